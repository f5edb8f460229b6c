import { css, html, LitElement, nothing, svg } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { gripsOf, listenToBrush } from '../draw/brush.js';
import { placeOn } from '../draw/time-side.js';
import type { DateWords } from '../i18n/dates.js';
import { rectPath } from '../layout/outlines.js';
import { brushedSpan, layBars, layBrush, layMinimapZones, placeView, type MinimapBar } from '../layout/minimap.js';
import type { View } from '../layout/view.js';
import type { EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import type { Intent } from '../state.js';
import { tellSpan } from '../static/tell-span.js';
import type { Instant } from '../time/instant.js';
import { IntentEvent } from './events.js';
import { hatch } from './hatch.js';
import { actionOf, isModified, type KeyAction } from './keys.js';
import { baseStyles } from './styles.js';
import { lines, token } from './tokens.js';

/** The same in each frame of a gesture. */
const barsPath = remembered((bars: readonly MinimapBar[], height: number): string =>
  bars.map(({ x, width, share }) => rectPath(x, height, width, -share * (height - 6))).join(''),
);

/**
 * The whole time on an even axis, with how much happened when and the span in sight as a brush that can be dragged. For the
 * keyboard and for assistive technology it is one slider: arrows and page keys move the span, + and − resize it, as on the stage.
 *
 * @element mt-minimap
 * @fires {IntentEvent} mt-intent - Asks the timeline to show a span.
 * @csspart minimap - The strip.
 * @csspart minimap-bar - How much happened in a stretch.
 * @csspart minimap-brush - The span in sight.
 * @csspart minimap-handle - An end of it that can be moved.
 */
export class MtMinimap extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .strip {
        position: relative;
        height: ${token('minimap-height')};
        border-block: ${lines(1)} solid ${token('line')};
        touch-action: pan-y;
        cursor: pointer;
        overflow: hidden;
      }
      svg,
      input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
      }
      /* Its thumb could not show a span; pointers go to the brush. */
      input {
        opacity: 0;
        pointer-events: none;
      }
      /* Clear of the brush, whose edge has the same colour. */
      .strip:has(:focus-visible) {
        outline: ${token('focus-width')} solid ${token('focus-color')};
        outline-offset: ${token('focus-offset')};
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
        stroke-width: ${lines(1.5)};
        rx: ${token('radius')};
      }
      .handle {
        fill: ${token('minimap-brush-color')};
      }
      .grip {
        fill: transparent;
        cursor: ew-resize;
      }
      .grip.whole {
        cursor: grab;
      }
      .grip.whole:active {
        cursor: grabbing;
      }
      @media (forced-colors: active) {
        .bar {
          fill: CanvasText;
        }
        .hatch {
          stroke: GrayText;
        }
        .brush {
          fill: none;
          stroke: Highlight;
        }
        .handle {
          fill: Highlight;
        }
      }
    `,
  ];

  /** The story. */
  @property({ attribute: false }) index: EventIndex | undefined;

  /** Ids that the filter leaves; all where undefined. */
  @property({ attribute: false }) visible: ReadonlySet<string> | undefined;

  /** The span in sight. */
  @property({ attribute: false }) view: View | undefined;

  /** The span to which a motion leads. */
  @property({ attribute: false }) aim: View | undefined;

  /** The reader's language. */
  @property({ attribute: false }) words: DateWords | undefined;

  /** Whether time runs from right to left. */
  @property({ attribute: false }) rtl = false;

  /** Whether single characters are keys. */
  @property({ type: Boolean }) shortcuts = false;

  @state() private width = 0;
  @state() private height = 0;

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

  /** Puts the focus on the slider. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  /** The instant at which a pointer is. */
  timeAt(event: { readonly clientX: number }): Instant {
    const x = placeOn(this.strip, event, this.rtl);
    return brushedSpan(this.index!, { x0: x, x1: x }, this.width).start;
  }

  override render() {
    return html`<div part="minimap" class="strip">${this.#slider()} ${this.#picture()}</div>`;
  }

  /** A native one, so that assistive technology on touch screens can move it too. One for both ends: two confuse it. */
  #slider() {
    const { index, aim, words } = this;
    if (!index || !aim || !words) return nothing;
    return html`<input
      type="range"
      aria-label=${words.strings.minimap}
      aria-valuetext=${words.strings.visible(tellSpan(aim, index, words))}
      .value=${live(String(Math.round(shareOf(index, aim) * 100)))}
      @input=${this.#onInput}
      @keydown=${this.#onKey}
    />`;
  }

  #picture() {
    const { index, view, width } = this;
    if (!index || !view || !width) return nothing;
    const { x0, x1 } = layBrush(index, view, width);
    const { height } = this;
    return html`
      <svg aria-hidden="true">
        <defs>${hatch}</defs>
        <g transform=${this.rtl ? `translate(${width},0) scale(-1,1)` : nothing}>
          ${layMinimapZones(index, width).map((zone) => svg`<rect class="zone" x=${zone.x0} width=${zone.x1 - zone.x0} y="0" height=${height}></rect>`)}
          <path part="minimap-bar" class="bar" d=${barsPath(layBars(index, this.visible, width), height)}></path>
          <rect part="minimap-brush" class="brush" x=${x0 + 1} width=${Math.max(x1 - x0 - 2, 1)} y="1" height=${height - 2}></rect>
          ${[Math.max(x0, 3), Math.min(x1, width - 3)].map((x) => svg`<rect part="minimap-handle" class="handle" x=${x - 3} width="6" y=${height / 2 - 10} height="20" rx="3"></rect>`)}
          ${Object.entries(gripsOf(placeView(index, view, width), width)).map(
            ([grip, box]) => svg`<rect class="grip ${grip}" x=${box.x0} width=${box.x1 - box.x0} y="0" height=${height}></rect>`,
          )}
        </g>
      </svg>
    `;
  }

  /** Set by assistive technology, per cent of the way that the span can go. */
  #onInput({ target }: Event) {
    const { domain } = this.index!;
    const length = this.aim!.end - this.aim!.start;
    const start = domain.start + (Number((target as HTMLInputElement).value) / 100) * (domain.end - domain.start - length);
    this.#ask({ type: 'show', span: { start: start as Instant, end: (start + length) as Instant } });
  }

  #onKey(event: KeyboardEvent) {
    // The native slider moves whatever else is held.
    if (isModified(event) && slides.test(event.key)) event.preventDefault();
    const action = actionOf(event, { rtl: this.rtl, lanes: true, shortcuts: this.shortcuts });
    const intent = action && intentOf(action);
    if (!intent) return;
    event.preventDefault();
    this.#ask(intent);
  }

  #ask(intent: Intent) {
    this.dispatchEvent(new IntentEvent(intent));
  }

  #listen() {
    this.#resize = new ResizeObserver(([entry]) => {
      // Asking for a size while all of the timeline is being drawn would have the browser lay it out twice.
      ({ width: this.width, height: this.height } = entry!.contentRect);
    });
    this.#resize.observe(this.strip);
    this.#stop = listenToBrush(this.strip, {
      rtl: () => this.rtl,
      box: () => (this.index && this.view ? placeView(this.index, this.view, this.width) : { x0: 0, x1: 0 }),
      move: (box, follow) => {
        if (this.index) this.#ask({ type: 'show', span: brushedSpan(this.index, box, this.width), follow });
      },
      settle: () => this.#ask({ type: 'settle', left: 0 }),
    });
  }
}

/** Keys with which a native slider moves by itself. */
const slides = /^(Arrow|Page|Home$|End$)/;

/** How much of its way along the axis a view has gone: 0…1. */
function shareOf({ domain }: EventIndex, { start, end }: View): number {
  const way = domain.end - domain.start - (end - start);
  return way > 0 ? (start - domain.start) / way : 0;
}

/** The same keys as on the stage; where they go from event to event there, they move the span here. */
function intentOf(action: KeyAction): Intent | undefined {
  switch (action.type) {
    case 'move':
      return { type: 'slide', by: action.by / 10 };
    case 'lane':
      return { type: 'slide', by: -action.by / 10 };
    case 'page':
      return { type: 'slide', by: action.by };
    case 'end':
      return { type: 'slide', by: action.which === 'first' ? -Infinity : Infinity };
    case 'escape':
      return undefined;
    default:
      return action;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-minimap': MtMinimap;
  }
}
