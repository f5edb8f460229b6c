// Clusters, cards and names, decided once for each power-of-two resolution and each stretch of the axis.
import type { EventIndex } from '../model/index-events.js';
import { pointsOf } from './bars.js';
import { placeCards, type Candidate, type PlacedCard } from './cards.js';
import { clustersIn, type Cluster } from './clusters.js';
import type { LaneBox } from './lanes.js';
import type { Metrics } from './metrics.js';
import { placeNames, type PlacedName } from './names.js';
import { weightAt, type LaneEvents, type Layout } from './prepare.js';

/**
 * A stretch of one lane at one resolution. A tile is four stages wide and holds the cards and names of its own marks whole, so
 * that what is in one does not hang on another, and none has to be made before it comes into sight.
 */
export interface Tile {
  readonly clusters: readonly Cluster[];
  readonly cards: readonly PlacedCard[];
  readonly names: readonly PlacedName[];
}

const stagesPerTile = 4;
/** The oldest are forgotten: they are made again when they are needed. */
const mostTiles = 512;
/** How much further apart than elsewhere marks on the band are. */
const bandSpread = 1.75;
/** How far a mark with its count beside it reaches to the right. */
const countedReach = ({ markGap }: Metrics): number => markGap * (bandSpread - 0.5);

/**
 * Which resolution a view has: 0 from the whole axis on, 1 from half of it on, and so forth. All that has to be decided (who
 * clusters, who has a card) is decided at the coarse end of a level, where there is least room, and holds in all of it.
 */
export const levelOf = (pixelsPerUnit: number, width: number): number => Math.max(0, Math.floor(Math.log2(pixelsPerUnit / width) + 1e-9));

/** Share of the axis that a tile covers. */
const tileSize = (level: number): number => Math.min(1, stagesPerTile / 2 ** level);

/** Numbers of the tiles of a level that a stretch of the unit axis touches. */
export function tilesBetween(start: number, end: number, level: number): number[] {
  const size = tileSize(level);
  const last = Math.round(1 / size) - 1;
  const number = (unit: number) => Math.min(Math.max(Math.floor(unit / size), 0), last);
  return Array.from({ length: number(end) - number(start) + 1 }, (_, i) => number(start) + i);
}

/** Positions in the index of the events of a cluster. */
export const membersOf = ({ positions }: LaneEvents, { first, last }: Cluster): number[] => positions.slice(first, last + 1);

/** The weightiest of several events, of equals the first. */
export const heaviest = (index: EventIndex, members: readonly number[]): number =>
  members.reduce((best, member) => (weightAt(index, member) > weightAt(index, best) ? member : best));

const landmark = 0.9;

/** On the band, where no card names it, an event of this weight shows its own symbol in a cluster too, the count beside it. */
export const isLandmark = (index: EventIndex, event: number, direction: LaneBox['direction']): boolean =>
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

function makeTile(layout: Layout, lane: number, level: number, number: number): Tile {
  const { index, metrics, width } = layout;
  const own = pointsOf(layout, lane, level);
  const { direction, depth, named, cardsFrom } = layout.boxes.lanes[lane]!;
  const pixelsPerUnit = width * 2 ** level;
  const [start, end] = [number * tileSize(level), (number + 1) * tileSize(level)];
  // On the band a mark has its count beside it, not in it.
  const least = metrics.markGap * (direction === 0 ? bandSpread : 1);
  const clusters = clustersIn(own.units, start, end, least / pixelsPerUnit);
  const candidates = clusters.map((cluster): Candidate => {
    const members = membersOf(own, cluster);
    const event = heaviest(index, members);
    const counted = members.length > 1 && isLandmark(index, event, direction);
    return {
      event,
      x: (cluster.unit - start) * pixelsPerUnit,
      weight: weightAt(index, event),
      title: index.events[event]!.title,
      reach: counted ? countedReach(metrics) : metrics.markGap / 2,
    };
  });
  const room = { start: 0, end: (end - start) * pixelsPerUnit };
  if (!named) return { clusters, cards: placeCards(candidates, { ...room, depth: depth - cardsFrom }, metrics), names: [] };
  // Marks of the tiles beside this one may reach into it.
  const inner = { start: start > 0 ? countedReach(metrics) : room.start, end: end < 1 ? room.end - metrics.markGap / 2 : room.end };
  return { clusters, cards: [], names: placeNames(candidates, inner, direction === 0 ? 2 : 1, metrics) };
}
