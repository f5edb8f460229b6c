// The look of <meeting-timeline> itself; its parts have their own.
import { css } from 'lit';
import { token } from './tokens.js';

export const timelineStyles = css`
  :host {
    container-type: inline-size;
    /* Nothing inside may make the page scroll sideways. */
    contain: inline-size;
  }
  .title {
    font-family: ${token('heading-font-family')};
    font-size: ${token('heading-font-size')};
    font-weight: 600;
    line-height: 1.2;
    /* At the edge where the page's lines begin, whichever way its own run. */
    width: fit-content;
    margin: 0 0 0.375rem;
    text-wrap: balance;
  }
  .description,
  .summary {
    margin: 0 0 0.75rem;
    max-width: 44rem;
    color: ${token('ink-soft')};
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${token('gap')};
    margin-block: 0.75rem;
  }
  .bar mt-legend {
    flex: 99 1 auto;
  }
  .bar mt-toolbar {
    flex: 1 1 auto;
  }
  @container (max-width: 30rem) {
    .bar > * {
      flex: 1 1 100%;
    }
  }
  .summary {
    margin-block: 0.75rem;
    font-size: 0.875rem;
  }
  /* Over the stage, so that the page keeps its place; a line without height in the flow. */
  .panel {
    position: relative;
    z-index: 2;
  }
  .panel > * {
    position: absolute;
    inset-block-start: -0.375rem;
    inset-inline-end: 0;
    max-width: 100%;
  }
  .panel mt-filter {
    width: 36rem;
  }
  @container (max-width: 56rem) {
    .panel mt-filter {
      width: 20rem;
    }
  }
  /* A column is as long as the page: what covered it would leave nothing to look at. */
  @container (max-width: 30rem) {
    .panel > :is(mt-filter, mt-help) {
      position: static;
      width: auto;
      margin-block-end: 0.75rem;
    }
  }
  .shown {
    padding: 0 0.5rem;
    border-color: ${token('line')};
    border-radius: ${token('control-radius')};
    font-variant-numeric: tabular-nums;
  }
  .unfiltered {
    visibility: hidden;
  }
  .shown svg {
    width: 1rem;
    height: 1rem;
  }
  .nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    color: ${token('ink-soft')};
  }
  .show-all {
    border-radius: ${token('control-radius')};
    color: ${token('ink')};
  }
  .nothing {
    position: absolute;
    inset-block-start: 15%;
    inset-inline: 0;
    width: fit-content;
    margin-inline: auto;
    padding: 0.75rem 1rem;
    border-radius: ${token('control-radius')};
    background: ${token('surface')};
    font-size: ${token('text-font-size')};
    cursor: auto;
  }
  .stage {
    position: relative;
    height: ${token('stage-height')};
    border-block-start: 1px solid ${token('line')};
    overflow: hidden;
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
    outline-offset: -2px;
  }
  /* What a filter takes away or brings back; stage-controller.ts sets how far it is. */
  .fading {
    opacity: var(--fade, 1);
  }
  [part='base'] {
    position: relative;
    isolation: isolate;
  }
  .ruler {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inset-block-start: 0;
    inset-inline: 0;
    height: 0;
    overflow: hidden;
  }
  .ruler-card {
    width: ${token('card-width')};
    padding: ${token('card-padding')};
    padding-inline-start: calc(${token('card-padding')} + 2px);
    border: 1px solid;
    border-inline-start-width: ${token('card-edge-width')};
  }
  .ruler-title {
    font-size: ${token('title-font-size')};
    line-height: ${token('title-line-height')};
    font-weight: ${token('title-font-weight')};
  }
  .ruler-meta {
    font-size: ${token('meta-font-size')};
    line-height: ${token('meta-line-height')};
  }
  .ruler-label {
    font-size: ${token('meta-font-size')};
    line-height: 1.5;
    font-weight: 600;
  }
  .ruler-axis {
    font-size: ${token('axis-font-size')};
    font-weight: 600;
  }
  .ruler-stage {
    width: 100%;
    height: ${token('stage-height')};
  }
  .message {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 1rem;
    min-height: 12rem;
    padding: 1.5rem;
    text-align: center;
    color: ${token('ink-soft')};
    border-block: 1px solid ${token('line')};
  }
  .notice {
    margin: 0.75rem 0;
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid ${token('kind-2')};
    font-size: 0.875rem;
    line-height: 1.5;
  }
  .notice ul {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
  }
  .notice button,
  .message button {
    border-radius: ${token('control-radius')};
    margin-block-start: 0.25rem;
  }
  .list {
    max-width: 40rem;
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
  }
  /* Until the story has come the list keeps to the room of the picture. */
  .pending {
    block-size: var(--mt-reserved-height, auto);
    overflow: auto;
  }
  .printout {
    display: none;
  }
  @media print {
    .printout {
      display: block;
      columns: 2 16rem;
      column-gap: 2rem;
    }
    .pending {
      block-size: auto;
    }
    .beside,
    .bar,
    .panel,
    .stage,
    .summary,
    mt-minimap,
    slot[name='detail'] {
      display: none;
    }
  }
  .footer {
    margin-block: 0.75rem 0;
    color: ${token('ink-soft')};
    font-size: 0.875rem;
  }
`;
