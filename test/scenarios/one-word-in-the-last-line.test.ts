// In the column many a title ended with one word in a line of its own ("The captain sends a basket of / eels"), as did the description
// and the summary ("the day is not / known."). Browsers can look ahead; those that cannot break as they did.
import { expect } from '@open-wc/testing';
import { oneDay } from '../../stories/invented.js';
import { column, timelineOf, withoutMotion } from '../elements/fixture.js';

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
