// A span of the axis as EDTF, for filters: where it reaches beyond what is dated it is open, since places there are no dates.
import { toCivilInZone } from '../time/zone.js';
import type { Span } from './extent.js';
import type { EventIndex } from './index-events.js';

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** Below this length days are too coarse. Milliseconds. */
const fewDays = 3 * 86_400_000;

/** To the day, or to the second or millisecond where `length`, in milliseconds, is short; beyond four digits to the year. */
function writeInstant(time: number, length: number, timeZone: string): string {
  const { year, month, day, hour, minute, second, millisecond } = toCivilInZone(time as Span['start'], timeZone);
  if (Math.abs(year) > 9_999) return `Y${year}`;
  const date = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;
  if (length >= fewDays) return date;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${length < 60_000 ? `.${pad(millisecond, 3)}` : ''}`;
}

/** The span as an EDTF interval in the story's zone; undefined where it holds all that is dated. */
export function writeSpan({ dated, timeline: { timeZone = 'UTC' } }: EventIndex, { start, end }: Span): string | undefined {
  const write = (time: number) => writeInstant(time, end - start, timeZone);
  // An end without days goes on to the last instant before it.
  const ends = [start < dated.start ? '..' : write(start), end > dated.end ? '..' : write(end - 1)];
  return ends.every((one) => one === '..') ? undefined : ends.join('/');
}
