// The look of <mt-column>: a line at the start edge, marks on it, words beside it.
import { css, unsafeCSS } from 'lit';
import { dimmed } from './styles.js';
import { token } from './tokens.js';

export const columnStyles = css`
  :host {
    --mark: 1.25rem;
    --text: 1.875rem;
    max-width: 44rem;
    /* Not margins, which would join where a filter leaves no entry between them. */
    padding-block: 0.75rem 1.25rem;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    scroll-margin-block: 0.75rem;
  }
  /* The heading above the first of a day is to be seen too. */
  .day li:first-child {
    scroll-margin-block-start: 4.5rem;
  }
  p {
    margin: 0;
  }
  .days > li {
    position: relative;
    padding-block-end: 0.75rem;
  }
  /* The line; hatched where days are not known. */
  .days > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--mark) / 2 - 1px);
    border-inline-start: 2px solid ${token('line')};
  }
  .days > .open::before {
    inset-inline-start: calc(var(--mark) / 2 - 5px);
    width: 10px;
    border: 0;
    background: repeating-linear-gradient(135deg, ${token('zone-line-color')} 0 1px, transparent 1px 5px);
  }
  .days > :is(.end, :last-child) {
    padding-block-end: 0;
  }
  .heading,
  .gap,
  .detail,
  .steps,
  button {
    padding-inline-start: var(--text);
  }
  .heading {
    padding-block: 1rem 0.25rem;
    font-size: ${token('column-heading-font-size')};
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .words {
    font-family: ${token('heading-font-family')};
  }
  .note,
  .gap {
    display: block;
    font-size: ${token('meta-font-size')};
    line-height: 1.5;
    color: ${token('ink-soft')};
  }
  .gap {
    padding-block-start: 0.5rem;
    font-style: italic;
  }
  button {
    position: relative;
    display: block;
    width: 100%;
    min-height: ${token('control-size')};
    margin: 0;
    padding-block: 0.5rem;
    padding-inline-end: 0;
    border: 0;
    border-radius: ${token('card-radius')};
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  .mark {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(0.5rem + (${token('meta-line-height')} - var(--mark)) / 2);
    width: var(--mark);
    height: var(--mark);
    fill: currentColor;
    stroke: ${token('surface')};
    stroke-width: 4px;
    paint-order: stroke;
  }
  .doubtful .mark {
    fill: ${token('surface')};
    stroke: currentColor;
    stroke-width: 1.5px;
    paint-order: normal;
  }
  .meta,
  .title {
    display: block;
    overflow-wrap: anywhere;
  }
  .meta {
    font-size: ${token('meta-font-size')};
    line-height: ${token('meta-line-height')};
  }
  .date {
    color: ${token('ink')};
    font-variant-numeric: tabular-nums;
  }
  .title {
    color: ${token('ink')};
    font-size: ${token('text-font-size')};
    font-weight: ${token('title-font-weight')};
    line-height: 1.3;
    margin-block-start: 0.125rem;
  }
  button:hover .title,
  .more:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  .fresh {
    color: ${token('fresh-color')};
  }
  .pointed > [part='entry']:not(:focus-visible) {
    outline: 2px solid ${token('card-border-color-selected')};
  }
  .selected > [part='entry'] .mark {
    stroke: ${token('ink')};
    stroke-width: 2.5px;
  }
  .more {
    font-size: ${token('control-font-size')};
    color: ${token('ink-soft')};
  }
  .more .mark {
    inset-block-start: calc(50% - var(--mark) / 2);
    background: ${token('surface')};
    stroke: none;
  }
  .more .mark svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .end .mark svg {
    stroke: currentColor;
    stroke-width: 1.75;
    fill: none;
  }
  .steps {
    display: flex;
    gap: 0.5rem;
    padding-block-end: 0.75rem;
  }
  .steps button {
    display: grid;
    place-items: center;
    width: ${token('control-size')};
    padding: 0;
    border: 1px solid ${token('control-border-color')};
    border-radius: ${token('control-radius')};
  }
  .steps [aria-disabled='true'] {
    color: ${dimmed(unsafeCSS('currentColor'))};
    border-color: ${dimmed(token('control-border-color'))};
    cursor: default;
  }
`;
