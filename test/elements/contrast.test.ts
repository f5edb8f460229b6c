// The colours of the default theme against one another, as the browser resolves them.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { MtLegend } from '../../src/elements/mt-legend.js';
import { token, type TokenName } from '../../src/elements/tokens.js';
import { ratio, type Rgb } from './color.js';

/** WCAG 2.2: 1.4.3 for text, 1.4.6 for quotations, 1.4.11 for what is drawn. */
const needed = { text: 4.5, quotation: 7, graphics: 3 } as const;

/** What is held where the reader asks for more contrast. */
const more = { text: 7, quotation: 7, graphics: 4.5 } as const;

const kinds = Array.from({ length: 9 }, (_, number) => `kind-${number}` as TokenName);
const pairs: readonly { readonly what: keyof typeof needed; readonly tokens: readonly TokenName[]; readonly on: readonly TokenName[] }[] = [
  { what: 'quotation', tokens: ['ink'], on: ['surface'] },
  { what: 'text', tokens: ['ink', 'ink-soft', 'accent', 'fresh-color', 'card-border-color-selected'], on: ['surface', 'card-background', 'control-background', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: kinds, on: ['surface', 'card-background', 'day-fill'] },
  { what: 'text', tokens: ['axis-color', 'axis-color-strong', 'lane-label-color'], on: ['surface', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: ['control-color-pressed'], on: ['control-background-pressed'] },
  { what: 'text', tokens: ['cluster-color'], on: ['cluster-fill'] },
  { what: 'graphics', tokens: kinds, on: ['day-fill-main'] },
  { what: 'graphics', tokens: ['control-border-color', 'focus-color', 'minimap-bar-fill', 'minimap-brush-color', 'ribbon-color', 'thread-color'], on: ['surface'] },
];

const looks: readonly { readonly name: string; readonly features: Readonly<Record<string, string>>; readonly least: Readonly<Record<keyof typeof needed, number>> }[] = [
  { name: 'light', features: { 'prefers-color-scheme': 'light' }, least: needed },
  { name: 'dark', features: { 'prefers-color-scheme': 'dark' }, least: needed },
  { name: 'light, where the reader asks for more', features: { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' }, least: more },
  { name: 'dark, where the reader asks for more', features: { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' }, least: more },
];

/** Resolves tokens as a part of the timeline does. */
async function resolver(): Promise<(name: TokenName) => Rgb> {
  const part = await fixture<MtLegend>(html`<mt-legend></mt-legend>`);
  part.style.colorScheme = 'light dark';
  const probe = part.renderRoot.appendChild(document.createElement('div'));
  return (name) => {
    probe.style.color = token(name).cssText;
    return getComputedStyle(probe).color.match(/\d+/g)!.slice(0, 3).map(Number) as unknown as Rgb;
  };
}

describe('contrast of the default theme', () => {
  after(() => executeServerCommand('emulate-features', {}));

  for (const { name, features, least } of looks) {
    it(`is enough for every pair of colours, ${name}`, async () => {
      await executeServerCommand('emulate-features', { features });
      const resolve = await resolver();
      const weak = pairs.flatMap(({ what, tokens, on }) =>
        tokens.flatMap((one) => on.flatMap((ground) => {
          const found = ratio(resolve(one), resolve(ground));
          return found < least[what] ? [`${one} on ${ground}: ${found.toFixed(2)} of ${least[what]}`] : [];
        })),
      );
      expect(weak).to.deep.equal([]);
    });
  }

  it('draws lines that can be seen where the reader asks for more, and leaves the colours that a publisher set', async () => {
    const resolve = await resolver();
    const lines = ['line', 'zone-line-color', 'tick-color', 'card-border-color'] as const;
    await executeServerCommand('emulate-features', { features: { 'prefers-contrast': 'more' } });
    expect(lines.filter((line) => ratio(resolve(line), resolve('surface')) < 4)).to.deep.equal([]);
    document.documentElement.style.setProperty('--mt-line', 'rgb(1 2 3)');
    try {
      expect(resolve('line')).to.deep.equal([1, 2, 3]);
    } finally {
      document.documentElement.style.removeProperty('--mt-line');
    }
  });

  it('is computed as WCAG computes it', () => {
    expect(ratio([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(ratio([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });
});
