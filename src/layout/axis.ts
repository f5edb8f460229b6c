// The axis band: ticks, a row that names them, a row that names what they are part of, and the stretches that are squeezed.
import { bisectLeft, bisectRight } from 'd3-array';
import type { Span } from '../model/extent.js';
import type { EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import { dayLength, fromCivil } from '../time/civil.js';
import type { Instant } from '../time/instant.js';
import { floorTo, stepOfLength, ticksIn, wholeStep, type TickStep, type TickUnit } from '../time/ticks.js';
import type { Metrics } from './metrics.js';
import { distance, type TimeScale } from './time-scale.js';
import { toX, type View } from './view.js';
import type { Words } from './words.js';

export interface AxisTick {
  readonly time: Instant;
  readonly x: number;
  /** Begins something that the row above names: drawn tall, unless it would strike a text through. */
  readonly major: boolean;
}

/** A text on the axis; `x` is its left edge. */
export interface AxisLabel {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** Events stand there. */
  readonly strong: boolean;
}

/** A stretch drawn shorter than a linear axis would draw it, with its length in words where there is room. */
export interface AxisGap {
  readonly key: string;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  readonly fits: boolean;
}

export interface Axis {
  readonly ticks: readonly AxisTick[];
  readonly units: readonly AxisLabel[];
  readonly contexts: readonly AxisLabel[];
  readonly gaps: readonly AxisGap[];
}

/** Least distance of ticks, and of ticks that could be named; pixels. */
const leastTick = 6;
const leastLabel = 26;
const air = 8;

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
const contextOf: Readonly<Partial<Record<TickUnit, TickUnit>>> = {
  millisecond: 'minute',
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'month',
  month: 'year',
};

/** What of a run is in sight. */
interface Shown extends Piece {
  readonly whole: EvenRun;
  readonly x0: number;
  readonly x1: number;
  readonly step: TickStep;
  readonly labelStep: TickStep;
}

/** The first of several texts that is no wider than `room`. */
function fit(texts: readonly string[], room: number, { measure }: Metrics): { text: string; width: number } | undefined {
  for (const text of texts) {
    const width = measure(text, 'axis');
    if (width <= room) return { text, width };
  }
  return undefined;
}

/** A Monday, and the days after it. */
const weekdays = Array.from({ length: 7 }, (_, i) => fromCivil({ year: 2026, month: 6, day: 22 + i }));
/** A Monday of each month; like the others of two digits. */
const months = [26, 23, 23, 27, 25, 22, 27, 24, 28, 26, 23, 28].map((day, i) => fromCivil({ year: 2026, month: i + 1, day }));

/** How wide the names of units are, in each of their forms. */
type Widths = readonly number[];
const widest = (names: readonly Widths[]): Widths => names[0]!.map((_, form) => Math.max(...names.map((widths) => widths[form]!)));

/** How wide the names of days and months are at the most: with the widest weekday, in the widest month. */
const widestEver = remembered((words: Words, { measure }: Metrics): Readonly<Partial<Record<TickUnit, Widths>>> => {
  const of = (unit: TickUnit) => {
    const widthsOf = (time: Instant) => words.tick(time, wholeStep(unit)).map((text) => measure(text, 'axis'));
    const inWeek = weekdays.map(widthsOf);
    const [weekday, month] = [widest(inWeek), widest(months.map(widthsOf))];
    return inWeek[0]!.map((width, form) => weekday[form]! + month[form]! - width);
  };
  return { day: of('day'), month: of('month') };
});

/** So few names can be measured; of more the widest that there may be are taken. */
const fewNames = 31;

/** How wide the names of the units in some stretches are at the most. */
const widestIn = remembered((spans: readonly Span[], unit: TickUnit, timeZone: string, words: Words, metrics: Metrics): Widths | undefined => {
  const step = wholeStep(unit);
  if (spans.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / step.length), 0) > fewNames) return widestEver(words, metrics)[unit];
  const times = spans.flatMap(({ start, end }) => [floorTo(start, unit, timeZone), ...ticksIn((start + 1) as Instant, end, step, timeZone)]);
  return widest(times.map((time) => words.tick(time, step).map((text) => metrics.measure(text, 'axis'))));
});

