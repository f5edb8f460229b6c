// The elastic axis: a continuous, strictly rising map from time to the unit interval.
import { bisectRight } from 'd3-array';
import type { Span } from '../model/extent.js';
import type { EventIndex } from '../model/index-events.js';
import type { Instant } from '../time/instant.js';

/**
 * A piecewise linear map of the axis' domain onto 0…1. It is asked for distances rather than for places: inside one piece a
 * distance needs no large number, so that a millisecond keeps its width beside billions of years.
 */
export interface TimeScale {
  readonly domain: Span;
  /** 0: linear; 1: elastic; between them while one turns into the other. */
  readonly elasticity: number;
  /** Instants at which the slope changes, ascending, at most 512, the ends of the domain included. */
  readonly knots: Float64Array;
  /** Places of the knots: 0…1, ascending. */
  readonly units: Float64Array;
  /** Distance of the two closest marks that are apart; Infinity where there are none. */
  readonly closest: number;
}

const maxKnots = 512;

/** How much room the n-th event of a stretch adds: the more there are, the less. */
const crowd = 0.7;
/** In a zone nothing can be told by distance, so it gets by with less room. */
const zoneRoom = 0.8;
/** Room of a quiet stretch, against that of a single event, for each e-fold of its length. */
const quiet = 0.6;
/** Room at the ends, against all between them: the first and the last mark are whole. */
const endRoom = 0.03;

/** Where something begins or ends to happen; of too many such places those beside the longest stretches are kept. */
function knotsOf({ domain, groups, zones }: EventIndex): number[] {
  const places = new Set<number>([domain.start, domain.end]);
  for (const { span } of zones) places.add(span.start).add(span.end);
  for (const { span, clock } of groups) {
    places.add(span.start);
    if (!clock) places.add(span.end);
  }
  const sorted = [...places].sort((a, b) => a - b);
  if (sorted.length <= maxKnots) return sorted;
  const longest = sorted
    .slice(1)
    .map((end, i) => ({ i, length: end - sorted[i]! }))
    .sort((a, b) => b.length - a.length || a.i - b.i)
    .slice(0, maxKnots / 2 - 1);
  const kept = new Set([0, sorted.length - 1, ...longest.flatMap(({ i }) => [i, i + 1])]);
  return [...kept].sort((a, b) => a - b).map((i) => sorted[i]!);
}

/**
 * How many events stand side by side in each piece. A group whose stretch covers several pieces counts in each by its share; an
 * instant has no width of its own and makes room on both sides.
 */
function countsIn(knots: readonly number[], { groups }: EventIndex): Float64Array {
  const counts = new Float64Array(knots.length - 1);
  for (const { span, places, clock } of groups) {
    const piece = pieceOf(knots, span.start);
    if (clock) {
      // Beyond the most knots an instant may be none of them; then it stands within one piece.
      const sides = knots[piece] === span.start && piece > 0 ? [piece - 1, piece] : [piece];
      for (const side of sides) counts[side]! += places / sides.length;
      continue;
    }
    const length = span.end - span.start;
    for (let i = piece; i < counts.length && knots[i]! < span.end; i++) {
      const overlap = Math.min(span.end, knots[i + 1]!) - Math.max(span.start, knots[i]!);
      counts[i]! += (places * overlap) / length;
    }
  }
  return counts;
}

/**
 * The story's own measure of short and long: the length of the stretch in which its middle event stands; of an instant the time
 * to the next.
 */
function usualLength({ groups, events, dated }: EventIndex): number {
  const starts = groups.map(({ span }) => span.start).sort((a, b) => a - b);
  const lengthOf = ({ span, clock }: EventIndex['groups'][number]) => {
    if (!clock) return span.end - span.start;
    const next = starts[bisectRight(starts, span.start)];
    return next === undefined ? Infinity : next - span.start;
  };
  const lengths = groups.map((group) => ({ length: lengthOf(group), count: group.members.length })).sort((a, b) => a.length - b.length);
  let seen = 0;
  for (const { length, count } of lengths) if ((seen += count) * 2 >= events.length && Number.isFinite(length)) return length;
  return dated.end - dated.start;
}

