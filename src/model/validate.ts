// The border: what comes in is unknown, what goes on is a Timeline.
import { keepDates, readDate } from './dates.js';
import { isTimeZone } from '../time/zone.js';
import { bare, list, number, object, oneOf, text, textWhere, whole, type Issue, type Reader, type Reading } from './read.js';
import {
  kindSymbols,
  linkTypes,
  mediaTypes,
  type Actor,
  type Citation,
  type Correction,
  type EventLink,
  type Kind,
  type Lane,
  type Media,
  type Period,
  type Quote,
  type Source,
  type TextQuoteSelector,
  type Timeline,
  type TimelineEvent,
} from './timeline.js';

export type { Issue } from './read.js';

/** The most that is read; beyond it nothing good can be meant. */
export const limits = { events: 100_000, entries: 10_000, perEvent: 200, text: 20_000, id: 200, quote: 300, context: 32 } as const;

const words = text(limits.text);
const address = text(2_048);

const id = textWhere(limits.id, (value) => (/^[^\s,"'<>`]+$/.test(value) ? undefined : `not an id: ${JSON.stringify(value)} (no spaces, commas, quotes or angle brackets)`));

const date = textWhere(1_000, (value, { dates, timeZone }) => {
  const parsed = readDate(value, timeZone, dates);
  return parsed.ok ? undefined : parsed.message;
});

const timeZone = textWhere(limits.id, (value) => (isTimeZone(value) ? undefined : `no such time zone: ${JSON.stringify(value)}`));

const language = textWhere(limits.id, (value) => {
  try {
    Intl.getCanonicalLocales(value);
    return undefined;
  } catch {
    return `no such language tag: ${JSON.stringify(value)}`;
  }
});

const sha256 = textWhere(64, (value) => (/^[0-9a-f]{64}$/i.test(value) ? undefined : 'expected 64 hexadecimal digits'));

const ids = list(id, limits.perEvent);

const selector = object<TextQuoteSelector>(
  { type: oneOf(['TextQuoteSelector']), exact: text(limits.quote), prefix: text(limits.context), suffix: text(limits.context) },
  ['type', 'exact'],
);
const citation = object<Citation>({ source: id, selector }, ['source']);

const quoteFields = object<Quote>({ text: text(limits.quote), speaker: id, to: id, source: id, lang: language, selector }, ['text']);

/** Words and selector have to be the same: what is shown is what was found in the source. */
const quote: Reader<Quote> = (value, path, reading) => {
  const read = quoteFields(value, path, reading);
  if (!read?.selector || read.selector.exact === read.text) return read;
  reading.issues.push({ path: `${path}.selector.exact`, message: 'differs from the quoted text' });
  const kept = without(read, 'selector');
  reading.paths.set(kept, path);
  return kept;
};

const eventLink = object<EventLink>({ type: oneOf(linkTypes), label: words, target: id, citation }, ['type', 'target']);
const media = object<Media>({ type: oneOf(mediaTypes), url: address, alt: words, caption: words, credit: words }, ['type', 'url', 'alt']);

const event = object<TimelineEvent>(
  {
    id,
    date,
    order: number(-1e9, 1e9),
    title: words,
    summary: words,
    kind: id,
    actors: ids,
    lane: id,
    weight: number(0, 1),
    quotes: list(quote, limits.perEvent),
    citations: list(citation, limits.perEvent),
    links: list(eventLink, limits.perEvent),
    media: list(media, limits.perEvent),
    url: address,
  },
  ['id', 'date', 'title'],
);

const timeline = object<Timeline>(
  {
    title: words,
    description: words,
    lang: language,
    timeZone,
    credit: words,
    updated: date,
    corrections: list(object<Correction>({ date, note: words }, ['date', 'note']), limits.entries),
    actors: list(object<Actor>({ id, name: words, role: words }, ['id', 'name']), limits.entries),
    kinds: list(object<Kind>({ id, label: words, symbol: oneOf(kindSymbols) }, ['id', 'label']), limits.entries),
    lanes: list(object<Lane>({ id, label: words, actors: list(id, limits.entries) }, ['id', 'label']), limits.entries),
    periods: list(object<Period>({ id, date, label: words }, ['id', 'date', 'label']), limits.entries),
    sources: list(
      object<Source>({ id, label: words, title: words, author: words, publisher: words, published: date, url: address, sha256 }, ['id', 'label']),
      limits.entries,
    ),
    events: list(event, limits.events),
  },
  [],
);

function without<T extends object, K extends keyof T>(value: T, name: K): Omit<T, K> {
  const { [name]: _, ...rest } = value;
  return bare(rest);
}

type Identified = { readonly id: string };

/** The first of each id; later ones are named and left out. */
function unique<T extends Identified>(entries: readonly T[], { issues, paths }: Reading): T[] {
  const seen = new Map<string, string>();
  return entries.filter((entry) => {
    const path = paths.get(entry)!;
    const first = seen.get(entry.id);
    if (first === undefined) seen.set(entry.id, path);
    else issues.push({ path: `${path}.id`, message: `"${entry.id}" is the id of ${first} already` });
    return first === undefined;
  });
}

/** What ids may refer to. */
type Ids = Readonly<Record<'actor' | 'kind' | 'lane' | 'source' | 'event', ReadonlySet<string>>>;

/** Whether an id refers to something; named where it does not. */
function resolves(name: string, type: keyof Ids, owner: object, field: string, known: Ids, { issues, paths }: Reading): boolean {
  if (known[type].has(name)) return true;
  issues.push({ path: `${paths.get(owner)}.${field}`, message: `there is no ${type} "${name}"` });
  return false;
}

/** Whether a link leads to the event that it is of; named where it does. */
function isItself(link: EventLink, { id }: TimelineEvent, { issues, paths }: Reading): boolean {
  if (link.target === id) issues.push({ path: `${paths.get(link)}.target`, message: `"${id}" is the event itself` });
  return link.target === id;
}

/** The object without those of its references that lead nowhere. */
function dropLoose<T extends object>(value: T, fields: { readonly [K in keyof T]?: keyof Ids }, known: Ids, reading: Reading): T {
  let kept = value;
  for (const field in fields) {
    const type = fields[field]!;
    const name = value[field];
    if (typeof name !== 'string' || resolves(name, type, value, field, known, reading)) continue;
    kept = without(kept, field) as T;
  }
  return kept;
}

const dropLooseIds = (names: readonly string[], type: keyof Ids, owner: object, field: string, known: Ids, reading: Reading): readonly string[] =>
  names.filter((name, i) => resolves(name, type, owner, `${field}[${reading.places.get(names)?.[i] ?? i}]`, known, reading));

function linkEvent(read: TimelineEvent, known: Ids, reading: Reading): TimelineEvent {
  const { actors, quotes, citations, links } = read;
  const cited = (one: Citation) => resolves(one.source, 'source', one, 'source', known, reading);
  const linked = links
    ?.filter((one) => resolves(one.target, 'event', one, 'target', known, reading) && !isItself(one, read, reading))
    .map((one) => (one.citation && !cited(one.citation) ? without(one, 'citation') : one));
  const kept = dropLoose(read, eventIds, known, reading);
  const changed = [
    other('actors', actors, actors && dropLooseIds(actors, 'actor', read, 'actors', known, reading)),
    other('quotes', quotes, quotes?.map((one) => dropLoose(one, quoteIds, known, reading))),
    other('citations', citations, citations?.filter(cited)),
    other('links', links, linked),
  ];
  return changed.some(Boolean) ? bare(kept, ...changed) : kept;
}

const quoteIds = { speaker: 'actor', to: 'actor', source: 'source' } as const;
const eventIds = { kind: 'kind', lane: 'lane' } as const;

/** A list that is no longer what was read, under its name. */
const other = <T>(name: string, read: readonly T[] | undefined, kept: readonly T[] | undefined): object | undefined =>
  kept && (kept.length !== read!.length || kept.some((entry, i) => entry !== read![i])) ? { [name]: kept } : undefined;

const idsOf = (entries: readonly Identified[] = []): ReadonlySet<string> => new Set(entries.map((entry) => entry.id));

/** Makes ids unique and drops references that lead nowhere. */
function link(read: Timeline, reading: Reading): Timeline {
  const once = <T extends Identified>(entries: readonly T[] | undefined) => entries && unique(entries, reading);
  const lists = {
    actors: once(read.actors),
    kinds: once(read.kinds),
    lanes: once(read.lanes),
    periods: once(read.periods),
    sources: once(read.sources),
    events: unique(read.events, reading),
  };
  const known: Ids = { actor: idsOf(lists.actors), kind: idsOf(lists.kinds), lane: idsOf(lists.lanes), source: idsOf(lists.sources), event: idsOf(lists.events) };
  const linked = {
    ...lists,
    lanes: lists.lanes?.map((lane) => (lane.actors ? bare<Lane>(lane, { actors: dropLooseIds(lane.actors, 'actor', lane, 'actors', known, reading) }) : lane)),
    events: lists.events.map((one) => linkEvent(one, known, reading)),
  };
  return bare(read, Object.fromEntries(Object.entries(linked).filter(([, entries]) => entries)));
}

/** The zone is needed before the dates are read: a day or an order of times may exist in one zone and not in another. */
function zoneOf(input: unknown): string {
  try {
    const zone = Object.hasOwn(input as object, 'timeZone') ? (input as { timeZone: unknown }).timeZone : undefined;
    return isTimeZone(zone) ? zone : 'UTC';
  } catch {
    return 'UTC';
  }
}

/** Shown where a timeline has no title of its own: a region needs a name. */
export const untitled = 'Timeline';

/**
 * Reads a timeline from unknown data, as parsed from JSON or made by a program, and names what is wrong in it. Never throws and never changes its input.
 *
 * An entry that is invalid, or the later one of two with the same id, is left out and named; so is a field that may be absent,
 * and a reference that leads nowhere. Unknown fields are ignored. All problems are found at once. The objects of the result
 * inherit nothing, so that a page that added to `Object.prototype` cannot add to the story.
 */
export function validate(input: unknown): { timeline: Timeline; issues: Issue[] } {
  const issues: Issue[] = [];
  const reading: Reading = { issues, paths: new Map(), places: new Map(), dates: new Map(), timeZone: zoneOf(input) };
  let read: Timeline | undefined;
  try {
    read = timeline(input, '', reading);
  } catch {
    // Only a proxy in the input, or a list with a getter in place of an entry, can throw.
    issues.push({ path: whole, message: 'could not be read' });
  }
  for (const name of ['title', 'events'] as const) {
    if (read && !read[name] && !issues.some(({ path }) => path === name)) issues.push({ path: name, message: 'is missing' });
  }
  const linked = link(bare(read, { title: read?.title ?? untitled, events: read?.events ?? [] }), reading);
  keepDates(linked, reading.dates);
  return { timeline: linked, issues };
}
