// Everything that is to be seen, with its place: the one result of layout. Screen, pictures and tests read the same scene.
import { remembered } from '../model/remembered.js';
import type { TimelineEvent } from '../model/timeline.js';
import { layAxis, type Axis } from './axis.js';
import { air } from './axis-runs.js';
import { layBrackets, layDays, layPeriodsInSight, layRibbonsInSight, layZones, type SceneBracket, type SceneDay, type ScenePeriod, type SceneRibbon, type SceneZone } from './background.js';
import { layBarsInSight, type SceneBar } from './bars.js';
import { isClear, placeCard, type PlacedCard } from './cards.js';
import type { LaneBox } from './lanes.js';
import type { Layout } from './prepare.js';
import { levelOf, tileOf, tilesBetween, tileStart, type Tile } from './tiles.js';
import { layThreads, type SceneThread } from './thread-lines.js';
import { toUnit } from './time-scale.js';
import { density, toX, type View } from './view.js';

/** One or several events at one place. Pixels from the stage's top left corner. */
export interface SceneMark {
  readonly type: 'mark';
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Position in `Scene.lanes`. */
  readonly lane: number;
  /** The event, or of several the weightiest. */
  readonly event: TimelineEvent;
  /** Ids of all events that it stands for, in reading order: the very same list as long as they are the same. */
  readonly ids: readonly string[];
  /** Whether the day of every event is open. */
  readonly doubtful: boolean;
  /** Shows the symbol of `event`: always that of a single one, of several on the band that of a landmark. */
  readonly symbol: boolean;
}

/** What can be chosen. */
export type SceneItem = SceneMark | SceneBar;

export interface SceneCard {
  readonly key: string;
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Lines of the title; what does not fit in them is cut. */
  readonly lines: number;
  /** Its mark. */
  readonly mark: SceneMark;
  /** From the mark to the card, upright. */
  readonly leader: { readonly x: number; readonly y0: number; readonly y1: number };
}

/** The name of a mark on the band. `x` is the left edge, `y` the middle of the line. */
export interface SceneName {
  readonly key: string;
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its end has no room. */
  readonly cut: boolean;
}

export interface Scene {
  /** Time runs from right to left: a mirrored scene (mirror.ts). */
  readonly rtl: boolean;
  /**
   * x of a place on the axis, to the pixel, that stays the same place while one pans for a few widths of the stage. What is drawn as
   * seen from there need not be drawn anew: all of it is moved as one.
   */
  readonly origin: number;
  readonly width: number;
  readonly height: number;
  readonly band: { readonly top: number; readonly bottom: number };
  /** Width of a mark's button; the circle of a cluster fits in it. */
  readonly markSize: number;
  /** The band is the last one. */
  readonly lanes: readonly LaneBox[];
  readonly zones: readonly SceneZone[];
  readonly days: readonly SceneDay[];
  readonly periods: readonly ScenePeriod[];
  readonly brackets: readonly SceneBracket[];
  readonly axis: Axis;
  readonly ribbons: readonly SceneRibbon[];
  /** Events that last; where one is too short for a bar it is a mark, never both. */
  readonly bars: readonly SceneBar[];
  /** Marks and bars together, by place along time. */
  readonly items: readonly SceneItem[];
  /** By place along time. */
  readonly marks: readonly SceneMark[];
  readonly cards: readonly SceneCard[];
  readonly names: readonly SceneName[];
  /** Of the event in focus. */
  readonly threads: readonly SceneThread[];
}

const setOf = remembered((ids: readonly string[]) => new Set(ids));

/** Whether a mark or bar stands for an event; it may stand for a great many. */
export const standsFor = ({ ids }: SceneItem, id: string): boolean => (ids.length < 9 ? ids.includes(id) : setOf(ids).has(id));

interface Frame {
  readonly layout: Layout;
  /** x of a place on the unit axis. */
  readonly unitX: (unit: number) => number;
  readonly level: number;
  /** Numbers of the tiles in sight. */
  readonly tiles: readonly number[];
  /** Position of the selected event, −1 without one. */
  readonly selected: number;
}

interface LaneScene {
  readonly marks: readonly SceneMark[];
  readonly cards: readonly SceneCard[];
  readonly names: readonly SceneName[];
}

/** The marks of a tile that are in sight, by the event that speaks for each. */
function marksOf({ layout: { index, width }, unitX }: Frame, tile: Tile, lane: number, y: number): Map<number, SceneMark> {
  const marks = new Map<number, SceneMark>();
  for (const { unit, event, key, ids, doubtful, symbol } of tile.marks) {
    const x = unitX(unit);
    if (x >= 0 && x <= width) marks.set(event, { type: 'mark', key, x, y, lane, event: index.events[event]!, ids, doubtful, symbol });
  }
  return marks;
}

/** A card and the mark that it hangs on. */
interface HungCard {
  readonly card: PlacedCard;
  readonly mark: SceneMark;
}

function layLane(frame: Frame, lane: number): LaneScene {
  const { layout, level } = frame;
  const box = layout.boxes.lanes[lane]!;
  const parts = frame.tiles.map((number) => {
    const tile = tileOf(layout, lane, level, number);
    const marks = marksOf(frame, tile, lane, box.markY);
    return { marks: [...marks.values()], cards: cardsInSight(layout, tile, marks), names: namesInSight(layout, tile, box, marks) };
  });
  const marks = parts.flatMap((part) => part.marks);
  const cards = withSelected(frame, box, parts.flatMap((part) => part.cards), marks);
  return { marks, cards: cards.map((hung) => cardOnStage(layout, box, hung)), names: parts.flatMap(({ names }) => names) };
}

