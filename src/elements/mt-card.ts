import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SceneCard } from '../layout/scene.js';
import { symbolPath, type KindLook } from '../layout/symbols.js';
import { IntentEvent } from './events.js';
import { spoken, storyText } from './story-text.js';
import { baseStyles, kindStyles } from './styles.js';
import { lines, space, square, token } from './tokens.js';

const looksOther = (card?: SceneCard, last?: SceneCard): boolean =>
  card?.event !== last?.event || card?.lines !== last?.lines || card?.mark.doubtful !== last?.mark.doubtful;

/**
 * The card of one event: its kind, how many sources report it, its title. A button that opens the detail.
 *
 * @element mt-card
 * @slot - Replaces what stands in it.
 * @fires {IntentEvent} mt-intent - Asks the timeline to select the event.
 * @csspart card - The button.
 * @csspart card-meta - The line with kind and sources.
 * @csspart card-title - The title.
 */
export class MtCard extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    baseStyles,
    kindStyles,
    css`
      :host {
        position: absolute;
        inset-block-start: 0;
        left: 0;
      }
      button {
        display: block;
        width: 100%;
        height: 100%;
        margin: 0;
        padding: ${token('card-padding')};
        padding-inline-start: calc(${token('card-padding')} + ${space(0.125)});
        overflow: hidden;
        text-align: start;
        font: inherit;
        background: ${token('card-background')};
        color: inherit;
        border: ${lines(1)} solid ${token('card-border-color')};
        border-inline-start: ${token('card-edge-width')} solid currentColor;
        border-radius: ${token('card-radius')};
        box-shadow: ${token('card-shadow')};
        cursor: pointer;
      }
      @media (hover: hover) {
        button:hover {
          background: ${token('day-fill')};
        }
      }
      ::slotted(*) {
        display: block;
        height: 100%;
        color: ${token('ink')};
      }
      .selected {
        outline: ${lines(2)} solid ${token('card-border-color-selected')};
        /* Half of it inside: at the edge of the stage what is outside is cut. */
        outline-offset: ${lines(-1)};
      }
      /* At the top of whatever height the token says, as in saved pictures; a title alone stays in the middle. */
      .told {
        display: flex;
        flex-direction: column;
      }
      .told :is(.meta, .title) {
        flex: none;
      }
      /* No flex container: in one, a text that is cut has no ellipsis. */
      .meta {
        display: block;
        font-size: ${token('meta-font-size')};
        line-height: ${token('meta-line-height')};
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .meta svg {
        ${square(10)}
        margin-inline-end: ${space(0.125)};
        vertical-align: middle;
        fill: currentColor;
      }
      .doubtful svg {
        fill: none;
        stroke: currentColor;
        stroke-width: ${lines(1.25)};
      }
      .fresh {
        color: ${token('fresh-color')};
      }
      .title {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        overflow: hidden;
        overflow-wrap: anywhere;
        color: ${token('ink')};
        font-size: ${token('title-font-size')};
        line-height: ${token('title-line-height')};
        font-weight: ${token('title-font-weight')};
      }
      .lines-1 {
        -webkit-line-clamp: 1;
      }
      .lines-2 {
        -webkit-line-clamp: 2;
      }
      .lines-3 {
        -webkit-line-clamp: 3;
      }
    `,
  ];

  /** The card. Made by `createScene`; replaced, never mutated. Where only its place is another, nothing is rendered. */
  @property({ attribute: false, hasChanged: looksOther }) card: SceneCard | undefined;

  /** Kind of the event: word, shape and colour. */
  @property({ attribute: false }) kind: KindLook = { number: 0, label: '', symbol: 'circle' };

  /** What stands beside the kind: how many sources report the event. */
  @property({ attribute: false }) note = '';

  /** The date in words, for assistive technology: to the eye the axis tells it. */
  @property({ attribute: false }) date = '';

  /** Language of the story, in which the title is written; that of the page where the story names none. */
  @property({ attribute: false }) storyLang: string | undefined;

  /** Whether the detail of this event is open. */
  @property({ type: Boolean }) selected = false;

  /** Whether the page's text points at this event. */
  @property({ type: Boolean }) pointed = false;

  /** The word for an event that came with newer data and has not been seen; empty for others. */
  @property({ attribute: false }) fresh = '';

  /** Whether Tab stops here: of all events in sight it does at one. */
  @property({ type: Boolean }) current = false;

  override render() {
    const { card, kind } = this;
    if (!card) return html``;
    return html`
      <button
        part="card"
        class="kind-${kind.number} ${this.selected || this.pointed ? 'selected' : ''} ${card.mark.doubtful ? 'doubtful' : ''} ${kind.label || this.note ? 'told' : ''}"
        tabindex=${this.current ? 0 : -1}
        aria-pressed=${this.selected}
        @click=${this.#onClick}
      >
        <slot>
          <span part="card-meta" class="meta">
            ${kind.label ? html`<svg viewBox="-6 -6 12 12" aria-hidden="true"><path d=${symbolPath(kind.symbol, 48)}></path></svg>` : ''}
            ${this.fresh ? html`<strong class="fresh">${this.fresh}</strong>` : ''} ${storyText(kind.label, this.storyLang)}${kind.label && this.note ? ' · ' : ''}${this.note}
            ${kind.label || this.note ? spoken(', ') : ''}
          </span>
          <span part="card-title" class="title lines-${card.lines}" lang=${ifDefined(this.storyLang)} dir="auto" title=${card.event.title}>${card.event.title}</span>
        </slot>
        ${spoken(`, ${this.date}`)}
      </button>
    `;
  }

  #onClick() {
    if (this.card) this.dispatchEvent(new IntentEvent({ type: 'select', id: this.card.event.id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-card': MtCard;
  }
}
