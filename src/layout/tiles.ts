// Clusters, cards and names, decided once for each power-of-two resolution and each stretch of the axis.
import type { EventIndex } from '../model/index-events.js';
import { placeCards, type Candidate, type PlacedCard } from './cards.js';
import { clustersIn, type Cluster } from './clusters.js';
import { detailAt } from './detail.js';
import type { LaneBox } from './lanes.js';
import type { Metrics } from './metrics.js';
import { placeNames, type PlacedName } from './names.js';
import { countWidth, digitsBeside } from './outlines.js';
import { weightAt, type LaneEvents, type Layout } from './prepare.js';
import type { SceneMark } from './scene.js';

/** What is the same of a mark wherever it comes to stand on the stage. */
export interface TileMark extends Pick<Cluster, 'unit'>, Pick<SceneMark, 'key' | 'ids' | 'doubtful' | 'symbol'> {
  /** Position in the index of the event that speaks for it. */
  readonly event: number;
}

/**
 * A stretch of one lane at one resolution. A tile is four stages wide and holds the cards and names of its own marks whole, so
 * that what is in one does not hang on another, and none has to be made before it comes into sight.
 */
export interface Tile {
  readonly marks: readonly TileMark[];
  readonly cards: readonly PlacedCard[];
  readonly names: readonly PlacedName[];
}

const stagesPerTile = 4;
/** The oldest are forgotten: they are made again when they are needed. */
const mostTiles = 512;
/** Between a count and a name: the head of a thread has room there. Pixels. */
const behindCount = 9;

/** Digits of a count that may reach in from the tile before: more would take a thousand events in one mark. */
const mostDigits = 3;

/** From a mark's middle to where its room ends, with a count of so many digits beside it. */
const reachOf = (digits: number, { markGap }: Metrics): number => markGap / 2 + (digits && countWidth(digits, markGap) + behindCount);

/**
 * Which resolution a view has: 0 from the whole axis on, 1 from half of it on, and so forth. All that has to be decided (who
 * clusters, who has a card) is decided at the coarse end of a level, where there is least room, and holds in all of it.
 */
export const levelOf = (pixelsPerUnit: number, width: number): number => Math.max(0, Math.floor(Math.log2(pixelsPerUnit / width) + 1e-9));

/** Share of the axis that a tile covers. */
const tileSize = (level: number): number => Math.min(1, stagesPerTile / 2 ** level);

/** Where a tile begins on the unit axis. */
export const tileStart = (number: number, level: number): number => number * tileSize(level);

/** Numbers of the tiles of a level that a stretch of the unit axis touches. */
export function tilesBetween(start: number, end: number, level: number): number[] {
  const size = tileSize(level);
  const last = Math.round(1 / size) - 1;
  const number = (unit: number) => Math.min(Math.max(Math.floor(unit / size), 0), last);
  return Array.from({ length: number(end) - number(start) + 1 }, (_, i) => number(start) + i);
}

const landmark = 0.9;

/** On the band, where no card names it, an event of this weight shows its own symbol in a cluster too, the count beside it. */
const isLandmark = (index: EventIndex, event: number, direction: LaneBox['direction']): boolean =>
  direction === 0 && weightAt(index, event) >= landmark;

/** The tile of a lane, made when it is first asked for. */
export function tileOf(layout: Layout, lane: number, level: number, number: number): Tile {
  const key = `${lane}/${level}/${number}`;
  const known = layout.tiles.get(key);
  if (known) return known;
  const tile = makeTile(layout, lane, level, number);
  if (layout.tiles.size >= mostTiles) layout.tiles.delete(layout.tiles.keys().next().value!);
  layout.tiles.set(key, tile);
  return tile;
}

function markOf(index: EventIndex, { positions }: LaneEvents, { first, last, unit }: Cluster, stands: (i: number) => boolean, direction: LaneBox['direction']): TileMark {
  const ids: string[] = [];
  let event = positions[first]!;
  let doubtful = true;
  for (let i = first; i <= last; i++) {
    if (!stands(i)) continue;
    const member = positions[i]!;
    ids.push(index.events[member]!.id);
    // The weightiest speaks for all, of equals the first.
    if (weightAt(index, member) > weightAt(index, event)) event = member;
    doubtful &&= index.doubtful[member]!;
  }
  return { unit, event, key: `${ids[0]}+${ids.length}`, ids, doubtful, symbol: ids.length === 1 || isLandmark(index, event, direction) };
}

function makeTile(layout: Layout, lane: number, level: number, number: number): Tile {
  const { index, metrics, width } = layout;
  const own = layout.laneEvents[lane]!;
  const { gaps, isPoint } = detailAt(layout, level);
  const stands = (i: number) => isPoint(own, i);
  const { direction, depth, named, cardsFrom } = layout.boxes.lanes[lane]!;
  const pixelsPerUnit = width * 2 ** level;
  const [start, end] = [tileStart(number, level), tileStart(number + 1, level)];
  const marks = clustersIn(own.units, start, end, gaps[lane]!, stands).map((cluster) => markOf(index, own, cluster, stands, direction));
  const candidates = marks.map(({ event, unit, ids, symbol }): Candidate => ({
    event,
    x: (unit - start) * pixelsPerUnit,
    weight: weightAt(index, event),
    // A circle with a count stands for all of them: the name of one beside it would be read as the name of all.
    title: named && !symbol ? '' : index.events[event]!.title,
    reach: reachOf(digitsBeside({ symbol, ids }), metrics),
  }));
  const room = { start: 0, end: (end - start) * pixelsPerUnit };
  if (!named) return { marks, cards: placeCards(candidates, { ...room, depth: depth - cardsFrom }, metrics), names: [] };
  // Marks of the tiles beside this one may reach into it.
  const inner = { start: start > 0 ? reachOf(mostDigits, metrics) : room.start, end: end < 1 ? room.end - metrics.markGap / 2 : room.end };
  return { marks, cards: [], names: placeNames(candidates, inner, direction === 0 ? 2 : 1, metrics) };
}
