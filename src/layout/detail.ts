// How much of a story is drawn at a resolution: what is long enough for a ribbon or a bar, and how far apart marks stand.
import { clustersIn, digitsOf } from './clusters.js';
import type { LaneEvents, Layout } from './prepare.js';
import type { Stretch } from './rows.js';
import { distance, toUnit } from './time-scale.js';

/** The same for all views of a level, so that nothing comes and goes while one pans. */
export interface Detail {
  /** Rows, with those of their stretches that are long enough. */
  readonly ribbons: Layout['ribbons'];
  readonly bars: Layout['bars'];
  readonly periods: Layout['periods'];
  /** Least distance of the marks of each lane, on the unit axis. */
  readonly gaps: readonly number[];
  /** Whether an event of a lane, by its place in the lane's list, stands as a mark: as long as it is too short for a bar. */
  readonly isPoint: (own: LaneEvents, i: number) => boolean;
}

/** Pixels. Shorter ribbons would be no more than their two ends, and in a shorter period no name has room. */
const leastRibbon = 10;
const leastPeriod = 10;
/** Also the least width of a pointer's target (WCAG 2.2, 2.5.8). */
export const leastBar = 24;
/** How much further apart than elsewhere marks on the band are: there a mark has its count beside it, not in it. */
const bandSpread = 2;

/**
 * Elements that all of the stage may hold: as many a browser moves within one frame. Where a story has more to draw, marks stand
 * further apart, and only longer stretches have ribbons and bars, until that is enough: the rest is counted. Of a crowd most marks
 * are counts anyhow, and fewer of them tell as much: there a step of a gesture is to leave half of its frame to the page.
 */
const mostElements = { usual: 1_450, crowd: 600 };
/** Events from which on a story is a crowd. */
const crowd = 500;
/** Elements of each thing, in the drawing and in the list of buttons. Cards take what they need beyond their mark's. */
const weights = { ribbon: 3, bar: 7, period: 4, mark: 5, card: 7, lane: 3 };
/** Texts and brackets of the axis for each pixel of its width; what else there may be. */
const axisWeight = 0.1;
const others = 60;
/** How much of the room for cards they can fill: leaders run between them. */
const cardShare = 0.6;
/** However crowded the axis and the lanes are, so much is left for what stands in them. */
const leastRoom = 450;

/** What runs all through a view is not thinned out by asking for more length. */
const mostStretched = 16;

/** Steps in which things spread: four of them double a distance, so that what is joined at one level is joined at no finer one. */
const step = 2 ** 0.25;

export function detailAt(layout: Layout, level: number): Detail {
  let detail = layout.details.get(level);
  if (detail) return detail;
  const room = roomFor(layout);
  // Not so far that a view of a crowded lane might have no mark in it.
  const widest = Math.max(layout.width / (4 * layout.metrics.markGap), 1);
  const apart = layout.boxes.lanes.map(({ direction }, lane) => layout.metrics.markGap * countedSpread(layout, level, lane) * (direction ? 1 : bandSpread));
  let spread = 1;
  detail = detailWith(layout, level, apart, spread);
  for (let needed; spread < widest && (needed = elementsOf(layout, level, detail, room)) > room; ) {
    // Twice the distance is half the marks at the best: so far one can go at once.
    spread = Math.min(spread * step ** Math.max(Math.floor(3 * Math.log2(needed / room)), 1), widest);
    detail = detailWith(layout, level, apart, spread);
  }
  layout.details.set(level, detail);
  return detail;
}

/** `apart`: pixels between the marks of each lane at the least. */
function detailWith(layout: Layout, level: number, apart: readonly number[], spread: number): Detail {
  const { scale, width } = layout;
  const pixel = 1 / (width * 2 ** level);
  const stretched = Math.min(spread, mostStretched) * pixel;
  const longEnough = <T extends Stretch>(rows: readonly (readonly T[])[], least: number) =>
    rows.map((row) => row.filter(({ start, end }) => distance(scale, start, end) >= least * stretched));
  return {
    ribbons: longEnough(layout.ribbons, leastRibbon),
    bars: longEnough(layout.bars, leastBar),
    periods: longEnough(layout.periods, leastPeriod),
    gaps: apart.map((pixels) => pixels * spread * pixel),
    isPoint: ({ lengths }, i) => lengths[i]! < leastBar * stretched,
  };
}

/** How much further apart than elsewhere marks stand where counts are long, as they are where a lane is full. */
function countedSpread({ laneEvents, width, metrics: { markGap } }: Layout, level: number, lane: number): number {
  const { units } = laneEvents[lane]!;
  const digits = digitsOf(Math.round((mostAtOnce(units, units, 1 / 2 ** level) * markGap) / width));
  return digits < 3 ? 1 : step ** digits;
}

function roomFor({ index, width, boxes, metrics: { cardWidth, cardPaddingY, metaLine, titleLine, gap } }: Layout): number {
  const cardRow = cardPaddingY + metaLine + titleLine + gap;
  const cardRows = boxes.lanes.reduce((sum, { named, depth, cardsFrom }) => sum + (named ? 0 : Math.ceil((depth - cardsFrom) / cardRow)), 0);
  const cards = cardShare * cardRows * (width / (cardWidth + gap));
  return Math.max(mostElements[index.events.length < crowd ? 'usual' : 'crowd'] - boxes.lanes.length * weights.lane - width * axisWeight - others - cards * weights.card, leastRoom);
}

/** How many elements a view of a level needs at the most; of what has `room` anyway no more than it might. */
function elementsOf({ scale, laneEvents, units }: Layout, level: number, { ribbons, bars, periods, gaps, isPoint }: Detail, room: number): number {
  // A view of a level is never wider than that, but for rounding.
  const size = (1 + 1e-9) / 2 ** level;
  const mostOf = (rows: readonly (readonly Stretch[])[]) => {
    const all = rows.flat();
    const ends = (name: 'start' | 'end') => Float64Array.from(all, (one) => toUnit(scale, one[name])).sort();
    return mostAtOnce(ends('start'), ends('end'), size);
  };
  const stretches = weights.ribbon * mostOf(ribbons) + weights.bar * mostOf(bars) + weights.period * mostOf(periods);
  const single = weights.mark * mostAtOnce(units, units, size);
  if (stretches + single <= room) return stretches + single;
  const marks = Float64Array.from(laneEvents.flatMap((own, lane) => clustersIn(own.units, -Infinity, Infinity, gaps[lane]!, (i) => isPoint(own, i)).map(({ unit }) => unit))).sort();
  return stretches + weights.mark * mostAtOnce(marks, marks, size);
}

/** How many of many stretches, by their ascending starts and ascending ends, a window of a size touches at the most. */
function mostAtOnce(starts: Float64Array, ends: Float64Array, size: number): number {
  let most = 0;
  let begun = 0;
  // A window that touches as many as can be may as well begin where one of them ends.
  for (let over = 0; over < ends.length; over++) {
    while (begun < starts.length && starts[begun]! <= ends[over]! + size) begun++;
    most = Math.max(most, begun - over);
  }
  return most;
}
