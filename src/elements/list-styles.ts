// The look of <mt-list>: text to be read from top to bottom, in a measure that the eye can follow.
import { css } from 'lit';
import { lines, space, token } from './tokens.js';

export const listStyles = css`
  :host {
    max-width: ${token('text-max-width')};
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  p,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  summary {
    display: flex;
    align-items: center;
    gap: ${space(0.5)};
    min-height: ${token('control-size')};
    border-block-end: ${lines(1)} solid ${token('line')};
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    flex: none;
    margin-inline-start: auto;
    color: ${token('ink-soft')};
  }
  details[open] > summary svg {
    rotate: 180deg;
  }
  details + details {
    margin-block-start: ${space(1.5)};
  }
  .heading {
    font-family: ${token('heading-font-family')};
    font-size: ${token('heading-font-size')};
    font-weight: ${token('day-heading-font-weight')};
    line-height: ${token('heading-line-height')};
    text-wrap: balance;
  }
  .periods {
    margin-block-start: ${space(0.5)};
  }
  li[part='list-entry'] {
    padding-block: ${space(1.5)};
  }
  li[part='list-entry'] + li {
    border-block-start: ${lines(1)} solid ${token('line')};
  }
  /* The entry to which a thread or a link leads. */
  li[part='list-entry']:focus {
    outline: 0;
  }
  li[part='list-entry']:focus-visible .title {
    outline: ${token('focus-width')} solid ${token('focus-color')};
    outline-offset: ${token('focus-offset')};
  }
  .about,
  .order,
  .small {
    font-size: ${token('small-font-size')};
    color: ${token('ink-soft')};
  }
  .about time,
  .about [data-edtf] {
    font-weight: ${token('strong-font-weight')};
    color: ${token('ink')};
  }
  .title {
    margin-block: ${space(0.125)} ${space(0.375)};
    font-family: ${token('heading-font-family')};
    font-size: ${token('subheading-font-size')};
    font-weight: ${token('heading-font-weight')};
    line-height: ${token('heading-line-height')};
  }
  figure {
    margin-block: ${space(1)};
    padding-inline-start: ${space(1)};
    border-inline-start: ${token('quote-edge-width')} solid ${token('line')};
  }
  figcaption {
    margin-block-start: ${space(0.375)};
    font-size: ${token('small-font-size')};
    color: ${token('ink-soft')};
  }
  figcaption strong {
    color: ${token('ink')};
  }
  .small {
    margin-block-start: ${space(0.75)};
  }
  .small + .small {
    margin-block-start: ${space(0.375)};
  }
  a,
  .thread > span {
    color: ${token('accent')};
  }
  /* Paper has a layout of its own. */
  @media print {
    :host {
      display: none;
    }
  }
`;
