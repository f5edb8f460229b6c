// Puts cards beside their marks by editorial weight, so that none covers another or another's leader.
import { countLines, heightOfCard, titleLines, type Metrics } from './metrics.js';

/** Somebody who would like a card or a name. Pixels; `x` of the mark on the tile. */
export interface Candidate {
  /** Position of the event in the index. */
  readonly event: number;
  readonly x: number;
  readonly weight: number;
  readonly title: string;
  /** How far its mark reaches to the right of `x`, with a count beside it. */
  readonly reach: number;
}

/**
 * A card with its place: `dx` from its mark's x to its left edge, `offset` from the lane's marks to its near edge. Both hold
 * while one zooms in: marks only move apart, so cards that are clear of each other stay so.
 */
export interface PlacedCard {
  readonly event: number;
  readonly x: number;
  readonly dx: number;
  readonly width: number;
  readonly offset: number;
  readonly height: number;
  readonly lines: number;
}

/** How far a leader keeps from the side edges of its card. */
const leaderInset = 12;

/** In room of a `depth`: a long title loses lines there, so that the weightiest event does not lose its card to one with a short title. */
export function cardSize(title: string, metrics: Metrics, depth = Infinity): { width: number; height: number; lines: number } {
  const text = countLines(title, metrics.cardWidth - metrics.cardPaddingX, (word) => metrics.measure(word, 'title'));
  const { cardWidth: width, cardHeight, titleLine } = metrics;
  const rest = metrics.cardPaddingY + metrics.metaLine;
  // Rounded parts of a pixel may make a line that fits exactly a little higher.
  const most = Math.max(Math.floor(((cardHeight || depth) - rest) / titleLine + 1e-9), 1);
  const lines = Math.min(text, most, titleLines);
  return { width, height: heightOfCard(metrics, lines), lines };
}

/** Where cards may stand: from `start` to `end`, up to `depth` away from the marks. */
interface Room {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

const left = ({ x, dx }: PlacedCard): number => x + dx;
const right = ({ x, dx, width }: PlacedCard): number => x + dx + width;
const besides = (a: PlacedCard, b: PlacedCard, gap: number): boolean => left(a) >= right(b) + gap || right(a) + gap <= left(b);

/** Whether the leader of `a`, from the marks up to its card, runs through `b`. */
const crosses = (a: PlacedCard, b: PlacedCard, gap: number): boolean => a.offset > b.offset && a.x > left(b) - gap && a.x < right(b) + gap;

/** Whether neither of two cards, nor its leader, comes nearer to the other than `gap`. */
export const isClear = (a: PlacedCard, b: PlacedCard, gap: number): boolean =>
  (besides(a, b, gap) || a.offset >= b.offset + b.height + gap || b.offset >= a.offset + a.height + gap) &&
  !crosses(a, b, gap / 2) &&
  !crosses(b, a, gap / 2);

/** Where a card can begin: at the marks, right behind a card that is there already, or at a row that leaves room below. */
function offsetsFor(placed: readonly PlacedCard[], depth: number, height: number, gap: number): number[] {
  const rows = Array.from({ length: Math.max(Math.floor(depth / (height + gap)), 1) }, (_, row) => row * (height + gap));
  const behind = placed.map((card) => card.offset + card.height + gap);
  return [...new Set([...rows, ...behind])].filter((offset) => offset + height <= depth);
}

/**
 * Where the left edge of a card can be: mostly to the right of its mark, mostly to the left, in the middle, or close beside a card
 * or a leader that is there already; always so that its leader meets it.
 */
function leftsFor(x: number, width: number, placed: readonly PlacedCard[], { start, end }: Room, gap: number): number[] {
  const beside = placed.flatMap((card) => [right(card) + gap, left(card) - gap - width, card.x + gap, card.x - gap - width]);
  const inset = leaderInset * 1.5;
  return [x - inset, x + inset - width, x - width / 2, ...beside]
    .map((edge) => Math.min(Math.max(edge, start), end - width))
    .filter((edge) => edge <= x && edge + width >= x);
}

/** Cards that have yet to find their place: what they lose counts against a place that would shut them out. */
interface Waiting {
  readonly x: number;
  readonly weight: number;
}

/** A card far from its mark is harder to follow: all the room there is counts as much as shutting out an event of this weight. */
const farCost = 0.6;

/**
 * What a place costs: its distance from the marks, and the cards that could then no longer stand on the marks beside it. Low
 * places shut those out, high ones leave room below.
 */
function costOf(card: PlacedCard, waiting: readonly Waiting[], depth: number, gap: number): number {
  const roomBelow = Math.floor(card.offset / (card.height + gap));
  const shutOut = waiting.reduce((sum, { x, weight }) => sum + (x > left(card) - gap && x < right(card) + gap && x !== card.x ? weight : 0), 0);
  return (card.offset / depth) * farCost + shutOut / (1 + 3 * roomBelow);
}

/** The best free place for one card among those placed; undefined where there is none. */
export function placeCard({ event, x, title }: Pick<Candidate, 'event' | 'x' | 'title'>, placed: readonly PlacedCard[], room: Room, metrics: Metrics, waiting: readonly Waiting[] = []): PlacedCard | undefined {
  const { gap } = metrics;
  const { width, height, lines } = cardSize(title, metrics, room.depth);
  if (width > room.end - room.start) return undefined;
  // Only cards and marks that come near in x can be in the way.
  const near = placed.filter((card) => left(card) < x + width + gap && right(card) > x - width - gap);
  const others = waiting.filter((other) => Math.abs(other.x - x) < width + gap);
  let best: PlacedCard | undefined;
  let least = Infinity;
  for (const offset of offsetsFor(near, room.depth, height, gap)) {
    for (const edge of leftsFor(x, width, near, room, gap)) {
      const card: PlacedCard = { event, x, dx: edge - x, width, offset, height, lines };
      const cost = costOf(card, others, room.depth, gap);
      if (cost >= least || !near.every((other) => isClear(card, other, gap))) continue;
      best = card;
      least = cost;
    }
  }
  return best;
}

/** Gives cards to the weightiest first, as many as there is room for between `start` and `end`. */
export function placeCards(candidates: readonly Candidate[], room: Room, metrics: Metrics): PlacedCard[] {
  const placed: PlacedCard[] = [];
  const queue = [...candidates].sort((a, b) => b.weight - a.weight || a.event - b.event);
  queue.forEach((candidate, i) => {
    const card = placeCard(candidate, placed, room, metrics, queue.slice(i + 1));
    if (card) placed.push(card);
  });
  return placed.sort((a, b) => a.x - b.x || a.event - b.event);
}
