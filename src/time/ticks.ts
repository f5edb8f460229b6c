// Boundaries of calendar and clock at which an axis can be marked, from milliseconds to billions of years.
import { dayLength, daysInMonth, type CivilDate } from './civil.js';
import type { Instant } from './instant.js';
import { changeWithin, offsetAt, startOfDay, toCivilInZone } from './zone.js';

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A distance of ticks: every `count` units. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** Milliseconds, of a month and a year on average. */
  readonly length: number;
}

/** Milliseconds; of a month and a year the average of the Gregorian calendar. */
const unitLength: Readonly<Record<TickUnit, number>> = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayLength,
  month: (dayLength * 146_097) / 4_800,
  year: (dayLength * 146_097) / 400,
};

/** 1, 2, 5, 10, 20, 50 … below `end`. */
const decimal = (end: number): number[] => {
  const counts: number[] = [];
  for (let power = 1; power < end; power *= 10) counts.push(...[1, 2, 5].map((digit) => digit * power).filter((count) => count < end));
  return counts;
};

const counts: Readonly<Record<TickUnit, readonly number[]>> = {
  millisecond: decimal(1_000),
  second: [1, 2, 5, 10, 15, 30],
  minute: [1, 2, 5, 10, 15, 30],
  hour: [1, 2, 3, 6, 12],
  day: [1, 5, 10],
  month: [1, 3, 6],
  year: decimal(1e10),
};

/** All distances from the finest to the coarsest. */
export const tickSteps: readonly TickStep[] = (Object.keys(counts) as TickUnit[]).flatMap((unit) =>
  counts[unit].map((count) => ({ unit, count, length: count * unitLength[unit] })),
);

/** The step of each single unit. */
const wholeSteps = new Map(tickSteps.filter(({ count }) => count === 1).map((step) => [step.unit, step]));
export const wholeStep = (unit: TickUnit): TickStep => wholeSteps.get(unit)!;

/** The finest step of at least `length` milliseconds and not finer than `finest`; the coarsest where none is so long. */
export const stepOfLength = (length: number, finest: TickUnit): TickStep => {
  const first = tickSteps.indexOf(wholeStep(finest));
  return tickSteps.find((step, i) => i >= first && step.length >= length) ?? tickSteps.at(-1)!;
};

/** The last boundary of a step at or before a day. Before our era round years are counted back from it: 100 BC, 200 BC. */
function floorDate({ year, month, day }: CivilDate, { unit, count }: TickStep): CivilDate {
  if (unit === 'year') return { year: year > 0 ? Math.max(1, year - (year % count)) : 1 - Math.ceil((1 - year) / count) * count, month: 1, day: 1 };
  if (unit === 'month') return { year, month: month - ((month - 1) % count), day: 1 };
  return { year, month, day: count > 1 ? Math.max(1, Math.min(day - (day % count), 30 - count)) : day };
}

/** The boundary after a given one. Days of a month are counted 1, 5, 10 … 25: the last are more, so that each month begins anew. */
function nextDate({ year, month, day }: CivilDate, { unit, count }: TickStep): CivilDate {
  if (unit === 'year') return { year: year === 1 ? Math.max(2, count) : year + count, month, day };
  const next = day - (day % count) + count;
  if (unit === 'day' && next <= (count > 1 ? 30 - count : daysInMonth(year, month))) return { year, month, day: next };
  const nextMonth = month + (unit === 'month' ? count : 1);
  return nextMonth > 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: nextMonth, day: 1 };
}

function* dates(start: Instant, step: TickStep, timeZone: string): Generator<Instant> {
  for (let date = floorDate(toCivilInZone(start, timeZone), step); ; date = nextDate(date, step)) yield startOfDay(date, timeZone);
}

/**
 * The first instant after another at which clocks show a multiple of `length`, or skip one. So each day of 23 or 25 hours is
 * divided as its clocks divide it, and begins with a boundary even where clocks skip its midnight.
 */
function nextMoment(after: Instant, length: number, timeZone: string): Instant {
  const offsetOf = (instant: number) => offsetAt(instant as Instant, timeZone);
  const multipleAfter = (offset: number) => {
    // Billions of years away not all multiples have a float64 of their own: the first that has.
    for (let size = length; ; size *= 2) {
      const multiple = (Math.floor((after + offset) / size) + 1) * size - offset;
      if (multiple > after) return multiple as Instant;
    }
  };
  const offset = offsetOf(after);
  const usual = multipleAfter(offset);
  const later = offsetOf(usual);
  if (later === offset) return usual;
  if (later < offset) {
    let shown = multipleAfter(later);
    while (offsetOf(shown) !== later) shown = (shown + length) as Instant;
    return shown;
  }
  // Set forward, clocks show the same multiple earlier, or not at all: then the moment at which they skip it counts.
  const early = (usual - (later - offset)) as Instant;
  return offsetOf(early) === later ? early : changeWithin(early, usual, timeZone);
}

function* moments(start: Instant, step: TickStep, timeZone: string): Generator<Instant> {
  const { length } = step;
  const offset = offsetAt(start, timeZone);
  const boundary = Math.min(start, Math.floor((start + offset) / length) * length - offset) as Instant;
  // Where clocks were set anew in between, they did not show it: from a boundary before that.
  if (offsetAt(boundary, timeZone) !== offset) yield* moments(boundary, step, timeZone);
  for (let instant = boundary; ; instant = nextMoment(instant, length, timeZone)) yield instant;
}

/** Ascending, from one at or before `start` on, for ever. */
function boundaries(start: Instant, step: TickStep, timeZone: string): Generator<Instant> {
  if (!Number.isFinite(start)) throw new RangeError(`ticks start at a finite instant, got ${start}`);
  return step.length >= dayLength ? dates(start, step, timeZone) : moments(start, step, timeZone);
}

/** All boundaries of a step from `start` up to, not including, `end`, ascending. */
export function ticksIn(start: Instant, end: Instant, step: TickStep, timeZone: string): Instant[] {
  if (!Number.isFinite(end)) throw new RangeError(`ticks end at a finite instant, got ${end}`);
  const ticks: Instant[] = [];
  for (const boundary of boundaries(start, step, timeZone)) {
    if (boundary >= end) return ticks;
    // A day that its zone skipped begins with the next.
    if (boundary >= start && boundary !== ticks.at(-1)) ticks.push(boundary);
  }
  return ticks;
}

/** The stretch between two boundaries of a step in which an instant lies; the second is not in it. */
export function stretchAt(instant: Instant, step: TickStep, timeZone: string): { readonly start: Instant; readonly end: Instant } {
  let start = instant;
  for (const boundary of boundaries(instant, step, timeZone)) {
    if (boundary > instant) return { start, end: boundary };
    start = boundary;
  }
  return { start, end: instant };
}

/** The last boundary of a unit at or before an instant: midnight, the first of the month … */
export const floorTo = (instant: Instant, unit: TickUnit, timeZone: string): Instant => stretchAt(instant, wholeStep(unit), timeZone).start;
