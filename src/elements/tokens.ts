// Every custom property with its default and what it is: the sentence behind each goes into the manifest and into docs/theming.md.
// The palette and the measures at the top feed the rest.
//
// Elements use `var(--mt-name, default)` rather than setting defaults on themselves: so a publisher may set a token on the tag,
// on an article or on the whole page, and it reaches every part.
import { css, unsafeCSS, type CSSResult } from 'lit';

/** Defaults by name without `--mt-`; `{name}` stands for another token. Colours are light first, dark second. */
const defaults = {
  // The palette.
  ink: 'light-dark(#14181f, #eef1f5)', // Text, and what is chosen.
  'ink-soft': 'light-dark(#4b5563, #b3bcc9)', // Text that stands back.
  surface: 'light-dark(#ffffff, #14171c)', // The ground, never transparent: words stand in it too. As the page's, or set together with its background.
  line: 'light-dark(#d5dae1, #3a424d)', // Lines that divide.
  accent: 'light-dark(#1d4ed8, #93b8ff)', // Links, focus, the span in sight.

  // Measures.
  'text-font-size': '1rem', // Running text, and the unit of all type, of controls, cards and the stage.
  space: '1rem', // The unit of all distances: less is denser, more is airier.
  'line-width': '1px', // The unit of all lines: others are so many times as thick.
  radius: '4px', // The unit of rounded corners; 0px makes all of them square.
  gap: 'calc({space} * 0.75)', // Between the legend and the controls.
  'text-max-width': 'calc({text-font-size} * 42)', // How wide text may run.
  'disabled-opacity': '0.45', // How much is left of what cannot be pressed.
  'scroll-margin': '4.5rem', // Room for a header that stays at the top of the window: nothing that Tab or a link leads to hides below it.

  // Kinds of events, in the order of the timeline.
  /* In lightness too, so that eyes which lack a kind of cones tell any two apart (test/elements/kinds.test.ts). */
  'kind-0': '{ink-soft}', // An event without a kind.
  'kind-1': 'light-dark(#a4072b, #fd9594)', // The first kind.
  'kind-2': 'light-dark(#ab5421, #ec7424)', // The second kind, and notices.
  'kind-3': 'light-dark(#493a00, #e3c04f)', // The third kind.
  'kind-4': 'light-dark(#4810d2, #c0adff)', // The fourth kind.
  'kind-5': 'light-dark(#116c57, #18dbb6)', // The fifth kind, and the tick of words that were checked.
  'kind-6': 'light-dark(#205cf0, #658dfc)', // The sixth kind.
  'kind-7': 'light-dark(#505b69, #b8c4d5)', // The seventh kind.
  'kind-8': 'light-dark(#851788, #c48bc4)', // The eighth kind; after it the first one's colour comes again.

  // Type.
  'font-family': 'inherit', // All text that has no family of its own; the page's unless set.
  'heading-font-family': 'inherit', // Titles and days.
  'quote-font-family': "ui-serif, Georgia, 'Times New Roman', serif", // Quotations.
  'heading-font-size': 'calc({text-font-size} * 1.5)', // The title of the story.
  'heading-font-weight': '600', // Titles.
  'heading-line-height': '1.25', // Titles and days.
  'subheading-font-size': 'calc({text-font-size} * 1.25)', // The title of an event in full.
  'day-heading-font-size': 'calc({text-font-size} * 1.125)', // Days, above their events.
  'day-heading-font-weight': '400', // Days, above their events.
  'quote-font-size': 'calc({text-font-size} * 1.375)', // Quotations.
  'quote-font-size-long': 'calc({text-font-size} * 1.125)', // Quotations of many words.
  'quote-line-height': '1.35', // Quotations.
  'text-line-height': '1.5', // Running text.
  'small-font-size': 'calc({text-font-size} * 0.875)', // What is told beside it: dates, sources, credits.
  'strong-font-weight': '600', // What stands out in a line.
  'meta-font-size': 'calc({text-font-size} * 0.75)', // The smallest type: kinds, counts, names on the stage.
  'meta-line-height': 'calc({meta-font-size} * 4 / 3)', // The smallest type; a length.

  // The stage.
  'stage-height': 'calc({text-font-size} * 42)', // How tall the stage is; many lanes make it taller. It is lower where cards for all events, one above another in their lanes, need less.
  'motion-duration': '320ms', // How long the picture takes from one place to another; 0s jumps.
  'hint-duration': '2.6s', // How long it is said which key zooms.
  'lane-label-color': '{ink-soft}', // Names of lanes.
  'lane-label-font-weight': '{strong-font-weight}', // Names of lanes.
  'day-fill': 'light-dark(#f2f4f7, #1d222a)', // Days with events; also what the pointer is over.
  'day-fill-main': 'light-dark(#fff4d6, #282417)', // The day on which most happened.
  'period-fill': 'light-dark(rgb(20 24 31 / 3%), rgb(255 255 255 / 4%))', // Periods, behind everything.
  'period-fill-strong': 'light-dark(rgb(20 24 31 / 9%), rgb(255 255 255 / 13%))', // The strip with the name of a period.
  'zone-line-color': 'light-dark(#c9d0d9, #4a5360)', // The hatching where days are not known.
  'leader-width': '{line-width}', // Lines from marks to their cards.
  'leader-opacity': '0.6', // The same.
  'mark-stroke-width': 'calc({line-width} * 1.5)', // The edge of a mark.
  'ribbon-color': '{ink-soft}', // How far doubt about a day reaches.
  'ribbon-opacity': '0.5', // The same.
  'bar-opacity': '0.18', // The inside of an event that lasts.
  'thread-color': '{ink}', // Lines from an event to those that it answers, follows or revises.
  'cluster-fill': '{surface}', // A mark that stands for several events.
  'cluster-color': '{ink}', // Its edge and its count.

  // Cards.
  'card-width': 'calc({text-font-size} * 9.75)', // How wide a card is.
  'card-height': '0px', // How tall a card is; 0px: as its title needs.
  'card-padding': 'calc({space} * 0.375)', // Between a card's edge and its text.
  'card-edge-width': 'calc({line-width} * 3)', // The edge in the kind's colour.
  'card-background': '{surface}', // The ground of a card.
  'card-border-color': '{line}', // The other edges.
  'card-border-color-selected': '{ink}', // The line about a card that is chosen.
  'card-radius': '{radius}', // Its corners.
  'card-shadow': 'none', // Its shadow.
  'title-font-size': '{small-font-size}', // Titles in cards, names of lanes.
  'title-line-height': 'calc({title-font-size} * 9 / 7)', // The same; a length.
  'title-font-weight': '{strong-font-weight}', // Titles in cards and rows.
  'fresh-color': '{accent}', // What came with newer data and has not been seen.

  // The column, where time runs down.
  'column-mark-size': 'calc({text-font-size} * 1.25)', // The marks at its edge.

  // The detail.
  'quote-edge-width': 'calc({line-width} * 3)', // The line beside quotations.

  // Axis and minimap.
  'axis-font-size': '{meta-font-size}', // Dates on the axis.
  'axis-color': '{ink-soft}', // Dates on the axis.
  'axis-color-strong': '{ink}', // Dates with events, and what the others are part of.
  'axis-line-color': '{line}', // The edges of the axis.
  'tick-color': 'light-dark(#9aa3af, #6b7684)', // Where one unit ends and the next begins.
  'minimap-height': 'calc({text-font-size} * 3)', // How tall the minimap is.
  'minimap-bar-fill': '{ink-soft}', // How much happened.
  'minimap-brush-fill': 'color-mix(in srgb, {accent} 12%, transparent)', // The span in sight.
  'minimap-brush-color': '{accent}', // Its edge and its handles.

  // Controls.
  'control-size': 'calc({text-font-size} * 2.75)', // The least height and width of what is pressed (44 px: WCAG 2.5.5).
  'control-font-size': '{small-font-size}', // What stands on controls.
  'control-line-height': '1.3', // The same, where it takes several lines.
  'control-background': '{surface}', // The ground of controls.
  'control-border-color': 'light-dark(#8a94a3, #7b8697)', // The edges of controls and panels.
  'control-radius': 'calc({radius} * 1.5)', // Their corners.
  'control-background-pressed': '{ink}', // The ground of a control that is pressed or open.
  'control-color-pressed': '{surface}', // What stands on it.
  'panel-shadow': '0 calc({space} * 0.75) calc({space} * 2) light-dark(rgb(20 24 31 / 18%), rgb(0 0 0 / 60%))', // Below what is opened over the stage.
  'focus-color': '{accent}', // The ring about what has the focus.
  'focus-width': 'calc({line-width} * 2)', // How thick it is.
  'focus-offset': 'calc({line-width} * 2)', // How far off it is.
} as const;

