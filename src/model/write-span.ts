// A span of the axis as EDTF, for filters: where it reaches beyond what is dated it is open, since places there are no dates.
import { dayLength, toCivil, writeClock, type Civil } from '../time/civil.js';
import { lastBefore, type Instant } from '../time/instant.js';
import { writeDay } from '../time/write-bound.js';
import { toCivilInZone, toInstant } from '../time/zone.js';
import type { Span } from './extent.js';
import type { EventIndex } from './index-events.js';

/** Below this length days are too coarse. Milliseconds. */
const fewDays = 3 * dayLength;

/** To the day, or to the second or millisecond where `length`, in milliseconds, is short; beyond four digits to the year. */
function writeInstant(civil: Civil, length: number, offset: '' | 'Z'): string {
  if (Math.abs(civil.year) > 9_999) return `Y${civil.year}`;
  const clock = length < fewDays ? `T${writeClock(civil, length < 60_000 ? civil.millisecond : undefined)}${offset}` : '';
  return writeDay(civil) + clock;
}

/** Whether clocks, set back, show a time for the second time. */
const isAgain = (time: Instant, timeZone: string): boolean => toInstant(toCivilInZone(time, timeZone), timeZone) < Math.floor(time);

/**
 * The span as an EDTF interval in the story's zone, in UTC where it has clock times that there mean an earlier instant; undefined where
 * it holds all that is dated.
 */
export function writeSpan({ dated, timeline: { timeZone = 'UTC' } }: EventIndex, { start, end }: Span): string | undefined {
  // An end without days goes on to the last instant before it.
  const last = lastBefore(end);
  const length = end - start;
  const inUtc = length < fewDays && [start, last].some((time) => isAgain(time, timeZone));
  const write = (time: Instant) => (inUtc ? writeInstant(toCivil(time), length, 'Z') : writeInstant(toCivilInZone(time, timeZone), length, ''));
  const ends = [start < dated.start ? '..' : write(start), end > dated.end ? '..' : write(last)];
  return ends.every((one) => one === '..') ? undefined : ends.join('/');
}
