// The look of <mt-list>: text to be read from top to bottom, in a measure that the eye can follow.
import { css } from 'lit';
import { token } from './tokens.js';

export const listStyles = css`
  :host {
    max-width: 40rem;
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
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
    gap: 0.5rem;
    min-height: ${token('control-size')};
    border-block-end: 1px solid ${token('line')};
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
    margin-block-start: 1.5rem;
  }
  .heading {
    font-family: ${token('heading-font-family')};
    font-size: ${token('heading-font-size')};
    font-weight: 400;
    line-height: 1.25;
    text-wrap: balance;
  }
  .periods {
    margin-block-start: 0.5rem;
  }
  li[part='list-entry'] {
    scroll-margin-block: 1rem;
    padding-block: 1.5rem;
  }
  li[part='list-entry'] + li {
    border-block-start: 1px solid ${token('line')};
  }
  /* The entry to which a thread or a link leads. */
  li[part='list-entry']:focus {
    outline: 0;
  }
  li[part='list-entry']:focus-visible .title {
    outline: ${token('focus-width')} solid ${token('focus-color')};
    outline-offset: 4px;
  }
  .about,
  .order,
  .small {
    font-size: 0.875rem;
    color: ${token('ink-soft')};
  }
  .about time,
  .about [data-edtf] {
    font-weight: 600;
    color: ${token('ink')};
  }
  .title {
    margin-block: 0.125rem 0.375rem;
    font-family: ${token('heading-font-family')};
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.25;
  }
  figure {
    margin-block: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid ${token('line')};
  }
  blockquote {
    font-family: ${token('quote-font-family')};
    font-size: ${token('quote-font-size')};
    line-height: 1.35;
  }
  /* Marks are drawn, not written: what the element holds is what was said, to the letter. Browsers choose
     them by the language of the element around, so there is one in the language of the quotation. */
  blockquote > span::before {
    content: open-quote;
  }
  blockquote > span::after {
    content: close-quote;
  }
  blockquote.long {
    font-size: 1.125rem;
    line-height: 1.45;
  }
  figcaption {
    margin-block-start: 0.375rem;
    font-size: 0.875rem;
    color: ${token('ink-soft')};
  }
  figcaption strong {
    color: ${token('ink')};
  }
  .small {
    margin-block-start: 0.75rem;
  }
  .small + .small {
    margin-block-start: 0.375rem;
  }
  a,
  .thread {
    color: ${token('accent')};
  }
  .thread {
    display: inline;
    min-width: 0;
    min-height: 0;
    padding: 0.125rem 0;
    border: 0;
    background: none;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
  }
  /* Paper has a layout of its own. */
  @media print {
    :host {
      display: none;
    }
  }
`;
