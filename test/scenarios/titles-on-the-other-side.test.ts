// An English story in a page that is read from right to left: titles in the column and in the detail stood at the left edge,
// their dates, kinds and marks at the right; the title of the story at the right above its description at the left.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { column, detail, parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

/** How far the line that begins last begins from the side on which the page's lines begin. */
function indentOf(node: Element): number {
  const letters = document.createRange();
  letters.selectNodeContents(node);
  return node.getBoundingClientRect().right - Math.min(...[...letters.getClientRects()].map(({ right }) => right));
}

describe('a story whose letters run the other way than the page', () => {
  before(withoutMotion);

  for (const width of [1_000, 342]) {
    it(`has its titles where the page's lines begin, ${width} pixels wide`, async () => {
      const timeline = await timelineOf(story, width);
      timeline.dir = 'rtl';
      timeline.select('meeting');
      await settled(timeline);
      const titles = [
        ...parts(timeline, '[part="title"], [part="description"]'),
        ...(width < 480 ? [...column(timeline).renderRoot.querySelectorAll('.title')] : []),
        ...detail(timeline)!.renderRoot.querySelectorAll('.title, cite'),
      ];
      expect(titles).to.have.length.above(4);
      for (const title of titles) expect(indentOf(title), title.textContent).to.be.below(2);
    });
  }
});
