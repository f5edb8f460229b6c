import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { kindLooks, symbolPath, type KindLook } from '../layout/symbols.js';
import { tellDuration, tellWhen, type DateWords } from '../i18n/dates.js';
import { headingText } from '../i18n/headings.js';
import { createColumn, prepareColumn, type Column, type ColumnEvents, type ColumnFold, type ColumnHeading } from '../layout/column.js';
import type { View } from '../layout/view.js';
import type { EventIndex } from '../model/index-events.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { Intent } from '../state.js';
import type { CardContent, CardRenderer } from './card-content.js';
import { columnStyles } from './column-styles.js';
import { entryDate, foldText, sideFinder } from './column-words.js';
import { IntentEvent } from './events.js';
import { ringed } from './focus.js';
import { icons } from './icons.js';
import { spoken, storyText } from './story-text.js';
import { baseStyles, kindStyles } from './styles.js';

/**
 * The story down the page: headings of days or longer stretches, under each its events as buttons. It flows with the page and
 * takes nothing of its scrolling. What the view leaves out is counted in rows that lead there.
 *
 * @element mt-column
 * @slot detail - What is said of the chosen event; stands right below it.
 * @slot content - With the id of an event behind a space: what the page puts in place of its title.
 * @fires {IntentEvent} mt-intent - Asks the timeline to select an event, or to show others.
 * @csspart day-heading - The day, or what is known of it.
 * @csspart day-note - The period or doubt above a day, and how long nothing happened before it.
 * @csspart entry - The button of an event.
 * @csspart entry-mark - Its symbol.
 * @csspart entry-meta - Its line with kind, side and sources.
 * @csspart entry-title - Its title.
 * @csspart more - The button of events that are counted only.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart step-button - Steps to the event before or after.
 */
export class MtColumn extends LitElement {
  static override styles = [baseStyles, kindStyles, columnStyles];

  /** The story. */
  @property({ attribute: false }) index: EventIndex | undefined;

  /** Ids that the filter leaves; all where undefined. */
  @property({ attribute: false }) visible: ReadonlySet<string> | undefined;

  /** The span that is listed. */
  @property({ attribute: false }) view: View | undefined;

  /** Id of the event whose detail is open. */
  @property({ attribute: false }) selected: string | null = null;

  /** Whether something is said of it in the slot. */
  @property({ attribute: false }) detailed = false;

  /** Id of the event at which the keyboard is. */
  @property({ attribute: false }) current: string | null = null;

  /** Ids of events of the same moment that are open to be chosen from. */
  @property({ attribute: false }) listed: readonly string[] = [];

  /** Id of the event at which the page's text points. */
  @property({ attribute: false }) pointed: string | null = null;

  /** Ids of events that came with newer data and have not been seen. */
  @property({ attribute: false }) fresh: ReadonlySet<string> = new Set();

  /** What the page puts in place of the titles of events: see `meeting-timeline`. */
  @property({ attribute: false }) renderCard: CardRenderer | undefined;

  /** Makes that, and tells of what is wrong with it. */
  @property({ attribute: false }) cards: CardContent | undefined;

  /** The reader's language and the story's zone. */
  @property({ attribute: false }) words: DateWords | undefined;

  /** Level of the headings among the page's, 1 to 6. */
  @property({ attribute: false }) headingLevel = 3;

  /** What the page has put in, by the id of the event. */
  #contents = new Map<string, { readonly event: TimelineEvent; readonly nodes: readonly HTMLElement[] }>();
  #events: ColumnEvents | undefined;
  #column: Column | undefined;
  /** What Tab stops at: the id of an event, or the name of a row of others. */
  #active = '';
  /** What had the focus before an update. */
  #focused: string | undefined;
  /** What is to have it when it is drawn: the row that was pressed is gone by then. */
  #wanted: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    const { index, view } = this;
    if (!index || !view) return;
    if (changed.has('index') || changed.has('visible')) this.#events = prepareColumn(index, this.visible);
    this.#column = createColumn(this.#events!, view, [this.selected, this.current]);
    this.#fill(index, changed.has('renderCard'));
    if (changed.has('current') && this.current !== null) this.#active = this.current;
    this.#focused = this.#wanted ?? (this.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset['key'];
    const keys = this.#keys();
    if (!keys.includes(this.#active)) this.#active = keys.find((key) => index.position.has(key)) ?? keys[0] ?? '';
  }

  /** Puts the page's own contents into slots of the rows, and takes away those whose rows are gone; all of them `anew` for another renderer. */
  #fill({ events }: EventIndex, anew: boolean) {
    const before = this.#contents;
    this.#contents = new Map();
    const listed = this.renderCard ? this.#column!.headings.flatMap(({ entries }) => entries.map((position) => events[position]!)) : [];
    for (const event of listed) {
      const last = anew ? undefined : before.get(event.id);
      this.#contents.set(event.id, last?.event === event ? last : { event, nodes: this.#putIn(event) });
    }
    for (const [id, content] of before) if (this.#contents.get(id) !== content) for (const node of content.nodes) node.remove();
  }

  #putIn(event: TimelineEvent): readonly HTMLElement[] {
    const nodes = this.cards!.of(event, this.renderCard);
    for (const node of nodes) node.slot = contentSlot(event.id);
    this.append(...nodes);
    return nodes;
  }

