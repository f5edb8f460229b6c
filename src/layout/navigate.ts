// Where the keyboard goes next: from mark to mark, and beyond the edge to the next event out of sight.
import type { EventIndex } from '../model/index-events.js';
import { standsFor, type Scene, type SceneItem, type SceneMark } from './scene.js';

/** What of the story the keyboard can reach. */
export interface Reach {
  readonly scene: Scene;
  readonly index: EventIndex;
  readonly visible: ReadonlySet<string> | undefined;
}

/** The mark or bar that stands for an event; undefined while it is out of sight. */
export const markOf = ({ items }: Scene, id: string | null): SceneItem | undefined => (id === null ? undefined : items.find((item) => standsFor(item, id)));

/** The mark nearest to a point of the stage. */
export function nearestMark({ marks }: Scene, x: number, y: number): SceneMark | undefined {
  const distance = (mark: SceneMark) => Math.hypot(mark.x - x, mark.y - y);
  return marks.reduce<SceneMark | undefined>((best, mark) => (best && distance(best) <= distance(mark) ? best : mark), undefined);
}

const none: ReadonlySet<string> = new Set();

/** The visible event nearest to a position in one direction, that one included, but none of `except`; undefined at the end. */
function eventFrom({ index: { events }, visible }: Reach, position: number, by: 1 | -1, except = none): string | undefined {
  for (let i = position; i >= 0 && i < events.length; i += by) {
    const { id } = events[i]!;
    if ((!visible || visible.has(id)) && !except.has(id)) return id;
  }
  return undefined;
}

export const firstEvent = (reach: Reach): string | undefined => eventFrom(reach, 0, 1);
export const lastEvent = (reach: Reach): string | undefined => eventFrom(reach, reach.index.events.length - 1, -1);

/** From the mark of `id` to the next one in sight, or to the next event beyond the edge. */
export function nextAlong(reach: Reach, id: string, by: 1 | -1): string | undefined {
  const { items } = reach.scene;
  const here = markOf(reach.scene, id);
  const neighbour = here && items[items.indexOf(here) + by];
  if (neighbour) return neighbour.event.id;
  // Out of sight, or left out by the filter.
  if (!here) return eventFrom(reach, reach.index.position.get(id)! + by, by);
  const positions = here.ids.map((one) => reach.index.position.get(one)!);
  const outermost = by > 0 ? Math.max(...positions) : Math.min(...positions);
  // Marks stand at the middle of their events, so the next event may well be in one that is in sight and was passed already.
  return eventFrom(reach, outermost + by, by, new Set(items.flatMap(({ ids }) => ids)));
}

/** The mark nearest in x in the next lane that has one, going down or up the stage. */
export function nextAcross({ scene }: Reach, id: string, by: 1 | -1): string | undefined {
  const here = markOf(scene, id);
  if (!here) return undefined;
  const beyond = scene.items.filter(({ y }) => (y - here.y) * by > 0);
  const y = by > 0 ? Math.min(...beyond.map((mark) => mark.y)) : Math.max(...beyond.map((mark) => mark.y));
  const lane = beyond.filter((mark) => mark.y === y);
  return lane.reduce<SceneItem | undefined>((best, mark) => (best && Math.abs(best.x - here.x) <= Math.abs(mark.x - here.x) ? best : mark), undefined)?.event.id;
}

/** The first event that is at least `span` milliseconds away, otherwise the last one on that side. */
export function nextPage(reach: Reach, id: string, span: number, by: 1 | -1): string | undefined {
  const { at } = reach.index;
  const here = reach.index.position.get(id);
  if (here === undefined) return undefined;
  let position = here + by;
  while (position > 0 && position < at.length - 1 && Math.abs(at[position]! - at[here]!) < span) position += by;
  return eventFrom(reach, position, by) ?? (by > 0 ? lastEvent(reach) : firstEvent(reach));
}
