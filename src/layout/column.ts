// The vertical layout, decided: which events a column lists under which headings, and which it only counts.
import { bisectLeft, bisectRight } from 'd3-array';
import { standingOf, type Span } from '../model/extent.js';
import type { EventIndex, Zone } from '../model/index-events.js';
import type { Instant } from '../time/instant.js';
import { stretchAt, tickSteps, type TickStep } from '../time/ticks.js';
import type { When } from '../time/when.js';
import { weightAt } from './prepare.js';
import type { View } from './view.js';

/** The events that the filter leaves, in reading order, in columns: made once, read by every view. */
export interface ColumnEvents {
  readonly index: EventIndex;
  /** Positions in the index. The other columns run parallel to them. */
  readonly positions: Uint32Array;
  readonly at: Float64Array;
  readonly weights: Float32Array;
  /** Places in `positions` of events whose dates leave open more than a day, with the stretches that they leave open. */
  readonly wide: { readonly places: Uint32Array; readonly starts: Float64Array; readonly ends: Float64Array };
}

/** Events that are counted, not listed, and how to come to them. */
export interface ColumnFold {
  readonly count: number;
  /** The view in which they are listed … */
  readonly span?: Span;
  /** … or, where they are all of the very same moment, their ids. */
  readonly ids?: readonly string[];
}

/** A row of the column: what is under it happened in one stretch. */
export interface ColumnHeading {
  /** Unique in its column. */
  readonly key: string;
  /** The unit of the calendar that it stands for, or that of the whole column where it stands for less certain dates. */
  readonly step: TickStep;
  /** The boundaries of that unit. */
  readonly unit: Span | undefined;
  /** What is known of a date that is open beyond the unit: told instead of it. */
  readonly when: When | undefined;
  /** The zone in which its events stand; told where there is neither unit nor date. */
  readonly zone: Zone['side'] | undefined;
  /** The periods of the story that begin above it, so far as the column shows them. */
  readonly periods: EventIndex['periods'];
  /** Milliseconds without events above it, where there are many; otherwise 0. */
  readonly gap: number;
  /** Positions in the index, in reading order. */
  readonly entries: readonly number[];
  readonly folded: ColumnFold | undefined;
}

/** What to list. Listed, folded, earlier and later together are all events that the filter leaves. */
export interface Column {
  readonly headings: readonly ColumnHeading[];
  readonly earlier: ColumnFold | undefined;
  readonly later: ColumnFold | undefined;
}

/** So many entries make a column that can be taken in; a heading that was opened, alone in the view, may have more. */
const mostEntries = 30;
const mostOfOne = 120;
/** A step to earlier or later events leads to at least so many. */
const leastPage = 6;
const mostHeadings = 16;
const mostZoneHeadings = 8;
/** Units without events that are worth a word. */
const longGap = 3;

/** Days, months, years, decades, centuries … */
const steps = tickSteps.filter(({ unit, count }) => (unit === 'year' ? Number.isInteger(Math.log10(count)) : count === 1 && (unit === 'day' || unit === 'month')));

/** The columns of a story. `visible`: ids that the filter leaves, all where undefined. */
export function prepareColumn(index: EventIndex, visible: ReadonlySet<string> | undefined): ColumnEvents {
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
    weights: Float32Array.from(positions, (position) => weightAt(index, position)),
    wide: { places, starts: bound('start'), ends: bound('end') },
  };
}

/** Places from `from` to `to` (excluded). */
interface Range {
  readonly from: number;
  readonly to: number;
}

type Run = Range & Pick<ColumnHeading, 'step' | 'unit' | 'when' | 'zone'>;

/** The first place from `from` on whose date reaches beyond a unit. */
function firstBeyond({ wide: { places, starts, ends } }: ColumnEvents, { from, to }: Range, { start, end }: Span): number {
  for (let i = bisectLeft(places, from); i < places.length && places[i]! < to; i++) if (starts[i]! < start || ends[i]! > end) return places[i]!;
  return to;
}

/** What is known of the day on which an event begins. */
function beginningOf(when: When): When {
  return when.type === 'interval' ? { ...when, type: 'date', end: when.start } : when;
}

