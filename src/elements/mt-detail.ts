import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { listenToSwipes } from '../draw/swipe.js';
import { citeQuote } from '../export/cite.js';
import type { DateWords } from '../i18n/dates.js';
import type { Strings } from '../i18n/strings.js';
import { kindLooks, symbolPath } from '../layout/symbols.js';
import { eventBeside } from '../model/beside.js';
import type { EventIndex } from '../model/index-events.js';
import type { Intent } from '../state.js';
import { createEntry, type OutlineEntry, type OutlineQuote, type OutlineSource, type OutlineThread } from '../static/outline.js';
import { detailStyles } from './detail-styles.js';
import { IntentEvent } from './events.js';
import { focusInSight } from './focus.js';
import { icons } from './icons.js';
import { creditOf, eventButton, linkOf, spoken, storyText, withStoryText } from './story-text.js';
import { baseStyles, controlStyles, inlineButtonStyles, kindStyles, longQuote, quoteStyles } from './styles.js';

/**
 * One event in full: date in words with what is not known, title, summary, quotations with speaker, sources, threads.
 *
 * A swipe by finger or pen steps to the next event, or the previous one; so do buttons at the head, unless it stands inline.
 *
 * @element mt-detail
 * @fires {IntentEvent} mt-intent - Asks the timeline to select another event, or none.
 * @csspart detail - The whole.
 * @csspart detail-kind - The kind of the event.
 * @csspart detail-date - The date in words.
 * @csspart detail-title - The title.
 * @csspart detail-summary - The summary.
 * @csspart quote - A quotation.
 * @csspart quote-text - Its words.
 * @csspart quote-credit - Who said it, and to whom.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart step-button - Steps to the event before or after.
 * @csspart copy-button - Copies the link, or a citation.
 * @csspart media-button - Asks for a picture, film or sound.
 * @csspart copy-text - The citation, where it has to be copied by hand.
 * @csspart sources - Who reports the event.
 * @csspart source - One of them.
 * @csspart verified - That the words of a source were checked.
 * @csspart threads - The events that this one answers, follows or revises, and those that do so of it.
 * @csspart thread-link - The title of another event, which leads there.
 * @csspart close-button - Closes the detail.
 */
export class MtDetail extends LitElement {
  static override styles = [baseStyles, controlStyles, inlineButtonStyles, kindStyles, quoteStyles, detailStyles];

  /** The story. */
  @property({ attribute: false }) index: EventIndex | undefined;

  /** Id of the event to tell, or null. */
  @property({ attribute: false }) selected: string | null = null;

  /** Ids that the filter leaves; all where undefined. */
  @property({ attribute: false }) visible: ReadonlySet<string> | undefined;

  /** The reader's language and the story's zone. */
  @property({ attribute: false }) words: DateWords | undefined;

  /** Level of the title among the page's headings, 1 to 6. */
  @property({ attribute: false }) headingLevel = 3;

  /** Right below the event, which says kind and title itself, and above the steps to others. */
  @property({ type: Boolean }) inline = false;

