// Part of a story as a story of its own.
import type { Timeline } from '../model/timeline.js';

/**
 * The story with the events of these ids, and with who and what they refer to: what `validate` lets through without an issue.
 * Threads to other events are left out; lanes and periods, the frame of the whole, stay.
 */
export function toJson(timeline: Timeline, ids: readonly string[]): string {
  const kept = new Set(ids);
  const events = timeline.events
    .filter(({ id }) => kept.has(id))
    .map((event) => (event.links ? { ...event, links: event.links.filter(({ target }) => kept.has(target)) } : event));
  const quotes = events.flatMap((event) => event.quotes ?? []);
  const cited = events.flatMap(({ citations = [], links = [] }) => [...citations, ...links.flatMap(({ citation }) => citation ?? [])]);
  const used = {
    actors: new Set([...events.flatMap((event) => event.actors ?? []), ...quotes.flatMap(({ speaker, to }) => [speaker, to])]),
    kinds: new Set(events.map(({ kind }) => kind)),
    sources: new Set([...quotes, ...cited].map(({ source }) => source)),
  };
  const { actors, kinds, sources, lanes } = timeline;
  const part: Timeline = {
    ...timeline,
    ...(actors && { actors: actors.filter(({ id }) => used.actors.has(id)) }),
    ...(kinds && { kinds: kinds.filter(({ id }) => used.kinds.has(id)) }),
    ...(lanes && { lanes: lanes.map((lane) => (lane.actors ? { ...lane, actors: lane.actors.filter((id) => used.actors.has(id)) } : lane)) }),
    ...(sources && { sources: sources.filter(({ id }) => used.sources.has(id)) }),
    events,
  };
  return `${JSON.stringify(part, null, 2)}\n`;
}
