import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DateWords } from '../i18n/dates.js';
import type { Strings } from '../i18n/strings.js';
import type { Timeline } from '../model/timeline.js';
import { createOutline, type OutlineDate, type OutlineEntry, type OutlineMedia, type OutlineQuote, type OutlineSection, type OutlineSource, type OutlineThread } from '../static/outline.js';
import { levelBelow } from './choices.js';
import { IntentEvent } from './events.js';
import { icons } from './icons.js';
import { listStyles } from './list-styles.js';
import { creditOf, eventButton, linkOf, storyText, withStoryText } from './story-text.js';
import { baseStyles, controlStyles, inlineButtonStyles, longQuote, quoteStyles } from './styles.js';

/** Shorter stories stand there as a whole; of longer ones a part is made when the reader opens it. */
const mostAtOnce = 100;

/**
 * All events as text in reading order: under headings, each with its date, quotations, sources and threads. It has the structure
 * of the HTML that `renderToHTML` writes. Not on paper, where the timeline prints every event itself.
 *
 * @element mt-list
 * @fires {IntentEvent} mt-intent - Asks the timeline to select the event to which a thread leads.
 * @csspart list-heading - What stands above the events of a day, a month, a period.
 * @csspart list-entry - One event.
 * @csspart list-date - Its date, kind and people.
 * @csspart list-title - Its title.
 * @csspart list-quote - A quotation.
 * @csspart list-sources - Who reports the event.
 * @csspart thread-link - The title of another event, which leads there.
 */
export class MtList extends LitElement {
  static override styles = [baseStyles, controlStyles, inlineButtonStyles, quoteStyles, listStyles];

  /** The story. */
  @property({ attribute: false }) timeline: Timeline | undefined;

  /** Ids that the filter leaves; all where undefined. */
  @property({ attribute: false }) visible: ReadonlySet<string> | undefined;

  /** The reader's language and the story's zone. */
  @property({ attribute: false }) words: DateWords | undefined;

  /** Level of the headings among the page's, 1 to 6. */
  @property({ attribute: false }) headingLevel = 3;

  /** Numbers of the first entries of the sections that were opened: from then on they stay made. */
  @state() private opened: ReadonlySet<number> = new Set();

  #sections: readonly OutlineSection[] = [];

