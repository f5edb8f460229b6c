// Which lane an event stands in, and where the lanes are on the stage.
import type { EventIndex } from '../model/index-events.js';
import { actorLanes, laneFinder } from '../model/lane-of.js';
import { heightOfCard, shorten, type Metrics } from './metrics.js';
import { labelInset } from './outlines.js';

export type Grouping = 'actor' | 'kind' | 'none';

export interface LaneSpec {
  readonly id: string;
  readonly label: string;
}

/** Who stands where: lanes in order, and for each event of the index its lane; the band between them comes after the last. */
export interface LaneOrder {
  readonly lanes: readonly LaneSpec[];
  readonly laneOf: Int16Array;
}

/** A lane on the stage. All numbers are pixels from the stage's top. */
export interface LaneBox extends LaneSpec {
  /** As much of its label as fits across the stage. */
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  /** Where its marks stand. */
  readonly markY: number;
  /** Which way cards and ribbons are stacked from the marks: −1 up, 1 down; 0 for the band. */
  readonly direction: -1 | 0 | 1;
  /** Room in that direction. */
  readonly depth: number;
  /** Pixels from the marks in that direction: ribbons come first, then bars, then cards. */
  readonly barsFrom: number;
  readonly cardsFrom: number;
  /** Too low for cards: its events have names beside their marks. */
  readonly named: boolean;
}

export interface StageBoxes {
  readonly height: number;
  /** The axis' band. */
  readonly band: { readonly top: number; readonly bottom: number };
  /** The event lanes in order, then the band as the last one. */
  readonly lanes: readonly LaneBox[];
}

/** Without lanes events stand on both sides of the band in turn. */
const bothSides: readonly LaneSpec[] = [
  { id: 'above', label: '' },
  { id: 'below', label: '' },
];

/** Gives each event its lane. Kinds of which nothing is shown have none: the others get their room. */
export function orderLanes({ timeline, events }: EventIndex, grouping: Grouping, shows: (event: number) => boolean = () => true): LaneOrder {
  if (grouping === 'kind' && timeline.kinds?.length) {
    const used = new Set(events.filter((_, event) => shows(event)).map(({ kind }) => kind));
    const lanes = timeline.kinds.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label }));
    const byKind = new Map(lanes.map(({ id }, lane) => [id, lane]));
    // What is not shown must not claim room on the band.
    if (lanes.length) return { lanes, laneOf: Int16Array.from(events, ({ kind }, event) => (shows(event) ? (byKind.get(kind ?? '') ?? lanes.length) : 0)) };
  }
  const lanes = grouping === 'actor' ? actorLanes(timeline) : [];
  if (!lanes.length) return { lanes: bothSides, laneOf: Int16Array.from(events, (_, i) => i % 2) };
  return { lanes: lanes.map(({ id, label }) => ({ id, label })), laneOf: Int16Array.from(events, laneFinder(lanes)) };
}

/** How many rows of ribbons and of bars a lane has. */
export interface LaneRows {
  readonly ribbons: number;
  readonly bars: number;
}

export interface BoxInput {
  readonly order: LaneOrder;
  /** Parallel to the lanes, the band's as the last. */
  readonly rows: readonly LaneRows[];
  /** How many rows of periods lie above everything. */
  readonly periods: number;
  /** Pixels that the stage has. */
  readonly width: number;
  /** Pixels that it should have. */
  readonly height: number;
  readonly metrics: Metrics;
}

/** Between the marks and what comes first behind them, in pixels. */
const air = 6;

/** Where bars and cards begin, seen from the marks of a lane. */
function starts({ ribbons, bars }: LaneRows, { markGap, ribbonRow, barRow }: Metrics): Pick<LaneBox, 'barsFrom' | 'cardsFrom'> {
  const barsFrom = markGap / 2 + ribbons * ribbonRow + (ribbons && bars ? air / 2 : 0);
  return { barsFrom, cardsFrom: barsFrom + bars * barRow + air };
}

/** A lane with less room behind its bars cannot hold a card of two lines, or of the height that all cards have. */
const leastCard = (metrics: Metrics): number => heightOfCard(metrics, 2);

