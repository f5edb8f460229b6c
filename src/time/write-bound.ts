// An instant as the end of an EDTF date, no finer than it has to be: for addresses, which people read and type.
import { fromDays, pad, toCivil, toDays, writeClock, type CivilDate } from './civil.js';
import { parseEdtf } from './edtf.js';
import type { Instant } from './instant.js';
import { toCivilInZone } from './zone.js';

/** A span begins with the first instant of a date and ends with the last of one. */
export type Side = 'start' | 'end';

/** `1969`, `-0043`, `Y-138E8`. */
function writeYear(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year));
  if (digits.length <= 4) return sign + digits.padStart(4, '0');
  const zeros = /0*$/.exec(digits)![0].length;
  return `Y${sign}${zeros > 2 ? `${digits.slice(0, -zeros)}E${zeros}` : digits}`;
}

/** `1969-07-20`. */
export const writeDay = ({ year, month, day }: CivilDate): string => `${writeYear(year)}-${pad(month)}-${pad(day)}`;

/** Of a `unit` in milliseconds; the decimals of a whole second say that no more than a millisecond of it is meant. */
function writeTime(instant: number, unit: number): string {
  const civil = toCivil(instant as Instant);
  // In UTC: where clocks were set back, a local time would mean the earlier of two.
  return `${writeDay(civil)}T${writeClock(civil, unit < 1_000 ? civil.millisecond : undefined)}Z`;
}

const beside = [0, -1, 1];

/** Dates that end near an instant, from the coarsest to the finest that EDTF has: a whole year where years need a `Y`. */
function* datesNear(instant: Instant, timeZone: string): Generator<string> {
  const { year, month, day } = toCivilInZone(Math.round(instant) as Instant, timeZone);
  for (let unit = 1e10; unit >= 10; unit /= 10) yield writeYear(Math.round(year / unit) * unit);
  for (const by of beside) yield writeYear(year + by);
  if (Math.abs(year) > 9_999) return;
  for (const by of beside) {
    const months = year * 12 + month - 1 + by;
    yield `${writeYear(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1)}`;
  }
  for (const by of beside) yield writeDay(fromDays(toDays({ year, month, day }) + by));
  for (const unit of [3_600_000, 60_000, 1_000, 1]) for (const by of beside) yield writeTime((Math.round(instant / unit) + by) * unit, unit);
}

/**
 * The coarsest date of which one side is so near to an instant that `errorOf` it is at most `tolerance`; where EDTF has none so
 * fine, the nearest.
 */
export function writeBound(instant: Instant, side: Side, timeZone: string, errorOf: (bound: Instant) => number, tolerance: number): string {
  let nearest = { text: '', error: Infinity };
  for (const text of datesNear(instant, timeZone)) {
    const parsed = parseEdtf(text, timeZone);
    if (!parsed.ok) continue;
    const error = errorOf(side === 'start' ? parsed.when.start.earliest : parsed.when.end.latest);
    if (error <= tolerance) return text;
    if (error < nearest.error) nearest = { text, error };
  }
  return nearest.text;
}
