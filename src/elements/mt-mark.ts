import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { round } from '../layout/outlines.js';
import type { SceneItem, SceneName } from '../layout/scene.js';
import { IntentEvent } from './events.js';
import { openIntent } from './open-intent.js';
import { baseStyles } from './styles.js';
import { token } from './tokens.js';

/** Pixels from the middle of a mark to the edge of its button: a target of 24 px (WCAG 2.2, 2.5.8). */
const radius = 12;

/** Where the button lies: over the bar, or about the mark. */
function boxOf(item: SceneItem) {
  if (item.type === 'mark') return { x: item.x - radius, y: item.y - radius, width: 2 * radius, height: 2 * radius };
  const x = Math.max(item.x0, 0);
  return { x, y: item.y - item.height / 2, width: item.x1 - x, height: item.height };
}

function place({ style }: HTMLElement, x: number, y: number, width: number): void {
  style.setProperty('transform', `translate(${round(x)}px, ${round(y)}px)`);
  style.setProperty('width', `${round(width)}px`);
}

/**
 * The button over a bar, or over a mark that has no card: opens the event, or of several events zooms to them. In a bar and beside
 * a mark of the band it holds the event's name.
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
      }
      button {
        width: 100%;
        height: 100%;
        margin: 0;
        padding: 0;
        border: 0;
        border-radius: 12px;
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
      .fresh {
        border: 2px solid ${token('fresh-color')};
      }
      /* A ring would cross the name, which may be longer than its bar. */
      .bar.fresh {
        border-width: 0 0 2px;
        border-radius: 0;
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

  /** x from which places are counted: the list of all marks is moved there as one. To be set before them. */
  @property({ attribute: false, hasChanged: () => false }) origin = 0;

  #mark: SceneItem | undefined;
  #name: SceneName | undefined;

  /** The mark or the bar, and its place. Made by `createScene`; replaced, never mutated. Where only the place is another, nothing is rendered. */
  @property({ attribute: false, hasChanged: (mark?: SceneItem, last?: SceneItem) => mark?.ids !== last?.ids })
  get mark(): SceneItem | undefined {
    return this.#mark;
  }
  set mark(mark: SceneItem | undefined) {
    this.#mark = mark;
    if (!mark) return;
    const { x, y, width, height } = boxOf(mark);
    place(this, x - this.origin, y, width);
    this.style.setProperty('height', `${height}px`);
  }

  /** The name beside it, with its place. To be set after the mark. */
  @property({ attribute: false, hasChanged: (name?: SceneName, last?: SceneName) => name?.event !== last?.event })
  get name(): SceneName | undefined {
    return this.#name;
  }
  set name(name: SceneName | undefined) {
    this.#name = name;
    this.#placeName();
  }

  /** The whole of it in words; of one event it begins with the title. */
  @property({ attribute: false }) label = '';

  /** Language of the story, in which the title is written; that of the page where the story names none. */
  @property({ attribute: false }) storyLang: string | undefined;

  /** Whether it stands for an event that came with newer data and has not been seen. */
  @property({ type: Boolean }) fresh = false;

  /** Whether Tab stops here: of all events in sight it does at one. */
  @property({ type: Boolean }) current = false;

  override render() {
    const { mark, name } = this;
    if (!mark) return html``;
    return html`
      <button
        part="mark-button"
        class=${classMap({ several: mark.ids.length > 1, bar: mark.type === 'bar', fresh: this.fresh })}
        tabindex=${this.current ? 0 : -1}
        aria-label=${this.label}
        title=${this.label}
        @click=${() => this.dispatchEvent(new IntentEvent(openIntent(mark)))}
      >
        ${name ? html`<span part="name" class="name" lang=${ifDefined(this.storyLang)} dir="auto">${name.event.title}</span>` : nothing}
      </button>
    `;
  }

  protected override updated() {
    this.#placeName();
  }

  #placeName() {
    const { mark, name } = this;
    const text = mark && name && this.renderRoot?.querySelector<HTMLElement>('.name');
    if (!text) return;
    const { x, y } = boxOf(mark);
    place(text, name.x - x, name.y - y - name.height / 2, name.width);
    // Written anew it counts as another, be it the same.
    if (text.style.lineHeight !== `${name.height}px`) text.style.setProperty('line-height', `${name.height}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-mark': MtMark;
  }
}
