// Which events answer, follow or revise which.
import { append } from './append.js';
import { remembered } from './remembered.js';
import type { EventLink, TimelineEvent } from './timeline.js';

/** A link seen from one of its two ends. */
export interface Thread {
  /** `out`: the event in focus answers, follows or revises the other one. */
  readonly direction: 'out' | 'in';
  readonly link: EventLink;
  readonly other: TimelineEvent;
}

/** A story, or better its index: that is made anew for a story in which somebody has changed something. */
interface Story {
  readonly events: readonly TimelineEvent[];
}

const threadsByEvent = remembered(({ events }: Story): ReadonlyMap<string, readonly Thread[]> => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const threads = new Map<string, Thread[]>();
  const claims = events.flatMap((event) => (event.links ?? []).map((link) => ({ event, link, other: byId.get(link.target) })));
  for (const { event, link, other } of claims) if (other) append(threads, event.id, { direction: 'out', link, other });
  for (const { event, link, other } of claims) if (other) append(threads, other.id, { direction: 'in', link, other: event });
  return threads;
});

const none: readonly Thread[] = [];

/** All threads that begin or end at an event: first those that it claims itself. */
export const threadsOf = (story: Story, id: string): readonly Thread[] => threadsByEvent(story).get(id) ?? none;
