// Which events a reader asked for: as an object, as text for attributes and addresses, and what is left of a story.
import { parseEdtf, type When } from '../time/edtf.js';
import { indexEvents, type EventIndex } from './index-events.js';
import { remembered } from './remembered.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** An empty list asks for nothing in particular. */
export interface Filter {
  /** Ids. */
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  /** EDTF: the event may have been at some time of them. */
  readonly spans: readonly string[];
  /** Words and phrases, as typed. */
  readonly words: readonly string[];
}

export const noFilter: Filter = { kinds: [], actors: [], sources: [], spans: [], words: [] };

const fields = { kind: 'kinds', actor: 'actors', source: 'sources', span: 'spans' } as const;

/** What stands in quotation marks is one: a mark within is doubled, and one that is not closed reaches to the end. */
const quoted = String.raw`"(?:[^"]|"")*"?`;
const item = String.raw`(?:${quoted}|[^\s",][^\s,]*)`;
const items = new RegExp(item, 'g');
const phrases = new RegExp(String.raw`${quoted}|\S+`, 'g');
const parts = new RegExp(String.raw`(?:(${Object.keys(fields).join('|')}):(,*(?:${item}(?:,+(?:${item})?)*)?))|${phrases.source}`, 'g');

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  const within = text.slice(1);
  // Of an odd number of marks at the end the last one closes.
  const closed = /"*$/.exec(within)![0].length % 2;
  return within.slice(0, within.length - closed).replaceAll('""', '"');
}

const quote = (text: string, special: RegExp): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads words and phrases: `free "fast buses"`. */
export const parseWords = (text: string): string[] => (text.match(phrases) ?? []).map(unquote).filter(Boolean);