  protected override updated() {
    // What had the focus is folded or out of the view now, or was drawn anew.
    if (this.#focused !== undefined && (this.#wanted ?? !this.shadowRoot!.activeElement)) this.#buttonOf(this.#focused, this.#active)?.focus(ringed({ preventScroll: true }));
    if (this.#wanted !== undefined) this.reveal(this.#wanted);
    this.#wanted = undefined;
  }

  /** Focuses the row at which the keyboard is. */
  override focus(options?: FocusOptions) {
    this.#buttonOf(this.#active)?.focus(options);
  }

  /** Moves the focus by rows, or to the first or the last one; false where there is none or the focus is not on a row. */
  move(to: 1 | -1 | 'first' | 'last'): boolean {
    const keys = this.#keys();
    const here = keys.indexOf((this.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'] ?? '');
    const there = to === 'first' ? 0 : to === 'last' ? keys.length - 1 : here + to;
    const button = this.#buttonOf(keys[there] ?? '');
    if ((here < 0 && typeof to === 'number') || !button) return false;
    button.focus(ringed());
    return true;
  }

  /** Scrolls the page as little as it takes to see an event and its detail. */
  reveal(id: string) {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const row = this.#buttonOf(id)?.closest('li');
    // What is taller than the window and covers it counts as seen, however far its beginning is.
    row?.scrollIntoView({ block: row.offsetHeight > innerHeight ? 'start' : 'nearest', behavior });
  }

  /** Ids of the events that the reader sees now. */
  get inSight(): string[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part="entry"]')].flatMap((entry) => {
      const { top, bottom } = entry.getBoundingClientRect();
      return bottom > 0 && top < innerHeight ? entry.dataset['key']! : [];
    });
  }

  override render() {
    const { index, words } = this;
    const column = this.#column;
    if (!index || !words || !column) return html``;
    const { strings } = words;
    const { headings, earlier, later } = column;
    const kindOf = kindLooks(index.timeline.kinds);
    const sideOf = sideFinder(index.timeline, words.strings);
    const inEntries = headings.some(({ entries }) => entries.some((position) => index.events[position]!.id === this.selected));
    const listedAt = (fold: ColumnFold) => !inEntries && this.listed.length > 0 && fold.ids?.includes(this.listed[0]!);
    const item = (heading: ColumnHeading) => (position: number) => this.#entry(heading, position, index, words, kindOf, sideOf);
    return html`
      ${this.selected !== null && this.visible?.has(this.selected) === false ? html`<slot name="detail"></slot>` : nothing}
      <ol class="days" role="list">
        ${earlier ? html`<li class="end">${this.#more('earlier', strings.earlier(earlier.count), earlier, icons.up)}</li>` : nothing}
        ${repeat(
          headings,
          ({ key }) => key,
          (heading) => html`
            <li class="day ${heading.zone ? 'open' : ''}">
              ${heading.gap ? html`<p part="day-note" class="gap">${tellDuration(heading.gap, words)}</p>` : nothing}
              <div part="day-heading" class="heading" role="heading" aria-level=${this.headingLevel}>
                ${heading.periods.map(({ period, when }) => html`<span part="day-note" class="note">${storyText(period.label, index.timeline.lang)}&nbsp;· ${tellWhen(when, words, 'short')}${spoken(strings.comma)}</span>`)}
                <span class="words">${headingText(heading, words)}</span>
                ${heading.zone && heading.when && heading.zone !== 'undated' ? html`<span part="day-note" class="note">${spoken(strings.comma)}${strings.daysOpen}</span>` : nothing}
              </div>
              <ol role="list">
                ${repeat(heading.entries, (position) => index.events[position]!.id, item(heading))}
                ${heading.folded
                  ? html`<li>
                      ${this.#more(`more ${heading.key}`, foldText(heading, heading.folded, words), heading.folded, dots)}
                      ${listedAt(heading.folded) ? detailSlot : nothing}
                    </li>`
                  : nothing}
              </ol>
            </li>
          `,
        )}
        ${later ? html`<li class="end">${this.#more('later', strings.later(later.count), later, icons.down)}</li>` : nothing}
      </ol>
    `;
  }

  #entry(
    heading: ColumnHeading,
    position: number,
    index: EventIndex,
    words: DateWords,
    kindOf: (id: string | undefined) => KindLook,
    sideOf: (event: TimelineEvent) => string,
  ) {
    const { strings } = words;
    const event = index.events[position]!;
    const kind = kindOf(event.kind);
    const selected = event.id === this.selected;
    const date = entryDate(heading, index.whens[position]!, words);
    const sources = new Set(event.citations?.map(({ source }) => source)).size;
    const { lang } = index.timeline;
    const own = [kind.label, sideOf(event)].flatMap((text) => (text ? [storyText(text, lang)] : []));
    const title = html`<span part="entry-title" class="title" lang=${ifDefined(lang)} dir="auto">${event.title}</span>`;
    const about = [...own, ...(sources > 1 ? [strings.sourceCount(sources)] : [])];
    return html`
      <li class="${selected ? 'selected' : ''} ${event.id === this.pointed ? 'pointed' : ''}">
        <button
          part="entry"
          class="kind-${kind.number} ${index.doubtful[position] ? 'doubtful' : ''}"
          type="button"
          data-key=${event.id}
          tabindex=${event.id === this.#active ? 0 : -1}
          aria-pressed=${selected}
          @focus=${this.#onFocus}
          @click=${() => this.#send({ type: 'select', id: selected ? null : event.id })}
        >
          <svg part="entry-mark" class="mark" viewBox="-10 -10 20 20" aria-hidden="true"><path d=${symbolPath(kind.symbol, 110)}></path></svg>
          <span part="entry-meta" class="meta">${this.fresh.has(event.id) ? html`<strong class="fresh">${strings.fresh}</strong> ` : nothing}${date ? html`<span class="date">${date}</span>` : nothing}${about.map((one, i) => html`${i || date ? '\u00a0· ' : ''}${one}`)}${date || about.length ? spoken(strings.comma) : nothing}</span>
          ${this.renderCard ? html`<slot name=${contentSlot(event.id)}>${title}</slot>` : title}
          ${date ? nothing : spoken(`${strings.comma}${tellWhen(index.whens[position]!, words, 'spoken')}`)}
        </button>
        ${selected && this.detailed ? [detailSlot, this.#steps(position, words)] : nothing}
      </li>
    `;
  }

  /** Below a detail one may read on without going back to the controls. */
  #steps(position: number, { strings }: DateWords) {
    const { positions } = this.#events!;
    const step = (by: 1 | -1, label: string, icon: unknown) => {
      const end = position === positions.at(by > 0 ? -1 : 0);
      return html`
        <button part="button step-button" type="button" data-key=${label} aria-label=${label} title=${label} aria-disabled=${end} @click=${() => end || this.#send({ type: 'step', by })}>${icon}</button>
      `;
    };
    return html`<div class="steps">${step(-1, strings.previous, icons.up)}${step(1, strings.next, icons.down)}</div>`;
  }

  /** A row that stands for events which are not listed. */
  #more(key: string, text: string, { span, ids = [] }: ColumnFold, icon: unknown) {
    const open = () => {
      // What comes into sight is read from its start, what is earlier from its end.
      const next = span && this.#idAt(key === 'earlier' ? span.end : span.start);
      this.#send(span ? { type: 'show', span, opening: true } : { type: 'open', ids });
      if (next === undefined) return;
      this.#wanted = this.#active = next;
      this.#send({ type: 'focus', id: next });
    };
    return html`
      <button part="more" class="more" type="button" data-key=${key} tabindex=${key === this.#active ? 0 : -1} @focus=${this.#onFocus} @click=${open}>
        <span class="mark">${icon}</span>${text}
      </button>
    `;
  }

  #idAt(instant: number): string | undefined {
    const { at, positions, index } = this.#events!;
    return index.events[positions[at.indexOf(instant)]!]?.id;
  }

  /** Every row in order, by key. */
  #keys(): string[] {
    const { index } = this;
    const { headings, earlier, later } = this.#column ?? { headings: [] };
    const inner = headings.flatMap(({ key, entries, folded }) => [...entries.map((position) => index!.events[position]!.id), ...(folded ? [`more ${key}`] : [])]);
    return [...(earlier ? ['earlier'] : []), ...inner, ...(later ? ['later'] : [])];
  }

  /** The button of the first of several keys that is drawn. */
  #buttonOf(...keys: string[]): HTMLButtonElement | undefined {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button')];
    for (const key of keys) {
      const button = buttons.find(({ dataset }) => dataset['key'] === key);
      if (button) return button;
    }
    return undefined;
  }

  #onFocus({ currentTarget }: FocusEvent) {
    const key = (currentTarget as HTMLElement).dataset['key']!;
    if (key === this.#active) return;
    this.#active = key;
    if (this.index!.position.has(key)) this.#send({ type: 'focus', id: key });
    this.requestUpdate();
  }

  #send(intent: Intent) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

const contentSlot = (id: string): string => `content ${id}`;

const detailSlot = html`<div class="detail"><slot name="detail"></slot></div>`;

/** What is folded between others. */
const dots = html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="4" r="1.75"></circle><circle cx="10" cy="10" r="1.75"></circle><circle cx="10" cy="16" r="1.75"></circle></svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'mt-column': MtColumn;
  }
}
