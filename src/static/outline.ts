// A story in reading order, as plain data: what stands under which heading, and every word of it. Whatever writes or shows the
// whole story as text is made from this, so that its structure is decided once.
import { aboutSource } from '../i18n/about-source.js';
import { tellWhen, type DateWords } from '../i18n/dates.js';
import { threadWord } from '../i18n/thread-word.js';
import { neighboursOf } from '../model/day-order.js';
import { indexEvents, type EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import { summaryOf } from '../model/summary.js';
import { threadsOf, type Thread } from '../model/threads.js';
import type { EventLink, Media, Quote, Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { safeUrl } from '../model/url.js';
import { isVerified } from '../model/verified.js';
import { parseEdtf } from '../time/edtf.js';
import { toDatetime } from '../time/html-datetime.js';
import type { When } from '../time/when.js';
import { divide, type Division } from './divide.js';
import { tellSummary } from './tell-summary.js';

/** A story as text. */
export interface Outline {
  readonly title: string;
  readonly description: string | undefined;
  /** How much there is, from when to when, on which day most; what is said instead where there is nothing. */
  readonly summary: string;
  readonly sections: readonly OutlineSection[];
  readonly credit: string | undefined;
  readonly updated: OutlineDate | undefined;
  readonly corrections: readonly { readonly date: OutlineDate; readonly note: string }[];
}

export interface OutlineSection extends Pick<Division, 'heading' | 'named' | 'periods'> {
  /** The number of its first entry among all, from 1. */
  readonly first: number;
  readonly entries: readonly OutlineEntry[];
}

/** A text, and which of its words are the story's, in the order in which they stand in it. */
export interface OutlineTold {
  readonly text: string;
  readonly own: readonly string[];
}

export interface OutlineDate {
  /** In words. */
  readonly text: string;
  readonly edtf: string;
  /** A valid `datetime` of HTML; undefined where the date is not exact, or HTML has no form for it. */
  readonly datetime: string | undefined;
}

/** An address from the data: `href` where it may become a link. */
export interface OutlineUrl {
  readonly text: string;
  readonly href: string | undefined;
}

export interface OutlineEntry {
  readonly id: string;
  readonly date: OutlineDate;
  /** What is not known of its place among the events of its date. */
  readonly order: string | undefined;
  /** Its rank among them, as reported. */
  readonly rank: number | undefined;
  readonly title: string;
  readonly summary: string | undefined;
  readonly kind: string | undefined;
  /** Names. */
  readonly people: readonly string[];
  readonly url: OutlineUrl | undefined;
  readonly quotes: readonly OutlineQuote[];
  /** Who reports the event, each source once. */
  readonly sources: readonly OutlineSource[];
  readonly threads: readonly OutlineThread[];
  readonly media: readonly OutlineMedia[];
}

export interface OutlineQuote {
  /** To the letter. */
  readonly text: string;
  readonly lang: string | undefined;
  /** Names; undefined where nobody is named. */
  readonly speaker: string | undefined;
  readonly to: string | undefined;
  readonly source: OutlineSource | undefined;
}

export interface OutlineSource {
  readonly label: string;
  readonly href: string | undefined;
  readonly title: string | undefined;
  /** Author, publisher and date, so far as the label does not say them. */
  readonly about: OutlineTold | undefined;
  /** Whether words that the event quotes were compared with it, letter by letter. */
  readonly verified: boolean;
}

export interface OutlineThread {
  /** "Answers", "Answered by". */
  readonly words: string;
  readonly type: EventLink['type'];
  readonly direction: Thread['direction'];
  /** Id and title of the other event. */
  readonly target: string;
  readonly title: string;
  /** The words of the source that make the claim. */
  readonly basis: OutlineTold | undefined;
}

export interface OutlineMedia {
  readonly type: Media['type'];
  /** Asks for it: "Show picture". */
  readonly words: string;
  readonly url: OutlineUrl;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

const dateOf = (when: When, words: DateWords): OutlineDate => ({ text: tellWhen(when, words), edtf: when.text, datetime: when.type === 'date' ? toDatetime(when.start) : undefined });

function readDate(edtf: string, words: DateWords): OutlineDate {
  const parsed = parseEdtf(edtf, words.timeZone);
  return parsed.ok ? dateOf(parsed.when, words) : { text: edtf, edtf, datetime: undefined };
}

const urlOf = (url: string): OutlineUrl => ({ text: url, href: safeUrl(url) });

/** What ids stand for. */
interface Names {
  readonly actors: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
}

const namesOf = remembered(
  ({ timeline: { actors, kinds, sources } }: EventIndex): Names => ({
    actors: new Map(actors?.map(({ id, name }) => [id, name])),
    kinds: new Map(kinds?.map(({ id, label }) => [id, label])),
    sources: new Map(sources?.map((source) => [source.id, source])),
  }),
);

/** The entry of one event. */
export function createEntry(index: EventIndex, position: number, words: DateWords): OutlineEntry {
  const event = index.events[position]!;
  const names = namesOf(index);
  const { id, title, summary, kind, actors = [], url, quotes = [], citations = [], media = [] } = event;
  const cited = new Set(citations.map(({ source }) => source));
  return {
    id,
    date: dateOf(index.whens[position]!, words),
    order: tellOrder(index, position, words),
    rank: event.order,
    title,
    summary,
    kind: names.kinds.get(kind ?? ''),
    people: actors.flatMap((actor) => names.actors.get(actor) ?? []),
    url: url === undefined ? undefined : urlOf(url),
    quotes: quotes.map((quote) => createQuote(quote, event, names, words)),
    sources: [...cited].flatMap((source) => sourceOf(source, event, names, words) ?? []),
    threads: threadsOf(index, id).map((thread) => createThread(thread, names, words)),
    media: media.map(({ type, url, alt, caption, credit }) => ({ type, words: words.strings.media[type], url: urlOf(url), alt, caption, credit })),
  };
}

function tellOrder(index: EventIndex, position: number, { strings }: DateWords): string | undefined {
  const neighbours = neighboursOf(index, position);
  return neighbours && (neighbours.ranked ? strings.orderShared(neighbours.sameRank) : strings.orderUnreported);
}

function createQuote({ text, lang, speaker = '', to = '', source }: Quote, event: TimelineEvent, names: Names, words: DateWords): OutlineQuote {
  return { text, lang, speaker: names.actors.get(speaker), to: names.actors.get(to), source: sourceOf(source, event, names, words) };
}

function sourceOf(id: string | undefined, event: TimelineEvent, { sources }: Names, words: DateWords): OutlineSource | undefined {
  const source = sources.get(id ?? '');
  if (!source) return undefined;
  const { label, title, url, author = '', publisher = '' } = source;
  const about = aboutSource(source, words);
  return { label, href: safeUrl(url), title, about: about ? { text: about, own: [author, publisher] } : undefined, verified: isVerified(event, source) };
}

function createThread({ link, direction, other }: Thread, { sources }: Names, { strings }: DateWords): OutlineThread {
  const { type, citation } = link;
  const { exact } = citation?.selector ?? {};
  const label = sources.get(citation?.source ?? '')?.label ?? strings.sourceMissing;
  const basis = exact === undefined ? undefined : { text: strings.asSourcePuts(exact, label), own: [exact, label] };
  return { words: threadWord(strings)(link, direction), type, direction, target: other.id, title: other.title, basis };
}

/**
 * The outline of a story that `validate` let through.
 *
 * @throws RangeError where a date is not EDTF, naming the event.
 */
export function createOutline(timeline: Timeline, words: DateWords): Outline {
  const index = indexEvents(timeline);
  const { title, description, credit, updated, corrections = [] } = timeline;
  return {
    title,
    description,
    summary: index.events.length ? tellSummary(summaryOf(index), words) : words.strings.empty,
    sections: divide(index, words).map(({ heading, named, periods, from, to }) => ({
      heading,
      named,
      periods,
      first: from + 1,
      entries: Array.from({ length: to - from }, (_, i) => createEntry(index, from + i, words)),
    })),
    credit,
    updated: updated === undefined ? undefined : readDate(updated, words),
    corrections: corrections.map(({ date, note }) => ({ date: readDate(date, words), note })),
  };
}
