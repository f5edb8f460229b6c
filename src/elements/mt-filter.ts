import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { tellWhen, type DateWords } from '../i18n/dates.js';
import { zoneName } from '../i18n/zone-name.js';
import type { Grouping } from '../layout/lanes.js';
import type { View } from '../layout/view.js';
import { exampleDate, formatWords, noFilter, parseWords, siftEvents, toggled, type Filter } from '../model/filter.js';
import type { EventIndex } from '../model/index-events.js';
import { writeSpan } from '../model/write-span.js';
import type { Intent } from '../state.js';
import { parseEdtf } from '../time/edtf.js';
import type { ClockChoice } from './clock-zone.js';
import { IntentEvent } from './events.js';
import { focusedNode, focusInSight, isSteered } from './focus.js';
import { isModified } from './keys.js';
import { storyText } from './story-text.js';
import { baseStyles, controlStyles, panelStyles } from './styles.js';
import { lines, space, token, type } from './tokens.js';

/** What can be chosen in a field of the filter. */
interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * Searches and filters: words, people, sources, the span in sight; and what the lanes stand for.
 *
 * @element mt-filter
 * @fires {IntentEvent} mt-intent - Asks the timeline for another filter or other lanes, or to open what is found.
 * @csspart filter - The panel.
 * @csspart search - The field for words.
 * @csspart filter-name - What stands above a field or choices.
 * @csspart choice - What can be chosen.
 */
