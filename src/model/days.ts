// Days on which something happened for sure.
import { stretchAt, wholeStep } from '../time/ticks.js';
import type { Span } from './extent.js';
import type { EventIndex } from './index-events.js';

export interface Day extends Span {
  /** Positions of the events that are known to the day. */
  readonly members: readonly number[];
}

/** Ascending. */
export function daysOf({ groups, whens, doubtful, timeline: { timeZone = 'UTC' } }: EventIndex): Day[] {
  const days = new Map<number, Span & { readonly members: number[] }>();
  for (const { span, clock, members } of groups) {
    const sure = members.filter((member) => !doubtful[member] && whens[member]!.type !== 'all-of');
    if (!sure.length) continue;
    const { start, end } = clock ? stretchAt(span.start, wholeStep('day'), timeZone) : span;
    const day = days.get(start);
    if (day) for (const member of sure) day.members.push(member);
    else days.set(start, { start, end, members: sure });
  }
  return [...days.values()];
}
