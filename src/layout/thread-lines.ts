// The threads of the event in focus: lines to what it answers, follows or revises, and to what does so of it, clear of the cards.
import { threadsOf } from '../model/threads.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { Metrics } from './metrics.js';
import { countWidth, digitsBeside, extraWidth, isNamedBelow, labelInset, wordsOn } from './outlines.js';
import type { Layout } from './prepare.js';
import { route, type Box, type End, type Obstacles, type Point } from './route.js';
import { standsFor, type Scene, type SceneItem } from './scene.js';

export interface SceneThread {
  readonly key: string;
  /** Ends and bends, from the event in focus to the other one, or to the edge beyond which that is. */
  readonly points: readonly Point[];
  /** What the other event is to the one in focus; the place is the middle of the text. Undefined where there is no room for it. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | undefined;
  /** The later of the two speaks of the earlier one: which end of `points` that is. */
  readonly speaker: 'first' | 'last';
  readonly other: TimelineEvent;
}

type Things = Omit<Scene, 'threads'>;

/** More lines than these could not be told apart; the detail names all. */
const mostThreads = 12;
/** Half the room that a line has for itself. */
const lineRoom = 5;
/** A line keeps this far from the edges of the stage. */
const inset = 6;

const cardBox = ({ x, y, width, height }: Things['cards'][number]): Box => ({ x0: x, y0: y, x1: x + width, y1: y + height });

const around = (x: number, y: number, rx: number, ry: number): Box => ({ x0: x - rx, y0: y - ry, x1: x + rx, y1: y + ry });

function itemBox(item: SceneItem, { width, markSize }: Things): End {
  if (item.type === 'mark') {
    const box = around(item.x, item.y, (markSize + extraWidth(item, markSize)) / 2, markSize / 2);
    return { ...box, x: item.x, x1: box.x1 + countWidth(digitsBeside(item), markSize) };
  }
  return { x0: Math.max(item.x0, 0), x1: Math.min(item.x1, width), y0: item.y - item.height / 2, y1: item.y + item.height / 2 };
}

/** Where an event is drawn: its card, or else its mark or bar; undefined while it is out of sight. */
function boxOf(things: Things, id: string): End | undefined {
  const card = things.cards.find(({ event }) => event.id === id);
  if (card) return cardBox(card);
  const item = things.items.find((one) => standsFor(one, id));
  return item && itemBox(item, things);
}

/** The texts of the axis: contexts in the first row of the band, units in the last. */
function axisBoxes({ axis, zones, band }: Things, { measure, axisRow }: Metrics): Box[] {
  const row = (top: number, labels: readonly { readonly x: number; readonly width: number }[]) =>
    labels.map(({ x, width }): Box => ({ x0: x, x1: x + width, y0: top, y1: top + axisRow - 4 }));
  const zoneLabels = zones.map(({ x0, text }) => ({ x: Math.max(x0, 0), width: measure(text, 'axis') }));
  return [...row(band.top + 4, [...axis.contexts, ...zoneLabels]), ...row(band.bottom - axisRow, axis.units)];
}

/** The names of the lanes. */
function laneBoxes(things: Things, { measure, titleLine }: Metrics): Box[] {
  return things.lanes.slice(0, -1).map((lane) => {
    const y0 = isNamedBelow(things, lane) ? lane.bottom - labelInset - titleLine : lane.top + labelInset;
    return { x0: labelInset, x1: labelInset + measure(lane.name, 'lane'), y0, y1: y0 + titleLine };
  });
}

function obstaclesOf(things: Things, metrics: Metrics): Obstacles {
  const { cards, marks, bars, width, height } = things;
  return {
    hard: cards.map(cardBox),
    firm: [
      ...axisBoxes(things, metrics),
      ...laneBoxes(things, metrics),
      ...wordsOn(things).map(({ x, y, width: wide, height: high }): Box => ({ x0: x, x1: x + wide, y0: y - high / 2, y1: y + high / 2 })),
    ],
    soft: [
      ...marks.map((mark) => itemBox(mark, things)),
      ...bars.map((bar) => itemBox(bar, things)),
      ...cards.map(({ leader: { x, y0, y1 } }): Box => ({ x0: x - 3, x1: x + 3, y0: Math.min(y0, y1), y1: Math.max(y0, y1) })),
    ],
    bounds: { x0: 0, y0: inset, x1: width, y1: height - inset },
  };
}

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** The longest level piece of the way on which a text of such a size covers nothing. */
function labelPlace(points: readonly Point[], width: number, height: number, taken: readonly Box[], stageWidth: number): Point | undefined {
  const pieces = points.slice(1).map((end, i) => [points[i]!, end] as const);
  const level = pieces.filter(([a, b]) => a[1] === b[1] && Math.abs(a[0] - b[0]) > width).sort((p, q) => Math.abs(q[0][0] - q[1][0]) - Math.abs(p[0][0] - p[1][0]));
  const upright = pieces.filter(([a, b]) => a[0] === b[0] && Math.abs(a[1] - b[1]) > height * 1.5);
  for (const [a, b] of [...level, ...upright]) {
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
      const [x, y] = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      const box = around(x, y, width / 2, height / 2);
      if (box.x0 >= 0 && box.x1 <= stageWidth && !taken.some((other) => overlap(box, other))) return [x, y];
    }
  }
  return undefined;
}

/** The straight pieces of a line, with some room on both sides. */
const piecesOf = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = points[i]!;
    return { x0: Math.min(x0, x1) - lineRoom, x1: Math.max(x0, x1) + lineRoom, y0: Math.min(y0, y1) - lineRoom, y1: Math.max(y0, y1) + lineRoom };
  });

/** The threads of an event that is in sight; none otherwise. */
export function layThreads({ index, metrics, words }: Layout, things: Things, id: string): SceneThread[] {
  const from = boxOf(things, id);
  if (!from) return [];
  const { hard, firm, soft, bounds } = obstaclesOf(things, metrics);
  // One line should not run upon another.
  const lines: Box[][] = [];
  const ways = threadsOf(index, id).slice(0, mostThreads).flatMap((thread) => {
    const there = boxOf(things, thread.other.id);
    // Both may be in one mark: then there is nothing between them.
    if (there && overlap(from, there)) return [];
    const later = index.position.get(thread.other.id)! > index.position.get(id)!;
    const points = route(from, there ?? (later ? things.width : 0), { hard, firm, soft: [...soft, ...lines.flat()], bounds });
    if (!points) return [];
    // Where it begins costs the next more than to cross it: that would run through its arrowhead.
    lines.push([...piecesOf(points), around(...points[0]!, 2 * lineRoom, 2 * lineRoom)]);
    return [{ thread, points }];
  });
  const taken = [...hard, ...firm, ...soft];
  return ways.map(({ thread: { other, direction, link }, points }, i): SceneThread => {
    const text = words.thread(link, direction);
    const [width, height] = [metrics.measure(text, 'meta') + 12, metrics.metaLine];
    const others = lines.filter((_, line) => line !== i).flat();
    const place = labelPlace(points, width, height, [...taken, ...others], things.width);
    if (place) taken.push(around(place[0], place[1], width / 2, height / 2));
    return { key: `${direction}/${link.type}/${other.id}`, points, label: place && { x: place[0], y: place[1], text }, speaker: direction === 'out' ? 'first' : 'last', other };
  });
}
