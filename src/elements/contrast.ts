// Which colours have to stand out from which, by token, and whether they do: WCAG 2.2.
import type { TokenName } from './tokens.js';

/** 1.4.3 for text, 1.4.6 for quotations, 1.4.11 for what is drawn. */
const needed = { text: 4.5, quotation: 7, graphics: 3 } as const;

const kinds = Array.from({ length: 9 }, (_, number) => `kind-${number}` as TokenName);
const pairs: readonly { readonly what: keyof typeof needed; readonly tokens: readonly TokenName[]; readonly on: readonly TokenName[] }[] = [
  { what: 'quotation', tokens: ['ink'], on: ['surface'] },
  { what: 'text', tokens: ['ink'], on: ['card-background', 'control-background', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: ['ink-soft', 'accent', 'fresh-color', 'card-border-color-selected'], on: ['surface', 'card-background', 'control-background', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: kinds, on: ['surface', 'card-background', 'day-fill'] },
  { what: 'text', tokens: ['axis-color', 'axis-color-strong', 'lane-label-color'], on: ['surface', 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: ['control-color-pressed'], on: ['control-background-pressed'] },
  { what: 'text', tokens: ['cluster-color'], on: ['cluster-fill'] },
  { what: 'graphics', tokens: kinds, on: ['day-fill-main'] },
  { what: 'graphics', tokens: ['control-border-color', 'focus-color', 'minimap-bar-fill', 'minimap-brush-color', 'ribbon-color', 'thread-color'], on: ['surface'] },
];

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1, the same, to 21, black on white. */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** One token on another. */
export interface Contrast {
  readonly token: TokenName;
  readonly ground: TokenName;
  readonly ratio: number;
  readonly needed: number;
}

/** Every pair; `colorOf` gives a token as it is seen on another, or on the page. */
export const contrastsOf = (colorOf: (token: TokenName, ground?: TokenName) => Rgb): Contrast[] =>
  pairs.flatMap(({ what, tokens, on }) =>
    tokens.flatMap((token) => on.map((ground) => ({ token, ground, ratio: ratioOf(colorOf(token, ground), colorOf(ground)), needed: needed[what] }))),
  );

export const isWeak = ({ ratio, needed: least }: Contrast): boolean => ratio < least;

/** `--mt-ink-soft on --mt-surface is 3.9:1, needs 4.5:1`. Rounded down, so that no figure looks like enough where it is not. */
export const tellContrast = ({ token, ground, ratio, needed: least }: Contrast): string =>
  `--mt-${token} on --mt-${ground} is ${Math.floor(ratio * 100) / 100}:1, needs ${least}:1`;