export interface AxisInput {
  readonly pieces: readonly Piece[];
  readonly scale: TimeScale;
  readonly view: View;
  readonly width: number;
  /** The resolution of the view. */
  readonly level: number;
  /** How far the upper row may go: to the words of what lies behind the last date, or to the edge of the stage. */
  readonly end: number;
  readonly timeZone: string;
  readonly metrics: Metrics;
  readonly words: Words;
}

export function layAxis({ pieces, scale, view, width, level, end, timeZone, metrics, words }: AxisInput): Axis {
  const x = toX(scale, view, width);
  const runs = runsOf(pieces, scale, width * 2 ** level);
  const shown = runsInSight(runs, view, x, (time, step) => widestEver(words, metrics)[step.unit]?.at(-1) ?? metrics.measure(words.tick(time, step).at(-1)!, 'axis'));
  const starts = contextStarts(shown, timeZone);
  const { units: named, gaps } = nameUnits(shown, x, { timeZone, metrics, words, width });
  const contexts = nameContexts(contextsOver(starts, named, timeZone), x, { end, timeZone, metrics, words });
  const said = new Set(contexts.map(({ key }) => key));
  const units = completeUnits(named.filter(({ step, time }) => !said.has(step.unit + time)), contexts, { timeZone, metrics, words, width });
  const lengths = gaps.filter(({ fits }) => fits).map(({ x0, x1, text }) => {
    const reach = metrics.measure(text, 'axis') + air;
    return { x: (x0 + x1 - reach) / 2, width: reach };
  });
  const texts = [...lengths, ...units];
  const strikes = (tick: AxisTick) => texts.some((text) => tick.x > text.x && tick.x < text.x + text.width);
  const ticks = layTicks(shown, starts, x, timeZone).map((tick) => (tick.major && strikes(tick) ? { ...tick, major: false } : tick));
  return { ticks, units, gaps, contexts };
}

/**
 * What the upper row is to name: what the lower one names itself, and no part of, is not said again, but what that is part of. A year
 * stands over months that have no room for their days; a month that has room for some of them is named above. A year of which nothing is
 * named belongs in the lower row with the others: above them it would seem to be a greater one.
 */
function contextsOver(starts: readonly ContextStart[], units: readonly UnitLabel[], timeZone: string): ContextStart[] {
  const over: ContextStart[] = [];
  for (const { time, unit, from } of starts) {
    const below = units.some((label) => label.step.unit === unit && label.time === time);
    const divided = units.some(({ step, time: part }) => step.length < wholeStep(unit).length && floorTo(part, unit, timeZone) === time);
    if (unit === 'year' && !divided && units.some(({ step }) => step.unit === unit)) continue;
    const named = !below || divided ? unit : contextOf[unit];
    if (!named) continue;
    const whole = { time: floorTo(time, named, timeZone), unit: named, from };
    if (!over.some((other) => other.time === whole.time && other.unit === named)) over.push(whole);
  }
  return over;
}

/**
 * A day under the name of another month would be read as one of that month, and a month under another year as one of that year. Where
 * what it is part of has no room for its name, the first of them says it instead, if there is room, and the others say nothing: a month
 * with its year, since a year alone would be read as that of the month before it.
 */
function completeUnits(units: readonly UnitLabel[], contexts: readonly AxisLabel[], { timeZone, metrics, words, width: stage }: Pick<AxisInput, 'timeZone' | 'metrics' | 'words' | 'width'>): AxisLabel[] {
  const said = new Set(contexts.map(({ key }) => key));
  /** What has to be said of a day or a month for it not to be misread; nothing where that is said above it. */
  const missing = (unit: TickUnit, month: Instant, x: number): string | undefined => {
    if (said.has(`month${month}`)) return undefined;
    const above = contexts.findLast((context) => context.x <= x);
    const names = words.context(month, 'month');
    if (above?.key.startsWith('year') && !said.has(`year${floorTo(month, 'year', timeZone)}`)) return names.at(-2);
    return unit === 'day' ? names.at(-1) : undefined;
  };
  const complete: AxisLabel[] = [];
  let last = -Infinity;
  units.forEach(({ step: { unit }, time, ...label }, i) => {
    const month = unit === 'day' || unit === 'month' ? floorTo(time, 'month', timeZone) : undefined;
    const text = month === undefined ? undefined : missing(unit, month, label.x + label.width / 2);
    if (month === undefined || text === undefined) {
      complete.push(label);
      return;
    }
    const width = metrics.measure(text, 'axis');
    const x = label.x + (label.width - width) / 2;
    const end = complete.at(-1);
    const free = x >= (end ? end.x + end.width + air / 2 : 0) && x + width <= (units[i + 1]?.x ?? stage + air / 2) - air / 2;
    if (month > last && free) complete.push({ ...label, x, width, text });
    last = month;
  });
  return complete;
}

