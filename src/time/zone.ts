// Time zones of the IANA database, as far as `Intl` knows them: offsets, and wall clocks to instants and back.
//
// The offset of a zone is read from `Intl` once for every four days of a stretch of 400, the changes between are found by
// bisection, and what was found is kept: so a hundred thousand questions cost a few hundred calls of `Intl`.
import { dayLength, daysPerCycle, fromCivil, toCivil, type Civil, type CivilDate } from './civil.js';
import type { Instant } from './instant.js';

/** An offset from UTC in milliseconds, in force from an instant on. */
interface Stretch {
  readonly start: number;
  readonly offset: number;
}

/** No zone kept an offset for less than a week (the shortest: Boa Vista, in October 2000), so that none slips through. */
const probeStep = 4 * dayLength;
const blockLength = 100 * probeStep;

/** Where `Date`, and with it `Intl`, ends on either side. */
const furthest = 8.64e15;

/** Before this every zone keeps its local mean time: the first to leave it was Amsterdam, in 1835. */
const firstChange = fromCivil({ year: 1800, month: 1, day: 1 });

/** From here on every zone repeats its rules in each cycle of the calendar, which keeps the number of stretches bounded. */
const cycleStart = fromCivil({ year: 2100, month: 1, day: 1 });
const cycleLength = daysPerCycle * dayLength;

type OffsetReader = (instant: number) => number;

const readers = new Map<string, OffsetReader>();

/**
 * Milliseconds by which clocks of a zone are ahead of UTC at an instant; negative west of Greenwich. Outside of the range of
 * `Date` (±273,790 years about 1970) it is the offset at the nearer end of that range.
 *
 * @throws RangeError where the zone is unknown, naming it.
 */
export function offsetAt(instant: Instant, timeZone: string): number {
  return readerOf(timeZone)(instant);
}

/** Whether `Intl` here knows an IANA zone of this name. Offsets such as `+05:45` are no zones. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    readerOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What calendar and clock of a zone show at an instant. Throws as `offsetAt` does. */
export function toCivilInZone(instant: Instant, timeZone: string): Civil {
  return toCivil(shift(instant, offsetAt(instant, timeZone)));
}

/**
 * The instant at which calendar and clock of a zone show `civil`; a clock field that is left out is 0. What clocks show twice
 * is the earlier of the two. What they skip is as long after the skip as it would have been without: 02:30 on a night on
 * which 02:00 became 03:00 is 03:30. (The rule of `Temporal`, "compatible".) Throws as `offsetAt` does.
 */
export function toInstant(civil: CivilDate & Partial<Civil>, timeZone: string): Instant {
  const wall = fromCivil(civil);
  return whenClocksShow(wall, timeZone) ?? shift(wall, -offsetAt(shift(wall, -dayLength), timeZone));
}

/** A stretch that clocks leave out: what they would have shown next, and what they showed instead. */
export interface Skip {
  readonly from: Civil;
  readonly to: Civil;
}

/** The skip in which `civil` lies; undefined where clocks of the zone show it. Throws as `offsetAt` does. */
export function skipAt(civil: CivilDate & Partial<Civil>, timeZone: string): Skip | undefined {
  const wall = fromCivil(civil);
  if (whenClocksShow(wall, timeZone) !== undefined) return undefined;
  const change = changeAround(wall, timeZone);
  return { from: toCivil(shift(change, offsetAt(shift(change, -1), timeZone))), to: toCivilInZone(change, timeZone) };
}

/**
 * The first instant of a day of the calendar in a zone: midnight, or where clocks skip midnight, the moment they skip it.
 * Throws as `offsetAt` does.
 */
export function startOfDay(date: CivilDate, timeZone: string): Instant {
  const { year, month, day } = date;
  const midnight = fromCivil({ year, month, day });
  return whenClocksShow(midnight, timeZone) ?? changeAround(midnight, timeZone);
}

