// The upper row of the axis: what the units of the lower one are part of, as days of a month and months of a year.
import type { Instant } from '../time/instant.js';
import { floorTo, stretchAt, ticksIn, wholeStep, type TickUnit } from '../time/ticks.js';
import { fit, type AxisLabel, type Naming } from './axis-names.js';
import { air, contextOf, type Shown, type ToX } from './axis-runs.js';
import type { UnitLabel } from './axis-units.js';

export interface ContextStart {
  readonly time: Instant;
  readonly unit: TickUnit;
  /** Where it comes into sight. */
  readonly from: Instant;
}

/** Each context that is in sight, in order. */
export function contextStarts(shown: readonly Shown[], timeZone: string): ContextStart[] {
  const starts: ContextStart[] = [];
  for (const { start, end, step } of shown) {
    const unit = contextOf[step.unit];
    if (!unit) continue;
    for (const time of ticksIn(floorTo(start, unit, timeZone), end, wholeStep(unit), timeZone)) {
      if (!starts.some((other) => other.time === time && other.unit === unit)) starts.push({ time, unit, from: Math.max(time, start) as Instant });
    }
  }
  return starts.sort((a, b) => a.from - b.from);
}

/**
 * What the upper row is to name: what the lower one names itself, and no part of, is not said again, but what that is part of. A year
 * stands over months that have no room for their days; a month that has room for some of them is named above. A year of which nothing is
 * named belongs in the lower row with the others: above them it would seem to be a greater one.
 */
export function contextsOver(starts: readonly ContextStart[], units: readonly UnitLabel[], timeZone: string): ContextStart[] {
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
 * A year that the month before it has told is not told again; and a month of another year than that which was told last
 * tells its own, if need be from further left: behind a year it would be read as one of that, and a day that stands alone as one of any.
 * Before the first and behind the last the row is free as far as `start` and `end`.
 */
export function nameContexts(contexts: readonly ContextStart[], x: ToX, { start, end, timeZone, metrics, words }: Naming & { readonly start: number; readonly end: number }): AxisLabel[] {
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
    const before = x(from) - (last ? last.x + last.width + air * 1.5 : start);
    // Where nothing follows a long name of a day would stand over the next one.
    const inDay = unit === 'day' ? fit(own, Math.min(room, x(stretchAt(time, wholeStep(unit), timeZone).end) - x(from)), metrics) : undefined;
    const fitting = inDay ?? fit(own, room, metrics) ?? fit(own, room + before, metrics) ?? (told?.unit === 'year' ? undefined : fit(names, room, metrics));
    if (!fitting) return;
    if (unit !== 'month' || fitting.text !== names.at(-1)) told = { year, unit };
    labels.push({ key: `${unit}${time}`, x: x(from) + air / 2 - Math.max(fitting.width - room, 0), ...fitting, strong: false });
  });
  return labels;
}
