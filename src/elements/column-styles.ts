// The look of <mt-column>: a line at the start edge, marks on it, words beside it.
import { css, unsafeCSS } from 'lit';
import { dimmed } from './styles.js';
import { lines, space, token } from './tokens.js';

export const columnStyles = css`
  :host {
    --mark: ${token('column-mark-size')};
    --text: calc(var(--mark) + ${space(0.625)});
    max-width: ${token('text-max-width')};
    /* Not margins, which would join where a filter leaves no entry between them. */
    padding-block: ${space(0.75)} ${space(1.25)};
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    scroll-margin-block: ${token('scroll-margin')} ${space(0.75)};
  }
  /* The heading above the first of a day is to be seen too. */
  .day li:first-child {
    scroll-margin-block-start: calc(${token('scroll-margin')} + ${space(3)});
  }
  p {
    margin: 0;
  }
  .days > li {
    position: relative;
    padding-block-end: ${space(0.75)};
  }
  /* The line; hatched where days are not known. */
  .days > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--mark) / 2 - ${lines(1)});
    border-inline-start: ${lines(2)} solid ${token('line')};
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
    padding-block: ${space(1)} ${space(0.25)};
    font-size: ${token('day-heading-font-size')};
    line-height: ${token('heading-line-height')};
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .words {
    font-family: ${token('heading-font-family')};
    font-weight: ${token('day-heading-font-weight')};
  }
  .note,
  .gap {
    display: block;
    font-size: ${token('meta-font-size')};
    line-height: ${token('text-line-height')};
    color: ${token('ink-soft')};
  }
  .gap {
    padding-block-start: ${space(0.5)};
    font-style: italic;
  }
  button {
    position: relative;
    display: block;
    width: 100%;
    min-height: ${token('control-size')};
    margin: 0;
    padding-block: ${space(0.5)};
    padding-inline-end: 0;
    border: 0;
    border-radius: ${token('card-radius')};
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    /* Firefox copies no text of buttons else. */
    user-select: text;
    -webkit-user-select: text;
    cursor: pointer;
  }
  button:focus-visible {
    outline-offset: calc(-1 * ${token('focus-width')});
  }
  .mark {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(${space(0.5)} + (${token('meta-line-height')} - var(--mark)) / 2);
    width: var(--mark);
    height: var(--mark);
    fill: currentColor;
    stroke: ${token('surface')};
    stroke-width: ${lines(4)};
    paint-order: stroke;
  }
  /* A title alone stands in the middle of what is pressed. */
  .mark:has(+ .meta:empty) {
    inset-block-start: calc((${token('control-size')} - var(--mark)) / 2);
  }
  .doubtful .mark {
    fill: ${token('surface')};
    stroke: currentColor;
    stroke-width: ${token('mark-stroke-width')};
    paint-order: normal;
  }
  .meta,
  .title,
  slot[name^='content']::slotted(*) {
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
  .title,
  slot[name^='content']::slotted(*) {
    color: ${token('ink')};
    font-size: ${token('text-font-size')};
    line-height: ${token('heading-line-height')};
    margin-block-start: ${space(0.125)};
  }
  .title {
    font-weight: ${token('title-font-weight')};
    text-wrap: pretty;
  }
  @media (hover: hover) {
    button:hover .title,
    .more:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
      text-decoration-thickness: ${lines(1)};
    }
  }
  .fresh {
    color: ${token('fresh-color')};
  }
  .pointed > [part='entry']:not(:focus-visible) {
    outline: ${lines(2)} solid ${token('card-border-color-selected')};
  }
  .selected > [part='entry'] .mark {
    stroke: ${token('ink')};
    stroke-width: ${lines(2.5)};
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
    stroke-width: ${lines(1.75)};
  }
  .steps {
    display: flex;
    gap: ${space(0.5)};
    padding-block-end: ${space(0.75)};
  }
  .steps button {
    display: grid;
    place-items: center;
    width: ${token('control-size')};
    padding: 0;
    border: ${lines(1)} solid ${token('control-border-color')};
    border-radius: ${token('control-radius')};
  }
  .steps [aria-disabled='true'] {
    color: ${dimmed(unsafeCSS('currentColor'))};
    border-color: ${dimmed(token('control-border-color'))};
    cursor: default;
  }
`;
