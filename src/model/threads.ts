// Which events answer, follow or revise which.
import { remembered } from './remembered.js';
import type { EventLink, Timeline, TimelineEvent } from './timeline.js';

/** A link seen from one of its two ends. */
export interface Thread {
  /** `out`: the event in focus answers, follows or revises the other one. */
  readonly direction: 'out' | 'in';
  readonly link: EventLink;
  readonly other: TimelineEvent;
}

/** All threads that begin or end at an event: first those that it claims itself. */
export const threadsOf = remembered(({ events }: Timeline, id: string): readonly Thread[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const out = (byId.get(id)?.links ?? []).flatMap((link): Thread[] => {
    const other = byId.get(link.target);
    return other ? [{ direction: 'out', link, other }] : [];
  });
  const into = events.flatMap((event) => (event.links ?? []).filter(({ target }) => target === id).map((link): Thread => ({ direction: 'in', link, other: event })));
  return [...out, ...into];
});
