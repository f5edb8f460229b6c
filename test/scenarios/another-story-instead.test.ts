// A page listened for `mt-error` to show another story where something is wrong with the one that it was given. Its story was there for
// a moment and then replaced by the one that it had stood in for.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { oneDay } from '../../stories/invented.js';
import { settled, textOf, timelineAround, withoutMotion } from '../elements/fixture.js';

describe('a story that a page sets when it is told of an error', () => {
  before(withoutMotion);

  const insteadOf = (prepare: (timeline: MeetingTimeline) => void, markup = '') =>
    timelineAround(markup, (timeline) => {
      timeline.addEventListener('mt-error', () => (timeline.timeline = oneDay), { once: true });
      prepare(timeline);
    });

  const cases = [
    { name: 'a story with an entry that is none', make: () => insteadOf((timeline) => (timeline.timeline = { title: 'Half a story', events: [{ id: 'a' }] })) },
    { name: 'words that are no list', make: () => insteadOf(() => undefined, '<p>No list at all.</p>') },
    { name: 'a list with an entry that is none', make: () => insteadOf(() => undefined, '<ol><li><time datetime="2025-02-30">One day</time> Something</li></ol>') },
  ];
  for (const { name, make } of cases) {
    it(`stays, and nothing is said to be wrong in it: in place of ${name}`, async () => {
      const timeline = await make();
      await settled(timeline);
      expect(timeline.timeline?.title).to.equal(oneDay.title);
      expect(textOf(timeline)).not.to.contain('could not be shown');
    });
  }
});
