// Invisible samples of what layout has to know the size of, set like the real thing: in the fonts and with the tokens in force.
import { css, html } from 'lit';
import { lines, space, token } from './tokens.js';

export interface Ruler {
  /** Around all of them: as wide as the stage, and of no height. */
  readonly frame: HTMLElement;
  readonly card: HTMLElement;
  readonly title: HTMLElement;
  readonly lane: HTMLElement;
  readonly meta: HTMLElement;
  readonly label: HTMLElement;
  readonly axis: HTMLElement;
  /** As tall as the stage is meant to be. */
  readonly stage: HTMLElement;
}

export const rulerTemplate = html`
  <div class="ruler" aria-hidden="true">
    <div class="ruler-stage"></div>
    <div class="ruler-card"></div>
    <span class="ruler-title"></span><span class="ruler-lane"></span><span class="ruler-meta"></span><span class="ruler-label"></span><span class="ruler-axis"></span>
  </div>
`;

export function rulerIn(root: ParentNode): Ruler {
  const sample = (name: string) => root.querySelector<HTMLElement>(`.ruler-${name}`)!;
  return {
    frame: root.querySelector<HTMLElement>('.ruler')!,
    card: sample('card'),
    title: sample('title'),
    lane: sample('lane'),
    meta: sample('meta'),
    label: sample('label'),
    axis: sample('axis'),
    stage: sample('stage'),
  };
}

export const rulerStyles = css`
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
    min-height: ${token('card-height')};
    padding: ${token('card-padding')};
    padding-inline-start: calc(${token('card-padding')} + ${space(0.125)});
    border: ${lines(1)} solid;
    border-inline-start-width: ${token('card-edge-width')};
  }
  /* So that they change with the font, and with the room between letters and words. */
  .ruler span {
    display: block;
    width: max-content;
    height: 1lh;
  }
  .ruler span::before {
    content: '0000 0000';
  }
  .ruler-title {
    font-size: ${token('title-font-size')};
    line-height: ${token('title-line-height')};
    font-weight: ${token('title-font-weight')};
  }
  .ruler-lane {
    font-size: ${token('title-font-size')};
    font-weight: ${token('lane-label-font-weight')};
  }
  .ruler-meta {
    font-size: ${token('meta-font-size')};
    line-height: ${token('meta-line-height')};
  }
  .ruler-label {
    font-size: ${token('meta-font-size')};
    line-height: ${token('text-line-height')};
    font-weight: ${token('strong-font-weight')};
  }
  .ruler-axis {
    font-size: ${token('axis-font-size')};
    font-weight: ${token('strong-font-weight')};
  }
  .ruler-stage {
    width: 100%;
    height: ${token('stage-height')};
    transition: none ${token('motion-duration')};
  }
`;
