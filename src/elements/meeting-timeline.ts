// The only element with state: it owns the story, the view and what is chosen, and hands scenes and properties to its parts.
// Past 300 lines because the library's public interface is here: properties, methods and DOM events in one place.
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { WheelMode } from '../draw/wheel.js';
import { fileName } from '../export/file-name.js';
import type { Picture } from '../export/shapes.js';
import { toSvgText } from '../export/svg.js';
import type { DateWords } from '../i18n/dates.js';
import { readSpan } from '../layout/address.js';
import type { Grouping } from '../layout/lanes.js';
import { markOf } from '../layout/navigate.js';
import type { Scene } from '../layout/scene.js';
import { clampView, toX } from '../layout/view.js';
import { kindLooks } from '../layout/symbols.js';
import type { Words } from '../layout/words.js';
import type { Span } from '../model/extent.js';
import { formatFilter, formatWords, noFilter, parseFilter } from '../model/filter.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { createState, focusedAt, isAnother, reduce, visibleIds, type Intent, type Panel, type ScaleType, type State } from '../state.js';
import { tellsClocks } from '../static/tell-span.js';
import { Announcer } from './announcer.js';
import { CardContent, type CardRenderer } from './card-content.js';
import { choices, choose, levelBelow, type LayoutType } from './choices.js';
import { clockZone, readerZone, type ClockChoice } from './clock-zone.js';
import { controlsOf } from './controls.js';
import { DeepLinkController } from './deep-link-controller.js';
import { AnnounceEvent, FilterChangeEvent, IntentEvent, SelectEvent, TimelineErrorEvent, ViewChangeEvent, ViewSettledEvent } from './events.js';
import { drawn } from './drawn.js';
import { createFile, type FileFormat } from './files.js';
import { FocusController } from './focus-controller.js';
import { emptyOf, failureOf, footerOf, headingOf, messageOf, noneShownOf, noticesOf } from './frame.js';
import { FoundController } from './found-controller.js';
import { GestureController } from './gesture-controller.js';
import { gestureRows } from './gesture-rows.js';
import { addHyphenated } from './hyphenated.js';
import { isEscape, keyRows, type KeyContext } from './keys.js';
import { LanguageController } from './language-controller.js';
import { intentsOf, linkOf } from './link.js';
import { anchored, closing, pressKey } from './press-key.js';
import { PrintController } from './print-controller.js';
import { rulerIn, rulerStyles, rulerTemplate } from './ruler.js';
import { ScrollytellingController } from './scrollytelling-controller.js';
import { severalOf, severalStyles } from './several.js';
import { SightController } from './sight-controller.js';
import { StageController } from './stage-controller.js';
import { StageItems, stageItemsStyles } from './stage-items.js';
import { stagePicture } from './stage-picture.js';
import { StoryController } from './story-controller.js';
import { baseStyles, controlStyles, inlineButtonStyles } from './styles.js';
import { takePicture } from './take-picture.js';
import { Telling } from './telling.js';
import { timelineStyles } from './timeline-styles.js';
import { WheelHint, wheelHintStyles } from './wheel-hint.js';

/** What gestures on the stage send. */
const gestureIntents: ReadonlySet<Intent['type']> = new Set(['hold', 'transform', 'settle']);
/** What tells by itself where it has led: the focus moves, a slider says its value, or the announcement is another one. */
const quietIntents: ReadonlySet<Intent['type']> = new Set(['select', 'find', 'follow', 'step', 'focus', 'slide', 'filter', 'scale', 'group']);
/** What opens an event that the reader pointed at; stepping leaves the page alone. */
const openingIntents: ReadonlySet<Intent['type']> = new Set(['select', 'find', 'follow']);
/** Whether the filter leaves out the event whose detail is open. */
const isLeftOut = ({ selected, visible }: State): boolean => selected !== null && visible !== undefined && !visible.has(selected);

/** Whether the detail stands within the column, at its event; one that the column does not list stands above it. */
const isInline = (data: State): boolean => data.vertical && !isLeftOut(data);

/** Properties that follow the state as well as set it. */
const settable = new Map(['scale', 'groupBy', 'filter', 'selected', 'reading'].map((name) => [name, undefined])) as PropertyValues;

/** Sizes of its text: a container narrower than that has the layout `auto` run down. The `@container` rules of all parts go by the same. */
const narrow = 30;
/** Pixels: no scrollbar takes more. */
const scrollbar = 32;

/** On the screen and on paper. */
const detailParts =
  'detail, detail-kind, detail-date, detail-title, detail-summary, quote, quote-text, quote-credit, button, step-button, copy-button, copy-text, sources, source, verified, threads, thread-link, close-button, media, media-offer, media-content, media-caption, media-button';

