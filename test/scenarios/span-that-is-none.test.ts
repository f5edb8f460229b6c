// A page asked for a span by the texts of two dates, and for a move by pixels that it had not counted yet. Both were taken: the picture
// broke off with an error somewhere in the axis, `zoomIn()` and the reader's own moves broke it again, and only `fit()` brought it back.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.generated.js';
import { settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { viewOf } from '../elements/hands.js';

describe('what is no span, and no number of pixels', () => {
  before(withoutMotion);

  const cases = [
    { name: 'texts of dates', ask: 'zoomTo', given: { start: '2025-11-04', end: '2025-11-22' }, told: '2025-11-04' },
    { name: 'a span without an end', ask: 'zoomTo', given: { start: Date.UTC(2025, 10, 4) }, told: 'undefined' },
    { name: 'nothing', ask: 'panBy', given: undefined, told: 'NaN' },
  ] as const;
  for (const { name, ask, given, told } of cases) {
    it(`is refused at once, and the picture stays: ${name}`, async () => {
      const timeline = await timelineOf(story);
      timeline.zoomIn();
      await settled(timeline);
      const before = viewOf(timeline);
      expect(() => timeline[ask](given as never)).to.throw(RangeError, told);
      timeline.requestUpdate();
      await settled(timeline);
      expect(viewOf(timeline)).to.deep.equal(before);
    });
  }
});
