// The lower row of the axis: a name for each day, month, year or time of day that has room, and for a squeezed stretch its length.
import type { Instant } from '../time/instant.js';
import { floorTo, ticksIn, type TickStep, type TickUnit } from '../time/ticks.js';
import { fit, widestIn, type AxisLabel, type Naming } from './axis-names.js';
import { air, type Shown, type ToX } from './axis-runs.js';

/** A stretch drawn shorter than a linear axis would draw it, with its length in words where there is room. */
export interface AxisGap {
  readonly key: string;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  readonly fits: boolean;
}

export interface UnitLabel extends AxisLabel {
  readonly step: TickStep;
  readonly time: Instant;
}

interface Occupied {
  readonly x0: number;
  readonly x1: number;
  /** None of a length in words. */
  readonly unit?: TickUnit;
}

/** Those with events first. */
export function nameUnits(shown: readonly Shown[], x: ToX, naming: Naming & { readonly width: number }): { units: UnitLabel[]; gaps: AxisGap[] } {
  const { metrics, words, width } = naming;
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
    unitLabels(piece, x, naming).forEach(put);
  }
  return { units: units.sort((a, b) => a.x - b.x), gaps };
}

/** Units that are long enough for their name to stand within them; those of the clock are named where they begin. */
const stretches: ReadonlySet<TickUnit> = new Set(['day', 'month', 'year']);

/** Names of the units of a piece: in the middle of each day, month or year that is in sight; otherwise at the boundary. */
function unitLabels(piece: Shown, x: ToX, { timeZone, metrics, words }: Naming): UnitLabel[] {
  const { whole, labelStep: step, start, end, x0, x1, quiet } = piece;
  const key = (time: number) => `${step.unit}${step.count}/${time}`;
  if (step.count > 1 || !stretches.has(step.unit)) {
    return ticksIn(start, end, step, timeZone).map((time) => {
      const text = words.tick(time, step).at(-1)!;
      const textWidth = metrics.measure(text, 'axis');
      return { key: key(time), x: x(time) - textWidth / 2, width: textWidth, text, strong: !quiet, step, time };
    });
  }
  const boundaries = ticksIn(floorTo(start, step.unit, timeZone), end, step, timeZone);
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

/**
 * A day under the name of another month would be read as one of that month, and a month under another year as one of that year. Where
 * what it is part of has no room for its name, the first of them says it instead, if there is room, and the others say nothing: a month
 * with its year, since a year alone would be read as that of the month before it.
 */
export function completeUnits(units: readonly UnitLabel[], contexts: readonly AxisLabel[], { timeZone, metrics, words, width: stage }: Naming & { readonly width: number }): AxisLabel[] {
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
