import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Strings } from '../i18n/strings.js';
import { ElsewhereController } from './elsewhere-controller.js';
import { AnnounceEvent, IntentEvent } from './events.js';
import { fileFormats, saveFile, type FileFormat } from './files.js';
import { baseStyles, controlStyles, panelStyles } from './styles.js';
import { space, token } from './tokens.js';

/**
 * What a reader can take along: the picture, the events as a table or as data, the link.
 *
 * @element mt-share
 * @fires {IntentEvent} mt-intent - Asks the timeline to close it, when the reader turns to something else.
 * @fires {AnnounceEvent} mt-announce - Asks the timeline to say what became of a file.
 * @csspart share - All of it.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart share-button - Saves a file.
 * @csspart copy-button - Copies the link, or a citation.
 * @csspart copy-text - The link, where it has to be copied by hand.
 */
export class MtShare extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      [part='share'] {
        display: grid;
        justify-items: start;
        gap: ${space(0.5)};
      }
      .files {
        display: flex;
        flex-wrap: wrap;
        gap: ${space(0.5)};
      }
      .files button {
        border-radius: ${token('control-radius')};
      }
      .outcome {
        margin: 0;
        font-size: ${token('control-font-size')};
        color: ${token('ink-soft')};
      }
    `,
  ];

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  /** Makes a file. */
  @property({ attribute: false }) create: ((format: FileFormat) => Promise<Blob>) | undefined;

  /** Name of the files, without what follows the dot. */
  @property({ attribute: false }) name = '';

  /** Tells the address of what is shown. */
  @property({ attribute: false }) link: () => string = () => '';

  @state() private message = '';

  constructor() {
    super();
    new ElsewhereController(this, () => this.#close());
  }

  override render() {
    const { strings } = this;
    if (!strings) return html``;
    return html`
      <div part="share" class="panel" role="group" aria-label=${strings.share}>
        <div class="files" role="group" aria-label=${strings.save}>
          ${fileFormats.map((format) => html`<button part="button share-button" type="button" @click=${() => this.#save(format)}>${strings.formats[format]}</button>`)}
        </div>
        <mt-copy exportparts="button, copy-button, copy-text" .label=${strings.copyLink} .text=${this.link} .strings=${strings}></mt-copy>
        ${this.message ? html`<p class="outcome">${this.message}</p>` : nothing}
      </div>
    `;
  }

  async #save(format: FileFormat) {
    const { strings, create } = this;
    if (!strings || !create) return;
    this.message = '';
    const file = `${this.name}.${format}`;
    try {
      saveFile(await create(format), file);
      this.message = strings.saved(file);
    } catch {
      this.message = strings.notSaved;
    }
    this.dispatchEvent(new AnnounceEvent(this.message));
  }

  #close() {
    this.dispatchEvent(new IntentEvent({ type: 'panel', panel: null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-share': MtShare;
  }
}
