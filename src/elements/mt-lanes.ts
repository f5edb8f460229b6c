import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { drawStage, threadOfTarget, type Fades } from '../draw/stage.js';
import { pixelsPer } from '../draw/time-side.js';
import { nearestMark } from '../layout/navigate.js';
import type { Scene } from '../layout/scene.js';
import { kindLooks } from '../layout/symbols.js';
import type { Kind } from '../model/timeline.js';
import { openIntent } from './open-intent.js';
import { IntentEvent } from './events.js';
import { baseStyles, kindStyles } from './styles.js';
import { lines, token } from './tokens.js';

/**
 * Draws the events of a scene: lanes, ribbons, leaders and marks. To assistive technology it is no more than a
 * picture: the buttons for what it draws lie above it.
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
        stroke-width: ${lines(1)};
      }
      .lanes line {
        stroke: ${token('line')};
      }
      text {
        unicode-bidi: plaintext;
      }
      .lanes text {
        fill: ${token('lane-label-color')};
        font-size: ${token('title-font-size')};
        font-weight: ${token('lane-label-font-weight')};
        /* The name in full is told where a pointer rests. */
        pointer-events: auto;
      }
      .mark {
        pointer-events: auto;
        cursor: pointer;
      }
      .around {
        fill: none;
        pointer-events: fill;
      }
      .mark.cluster {
        cursor: zoom-in;
      }
      stop {
        stop-color: currentColor;
      }
      .ribbon {
        color: ${token('ribbon-color')};
        opacity: ${token('ribbon-opacity')};
      }
      path.ribbon,
      path.bar {
        fill: currentColor;
      }
      path.ends {
        fill: none;
        stroke: currentColor;
        stroke-width: ${lines(1.5)};
      }
      .bar {
        fill-opacity: ${token('bar-opacity')};
      }
      .bar.edge {
        fill-opacity: 1;
      }
      .bar.selected.possible {
        stroke: ${token('ink')};
        stroke-width: ${lines(2.5)};
      }
      .leader {
        stroke: currentColor;
        stroke-width: ${token('leader-width')};
        stroke-opacity: ${token('leader-opacity')};
      }
      .leader.doubtful {
        stroke-dasharray: 2 3;
      }
      .leader.selected {
        stroke-opacity: 1;
        stroke-width: ${lines(2)};
      }
      .thread {
        pointer-events: stroke;
        cursor: pointer;
      }
      .thread path {
        fill: none;
        stroke: ${token('thread-color')};
        stroke-width: ${lines(1.5)};
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
        stroke-width: ${lines(5)};
        stroke-linejoin: round;
        paint-order: stroke;
      }
      .thread:hover .line {
        stroke-dasharray: none;
      }
      .thread:hover text {
        text-decoration: underline;
      }
      .mark {
        fill: currentColor;
        stroke: ${token('surface')};
        stroke-width: ${token('mark-stroke-width')};
        paint-order: stroke;
      }
      .mark.doubtful {
        fill: ${token('surface')};
        stroke: currentColor;
        paint-order: normal;
      }
      .mark.cluster {
        color: ${token('cluster-color')};
        fill: ${token('cluster-fill')};
        stroke: currentColor;
      }
      .cluster.doubtful {
        stroke-dasharray: 3 2.5;
      }
      .mark.selected {
        stroke: ${token('ink')};
        stroke-width: ${lines(2.5)};
      }
      .fading {
        opacity: var(--fade, 1);
      }
      @media (forced-colors: active) {
        .lanes line,
        .leader,
        .thread :is(.line, .head),
        .mark,
        .mark:is(.doubtful, .cluster) {
          stroke: CanvasText;
        }
        .mark.selected {
          stroke: Highlight;
        }
        .ribbon {
          color: CanvasText;
        }
        .mark:is(.doubtful, .cluster) {
          fill: Canvas;
        }
        .lanes text,
        .thread text {
          fill: CanvasText;
        }
        .thread text {
          stroke: Canvas;
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

  /** Language of the story. */
  @property({ attribute: false }) storyLang: string | undefined;

  @query('g') private group!: SVGGElement;

  readonly #pointer = matchMedia('(pointer: coarse)');
  readonly #onPointer = () => this.requestUpdate();

  override connectedCallback() {
    super.connectedCallback();
    this.#pointer.addEventListener('change', this.#onPointer);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#pointer.removeEventListener('change', this.#onPointer);
  }

  override render() {
    return html`
      <svg aria-hidden="true" @click=${this.#onClick}>
        <g></g>
      </svg>
    `;
  }

  // Lit made the <g>; from here on it belongs to D3.
  protected override updated() {
    const finger = this.#pointer.matches;
    if (this.scene) drawStage(this.group, this.scene, { kindOf: kindLooks(this.kinds), selected: this.selected, finger, fades: this.fades, lang: this.storyLang });
  }

  #onClick(event: MouseEvent) {
    const thread = threadOfTarget(event.target);
    const { left, top } = this.getBoundingClientRect();
    // Of all that look the same there is one node: which mark was meant, its place tells.
    const per = pixelsPer(this);
    const mark = thread || !this.scene ? undefined : nearestMark(this.scene, (event.clientX - left) * per, (event.clientY - top) * per);
    if (mark) this.dispatchEvent(new IntentEvent(openIntent(mark)));
    if (thread) this.dispatchEvent(new IntentEvent({ type: 'select', id: thread.other.id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-lanes': MtLanes;
  }
}
