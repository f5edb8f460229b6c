// Whether kinds are told apart by those who see colours otherwise, or none. Their colours have to be read as text, so they cannot differ
// much in lightness; of eight some look alike to eyes that lack a kind of cones. Their shapes have to do it alone.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { token, type TokenName } from '../../src/elements/tokens.js';
import { kindColors, kindLooks, symbolPath } from '../../src/layout/symbols.js';
import { kindSymbols, type KindSymbol } from '../../src/model/timeline.js';
import { distance, lab, visions, type Rgb } from './color.js';

/** CIEDE2000; from about ten on two colours are told apart when they are not side by side. */
const apart = 10;

const numbers = Array.from({ length: kindColors }, (_, i) => i + 1);
const pairs = numbers.flatMap((one) => numbers.slice(one).map((other) => [one, other] as const));

/** The colours of the kinds, by number. */
async function colours(colorScheme: 'light' | 'dark'): Promise<(number: number) => Rgb> {
  await executeServerCommand('emulate-features', { features: { 'prefers-color-scheme': colorScheme } });
  const probe = await fixture<HTMLElement>(html`<div></div>`);
  probe.style.colorScheme = colorScheme;
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

/** How near the two nearest come, and how many pairs are nearer than `apart`. */
const figures: readonly { readonly colorScheme: 'light' | 'dark'; readonly nearest: Readonly<Record<keyof typeof visions, number>>; readonly near: Readonly<Record<keyof typeof visions, number>> }[] = [
  { colorScheme: 'light', nearest: { usual: 9.5, protan: 0.7, deutan: 2.7, tritan: 7.2 }, near: { usual: 1, protan: 5, deutan: 7, tritan: 1 } },
  { colorScheme: 'dark', nearest: { usual: 12.2, protan: 1.3, deutan: 0.4, tritan: 5 }, near: { usual: 0, protan: 4, deutan: 5, tritan: 3 } },
];

describe('kinds', () => {
  after(() => executeServerCommand('emulate-features', {}));

  for (const { colorScheme, nearest, near } of figures) {
    it(`have colours as far from one another as docs/accessibility.md says, ${colorScheme}`, async () => {
      const colourOf = await colours(colorScheme);
      const distances = (vision: keyof typeof visions) => pairs.map(([one, other]) => distance(lab(colourOf(one), vision), lab(colourOf(other), vision)));
      const each = (tell: (found: number[]) => number) => Object.fromEntries((Object.keys(visions) as (keyof typeof visions)[]).map((vision) => [vision, tell(distances(vision))]));
      expect(each((found) => Math.round(Math.min(...found) * 10) / 10)).to.deep.equal(nearest);
      expect(each((found) => found.filter((one) => one < apart).length)).to.deep.equal(near);
    });

    it(`that some see in like colours have shapes of their own, ${colorScheme}`, async () => {
      const colourOf = await colours(colorScheme);
      const lookOf = kindLooks(numbers.map((number) => ({ id: String(number), label: '' })));
      const alike = pairs.filter(([one, other]) => (Object.keys(visions) as (keyof typeof visions)[]).some((vision) => distance(lab(colourOf(one), vision), lab(colourOf(other), vision)) < apart));
      expect(alike.filter(([one, other]) => lookOf(String(one)).symbol === lookOf(String(other)).symbol)).to.deep.equal([]);
    });
  }

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
