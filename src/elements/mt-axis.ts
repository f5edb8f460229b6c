import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { drawAxis } from '../draw/axis.js';
import type { Scene } from '../layout/scene.js';
import { hatch } from './hatch.js';
import { baseStyles } from './styles.js';
import { lines, token } from './tokens.js';

/**
 * Draws the time of a scene: days with events, stretches without dates, and the axis with ticks, the names of units, the row above that says what they are part of, and how long squeezed
 * stretches are. It is a picture only.
 *
 * @element mt-axis
 * @csspart day - The band behind a day with events.
 * @csspart zone - A stretch in which days are not known.
 * @csspart axis-line - An edge of the band.
 * @csspart tick - A boundary of a unit.
 * @csspart axis-label - The name of a unit.
 * @csspart axis-context - What the units are part of.
 * @csspart period - A period of the story, behind everything.
 * @csspart gap - A stretch that is drawn shorter than a linear axis would.
 * @csspart bracket - Events whose days are open in the same way.
 * @csspart zone-label - What a stretch without dates is.
 */
export class MtAxis extends LitElement {
  static override styles = [
    baseStyles,
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
      .day {
        fill: ${token('day-fill')};
      }
      .day.main {
        fill: ${token('day-fill-main')};
      }
      .period .tint {
        fill: ${token('period-fill')};
      }
      .period .strip {
        fill: ${token('period-fill-strong')};
      }
      .period text {
        fill: ${token('axis-color-strong')};
        font-size: ${token('meta-font-size')};
        font-weight: ${token('strong-font-weight')};
      }
      .hatch {
        stroke: ${token('zone-line-color')};
      }
      /* The story's names run as their own letters do. */
      text {
        unicode-bidi: plaintext;
      }
      text,
      .texts {
        font-size: ${token('axis-font-size')};
        fill: ${token('axis-color')};
        color: ${token('axis-color')};
      }
      .texts,
      .texts > span {
        position: absolute;
        inset-block-start: 0;
        left: 0;
        white-space: pre;
        line-height: 1;
      }
      /* Placed by its baseline. */
      .texts > span {
        inset-block-start: -0.85em;
      }
      .texts > .strong,
      .texts > [part='axis-context'] {
        color: ${token('axis-color-strong')};
        font-weight: ${token('strong-font-weight')};
      }
      /* Between the letters and the hatching. */
      .zone-labels text {
        font-style: italic;
        stroke: ${token('surface')};
        stroke-width: ${lines(4)};
        paint-order: stroke;
      }
      .edges line {
        stroke: ${token('axis-line-color')};
      }
      .tick,
      .gap path,
      .bracket path {
        fill: none;
        stroke: ${token('tick-color')};
      }
      .tick.major {
        stroke: ${token('axis-color')};
      }
      /* Bands have edges in place of their tints. */
      @media (forced-colors: active) {
        .day,
        .period .tint {
          fill: none;
          stroke: GrayText;
        }
        .day.main,
        .period .strip {
          fill: none;
          stroke: CanvasText;
        }
        .hatch {
          stroke: GrayText;
        }
        .edges line,
        .tick,
        .tick.major,
        .gap path,
        .bracket path {
          stroke: CanvasText;
        }
        text,
        .period text {
          fill: CanvasText;
        }
        .zone-labels text {
          stroke: Canvas;
        }
      }
    `,
  ];

  /** What to draw. Made by `createScene`; replaced, never mutated. */
  @property({ attribute: false }) scene: Scene | undefined;

  /** Height of one row of texts in pixels. */
  @property({ attribute: false }) row = 24;

  /** Language of the story. */
  @property({ attribute: false }) storyLang: string | undefined;

  @query('g') private group!: SVGGElement;
  @query('.texts') private texts!: HTMLElement;

  override render() {
    return html`
      <svg aria-hidden="true">
        <defs>${hatch}</defs>
        <g></g>
      </svg>
      <div class="texts" aria-hidden="true"></div>
    `;
  }

  // Lit made the <g> and the <div>; from here on they belong to D3.
  protected override updated() {
    if (this.scene) drawAxis(this.group, this.texts, this.scene, { row: this.row, lang: this.storyLang });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-axis': MtAxis;
  }
}
