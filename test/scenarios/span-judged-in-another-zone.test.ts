// A filter for a day that a story's zone does not have (Samoa left 30 December 2011 out) was taken, said to be on, and left everything
// there. One for an hour that ends after it begins in the zone of the story, though not in UTC, was dropped.
import { expect } from '@open-wc/testing';
import { parseAddress } from '../../src/layout/address.js';
import { plainTimeline } from '../../stories/invented.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a span in a filter', () => {
  before(withoutMotion);

  const cases = [
    { timeZone: 'Pacific/Apia', date: '2011-12-29', span: '2011-12-30', kept: '' },
    { timeZone: 'America/New_York', date: '2025-11-21T07:30:00', span: '2025-11-21T12:00:00Z/2025-11-21T08:00:00', kept: 'span:2025-11-21T12:00:00Z/2025-11-21T08:00:00' },
  ];
  for (const { timeZone, date, span, kept } of cases) {
    it(`is judged in the zone of the story: ${timeZone}`, async () => {
      const timeline = await timelineOf({ ...plainTimeline([date, '2026-01-01']), timeZone });
      timeline.filter = `span:${span}`;
      await settled(timeline);
      expect(timeline.filter).to.equal(kept);
      expect(parts(timeline, '.shown.unfiltered').length).to.equal(kept ? 0 : 1);
      expect(parseAddress('mt', `mt?filter=span:${span}`, timeZone)).to.deep.nested.include({ 'filter.spans': kept ? [span] : [] });
    });
  }
});