  /** Brings an entry into sight, in a section that is closed too, and puts the focus there. */
  async reveal(id: string): Promise<void> {
    const section = this.#sections.find(({ entries }) => entries.some((entry) => entry.id === id));
    if (section) this.#open(section);
    await this.updateComplete;
    const entry = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="list-entry"]')].find(({ dataset }) => dataset['event'] === id);
    // The reader may have closed it again.
    entry?.closest('details')?.setAttribute('open', '');
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.timeline || !this.words || !(['timeline', 'words'] as const).some((name) => changed.has(name))) return;
    this.#sections = createOutline(this.timeline, this.words).sections;
  }

  override render() {
    const { words, visible } = this;
    if (!words) return html``;
    const shown = this.#sections
      .map((section) => ({ section, entries: visible ? section.entries.filter(({ id }) => visible.has(id)) : section.entries }))
      .filter(({ entries }) => entries.length);
    const count = shown.reduce((sum, { entries }) => sum + entries.length, 0);
    return repeat(
      shown,
      ({ section }) => section.first,
      ({ section, entries }, i) => this.#section(section, entries, count <= mostAtOnce || i === 0 || this.opened.has(section.first), words),
    );
  }

  #section(section: OutlineSection, entries: readonly OutlineEntry[], made: boolean, words: DateWords) {
    const { heading, periods, first } = section;
    if (heading === undefined) return this.#entries(first, entries, 0, words);
    return html`
      <details ?open=${made} @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && this.#open(section)}>
        <summary>
          <span part="list-heading" class="heading" role="heading" aria-level=${this.headingLevel}>${heading}</span>
          ${icons.down}
        </summary>
        ${periods.map((period) => html`<p class="periods about">${storyText(period, this.timeline?.lang)}</p>`)}
        ${made ? this.#entries(first, entries, 1, words) : nothing}
      </details>
    `;
  }

  #entries(first: number, entries: readonly OutlineEntry[], below: number, { strings }: DateWords) {
    return html`<ol start=${first} role="list">
      ${repeat(entries, ({ id }) => id, (entry) => this.#entry(entry, levelBelow(this.headingLevel, below), strings))}
    </ol>`;
  }

  #entry(entry: OutlineEntry, level: number, strings: Strings) {
    const { id, title, summary, url, quotes, threads, media } = entry;
    const lang = this.timeline?.lang;
    const name = `title-${id}`;
    return html`
      <li part="list-entry" data-event=${id} tabindex="-1">
        <article aria-labelledby=${name}>
          ${this.#about(entry, strings)}
          <div part="list-title" id=${name} class="title" lang=${ifDefined(lang)} dir="auto" role="heading" aria-level=${level}>${title}</div>
          ${summary === undefined ? nothing : html`<p lang=${ifDefined(lang)} dir="auto">${summary}</p>`} ${url ? html`<p>${linkOf(url)}</p>` : nothing}
          ${quotes.map((quote) => this.#quote(quote, strings))} ${sourcesOf(entry, lang, strings)}
          ${threads.length ? html`<ul class="small" role="list">${threads.map((thread) => html`<li>${this.#thread(thread, strings)}</li>`)}</ul>` : nothing}
          ${media.length ? html`<ul class="small" role="list">${media.map((one) => html`<li>${mediaOf(one, lang, strings)}</li>`)}</ul>` : nothing}
        </article>
      </li>
    `;
  }

  /** Date, kind and people in a line; below it what is not known of the order. */
  #about({ date, order, kind, people }: OutlineEntry, strings: Strings) {
    const lang = this.timeline?.lang;
    return html`
      <p part="list-date" class="about">${timeOf(date)}${kind ? html`&nbsp;· ${storyText(kind, lang)}` : nothing}${people.length ? html`&nbsp;· ${withStoryText(strings.list(people), people, lang)}` : nothing}</p>
      ${order === undefined ? nothing : html`<p class="order">${order}</p>`}
    `;
  }

  #quote(quote: OutlineQuote, strings: Strings) {
    const { text, lang = this.timeline?.lang, source } = quote;
    return html`
      <figure part="list-quote">
        <blockquote class=${text.length > longQuote ? 'long' : ''} cite=${ifDefined(source?.href)} lang=${ifDefined(lang)} dir="auto"><span>${text}</span></blockquote>
        <figcaption>
          ${creditOf(quote, this.timeline?.lang, strings)}${strings.comma}${source ? citeOf(source, this.timeline?.lang) : strings.sourceMissing}
        </figcaption>
      </figure>
    `;
  }

  /** A button: an address of the page cannot lead into a shadow root. */
  #thread({ words, target, title, basis }: OutlineThread, { colon }: Strings) {
    return html`${eventButton(words + colon, title, this.timeline?.lang, () => this.dispatchEvent(new IntentEvent({ type: 'select', id: target })))}${basis === undefined ? nothing : html`<br />${withStoryText(basis.text, basis.own, this.timeline?.lang)}`}`;
  }

  #open({ first }: OutlineSection) {
    if (!this.opened.has(first)) this.opened = new Set([...this.opened, first]);
  }
}

/** HTML allows <time> only for what it has a form for. */
const timeOf = ({ text, edtf, datetime }: OutlineDate) => (datetime === undefined ? html`<span data-edtf=${edtf}>${text}</span>` : html`<time datetime=${datetime}>${text}</time>`);

const citeOf = ({ label, href }: OutlineSource, lang: string | undefined) => html`<cite lang=${ifDefined(lang)} dir="auto">${linkOf({ text: label, href })}</cite>`;

function sourceOf(source: OutlineSource, lang: string | undefined, { quoted, verified, comma }: Strings) {
  const { title, about } = source;
  const more = [title === undefined ? undefined : storyText(quoted(title), lang), about && html`<span dir="auto">${withStoryText(about.text, about.own, lang)}</span>`, source.verified ? verified : undefined];
  return html`${citeOf(source, lang)}${more.map((one) => (one ? html`${comma}${one}` : nothing))}`;
}

function sourcesOf({ sources, quotes }: OutlineEntry, lang: string | undefined, strings: Strings) {
  if (!sources.length) return quotes.some(({ source }) => source) ? nothing : html`<p class="small">${strings.sourceMissing}</p>`;
  return html`
    <div part="list-sources" class="small">
      <p>${strings.reportedBy(sources.length)}</p>
      <ul role="list">
        ${sources.map((source) => html`<li>${sourceOf(source, lang, strings)}</li>`)}
      </ul>
    </div>
  `;
}

function mediaOf({ words, url, alt, caption, credit }: OutlineMedia, lang: string | undefined, { colon, comma }: Strings) {
  const more = [caption, credit].filter((text) => text !== undefined);
  const link = url.href === undefined ? html`${storyText(alt, lang)}${comma}${url.text}` : html`<a href=${url.href} lang=${ifDefined(lang)} dir="auto">${alt}</a>`;
  return html`${words}${colon}${link}${more.map((text) => html`${comma}${storyText(text, lang)}`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-list': MtList;
  }
}
