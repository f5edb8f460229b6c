// An event without quotations, pictures and threads: its words stood in a narrow column, ten lines of five words each, and beside them
// the column for what it does not have was as wide as half the page, and empty.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('the detail of an event that only has words', () => {
  before(withoutMotion);

  for (const width of [640, 1080]) {
    it(`has them in the room of what is not there, ${width} px`, async () => {
      const timeline = await timelineOf(story, width);
      const boxes = async (id: string) => {
        timeline.select(id);
        await settled(timeline);
        const box = (name: string) => detail(timeline)!.renderRoot.querySelector(name)!.getBoundingClientRect();
        return { all: box('article'), about: box('.about'), sources: box('.sources') };
      };
      const { all, about, sources } = await boxes('cordial-exchange');
      expect(about.width).to.be.above(0.6 * all.width);
      expect(sources.left >= about.right || sources.top >= about.bottom).to.equal(true);
      const { about: narrow } = await boxes('meeting');
      expect(narrow.width).to.be.below(0.5 * all.width);
    });
  }
});
