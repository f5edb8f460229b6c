// The texts that layout has to fit in but must not make: they come from the language of the reader.
import type { Zone } from '../model/index-events.js';
import type { Thread } from '../model/threads.js';
import type { EventLink } from '../model/timeline.js';
import type { Instant } from '../time/instant.js';
import type { TickStep, TickUnit } from '../time/ticks.js';
import type { When } from '../time/when.js';

/** Each list runs from the longest text to the shortest: the first that fits is shown. */
export interface Words {
  /** The unit that begins at an instant: "Friday 21", "Fri 21", "21". */
  readonly tick: (time: Instant, step: TickStep) => readonly string[];
  /** What a row of ticks is part of: "November 2025", "Nov 2025". */
  readonly context: (time: Instant, unit: TickUnit) => readonly string[];
  /** How long a squeezed stretch is: "16 days". `milliseconds` is its length. */
  readonly duration: (milliseconds: number) => string;
  /** What is known of a day that is open: "by 4 November 2025". */
  readonly doubt: (when: When) => readonly string[];
  /** What an event is to the one that it is linked with, in a word. */
  readonly thread: (link: EventLink, direction: Thread['direction']) => string;
  /** What a stretch without dates is. */
  readonly zone: (side: Zone['side']) => readonly string[];
}
