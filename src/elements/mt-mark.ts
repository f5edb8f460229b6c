import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { SceneMark, SceneName } from '../layout/scene.js';
import { IntentEvent } from './events.js';
import { openIntent } from './open-intent.js';
import { baseStyles } from './styles.js';
import { token } from './tokens.js';

/** Pixels from the middle of a mark to the edge of its button: a target of 24 px (WCAG 2.2, 2.5.8). */
const radius = 12;

/**
 * The button over a mark that has no card: opens the event, or of several events zooms to them. On the band it has the event's
 * name beside it.
 *
 * @element mt-mark
 * @fires {IntentEvent} mt-intent - Asks the timeline to open what the mark stands for.
 * @csspart mark-button - The button.
 * @csspart name - The name beside it.
 */
export class MtMark extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    baseStyles,
    css`
      :host {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        width: ${2 * radius}px;
        height: ${2 * radius}px;
      }
      button {
        width: 100%;
        height: 100%;
        margin: 0;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      button:hover {
        box-shadow: 0 0 0 2px ${token('line')};
      }
      .several {
        cursor: zoom-in;
      }
      .name {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        text-align: start;
        font-size: ${token('meta-font-size')};
        font-weight: 600;
        color: ${token('ink')};
      }
      button:hover .name {
        text-decoration: underline;
      }
    `,
  ];

  /** The mark and its place. Made by `createScene`; replaced, never mutated. */
  @property({ attribute: false }) mark: SceneMark | undefined;

  /** The name beside it, with its place. */
  @property({ attribute: false }) name: SceneName | undefined;

  /** The whole of it in words; of one event it begins with the title. */
  @property({ attribute: false }) label = '';

  /** Whether Tab stops here: of all events in sight it does at one. */
  @property({ type: Boolean }) current = false;

  override render() {
    const { mark, name } = this;
    if (!mark) return html``;
    return html`
      <button
        part="mark-button"
        class=${mark.ids.length > 1 ? 'several' : ''}
        tabindex=${this.current ? 0 : -1}
        aria-label=${this.label}
        title=${this.label}
        @click=${() => this.dispatchEvent(new IntentEvent(openIntent(mark.ids)))}
      >
        ${name ? html`<span part="name" class="name">${name.event.title}</span>` : nothing}
      </button>
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    const { mark, name } = this;
    if (!mark || !(changed.has('mark') || changed.has('name'))) return;
    this.style.setProperty('transform', `translate(${mark.x - radius}px, ${mark.y - radius}px)`);
    const text = this.renderRoot.querySelector<HTMLElement>('.name');
    if (!name || !text) return;
    text.style.setProperty('transform', `translate(${name.x - mark.x + radius}px, ${name.y - mark.y + radius - name.height / 2}px)`);
    text.style.setProperty('width', `${name.width}px`);
    text.style.setProperty('line-height', `${name.height}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-mark': MtMark;
  }
}
