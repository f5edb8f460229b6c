// A span of the axis as EDTF, for filters: where it reaches beyond what is dated it is open, since places there are no dates.
import { toCivil, type Civil } from '../time/civil.js';
import type { Instant } from '../time/instant.js';
import { toCivilInZone, toInstant } from '../time/zone.js';
import type { Span } from './extent.js';
import type { EventIndex } from './index-events.js';

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** Below this length days are too coarse. Milliseconds. */
const fewDays = 3 * 86_400_000;

/** To the day, or to the second or millisecond where `length`, in milliseconds, is short; beyond four digits to the year. */
function writeInstant({ year, month, day, hour, minute, second, millisecond }: Civil, length: number, offset: '' | 'Z'): string {
  if (Math.abs(year) > 9_999) return `Y${year}`;
  const date = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;
  if (length >= fewDays) return date;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${length < 60_000 ? `.${pad(millisecond, 3)}` : ''}${offset}`;
}

/** Whether clocks, set back, show a time for the second time. */
const isAgain = (time: Instant, timeZone: string): boolean => toInstant(toCivilInZone(time, timeZone), timeZone) < Math.floor(time);

/**
 * The span as an EDTF interval in the story's zone, in UTC where it has clock times that there mean an earlier instant; undefined where
 * it holds all that is dated.
 */
export function writeSpan({ dated, timeline: { timeZone = 'UTC' } }: EventIndex, { start, end }: Span): string | undefined {
  // An end without days goes on to the last instant before it.
  const last = (end - 1) as Instant;
  const length = end - start;
  const inUtc = length < fewDays && [start, last].some((time) => isAgain(time, timeZone));
  const write = (time: Instant) => (inUtc ? writeInstant(toCivil(time), length, 'Z') : writeInstant(toCivilInZone(time, timeZone), length, ''));
  const ends = [start < dated.start ? '..' : write(start), end > dated.end ? '..' : write(last)];
  return ends.every((one) => one === '..') ? undefined : ends.join('/');
}