export class MtFilter extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      :host {
        font-size: ${token('control-font-size')};
      }
      [role='search'] {
        display: flex;
        flex-wrap: wrap;
        gap: ${space(1)} ${space(1.5)};
      }
      [role='search'] > * {
        flex: 1 1 ${type(16)};
        min-width: 0;
      }
      [role='search'] > .tools {
        flex-basis: 100%;
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: ${space(0.75)} ${space(1.5)};
      }
      .tools > * {
        flex: 1 1 ${type(16)};
      }
      .name {
        display: block;
        /* Beside the ring of what is below it. */
        margin-block-end: calc(${token('focus-width')} + ${token('focus-offset')} + ${space(0.125)});
        color: ${token('ink-soft')};
      }
      input {
        width: 100%;
        min-height: ${token('control-size')};
        padding: 0 ${space(0.75)};
        border: ${lines(1)} solid ${token('control-border-color')};
        border-radius: ${token('control-radius')};
        background: ${token('control-background')};
        color: inherit;
        font: inherit;
        /* Telephones zoom into fields with smaller letters. */
        font-size: max(${token('text-font-size')}, 16px);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: ${space(0.375)};
        /* A long list scrolls within its own room; the padding is that of the focus ring. */
        max-height: calc(3.5 * ${token('control-size')});
        overflow: auto;
        margin: calc(-1 * (${token('focus-width')} + ${token('focus-offset')}));
        padding: calc(${token('focus-width')} + ${token('focus-offset')});
      }
      /* Entries fade out at the lower edge, the padding included, as long as there are more; below the last one it covers nothing. */
      .choices::after {
        content: '';
        position: sticky;
        bottom: calc(-1 * (${token('focus-width')} + ${token('focus-offset')}));
        flex: 0 0 100%;
        height: ${space(1)};
        margin-block-start: ${space(-0.375)};
        background: linear-gradient(transparent, ${token('surface')});
        pointer-events: none;
      }
      /* The ring of an entry at the edge is to be seen whole. */
      .choices:has(:focus-visible)::after {
        visibility: hidden;
      }
      .choices > *,
      .alone {
        border-radius: ${token('control-radius')};
        line-height: ${token('control-line-height')};
        text-align: start;
        overflow-wrap: anywhere;
      }
      .alone {
        margin-inline-end: ${space(0.375)};
      }
      /* In one piece, and clear of the button where there is no room beside it. */
      .alone + * {
        display: inline-block;
        margin-block-start: ${space(0.375)};
      }
      .choices > * {
        padding-block: ${space(0.25)};
        border-color: ${token('line')};
      }
      .count {
        flex: none;
        font-size: ${token('meta-font-size')};
        font-variant-numeric: tabular-nums;
      }
      /* The timeline is the container: here the panel stands in its flow. */
      @container (width < 30em) {
        .panel {
          max-height: none;
          border-color: ${token('line')};
          box-shadow: none;
        }
      }
    `,
  ];

  /** The story. */
  @property({ attribute: false }) index: EventIndex | undefined;

  /** What is shown. */
  @property({ attribute: false }) filter: Filter = noFilter;

  /** What the lanes stand for; undefined where there are none. */
  @property({ attribute: false }) grouping: Grouping | undefined;

  /** The span in sight. */
  @property({ attribute: false }) view: View | undefined;

  /** Whether the kinds can be chosen here: not where the legend does that. */
  @property({ attribute: false }) kinds = false;

  /** Zones in which clock times can be told, and how the choice of one is made; undefined where there is no choice. */
  @property({ attribute: false }) clocks: ClockChoice | undefined;

  /** Language and zone. */
  @property({ attribute: false }) words: DateWords | undefined;

  @query('input') private input!: HTMLInputElement | null;

  #frame = 0;

  override disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
  }

  override render() {
    const { index, filter, words } = this;
    if (!index || !words) return html``;
    const { strings } = words;
    const { timeline } = index;
    return html`
      <div part="filter" class="panel" role="search" aria-label=${strings.filter}>
        <div class="tools">
          <label>
            <span part="filter-name" class="name">${strings.search(exampleDate(index))}</span>
            <input part="search" type="search" autocomplete="off" spellcheck="false" @input=${this.#onInput} @keydown=${this.#onKey} @keypress=${this.#onKey} @keyup=${this.#onKey} />
          </label>
          ${this.grouping ? this.#lanes(index, words) : nothing} ${this.clocks ? this.#clocks(this.clocks, words) : nothing} ${this.#inSight(index, filter, words)}
        </div>
        ${this.kinds ? this.#choices(strings.legend, 'kinds', timeline.kinds) : nothing}
        ${this.#choices(strings.people, 'actors', timeline.actors?.map(({ id, name }) => ({ id, label: name })))}
        ${this.#choices(strings.sources, 'sources', timeline.sources)}
      </div>
    `;
  }

  protected override firstUpdated() {
    // Whoever opens this with a mouse or by a key wants to type; after a finger a keyboard would cover what there is.
    if (!matchMedia('(pointer: coarse)').matches || isSteered(focusedNode())) focusInSight(this.input);
  }

  protected override updated(changed: PropertyValues<this>) {
    const { input } = this;
    // What the reader is typing is left as it is: only other words replace it.
    if (input && changed.has('filter') && formatWords(this.#typed()) !== formatWords(this.filter.words)) input.value = formatWords(this.filter.words);
  }

  #choices(name: string, field: 'kinds' | 'actors' | 'sources', all: readonly Choice[] = []) {
    const { index, filter, words } = this;
    const counts = siftEvents(index!, filter).counts[field];
    const choices = all.filter(({ id }) => counts.has(id));
    if (!choices.length) return nothing;
    const choice = ({ id, label }: Choice) => {
      const pressed = filter[field].includes(id);
      const count = counts.get(id)!;
      const content = html`${storyText(label, index!.timeline.lang)} <span class="count">${words!.strings.number(count)}</span>`;
      return this.#choice(content, pressed, () => this.#send({ type: 'filter', filter: toggled(filter, field, id) }), !count && !pressed);
    };
    return this.#group(name, choices.map(choice));
  }

  #inSight(index: EventIndex, filter: Filter, words: DateWords) {
    const [span] = filter.spans;
    const asked = this.view && writeSpan(index, this.view);
    const parsed = span === undefined ? undefined : parseEdtf(span, index.timeline.timeZone);
    const spans = span === undefined && asked !== undefined ? [asked] : [];
    return html`
      <div>
        ${this.#choice(words.strings.inSight, span !== undefined, () => this.#send({ type: 'filter', filter: { ...filter, spans } }), (span ?? asked) === undefined, 'alone')}
        ${parsed?.ok ? html`<span>${tellWhen(parsed.when, words)}</span>` : nothing}
      </div>
    `;
  }

  #lanes(index: EventIndex, { strings }: DateWords) {
    const { actors, kinds } = siftEvents(index, this.filter).counts;
    const groupings: readonly (readonly [Grouping, boolean])[] = [
      ['actor', actors.size > 0 || !!index.timeline.lanes?.length],
      ['kind', kinds.size > 0],
      ['none', true],
    ];
    const lanes = groupings.map(([grouping, there]) => this.#choice(strings.groupings[grouping], this.grouping === grouping, () => this.#send({ type: 'group', grouping }), !there));
    return this.#group(strings.lanes, lanes, 'group');
  }

  #clocks({ story, reader, told, choose }: ClockChoice, { strings, locale }: DateWords) {
    const zones = [
      { content: strings.clockOfStory(zoneName(story, locale)), zone: story, asked: undefined },
      { content: strings.clockOfReader(zoneName(reader, locale)), zone: reader, asked: 'reader' },
    ] as const;
    return this.#group(strings.clocks, zones.map(({ content, zone, asked }) => this.#choice(content, zone === told, () => choose(asked))));
  }

  #group(name: string, choices: unknown, className = 'choices') {
    return html`
      <div role="group" aria-label=${name}>
        <span part="filter-name" class="name" aria-hidden="true">${name}</span>
        <div class=${className}>${choices}</div>
      </div>
    `;
  }

  #choice(content: unknown, pressed: boolean, act: () => void, disabled = false, className = '') {
    return html`
      <button part="choice" class=${className} type="button" aria-pressed=${pressed} aria-disabled=${disabled} @click=${() => disabled || act()}>
        ${content}
      </button>
    `;
  }

  /** What is in the field. Telephones type curly quotation marks. */
  #typed(): string[] {
    return parseWords((this.input?.value ?? '').replace(/[“”„]/g, '"'));
  }

  get #asked(): Filter {
    return { ...this.filter, words: this.#typed() };
  }

  /** Once a frame: keys may come faster than a large story is searched. */
  readonly #onInput = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#send({ type: 'filter', filter: this.#asked }));
  };

  #onKey(event: KeyboardEvent) {
    const { type, key, isComposing } = event;
    if (isModified(event) || key === 'Escape' || key === 'Tab') return;
    // A page sees the tag in place of the field, and its own shortcuts would take what is typed for theirs.
    event.stopPropagation();
    if (type === 'keydown' && key === 'Enter' && !isComposing) this.#find();
  }

  /** To the first event that has what is in the field. */
  #find() {
    const { visible } = siftEvents(this.index!, this.#asked);
    const found = this.index!.events.find(({ id }) => visible?.has(id));
    if (!found) return;
    cancelAnimationFrame(this.#frame);
    this.#send({ type: 'filter', filter: this.#asked });
    this.#send({ type: 'find', id: found.id });
  }

  #send(intent: Intent) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-filter': MtFilter;
  }
}