/** When clocks skipped `wall`: between the instants at which it would have been by the offset after the skip and by the one before it. */
function changeAround(wall: Instant, timeZone: string): Instant {
  const [before, after] = offsetsAround(wall, timeZone);
  return changeWithin(shift(wall, -after), shift(wall, -before), timeZone);
}

/** The first instant at which the offset of a zone is no longer the one at `from`; at `to` it is another. Throws as `offsetAt` does. */
export const changeWithin = (from: Instant, to: Instant, timeZone: string): Instant => firstChangeWithin(from, to, readerOf(timeZone), 1) as Instant;

const shift = (instant: Instant, milliseconds: number): Instant => (instant + milliseconds) as Instant;

/** Offsets a day before and a day after; `wall` is what clocks show, taken for UTC. */
const offsetsAround = (wall: Instant, timeZone: string): readonly [before: number, after: number] => [
  offsetAt(shift(wall, -dayLength), timeZone),
  offsetAt(shift(wall, dayLength), timeZone),
];

/** The first instant at which clocks show `wall`; undefined where they skip it. */
function whenClocksShow(wall: Instant, timeZone: string): Instant | undefined {
  // The offset before a change gives the earlier instant wherever both hold.
  for (const offset of offsetsAround(wall, timeZone)) {
    const instant = shift(wall, -offset);
    if (offsetAt(instant, timeZone) === offset) return instant;
  }
  return undefined;
}

function readerOf(timeZone: string): OffsetReader {
  let reader = readers.get(timeZone);
  if (!reader) readers.set(timeZone, (reader = createReader(timeZone)));
  return reader;
}

function createReader(timeZone: string): OffsetReader {
  if (timeZone === 'UTC') return () => 0;
  const format = createFormat(timeZone);
  const probe: OffsetReader = (instant) => parseOffset(format.format(instant));
  const blocks = new Map<number, readonly Stretch[]>();
  return (instant) => {
    const representative = represent(clamp(instant));
    const block = Math.floor(representative / blockLength);
    let stretches = blocks.get(block);
    if (!stretches) blocks.set(block, (stretches = readBlock(block * blockLength, probe)));
    return stretches.findLast(({ start }) => start <= representative)!.offset;
  };
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  // Some browsers take an offset for a zone, some do not, and none has a zone without a name.
  if (/^[A-Za-z]/.test(timeZone)) {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    } catch {
      // What `Intl` says differs between browsers: below it is said in one way.
    }
  }
  throw new RangeError(`no such time zone: "${timeZone}"`);
}

const clamp = (instant: number): number => Math.min(Math.max(instant, -furthest), furthest);

/** An instant with the same offset in every zone, in the centuries that have to be probed. */
function represent(instant: number): number {
  if (instant < firstChange) return firstChange;
  if (instant < cycleStart) return instant;
  return instant - cycleLength * Math.floor((instant - cycleStart) / cycleLength);
}

function readBlock(start: number, probe: OffsetReader): readonly Stretch[] {
  const stretches: Stretch[] = [{ start, offset: probe(start) }];
  for (let end = start + probeStep; end <= start + blockLength; end += probeStep) {
    if (probe(end) === stretches.at(-1)!.offset) continue;
    // Offsets change on whole seconds.
    const change = firstChangeWithin(end - probeStep, end, probe, 1_000);
    stretches.push({ start: change, offset: probe(change) });
  }
  return stretches;
}

/** The instant, a multiple of `step`, at which the offset is no longer the one at `from`; at `to` it is another. */
function firstChangeWithin(from: number, to: number, offset: OffsetReader, step: number): number {
  const before = offset(from);
  let [low, high] = [from, to];
  while (high - low > step) {
    const middle = low + Math.floor((high - low) / 2 / step) * step;
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** `GMT-04:56:02` at the end of a formatted date, or `GMT` alone, as milliseconds. */
function parseOffset(formatted: string): number {
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(formatted);
  if (!match) throw new RangeError(`no offset in "${formatted}"`);
  const [, sign, hour = '0', minute = '0', second = '0'] = match;
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return (sign === '-' ? -seconds : seconds) * 1_000;
}