/**
 * A zoomable timeline for articles.
 *
 * Without data of its own it shows the story that `meeting-timeline/story` sets; `src` or the property `timeline` give it
 * another. The wheel scrolls the page unless Ctrl or ⌘ is held, a finger scrolls it up and down.
 *
 * @element meeting-timeline
 * @slot - The story as plain HTML, for pages without script. Shown in the reading view and while there is nothing to draw; the data of a timeline that is given no other.
 * @slot header - Replaces title, description and summary.
 * @slot detail - Replaces the detail of the chosen event.
 * @slot empty - Replaces the sentence that is shown when there are no events.
 * @slot footer - Replaces the credit line.
 * @fires {SelectEvent} mt-select - The reader chose an event, or closed it.
 * @fires {ViewChangeEvent} mt-view-change - The reader is moving the span in sight.
 * @fires {ViewSettledEvent} mt-view-settled - The span in sight has come to rest after the reader moved it; not where code moves it on meanwhile.
 * @fires {FilterChangeEvent} mt-filter-change - The reader changed the filter.
 * @fires {LoadEvent} mt-load - The story has been read from `src`.
 * @fires {TimelineErrorEvent} mt-error - Something could not be loaded or shown.
 * @csspart base - All of it.
 * @csspart header - Title, description and summary.
 * @csspart title - The title.
 * @csspart description - What stands below the title.
 * @csspart message - What is said in place of a picture: that there is nothing to show, or that it is on its way.
 * @csspart shown - How many events the filter leaves: a button that shows all.
 * @csspart button - Every button with the look of a control, whatever it does.
 * @csspart show-all-button - Shows all, where the filter leaves nothing.
 * @csspart retry-button - Tries once more to load the story.
 * @csspart stage - Where events and axis are.
 * @csspart mark-button - The button over a bar, or over a mark without a card.
 * @csspart count - How many events a mark stands for.
 * @csspart name - The name of an event in its bar or beside its mark.
 * @csspart hint - How the wheel zooms, said once.
 * @csspart summary - How much there is and how to read it, while no event is chosen, above the list and on paper.
 * @csspart list - What is read in the reading view.
 * @csspart detail - What is told of the chosen event, or the titles of several of the very same moment, to choose from.
 * @csspart thread-link - One of these titles: opens its event.
 * @csspart close-button - Closes the list of these titles, where no detail has such a button.
 * @csspart notice - What could not be shown, or not be loaded.
 * @csspart footer - The credit line, and when the story was last changed.
 * @csspart corrections - What was wrong and has been mended.
 */
export class MeetingTimeline extends LitElement {
  static override styles = [baseStyles, controlStyles, inlineButtonStyles, timelineStyles, severalStyles, rulerStyles, stageItemsStyles, wheelHintStyles];

  /** Address of a story in JSON. */
  @property() src: string | undefined;

  /** Id of the event whose detail is open. Setting it does not fire `mt-select`. */
  @property({ reflect: true }) selected: string | null = null;

  /** Where the span in sight begins, EDTF. With `end`. */
  @property() start: string | undefined;

  /** Where the span in sight ends, EDTF; all of that date is in it. */
  @property() end: string | undefined;

  /** `elastic`: the axis stretches where things happen; `linear`: it is even. */
  @property({ useDefault: true }) scale: ScaleType = 'elastic';

  /** Which way time runs: `horizontal`, `vertical`, or `auto`, as the width of the container allows. */
  @property({ useDefault: true }) layout: LayoutType = 'auto';

  /** What the lanes stand for: `actor`, `kind` or `none`. */
  @property({ attribute: 'group-by', reflect: true, useDefault: true }) groupBy: Grouping = 'actor';

  /** Which events are shown: `kind:threat,insult actor:trump source:log span:2025-11-21/.. council "a phrase"`. Any other word, and any phrase, is searched for. */
  @property({ reflect: true, useDefault: true }) filter = '';

  /** What the wheel does: `cooperative` (zooms with Ctrl or ⌘), `zoom` (zooms always) or `none`. */
  @property({ useDefault: true }) wheel: WheelMode = 'cooperative';

  /** In which zone clock times are told: a name of the IANA database, or `reader` for the browser's own; the story's if none is given. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** Level of the title among the page's headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /** Shows the events as text, one below the other: the list inside the tag, or one made of the story. */
  @property({ type: Boolean, reflect: true }) reading = false;

  /** Hides the controls. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Hides the minimap. */
  @property({ type: Boolean, attribute: 'no-minimap' }) noMinimap = false;

  /** Hides the legend. */
  @property({ type: Boolean, attribute: 'no-legend' }) noLegend = false;

  /** Hides the detail; `mt-select` still says what was chosen. Several events of one moment are still listed to choose from. */
  @property({ type: Boolean, attribute: 'no-detail' }) noDetail = false;

  /** Switches single-character keys (+ − 0 / ?) off. */
  @property({ type: Boolean, attribute: 'no-shortcuts' }) noShortcuts = false;

  /** Keeps the chosen event, or the span in sight and the filter, in the hash of the page's address. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /**
   * What stands in the card of an event, in place of kind, sources and title, and in its row in narrow containers, in place of the
   * title: a template or a node; nothing leaves the card as it is.
   * It is part of a button, so it holds text and pictures, no links or fields. Cards are as tall as `--mt-card-height` says.
   * Where it throws, or gives anything else, the usual card stays, and `mt-error` tells of it, once for each event.
   */
  @property({ attribute: false }) renderCard: CardRenderer | undefined;

  @state() private data: State | undefined;

  @query('.stage') private stage!: HTMLElement | null;
  @query('.items') private items!: HTMLElement | null;
  @query('mt-minimap') private minimap!: HTMLElementTagNameMap['mt-minimap'] | null;

