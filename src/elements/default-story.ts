// The story that a <meeting-timeline> without data of its own shows. `meeting-timeline/story` sets it.
import type { Timeline } from '../model/timeline.js';

interface Shared {
  story?: Timeline;
  readonly waiting: Set<() => void>;
}

const key = Symbol.for('meeting-timeline/story');

/** One for all copies of the library on a page: the copy that brings the story need not be the one whose elements were defined first. */
const shared = (): Shared => ((globalThis as { [key]?: Shared })[key] ??= { waiting: new Set() });

/** Timelines without data that are in the page already show it at once. */
export function setDefaultStory(timeline: Timeline): void {
  const all = shared();
  all.story = timeline;
  for (const update of all.waiting) update();
}

export const defaultStory = (): Timeline | undefined => shared().story;

/** Calls `update` when a story is set, until the returned function is called. */
export function onDefaultStory(update: () => void): () => void {
  const { waiting } = shared();
  waiting.add(update);
  return () => waiting.delete(update);
}
