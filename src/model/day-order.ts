// What is known of the order of events that share a date.
import type { EventIndex } from './index-events.js';

export interface Neighbours {
  /** Whether a rank within the date was reported at all. */
  readonly ranked: boolean;
  /** How many others have the same rank, or likewise none. */
  readonly sameRank: number;
}

/** Those from which an event cannot be told apart in order; undefined where its place among the events of its date is clear. */
export function neighboursOf({ groups, group, events }: EventIndex, position: number): Neighbours | undefined {
  const { members, doubtful, clock } = groups[group[position]!]!;
  const { order } = events[position]!;
  // Where clocks are read the place within the day is known, whoever shares it.
  if (doubtful || clock || members.length === 1) return undefined;
  const sameRank = members.filter((member) => member !== position && events[member]!.order === order).length;
  return sameRank || order === undefined ? { ranked: order !== undefined, sameRank } : undefined;
}