  readonly #stage = new StageController(this, {
    nodes: () => this.stage && { stage: this.stage, ruler: rulerIn(this.renderRoot) },
    onResize: (width, before) => this.#resize(width, before),
    rtl: () => this.#languages.rtl,
    motion: () => this.#motion,
  });
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #stories = new StoryController(this, (timeline) => this.#show(timeline));
  readonly #found = new FoundController(this, () => this.#readAtOnce());
  readonly #sight = new SightController(this, {
    state: () => this.data,
    node: () => this.stage,
    scene: (data) => this.#stage.sceneOf(data, this.#words().words),
    moving: () => this.#motion > 0,
    read: (id) => this.#found.reveal(id),
  });
  readonly #items = new StageItems();
  readonly #cards = new CardContent((message) => this.dispatchEvent(new TimelineErrorEvent('card', message)));
  readonly #focus = new FocusController(this, {
    state: () => this.data,
    node: () => this.stage,
    stage: this.#stage,
    items: this.#items,
    read: (id) => this.#sight.toEntry(id),
    go: (id) => this.#reduce({ type: 'focus', id }),
  });
  readonly #announcer = new Announcer(this);
  readonly #steps = new ScrollytellingController(this, { point: (id) => this.#apply({ type: 'point', id }), follow: (id) => this.#follow(id) });
  readonly #hint = new WheelHint(this);
  /** A column leaves gestures to the page. */
  readonly #gestures = new GestureController(this, () => ({ stage: this.data?.vertical ? null : this.stage, minimap: this.minimap }), {
    wheel: () => choose(this.wheel, choices.wheel),
    motion: () => this.#motion,
    rtl: () => this.#languages.rtl,
    over: () => !!this.data?.overshoot,
    send: (intent) => {
      this.#hint.hide();
      this.#apply(intent, true);
    },
    plainWheel: () => this.#hint.show(),
    placeBeyond: (event) => this.#placeBeyond(event),
  });
  readonly #languages = new LanguageController(this, () => this.timeline?.lang, (message) => this.dispatchEvent(new TimelineErrorEvent('language', message)));
  #telling: Telling | undefined;
  /** Whether the reader has moved the view and it has not come to rest since. */
  #unsettled = false;
  /** The width that was too little for the stage as soon as a scrollbar came. The column may need none: without it they would take turns for ever. */
  #room = 0;

  /** The story that is shown. Setting it goes before `src`; anything is accepted, and what is wrong in it is named and left out. */
  @property({ attribute: false })
  get timeline(): Timeline | undefined {
    return this.data?.index.timeline;
  }
  set timeline(value: unknown) {
    this.#stories.set(value);
  }

  /** The events of the story. Setting them keeps everything else of it, but nothing of the built-in story that stands in for one. */
  @property({ attribute: false })
  get events(): readonly TimelineEvent[] {
    return this.timeline?.events ?? [];
  }
  set events(value: unknown) {
    const kept = this.#stories.standsIn ? undefined : this.timeline;
    this.timeline = value === undefined || value === null ? value : { ...kept, title: kept?.title ?? this.#words().dates.strings.timeline, events: value };
  }

  constructor() {
    super();
    new DeepLinkController(this, { state: () => this.data, apply: (intents, moving) => this.#go(intents, moving), come: (followed) => void this.#come(followed) });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener(IntentEvent.type, this.#onIntent);
    this.addEventListener(AnnounceEvent.type, this.#onAnnounce);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener(IntentEvent.type, this.#onIntent);
    this.removeEventListener(AnnounceEvent.type, this.#onAnnounce);
  }

  /** Zooms in one step about the middle. */
  zoomIn(): void {
    this.#apply({ type: 'zoom', factor: 2 });
  }

  /** Zooms out one step about the middle. */
  zoomOut(): void {
    this.#apply({ type: 'zoom', factor: 0.5 });
  }

  /** Shows the whole story. */
  fit(): void {
    this.#apply({ type: 'fit' });
  }

  /**
   * Shows a span (milliseconds since 1970-01-01T00:00Z, as `Date` has them), or brings an event into sight.
   *
   * @throws RangeError where an end of the span is no number, or the end before the start, naming them.
   */
  zoomTo(target: { readonly start: number; readonly end: number } | string): void {
    if (typeof target !== 'string' && target.start > target.end) throw new RangeError(`a span ends no earlier than it begins, got ${target.start} to ${target.end}`);
    this.#apply(typeof target === 'string' ? { type: 'focus', id: target } : { type: 'show', span: target as Span });
  }

  /**
   * Moves the picture by pixels: positive brings earlier times into sight.
   *
   * @throws RangeError where that is no number.
   */
  panBy(dx: number): void {
    this.#apply({ type: 'pan', dx });
  }

  /** Opens the detail of an event, or closes it. Does not fire `mt-select`. */
  select(id: string | null): void {
    this.#apply({ type: 'select', id });
  }

  /** To the next event in reading order. */
  next(): void {
    this.#apply({ type: 'step', by: 1 });
  }

  /** To the previous event in reading order. */
  previous(): void {
    this.#apply({ type: 'step', by: -1 });
  }

  /** Fetches `src` again, where the story comes from there; what is shown, chosen and focused stays so. */
  reload(): void {
    this.#retry();
  }

  /** The address of an event in this page, or of what is shown now. It leads there where `deep-link` is set. */
  linkTo(eventId?: string): string {
    return this.data ? linkOf(this, this.data, eventId) : location.href;
  }

  /** Looks for elements with `data-meeting-event` in the page: to be called after some were added or taken away. */
  observeSteps(): void {
    this.#steps.observe();
  }

  /**
   * What is shown as the text of an SVG document: title, legend, stage, credit line, in the colours and fonts in force. Never
   * narrower than 720 pixels; in place of a column 1080 pixels wide, time running sideways.
   *
   * @throws Error while nothing is drawn: without data, out of the page, or without a width.
   */
  toSVG(): string {
    return toSvgText(this.#pictureOf('toSVG'));
  }

  /**
   * The same as a PNG with two pixels for each of the page's.
   *
   * @throws Error (the promise is rejected) while nothing is drawn, or when the browser cannot make an image so large.
   */
  async toPNG(): Promise<Blob> {
    const picture = this.#pictureOf('toPNG');
    const { toPng } = await import('../export/canvas.js');
    return toPng(picture);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('src')) this.#stories.load();
    this.#stories.list.update();
    if (!this.data) return;
    this.#reduce(...this.#asked(changed));
    // A search that cannot be seen there would have the next Escape.
    if (this.#showsList && this.data.panel === 'filter') this.#reduce({ type: 'panel', panel: null });
    // What was asked for may not be there, or be written otherwise.
    this.#reflect();
    this.#sayShown(changed.get('data') as State | undefined);
  }

  /** What a filter leaves, whoever set it: the reader, or a control of the page. Words are typed letter by letter. */
  #sayShown(before: State | undefined) {
    const { index, visible, filter } = this.data!;
    if (!before || before.index !== index || before.visible === visible) return;
    const text = this.#words().dates.strings.shown(visible?.size ?? index.events.length, index.events.length);
    if (formatWords(filter.words) === formatWords(before.filter.words)) this.#announcer.say(text);
    else this.#announcer.sayAtRest(text);
  }

  /** What changed properties ask for, whoever changed them. */
  #asked(changed: PropertyValues): Intent[] {
    const { filter, selected, reading } = this.data!;
    const intents: (Intent | false)[] = [
      { type: 'layout', vertical: this.#vertical },
      changed.has('scale') && { type: 'scale', scaleType: choose(this.scale, choices.scale) },
      changed.has('groupBy') && { type: 'group', grouping: choose(this.groupBy, choices['group-by']) },
      changed.has('filter') && this.filter !== formatFilter(filter) && { type: 'filter', filter: parseFilter(String(this.filter ?? ''), this.timeline?.timeZone) },
      (changed.has('start') || changed.has('end')) && this.#span(),
      changed.has('reading') && this.reading !== reading && { type: 'read', reading: this.reading },
      changed.has('selected') && this.selected !== selected && { type: 'select', id: this.selected },
    ];
    return intents.filter((intent) => intent !== false);
  }

  /** Whether time runs down; as before while there is no width to tell by. */
  get #vertical(): boolean {
    const layout = choose(this.layout, choices.layout);
    if (layout !== 'auto') return layout === 'vertical';
    const { width } = this.#stage;
    const { vertical } = this.data!;
    return width > 0 ? width < this.#narrow || (vertical && width <= this.#room) : vertical;
  }

  get #narrow(): number {
    return narrow * this.#stage.em;
  }

  protected override updated() {
    this.#stretch();
    this.#showItems();
  }

  #showItems() {
    const { data, items } = this;
    const { scene, fades } = this.#stage;
    if (!data || !scene || !items) return;
    const moving = this.#unsettled || this.#stage.passing !== undefined;
    const kindOf = kindLooks(data.index.timeline.kinds);
    this.#items.show(items, scene, { data, fades, moving, entry: () => this.#motion / 2, telling: this.#words(), kindOf, renderCard: this.renderCard, cards: this.#cards });
  }

  /** Many lanes need a taller stage than the token asks for, few events a lower one. A column is as tall as what it lists. */
  #stretch() {
    const { scene, metrics } = this.#stage;
    const needed = scene && metrics && !this.data?.vertical && Math.abs(scene.height - metrics.stageHeight) > 1;
    this.stage?.style.setProperty('height', needed ? `${scene.height}px` : '');
  }

  override render() {
    const { data } = this;
    const { dates, words } = this.#words();
    const { strings } = dates;
    return html`
      <section part="base" lang=${dates.locale} dir=${this.#languages.rtl ? 'rtl' : 'ltr'} aria-label=${data?.index.timeline.title ?? strings.timeline} @keydown=${this.#onEscape}>
        ${rulerTemplate}
        <p role="status" class="visually-hidden">${this.#announcer.text}</p>
        ${data ? this.#story(data, dates, words) : this.#pending(dates)}
        <div part="list" class="list ${this.#isEmpty ? (this.#stories.loading ? 'pending' : '') : 'beside'}" .hidden=${this.#showsList ? false : 'until-found'}><slot></slot></div>
        ${data && this.#isEmpty && (!this.#showsList || this.#stories.list.waits) ? emptyOf(strings) : nothing}
        ${data && !(this.#listTells && this.#stories.list.credited) ? html`<slot name="footer">${footerOf(data.index.timeline, dates)}</slot>` : nothing}
      </section>
    `;
  }

  /** Whether there is nothing to draw: no story, or one without events. */
  get #isEmpty(): boolean {
    return !this.data?.index.events.length;
  }

  /** Whether what stands inside the tag is what is read: a list with entries in place of the picture, and anything while there is none. */
  get #showsList(): boolean {
    return this.#isEmpty ? this.#stories.list.stands : this.data!.reading && this.#stories.list.tells;
  }

  /** Whether it tells the story now. On paper it does so only where there are no events that would stand there in full. */
  get #listTells(): boolean {
    return this.#showsList && (this.#isEmpty || !this.#print.printing);
  }

  /** What is said while there is no story. What can be read inside the tag is no empty page. */
  #pending(dates: DateWords) {
    const { strings } = dates;
    if (this.#stories.list.stands) return noticesOf(this.#stories, this.#retry, dates);
    return this.#stories.failed ? failureOf(strings, this.#retry) : this.#stories.loading ? messageOf(strings.loading) : emptyOf(strings);
  }

  #story(data: State, dates: DateWords, words: Words) {
    const { index } = data;
    const { timeline } = index;
    const { reading } = data;
    const scene = data.vertical || reading ? undefined : this.#stage.sceneOf(data, words);
    const minimap = this.noMinimap || reading ? nothing : this.#minimap(data, dates);
    const detail = reading || isInline(data) ? nothing : this.#detail(data, dates);
    return html`
      <header part="header" ?hidden=${this.#listTells && this.#stories.list.titled}><slot name="header">${headingOf(timeline, levelBelow(this.headingLevel, 0))}</slot></header>
      ${noticesOf(this.#stories, this.#retry, dates)}
      ${this.#print.printing ? this.#printout(data, dates) : nothing}
      ${index.events.length
        ? html`
            ${data.vertical && !reading && !this.noDetail ? this.#summaryTemplate(data) : nothing} ${this.#controls(data, dates)} ${data.vertical ? minimap : nothing}
            ${data.vertical ? detail : nothing} ${this.#stageTemplate(data, scene, dates)} ${data.vertical ? nothing : [minimap, detail]}
            ${reading && !this.#showsList ? this.#listTemplate(data, dates) : nothing}
          `
        : nothing}
    `;
  }

  #listTemplate(data: State, words: DateWords) {
    return html`
      ${this.#storyTemplate(data)}
      <mt-list
        part="list"
        exportparts="list-heading, list-entry, list-date, list-title, list-quote, list-sources, thread-link"
        .timeline=${data.index.timeline}
        .visible=${data.visible}
        .words=${words}
        .headingLevel=${levelBelow(this.headingLevel, 1)}
      ></mt-list>
      ${data.visible?.size === 0 ? noneShownOf(data.index.events.length, words.strings, this.#onShowAll) : nothing}
    `;
  }

  #controls(data: State, words: DateWords) {
    const { noLegend, noToolbar } = this;
    // A filter cannot take entries out of a list that is the page's own.
    const filterable = !this.#showsList;
    return html`
      ${controlsOf(data, words.strings, { filterable, noLegend, noToolbar, showAll: this.#onShowAll })}
      ${data.panel ? html`<div class="panel">${this.#panel(data.panel, data, words)}</div>` : nothing}
    `;
  }

  /** Every event in full, for paper. */
  #printout(data: State, words: DateWords) {
    const { index } = data;
    return html`<div class="printout">${this.#storyTemplate(data)}${index.events.map(({ id }) => html`<mt-detail exportparts=${detailParts} .index=${index} .selected=${id} .words=${words} .headingLevel=${levelBelow(this.headingLevel, 1)}></mt-detail>`)}</div>`;
  }

  /** What is open below the controls. */
  #panel(panel: Panel, data: State, words: DateWords) {
    switch (panel) {
      case 'filter':
        return html`<mt-filter
          exportparts="filter, filter-name, search, choice"
          .index=${data.index}
          .filter=${data.filter}
          .grouping=${data.vertical ? undefined : data.grouping}
          .view=${data.view}
          .kinds=${this.noLegend}
          .clocks=${this.#clocks(data, words)}
          .words=${words}
        ></mt-filter>`;
      case 'share':
        return this.#share(data, words);
      case 'help':
        return html`<mt-help
          exportparts="help, key, close-button"
          .strings=${words.strings}
          .gestures=${gestureRows({ vertical: data.vertical, wheel: choose(this.wheel, choices.wheel) !== 'none', detail: !this.noDetail })}
          .keys=${data.reading ? [] : keyRows(this.#keyContext(data))}
        ></mt-help>`;
    }
  }

  /** The reader's choice of the zone, where there are clock times and the reader is in another one. */
  #clocks({ index }: State, { timeZone, clockZone: told = timeZone }: DateWords): ClockChoice | undefined {
    const reader = readerZone();
    if (reader === timeZone || !tellsClocks(index)) return undefined;
    return { story: timeZone, reader, told, choose: (zone) => (this.timeZone = zone) };
  }

  #share({ index }: State, { strings }: DateWords) {
    return html`<mt-share
      exportparts="share, button, share-button, copy-button, copy-text"
      .strings=${strings}
      .name=${fileName(index.timeline.title)}
      .create=${this.#createFile}
      .link=${this.#link}
    ></mt-share>`;
  }

  readonly #createFile = (format: FileFormat) => createFile(format, this, this.data!, this.#words().dates);
  /** Without `deep-link` nothing would read what it says of the event; the whole story needs no words. */
  readonly #link = () => (this.deepLink ? linkOf(this, this.data!).replace(/#[^?]*\?$/, '') : location.href.replace(/#.*/, ''));

  #pictureOf(method: string): Picture {
    const { data } = this;
    const telling = this.#words();
    const scene = data && this.isConnected ? this.#stage.pictureSceneOf(data, telling.words) : undefined;
    if (!data || !scene) throw new Error(`${method}: nothing is drawn; the timeline needs data, a place in the page and a width`);
    return takePicture(rulerIn(this.renderRoot).frame, { data, scene, metrics: this.#stage.metrics!, telling, link: this.#link() });
  }

  #stageTemplate(data: State, scene: Scene | undefined, words: DateWords) {
    return html`
      <div part="stage" class="stage ${data.vertical ? 'vertical' : ''}" role="group" tabindex="-1" ?hidden=${data.reading} aria-label=${words.strings.overview(visibleIds(data).length)} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${data.reading ? nothing : data.vertical ? this.#column(data, words) : [scene ? stagePicture(data, scene, this.#stage.metrics?.axisRow ?? 0, this.#stage.fades) : nothing, this.#hint.render(words.strings)]}
        ${data.visible?.size === 0 && !data.reading ? noneShownOf(data.index.events.length, words.strings, this.#onShowAll) : nothing}
      </div>
    `;
  }

  #column(data: State, words: DateWords) {
    const { index, visible, view, selected, listed } = data;
    return html`
      <mt-column
        exportparts="day-heading, day-note, entry, entry-mark, entry-meta, entry-title, more, button, step-button"
        .index=${index}
        .visible=${visible}
        .view=${view}
        .selected=${selected}
        .detailed=${!this.noDetail || listed.length > 0}
        .current=${data.focused ?? selected}
        .pointed=${data.pointed}
        .fresh=${data.fresh}
        .listed=${listed}
        .renderCard=${this.renderCard}
        .cards=${this.#cards}
        .words=${words}
        .headingLevel=${levelBelow(this.headingLevel, 1)}
        >${!isInline(data) ? nothing : html`<div slot="detail">${this.#detail(data, words)}</div>`}</mt-column
      >
    `;
  }

  #summaryTemplate(data: State) {
    const hollow = data.vertical ? data.index.doubtful.includes(true) : this.#stage.hollow;
    return html`<p part="summary" class="summary">${this.#words().summary(data.index, hollow)}</p>`;
  }

  /** The same without a word on how to read a picture that is not there. */
  #storyTemplate(data: State) {
    return html`<p part="summary" class="summary">${this.#words().story(data.index)}</p>`;
  }

  /** What is told of the chosen event, or as long as there is none beside a stage, of all of them; above it several to choose from. */
  #detail(data: State, words: DateWords) {
    const { index, selected, visible, listed } = data;
    const several = listed.length ? severalOf(data, words.strings, !this.noDetail, this.#onChoose) : nothing;
    if (this.noDetail || (selected === null && (data.vertical || listed.length))) return several;
    if (selected === null) return this.#summaryTemplate(data);
    const inline = isInline(data);
    return html`
      ${isLeftOut(data) ? html`<p part="summary" class="summary">${words.strings.notAmongShown}</p>` : nothing} ${several}
      <slot name="detail">
        <mt-detail
          exportparts=${detailParts}
          .index=${index}
          .selected=${selected}
          .visible=${visible}
          .words=${words}
          .headingLevel=${levelBelow(this.headingLevel, inline ? 2 : 1)}
          ?inline=${inline}
        ></mt-detail>
      </slot>
    `;
  }

  #minimap(data: State, words: DateWords) {
    return html`
      <mt-minimap
        exportparts="minimap, minimap-bar, minimap-brush, minimap-handle"
        .index=${data.index}
        .visible=${data.visible}
        .view=${clampView(this.#stage.viewOf(data), this.#stage.scaleOf(data))}
        .aim=${data.view}
        .words=${words}
        .rtl=${this.#languages.rtl}
        .shortcuts=${!this.noShortcuts}
      ></mt-minimap>
    `;
  }

  /** The words of the language and zone in force. */
  #words(): Telling {
    const { language } = this.#languages;
    const zone = this.timeline?.timeZone ?? 'UTC';
    const clocks = clockZone(this.timeZone, zone);
    const dates = this.#telling?.dates;
    if (dates?.strings !== language.strings || dates.timeZone !== zone || dates.clockZone !== clocks) this.#telling = new Telling(language, zone, clocks);
    return this.#telling!;
  }

  #show(timeline: Timeline | undefined) {
    if (!timeline) {
      // What is on its way arrives while there is still something to be seen.
      if (this.data) this.#stage.move(this.data, this.data, false, () => undefined);
      this.#settle();
      this.data = undefined;
      return;
    }
    if (this.data) {
      const { fresh, index } = this.data;
      // It is shown as a whole, unless attributes ask for a span.
      if (isAnother(this.data, timeline)) this.requestUpdate('start', null);
      this.#reduce({ type: 'load', timeline, seen: this.#sight.seen() });
      const added = [...this.data.fresh].filter((id) => !fresh.has(id)).length;
      if (added) this.#announcer.say(this.#words().dates.strings.added(added));
      else if (index.events.length && !timeline.events.length) this.#announcer.say(this.#words().dates.strings.empty);
      return;
    }
    this.data = createState(timeline, Math.max(this.#stage.width, 1));
    // What attributes ask for holds for this story too.
    for (const name of [...settable.keys(), 'start']) this.requestUpdate(name, null);
  }

  readonly #retry = () => {
    if (!this.data) this.#announcer.say(this.#words().dates.strings.loading);
    this.#stories.reload();
  };

  /** The span that `start` and `end` ask for; one that ends before it begins asks for nothing. */
  #span(): Intent | false {
    const span = readSpan(this.data!.scale, this.start, this.end, this.timeline?.timeZone);
    return span !== undefined && { type: 'show', span };
  }

  /** Does what an address or a link asks for; scrolling on the way there changes nothing of it. */
  #go(intents: readonly Intent[], moving: boolean, fire = false) {
    this.#steps.hold();
    if (moving) for (const intent of intents) this.#apply(intent, fire);
    else this.#reduce(...intents);
  }

  /** A link in the page leads to an event. */
  #follow(id: string) {
    const intents = this.data && intentsOf({ event: id }, this.data);
    if (!intents) return;
    this.#go(intents, true, true);
    void this.#come(true);
  }

  /** Column and picture are not of one height: whoever was in the one, when a phone is turned, finds what was open in the other. */
  #resize(width: number, before: number) {
    if (width < before) this.#room = width < this.#narrow && before - width < scrollbar ? before : 0;
    this.#reduce({ type: 'resize', width });
    if (this.#sight.central && before > 0 && this.data && !this.data.reading && this.data.vertical !== this.#vertical) void this.#come(false);
  }

  /** Into sight; a link that was followed takes the keyboard along, as links within a page do. */
  async #come(followed: boolean) {
    await this.#sight.come(followed);
    if (followed && this.data?.reading === false) await this.#focus.toEvent();
  }

  /** Reduces without motion and without DOM events: for what code, attributes or the page ask for. */
  #reduce(...intents: Intent[]) {
    if (!this.data) return;
    const before = this.data;
    // What code has just set must not be undone by what happens before the update that reads it.
    const asked = this.isUpdatePending ? this.#asked(settable) : [];
    // Of a story that is set as well it is asked: frameworks set properties in any order.
    const all = intents[0]?.type === 'load' ? [...intents, ...asked] : [...asked, ...intents];
    const after = all.reduce(reduce, before);
    if (after === before) return;
    const { passing } = this.#stage;
    this.data = after;
    this.#stage.move(before, after, false, () => undefined);
    this.#reflect();
    // A new width, data or attribute ends a motion of the reader's where it leads.
    if (passing) this.#settle();
  }

  /** What the reader has moved is at rest, where it has not been said yet. */
  #settle() {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.requestUpdate();
    this.dispatchEvent(new ViewSettledEvent(this.data!.view));
  }

  /** Reduces with motion; `fire` for the reader's own acts. */
  #apply(intent: Intent, fire = false) {
    if (!this.data) return;
    const gesture = gestureIntents.has(intent.type);
    if (!gesture) this.#gestures.rest();
    this.#reduce();
    const before = this.data;
    const after = reduce(this.#held(intent), intent);
    // The end of a gesture settles the view, though it changes nothing: at once, or when what is under way arrives.
    const ends = intent.type === 'settle' && intent.left === 0 && this.#unsettled && !this.#stage.passing;
    if (after === before && !ends) return;
    this.data = after;
    this.#reflect(fire && (after.selected !== before.selected || after.listed !== before.listed));
    const viewChanged = after.view !== before.view;
    this.#unsettled = fire && (this.#unsettled || viewChanged);
    // Steps of a gesture follow the finger; everything else glides there.
    const following = gesture || (intent.type === 'show' && intent.follow === true);
    const settled = () => {
      if ((following && !ends) || !this.#unsettled) return;
      if (!quietIntents.has(intent.type)) this.#announcer.say(this.#words().view(after));
      this.#settle();
    };
    const arrived = this.#stage.move(before, after, !following && this.#motion > 0, settled);
    if (!fire) return;
    if (intent.type === 'step') this.#announcer.say(this.#words().place(after, after.selected!));
    if (after.panel !== null && before.panel === null) this.#focus.noteOpener();
    if (after.selected !== before.selected) void this.#sight.toChosen(after, openingIntents.has(intent.type));
    if (after.listed.length && after.listed !== before.listed) {
      this.#announcer.say(this.#words().dates.strings.choose(after.listed.length));
      void this.#sight.toSeveral();
    }
    if (viewChanged) this.dispatchEvent(new ViewChangeEvent(after.view));
    if (after.selected !== before.selected) this.dispatchEvent(new SelectEvent(after.selected));
    if (after.filter !== before.filter) this.dispatchEvent(new FilterChangeEvent(formatFilter(after.filter)));
    if (arrived) settled();
  }

  /** What a gesture begins with: a view on its way stops where it is. An axis on its way arrives instead. */
  #held({ type }: Intent): State {
    const { passing } = this.#stage;
    const data = this.data!;
    const holds = passing && (type === 'hold' || type === 'transform') && this.#stage.scaleOf(data) === data.scale;
    return holds ? reduce(data, { type: 'show', span: passing }) : data;
  }

  /** To the reading view before the browser goes on. */
  #readAtOnce() {
    this.#apply({ type: 'read', reading: true }, true);
    this.performUpdate();
  }

  /** Properties say what is the case, whoever made it so; `chosen`: the reader has chosen an event or a list of some, or closed it. */
  #reflect(chosen = false) {
    const { index, selected, filter, scaleType, grouping, reading } = this.data!;
    // An event that this story does not have may be one of the story that is to come, as long as no other is open.
    const awaited = selected === null && this.selected && (this.#stories.loading || this.#stories.standsIn) && !index.position.has(this.selected);
    if (chosen || !awaited) this.selected = selected;
    this.filter = formatFilter(filter);
    this.scale = scaleType;
    this.groupBy = grouping;
    this.reading = reading;
  }

  /** Where on the stage the instant is at which a pointer over the minimap is; its nearer edge for one that is not in sight. */
  #placeBeyond(event: { readonly clientX: number }): number {
    const data = this.data!;
    const x = toX(this.#stage.scaleOf(data), this.#stage.viewOf(data), data.width)(this.minimap!.timeAt(event));
    return Math.min(Math.max(x, 0), data.width);
  }

  /** Milliseconds of a motion; 0 where nothing may move by itself. */
  get #motion(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : (this.#stage.metrics?.motion ?? 0);
  }

  readonly #onIntent = (event: IntentEvent) => {
    event.stopPropagation();
    this.#take(event.intent);
  };

  /** Does what the reader asks for, and takes the focus along where what had it is gone. */
  #take(intent: Intent) {
    const inDetail = intent.type === 'select' && intent.id === null && this.renderRoot.querySelector(':is(mt-detail, .choices):focus-within');
    const panel = intent.type === 'panel' && this.renderRoot.querySelector('.panel:focus-within') && this.data?.panel;
    this.#apply(this.data ? anchored(intent, this.data) : intent, true);
    // Closing takes away the button that had the focus: it goes back to the event.
    if (inDetail) void this.#focus.toEvent();
    // The field in which the reader typed is gone; of a list the entry has the focus.
    if (intent.type === 'find' && !this.data?.reading) void this.#focus.toEvent();
    if (intent.type === 'follow') void this.#focusFollowed();
    // What is closed gives the focus, if it is there, back to where it was opened.
    if (panel && !this.data?.panel) void this.#focus.toOpener(panel);
  }

  /** What a thread leads to is read next: its title has the focus, or the row above it. */
  async #focusFollowed() {
    const detail = await drawn(this, 'mt-detail');
    if (detail && !detail.inline) detail.focus();
    else await this.#focus.toEvent();
  }

  /** What stands in a slot has its own keys. */
  readonly #isSlotted = ({ target }: Event): boolean => this.contains(target as Node);

  /** What no part had a use for, wherever the focus is. */
  readonly #onEscape = (event: KeyboardEvent) => {
    const intent = this.data && isEscape(event) && !event.defaultPrevented && !this.#isSlotted(event) ? closing(this.data) : undefined;
    if (!intent) return;
    event.preventDefault();
    this.#take(intent);
  };

  readonly #onAnnounce = (event: AnnounceEvent) => {
    event.stopPropagation();
    this.#announcer.say(event.text);
  };

  readonly #onChoose = (id: string | null) => this.#take({ type: 'select', id });

  readonly #onShowAll = () => {
    this.#apply({ type: 'filter', filter: noFilter }, true);
    // The button goes with what it said.
    if (this.data?.reading) void drawn(this, 'mt-toolbar').then((toolbar) => toolbar?.focusOpener('filter'));
    else void this.#focus.toEvent();
  };

  #onFocus(event: FocusEvent) {
    const id = (event.target as HTMLElement).dataset['event'];
    const { data } = this;
    if (id === undefined || !data) return;
    // One of several that share a mark stays the one at hand when the mark gets the focus.
    const scene = data.vertical ? undefined : this.#stage.scene;
    if (scene && data.focused !== null && markOf(scene, data.focused)?.event.id === id) return;
    this.data = focusedAt(data, id);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const { data } = this;
    if (!data || this.#isSlotted(event)) return;
    const column = this.renderRoot.querySelector('mt-column');
    const scene = data.vertical ? undefined : this.#stage.sceneOf(data, this.#words().words);
    const place = { data, scene, column, context: this.#keyContext(data) };
    const done = pressKey(event, place, { ask: (intent) => this.#apply(intent, true), focus: (id) => this.#focusOn(id) });
    if (done) event.preventDefault();
  };

  #keyContext({ vertical }: State): KeyContext {
    return { rtl: this.#languages.rtl, lanes: (this.#stage.scene?.lanes.length ?? 0) > 2, vertical, shortcuts: !this.noShortcuts };
  }

  #focusOn(id: string) {
    this.#apply({ type: 'focus', id }, true);
    void this.#focus.toEvent();
  }
}

addHyphenated(MeetingTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-timeline': MeetingTimeline;
  }
}
