// Headings for events in reading order: by the finest unit of the calendar of which there are not too many.
import { stretchAt, tickSteps, type TickStep } from '../time/ticks.js';
import type { Instant } from '../time/instant.js';
import type { When } from '../time/when.js';
import { standingOf, type Span } from './extent.js';
import type { EventIndex, Zone } from './index-events.js';

/** Events in reading order, in columns. */
export interface Listing {
  readonly index: EventIndex;
  /** Positions in the index. The other columns run parallel to them. */
  readonly positions: Uint32Array;
  readonly at: Float64Array;
  /** Places in `positions` of events whose dates leave open more than a day, with the stretches that they leave open. */
  readonly wide: { readonly places: Uint32Array; readonly starts: Float64Array; readonly ends: Float64Array };
}

/** What is under a heading happened in one stretch. */
export interface Heading {
  /** The unit of the calendar that it stands for, or that of all headings where it stands for less certain dates. */
  readonly step: TickStep;
  /** The boundaries of that unit. */
  readonly unit: Span | undefined;
  /** What is known of a date that is open beyond the unit: told instead of it. */
  readonly when: When | undefined;
  /** The zone in which its events stand; told where there is neither unit nor date. */
  readonly zone: Zone['side'] | undefined;
}

/** Places from `from` to `to` (excluded). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A heading with the places of its events. */
export type Run = Range & Heading;

const mostZoneHeadings = 8;
/** Years. A unit as long has no name but its two ends, which say less than a date in it. */
const deepUnit = 10_000;

/** Days, months, years, decades, centuries … */
const steps = tickSteps.filter(({ unit, count }) => (unit === 'year' ? Number.isInteger(Math.log10(count)) : count === 1 && (unit === 'day' || unit === 'month')));

/** The events of a story. `visible`: ids that are listed, all where undefined. */
export function listEvents(index: EventIndex, visible?: ReadonlySet<string>): Listing {
  const { events, groups, group, doubtful } = index;
  const positions = Uint32Array.from(events.keys()).filter((position) => !visible || visible.has(events[position]!.id));
  const places = Uint32Array.from(positions.keys()).filter((place) => {
    const { clock } = groups[group[positions[place]!]!]!;
    return !clock && (doubtful[positions[place]!] || index.whens[positions[place]!]!.type === 'all-of');
  });
  const bound = (side: keyof Span) => Float64Array.from(places, (place) => groups[group[positions[place]!]!]!.span[side]);
  return {
    index,
    positions,
    at: Float64Array.from(positions, (position) => index.at[position]!),
    wide: { places, starts: bound('start'), ends: bound('end') },
  };
}

/** The first place of a range for which `test` holds, as it does for all after it. */
function firstWhere({ from, to }: Range, test: (place: number) => boolean): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

/** The first place from `from` on whose date reaches beyond a unit. */
function firstBeyond({ wide: { places, starts, ends } }: Listing, { from, to }: Range, { start, end }: Span): number {
  for (let i = firstWhere({ from: 0, to: places.length }, (one) => places[one]! >= from); i < places.length && places[i]! < to; i++) if (starts[i]! < start || ends[i]! > end) return places[i]!;
  return to;
}

/** What is known of the day on which an event begins. */
function beginningOf(when: When): When {
  return when.type === 'interval' ? { ...when, type: 'date', end: when.start } : when;
}

/** Whether of the day on which an event begins nothing is known: whatever is known of its end, its heading says the same. */
const beginsUnknown = ({ type, start }: When): boolean => type === 'interval' && !start.written;

/** The run of one group of events whose date is open. */
function runOfGroup({ index: { group, whens }, positions }: Listing, { from, to: end }: Range): Range & { readonly when: When } {
  const first = positions[from]!;
  const isAlike = (position: number) => group[position] === group[first] || [first, position].every((one) => beginsUnknown(whens[one]!));
  let to = from + 1;
  while (to < end && isAlike(positions[to]!)) to++;
  return { from, to, when: beginningOf(whens[first]!) };
}

/**
 * Neighbours that share a unit of the calendar, one run after another; an event whose date reaches beyond the unit stands under
 * its own words unless `loose`, and so does a single date of deep time. Undefined where there would be more than `most` runs.
 */
function runsBy(events: Listing, range: Range, step: TickStep, most: number, loose = false): Run[] | undefined {
  const { at, index } = events;
  const runs: Run[] = [];
  for (let from = range.from; from < range.to; from = runs.at(-1)!.to) {
    if (runs.length === most) return undefined;
    const unit = stretchAt(at[from]! as Instant, step, index.timeline.timeZone ?? 'UTC');
    const within = { from, to: firstWhere({ from, to: range.to }, (place) => at[place]! >= unit.end) };
    const to = loose ? within.to : firstBeyond(events, within, unit);
    const byDate = to === from || (step.count >= deepUnit && runOfGroup(events, within).to === to);
    runs.push({ step, zone: undefined, ...(byDate ? { ...runOfGroup(events, { from, to: range.to }), unit: undefined } : { from, to, unit, when: undefined }) });
  }
  return runs;
}

/** The runs of a zone: one for each way in which days are open, or where these are many, one for all. */
function runsInZone(events: Listing, range: Range, zone: Zone['side'], step: TickStep): Run[] {
  const runs: Run[] = [];
  for (let { from } = range; from < range.to; from = runs.at(-1)!.to) {
    if (runs.length === mostZoneHeadings) return [{ ...range, step, unit: undefined, when: undefined, zone }];
    runs.push({ step, unit: undefined, zone, ...runOfGroup(events, { from, to: range.to }) });
  }
  return runs;
}

/** The headings of a range, by the finest unit of which there are at most so many; what is open before and after it comes on top. */
export function layRuns(events: Listing, range: Range, most: number): Run[] {
  const { at, index } = events;
  const { from, to } = range;
  const zones = index.zones.map(({ side, span: { start, end } }) => ({
    side,
    from: firstWhere(range, (place) => at[place]! > start),
    to: firstWhere(range, (place) => at[place]! >= end),
  }));
  const dated = { from: zones.find(({ side }) => side === 'before')?.to ?? from, to: zones.find(({ side }) => side !== 'before')?.from ?? to };
  let runs: Run[] | undefined;
  for (const step of steps) if ((runs = runsBy(events, dated, step, most))) break;
  runs ??= runsBy(events, dated, steps.at(-1)!, Infinity, true)!;
  const step = runs[0]?.step ?? steps[0]!;
  const inZones = (isBefore: boolean) => zones.filter(({ side }) => (side === 'before') === isBefore).flatMap((zone) => runsInZone(events, zone, zone.side, step));
  return [...inZones(true), ...runs, ...inZones(false)];
}

/** The stretch of time that a heading stands for; undefined where nothing bounds it. */
const stretchOf = ({ unit, when }: Heading): Span | undefined => unit ?? (when && standingOf(when));

/** Each period at the first heading that is in it: an open date has to be in it as a whole. */
export function periodsOf({ periods }: EventIndex, runs: readonly Heading[]): EventIndex['periods'][] {
  const left = new Set(periods);
  return runs.map((run) => {
    const stretch = stretchOf(run);
    const here = [...left].filter(({ when: { start, end } }) => {
      if (!stretch) return false;
      return run.unit ? stretch.start < end.latest && stretch.end > start.earliest : stretch.start >= start.earliest && stretch.end <= end.latest;
    });
    here.forEach((period) => left.delete(period));
    return here;
  });
}
