// Where the keyboard goes next: from mark to mark, and beyond the edge to the next event out of sight.
import { eventBeside } from '../model/beside.js';
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
  return [...marks].sort((a, b) => distance(a) - distance(b))[0];
}

export const firstEvent = ({ index, visible }: Reach): string | undefined => eventBeside(index, visible, -1, 1)?.id;
export const lastEvent = ({ index, visible }: Reach): string | undefined => eventBeside(index, visible, index.events.length, -1)?.id;

/** From the mark of `id` to the next one in sight, or to the next event beyond the edge. */
export function nextAlong({ scene, index, visible }: Reach, id: string, by: 1 | -1): string | undefined {
  const { items } = scene;
  const here = markOf(scene, id);
  const neighbour = here && items[items.indexOf(here) + by];
  if (neighbour) return neighbour.event.id;
  // Out of sight, or left out by the filter.
  if (!here) return eventBeside(index, visible, index.position.get(id)!, by)?.id;
  const outermost = index.position.get(here.ids.at(by > 0 ? -1 : 0)!)!;
  // Marks stand at the middle of their events, so the next event may well be in one that is in sight and was passed already.
  return eventBeside(index, visible, outermost, by, new Set(items.flatMap(({ ids }) => ids)))?.id;
}

/** The mark nearest in x in the next lane that has one, going down or up the stage. */
export function nextAcross({ scene }: Reach, id: string, by: 1 | -1): string | undefined {
  const here = markOf(scene, id);
  if (!here) return undefined;
  const beyond = scene.items.filter(({ y }) => (y - here.y) * by > 0);
  return beyond.sort((a, b) => (a.y - b.y) * by || Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]?.event.id;
}

/** The first event that is at least `span` milliseconds away, otherwise the last one on that side. */
export function nextPage(reach: Reach, id: string, span: number, by: 1 | -1): string | undefined {
  const { index, visible } = reach;
  const here = index.position.get(id);
  if (here === undefined) return undefined;
  let near = here;
  // Beyond the ends there is nothing to compare with.
  while (Math.abs(index.at[near + by]! - index.at[here]!) < span) near += by;
  return eventBeside(index, visible, near, by)?.id ?? (by > 0 ? lastEvent(reach) : firstEvent(reach));
}