  #stopSwipes: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    // As in a book: what comes next is drawn in from the end of the line.
    this.#stopSwipes = listenToSwipes(this, (way) => {
      const by = (getComputedStyle(this).direction === 'rtl') === way > 0 ? 1 : -1;
      this.#send({ type: 'step', by });
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopSwipes?.();
  }

  get #title() {
    return this.renderRoot.querySelector<HTMLElement>('[part="detail-title"]');
  }

  /** Puts the focus on its title: inline it has none. */
  override focus(): void {
    focusInSight(this.#title);
  }

  /** Scrolls no more than its date and title need to be seen. */
  reveal(behavior: ScrollBehavior): void {
    this.#title?.scrollIntoView({ block: 'nearest', behavior });
  }

  override render() {
    const { index, words } = this;
    const position = index?.position.get(this.selected ?? '');
    return index && words && position !== undefined ? this.#event(index, position, words) : html``;
  }

  #event(index: EventIndex, position: number, words: DateWords) {
    const { strings } = words;
    const { lang } = index.timeline;
    const event = index.events[position]!;
    const kind = kindLooks(index.timeline.kinds)(event.kind);
    const entry = createEntry(index, position, words);
    const { title, summary, url, quotes, threads, media } = entry;
    return html`
      <article part="detail" class=${quotes.length + threads.length + media.length ? '' : 'bare'} aria-label=${strings.detail}>
        ${this.inline ? nothing : html`<div class="steps">${this.#step(index, position, -1, words)}${this.#step(index, position, 1, words)}</div>`}
        <div class="about">
          ${kind.label
            ? html`<span part="detail-kind" class="kind kind-${kind.number}">
                <svg viewBox="-7 -7 14 14" aria-hidden="true"><path d=${symbolPath(kind.symbol, 72)}></path></svg>${storyText(kind.label, lang)}
              </span>`
            : nothing}
          <p part="detail-date" class="date"><strong>${entry.date.text}</strong>${entry.order ? html`<br />${entry.order}` : nothing}</p>
          <div part="detail-title" class="title" lang=${ifDefined(lang)} dir="auto" role="heading" aria-level=${this.headingLevel} tabindex="-1">${title}</div>
          ${summary ? html`<p part="detail-summary" lang=${ifDefined(lang)} dir="auto">${summary}</p>` : nothing} ${url ? html`<p>${linkOf(url)}</p>` : nothing}
        </div>
        <div class="middle">
          ${quotes.length ? html`<div class="quotes kind-${kind.number}">${quotes.map((quote, i) => this.#quote(quote, () => citeQuote(event.quotes![i]!, event, index.timeline, words), lang, strings))}</div>` : nothing}
          ${event.media?.map((one) => html`<mt-media exportparts="media, media-offer, media-content, media-caption, button, media-button" .media=${one} .storyLang=${lang} .strings=${strings}></mt-media>`)}
          ${threads.length ? html`<ul part="threads" class="threads" role="list">${threads.map((thread) => html`<li>${this.#thread(thread, lang, strings)}</li>`)}</ul>` : nothing}
        </div>
        ${sourcesOf(entry, lang, strings)}
        <button part="close-button" class="close" type="button" aria-label=${strings.close} title=${strings.close} @click=${() => this.#select(null)}>
          ${icons.close}
        </button>
      </article>
    `;
  }

  /** At the head, where its place is the same for every event: whoever reads on presses it again and again. */
  #step(index: EventIndex, position: number, by: 1 | -1, { strings }: DateWords) {
    const title = eventBeside(index, this.visible, position, by)?.title;
    const [label, icon] = by < 0 ? [strings.previous, icons.previous] : [strings.next, icons.next];
    const step = () => title === undefined || this.#send({ type: 'step', by });
    return html`
      <button part="button step-button" type="button" aria-disabled=${title === undefined} @click=${step}>
        ${icon}${spoken(title === undefined ? label : `${label}${strings.colon}`)}<span class="beside" title=${ifDefined(title)} lang=${ifDefined(index.timeline.lang)} dir="auto">${title}</span>
      </button>
    `;
  }

  /** `cite` makes what can be copied. */
  #quote(quote: OutlineQuote, cite: () => string, storyLang: string | undefined, strings: Strings) {
    const { text, lang = storyLang, source } = quote;
    return html`
      <figure part="quote">
        <blockquote part="quote-text" class=${text.length > longQuote ? 'long' : ''} lang=${ifDefined(lang)} dir="auto"><span>${text}</span></blockquote>
        <figcaption part="quote-credit" class="credit">${creditOf(quote, storyLang, strings)}<br />${source ? sourceName(source, storyLang) : strings.sourceMissing}</figcaption>
        <mt-copy exportparts="button, copy-button, copy-text" .label=${strings.copyCitation} .text=${cite} .strings=${strings}></mt-copy>
      </figure>
    `;
  }

  #thread({ words, target, title, basis }: OutlineThread, lang: string | undefined, { colon }: Strings) {
    return html`
      ${eventButton(words + colon, title, lang, () => this.#send({ type: 'follow', id: target }))}
      ${basis ? html`<br /><span class="soft">${withStoryText(basis.text, basis.own, lang)}</span>` : nothing}
    `;
  }

  #select(id: string | null) {
    this.#send({ type: 'select', id });
  }

  #send(intent: Intent) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

/** A link where there is an address, which paper tells unless it is the text. */
const sourceName = ({ label, href }: OutlineSource, lang: string | undefined) =>
  href === undefined ? storyText(label, lang) : html`<a class=${href === label ? '' : 'named'} href=${href} lang=${ifDefined(lang)} dir="auto">${label}</a>`;

function sourcesOf({ sources, quotes }: OutlineEntry, lang: string | undefined, strings: Strings) {
  // A quotation says itself where it stands.
  if (!sources.length) return quotes.some(({ source }) => source) ? nothing : html`<p class="sources">${strings.sourceMissing}</p>`;
  return html`
    <section class="sources">
      <p><strong>${strings.reportedBy(sources.length)}</strong></p>
      <ul part="sources" role="list">
        ${sources.map((source) => html`<li part="source" class="source">${sourceOf(source, lang, strings)}</li>`)}
      </ul>
    </section>
  `;
}

function sourceOf(source: OutlineSource, lang: string | undefined, strings: Strings) {
  const { title, about } = source;
  return html`
    ${sourceName(source, lang)}${title ? html`<cite lang=${ifDefined(lang)} dir="auto">${title}</cite>` : nothing}${about
      ? html`${title ? nothing : strings.comma}<span class="soft">${withStoryText(about.text, about.own, lang)}</span><br />`
      : nothing}
    ${source.verified ? html`<span part="verified" class="verified">${icons.check} ${strings.verified}</span>` : nothing}
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-detail': MtDetail;
  }
}
