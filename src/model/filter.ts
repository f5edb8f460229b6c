// Which events a reader asked for.
import type { Timeline, TimelineEvent } from './timeline.js';

/** An empty list asks for nothing in particular. Ids of kinds, actors and sources; words as typed. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly words: readonly string[];
}

export const noFilter: Filter = { kinds: [], actors: [], sources: [], words: [] };

const fields = { kind: 'kinds', actor: 'actors', source: 'sources' } as const;

/** Reads `kind:threat,insult actor:trump words`: each field narrows, the ids of one field widen. Unknown fields are words. */
export function parseFilter(text: string): Filter {
  const filter = { kinds: [] as string[], actors: [] as string[], sources: [] as string[], words: [] as string[] };
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const colon = part.indexOf(':');
    const [name, ids] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
    if (ids && Object.hasOwn(fields, name)) filter[fields[name as keyof typeof fields]].push(...ids.split(',').filter(Boolean));
    else filter.words.push(part);
  }
  return filter;
}

/** Writes what `parseFilter` reads. */
export function formatFilter({ kinds, actors, sources, words }: Filter): string {
  const named = { kind: kinds, actor: actors, source: sources };
  return [...Object.entries(named).filter(([, ids]) => ids.length).map(([name, ids]) => `${name}:${ids.join(',')}`), ...words].join(' ');
}

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((list: readonly string[]) => list.length > 0);

/** For comparing: without accents and case, so that a reader need not type them. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that a reader might search an event for. */
function textOf(event: TimelineEvent, names: ReadonlyMap<string, string>): string {
  const quotes = event.quotes ?? [];
  const people = [...(event.actors ?? []), ...quotes.map(({ speaker }) => speaker ?? '')].map((id) => names.get(id) ?? '');
  return fold([event.title, event.summary ?? '', ...quotes.map(({ text }) => text), ...people].join('\n'));
}

const meets = (asked: readonly string[], given: readonly (string | undefined)[]): boolean => !asked.length || given.some((id) => id !== undefined && asked.includes(id));

/** Ids of the events that pass; undefined where nothing is asked for, so all do. */
export function applyFilter({ events, actors = [] }: Timeline, filter: Filter): ReadonlySet<string> | undefined {
  if (!isFiltering(filter)) return undefined;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const words = filter.words.map(fold);
  const passing = events.filter((event) => {
    const sources = [...(event.citations ?? []), ...(event.quotes ?? [])].map(({ source }) => source);
    if (!meets(filter.kinds, [event.kind]) || !meets(filter.actors, event.actors ?? []) || !meets(filter.sources, sources)) return false;
    if (!words.length) return true;
    const text = textOf(event, names);
    return words.every((word) => text.includes(word));
  });
  return new Set(passing.map(({ id }) => id));
}
