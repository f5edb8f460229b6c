// The vertical layout, decided: which events a column lists under which headings, and which it only counts.
import { bisectLeft, bisectRight } from 'd3-array';
import { isSure, standingOf, takenUntil, type Span } from '../model/extent.js';
import { layRuns, listEvents, periodsOf, type Heading, type Listing, type Range, type Run } from '../model/headings.js';
import type { EventIndex } from '../model/index-events.js';
import type { Instant } from '../time/instant.js';
import { weightAt } from './prepare.js';
import type { View } from './view.js';

/** The events that the filter leaves, with how weighty they are and how long they last: made once, read by every view. */
export interface ColumnEvents extends Listing {
  /** Parallel to `positions`, as are the ends. */
  readonly weights: Float32Array;
  /** Until when each takes the time. */
  readonly ends: Float64Array;
}

/** Events that are counted, not listed, and how to come to them. */
export interface ColumnFold {
  readonly count: number;
  /** The view in which they are listed … */
  readonly span?: Span;
  /** … or, where they are all of the very same moment, their ids. */
  readonly ids?: readonly string[];
}

/** A row of the column. */
export interface ColumnHeading extends Heading {
  /** Unique in its column. */
  readonly key: string;
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
/** Units without events that are worth a word. */
const longGap = 3;

/** The columns of a story. `visible`: ids that the filter leaves, all where undefined. */
export function prepareColumn(index: EventIndex, visible: ReadonlySet<string> | undefined): ColumnEvents {
  const listing = listEvents(index, visible);
  return {
    ...listing,
    weights: Float32Array.from(listing.positions, (position) => weightAt(index, position)),
    ends: Float64Array.from(listing.positions, (position) => takenUntil(index.whens[position]!).latest),
  };
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

/** Until when the events of a run last; Infinity where that is not sure. */
function lastOf({ index, positions, ends }: ColumnEvents, { from, to }: Range): number {
  let last = from;
  for (let place = from; place < to; place++) if (ends[place]! > ends[last]!) last = place;
  return isSure(takenUntil(index.whens[positions[last]!]!)) ? ends[last]! : Infinity;
}

/** What lies between a heading and all before it, where that is long and both are sure. */
function gaps(events: ColumnEvents, runs: readonly Run[]): number[] {
  let last = Infinity;
  return runs.map((run) => {
    const { step, unit, when, zone } = run;
    const { start, end } = unit ?? (when ? standingOf(when) : { start: NaN, end: NaN });
    if (zone || (when && !isSure(when.start))) {
      last = Infinity;
      return 0;
    }
    const gap = start - last;
    last = Math.max(last === Infinity ? end : last, end, lastOf(events, run));
    return gap >= longGap * step.length ? gap : 0;
  });
}

/**
 * The column of a view. `kept`: ids of events that are listed whatever their weight, so far as they are in the view.
 *
 * Pure: the same events, view and ids give the same column. Its work is bounded but for one look at each weight and each end in the view.
 */
export function createColumn(events: ColumnEvents, view: View, kept: readonly (string | null)[] = []): Column {
  const { index, positions, at } = events;
  const range = { from: bisectLeft(at, view.start), to: bisectRight(at, view.end) };
  const runs = layRuns(events, range, mostHeadings);
  const keptPlaces = kept.flatMap((id) => {
    const position = index.position.get(id ?? '') ?? -1;
    const place = bisectLeft(positions, position);
    return positions[place] === position && place >= range.from && place < range.to ? [place] : [];
  });
  const alone = runs.length === 1;
  const opened = alone && (view.start > index.domain.start || view.end < index.domain.end);
  const chosen = choose(events, range, runs, opened ? mostOfOne : mostEntries, keptPlaces);
  const [gapsAbove, periods] = [gaps(events, runs), periodsOf(index, runs)];
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
