// Every custom property with its default. A few palette tokens feed the rest.
//
// Elements use `var(--mt-name, default)` rather than setting defaults on themselves: so a publisher may set a token on the tag,
// on an article or on the whole page, and it reaches every part.
import { css, unsafeCSS, type CSSResult } from 'lit';

/** Defaults by name without `--mt-`; `{name}` stands for another token. Colours are light first, dark second. */
const defaults = {
  // The palette.
  ink: 'light-dark(#14181f, #eef1f5)',
  'ink-soft': 'light-dark(#4b5563, #b3bcc9)',
  surface: 'light-dark(#ffffff, #14171c)',
  line: 'light-dark(#d5dae1, #3a424d)',
  accent: 'light-dark(#1d4ed8, #93b8ff)',

  // Kinds of events, in the order of the timeline; 0 is an event without a kind.
  'kind-0': '{ink-soft}',
  'kind-1': 'light-dark(#b3161f, #ff8f8f)',
  'kind-2': 'light-dark(#a34400, #ffa766)',
  'kind-3': 'light-dark(#6b5200, #e3c04f)',
  'kind-4': 'light-dark(#5b3fb5, #bda9ff)',
  'kind-5': 'light-dark(#006c5b, #4fd6bd)',
  'kind-6': 'light-dark(#1d4ed8, #93b8ff)',
  'kind-7': 'light-dark(#515b69, #b9c3d0)',
  'kind-8': 'light-dark(#86198f, #f0a0f7)',

  // Type. Families are the page's own unless set.
  'font-family': 'inherit',
  'heading-font-family': 'inherit',
  'quote-font-family': "ui-serif, Georgia, 'Times New Roman', serif",
  'heading-font-size': '1.5rem',
  'quote-font-size': '1.375rem',
  'text-font-size': '1rem',
  'text-line-height': '1.5',
  'control-font-size': '0.875rem',
  'title-font-size': '0.875rem',
  'title-line-height': '1.125rem',
  'title-font-weight': '600',
  'meta-font-size': '0.75rem',
  'meta-line-height': '1rem',
  'axis-font-size': '0.75rem',

  // The stage.
  'stage-height': '42rem',
  'lane-label-color': '{ink-soft}',
  'lane-label-font-weight': '600',
  'day-fill': 'light-dark(#f2f4f7, #1d222a)',
  'day-fill-main': 'light-dark(#fff4d6, #282417)',
  'period-fill': 'light-dark(rgb(20 24 31 / 3%), rgb(255 255 255 / 4%))',
  'period-fill-strong': 'light-dark(rgb(20 24 31 / 9%), rgb(255 255 255 / 13%))',
  'zone-line-color': 'light-dark(#c9d0d9, #4a5360)',
  'leader-width': '1px',
  'mark-stroke-width': '1.5px',
  'ribbon-color': '{ink-soft}',
  'bar-opacity': '0.18',
  'thread-color': '{ink}',
  'cluster-fill': '{surface}',
  'cluster-color': '{ink}',

  'card-width': '9.75rem',
  'card-padding': '0.375rem',
  'card-edge-width': '3px',
  'card-background': '{surface}',
  'card-border-color': '{line}',
  'card-border-color-selected': '{ink}',
  'card-radius': '4px',
  'card-shadow': 'none',

  // What came with newer data and has not been seen.
  'fresh-color': '{accent}',

  'column-heading-font-size': '1.125rem',

  'axis-color': '{ink-soft}',
  'axis-color-strong': '{ink}',
  'axis-line-color': '{line}',
  'tick-color': 'light-dark(#9aa3af, #6b7684)',

  'minimap-height': '3rem',
  'minimap-bar-fill': '{ink-soft}',
  'minimap-brush-fill': 'light-dark(rgb(29 78 216 / 10%), rgb(147 184 255 / 16%))',
  'minimap-brush-color': '{accent}',

  // Controls.
  'control-size': '2.75rem',
  'control-background': '{surface}',
  'control-border-color': 'light-dark(#8a94a3, #7b8697)',
  'control-radius': '6px',
  'control-background-pressed': '{ink}',
  'control-color-pressed': '{surface}',
  'panel-shadow': '0 0.75rem 2rem light-dark(rgb(20 24 31 / 18%), rgb(0 0 0 / 60%))',
  'focus-color': '{accent}',
  'focus-width': '2px',
  gap: '0.75rem',
} as const;

export type TokenName = keyof typeof defaults;

/** Defaults for a reader who asks for more contrast: 7:1 for text and marks, 4:1 for lines. What a publisher sets goes before these too. */
const stronger: Partial<Record<TokenName, string>> = {
  ink: 'light-dark(#000000, #ffffff)',
  'ink-soft': 'light-dark(#2b323c, #dde3ea)',
  line: 'light-dark(#6b7280, #8d99a8)',
  accent: 'light-dark(#1a3fa8, #b8d0ff)',
  'kind-1': 'light-dark(#8f0f17, #ffb3b3)',
  'kind-2': 'light-dark(#7a3300, #ffc79c)',
  'kind-3': 'light-dark(#4f3c00, #f0d67a)',
  'kind-4': 'light-dark(#4a2f9c, #d3c5ff)',
  'kind-5': 'light-dark(#00513f, #8ae6d4)',
  'kind-6': 'light-dark(#1a3fa8, #b8d0ff)',
  'kind-7': 'light-dark(#3b4350, #d5dce6)',
  'kind-8': 'light-dark(#6b1272, #f7c4fb)',
  'zone-line-color': '{line}',
  'tick-color': '{ink-soft}',
  'control-border-color': '{ink-soft}',
  'bar-opacity': '0.3',
  'focus-width': '3px',
};

const expanded = (value: string): string => value.replace(/\{([a-z0-9-]+)\}/g, (_, other: TokenName) => reference(other));

/** `var(--mt-…)` with its default, which may hold other tokens in turn. */
const reference = (name: TokenName): string => {
  const value = expanded(defaults[name]);
  return `var(--mt-${name}, ${name in stronger ? `var(--more-${name}, ${value})` : value})`;
};

/** Sets the stronger defaults, where the reader asks for them. */
export const contrastStyles = css`
  @media (prefers-contrast: more) {
    :host {
      ${unsafeCSS(Object.entries(stronger).map(([name, value]) => `--more-${name}: ${expanded(value)};`).join(' '))}
    }
  }
`;

/** A token for a style sheet: `color: ${token('ink')}`. */
export const token = (name: TokenName): CSSResult => unsafeCSS(reference(name));

/** All tokens with their defaults, for documents and tests. */
export const tokenDefaults: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(defaults).map(([name, value]) => [`--mt-${name}`, value]));
