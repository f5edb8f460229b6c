// How much of the time axis an event can claim: what is certain, and how far doubt reaches.
import type { Limit, When } from '../time/when.js';
import type { Instant } from '../time/instant.js';

/** A stretch of time, `start` included, `end` not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** Longer than a day that a change of clocks makes long. Where the date line moved a day was lived twice. */
const longestDay = 27 * 3_600_000;

/** Whether a date is a day of which every digit is known, however long it was. */
const isDay = ({ written }: Limit): boolean => written?.day !== undefined && !`${written.year}${written.month}${written.day}`.includes('X');

/**
 * Whether the day on which an event stands is open: coarser than a day, a choice of days, not reported, or called
 * approximate or uncertain. Such events are drawn hollow, so that nobody reads a day into their place.
 */
export const isDoubtful = ({ type, start }: When): boolean =>
  type === 'one-of' || start.type !== 'date' || start.approximate || start.uncertain || (start.latest - start.earliest > longestDay && !isDay(start));

/** Whether the bounds of a date are those of the day, month or years that it names, none of it being estimated. */
export const isSure = ({ approximate, uncertain, written }: Limit): boolean => !approximate && !uncertain && written?.significantDigits === undefined;

/** Whether nothing at all bounds the event: `XXXX-XX-XX`. */
export const isUndated = ({ start, end }: When): boolean => start.earliest === -Infinity && end.latest === Infinity;

/** The stretch in which the event's mark may stand: all of its date, or the date at which an interval begins. */
export const standingOf = ({ type, start, end }: When): Span => ({
  start: start.earliest,
  end: type === 'all-of' ? end.latest : start.latest,
});

/** What an event may take of the time: where one end of an interval is open, no more than the other. */
export const takenFrom = ({ type, start, end }: When): Limit => (type === 'interval' && start.earliest === -Infinity ? end : start);
export const takenUntil = ({ type, start, end }: When): Limit => (type === 'interval' && end.latest === Infinity ? start : end);
