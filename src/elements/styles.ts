// Styles that several elements share.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { kindColors } from '../layout/symbols.js';
import { contrastStyles, lines, space, square, token, type TokenName } from './tokens.js';

/** `.kind-3` has the third kind's colour as its own. */
export const kindStyles = unsafeCSS(
  Array.from({ length: kindColors + 1 }, (_, number) => `.kind-${number} { color: ${token(`kind-${number}` as TokenName).cssText}; }`).join('\n'),
);

/**
 * Selects what is in English in a page that runs from right to left, for want of its language. The language of a shadow root's host
 * Firefox does not look for.
 */
const englishInRtl = css`:is(:dir(rtl):lang(en), :host(:dir(rtl):lang(en)) *)`;

export const baseStyles = css`
  ${contrastStyles}
  :host {
    display: block;
    box-sizing: border-box;
    color: ${token('ink')};
    font-family: ${token('font-family')};
  }
  :host([hidden]) {
    display: none;
  }
  /* Not inherit: that would have each node styled anew whenever the one around it moves. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* As the page's, and as the samples that are measured: browsers set buttons without. */
  button {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  /* Each text by itself runs as it is written. */
  :where(${englishInRtl}:not([dir], input)) {
    unicode-bidi: plaintext;
  }
  /*
   * Our words, and a story's titles and names, begin where the page's lines do, also in letters that run the other way; prose where its
   * own do, and the title of a card: Chromium loses the "…" of a last line that ends at the edge.
   */
  :where(${englishInRtl}:not([dir], button, input), [dir='auto'], .description) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :where(:is(blockquote, p, [part='card-title'])[dir='auto']:not(.description)) {
    text-align: start;
  }
  /* A header of the page that stays at the top must not cover what Tab comes to (WCAG 2.2, 2.4.11), nor the window's edge its ring. */
  :is(button, input, summary, a, [tabindex]) {
    scroll-margin-block: ${token('scroll-margin')} calc(2 * (${token('focus-width')} + ${token('focus-offset')}));
  }
  .icon {
    ${square(20)}
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* Nor is it copied with what is seen. */
    user-select: none;
    -webkit-user-select: none;
  }
  :focus-visible {
    outline: ${token('focus-width')} solid ${token('focus-color')};
    outline-offset: ${token('focus-offset')};
    /* Between what has the focus and its ring: beside a dark neighbour the ring alone would hardly be seen. */
    box-shadow: 0 0 0 ${token('focus-offset')} ${token('surface')};
  }
`;

/** Letters from which on a quotation is set smaller. */
export const longQuote = 120;

/** What somebody said, in a `<span>` in the language of the quotation: browsers choose the marks by that of the element around. */
export const quoteStyles = css`
  blockquote {
    font-family: ${token('quote-font-family')};
    font-size: ${token('quote-font-size')};
    line-height: ${token('quote-line-height')};
  }
  /* Marks are drawn, not written: what the element holds is what was said, to the letter. */
  blockquote > span::before {
    content: open-quote;
  }
  blockquote > span::after {
    content: close-quote;
  }
  blockquote.long {
    font-size: ${token('quote-font-size-long')};
  }
`;

/** Buttons that stand in running text, as links do. */
export const inlineButtonStyles = css`
  .thread {
    display: inline;
    min-width: 0;
    min-height: 0;
    padding: ${space(0.125)} 0;
    border: 0;
    background: none;
    text-align: inherit;
    font-size: inherit;
    line-height: inherit;
    /* Firefox copies no text of buttons else. */
    user-select: text;
    -webkit-user-select: text;
  }
  .thread > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .thread:hover {
    background: none;
  }
  .thread:hover > span {
    text-decoration-thickness: ${lines(2)};
  }
`;

/** What is opened over the stage. */
export const panelStyles = css`
  .panel {
    max-height: calc(${token('stage-height')} - ${space(1)});
    overflow-y: auto;
    padding: ${space(0.75)} ${space(1)} ${space(1)};
    border: ${lines(1)} solid ${token('control-border-color')};
    border-radius: ${token('control-radius')};
    background: ${token('surface')};
    box-shadow: ${token('panel-shadow')};
  }
`;

/** The colour of what cannot be used now. Opacity would dim the ring of the focus as well. */
export const dimmed = (color: CSSResult): CSSResult => css`color-mix(in srgb, ${color} calc(${token('disabled-opacity')} * 100%), transparent)`;

/** A palette forced on the page would have what is pressed or open look as all else: its background would be the same. */
export const forcedChoiceStyles = css`
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    button[aria-expanded='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      outline-color: CanvasText;
    }
    :is(button[aria-pressed='true'], button[aria-expanded='true']):not([aria-disabled='true']),
    button[aria-pressed='true'] span {
      color: HighlightText;
    }
  }
`;

export const controlStyles = css`
  button {
    font: inherit;
    font-size: ${token('control-font-size')};
    line-height: 1;
    color: inherit;
    min-width: ${token('control-size')};
    min-height: ${token('control-size')};
    padding: 0 ${space(0.625)};
    border: ${lines(1)} solid ${token('control-border-color')};
    background: ${token('control-background')};
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${space(0.375)};
  }
  button[aria-disabled='true'] {
    cursor: default;
    color: ${dimmed(unsafeCSS('currentColor'))};
    border-color: ${dimmed(token('control-border-color'))};
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  button[aria-pressed='true'],
  button[aria-expanded='true'] {
    background: ${token('control-background-pressed')};
    color: ${token('control-color-pressed')};
    border-color: ${token('control-background-pressed')};
  }
  ${forcedChoiceStyles}
  /* Of what a finger has tapped browsers say for long that a pointer is over it. */
  @media (hover: hover) {
    button:not([aria-pressed='true'], [aria-expanded='true'], [aria-disabled='true']):hover {
      background: ${token('day-fill')};
    }
  }
  .along:dir(rtl) {
    transform: scaleX(-1);
  }
  .group {
    display: inline-flex;
  }
  .group > * + * {
    margin-inline-start: ${lines(-1)};
  }
  .group > :first-child {
    border-start-start-radius: ${token('control-radius')};
    border-end-start-radius: ${token('control-radius')};
  }
  .group > :last-child {
    border-start-end-radius: ${token('control-radius')};
    border-end-end-radius: ${token('control-radius')};
  }
  .group > :focus-visible {
    z-index: 1;
  }
  /* Words, and at their end the button that closes what they stand above. */
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space(0.5)};
  }
  .head > button {
    border-color: transparent;
    border-radius: ${token('control-radius')};
    padding: 0;
  }
`;
