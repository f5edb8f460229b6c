import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Strings } from '../i18n/strings.js';
import type { Media } from '../model/timeline.js';
import { safeUrl } from '../model/url.js';
import { storyText } from './story-text.js';
import { baseStyles, controlStyles } from './styles.js';
import { lines, space, token } from './tokens.js';

/**
 * A picture, a film, a sound or a post. Nothing is asked of its host before the reader asks for it; until then there is what it
 * shows, in words, and where it would come from. A post is a link: no page of others is built into this one.
 *
 * @element mt-media
 * @csspart media - The figure.
 * @csspart media-offer - What stands there until the reader asks for it.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart media-button - Asks for a picture, film or sound.
 * @csspart media-content - The picture, film or sound.
 * @csspart media-caption - Caption and credit.
 */
export class MtMedia extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      figure {
        margin: 0;
        font-size: ${token('small-font-size')};
        overflow-wrap: anywhere;
      }
      .unasked {
        display: grid;
        gap: ${space(0.5)};
        justify-items: start;
        padding: ${space(0.75)};
        border: ${lines(1)} solid ${token('line')};
        border-radius: ${token('card-radius')};
      }
      p {
        margin: 0;
      }
      button {
        border-radius: ${token('control-radius')};
        line-height: ${token('control-line-height')};
        text-align: start;
      }
      img,
      video,
      audio {
        display: block;
        max-width: 100%;
        height: auto;
      }
      audio {
        width: 100%;
        height: revert;
      }
      figcaption {
        margin-block-start: ${space(0.375)};
        color: ${token('ink-soft')};
      }
      a {
        color: ${token('accent')};
      }
      /* Nothing can be pressed on paper: where it is to be found stands there in words. */
      @media print {
        .unasked {
          padding: 0;
          border: 0;
        }
        button,
        a {
          display: none;
        }
        [data-address]::after {
          content: ' (' attr(data-address) ')';
        }
      }
    `,
  ];

  /** What there is to see or hear. */
  @property({ attribute: false }) media: Media | undefined;

  /** Language of the story, in which it is told what there is. */
  @property({ attribute: false }) storyLang: string | undefined;

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  @state() private asked = false;
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('media') && changed.get('media')?.url !== this.media?.url) this.asked = this.failed = false;
  }

  override render() {
    const { media, strings } = this;
    if (!media || !strings) return html``;
    const { type, url, alt, caption, credit } = media;
    const safe = safeUrl(url);
    return html`
      <figure part="media">
        ${this.asked && safe && !this.failed ? this.#content(type, safe, alt) : this.#unasked(media, safe, strings)}
        ${caption || credit ? html`<figcaption part="media-caption">${storyText([caption, credit].filter(Boolean).join(' · '), this.storyLang)}</figcaption>` : nothing}
      </figure>
    `;
  }

  #unasked({ type, url, alt }: Media, safe: string | undefined, strings: Strings) {
    const from = safe ? new URL(safe, document.baseURI) : undefined;
    return html`
      <div part="media-offer" class="unasked">
        <p data-address=${ifDefined(from?.href)}>${storyText(alt, this.storyLang)}</p>
        ${this.failed ? html`<p role="alert">${strings.mediaFailed}</p>` : nothing} ${safe && from ? this.#offer(type, safe, from.host, strings) : url}
      </div>
    `;
  }

  #offer(type: Media['type'], url: string, host: string, strings: Strings) {
    // From where it would come: the reader should know before asking.
    const label = `${strings.media[type]} (${host})`;
    if (type === 'post' || this.failed) return html`<a href=${url}>${label}</a>`;
    return html`<button part="button media-button" type="button" @click=${() => (this.asked = true)}>${label}</button>`;
  }

  #content(type: Media['type'], url: string, alt: string) {
    const failed = () => (this.failed = true);
    switch (type) {
      case 'video':
        return html`<video part="media-content" controls src=${url} aria-label=${alt} @error=${failed}></video>`;
      case 'audio':
        return html`<audio part="media-content" controls src=${url} aria-label=${alt} @error=${failed}></audio>`;
      default:
        return html`<img part="media-content" src=${url} alt=${alt} @error=${failed} />`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-media': MtMedia;
  }
}
