// Dates as HTML writes them, for <time>: where EDTF is exact both can say the same.
import { pad, writeClock } from './civil.js';
import type { Instant } from './instant.js';
import type { Limit } from './when.js';
import { offsetAt } from './zone.js';

/** How far a zone is ahead of UTC: `+01:00`, `Z`. */
function offsetText(instant: Instant, timeZone: string): string {
  const minutes = Math.round(offsetAt(instant, timeZone) / 60_000);
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

/**
 * A valid `datetime` of HTML for a date that is exact; undefined for what HTML has no form for: doubt, open digits, years before 1.
 * A clock time without an offset gets that of `timeZone`, where one is given.
 */
export function toDatetime({ written, earliest }: Limit, timeZone?: string): string | undefined {
  if (!written || written.season || written.significantDigits || Object.keys(written.qualifiers).length) return undefined;
  const { year, month, day, time } = written;
  const date = [year, month, day].filter((digits) => digits !== undefined).join('-');
  // HTML knows no leap seconds.
  if (date.includes('X') || Number(year) < 1 || time?.second === 60) return undefined;
  if (!time) return date;
  const { millisecond, offset = timeZone === undefined ? '' : offsetText(earliest, timeZone) } = time;
  return `${date}T${writeClock(time, millisecond)}${/^[+-]\d\d$/.test(offset) ? `${offset}:00` : offset}`;
}

const datetimePattern = /^(\d{4,}(?:-\d\d(?:-\d\d)?)?)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A `datetime` of HTML as EDTF writes it. What has no such form (a week, a time without a day) is returned as it is: it is no EDTF either. */
export function fromDatetime(text: string): string {
  const [, date, clock, second = '00', fraction, offset = ''] = datetimePattern.exec(text) ?? [];
  if (!date) return text;
  const written = /^\d{5,}$/.test(date) ? `Y${date}` : date;
  if (!clock) return written;
  const zone = offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${written}T${clock}:${second}${fraction ? `.${fraction.padEnd(3, '0')}` : ''}${zone}`;
}

/** Whether a `datetime` of HTML names no day and does not try to: "14:30", "PT2H", "2h 30m". */
export const isClockOrDuration = (text: string): boolean => /^(?:\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?|P(?:\d+D)?(?:T[\d.HMS]+)?|(?:\d+(?:\.\d+)?[wdhms] ?)+)$/i.test(text);
