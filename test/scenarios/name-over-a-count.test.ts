// A page sets its letters closer (`letter-spacing: -0.06em`). Browsers take that away from buttons, and so from the names and cards of
// the stage, which had been measured with it: a name ran over the count beside it, and titles ended in "…" that had room. Spacing that
// came later, as a bookmarklet for readers sets it, was not even measured.
import { expect } from '@open-wc/testing';
import { titleLines } from '../../src/layout/metrics.js';
import { story } from '../../src/story.js';
import { cards, parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('letters that the page sets closer', () => {
  before(withoutMotion);

  it('let no name run over a mark, and no title end that has room', async () => {
    const timeline = await timelineOf(story, 1_080);
    timeline.parentElement!.style.fontFamily = 'sans-serif';
    timeline.parentElement!.style.letterSpacing = '-0.06em';
    await settled(timeline);
    const marks = parts(timeline, '.item > button');
    for (const name of parts(timeline, '.item .name:not(.cut)')) {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      const over = marks.filter((mark) => {
        const box = mark.getBoundingClientRect();
        return !mark.contains(name) && box.left < right && box.right > left && box.top < bottom - 4 && box.bottom > top + 4;
      });
      expect(over.map(({ title }) => title), name.textContent).to.deep.equal([]);
    }
    const low = (node: Element) => node.scrollHeight > node.clientHeight + 1;
    const cut = cards(timeline).filter(({ renderRoot, card }) => card!.lines < titleLines && low(renderRoot.querySelector('.title')!));
    expect(cut.map(({ card }) => card!.event.title)).to.deep.equal([]);
  });
});
