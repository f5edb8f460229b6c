// A page kept the line breaks of its text (`white-space: pre-wrap` on what is around it). Within a timeline those of its templates were
// kept as well: a column of 4,000 pixels became 24,000 long. With `nowrap` no sentence was broken, and the page scrolled sideways.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a timeline in text whose white space is kept', () => {
  before(withoutMotion);

  for (const whiteSpace of ['pre-wrap', 'nowrap']) {
    it(`looks as it does elsewhere: ${whiteSpace}`, async () => {
      const timeline = await timelineOf(story);
      timeline.select('meeting');
      const sizes = [];
      for (const kept of ['', whiteSpace]) {
        timeline.parentElement!.style.whiteSpace = kept;
        for (const layout of ['horizontal', 'vertical'] as const) {
          timeline.layout = layout;
          await settled(timeline);
          sizes.push([timeline.offsetHeight, timeline.scrollWidth]);
        }
      }
      expect(sizes.slice(2)).to.deep.equal(sizes.slice(0, 2));
    });
  }
});
