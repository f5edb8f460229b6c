// The story that a <meeting-timeline> without data of its own shows. `meeting-timeline/story` sets it.
import type { Timeline } from '../model/timeline.js';

let story: Timeline | undefined;
const waiting = new Set<() => void>();

/** Timelines without data that are in the page already show it at once. */
export function setDefaultStory(timeline: Timeline): void {
  story = timeline;
  for (const update of waiting) update();
}

export const defaultStory = (): Timeline | undefined => story;

/** Calls `update` when a story is set, until the returned function is called. */
export function onDefaultStory(update: () => void): () => void {
  waiting.add(update);
  return () => waiting.delete(update);
}
