// Stretches of the axis that are marked in one way: the pieces of the scale, narrow ones joined, with a step of ticks for each. Joined
// over the whole axis and not over what is in sight, so that panning changes no name.
import { bisectLeft, bisectRight } from 'd3-array';
import type { Span } from '../model/extent.js';
import type { EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import { dayLength } from '../time/civil.js';
import type { Instant } from '../time/instant.js';
import { stepOfLength, wholeStep, type TickStep, type TickUnit } from '../time/ticks.js';
import { distance, type TimeScale } from './time-scale.js';
import type { View } from './view.js';

export type ToX = (time: number) => number;

/** Least distance of ticks, and of ticks that could be named; pixels. */
export const leastTick = 6;
const leastLabel = 26;
/** About a name; pixels. */
export const air = 8;

/** A piece of the scale between two knots. */
export interface Piece {
  readonly start: Instant;
  readonly end: Instant;
  /** No event stands in it. */
  readonly quiet: boolean;
  /** How much longer than on a linear axis it is drawn: below 1 it is squeezed. */
  readonly stretch: number;
  /** No tick is finer: on a day without clock times, and in a story without any, there are no hours. */
  readonly finest: TickUnit;
}

/** Where days and other stretches with events begin and end, and the clock times, each ascending. */
const bounds = remembered(({ groups }: EventIndex) => {
  const sorted = (values: number[]) => values.sort((a, b) => a - b);
  const days = groups.filter(({ clock }) => !clock).map(({ span }) => span);
  return {
    starts: sorted(days.map(({ start }) => start)),
    ends: sorted(days.map(({ end }) => end)),
    dayEnds: new Set<number>(days.map(({ end }) => end)),
    clocks: sorted(groups.filter(({ clock }) => clock).map(({ span }) => span.start)),
  };
});

/** The pieces of a scale that carry dates: zones and what lies beyond them have none. */
export function piecesOf(index: EventIndex, { knots, units }: TimeScale): Piece[] {
  const { zones, domain, dated } = index;
  const { starts, ends, dayEnds, clocks } = bounds(index);
  const first = zones.some(({ side }) => side === 'before') ? dated.start : domain.start;
  const last = zones.some(({ side }) => side !== 'before') ? dated.end : domain.end;
  return Array.from(knots)
    .slice(1)
    .flatMap((knot, i) => {
      const [start, end] = [knots[i]! as Instant, knot as Instant];
      if (start < first || end > last) return [];
      const quiet = bisectLeft(starts, end) === bisectRight(ends, start);
      // An event at its end belongs to it unless a day ends there: then it is of the next day.
      const clock = clocks[bisectLeft(clocks, start)];
      const timed = clock !== undefined && (clock < end || (clock === end && !dayEnds.has(end)));
      const finest = clocks.length && (quiet || timed) ? ('millisecond' as const) : ('day' as const);
      const stretch = ((units[i + 1]! - units[i]!) * (domain.end - domain.start)) / (end - start);
      return [{ start, end, quiet, stretch, finest }];
    });
}

/** What a unit is part of; years stand for themselves. */
export const contextOf: Readonly<Partial<Record<TickUnit, TickUnit>>> = {
  millisecond: 'minute',
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'month',
  month: 'year',
};

/** What of a run is in sight. */
export interface Shown extends Piece {
  readonly whole: EvenRun;
  readonly x0: number;
  readonly x1: number;
  readonly step: TickStep;
  readonly labelStep: TickStep;
}

/**
 * Pieces narrower than this are marked together with their neighbours, in runs of at least the second width; but a day with events that
 * has room for its number keeps to itself.
 */
const narrowPiece = 24;
const narrowRun = 72;

interface Run extends Piece {
  /** Pixels, at the coarse end of a level. */
  readonly width: number;
}

/** Stretches of the axis, side by side or not, in which units are as wide. */
interface Even {
  readonly spans: Span[];
  readonly stretch: number;
  /** That of the run in which units are narrowest. */
  least: number;
}

interface EvenRun extends Run {
  readonly even: Even;
}

/** Runs are as if of one scale to the eye when they differ by less. */
const evenly = 0.05;

function evenRuns(runs: readonly Run[]): EvenRun[] {
  const evens: Even[] = [];
  return runs.map((run) => {
    const { stretch } = run;
    let even = evens.find((other) => Math.abs(stretch / other.stretch - 1) < evenly);
    if (!even) evens.push((even = { spans: [], stretch, least: stretch }));
    even.spans.push(run);
    even.least = Math.min(even.least, stretch);
    return { ...run, even };
  });
}

/**
 * Pieces, narrow ones together: those of the whole axis at the coarse end of a level, as cards are placed. If those in sight were joined
 * from the edge on, every step of a pan would join them in another way, and names would come and go.
 */
export const runsOf = remembered((pieces: readonly Piece[], scale: TimeScale, axisWidth: number): EvenRun[] => {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const run = { ...piece, width: distance(scale, piece.start, piece.end) * axisWidth };
    const last = runs.at(-1);
    const room = last && !last.quiet && last.end - last.start < 2 * dayLength ? leastLabel : narrowRun;
    const narrow = run.width < narrowPiece && last && last.width < room && last.end === run.start;
    if (narrow) runs[runs.length - 1] = join(last, run);
    else runs.push(run);
  }
  return evenRuns(runs);
});

/** What of the runs is in sight, with a step of ticks for each. */
export function runsInSight(runs: readonly EvenRun[], view: View, x: ToX, labelWidth: (time: Instant, step: TickStep) => number): Shown[] {
  return runs
    .filter(({ start, end }) => end > view.start && start < view.end)
    .map((run) => {
      const start = Math.max(run.start, view.start) as Instant;
      const end = Math.min(run.end, view.end) as Instant;
      // Runs that look alike are marked alike.
      const perPixel = ((run.end - run.start) / (x(run.end) - x(run.start))) * (run.stretch / run.even.least);
      const stepFor = (distance: number) => stepWithContext(stepOfLength(distance * perPixel, run.finest), perPixel);
      // Names are chosen to have room for all of them, not for every other one: those would change while one pans.
      const needed = labelWidth(run.start, stepFor(leastLabel)) + air;
      return { ...run, whole: run, start, end, x0: x(start), x1: x(end), step: stepFor(leastTick), labelStep: stepFor(Math.max(needed, leastLabel)) };
    });
}

/** What ticks are part of has to be wide enough to be named; where it is not, it is marked instead of its parts. */
const leastContext = 44;

function stepWithContext(step: TickStep, perPixel: number): TickStep {
  const unit = contextOf[step.unit];
  const context = unit && wholeStep(unit);
  return context && context.length / perPixel < leastContext ? stepWithContext(context, perPixel) : step;
}

/** Two neighbours as one; a day without clock times keeps hours away from both. */
function join(a: Run, b: Run): Run {
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  return {
    ...a,
    end: b.end,
    width: a.width + b.width,
    quiet: a.quiet && b.quiet,
    stretch: (a.stretch * lengthA + b.stretch * lengthB) / (lengthA + lengthB),
    finest: a.finest === 'day' ? 'day' : b.finest,
  };
}
