// A page indents its paragraphs by a property that is inherited (`text-indent` on the article). Within the timeline each count was
// moved out of its circle, beside the mark or into the next one: a 3 stood where two events were. Capitals were written over what
// they had been measured without, a quotation among them; in lines that run down the page nothing was drawn; and where words are
// broken anywhere (`word-break: break-all`) the "+4" beside a mark was a plus with a 4 below it. In a figure that is centred, as editors
// centre what they embed (`text-align: center`), half of the words stood in the middle and half at the edge; and letters that are made
// larger than their font (`font-size-adjust`) were measured as if they were not. A rule for all that stands in an article
// (`article > *`) did the same, as it is for the tag too and goes before what that says of itself.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { column, detail, parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { textBoxes } from '../elements/overlaps.js';

describe('a timeline in text that the page sets in its own way', () => {
  before(withoutMotion);

  for (const [property, value, where] of [
    ['text-indent', '3em', 'the article'],
    ['text-indent', '3em', 'the tag'],
    ['text-transform', 'uppercase', 'the article'],
    ['text-transform', 'uppercase', 'the tag'],
    ['text-align-last', 'justify', 'the article'],
    ['font-size-adjust', '0.7', 'the article'],
  ] as const) {
    it(`has its texts where they are elsewhere: ${property} of ${where}`, async () => {
      const timeline = await timelineOf(story);
      timeline.select('meeting');
      const places = [];
      for (const set of ['', value]) {
        (where === 'the tag' ? timeline : timeline.parentElement!).style.setProperty(property, set);
        await settled(timeline);
        const counts = parts(timeline, '.count').map((node) => {
          const text = document.createRange();
          text.selectNodeContents(node);
          return text.getBoundingClientRect().toJSON() as unknown;
        });
        places.push([timeline.offsetHeight, counts, textBoxes(timeline).map(({ name, rect }) => [name, rect.toJSON() as unknown])]);
      }
      expect(places[1]).to.deep.equal(places[0]);
    });
  }

  for (const where of ['figure', 'tag']) it(`begins its lines at the edge in a ${where} that is centred`, async () => {
    const timeline = await timelineOf(story);
    (where === 'tag' ? timeline : timeline.parentElement!).style.textAlign = 'center';
    timeline.select('meeting');
    await settled(timeline);
    const lines = [...parts(timeline, '[part="description"], [part="footer"]'), ...detail(timeline)!.renderRoot.querySelectorAll('[part="detail-date"], [part="detail-title"]')];
    expect(lines).to.have.length(4);
    for (const line of lines) {
      const text = document.createRange();
      text.selectNodeContents(line);
      expect(text.getBoundingClientRect().left, line.textContent).to.be.closeTo(timeline.getBoundingClientRect().left, 2);
    }
  });

  it('has each count in one line where words are broken anywhere', async () => {
    const timeline = await timelineOf(story);
    timeline.parentElement!.style.wordBreak = 'break-all';
    await settled(timeline);
    const beside = parts(timeline, '.count.beside');
    expect(beside.map(({ textContent }) => textContent)).to.include('+4');
    for (const node of beside) expect(node.offsetHeight, node.textContent).to.be.below(1.5 * parseFloat(getComputedStyle(node).fontSize));
  });

  it('is read across in a page whose lines run down', async () => {
    const timeline = await timelineOf(story);
    timeline.parentElement!.style.writingMode = 'vertical-rl';
    await settled(timeline);
    const rows = [...column(timeline).renderRoot.querySelectorAll<HTMLElement>('[part="entry"]')];
    expect(rows.length).to.be.above(30);
    for (const row of rows) expect(row.offsetWidth, row.textContent).to.be.above(row.offsetHeight);
  });
});
