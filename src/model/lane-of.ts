// Which of a timeline's lanes an event stands in.
import type { Lane, Timeline, TimelineEvent } from './timeline.js';

/** The lanes that a timeline names; without any, one for each actor who stands in an event. */
export function actorLanes({ lanes, actors = [], events }: Timeline): readonly Lane[] {
  if (lanes?.length) return lanes;
  const seen = new Set(events.flatMap((event) => event.actors ?? []));
  return actors.filter(({ id }) => seen.has(id)).map(({ id, name }) => ({ id, label: name, actors: [id] }));
}

/** Position of an event's lane: the one that it names, or the only one that its actors stand in; otherwise the band, behind the last. */
export function laneFinder(lanes: readonly Lane[]): (event: TimelineEvent) => number {
  const byActor = new Map(lanes.flatMap(({ actors = [] }, lane) => actors.map((actor) => [actor, lane] as const)));
  const byId = new Map(lanes.map(({ id }, lane) => [id, lane]));
  return ({ lane, actors = [] }) => {
    const only = byActor.get(actors[0] ?? '') ?? lanes.length;
    return byId.get(lane ?? '') ?? (actors.every((actor) => byActor.get(actor) === only) ? only : lanes.length);
  };
}
