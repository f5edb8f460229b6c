// The list in a page without script, with the style sheet of the package and each of the themes.
import { expect, fixture, html } from '@open-wc/testing';
import { renderSnippet } from '../../src/html.js';
import { ratioOf, type Rgb } from '../../src/elements/contrast.js';
import { oneDay } from '../../stories/invented.js';
import { themes } from '../themes.js';

const folder = new URL('../../src/', import.meta.url);

/** The list in a document of its own, where nothing defines the tag. */
async function plainPage(sheets: readonly string[], colorScheme = 'light'): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" width="700" height="600"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en">${sheets.map((name) => `<link rel="stylesheet" href="${new URL(name, folder).href}">`).join('')}<body>${renderSnippet(oneDay)}`;
  await loaded;
  const page = frame.contentDocument!;
  page.documentElement.style.colorScheme = colorScheme;
  return page.querySelector<HTMLElement>('meeting-timeline')!;
}

/** Colours painted one over another. */
function seen(...layers: readonly string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const color of layers) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

const hasText = ({ childNodes }: Element): boolean => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

/** How much every text of the list stands out, the least first. */
function ratios(timeline: HTMLElement): { readonly tag: string; readonly ratio: number }[] {
  const root = timeline.ownerDocument.documentElement;
  root.style.backgroundColor = 'Canvas';
  const ground = [styleOf(root).backgroundColor, styleOf(timeline).backgroundColor];
  return [...timeline.querySelectorAll('*')]
    .filter((element) => hasText(element) && element.localName !== 'script')
    .map((element) => ({ tag: element.localName, ratio: ratioOf(seen(...ground, styleOf(element).color), seen(...ground)) }))
    .sort((a, b) => a.ratio - b.ratio);
}

describe('the list in a page without script', () => {
  for (const theme of themes) {
    for (const colorScheme of ['light', 'dark']) {
      it(`can be read on the ground of the theme: ${theme}, ${colorScheme}`, async () => {
        const found = ratios(await plainPage(['meeting-timeline.css', `themes/${theme}.css`], colorScheme));
        expect(found.length).to.be.above(20);
        expect(found.filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
      });

      it(`can be read with nothing but the theme: ${theme}, ${colorScheme}`, async () => {
        const found = ratios(await plainPage([`themes/${theme}.css`], colorScheme));
        expect(found.filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
      });
    }
  }

  it('has the type of the theme', async () => {
    const timeline = await plainPage(['meeting-timeline.css', 'themes/daily-rtl.css']);
    const [text, quotation] = [styleOf(timeline), styleOf(timeline.querySelector('blockquote')!)];
    expect(text.fontFamily).to.match(/^"Geeza Pro"/);
    expect(quotation.fontFamily).to.equal(text.fontFamily);
    expect(text.fontSize).to.equal('17px');
    expect(quotation.fontSize).to.equal('24px');
  });

  it('has the lines of the theme', async () => {
    const timeline = await plainPage(['meeting-timeline.css', 'themes/broadsheet.css']);
    expect(styleOf(timeline.querySelector('figure')!).borderInlineStart).to.equal('1px solid rgb(207, 202, 191)');
  });

  it('has the page’s colour and type where there is no theme', async () => {
    const timeline = await plainPage(['meeting-timeline.css']);
    Object.assign(timeline.ownerDocument.body.style, { color: 'rgb(1, 2, 3)', font: '20px/2 Verdana' });
    const { color, fontFamily, fontSize, lineHeight } = styleOf(timeline);
    expect([color, fontFamily, fontSize, lineHeight]).to.deep.equal(['rgb(1, 2, 3)', 'Verdana', '20px', '40px']);
    expect(styleOf(timeline.querySelector('blockquote')!).fontSize).to.equal('27.5px');
  });
});