/** The cards of a tile where their marks are now; one that the edge would cut is left out. */
function cardsInSight({ width }: Layout, tile: Tile, marks: ReadonlyMap<number, SceneMark>): HungCard[] {
  return tile.cards.flatMap((card) => {
    const mark = marks.get(card.event);
    const x = mark ? mark.x + card.dx : -1;
    return mark && x >= 0 && x + card.width <= width ? [{ card: { ...card, x: mark.x }, mark }] : [];
  });
}

/** The cards of a lane with one for the selected event: where there is no room for it, it takes that of others. */
function withSelected({ layout, selected }: Frame, box: LaneBox, hung: readonly HungCard[], marks: readonly SceneMark[]): readonly HungCard[] {
  const { index, metrics, width } = layout;
  const event = index.events[selected];
  const mark = event && marks.find((one) => standsFor(one, event.id));
  if (!mark || box.named || hung.some(({ card }) => card.event === selected)) return hung;
  const candidate = { event: selected, x: mark.x, title: event.title };
  const room = { start: 0, end: width, depth: box.depth - box.cardsFrom };
  const others = hung.filter((one) => one.mark !== mark);
  const placed = placeCard(candidate, others.map(({ card }) => card), room, metrics);
  if (placed) return [...others, { card: placed, mark }];
  const alone = placeCard(candidate, [], room, metrics);
  return alone ? [...others.filter(({ card }) => isClear(card, alone, metrics.gap)), { card: alone, mark }] : hung;
}

function cardOnStage({ index }: Layout, box: LaneBox, { card, mark }: HungCard): SceneCard {
  const { width, height, lines } = card;
  const event = index.events[card.event]!;
  const near = box.markY + box.direction * (box.cardsFrom + card.offset);
  const y = box.direction > 0 ? near : near - height;
  return { key: event.id, event, x: card.x + card.dx, y, width, height, lines, mark, leader: { x: mark.x, y0: mark.y, y1: near } };
}

function namesInSight({ metrics, width }: Layout, tile: Tile, box: LaneBox, marks: ReadonlyMap<number, SceneMark>): SceneName[] {
  return tile.names.flatMap((name) => {
    const mark = marks.get(name.event);
    const left = mark ? mark.x + name.dx : -1;
    if (!mark || left < 0 || left + name.width > width) return [];
    const y = box.markY + name.row * metrics.bandRow;
    return [{ key: mark.event.id, event: mark.event, x: left, y, width: name.width, height: metrics.bandRow, cut: name.cut }];
  });
}

const fromLeft = (a: SceneItem, b: SceneItem): number => a.x - b.x || a.lane - b.lane;

/**
 * The scene of a view. `selected`: id of the event in focus, which has a card as long as its mark is in sight and in a lane.
 *
 * Pure: the same layout, view and selection give the same scene, however one came there.
 */
export function createScene(layout: Layout, view: View, selected?: string | null): Scene {
  const { index, scale, width, metrics, words, boxes, pieces, timeZone } = layout;
  const pixelsPerUnit = density(scale, view, width);
  const [start, end] = [toUnit(scale, view.start), toUnit(scale, view.end)];
  const level = levelOf(pixelsPerUnit, width);
  const frame: Frame = {
    layout,
    level,
    unitX: (unit) => (unit - start) * pixelsPerUnit,
    tiles: tilesBetween(start, end, level),
    selected: index.position.get(selected ?? '') ?? -1,
  };
  const x = toX(scale, view, width);
  const lanes = boxes.lanes.map((_, lane) => layLane(frame, lane));
  const marks = lanes.flatMap((lane) => lane.marks).sort(fromLeft);
  // Ribbons and bars are cut where their tiles are: while one pans within these they stay what they are, and so do their fades.
  const [first, last] = [frame.tiles[0]!, frame.tiles.at(-1)!];
  const reach = { x0: frame.unitX(tileStart(first, level)), x1: frame.unitX(tileStart(last + 1, level)) };
  const bars = layBarsInSight(layout, x, view, level, reach);
  const zones = layZones(layout, x);
  const before = zones.find(({ side, text }) => side === 'before' && text);
  // Words that begin with the zone, as those of the zone behind do.
  const told = before ? Math.max(before.x0, 0) + metrics.measure(before.text, 'axis') + 2 * air : 0;
  const behind = zones.find(({ side, text }) => side !== 'before' && text);
  const things = {
    rtl: false,
    origin: Math.round(reach.x0),
    markSize: metrics.markGap,
    width,
    height: boxes.height,
    band: boxes.band,
    lanes: boxes.lanes,
    zones,
    days: layDays(layout, x, view),
    periods: layPeriodsInSight(layout, x, view, level),
    brackets: layBrackets(layout, x, view),
    axis: layAxis({ pieces, scale, view, width, level, start: told, end: behind?.x0 ?? width, timeZone, metrics, words }),
    ribbons: layRibbonsInSight(layout, x, view, level, reach),
    bars,
    marks,
    items: bars.length ? [...marks, ...bars].sort(fromLeft) : marks,
    cards: lanes.flatMap(({ cards }) => cards),
    names: lanes.flatMap(({ names }) => names),
  };
  return { ...things, threads: frame.selected < 0 ? [] : layThreads(layout, things, index.events[frame.selected]!.id) };
}
