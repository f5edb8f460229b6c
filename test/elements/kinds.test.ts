// Whether kinds are told apart by those who see colours otherwise, or none. Their colours have to be read as text, which leaves eight of
// them just room enough; what a publisher sets may have none, and print has no colours, so their shapes have to do it alone.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { MtLegend } from '../../src/elements/mt-legend.js';
import { token, type TokenName } from '../../src/elements/tokens.js';
import { kindColors, kindLooks, symbolPath } from '../../src/layout/symbols.js';
import { kindSymbols, type KindSymbol } from '../../src/model/timeline.js';
import { distance, lab, visions, type Rgb } from './color.js';

/** CIEDE2000; from about ten on two colours are told apart when they are not side by side. */
const apart = 10;

const numbers = Array.from({ length: kindColors }, (_, i) => i + 1);
const pairs = numbers.flatMap((one) => numbers.slice(one).map((other) => [one, other] as const));

/** The colours of the kinds, by number, as the reader asks for them. */
async function coloursFor(colorScheme: string, contrast: string): Promise<(number: number) => Rgb> {
  await executeServerCommand('emulate-features', { features: { 'prefers-color-scheme': colorScheme, 'prefers-contrast': contrast } });
  const legend = await fixture<MtLegend>(html`<mt-legend></mt-legend>`);
  legend.style.colorScheme = colorScheme;
  const probe = document.createElement('div');
  legend.renderRoot.append(probe);
  return (number) => {
    probe.style.color = token(`kind-${number}` as TokenName).cssText;
    return getComputedStyle(probe).color.match(/\d+/g)!.map(Number) as unknown as Rgb;
  };
}

/** The pixels of a symbol as large as in the legend, without its colour. */
function maskOf(symbol: KindSymbol): readonly boolean[] {
  const size = 14;
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.translate(size / 2, size / 2);
  context.fill(new Path2D(symbolPath(symbol, 72)));
  const { data } = context.getImageData(0, 0, size, size);
  return Array.from({ length: size * size }, (_, i) => data[i * 4 + 3]! > 127);
}

const visionNames = Object.keys(visions) as (keyof typeof visions)[];

describe('kinds', () => {
  after(() => executeServerCommand('emulate-features', {}));

  for (const colorScheme of ['light', 'dark']) {
    for (const contrast of ['no-preference', 'more']) {
      it(`have colours of which any two are told apart, whichever kind of cones is missing: ${colorScheme}, contrast ${contrast}`, async () => {
        const colourOf = await coloursFor(colorScheme, contrast);
        const near = visionNames.flatMap((vision) =>
          pairs.flatMap(([one, other]) => {
            const between = distance(lab(colourOf(one), vision), lab(colourOf(other), vision));
            return between < apart ? [`${vision}: ${one} and ${other} are ${between.toFixed(1)} apart`] : [];
          }),
        );
        expect(near).to.deep.equal([]);
      });
    }
  }

  it('have a shape each, as long as there are shapes', () => {
    const lookOf = kindLooks(numbers.map((number) => ({ id: String(number), label: '' })));
    const symbols = numbers.map((number) => lookOf(String(number)).symbol);
    expect(new Set(symbols).size).to.equal(kindSymbols.length);
    expect(new Set(symbols.slice(0, kindSymbols.length)).size).to.equal(kindSymbols.length);
  });

  it('have shapes that differ in a fifth of their pixels and more, without any colour', () => {
    const masks = kindSymbols.map(maskOf);
    const shares = masks.flatMap((one, i) => masks.slice(i + 1).map((other) => one.filter((filled, at) => filled !== other[at]).length / one.filter((filled, at) => filled || other[at]).length));
    expect(shares.length).to.equal(21);
    expect(Math.min(...shares)).to.be.at.least(0.2);
  });

  it('are compared as CIEDE2000 compares (Sharma, Wu and Dalal 2005)', () => {
    expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).to.be.closeTo(2.0425, 0.0001);
    expect(distance([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).to.be.closeTo(1.2644, 0.0001);
    expect(distance([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).to.be.closeTo(2.0373, 0.0001);
  });
});