export type TokenName = keyof typeof defaults;

/** Defaults for a reader who asks for more contrast: 7:1 for text and marks, 4:1 for lines. What a publisher sets goes before these too. */
const stronger: Partial<Record<TokenName, string>> = {
  ink: 'light-dark(#000000, #ffffff)',
  'ink-soft': 'light-dark(#2b323c, #dde3ea)',
  line: 'light-dark(#6b7280, #8d99a8)',
  accent: 'light-dark(#1a3fa8, #b8d0ff)',
  'kind-1': 'light-dark(#a6023b, #ffbbc0)',
  'kind-2': 'light-dark(#702800, #f79a55)',
  'kind-3': 'light-dark(#291d00, #fddf56)',
  'kind-4': 'light-dark(#2c07ad, #deceff)',
  'kind-5': 'light-dark(#125c45, #36c59b)',
  'kind-6': 'light-dark(#1632ec, #92aeff)',
  'kind-7': 'light-dark(#3f4756, #dde5ee)',
  'kind-8': 'light-dark(#610a67, #c9a4ca)',
  'zone-line-color': '{line}',
  'tick-color': '{ink-soft}',
  'control-border-color': '{ink-soft}',
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

/** So many units of distance: `gap: ${space(0.5)}`. */
export const space = (units: number): CSSResult => unsafeCSS(`calc(${reference('space')} * ${units})`);

/** So many units of type, for what holds words: `min-width: ${type(5.5)}`. */
export const type = (units: number): CSSResult => unsafeCSS(`calc(${reference('text-font-size')} * ${units})`);

/** The size of an icon or a symbol beside words: so many pixels, and more where text is larger than 16. */
export const square = (pixels: number): CSSResult => {
  const size = `max(${pixels}px, ${type(pixels / 16).cssText})`;
  return unsafeCSS(`width: ${size}; height: ${size};`);
};

/** So many units of thickness: `border-width: ${lines(2)}`. */
export const lines = (units: number): CSSResult => unsafeCSS(`calc(${reference('line-width')} * ${units})`);

/** Every custom property with its default, for documents and tests. */
export const tokenDefaults: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(defaults).map(([name, value]) => [`--mt-${name}`, value]));