/** The run of one group of events whose date is open. */
function runOfGroup({ index, positions }: ColumnEvents, { from, to: end }: Range): Range & { readonly when: When } {
  const group = index.group[positions[from]!];
  let to = from + 1;
  while (to < end && index.group[positions[to]!] === group) to++;
  return { from, to, when: beginningOf(index.whens[positions[from]!]!) };
}

/**
 * Neighbours that share a unit of the calendar, one run after another; an event whose date reaches beyond the unit stands under
 * its own words unless `loose`. Undefined where there would be more than `most` runs.
 */
function runsBy(events: ColumnEvents, range: Range, step: TickStep, most: number, loose = false): Run[] | undefined {
  const { at, index } = events;
  const runs: Run[] = [];
  for (let from = range.from; from < range.to; from = runs.at(-1)!.to) {
    if (runs.length === most) return undefined;
    const unit = stretchAt(at[from]! as Instant, step, index.timeline.timeZone ?? 'UTC');
    const within = { from, to: bisectLeft(at, unit.end, from, range.to) };
    const to = loose ? within.to : firstBeyond(events, within, unit);
    runs.push({ step, zone: undefined, ...(to > from ? { from, to, unit, when: undefined } : { ...runOfGroup(events, { from, to: range.to }), unit: undefined }) });
  }
  return runs;
}

/** The runs of a zone: one for each way in which days are open, or where these are many, one for all. */
function runsInZone(events: ColumnEvents, range: Range, zone: Zone['side'], step: TickStep): Run[] {
  const runs: Run[] = [];
  for (let { from } = range; from < range.to; from = runs.at(-1)!.to) {
    if (runs.length === mostZoneHeadings) return [{ ...range, step, unit: undefined, when: undefined, zone }];
    runs.push({ step, unit: undefined, zone, ...runOfGroup(events, { from, to: range.to }) });
  }
  return runs;
}

/** The headings of a range, by the finest unit of which there are not too many. */
function layRuns(events: ColumnEvents, { from, to }: Range): Run[] {
  const { at, index } = events;
  const clip = (place: number) => Math.min(Math.max(place, from), to);
  const zones = index.zones.map(({ side, span }) => ({ side, from: clip(bisectRight(at, span.start)), to: clip(bisectLeft(at, span.end)) }));
  const dated = { from: zones.find(({ side }) => side === 'before')?.to ?? from, to: zones.find(({ side }) => side !== 'before')?.from ?? to };
  let runs: Run[] | undefined;
  for (const step of steps) if ((runs = runsBy(events, dated, step, mostHeadings))) break;
  runs ??= runsBy(events, dated, steps.at(-1)!, Infinity, true)!;
  const step = runs[0]?.step ?? steps[0]!;
  const inZones = (isBefore: boolean) => zones.filter(({ side }) => (side === 'before') === isBefore).flatMap((zone) => runsInZone(events, zone, zone.side, step));
  return [...inZones(true), ...runs, ...inZones(false)];
}

