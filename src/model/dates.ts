// Dates are read once: when a timeline is validated and when it is indexed they are the same, and many events share one.
import { parseEdtf, type Parsed } from '../time/edtf.js';

/** What a date says, from those read before or added to them. */
export function readDate(text: string, timeZone: string | undefined, known: Map<string, Parsed>): Parsed {
  let parsed = known.get(text);
  if (!parsed) known.set(text, (parsed = parseEdtf(text, timeZone)));
  return parsed;
}

const byTimeline = new WeakMap<object, Map<string, Parsed>>();

/** Remembers with which dates a timeline was read. */
export function keepDates(timeline: object, dates: Map<string, Parsed>): void {
  byTimeline.set(timeline, dates);
}

/** The dates of a timeline that were read already. */
export const datesOf = (timeline: object): Map<string, Parsed> => byTimeline.get(timeline) ?? new Map<string, Parsed>();
