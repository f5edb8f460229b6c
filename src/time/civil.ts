// The proleptic Gregorian calendar as integer arithmetic on days: exact where `Date` ends, and cheap everywhere.
//
// Years are astronomical: 0 is 1 BCE, -1 is 2 BCE. `Date` is not used, since it stops at the year 275760.
import type { Instant } from './instant.js';

/** A day of the calendar: `month` from 1 to 12, `day` from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What calendar and clock on a wall show. */
export interface Civil extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Milliseconds. */
export const dayLength = 86_400_000;

/** Days of four centuries, after which the calendar repeats, weekdays included. */
export const daysPerCycle = 146_097;

/** Days from 0000-03-01, where a cycle begins in the arithmetic below, to 1970-01-01. */
const daysToEpoch = 719_468;

/**
 * Days from 1970-01-01 to a day of the calendar. A month or day out of range runs over into the next or previous ones, as
 * in `Date.UTC`. Exact for ±24 million million years.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function toDays({ year, month, day }: CivilDate): number {
  // Counted from March, so that the leap day is the last of its year and the lengths of months follow one formula.
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const daysBeforeMonth = Math.floor((153 * (months - marchYear * 12) + 2) / 5);
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * daysPerCycle + yearOfCycle * 365 + leapDays + daysBeforeMonth + day - 1 - daysToEpoch;
}

/** `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number => toDays({ year, month: month + 1, day: 1 }) - toDays({ year, month, day: 1 });

/** The inverse of `toDays`. Source: as there, civil_from_days. */
export function fromDays(days: number): CivilDate {
  const sinceMarch = days + daysToEpoch;
  const cycle = Math.floor(sinceMarch / daysPerCycle);
  const dayOfCycle = sinceMarch - cycle * daysPerCycle;
  // The three corrections undo the leap days of four years, of a century and of the whole cycle.
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1_460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The instant at which calendar and clock in UTC show `civil`; a clock field that is left out is 0. */
export function fromCivil(civil: CivilDate & Partial<Civil>): Instant {
  const { hour = 0, minute = 0, second = 0, millisecond = 0 } = civil;
  return (toDays(civil) * dayLength + ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond) as Instant;
}

/**
 * What calendar and clock in UTC show: the inverse of `fromCivil`. Parts of a millisecond are dropped.
 *
 * @throws RangeError where the instant is not finite.
 */
export function toCivil(instant: Instant): Civil {
  if (!Number.isFinite(instant)) throw new RangeError(`an instant on the calendar must be finite, got ${instant}`);
  const days = dayOf(instant);
  const time = Math.floor(instant - days * dayLength);
  return {
    ...fromDays(days),
    hour: Math.floor(time / 3_600_000),
    minute: Math.floor(time / 60_000) % 60,
    second: Math.floor(time / 1_000) % 60,
    millisecond: time % 1_000,
  };
}

/**
 * The last day that begins at or before an instant.
 *
 * Billions of years away a float64 is good to a minute only, and a midnight may be rounded into the day before. Comparing
 * with midnights that are rounded alike keeps it the first instant of its own day.
 */
function dayOf(instant: Instant): number {
  const days = Math.floor(instant / dayLength);
  if ((days + 1) * dayLength <= instant) return days + 1;
  return days * dayLength > instant ? days - 1 : days;
}

/** A number of a calendar or a clock: `05`. */
export const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** `02:30:00`, and where milliseconds are told, `02:30:00.250`. */
export const writeClock = ({ hour, minute, second }: Pick<Civil, 'hour' | 'minute' | 'second'>, millisecond?: number): string =>
  `${pad(hour)}:${pad(minute)}:${pad(second)}${millisecond === undefined ? '' : `.${pad(millisecond, 3)}`}`;
