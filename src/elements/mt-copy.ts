import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Strings } from '../i18n/strings.js';
import { AnnounceEvent } from './events.js';
import { icons } from './icons.js';
import { baseStyles, controlStyles } from './styles.js';
import { lines, space, token } from './tokens.js';

/**
 * A button that copies a text. Where the browser refuses, it shows the text, selected, to be copied by hand.
 *
 * @element mt-copy
 * @fires {AnnounceEvent} mt-announce - Asks the timeline to say what became of it.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart copy-button - Copies the link, or a citation.
 * @csspart copy-text - The text, where it has to be copied by hand.
 */
export class MtCopy extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      button {
        margin-inline-end: ${space(0.5)};
        border-radius: ${token('control-radius')};
      }
      /* In one piece, and clear of the button where there is no room beside it. */
      .outcome {
        display: inline-block;
        margin-block-start: ${space(0.375)};
        font-size: ${token('control-font-size')};
        color: ${token('ink-soft')};
      }
      textarea {
        display: block;
        width: 100%;
        margin-block-start: ${space(0.5)};
        font: inherit;
        font-size: ${token('control-font-size')};
        color: inherit;
        background: ${token('control-background')};
        border: ${lines(1)} solid ${token('control-border-color')};
      }
    `,
  ];

  /** Makes the text when the button is pressed. */
  @property({ attribute: false }) text: () => string = () => '';

  /** What the button says. */
  @property() label = '';

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  @state() private outcome: 'copied' | 'refused' | undefined;

  @query('textarea') private field!: HTMLTextAreaElement | null;

  protected override willUpdate(changed: PropertyValues<this>) {
    // What became of another text is not told of this one.
    if (changed.has('text')) this.outcome = undefined;
  }

  override render() {
    const { outcome } = this;
    return html`
      <button part="button copy-button" type="button" @click=${this.#copy}>${icons.copy} ${this.label}</button>
      ${outcome ? html`<span class="outcome">${this.#told}</span>` : nothing}
      ${outcome === 'refused' ? html`<textarea part="copy-text" readonly rows="2" aria-label=${this.label} .value=${this.text()}></textarea>` : nothing}
    `;
  }

  /** What became of it, in words. */
  get #told(): string {
    return (this.outcome === 'copied' ? this.strings?.copied : this.strings?.copyByHand) ?? '';
  }

  async #copy() {
    this.outcome = undefined;
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.text());
      this.outcome = 'copied';
    } catch {
      // Not allowed to, or no page that may be: without https there is no clipboard.
      this.outcome = 'refused';
      await this.updateComplete;
      this.field?.select();
    }
    this.dispatchEvent(new AnnounceEvent(this.#told));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-copy': MtCopy;
  }
}