/** Writes what `parseWords` reads. */
export const formatWords = (words: readonly string[]): string => words.map((word) => quote(word, /\s|^"|^(kind|actor|source|span):/)).join(' ');

/** What stands in the text of a filter, dates that are none included. */
export function readFilter(text: string): Filter {
  const filter = { kinds: [] as string[], actors: [] as string[], sources: [] as string[], spans: [] as string[], words: [] as string[] };
  for (const [part, name, list] of text.matchAll(parts)) {
    if (name) filter[fields[name as keyof typeof fields]].push(...(list!.match(items) ?? []).map(unquote).filter(Boolean));
    else filter.words.push(...parseWords(part));
  }
  return filter;
}

/**
 * Reads `kind:threat,insult actor:trump span:2025-11-21/2025-11-22 council "a phrase"`: each field narrows, what is listed in one
 * field widens, and any other word is searched for. A field without a value asks for nothing. Unknown fields are words; spans that
 * are no EDTF are left out, and those that `timeZone`, the story's, does not have.
 */
export function parseFilter(text: string, timeZone?: string): Filter {
  const filter = readFilter(text);
  return { ...filter, spans: filter.spans.filter((span) => parseEdtf(span, timeZone).ok) };
}

/** Writes what `parseFilter` reads. */
export function formatFilter(filter: Filter): string {
  const named = Object.entries(fields).flatMap(([name, field]) => (filter[field].length ? `${name}:${filter[field].map((id) => quote(id, /[\s",]/)).join(',')}` : []));
  return [...named, ...(filter.words.length ? [formatWords(filter.words)] : [])].join(' ');
}

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((list: readonly string[]) => list.length > 0);

/** The filter with one more value in a field, or without it where it is there. */
export const toggled = (filter: Filter, field: keyof Filter, value: string): Filter => ({
  ...filter,
  [field]: filter[field].includes(value) ? filter[field].filter((one) => one !== value) : [...filter[field], value],
});

/** For comparing: without accents, case and the shapes of apostrophes and spaces, so that a reader need not type them. */
function fold(text: string): string {
  const plain = /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'") : text;
  return plain.replace(/\s+/g, ' ').toLowerCase();
}

/** How dates of a story are searched: a month in which something happened, or else the first date as it is. */
export const exampleDate = remembered(
  ({ events }: EventIndex): string => events.find(({ date }) => /^\d{4}-\d\d/.test(date))?.date.slice(0, 'yyyy-mm'.length) ?? events[0]?.date ?? '',
);

/** All that a reader might search an event for; its date as it is written in EDTF. */
function textOf({ date, title, summary = '', actors = [], quotes = [] }: TimelineEvent, names: ReadonlyMap<string, string>): string {
  const people = [...actors, ...quotes.flatMap(({ speaker = '', to = '' }) => [speaker, to])].map((id) => names.get(id) ?? '');
  return [date, title, summary, ...quotes.map(({ text }) => text)].map(fold).concat(people).join('\n');
}

/** Fields whose values are chosen from those that a story has. */
const facets = ['kinds', 'actors', 'sources'] as const;
type ByFacet<T> = Readonly<Record<(typeof facets)[number], T>>;

const idsOf: ByFacet<(event: TimelineEvent) => readonly (string | undefined)[]> = {
  kinds: ({ kind }) => [kind],
  actors: ({ actors = [], quotes = [] }) => [...actors, ...quotes.map(({ speaker }) => speaker)],
  sources: ({ citations = [], quotes = [] }) => [...citations, ...quotes].map(({ source }) => source),
};

/** The ids of one field, numbered as they occur, and the numbers of each event, each once. Parallel to `EventIndex.events`. */
interface Column {
  readonly ids: readonly string[];
  readonly numbers: readonly (readonly number[])[];
}

function columnOf({ events }: EventIndex, facet: (typeof facets)[number]): Column {
  const known = new Map<string, number>();
  const numbers = events.map((event) => {
    const own: number[] = [];
    for (const id of idsOf[facet](event)) {
      if (id === undefined) continue;
      const number = known.get(id) ?? known.size;
      known.set(id, number);
      if (!own.includes(number)) own.push(number);
    }
    return own;
  });
  return { ids: [...known.keys()], numbers };
}

function textsOf({ events, timeline }: EventIndex): readonly string[] {
  const names = new Map(timeline.actors?.map(({ id, name }) => [id, fold(name)]));
  return events.map((event) => textOf(event, names));
}

const columns = remembered((index: EventIndex) => facets.map((facet) => columnOf(index, facet)));
const texts = remembered(textsOf);

/** Stretches in which a date may lie; of a set those of its members. */
const stretchesOf = ({ members, start, end }: When): readonly (readonly [from: number, to: number])[] =>
  members.length ? members.flatMap(stretchesOf) : [[start.earliest, end.latest]];

/** What remains of a story, and what would remain if one more value were chosen. */
export interface Sifted {
  /** Ids of the events that pass; undefined where nothing is asked for, so all do. */
  readonly visible: ReadonlySet<string> | undefined;
  /** For each id that occurs, how many events would pass if it were the only one chosen in its field. */
  readonly counts: ByFacet<ReadonlyMap<string, number>>;
}

/** Whether an event has the words and may lie in the spans that are asked for. */
function matcher(index: EventIndex, filter: Filter): (event: number) => boolean {
  const { whens, timeline } = index;
  const words = filter.words.map((word) => fold(word).trim());
  const all = words.length ? texts(index) : [];
  const spans = filter.spans.flatMap((span) => {
    const parsed = parseEdtf(span, timeline.timeZone);
    return parsed.ok ? stretchesOf(parsed.when) : [];
  });
  const touches = (when: When) => stretchesOf(when).some(([from, to]) => spans.some(([start, end]) => from < end && to > start));
  return (event) => words.every((word) => all[event]!.includes(word)) && (!spans.length || touches(whens[event]!));
}

/** In one pass, however many choices there are: an event that fails in no field counts in all, one that fails in one counts there. */
function sift(index: EventIndex, filter: Filter): Sifted {
  const matches = matcher(index, filter);
  const fields = facets.map((facet, i) => {
    const { ids, numbers } = columns(index)[i]!;
    return { ids, numbers, asked: filter[facet].length ? ids.map((id) => filter[facet].includes(id)) : undefined, counts: ids.map(() => 0) };
  });
  const visible = new Set<string>();
  index.events.forEach(({ id }, event) => {
    if (!matches(event)) return;
    const failed = fields.filter(({ asked, numbers }) => asked && !numbers[event]!.some((number) => asked[number]));
    if (failed.length > 1) return;
    if (!failed.length) visible.add(id);
    for (const { numbers, counts } of failed.length ? failed : fields) for (const number of numbers[event]!) counts[number]!++;
  });
  const [kinds, actors, sources] = fields.map(({ ids, counts }) => new Map(ids.map((id, number) => [id, counts[number]!])));
  return { visible: isFiltering(filter) ? visible : undefined, counts: { kinds: kinds!, actors: actors!, sources: sources! } };
}

/** What a filter leaves of a story; the same object for the same question, so that it may be asked in every frame. */
export const siftEvents = remembered(sift);

/** Ids of the events of a valid story that pass; undefined where nothing is asked for, so all do. */
export const applyFilter = (timeline: Timeline, filter: Filter): ReadonlySet<string> | undefined => siftEvents(indexEvents(timeline), filter).visible;
