import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Strings } from '../i18n/strings.js';
import type { Intent, Panel, ScaleType } from '../state.js';
import { scaleTypes } from '../state.js';
import { IntentEvent } from './events.js';
import { focusInSight } from './focus.js';
import { icons } from './icons.js';
import { baseStyles, controlStyles } from './styles.js';
import { lines, space, token, type } from './tokens.js';

const zoomFactor = 2;

/**
 * The controls: previous and next event, zoom out, zoom in, show all, elastic or linear axis; and what holds for the list as well:
 * picture or list, and what opens below.
 *
 * @element mt-toolbar
 * @slot - How many events are shown: before the buttons that open something, in a column beside the steps.
 * @fires {IntentEvent} mt-intent - Asks the timeline for what the button says.
 * @csspart toolbar - All controls.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart toolbar-button - One of the controls.
 * @csspart position - Which event of how many is open.
 */
export class MtToolbar extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      [part='toolbar'] {
        display: flex;
        flex-wrap: wrap;
        gap: ${space(0.5)};
      }
      .position {
        align-content: center;
        min-width: ${type(5.5)};
        padding: 0 ${space(0.5)};
        border: ${lines(1)} solid ${token('control-border-color')};
        background: ${token('control-background')};
        color: ${token('ink-soft')};
        font-size: ${token('control-font-size')};
        font-variant-numeric: tabular-nums;
        text-align: center;
        white-space: nowrap;
      }
      /* What they open stands below them, at the end of the line. */
      .openers {
        margin-inline-start: auto;
      }
      /* The timeline is the container: two rows, whatever is written between the arrows. */
      @container (width < 30em) {
        .group,
        .group button {
          flex: 1 1 auto;
        }
        /* With letters of twice the size four buttons are wider than a small screen. */
        .group {
          flex-wrap: wrap;
        }
        .group:first-child {
          flex-wrap: nowrap;
          /* Too little is left of its line for another group. */
          flex-basis: calc(100% - 3 * ${token('control-size')});
        }
        /* Beside it, in two lines if need be. */
        ::slotted(*) {
          flex: 99 1 min-content;
        }
        .position {
          flex: 99 1 min-content;
          min-width: 0;
          line-height: ${token('control-line-height')};
          white-space: normal;
        }
      }
    `,
  ];

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  /** Place of the open event among those that are shown, from 1; 0 where none is open. */
  @property({ attribute: false }) position = 0;

  /** How many events are shown. */
  @property({ attribute: false }) count = 0;

  /** Whether what is slotted says how many of all are shown. */
  @property({ attribute: false }) filtered = false;

  /** Which axis is in force; undefined where none is to be chosen. */
  @property({ attribute: false }) scaleType: ScaleType | undefined;

  /** Whether the whole axis is in sight, so that there is nothing to zoom out of. */
  @property({ attribute: false }) whole = true;

  /** Whether nothing is left to zoom into. */
  @property({ attribute: false }) nearest = false;

  /** Whether the events are read as a list, where there is nothing to zoom and no axis. */
  @property({ attribute: false }) reading = false;

  /** What can be opened below the controls; each has a button. */
  @property({ attribute: false }) panels: readonly Panel[] = [];

  /** What of it is open. */
  @property({ attribute: false }) panel: Panel | null = null;

  override render() {
    const { strings } = this;
    if (!strings) return html``;
    return html`
      <div part="toolbar" role="group" aria-label=${strings.toolbar}>
        ${this.reading ? nothing : this.#moves(strings)} ${this.#besideSteps ? nothing : html`<slot></slot>`}
        <div class="group openers">
          <button part="button toolbar-button" type="button" aria-label=${strings.readAsList} title=${strings.readAsList} aria-pressed=${this.reading} @click=${() => this.#send({ type: 'read', reading: !this.reading })}>
            ${icons.list}
          </button>
          ${this.panels.map((panel) => this.#opener(panel, strings))}
        </div>
      </div>
    `;
  }

  /** In a column, where there is no choice of axis, what is slotted shares the line of the steps. */
  get #besideSteps(): boolean {
    return !this.reading && !this.scaleType;
  }

  /** What moves the picture. */
  #moves(strings: Strings) {
    const { position, count } = this;
    // Beside words that say what is counted a number will do: with both, a small screen had them in five lines.
    const counted = this.filtered && this.#besideSteps ? strings.number : strings.events;
    return html`
        <div class="group">
          ${this.#button(strings.previous, icons.previous, { type: 'step', by: -1 }, count === 0 || position === 1)}
          <span part="position" class="position">${position ? strings.position(position, count) : counted(count)}</span>
          ${this.#button(strings.next, icons.next, { type: 'step', by: 1 }, count === 0 || position === count)}
        </div>
        ${this.#besideSteps ? html`<slot></slot>` : nothing}
        <div class="group">
          ${this.#button(strings.zoomOut, icons.zoomOut, { type: 'zoom', factor: 1 / zoomFactor }, this.whole)}
          ${this.#button(strings.zoomIn, icons.zoomIn, { type: 'zoom', factor: zoomFactor }, count === 0 || this.nearest)}
          ${this.#button(strings.fit, icons.fit, { type: 'fit' }, this.whole)}
        </div>
        ${this.scaleType
          ? html`<div class="group" role="group" aria-label=${strings.axis}>
              ${scaleTypes.map(
                (scaleType) => html`
                  <button part="button toolbar-button" type="button" aria-pressed=${this.scaleType === scaleType} @click=${() => this.#send({ type: 'scale', scaleType })}>
                    ${strings[scaleType]}
                  </button>
                `,
              )}
            </div>`
          : nothing}
    `;
  }

  /** Puts the focus on the button that opens a panel. */
  focusOpener(panel: Panel): void {
    focusInSight(this.renderRoot.querySelector<HTMLElement>(`[data-panel=${panel}]`));
  }

  #opener(panel: Panel, strings: Strings) {
    const open = this.panel === panel;
    return html`
      <button part="button toolbar-button" type="button" data-panel=${panel} aria-label=${strings[panel]} title=${strings[panel]} aria-expanded=${open} @click=${() => this.#send({ type: 'panel', panel: open ? null : panel })}>
        ${icons[panel]}
      </button>
    `;
  }

  /** Disabled by ARIA, not by the attribute: focus must not be lost when the last event is reached. */
  #button(label: string, icon: unknown, intent: Intent, disabled: boolean) {
    return html`
      <button part="button toolbar-button" type="button" aria-label=${label} title=${label} aria-disabled=${disabled} @click=${() => (disabled ? undefined : this.#send(intent))}>
        ${icon}
      </button>
    `;
  }

  #send(intent: Intent) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-toolbar': MtToolbar;
  }
}