/** The weightiest places of a range, of equals the first; the weightiest first. */
function heaviest({ weights }: ColumnEvents, { from, to }: Range, count: number): number[] {
  const best: number[] = [];
  for (let place = from; place < to; place++) {
    if (best.length === count && weights[place]! <= weights[best[count - 1]!]!) continue;
    let rank = best.length;
    while (rank > 0 && weights[best[rank - 1]!]! < weights[place]!) rank--;
    best.splice(rank, 0, place);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Places that are listed: of each run the weightiest, then the weightiest of all, and whatever is `kept`. Undefined: all. */
function choose(events: ColumnEvents, range: Range, runs: readonly Run[], most: number, kept: readonly number[]): readonly number[] | undefined {
  if (range.to - range.from <= most) return undefined;
  const chosen = new Set(runs.map((run) => heaviest(events, run, 1)[0]!));
  for (const place of heaviest(events, range, most)) if (chosen.size < most) chosen.add(place);
  for (const place of kept) chosen.add(place);
  return [...chosen].sort((a, b) => a - b);
}

const idOf = ({ index, positions }: ColumnEvents, place: number): string => index.events[positions[place]!]!.id;

/** What is not listed of a run. Its fold leads to the run alone, of a single run too long to be listed to its first part. */
function foldOf(events: ColumnEvents, run: Range, listed: readonly number[], alone: boolean): ColumnFold | undefined {
  const count = run.to - run.from - listed.length;
  if (!count) return undefined;
  const span = spanOf(events, alone ? { from: run.from, to: Math.min(run.from + mostOfOne, run.to) } : run);
  return { count, ...(span.start < span.end ? { span } : { ids: placesOf(run).filter((place) => !listed.includes(place)).map((place) => idOf(events, place)) }) };
}

const placesOf = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const spanOf = ({ at }: ColumnEvents, { from, to }: Range): Span => ({ start: at[from]! as Instant, end: at[to - 1]! as Instant });

/** Whether the bounds of a date are those of the day, month or years that it names, none of it being estimated. */
const isSure = ({ start: { approximate, uncertain, written } }: When): boolean => !approximate && !uncertain && written?.significantDigits === undefined;

/** The stretch of time that a heading stands for; undefined where nothing bounds it. */
const stretchOf = ({ unit, when }: Run): Span | undefined => unit ?? (when && standingOf(when));

/** What lies between a heading and all before it, where that is long and both are sure. */
function gaps(runs: readonly Run[]): number[] {
  let last = Infinity;
  return runs.map(({ step, unit, when, zone }) => {
    const { start, end } = unit ?? (when ? standingOf(when) : { start: NaN, end: NaN });
    if (zone || (when && !isSure(when))) {
      last = Infinity;
      return 0;
    }
    const gap = start - last;
    last = last === Infinity ? end : Math.max(last, end);
    return gap >= longGap * step.length ? gap : 0;
  });
}

/** Each period at the first heading that is in it: an open date has to be in it as a whole. */
function periodsOf({ index: { periods } }: ColumnEvents, runs: readonly Run[]): EventIndex['periods'][] {
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

/**
 * The column of a view. `kept`: ids of events that are listed whatever their weight, so far as they are in the view.
 *
 * Pure: the same events, view and ids give the same column. Its work is bounded but for one look at each weight in the view.
 */
export function createColumn(events: ColumnEvents, view: View, kept: readonly (string | null)[] = []): Column {
  const { index, positions, at } = events;
  const range = { from: bisectLeft(at, view.start), to: bisectRight(at, view.end) };
  const runs = layRuns(events, range);
  const keptPlaces = kept.flatMap((id) => {
    const position = index.position.get(id ?? '') ?? -1;
    const place = bisectLeft(positions, position);
    return positions[place] === position && place >= range.from && place < range.to ? [place] : [];
  });
  const alone = runs.length === 1;
  const opened = alone && (view.start > index.domain.start || view.end < index.domain.end);
  const chosen = choose(events, range, runs, opened ? mostOfOne : mostEntries, keptPlaces);
  const [gapsAbove, periods] = [gaps(runs), periodsOf(events, runs)];
  const headings = runs.map((run, i): ColumnHeading => {
    const { from, to, step, unit, when, zone } = run;
    const some = chosen?.filter((place) => place >= from && place < to);
    // A row that says "1 more" takes as much room as the event itself.
    const listed = some && to - from - some.length > 1 ? some : placesOf(run);
    return {
      key: idOf(events, from),
      step,
      unit,
      when,
      zone,
      periods: periods[i]!,
      gap: gapsAbove[i]!,
      entries: listed.map((place) => positions[place]!),
      folded: foldOf(events, run, listed, alone),
    };
  });
  const page = Math.min(Math.max(range.to - range.from, leastPage), mostEntries);
  const { length } = positions;
  const beyond = (part: Range, count: number): ColumnFold | undefined => (count ? { count, span: spanOf(events, part) } : undefined);
  return {
    headings,
    earlier: beyond({ from: Math.max(range.from - page, 0), to: range.from }, range.from),
    later: beyond({ from: range.to, to: Math.min(range.to + page, length) }, length - range.to),
  };
}
