// What holds for every view of one story on one stage: made once, read by every frame.
import { daysOf } from '../model/days.js';
import type { Span } from '../model/extent.js';
import type { EventGroup, EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import { piecesOf, type Piece } from './axis-runs.js';
import { leastBar, type Detail } from './detail.js';
import { boxLanes, heightForCards, orderLanes, type Grouping, type StageBoxes } from './lanes.js';
import type { Metrics } from './metrics.js';
import { layBars, layPeriods, layRibbons, type PeriodReach, type Ribbon } from './ribbons.js';
import type { Tile } from './tiles.js';
import { distance, toUnit, type TimeScale } from './time-scale.js';
import type { Words } from './words.js';

export interface LayoutInput {
  readonly index: EventIndex;
  readonly scale: TimeScale;
  readonly grouping: Grouping;
  /** Pixels; more than 0. */
  readonly width: number;
  readonly height: number;
  readonly metrics: Metrics;
  readonly words: Words;
  /** Ids that the filter leaves; all where undefined. */
  readonly visible?: ReadonlySet<string> | undefined;
}

/** The events of one lane in order of place: positions in the index and, parallel to them, places on the unit axis. */
export interface LaneEvents {
  readonly positions: readonly number[];
  readonly units: Float64Array;
  /** How much of the axis the bar of each covers where it is long enough for one; 0 where it has none. */
  readonly lengths: Float64Array;
}

/** A day on which something happened. */
export interface Day extends Span {
  /** The one on which most happened. */
  readonly main: boolean;
}

export interface Layout extends LayoutInput {
  readonly timeZone: string;
  readonly boxes: StageBoxes;
  /** Parallel to `boxes.lanes`. */
  readonly laneEvents: readonly LaneEvents[];
  /** By row of each lane, ascending and side by side. */
  readonly ribbons: readonly (readonly Ribbon[])[];
  readonly bars: readonly (readonly Ribbon[])[];
  readonly periods: readonly (readonly PeriodReach[])[];
  /** Places of all events on the unit axis, ascending. */
  readonly units: Float64Array;
  /** What is drawn at a level; filled as views ask for it. */
  readonly details: Map<number, Detail>;
  /** Groups that stand in a zone, ascending and side by side. */
  readonly zoneGroups: readonly (Span & Pick<EventGroup, 'members'>)[];
  readonly pieces: readonly Piece[];
  /** Whether any event of the story, whatever the filter leaves, stands in the whole view as a hollow mark: as no bar, its day being open. */
  readonly hollow: boolean;
  /** Ascending. */
  readonly days: readonly Day[];
  /** Filled as views ask for them; the same question always has the same answer. */
  readonly tiles: Map<string, Tile>;
}

const defaultWeight = 0.5;

/** Editorial weight of the event at a position, 0 to 1. */
export const weightAt = ({ events }: EventIndex, position: number): number => events[position]!.weight ?? defaultWeight;

/**
 * Days with events that are known to the day, where there are several; the weightiest marked if more than one thing happened on it.
 * Those on which nothing is shown are left out, but no filter changes which is marked.
 */
function eventDays(index: EventIndex, shows: (event: number) => boolean): Day[] {
  const days = daysOf(index).map((day) => ({ ...day, weight: day.members.reduce((sum, member) => sum + weightAt(index, member), 0) }));
  if (days.length < 2) return [];
  const most = days.reduce((max, { weight }) => Math.max(max, weight), 0);
  return days.filter(({ members }) => members.some(shows)).map(({ start, end, members, weight }) => ({ start, end, main: weight === most && members.length > 1 }));
}

function zoneGroupsOf({ groups, zones }: EventIndex, shows: (event: number) => boolean): Layout['zoneGroups'] {
  const inZone = ({ span }: EventGroup) => zones.some((zone) => span.start >= zone.span.start && span.end <= zone.span.end);
  return groups
    .filter((group) => inZone(group) && group.members.some(shows))
    .map(({ span, members }) => ({ ...span, members }))
    .sort((a, b) => a.start - b.start);
}

/** What hangs neither on the scale nor on the stage: while the axis bends, and when the page is resized, it stays. */
function sort(index: EventIndex, grouping: Grouping, visible: LayoutInput['visible']) {
  const timeZone = index.timeline.timeZone ?? 'UTC';
  const shows = (event: number) => !visible || visible.has(index.events[event]!.id);
  const order = orderLanes(index, grouping, visible?.size ? shows : undefined);
  const { lanes, laneOf } = order;
  const positions: number[][] = Array.from({ length: lanes.length + 1 }, () => []);
  index.events.forEach((_, event) => {
    if (shows(event)) positions[laneOf[event]!]!.push(event);
  });
  return {
    timeZone,
    order,
    positions,
    ribbons: layRibbons(index, laneOf, lanes.length, shows),
    bars: layBars(index, laneOf, lanes.length, shows),
    periods: layPeriods(index),
    zoneGroups: zoneGroupsOf(index, shows),
    days: eventDays(index, shows),
  };
}

type Sorted = ReturnType<typeof sort>;

const sortEvents = remembered(sort);
/** Apart, so that a filter and all do not forget each other. */
const sortAll = remembered((index: EventIndex, grouping: Grouping) => sort(index, grouping, undefined));

const rowsOf = ({ ribbons, bars }: Sorted) => ribbons.map((own, lane) => ({ ribbons: own.length, bars: bars[lane]!.length }));

/** What no filter changes. */
const unfiltered = ({ index, grouping, visible }: LayoutInput): Sorted => (visible ? sortAll(index, grouping) : sortEvents(index, grouping, undefined));

/** Few events need no more room than their cards. All of the story count, so that no filter changes how tall the stage is. */
function heightOf(input: LayoutInput): number {
  const { height, metrics } = input;
  const all = unfiltered(input);
  const counts = all.positions.map((own) => own.length);
  return Math.min(height, heightForCards({ order: all.order, rows: rowsOf(all), periods: all.periods.length, metrics }, counts));
}

function hasHollow(input: LayoutInput): boolean {
  const { index, scale, width } = input;
  const bars = unfiltered(input).bars.flat(2).filter(({ start, end }) => distance(scale, start, end) * width >= leastBar);
  const asBar = new Set(bars.map(({ events }) => events[0]));
  return index.doubtful.some((doubtful, event) => doubtful && !asBar.has(event));
}

const unitsOf = remembered((scale: TimeScale, { at }: EventIndex) => at.map((time) => toUnit(scale, time)));

export function createLayout(input: LayoutInput): Layout {
  const { index, scale, grouping, width, metrics, visible } = input;
  const sorted = sortEvents(index, grouping, visible);
  const { timeZone, order, positions, ribbons, bars, periods, zoneGroups, days } = sorted;
  const units = unitsOf(scale, index);
  const lengths = new Float64Array(units.length);
  for (const { events, start, end } of bars.flat(2)) lengths[events[0]!] = distance(scale, start, end);
  const column = (own: readonly number[], values: Float64Array) => Float64Array.from(own, (event) => values[event]!);
  const laneEvents = positions.map((own) => ({ positions: own, units: column(own, units), lengths: column(own, lengths) }));
  return {
    ...input,
    timeZone,
    boxes: boxLanes({ order, rows: rowsOf(sorted), periods: periods.length, width, height: heightOf(input), metrics }),
    laneEvents,
    ribbons: ribbons.flat(),
    bars: bars.flat(),
    periods,
    units: visible ? Float64Array.from(laneEvents.flatMap((own) => Array.from(own.units))).sort() : units,
    details: new Map(),
    zoneGroups,
    pieces: piecesOf(index, scale),
    hollow: hasHollow(input),
    days,
    tiles: new Map(),
  };
}
