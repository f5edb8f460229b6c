import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Strings } from '../i18n/strings.js';
import { ElsewhereController } from './elsewhere-controller.js';
import { IntentEvent } from './events.js';
import { focusInSight } from './focus.js';
import type { GestureRow } from './gesture-rows.js';
import { icons } from './icons.js';
import { isModified, nameOfKey, type KeyRow } from './keys.js';
import { spoken } from './story-text.js';
import { baseStyles, controlStyles, panelStyles } from './styles.js';
import { lines, space, token, type } from './tokens.js';

/** Screen readers say all of it in one go. */
const row = (name: unknown, does: string, { colon, comma }: Strings) => html`<dt>${name}${spoken(colon)}</dt><dd>${does}${spoken(comma)}</dd>`;

/**
 * Lists gestures and keys, and what they do. A dialog that leaves the rest of the page within reach.
 *
 * @element mt-help
 * @fires {IntentEvent} mt-intent - Asks the timeline to close it, when its key is pressed again or the reader turns to something else.
 * @csspart help - All of it.
 * @csspart key - What is written on a key.
 * @csspart close-button - The button that closes it.
 */
export class MtHelp extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      :host {
        width: ${type(26)};
      }
      .head {
        font-weight: ${token('strong-font-weight')};
      }
      dl {
        display: grid;
        grid-template-columns: minmax(min-content, 1fr) 2fr;
        gap: ${space(0.5)} ${space(1)};
      }
      dl,
      p {
        margin: 0;
        font-size: ${token('control-font-size')};
        line-height: ${token('control-line-height')};
      }
      /* Of several lines as well the keys keep from each other. */
      dt {
        display: flex;
        flex-wrap: wrap;
        align-content: start;
        gap: ${space(0.25)};
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      kbd {
        min-width: 1.75em;
        padding: 0 0.375em;
        border: ${lines(1)} solid ${token('control-border-color')};
        border-radius: ${token('radius')};
        font: inherit;
        text-align: center;
      }
    `,
  ];

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  /** The keys, as `keyRows` lists them; none where the events are read as a list. */
  @property({ attribute: false }) keys: readonly KeyRow[] = [];

  /** The gestures, as `gestureRows` lists them. */
  @property({ attribute: false }) gestures: readonly GestureRow[] = [];

  @query('[role="dialog"]') private dialog!: HTMLElement | null;

  constructor() {
    super();
    new ElsewhereController(this, () => this.#close());
  }

  override render() {
    const { strings } = this;
    if (!strings) return html``;
    return html`
      <div part="help" class="panel" role="dialog" tabindex="-1" aria-label=${strings.help} @keydown=${this.#onKey}>
        <div class="head">
          <span aria-hidden="true">${strings.help}</span>
          <button part="close-button" type="button" aria-label=${strings.close} title=${strings.close} @click=${this.#close}>${icons.close}</button>
        </div>
        ${this.keys.length
          ? html`<dl>
              ${this.gestures.map(({ name, tell }) => row(name(strings), tell(strings), strings))}
              ${this.keys.map(({ keys, tell }) => row(keys.map((key) => html`<kbd part="key">${nameOfKey(key, strings)}</kbd> `), tell(strings), strings))}
            </dl>`
          : html`<p>${strings.keys.reading}</p>`}
      </div>
    `;
  }

  protected override firstUpdated() {
    focusInSight(this.dialog);
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== '?' || isModified(event)) return;
    event.preventDefault();
    this.#close();
  }

  #close() {
    this.dispatchEvent(new IntentEvent({ type: 'panel', panel: null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-help': MtHelp;
  }
}