type ToX = (time: number) => number;

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
const runsOf = remembered((pieces: readonly Piece[], scale: TimeScale, axisWidth: number): EvenRun[] => {
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
function runsInSight(runs: readonly EvenRun[], view: View, x: ToX, labelWidth: (time: Instant, step: TickStep) => number): Shown[] {
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

function layTicks(shown: readonly Shown[], contexts: readonly ContextStart[], x: ToX, timeZone: string): AxisTick[] {
  const major = new Set(contexts.map(({ time }) => time));
  const ticks: AxisTick[] = [];
  for (const piece of shown) {
    for (const time of ticksIn(piece.start, piece.end, piece.step, timeZone)) {
      const tick = { time, x: x(time), major: major.has(time) };
      const last = ticks.at(-1);
      // Where a piece is narrower than a step, its tick may come close to that of its neighbour: the greater one stays.
      if (last && tick.x - last.x < leastTick / 2) {
        if (!tick.major || last.major) continue;
        ticks.pop();
      }
      ticks.push(tick);
    }
  }
  return ticks;
}

interface ContextStart {
  readonly time: Instant;
  readonly unit: TickUnit;
  /** Where it comes into sight. */
  readonly from: Instant;
}

/** Each context that is in sight, in order. */
function contextStarts(shown: readonly Shown[], timeZone: string): ContextStart[] {
  const starts: ContextStart[] = [];
  for (const { start, end, step } of shown) {
    const unit = contextOf[step.unit];
    if (!unit) continue;
    for (const time of [floorTo(start, unit, timeZone), ...ticksIn(start, end, wholeStep(unit), timeZone)]) {
      if (!starts.some((other) => other.time === time && other.unit === unit)) starts.push({ time, unit, from: Math.max(time, start) as Instant });
    }
  }
  return starts.sort((a, b) => a.from - b.from);
}

/**
 * The upper row. A year that the month before it has told is not told again; and a month of another year than that which was told last
 * tells its own, if need be from further left: behind a year it would be read as one of that, and a day that stands alone as one of any.
 * Behind the last the row is free as far as `end`.
 */
function nameContexts(contexts: readonly ContextStart[], x: ToX, { end, timeZone, metrics, words }: Pick<AxisInput, 'end' | 'timeZone' | 'metrics' | 'words'>): AxisLabel[] {
  const labels: AxisLabel[] = [];
  let told: { readonly year: Instant; readonly unit: TickUnit } | undefined;
  const roomFor = ({ from }: ContextStart, next: ContextStart | undefined) => (next ? x(next.from) - air : end) - x(from) - air;
  // What has no room for any name leaves its own to what is before it.
  const nameable = contexts.filter((context, i) => fit(words.context(context.time, context.unit).slice(-1), roomFor(context, contexts[i + 1]), metrics));
  nameable.forEach((context, i) => {
    const { time, unit, from } = context;
    const year = floorTo(time, 'year', timeZone);
    if (unit === 'year' && told?.unit === 'month' && told.year === year) return;
    const room = roomFor(context, nameable[i + 1]);
    const names = words.context(time, unit);
    const own = unit === 'month' && told?.year !== year ? names.slice(0, -1) : names;
    const last = labels.at(-1);
    const before = x(from) - (last ? last.x + last.width + air * 1.5 : 0);
    const fitting = fit(own, room, metrics) ?? fit(own, room + before, metrics) ?? (told?.unit === 'year' ? undefined : fit(names, room, metrics));
    if (!fitting) return;
    if (unit !== 'month' || fitting.text !== names.at(-1)) told = { year, unit };
    labels.push({ key: `${unit}${time}`, x: x(from) + air / 2 - Math.max(fitting.width - room, 0), ...fitting, strong: false });
  });
  return labels;
}

interface UnitLabel extends AxisLabel {
  readonly step: TickStep;
  readonly time: Instant;
}

interface Occupied {
  readonly x0: number;
  readonly x1: number;
  /** None of a length in words. */
  readonly unit?: TickUnit;
}

/** The lower row: a name for each unit that has room, those with events first; for a squeezed stretch its length. */
function nameUnits(
  shown: readonly Shown[],
  x: ToX,
  { timeZone, metrics, words, width }: Pick<AxisInput, 'timeZone' | 'metrics' | 'words' | 'width'>,
): { units: UnitLabel[]; gaps: AxisGap[] } {
  const occupied: Occupied[] = [];
  const units: UnitLabel[] = [];
  const gaps: AxisGap[] = [];
  /** A year close before a month, or a day before one, would be read with it. */
  const apart = (a: Occupied, b: Occupied) => (a.unit === b.unit ? air / 2 : air * 1.25);
  const free = (box: Occupied) => box.x0 >= 0 && box.x1 <= width && occupied.every((other) => box.x1 + apart(box, other) <= other.x0 || box.x0 >= other.x1 + apart(box, other));
  const named = new Set<string>();
  const put = (label: UnitLabel) => {
    // A month that runs over a knot is in two pieces; it is named once.
    const box = { x0: label.x, x1: label.x + label.width, unit: label.step.unit };
    if (named.has(label.key) || !free(box)) return;
    named.add(label.key);
    occupied.push(box);
    units.push(label);
  };

  for (const piece of [...shown].sort((a, b) => Number(a.quiet) - Number(b.quiet))) {
    const squeezed = piece.quiet && piece.stretch < 0.5;
    if (squeezed) {
      const text = words.duration(piece.whole.end - piece.whole.start);
      const textWidth = metrics.measure(text, 'axis');
      const middle = (piece.x0 + piece.x1 - textWidth) / 2;
      const box = { x0: middle, x1: middle + textWidth };
      // Where single days can be told apart again, or not all of the stretch has room on the stage, names say more than the length.
      const fits = piece.labelStep.count > 1 && x(piece.whole.end) - x(piece.whole.start) < width && textWidth + air <= piece.x1 - piece.x0 && free(box);
      gaps.push({ key: String(piece.whole.start), x0: piece.x0, x1: piece.x1, text, fits });
      if (fits) {
        occupied.push(box);
        continue;
      }
    }
    unitLabels(piece, x, { timeZone, metrics, words }).forEach(put);
  }
  return { units: units.sort((a, b) => a.x - b.x), gaps };
}

/** Units that are long enough for their name to stand within them; those of the clock are named where they begin. */
const stretches: ReadonlySet<TickUnit> = new Set(['day', 'month', 'year']);

/** Names of the units of a piece: in the middle of each day, month or year that is in sight; otherwise at the boundary. */
function unitLabels(piece: Shown, x: ToX, { timeZone, metrics, words }: Pick<AxisInput, 'timeZone' | 'metrics' | 'words'>): UnitLabel[] {
  const { whole, labelStep: step, start, end, x0, x1, quiet } = piece;
  const key = (time: number) => `${step.unit}${step.count}/${time}`;
  if (step.count > 1 || !stretches.has(step.unit)) {
    return ticksIn(start, end, step, timeZone).map((time) => {
      const text = words.tick(time, step).at(-1)!;
      const textWidth = metrics.measure(text, 'axis');
      return { key: key(time), x: x(time) - textWidth / 2, width: textWidth, text, strong: !quiet, step, time };
    });
  }
  const boundaries = [floorTo(start, step.unit, timeZone), ...ticksIn((start + 1) as Instant, end, step, timeZone)];
  const { even, stretch } = whole;
  const widths = widestIn(even.spans, step.unit, timeZone, words, metrics);
  // All that are as wide in the form that has room for each, or forms would be mixed; in the shortest each stands as it can.
  const usual = ((step.length * (x1 - x0)) / (end - start)) * (even.least / stretch) - air / 2;
  const form = widths?.findIndex((width, k, all) => width <= usual || k === all.length - 1);
  return boundaries.flatMap((time, i) => {
    const left = Math.max(x(time), x0);
    const right = i + 1 < boundaries.length ? x(boundaries[i + 1]!) : x1;
    const fitting = fit(words.tick(time, step).slice(form), right - left - air / 2, metrics);
    return fitting ? [{ key: key(time), x: (left + right - fitting.width) / 2, ...fitting, strong: !quiet, step, time }] : [];
  });
}