/** Widths of the pieces on the elastic axis, in no particular unit; each is positive. */
function elasticWidths(knots: readonly number[], index: EventIndex): number[] {
  const counts = countsIn(knots, index);
  const usual = usualLength(index);
  const widths = Array.from(counts, (count, i) => {
    const [start, end] = [knots[i]!, knots[i + 1]!];
    if (index.zones.some(({ span }) => start >= span.start && end <= span.end)) return Math.max(zoneRoom * count ** crowd, 0.1);
    return count ** crowd + quiet * Math.log1p((end - start) / usual);
  });
  const least = endRoom * widths.slice(1, -1).reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i > 0 && i < widths.length - 1 ? width : Math.max(width, least)));
}

function cumulate(widths: readonly number[]): Float64Array {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const places = new Float64Array(widths.length + 1);
  let sum = 0;
  widths.forEach((width, i) => (places[i + 1] = (sum += width) / total));
  places[widths.length] = 1;
  return places;
}

/** Beside billions of years a second is less than float64 can add to 1: it gets the least that can be told apart. */
const grain = 2 ** -52;

function rising(units: Float64Array): Float64Array {
  const last = units.length - 1;
  for (let i = 1; i <= last; i++) units[i] = Math.max(units[i]!, units[i - 1]! + grain);
  units[last] = 1;
  for (let i = last - 1; i > 0; i--) units[i] = Math.min(units[i]!, units[i + 1]! - grain);
  return units;
}

function closestPair(scale: Omit<TimeScale, 'closest'>, { at }: EventIndex): number {
  let closest = Infinity;
  for (let i = 1; i < at.length; i++) {
    if (at[i]! > at[i - 1]!) closest = Math.min(closest, distance(scale, at[i - 1]!, at[i]!));
  }
  return closest;
}

/** The scale of a story. `elasticity` 0 is linear, 1 elastic; every mixture rises strictly. */
export function createTimeScale(index: EventIndex, elasticity: number): TimeScale {
  const knots = knotsOf(index);
  const { domain } = index;
  const linear = knots.map((knot) => (knot - domain.start) / (domain.end - domain.start));
  const elastic = cumulate(elasticWidths(knots, index));
  const units = rising(Float64Array.from(linear, (unit, i) => unit + elasticity * (elastic[i]! - unit)));
  const scale = { domain, elasticity, knots: Float64Array.from(knots), units };
  return { ...scale, closest: closestPair(scale, index) };
}

/** The piece that holds a time; times beyond the ends count to the first and the last. */
const pieceOf = (knots: ArrayLike<number>, time: number): number => Math.min(Math.max(bisectRight(knots as number[], time) - 1, 0), knots.length - 2);

/** What distances and places need of a scale. */
type Knotted = Pick<TimeScale, 'knots' | 'units'>;

const slopeOf = ({ knots, units }: Knotted, piece: number): number =>
  (units[piece + 1]! - units[piece]!) / (knots[piece + 1]! - knots[piece]!);

const placeIn = (scale: Knotted, piece: number, time: number): number => scale.units[piece]! + (time - scale.knots[piece]!) * slopeOf(scale, piece);

/** Distances from one instant to others on the unit axis; negative when they run back. Beyond the ends the last slope goes on. */
export function distancesFrom(scale: Knotted, from: number): (to: number) => number {
  const piece = pieceOf(scale.knots, from);
  const [slope, place] = [slopeOf(scale, piece), placeIn(scale, piece, from)];
  return (to) => {
    const other = pieceOf(scale.knots, to);
    return other === piece ? (to - from) * slope : placeIn(scale, other, to) - place;
  };
}

export const distance = (scale: Knotted, from: number, to: number): number => distancesFrom(scale, from)(to);

/** The instant at a distance from another: undoes `distance`. */
export function advance(scale: Knotted, from: number, by: number): Instant {
  const piece = pieceOf(scale.knots, from);
  const near = from + by / slopeOf(scale, piece);
  if (pieceOf(scale.knots, near) === piece) return near as Instant;
  return toTime(scale, placeIn(scale, piece, from) + by);
}

/** Place of an instant: 0 at the start of the domain, 1 at its end. */
export const toUnit = (scale: Knotted, time: number): number => placeIn(scale, pieceOf(scale.knots, time), time);

/** The instant at a place. */
export function toTime(scale: Knotted, unit: number): Instant {
  const piece = pieceOf(scale.units, unit);
  return (scale.knots[piece]! + (unit - scale.units[piece]!) / slopeOf(scale, piece)) as Instant;
}
