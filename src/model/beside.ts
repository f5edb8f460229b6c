// What comes next in reading order.
import type { EventIndex } from './index-events.js';
import type { TimelineEvent } from './timeline.js';

/** The next event (1) or the previous one (−1) from a position among those that the filter leaves, `visible` undefined: all; none of `except`. */
export function eventBeside({ events }: EventIndex, visible: ReadonlySet<string> | undefined, position: number, by: 1 | -1, except?: ReadonlySet<string>): TimelineEvent | undefined {
  for (let i = position + by; i >= 0 && i < events.length; i += by) {
    const event = events[i]!;
    if ((!visible || visible.has(event.id)) && !except?.has(event.id)) return event;
  }
  return undefined;
}
