// From what was written to the instants between which it lies: masks are matched against the real calendar.
import { daysInMonth, fromCivil, fromDays, toDays, writeClock, type Civil, type CivilDate } from './civil.js';
import type { Instant } from './instant.js';
import { isRefusal, refuse, type Refusal } from './refusal.js';
import type { Precision, WrittenDate, WrittenTime } from './when.js';
import { yearPartOf } from './year-part.js';
import { skipAt, startOfDay, toInstant } from './zone.js';

export interface Bounds {
  readonly earliest: Instant;
  /** Exclusive. */
  readonly latest: Instant;
}

/**
 * The first instant at which a date can be, and the first after its last; or why there is no such date.
 *
 * @param text what to name in a refusal
 * @param timeZone where the date is meant, unless it has an offset of its own
 */
export function boundsOf(written: WrittenDate, text: string, timeZone: string): Bounds | Refusal {
  const days = daysOf(written, text);
  if (isRefusal(days)) return days;
  const { time } = written;
  if (time?.offset !== undefined) return momentOf(time, (fromCivil(civilOf(days.first, time)) - toMilliseconds(time.offset)) as Instant);
  const earliest = isUnknownYear(written) ? (-Infinity as Instant) : startOfDay(days.first, timeZone);
  const latest = written.year === unknownYear ? (Infinity as Instant) : startOfDay(fromDays(toDays(days.last) + 1), timeZone);
  // Samoa hopped over the date line, and over 2011-12-30.
  if (earliest >= latest) return refuse('no such day', text, `${timeZone} skipped it`);
  return time ? clockBounds(civilOf(days.first, time), time, text, timeZone) : { earliest, latest };
}

const yearUnits = ['year', 'decade', 'century', 'millennium'] as const;

/** The unit of the finest component of which at least one digit is given. */
export function precisionOf({ year, month = '', season, day = '', time }: WrittenDate): Precision {
  if (time) return time.millisecond === undefined ? 'second' : 'millisecond';
  if (/\d/.test(day)) return 'day';
  if (season !== undefined) return yearPartOf(season)!.precision;
  if (/\d/.test(month)) return 'month';
  const unspecified = year.length - year.replace(/X+$/, '').length;
  return yearUnits[unspecified] ?? 'year';
}

/** Four X say nothing of a year: it need not have four digits, but for the sign in front of them. */
const unknownYear = 'XXXX';

const isUnknownYear = ({ year }: WrittenDate): boolean => year.endsWith(unknownYear);

/** The first and the last day that fit what was written. */
interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

function daysOf(written: WrittenDate, text: string): Days | Refusal {
  const years = yearsOf(written);
  if (written.season !== undefined) return seasonDays(years, written.season);
  const months = matching(written.month ?? 'XX', 12);
  if (!months.length) return refuse('no such month', text, 'months run from 01 to 12, seasons and other parts of a year from 21 to 41');
  const days = matching(written.day ?? 'XX', 31);
  if (!days.length) return refuse('no such day', text, 'days run from 01 to 31 at most');
  const first = firstFit(years, months, days);
  const last = firstFit(backwards(years), backwards(months), backwards(days));
  return first && last ? { first, last } : refuse('no such day', text, whyNoDay(written.year, years, months[0]!));
}

function seasonDays(years: readonly number[], season: number): Days {
  const { firstMonth, months } = yearPartOf(season)!;
  return {
    first: { year: years[0]!, month: firstMonth, day: 1 },
    // Day 0 of a month is the last of the one before.
    last: { year: years.at(-1)!, month: firstMonth + months, day: 0 },
  };
}

const backwards = (numbers: readonly number[]): number[] => [...numbers].reverse();

/** The first day, in the order of the lists, that the calendar has. */
function firstFit(years: readonly number[], months: readonly number[], days: readonly number[]): CivilDate | undefined {
  for (const year of years) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find((candidate) => candidate <= length);
      if (day) return { year, month, day };
    }
  }
  return undefined;
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Of several months that fit a mask one always has 31 days, so that a date is refused for the days of a single one. */
function whyNoDay(year: string, years: readonly number[], month: number): string {
  const days = Math.max(...years.map((candidate) => daysInMonth(candidate, month)));
  return `${monthNames[month - 1]} ${year} has ${days} days${year.includes('X') ? ' at most' : ''}`;
}

/**
 * The years that fit, ascending. Of the years that significant digits leave open only the first and the last: their
 * count may be in the millions, and all of them have every month.
 */
function yearsOf({ year, significantDigits }: WrittenDate): readonly number[] {
  const sign = year.startsWith('-') ? -1 : 1;
  const digits = year.replace('-', '');
  const ascending = (magnitudes: readonly number[]) => (sign < 0 ? backwards(magnitudes).map((magnitude) => -magnitude) : magnitudes);
  if (significantDigits) return ascending(significantRange(Number(digits), significantDigits));
  // These stand for all years: the fourth is a leap year, so that every day that a mask can mean is in one of them.
  if (digits === unknownYear) return ascending([1, 2, 3, 4]);
  // There is no year -0.
  return ascending(fill(digits).filter((magnitude) => magnitude > 0 || sign > 0));
}

/** Level 2, "Significant digits": `1950S2` is some year from 1900 to 1999. Leading zeros are not significant. */
function significantRange(year: number, significantDigits: number): readonly [number, number] {
  const unit = 10 ** Math.max(String(year).length - significantDigits, 0);
  const first = Math.floor(year / unit) * unit;
  return [first, first + unit - 1];
}

/** Every number that digits with X in them can mean, ascending. */
const fill = (digits: string): number[] => (digits.includes('X') ? [...'0123456789'].flatMap((digit) => fill(digits.replace('X', digit))) : [Number(digits)]);

/** Those from 1 to `last`. */
const matching = (mask: string, last: number): number[] => fill(mask).filter((number) => number >= 1 && number <= last);

/** An Instant knows no leap second: it falls on the second before it. */
const civilOf = (date: CivilDate, { hour, minute, second, millisecond = 0 }: WrittenTime): Civil => ({ ...date, hour, minute, second: Math.min(second, 59), millisecond });

const momentOf = ({ millisecond }: WrittenTime, earliest: Instant): Bounds => ({ earliest, latest: (earliest + (millisecond === undefined ? 1_000 : 1)) as Instant });

function clockBounds(civil: Civil, time: WrittenTime, text: string, timeZone: string): Bounds | Refusal {
  const skip = skipAt(civil, timeZone);
  return skip ? refuse('no such time', text, `in ${timeZone} clocks went from ${clockText(skip.from)} to ${clockText(skip.to)}`) : momentOf(time, toInstant(civil, timeZone));
}

/** To the minute, and to the second where clocks were not set by whole minutes. */
const clockText = (civil: Civil): string => writeClock(civil).replace(/:00$/, '');

/** `Z`, `-04`, `+04:30`. */
function toMilliseconds(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
