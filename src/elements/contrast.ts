// Which colours have to stand out from which, by token, and whether they do: WCAG 2.2.
import type { TokenName } from './tokens.js';

/** 1.4.3 for text, 1.4.6 for quotations, 1.4.11 for what is drawn. */
const needed = { text: 4.5, quotation: 7, graphics: 3 } as const;

const numbers = Array.from({ length: 9 }, (_, number) => number);
const kinds = numbers.map((number) => `kind-${number}` as TokenName);

/** What is behind: a token, the inside of a bar in the colour of a kind, or what the page has there. */
export type Ground = TokenName | `bar-${number}` | 'page';

/** Most stands on the page's own ground, and in panels on that of the tokens, which should be the same. */
const bare = ['page', 'surface'] as const;
const cards = ['card-background', 'control-background', 'day-fill', 'day-fill-main'] as const;

const pairs: readonly { readonly what: keyof typeof needed; readonly tokens: readonly TokenName[]; readonly on: readonly Ground[] }[] = [
  { what: 'quotation', tokens: ['ink'], on: bare },
  { what: 'text', tokens: ['ink'], on: cards },
  { what: 'text', tokens: ['ink-soft', 'accent', 'fresh-color', 'card-border-color-selected'], on: [...bare, ...cards] },
  { what: 'text', tokens: kinds, on: [...bare, 'card-background', 'day-fill'] },
  { what: 'text', tokens: ['axis-color', 'axis-color-strong', 'lane-label-color'], on: [...bare, 'day-fill', 'day-fill-main'] },
  { what: 'text', tokens: ['axis-color-strong'], on: ['period-fill-strong'] },
  { what: 'text', tokens: ['ink'], on: numbers.map((number) => `bar-${number}` as const) },
  { what: 'text', tokens: ['control-color-pressed'], on: ['control-background-pressed'] },
  { what: 'text', tokens: ['cluster-color'], on: ['cluster-fill'] },
  { what: 'graphics', tokens: kinds, on: ['day-fill-main'] },
  { what: 'graphics', tokens: ['control-border-color', 'focus-color', 'minimap-bar-fill', 'minimap-brush-color', 'ribbon-color', 'thread-color'], on: bare },
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

/** One token on what is behind it. */
export interface Contrast {
  readonly token: TokenName;
  readonly ground: Ground;
  readonly ratio: number;
  readonly needed: number;
}

/** Every pair; `seen` gives a ground as it looks, or a token on it. */
export const contrastsOf = (seen: (ground: Ground, token?: TokenName) => Rgb): Contrast[] =>
  pairs.flatMap(({ what, tokens, on }) =>
    tokens.flatMap((token) => on.map((ground) => ({ token, ground, ratio: ratioOf(seen(ground, token), seen(ground)), needed: needed[what] }))),
  );

export const isWeak = ({ ratio, needed: least }: Contrast): boolean => ratio < least;

const groundName = (ground: Ground): string => (ground === 'page' ? 'the ground of the page' : /^bar-\d/.test(ground) ? `bars of --mt-kind-${ground.slice(4)}` : `--mt-${ground}`);

/** `--mt-ink-soft on --mt-surface is 3.9:1, needs 4.5:1`. Rounded down, so that no figure looks like enough where it is not. */
export const tellContrast = ({ token, ground, ratio, needed: least }: Contrast): string =>
  `--mt-${token} on ${groundName(ground)} is ${Math.floor(ratio * 100) / 100}:1, needs ${least}:1`;
