// What is known of the order of events that share a date.
import type { EventIndex } from './index-events.js';
import { remembered } from './remembered.js';

export interface Neighbours {
  /** Whether a rank within the date was reported at all. */
  readonly ranked: boolean;
  /** How many others have the same rank, or likewise none. */
  readonly sameRank: number;
}

/** For each group how many of its events have which rank: counted once, since a whole story may share a date. */
const ranksOf = remembered(({ groups, events }: EventIndex) =>
  groups.map(({ members }) => {
    const counts = new Map<number | undefined, number>();
    for (const member of members) counts.set(events[member]!.order, (counts.get(events[member]!.order) ?? 0) + 1);
    return counts;
  }),
);

/** Those from which an event cannot be told apart in order; undefined where its place among the events of its date is clear. */
export function neighboursOf(index: EventIndex, position: number): Neighbours | undefined {
  const { groups, group, events } = index;
  const { members, doubtful, clock } = groups[group[position]!]!;
  const { order } = events[position]!;
  // Where clocks are read the place within the day is known, whoever shares it.
  if (doubtful || clock || members.length === 1) return undefined;
  const sameRank = ranksOf(index)[group[position]!]!.get(order)! - 1;
  return sameRank || order === undefined ? { ranked: order !== undefined, sameRank } : undefined;
}