/** The band: contexts of the axis, ribbons, bars, two rows of marks and names, units of the axis. */
function boxBand(top: number, { order, rows, metrics }: Pick<BoxInput, 'order' | 'rows' | 'metrics'>): LaneBox {
  const { axisRow, bandRow, barRow, ribbonRow } = metrics;
  const own = rows.at(-1)!;
  const barsFrom = axisRow + own.ribbons * ribbonRow;
  const cardsFrom = barsFrom + own.bars * barRow;
  const crowded = order.laneOf.includes(order.lanes.length);
  return {
    id: 'band',
    label: '',
    name: '',
    top,
    bottom: top + cardsFrom + (crowded ? bandRow * 2 : 0) + axisRow,
    markY: top + cardsFrom + bandRow / 2,
    direction: 0,
    depth: bandRow * 2,
    barsFrom,
    cardsFrom,
    named: true,
  };
}

/** The name of a lane, and above or below it the half of a mark. */
const labelRoom = ({ axisRow, markGap }: Metrics): number => axisRow + markGap / 2;

/**
 * Pixels with which every event has room for a card of its own, one behind another: a stage that is taller than that is empty.
 * `counts`: how many events stand in each lane.
 */
export function heightForCards(input: Omit<BoxInput, 'width' | 'height'>, counts: readonly number[]): number {
  const { order, rows, periods, metrics } = input;
  const rooms = order.lanes.map((_, i) => labelRoom(metrics) + starts(rows[i]!, metrics).cardsFrom + counts[i]! * (heightOfCard(metrics) + metrics.gap));
  const beside = rooms.length === 2 ? 2 * Math.max(...rooms) : rooms.reduce((sum, one) => sum + one, 0);
  return periods * metrics.barRow + boxBand(0, input).bottom + beside;
}

/**
 * Two lanes mirror each other about the band; any other number lies below it. The stage is `height` tall, or as tall as so
 * many lanes need.
 */
export function boxLanes(input: BoxInput): StageBoxes {
  const { order, rows, periods, width, height, metrics } = input;
  const { lanes } = order;
  const { bandRow, markGap, barRow } = metrics;
  const label = labelRoom(metrics);
  const strip = periods * barRow;
  const inset = markGap / 2;
  const bandHeight = boxBand(0, input).bottom;
  const lane = (i: number, box: Pick<LaneBox, 'top' | 'bottom' | 'markY' | 'direction' | 'depth'>): LaneBox => {
    const from = starts(rows[i]!, metrics);
    const name = shorten(lanes[i]!.label, width - 2 * labelInset, (text) => metrics.measure(text, 'lane'));
    return { ...lanes[i]!, name, ...box, ...from, named: box.depth - from.cardsFrom < leastCard(metrics) };
  };
  if (lanes.length === 2) {
    const side = Math.max((height - strip - bandHeight) / 2, label, ...rows.slice(0, 2).map((own) => label + starts(own, metrics).cardsFrom));
    const [top, bottom] = [strip + side, strip + side + bandHeight];
    const depth = side - label;
    return {
      height: bottom + side,
      band: { top, bottom },
      lanes: [
        { ...lane(0, { top: strip, bottom: top, markY: top, direction: -1, depth }), named: false },
        { ...lane(1, { top: bottom, bottom: bottom + side, markY: bottom, direction: 1, depth }), named: false },
        boxBand(top, input),
      ],
    };
  }
  // The name of a lane, its marks with their names, its ribbons and bars; what is left is shared evenly.
  const least = lanes.map((_, i) => label + Math.max(inset, bandRow / 2, starts(rows[i]!, metrics).cardsFrom));
  const needed = least.reduce((sum, one) => sum + one, 0);
  const spare = Math.max(height - strip - bandHeight - needed, 0) / Math.max(lanes.length, 1);
  const whole = Math.max(height, strip + bandHeight + needed);
  let top = strip + bandHeight;
  const boxes = lanes.map((_, i) => {
    const bottom = i === lanes.length - 1 ? whole : top + least[i]! + spare;
    const markY = top + label;
    const box = lane(i, { top, bottom, markY, direction: 1, depth: bottom - markY - inset });
    top = bottom;
    return box;
  });
  return { height: whole, band: { top: strip, bottom: strip + bandHeight }, lanes: [...boxes, boxBand(strip, input)] };
}
