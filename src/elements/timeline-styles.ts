// The look of <meeting-timeline> itself; its parts have their own.
import { css } from 'lit';
import { lines, space, token, type } from './tokens.js';

export const timelineStyles = css`
  :host {
    container-type: inline-size;
    /* Nothing inside may make the page scroll sideways. */
    contain: inline-size;
    /* Its content gives it no width: in rows, columns and cells, however these are aligned, it takes what there is. */
    flex: 1 1 auto;
    place-self: stretch;
    /* A place that is as wide as its content (a box within a row, a float) gets the width of a telephone; where there is less, less. */
    contain-intrinsic-inline-size: 18rem;
    min-width: 0;
    /* Widths in em at which the layout changes are of this. */
    font-size: ${token('text-font-size')};
    /* Templates are written in lines, which a page that keeps those of its text would show. */
    white-space: normal;
    /* Of lines that run down the page a picture cannot be made. */
    writing-mode: horizontal-tb;
  }
  /* There browsers put black behind it, and what is higher than the screen is out of reach. */
  :host(:fullscreen) {
    overflow: auto;
    padding: ${space(1)};
    background: ${token('surface')};
  }
  .title {
    font-family: ${token('heading-font-family')};
    font-size: ${token('heading-font-size')};
    font-weight: ${token('heading-font-weight')};
    line-height: ${token('heading-line-height')};
    /* At the edge where the page's lines begin, whichever way its own run. */
    width: fit-content;
    max-width: 100%;
    margin: 0 0 ${space(0.375)};
    text-wrap: balance;
  }
  .description,
  .summary {
    margin: 0 0 ${space(0.75)};
    max-width: ${token('text-max-width')};
    color: ${token('ink-soft')};
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
    text-wrap: pretty;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${token('gap')};
    margin-block: ${space(0.75)};
  }
  .bar mt-legend {
    flex: 99 1 auto;
    /* No wider than its line, whatever word stands in it. */
    min-width: 0;
  }
  .bar mt-toolbar {
    flex: 1 1 auto;
  }
  @container (width < 30em) {
    .bar > * {
      flex: 1 1 100%;
    }
  }
  .summary {
    margin-block: ${space(0.75)};
    font-size: ${token('small-font-size')};
  }
  /* Over the stage, so that the page keeps its place; a line without height in the flow. */
  .panel {
    position: relative;
    z-index: 2;
  }
  .panel > * {
    position: absolute;
    inset-block-start: ${space(-0.375)};
    inset-inline-end: 0;
    max-width: 100%;
  }
  .panel mt-filter {
    width: ${type(36)};
  }
  @container (width < 56em) {
    .panel mt-filter {
      width: ${type(20)};
    }
  }
  /* A column is as long as the page: what covered it would leave nothing to look at. */
  @container (width < 30em) {
    .panel > :is(mt-filter, mt-help) {
      position: static;
      width: auto;
      margin-block-end: ${space(0.75)};
    }
  }
  .shown {
    padding: 0 ${space(0.5)};
    line-height: ${token('control-line-height')};
    border-color: ${token('line')};
    border-radius: ${token('control-radius')};
    font-variant-numeric: tabular-nums;
  }
  .unfiltered {
    visibility: hidden;
  }
  /* Beside the steps of a narrow container the line is as high without it: these have its room. */
  @container (width < 30em) {
    mt-toolbar > .shown {
      padding: 0 ${space(0.25)};
      font-size: ${token('meta-font-size')};
      line-height: ${token('meta-line-height')};
    }
    mt-toolbar > .unfiltered {
      position: absolute;
    }
  }
  .shown svg {
    flex: none;
    width: 1em;
    height: 1em;
  }
  .show-all {
    border-radius: ${token('control-radius')};
    color: ${token('ink')};
  }
  .nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(0.25)} ${space(0.75)};
    color: ${token('ink-soft')};
    position: absolute;
    inset-block-start: 15%;
    inset-inline: 0;
    width: fit-content;
    margin-inline: auto;
    padding: ${space(0.75)} ${space(1)};
    border-radius: ${token('control-radius')};
    background: ${token('surface')};
    font-size: ${token('text-font-size')};
    cursor: auto;
  }
  /* In the columns of a page half of a picture would stand in one and half in the next. */
  .stage:not(.vertical),
  mt-minimap {
    break-inside: avoid;
  }
  .stage {
    position: relative;
    height: ${token('stage-height')};
    border-block-start: ${lines(1)} solid ${token('line')};
    /* Not hidden: what comes into sight must not scroll the picture itself. */
    overflow: clip;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .vertical .nothing {
    position: static;
  }
  .stage.vertical {
    height: auto;
    border: 0;
    overflow: visible;
    touch-action: auto;
    user-select: auto;
    -webkit-user-select: auto;
    cursor: auto;
  }
  .stage:active {
    cursor: grabbing;
  }
  .stage:focus-visible {
    outline-offset: calc(-1 * ${token('focus-width')});
  }
  /* What a filter takes away or brings back; stage-controller.ts sets how far it is. */
  .fading {
    opacity: var(--fade, 1);
  }
  [part='base'] {
    position: relative;
    isolation: isolate;
    /* Inherited by all parts. Not anywhere, which would let boxes become narrower than their words. */
    overflow-wrap: break-word;
    /*
     * Of the page's paragraphs, figures and headings, which would put counts beside their marks and letters over others. Not of the tag: a
     * rule for all that stands in an article would go before these.
     */
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    font-size-adjust: none;
  }
  /* What is open may be longer than a low stage, and is in front of what follows in the page. */
  [part='base']:has(> .panel) {
    isolation: auto;
  }
  /* Read from right to left it would stand a pixel beyond the edge, and a page that is not could be scrolled there. */
  [role='status'] {
    margin: 0;
  }
  .message {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: ${space(1)};
    min-height: ${space(12)};
    padding: ${space(1.5)};
    text-align: center;
    color: ${token('ink-soft')};
    border-block: ${lines(1)} solid ${token('line')};
  }
  .notice {
    margin: ${space(0.75)} 0;
    padding: ${space(0.625)} ${space(0.875)};
    border-inline-start: ${lines(3)} solid ${token('kind-2')};
    font-size: ${token('small-font-size')};
    line-height: ${token('text-line-height')};
  }
  .notice ul {
    margin: ${space(0.5)} 0 0;
    padding-inline-start: ${space(1.25)};
  }
  .notice button,
  .message button {
    border-radius: ${token('control-radius')};
    margin-block-start: ${space(0.25)};
  }
  .list {
    max-width: ${token('text-max-width')};
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
  }
  /* Until the story has come the list keeps to the room of the picture, as long as meeting-timeline.css has it. */
  .pending {
    max-block-size: var(--mt-reserved-height, 60rem);
    overflow: auto;
  }
  /* It goes where it stood: below the picture its box would have moved, and the browser would count that. */
  .list[hidden] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
  .printout {
    display: none;
  }
  @media print {
    .printout {
      display: block;
      columns: 2 16rem;
      column-gap: ${space(2)};
    }
    .pending {
      max-block-size: none;
    }
    .footer > summary {
      list-style: none;
    }
    .footer > summary::-webkit-details-marker {
      display: none;
    }
    /* Notices are for whoever made the page. */
    .notice,
    .beside,
    .bar,
    .panel,
    .stage,
    .summary,
    mt-minimap,
    slot[name='detail'] {
      display: none;
    }
    .printout > .summary {
      display: block;
      column-span: all;
    }
  }
  .footer {
    margin-block: ${space(0.75)} 0;
    color: ${token('ink-soft')};
    font-size: ${token('small-font-size')};
    line-height: ${token('text-line-height')};
  }
`;
