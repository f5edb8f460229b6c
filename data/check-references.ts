// Ids are unique, and whatever refers to one finds it.
import type { SourceEntry, StoryEntry } from './formats.js';
import type { Report } from './problem.js';

interface Identified {
  readonly id: string;
}

/** Each list is a namespace of its own: an actor and an event may share an id. */
export function checkUnique(items: readonly Identified[], path: string, report: Report): void {
  items.forEach(({ id }, i) => {
    const first = items.findIndex((item) => item.id === id);
    if (first < i) report(`${path}[${i}].id`, `"${id}" is the id of ${path}[${first}] already`);
  });
}

export function checkReferences(story: StoryEntry, sources: readonly SourceEntry[], report: Report): void {
  const { actors = [], kinds = [], lanes = [], periods = [], events, leftOut = [] } = story;
  for (const [path, items] of Object.entries({ actors, kinds, lanes, periods, events })) checkUnique(items, path, report);

  const resolver = (what: string, items: readonly Identified[]) => {
    const ids = new Set(items.map(({ id }) => id));
    return (path: string, id: string | undefined) => {
      if (id !== undefined && !ids.has(id)) report(path, `no ${what} "${id}"`);
    };
  };
  const [actor, kind, lane, event, source] = [
    resolver('actor', actors),
    resolver('kind', kinds),
    resolver('lane', lanes),
    resolver('event', events),
    resolver('source', sources),
  ] as const;
  const eachActor = (path: string, ids: readonly string[] = []) =>
    ids.forEach((id, i) => {
      actor(`${path}[${i}]`, id);
      if (ids.indexOf(id) < i) report(`${path}[${i}]`, `"${id}" is listed twice`);
    });

  lanes.forEach(({ actors: ids }, i) => eachActor(`lanes[${i}].actors`, ids));
  events.forEach(({ id, quotes = [], citations = [], links = [], ...one }, i) => {
    const at = `events[${i}]`;
    kind(`${at}.kind`, one.kind);
    lane(`${at}.lane`, one.lane);
    eachActor(`${at}.actors`, one.actors);
    quotes.forEach((quote, q) => {
      actor(`${at}.quotes[${q}].speaker`, quote.speaker);
      actor(`${at}.quotes[${q}].to`, quote.to);
      source(`${at}.quotes[${q}].source`, quote.source);
    });
    citations.forEach((citation, c) => source(`${at}.citations[${c}].source`, citation.source));
    links.forEach(({ target, citation }, l) => {
      if (target === id) report(`${at}.links[${l}].target`, 'an event cannot be linked to itself');
      else event(`${at}.links[${l}].target`, target);
      source(`${at}.links[${l}].citation.source`, citation.source);
    });
  });
  leftOut.forEach((entry, i) => source(`leftOut[${i}].source`, entry.source));
}
