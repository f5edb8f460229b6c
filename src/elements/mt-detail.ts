import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { listenToSwipes } from '../draw/swipe.js';
import { citeQuote } from '../export/cite.js';
import { aboutSource } from '../i18n/about-source.js';
import { tellWhen, type DateWords } from '../i18n/dates.js';
import { threadWord } from '../i18n/thread-word.js';
import { kindLooks, symbolPath } from '../layout/symbols.js';
import { eventBeside } from '../model/beside.js';
import { neighboursOf } from '../model/day-order.js';
import type { EventIndex } from '../model/index-events.js';
import { threadsOf, type Thread } from '../model/threads.js';
import type { Quote, Source, TimelineEvent } from '../model/timeline.js';
import { safeUrl } from '../model/url.js';
import { isVerified } from '../model/verified.js';
import type { Intent } from '../state.js';
import { detailStyles } from './detail-styles.js';
import { IntentEvent } from './events.js';
import { focusInSight } from './focus.js';
import { icons } from './icons.js';
import { storyText, withStoryText } from './story-text.js';
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
    const threads = this.#threads(index, event, words);
    const bare = threads === nothing && !event.quotes?.length && !event.media?.length;
    return html`
      <article part="detail" class=${bare ? 'bare' : ''} aria-label=${strings.detail}>
        ${this.inline ? nothing : html`<div class="steps">${this.#step(index, position, -1, words)}${this.#step(index, position, 1, words)}</div>`}
        <div class="about">
          ${kind.label
            ? html`<span part="detail-kind" class="kind kind-${kind.number}">
                <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path d=${symbolPath(kind.symbol, 72)}></path></svg>${storyText(kind.label, lang)}
              </span>`
            : nothing}
          <p part="detail-date" class="date"><strong>${tellWhen(index.whens[position]!, words)}</strong>${this.#order(index, position, words)}</p>
          <div part="detail-title" class="title" lang=${ifDefined(lang)} dir="auto" role="heading" aria-level=${this.headingLevel} tabindex="-1">${event.title}</div>
          ${event.summary ? html`<p part="detail-summary" lang=${ifDefined(lang)} dir="auto">${event.summary}</p>` : nothing} ${this.#link(event)}
        </div>
        <div class="middle">
          ${event.quotes?.length ? html`<div class="quotes kind-${kind.number}">${event.quotes.map((quote) => this.#quote(quote, event, index, words))}</div>` : nothing}
          ${event.media?.map((media) => html`<mt-media exportparts="media, media-offer, media-content, media-caption, button, media-button" .media=${media} .storyLang=${lang} .strings=${strings}></mt-media>`)}
          ${threads}
        </div>
        ${this.#sources(event, index, words)}
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
        ${icon}<span class="visually-hidden">${label}${title === undefined ? nothing : strings.colon}</span><span class="beside" title=${ifDefined(title)} lang=${ifDefined(index.timeline.lang)} dir="auto">${title}</span>
      </button>
    `;
  }

  /** What is not known of the order within the day. */
  #order(index: EventIndex, position: number, { strings }: DateWords) {
    const neighbours = neighboursOf(index, position);
    if (!neighbours) return nothing;
    return html`<br />${neighbours.ranked ? strings.orderShared(neighbours.sameRank) : strings.orderUnreported}`;
  }

  #link({ url }: TimelineEvent) {
    const safe = safeUrl(url);
    return safe ? html`<p><a href=${safe}>${safe}</a></p>` : url ? html`<p>${url}</p>` : nothing;
  }

  #quote(quote: Quote, event: TimelineEvent, { timeline }: EventIndex, words: DateWords) {
    const { text, speaker, to, lang = timeline.lang, source } = quote;
    const { strings } = words;
    const name = (id: string | undefined) => timeline.actors?.find((actor) => actor.id === id)?.name;
    const [speakerName, addressee] = [name(speaker), name(to)];
    const by = timeline.sources?.find(({ id }) => id === source);
    return html`
      <figure part="quote">
        <blockquote part="quote-text" class=${text.length > longQuote ? 'long' : ''} lang=${ifDefined(lang)} dir="auto"><span>${text}</span></blockquote>
        <figcaption part="quote-credit" class="credit">
          <strong>${speakerName === undefined ? strings.unattributed : storyText(speakerName, timeline.lang)}</strong>${addressee === undefined ? nothing : html` ${withStoryText(strings.to(addressee), [addressee], timeline.lang)}`}<br />
          ${by ? sourceName(by, timeline.lang) : strings.sourceMissing}
        </figcaption>
        <mt-copy exportparts="button, copy-button, copy-text" .label=${strings.copyCitation} .text=${() => citeQuote(quote, event, timeline, words)} .strings=${strings}></mt-copy>
      </figure>
    `;
  }

  #sources(event: TimelineEvent, { timeline }: EventIndex, words: DateWords) {
    const { strings } = words;
    const { citations = [], quotes = [] } = event;
    // A quotation says itself where it stands.
    if (!citations.length) return quotes.some(({ source }) => source) ? nothing : html`<p class="sources">${strings.sourceMissing}</p>`;
    return html`
      <section class="sources">
        <p><strong>${strings.reportedBy(new Set(citations.map(({ source }) => source)).size)}</strong></p>
        <ul part="sources" role="list">
          ${citations.map((citation) => {
            const source = timeline.sources?.find(({ id }) => id === citation.source);
            return source
              ? html`<li part="source" class="source">
                  ${this.#source(source, timeline.lang, words)} ${isVerified(event, source) ? html`<span part="verified" class="verified">${icons.check} ${strings.verified}</span>` : nothing}
                </li>`
              : nothing;
          })}
        </ul>
      </section>
    `;
  }

  #source(source: Source, lang: string | undefined, words: DateWords) {
    const { title, author = '', publisher = '' } = source;
    const about = aboutSource(source, words);
    return html`
      ${sourceName(source, lang)}
      ${title ? html`<cite lang=${ifDefined(lang)} dir="auto">${title}</cite>` : nothing} ${about ? html`<span class="soft">${withStoryText(about, [author, publisher], lang)}</span><br />` : nothing}
    `;
  }

  #threads(index: EventIndex, event: TimelineEvent, { strings }: DateWords) {
    const threads = threadsOf(index.timeline, event.id);
    if (!threads.length) return nothing;
    const word = threadWord(strings);
    return html`
      <ul part="threads" class="threads" role="list">
        ${threads.map(
          (thread) => html`
            <li>
              ${word(thread.link, thread.direction)}${strings.colon}<button part="thread-link" class="thread" type="button" lang=${ifDefined(index.timeline.lang)} dir="auto" @click=${() => this.#send({ type: 'follow', id: thread.other.id })}>${thread.other.title}</button>
              ${thread.link.citation?.selector ? html`<br /><span class="soft">${this.#basis(thread, index, strings)}</span>` : nothing}
            </li>
          `,
        )}
      </ul>
    `;
  }

  /** The words of the source that make the claim. */
  #basis({ link: { citation } }: Thread, { timeline }: EventIndex, strings: DateWords['strings']) {
    const exact = citation?.selector?.exact ?? '';
    const label = timeline.sources?.find(({ id }) => id === citation?.source)?.label ?? strings.sourceMissing;
    return withStoryText(strings.asSourcePuts(exact, label), [exact, label], timeline.lang);
  }

  #select(id: string | null) {
    this.#send({ type: 'select', id });
  }

  #send(intent: Intent) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

/** A link where there is an address. */
function sourceName({ label, url }: Source, lang: string | undefined) {
  const safe = safeUrl(url);
  return safe ? html`<a href=${safe} lang=${ifDefined(lang)} dir="auto">${label}</a>` : storyText(label, lang);
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-detail': MtDetail;
  }
}
