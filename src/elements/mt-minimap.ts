import { css, html, LitElement, svg } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { listenToBrush } from '../draw/brush.js';
import { brushedSpan, layBars, layBrush, layMinimapZones } from '../layout/minimap.js';
import type { View } from '../layout/view.js';
import type { EventIndex } from '../model/index-events.js';
import { IntentEvent } from './events.js';
import { hatch } from './hatch.js';
import { baseStyles } from './styles.js';
import { token } from './tokens.js';

/**
 * The whole time on an even axis, with how much happened when and the span in sight as a brush that can be dragged. Whatever it
 * does the buttons and keys of the timeline do too, so it takes no focus.
 *
 * @element mt-minimap
 * @fires {IntentEvent} mt-intent - Asks the timeline to show a span.
 * @csspart minimap - The strip.
 * @csspart minimap-bar - How much happened in a stretch.
 * @csspart minimap-brush - The span in sight.
 */
export class MtMinimap extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .strip {
        position: relative;
        height: ${token('minimap-height')};
        border-block: 1px solid ${token('line')};
        touch-action: pan-y;
        cursor: pointer;
        overflow: hidden;
      }
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .bar {
        fill: ${token('minimap-bar-fill')};
      }
      .zone {
        fill: url(#hatch);
      }
      .hatch {
        stroke: ${token('zone-line-color')};
      }
      .brush {
        fill: ${token('minimap-brush-fill')};
        stroke: ${token('minimap-brush-color')};
        stroke-width: 1.5;
        cursor: grab;
      }
      .grip {
        stroke: ${token('minimap-brush-color')};
        stroke-width: 3;
        stroke-linecap: round;
        cursor: ew-resize;
      }
    `,
  ];

  /** The story. */
  @property({ attribute: false }) index: EventIndex | undefined;

  /** Ids that the filter leaves; all where undefined. */
  @property({ attribute: false }) visible: ReadonlySet<string> | undefined;

  /** The span in sight. */
  @property({ attribute: false }) view: View | undefined;

  @state() private width = 0;

  @query('.strip') private strip!: HTMLElement;

  #resize: ResizeObserver | undefined;
  #stop: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#stop?.();
  }

  protected override firstUpdated() {
    this.#listen();
  }

  override render() {
    return html`<div part="minimap" class="strip" aria-hidden="true">${this.#picture()}</div>`;
  }

  #picture() {
    const { index, view, width } = this;
    if (!index || !view || !width) return '';
    const { x0, x1 } = layBrush(index, view, width);
    const height = this.strip.clientHeight;
    const barRoom = height - 6;
    return html`
      <svg>
        <defs>${hatch}</defs>
        ${layMinimapZones(index, width).map((zone) => svg`<rect class="zone" x=${zone.x0} width=${zone.x1 - zone.x0} y="0" height=${height}></rect>`)}
        ${layBars(index, this.visible, width).map(
          (bar) =>
            svg`<rect part="minimap-bar" class="bar" x=${bar.x} width=${bar.width} y=${height - bar.share * barRoom} height=${bar.share * barRoom}></rect>`,
        )}
        <rect part="minimap-brush" class="brush" x=${x0 + 1} width=${Math.max(x1 - x0 - 2, 1)} y="1" height=${height - 2} rx="4"></rect>
        ${[x0 + 1, x1 - 1].map((x) => svg`<line class="grip" x1=${x} x2=${x} y1=${height / 2 - 6} y2=${height / 2 + 6}></line>`)}
      </svg>
    `;
  }

  #listen() {
    this.#resize = new ResizeObserver(([entry]) => {
      this.width = entry?.contentRect.width ?? 0;
    });
    this.#resize.observe(this.strip);
    const brush = () => (this.index && this.view ? layBrush(this.index, this.view, this.width) : { x0: 0, x1: 0 });
    this.#stop = listenToBrush(this.strip, brush, (box) => {
      if (this.index) this.dispatchEvent(new IntentEvent({ type: 'show', span: brushedSpan(this.index, box, this.width) }));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-minimap': MtMinimap;
  }
}
