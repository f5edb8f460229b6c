// Which lane an event stands in, and where the lanes are on the stage.
import type { EventIndex } from '../model/index-events.js';
import { actorLanes, laneFinder } from '../model/lane-of.js';
import type { Metrics } from './metrics.js';
import { mostRibbonRows } from './ribbons.js';

export type Grouping = 'actor' | 'kind' | 'none';

export interface LaneSpec {
  readonly id: string;
  readonly label: string;
}

/** Who stands where: lanes in order, and for each event of the index its lane, −1 on the band between them. */
export interface LaneOrder {
  readonly lanes: readonly LaneSpec[];
  readonly laneOf: Int16Array;
}

/** A lane on the stage. All numbers are pixels from the stage's top. */
export interface LaneBox extends LaneSpec {
  readonly top: number;
  readonly bottom: number;
  /** Where its marks stand. */
  readonly markY: number;
  /** Which way cards and ribbons are stacked from the marks: −1 up, 1 down; 0 for the band. */
  readonly direction: -1 | 0 | 1;
  /** Room in that direction. */
  readonly depth: number;
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

const onBand = -1;

/** Without lanes events stand on both sides of the band in turn. */
const bothSides: readonly LaneSpec[] = [
  { id: 'above', label: '' },
  { id: 'below', label: '' },
];

/** Gives each event its lane. */
export function orderLanes({ timeline, events }: EventIndex, grouping: Grouping): LaneOrder {
  if (grouping === 'kind' && timeline.kinds?.length) {
    const used = new Set(events.map(({ kind }) => kind));
    const lanes = timeline.kinds.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label }));
    const byKind = new Map(lanes.map(({ id }, lane) => [id, lane]));
    if (lanes.length) return { lanes, laneOf: Int16Array.from(events, ({ kind }) => byKind.get(kind ?? '') ?? onBand) };
  }
  const lanes = grouping === 'actor' ? actorLanes(timeline) : [];
  if (!lanes.length) return { lanes: bothSides, laneOf: Int16Array.from(events, (_, i) => i % 2) };
  return { lanes: lanes.map(({ id, label }) => ({ id, label })), laneOf: Int16Array.from(events, laneFinder(lanes)) };
}

/** Pixels; a lane lower than this would not hold its name and its marks. */
const leastLane = ({ axisRow, markGap, bandRow }: Metrics): number => axisRow + markGap / 2 + Math.max(markGap, bandRow) / 2;

/** A lane with less room below its marks cannot hold a card of two lines under its ribbons. */
const leastCardRoom = ({ markGap, ribbonRow, cardPaddingY, metaLine, titleLine }: Metrics): number =>
  markGap / 2 + mostRibbonRows * ribbonRow + cardPaddingY + metaLine + 2 * titleLine;

/**
 * Two lanes mirror each other about the band; any other number lies below it. The stage is `height` tall, or as tall as so
 * many lanes need.
 */
export function boxLanes({ lanes, laneOf }: LaneOrder, height: number, metrics: Metrics): StageBoxes {
  const crowded = laneOf.includes(onBand);
  const bandHeight = metrics.axisRow * 2 + (crowded ? metrics.bandRow * 2 : 0);
  const bandBox = (top: number): LaneBox => ({
    id: 'band',
    label: '',
    top,
    bottom: top + bandHeight,
    markY: top + metrics.axisRow + metrics.bandRow / 2,
    direction: 0,
    depth: metrics.bandRow * 2,
    named: true,
  });
  const inset = metrics.markGap / 2;
  if (lanes.length === 2) {
    const top = Math.max((height - bandHeight) / 2, metrics.axisRow + inset);
    const bottom = top + bandHeight;
    const whole = bottom + top;
    const depth = top - metrics.axisRow - inset;
    const [first, second] = lanes as [LaneSpec, LaneSpec];
    return {
      height: whole,
      band: { top, bottom },
      lanes: [
        { ...first, top: 0, bottom: top, markY: top, direction: -1, depth, named: false },
        { ...second, top: bottom, bottom: whole, markY: bottom, direction: 1, depth, named: false },
        bandBox(top),
      ],
    };
  }
  const each = Math.max((height - bandHeight) / lanes.length, leastLane(metrics));
  const boxes = lanes.map((lane, i): LaneBox => {
    const top = bandHeight + i * each;
    const markY = top + metrics.axisRow + inset;
    const depth = top + each - markY - inset;
    return { ...lane, top, bottom: top + each, markY, direction: 1, depth, named: depth < leastCardRoom(metrics) };
  });
  return { height: bandHeight + each * lanes.length, band: { top: 0, bottom: bandHeight }, lanes: [...boxes, bandBox(0)] };
}
