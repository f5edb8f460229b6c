// The look of <mt-detail>: an event in full, in one to three columns on the screen, in one on paper.
import { css } from 'lit';
import { lines, space, square, token } from './tokens.js';

export const detailStyles = css`
  :host {
    container-type: inline-size;
    touch-action: pan-y pinch-zoom;
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
    text-wrap: pretty;
  }
  article {
    overflow-wrap: anywhere;
    position: relative;
    display: grid;
    grid-template: 'steps' 'about' 'middle' 'sources' / minmax(0, 1fr);
    gap: ${space(1)} ${space(1.75)};
    padding-block: ${space(0.75)} ${space(1)};
    padding-inline-end: calc(${token('control-size')} + ${space(0.5)});
  }
  .about {
    grid-area: about;
  }
  .sources {
    grid-area: sources;
  }
  @container (width >= 36em) {
    article {
      grid-template: 'steps steps' 'about middle' 'sources middle' 1fr / minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @container (width >= 56em) {
    article {
      grid-template: 'steps steps steps' 'about middle sources' / minmax(0, 5fr) minmax(0, 7fr) minmax(0, 4fr);
    }
  }
  /* Without quotations, pictures and threads the words have their room too. */
  .bare > .about {
    grid-column-end: middle;
    max-width: ${token('text-max-width')};
  }
  p,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  /* Right below the event itself, which says kind and title. */
  :host([inline]) article {
    padding-block: ${space(0.25)} ${space(1)};
    padding-inline-end: 0;
  }
  :host([inline]) :is(.kind, .title) {
    display: none;
  }
  :host([inline]) .date {
    min-height: ${token('control-size')};
    padding-inline-end: ${token('control-size')};
    margin-block-end: ${space(0.25)};
  }
  :host([inline]) .close {
    inset-block-start: 0;
  }
  .steps {
    grid-area: steps;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${space(1.75)};
  }
  .steps button,
  .close {
    border-color: transparent;
    border-radius: ${token('control-radius')};
    padding: 0;
    background: none;
  }
  .steps button {
    justify-content: flex-start;
  }
  .steps button:not([aria-disabled='true']) {
    color: ${token('ink-soft')};
  }
  .steps button + button {
    flex-direction: row-reverse;
  }
  .steps svg {
    flex: none;
  }
  .beside {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    line-height: ${token('text-line-height')};
  }
  .close {
    position: absolute;
    inset-block-start: ${space(0.75)};
    inset-inline-end: 0;
  }
  .date {
    font-size: ${token('small-font-size')};
    color: ${token('ink-soft')};
  }
  .date strong {
    color: ${token('ink')};
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: ${space(0.375)};
    font-size: ${token('small-font-size')};
  }
  .kind svg {
    ${square(14)}
    fill: currentColor;
  }
  .title {
    font-family: ${token('heading-font-family')};
    font-size: ${token('subheading-font-size')};
    font-weight: ${token('heading-font-weight')};
    line-height: ${token('heading-line-height')};
    margin-block: ${space(0.25)} ${space(0.5)};
    scroll-margin-block: calc(${token('scroll-margin')} + ${space(1.5)}) ${space(1)};
  }
  .quotes {
    display: grid;
    gap: ${space(1)};
    align-content: start;
    border-inline-start: ${token('quote-edge-width')} solid currentColor;
    padding-inline-start: ${space(1)};
  }
  .quotes > * {
    color: ${token('ink')};
  }
  .credit {
    font-size: ${token('small-font-size')};
    color: ${token('ink-soft')};
  }
  .credit strong {
    color: ${token('ink')};
  }
  mt-copy::part(button) {
    padding: 0;
    padding-inline-end: ${space(0.375)};
    border-color: transparent;
    background: none;
    color: ${token('ink-soft')};
  }
  @media (hover: hover) {
    mt-copy::part(button):hover {
      background: ${token('day-fill')};
    }
  }
  .middle {
    grid-area: middle;
    display: grid;
    gap: ${space(1.25)};
    align-content: start;
  }
  .sources,
  .threads {
    font-size: ${token('small-font-size')};
  }
  .threads {
    display: grid;
    gap: ${space(0.625)};
  }
  .source + .source {
    margin-block-start: ${space(0.5)};
  }
  .source cite {
    display: block;
  }
  .verified {
    display: inline-flex;
    align-items: center;
    gap: ${space(0.25)};
    color: ${token('kind-5')};
  }
  .verified svg {
    width: 1em;
    height: 1em;
  }
  .soft {
    color: ${token('ink-soft')};
  }
  a {
    color: ${token('accent')};
  }
  @media print {
    /* Blocks, not grids: those break worse across pages. */
    :is(article, .middle, .quotes, .threads) {
      display: block;
    }
    article {
      padding-block: ${space(0.5)} ${space(0.75)};
      padding-inline-end: 0;
      font-size: 0.8125rem;
      line-height: 1.4;
      border-block-start: ${lines(1)} solid ${token('line')};
      orphans: 3;
      widows: 3;
    }
    :is(.middle, .sources),
    :is(.middle, .quotes, .threads) > * + * {
      margin-block-start: ${space(0.5)};
    }
    :is(.kind, .date, .credit, .sources, .threads) {
      font-size: inherit;
    }
    :is(.title, blockquote, blockquote.long) {
      font-size: 1rem;
    }
    /* A long entry may go on overleaf, but not without its heading, and not in the midst of a quotation. */
    .kind {
      display: flex;
    }
    :is(.kind, .date, .title, .sources > p) {
      break-after: avoid;
    }
    :is(.kind, .date, .title, figure, li) {
      break-inside: avoid;
    }
    .steps,
    .close,
    mt-copy {
      display: none;
    }
    .thread > span {
      text-decoration: none;
    }
    .named::after {
      content: ' (' attr(href) ')';
    }
  }
`;
