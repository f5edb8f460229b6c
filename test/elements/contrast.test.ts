// The colours of the default theme against one another, as the browser resolves them.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { tokenDefaults } from '../../src/elements/tokens.js';

/** WCAG 2.2: 1.4.3 for text, 1.4.6 for quotations, 1.4.11 for what is drawn. */
const needed = { text: 4.5, quotation: 7, graphics: 3 } as const;

const kinds = Array.from({ length: 9 }, (_, number) => `kind-${number}`);
const pairs: readonly { readonly what: keyof typeof needed; readonly tokens: readonly string[]; readonly on: readonly string[] }[] = [
  { what: 'quotation', tokens: ['ink'], on: ['surface'] },
  { what: 'text', tokens: ['ink', 'ink-soft', 'accent', 'fresh-color', 'card-border-color-selected'], on: ['surface', 'card-background', 'control-background', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: kinds, on: ['surface', 'card-background', 'day-fill'] },
  { what: 'text', tokens: ['axis-color', 'axis-color-strong', 'lane-label-color'], on: ['surface', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: ['control-color-pressed'], on: ['control-background-pressed'] },
  { what: 'text', tokens: ['cluster-color'], on: ['cluster-fill'] },
  { what: 'graphics', tokens: kinds, on: ['day-fill-main'] },
  { what: 'graphics', tokens: ['control-border-color', 'focus-color', 'minimap-bar-fill', 'minimap-brush-color', 'ribbon-color', 'thread-color'], on: ['surface'] },
];

type Rgb = readonly [number, number, number];

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast of the default theme', () => {
  after(() => emulateMedia({ colorScheme: 'light' }));

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is enough for every pair of colours, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const probe = await fixture<HTMLElement>(html`<div></div>`);
      probe.style.colorScheme = colorScheme;
      const resolve = (name: string): Rgb => {
        let value = tokenDefaults[`--mt-${name}`]!;
        for (let inner = /\{(.+)\}/.exec(value); inner; inner = /\{(.+)\}/.exec(value)) value = tokenDefaults[`--mt-${inner[1]!}`]!;
        probe.style.color = value;
        return getComputedStyle(probe).color.match(/\d+/g)!.slice(0, 3).map(Number) as unknown as Rgb;
      };
      const weak = pairs.flatMap(({ what, tokens, on }) =>
        tokens.flatMap((token) => on.flatMap((ground) => {
          const found = ratio(resolve(token), resolve(ground));
          return found < needed[what] ? [`${token} on ${ground}: ${found.toFixed(2)} of ${needed[what]}`] : [];
        })),
      );
      expect(weak).to.deep.equal([]);
    });
  }

  it('is computed as WCAG computes it', () => {
    expect(ratio([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(ratio([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });
});
