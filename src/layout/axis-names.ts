// Texts on the axis, and how wide they are: names are chosen so that all of a stretch have one form.
import type { Span } from '../model/extent.js';
import { remembered } from '../model/remembered.js';
import { fromCivil } from '../time/civil.js';
import type { Instant } from '../time/instant.js';
import { floorTo, ticksIn, wholeStep, type TickUnit } from '../time/ticks.js';
import type { Metrics } from './metrics.js';
import type { Words } from './words.js';

/** A text on the axis; `x` is its left edge. */
export interface AxisLabel {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** Events stand there. */
  readonly strong: boolean;
}

/** What names depend on more than their stretches. */
export interface Naming {
  readonly timeZone: string;
  readonly metrics: Metrics;
  readonly words: Words;
}

/** The first of several texts that is no wider than `room`. */
export function fit(texts: readonly string[], room: number, { measure }: Metrics): { text: string; width: number } | undefined {
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
export const widestEver = remembered((words: Words, { measure }: Metrics): Readonly<Partial<Record<TickUnit, Widths>>> => {
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
export const widestIn = remembered((spans: readonly Span[], unit: TickUnit, timeZone: string, words: Words, metrics: Metrics): Widths | undefined => {
  const step = wholeStep(unit);
  if (spans.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / step.length), 0) > fewNames) return widestEver(words, metrics)[unit];
  const times = spans.flatMap(({ start, end }) => ticksIn(floorTo(start, unit, timeZone), end, step, timeZone));
  return widest(times.map((time) => words.tick(time, step).map((text) => metrics.measure(text, 'axis'))));
});
