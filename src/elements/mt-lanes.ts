import { css, html, LitElement, svg } from 'lit';
import { property, query } from 'lit/decorators.js';
import { drawStage, markOfTarget, threadOfTarget, type Fades } from '../draw/stage.js';
import { fades } from '../layout/outlines.js';
import type { Scene } from '../layout/scene.js';
import { kindLooks } from '../layout/symbols.js';
import type { Kind } from '../model/timeline.js';
import { openIntent } from './open-intent.js';
import { IntentEvent } from './events.js';
import { baseStyles, kindStyles } from './styles.js';
import { token } from './tokens.js';

/**
 * Draws the events of a scene: lanes, ribbons, leaders and marks. To assistive technology it is no more than a
 * picture: cards and `<mt-mark>` are the buttons for what it draws.
 *
 * @element mt-lanes
 * @fires {IntentEvent} mt-intent - Asks the timeline to open the mark that was clicked.
 * @csspart lane-label - The name of a lane.
 * @csspart lane-line - The line between two lanes.
 * @csspart ribbon - How far the doubt about the day of events reaches.
 * @csspart bar - An event that lasts.
 * @csspart leader - The line from a mark to its card.
 * @csspart thread - A line to what the event in focus answers, follows or revises, or what does so of it. A link to the other end.
 * @csspart mark - The symbol of an event, or of several.
 */
export class MtLanes extends LitElement {
  static override styles = [
    baseStyles,
    kindStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        pointer-events: none;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
      .lanes line {
        stroke: ${token('line')};
      }
      .lanes text {
        fill: ${token('lane-label-color')};
        font-size: ${token('title-font-size')};
        font-weight: ${token('lane-label-font-weight')};
      }
      .mark {
        pointer-events: auto;
        cursor: pointer;
      }
      .mark.cluster {
        cursor: zoom-in;
      }
      .stop {
        stop-color: #fff;
      }
      .ribbon rect {
        fill: ${token('ribbon-color')};
      }
      .ribbon .ends {
        fill: none;
        stroke: ${token('ribbon-color')};
        stroke-width: 1.5;
      }
      .ribbon {
        opacity: 0.5;
      }
      .bar rect {
        fill: currentColor;
        fill-opacity: ${token('bar-opacity')};
      }
      .bar .edge {
        fill-opacity: 1;
      }
      .bar.selected .possible {
        stroke: ${token('ink')};
        stroke-width: 2.5px;
      }
      .leader {
        stroke: currentColor;
        stroke-width: ${token('leader-width')};
        stroke-opacity: 0.6;
      }
      .leader.doubtful {
        stroke-dasharray: 2 3;
      }
      .leader.selected {
        stroke-opacity: 1;
        stroke-width: 2px;
      }
      .thread {
        pointer-events: stroke;
        cursor: pointer;
      }
      .thread path {
        fill: none;
        stroke: ${token('thread-color')};
        stroke-width: 1.5;
      }
      .thread .line {
        stroke-dasharray: 4 3;
      }
      .thread .reach {
        stroke: transparent;
        stroke-width: 14;
      }
      .thread text {
        pointer-events: auto;
        fill: ${token('thread-color')};
        font-size: ${token('meta-font-size')};
        stroke: ${token('surface')};
        stroke-width: 5;
        paint-order: stroke;
      }
      .thread:hover .line {
        stroke-dasharray: none;
      }
      .thread:hover text {
        text-decoration: underline;
      }
      .mark path {
        fill: currentColor;
        stroke: ${token('surface')};
        stroke-width: ${token('mark-stroke-width')};
        paint-order: stroke;
      }
      .mark.doubtful path {
        fill: ${token('surface')};
        stroke: currentColor;
        paint-order: normal;
      }
      .cluster {
        color: ${token('cluster-color')};
      }
      .cluster circle {
        fill: ${token('cluster-fill')};
        stroke: currentColor;
        stroke-width: ${token('mark-stroke-width')};
      }
      .cluster.doubtful circle {
        stroke-dasharray: 3 2.5;
      }
      .mark text {
        fill: ${token('cluster-color')};
        font-size: ${token('meta-font-size')};
        font-weight: 600;
      }
      .cluster text {
        text-anchor: middle;
      }
      .mark.selected path,
      .mark.selected circle {
        stroke: ${token('ink')};
        stroke-width: 2.5px;
      }
      .fading {
        opacity: var(--fade, 1);
      }
      @media (forced-colors: active) {
        .mark path,
        .mark circle {
          stroke: CanvasText;
        }
      }
    `,
  ];

  /** What to draw. Made by `createScene`; replaced, never mutated. */
  @property({ attribute: false }) scene: Scene | undefined;

  /** The kinds of the timeline, in order: the order picks the colours. */
  @property({ attribute: false }) kinds: readonly Kind[] = [];

  /** Id of the event in focus. */
  @property({ attribute: false }) selected: string | null = null;

  /** What is on its way out or in after a change of the filter. */
  @property({ attribute: false }) fades: Fades | undefined;

  @query('g') private group!: SVGGElement;

  override render() {
    return html`
      <svg aria-hidden="true" @click=${this.#onClick}>
        <defs>
          ${Object.entries(fades).map(([name, opacities]) => this.#fade(name, ...opacities))}
        </defs>
        <g></g>
      </svg>
    `;
  }

  // Lit made the <g>; from here on it belongs to D3.
  protected override updated() {
    if (this.scene) drawStage(this.group, this.scene, { kindOf: kindLooks(this.kinds), selected: this.selected, fades: this.fades });
  }

  #onClick(event: Event) {
    const mark = markOfTarget(event.target);
    if (mark) this.dispatchEvent(new IntentEvent(openIntent(mark)));
    const thread = threadOfTarget(event.target);
    if (thread) this.dispatchEvent(new IntentEvent({ type: 'select', id: thread.other.id }));
  }

  /** A mask with one opacity at the start of what it is put on, another in the middle, a third at the end. */
  #fade(name: string, ...opacities: readonly number[]) {
    return svg`
      <linearGradient id="fade-${name}-stops">${opacities.map((opacity, i) => svg`<stop class="stop" offset=${i / 2} stop-opacity=${opacity}></stop>`)}</linearGradient>
      <mask id="fade-${name}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#fade-${name}-stops)"></rect></mask>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-lanes': MtLanes;
  }
}
