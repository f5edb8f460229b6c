// In a page in Urdu or Persian, for which there are no words, English ones stood in the wrong order: "of 63 20", "sources 2",
// ":Follows". Each text runs as it is written now, and begins where the page's lines do.
import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) =>
    node instanceof Text ? [node] : node instanceof Element && !node.matches('style, .visually-hidden, .ruler') ? [...textsIn(node), ...(node.shadowRoot ? textsIn(node.shadowRoot) : [])] : [],
  );
}

/** Whether no letter of a text stands before the one that precedes it in its line. */
function runsAsWritten(text: Text): boolean {
  const letter = document.createRange();
  const boxes = [...text.data].flatMap((_, i) => {
    letter.setStart(text, i);
    letter.setEnd(text, i + 1);
    const [box] = letter.getClientRects();
    return box?.width ? [box] : [];
  });
  return boxes.every(({ left, top }, i) => !i || Math.abs(top - boxes[i - 1]!.top) > 4 || left >= boxes[i - 1]!.left);
}

/** WebKit takes the direction of a button's own text from the page, whatever its style says. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

describe('English words in a page that is read from right to left', () => {
  before(withoutMotion);
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  for (const width of [1_000, 342]) {
    for (const panel of [en.filter, en.share, en.help, undefined]) {
      it(`run as they are written, ${width} pixels wide, ${panel ?? 'an event open'}`, async () => {
        document.documentElement.lang = 'ur';
        document.documentElement.dir = 'rtl';
        const timeline = await timelineOf(story, width);
        timeline.select('meeting');
        await settled(timeline);
        if (panel) button(toolbar(timeline), panel).click();
        await settled(timeline);
        const words = textsIn(timeline.renderRoot).filter(({ data, parentElement }) => /[a-z]/.test(data) && !(isWebKit && parentElement?.matches('button')));
        expect(words).to.have.length.above(60);
        expect(words.filter((text) => !runsAsWritten(text)).map(({ data }) => data)).to.deep.equal([]);
      });
    }
  }
});
