// In the column many a title ended with one word in a line of its own ("The captain sends a basket of / eels"), as did the description
// and the summary ("the day is not / known."), and later still what is told of an event in the detail ("if they need it, I would do /
// it.”") and in the reading view ("if Mamdani were / elected."). Browsers can look ahead; those that cannot break as they did.
import { expect } from '@open-wc/testing';
import { oneDay } from '../../stories/invented.js';
import { story } from '../../src/story.js';
import { column, detail, listOf, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

/** The width of each line of an element, in pixels. */
function linesOf(element: Element): number[] {
  const words = document.createRange();
  words.selectNodeContents(element);
  return [...words.getClientRects()].map(({ width }) => width);
}

describe('the last line of a title in the column', () => {
  before(withoutMotion);

  it('holds more than a short word', async function () {
    if (!CSS.supports('text-wrap: pretty')) this.skip();
    const titles = [...column(await timelineOf(oneDay, 310)).renderRoot.querySelectorAll('.title')].map(linesOf).filter(({ length }) => length > 1);
    expect(titles).not.to.deep.equal([]);
    for (const lines of titles) expect(lines.at(-1)).to.be.above(50);
  });
});

/** Of elements those whose text takes several lines, the last of which has one word only. */
const lonely = (elements: Iterable<Element>): string[] =>
  [...elements].flatMap((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const words = [...text.data.matchAll(/\S+/g)].map((match) => {
      const word = document.createRange();
      word.setStart(text, match.index);
      word.setEnd(text, match.index + match[0].length);
      return word.getBoundingClientRect().top;
    });
    const last = words.at(-1)!;
    return words[0] !== last && words.at(-2) !== last ? [text.data] : [];
  });

describe('what is told of an event', () => {
  before(withoutMotion);

  // Where a last word cannot have another beside it, it stays alone: a dozen and more did.
  const few = 3;

  it('ends with more than a word in the detail', async function () {
    if (!CSS.supports('text-wrap: pretty')) this.skip();
    const timeline = await timelineOf(story, 1_080);
    const found: string[] = [];
    for (const { id } of story.events) {
      timeline.select(id);
      await settled(timeline);
      found.push(...lonely(detail(timeline)!.renderRoot.querySelectorAll('[part="detail-summary"], blockquote > span')));
    }
    expect(found).to.have.length.below(few);
  });

  it('ends with more than a word in the reading view', async function () {
    if (!CSS.supports('text-wrap: pretty')) this.skip();
    const timeline = await timelineOf(story, 680);
    timeline.reading = true;
    await settled(timeline);
    expect(lonely(listOf(timeline)!.renderRoot.querySelectorAll('p[lang], blockquote'))).to.have.length.below(few);
  });
});
