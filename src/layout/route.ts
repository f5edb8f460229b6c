// Finds a way for a line between two boxes: along straight lines, around what is in the way, with few bends.
import { bisectLeft } from 'd3-array';

/** Pixels. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Obstacles {
  /** Never crossed. */
  readonly hard: readonly Box[];
  /** Texts: crossed only where there is hardly another way. */
  readonly firm: readonly Box[];
  /** Crossed only where the way around is much longer. */
  readonly soft: readonly Box[];
  /** The way stays within. */
  readonly bounds: Box;
}

/** Distance that a way keeps from what it goes around. Cards are twice as far apart, so that it finds through between them. */
const clearance = 4;
/** Left free beside a text: a line that only just misses it touches its letters. */
const textRoom = 2;
/** A bend costs as much as so many pixels. */
const bendCost = 60;
/** Each pixel over something soft, or a text, costs as much as so many. */
const softCost = 6;
const firmCost = 20;

/** Where lines end. `x`: where they do above and below it, in place of its middle. */
export interface End extends Box {
  readonly x?: number;
}

/** Where a line can leave a box: in the middle of each side, first a step straight away from it. */
function portsOf({ x0, y0, x1, y1, x = (x0 + x1) / 2 }: End): { readonly at: Point; readonly step: Point }[] {
  const y = (y0 + y1) / 2;
  return [
    { at: [x, y0], step: [x, y0 - clearance] },
    { at: [x, y1], step: [x, y1 + clearance] },
    { at: [x0, y], step: [x0 - clearance, y] },
    { at: [x1, y], step: [x1 + clearance, y] },
  ];
}

const ascending = (values: Iterable<number>): number[] => [...new Set(values)].sort((a, b) => a - b);

/** The lines on which ways run, and what each piece between two crossings costs: Infinity where something is in the way. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** To the right of each crossing, and below it; row by row. */
  readonly right: Float64Array;
  readonly down: Float64Array;
}

function createGrid({ hard, firm, soft, bounds }: Obstacles, ends: readonly Point[]): Grid {
  const inside = (low: number, high: number) => (value: number) => value >= low && value <= high;
  const xs = ascending([...ends.map(([x]) => x), ...[...hard, ...firm].flatMap(({ x0, x1 }) => [x0 - clearance, x1 + clearance])].filter(inside(bounds.x0, bounds.x1)));
  const ys = ascending([bounds.y0, bounds.y1, ...ends.map(([, y]) => y), ...[...hard, ...firm, ...soft].flatMap(({ y0, y1 }) => [y0 - clearance, y1 + clearance])].filter(inside(bounds.y0, bounds.y1)));
  const columns = xs.length;
  const right = Float64Array.from({ length: columns * ys.length }, (_, i) => (i % columns < columns - 1 ? xs[(i % columns) + 1]! - xs[i % columns]! : Infinity));
  const down = Float64Array.from({ length: columns * ys.length }, (_, i) => (i + columns < columns * ys.length ? ys[Math.floor(i / columns) + 1]! - ys[Math.floor(i / columns)]! : Infinity));
  const weigh = (boxes: readonly Box[], room: number, cost: (pixels: number) => number) => {
    for (const { x0, x1, y0, y1 } of boxes) {
      // A piece is in the way where any part of it lies inside, however little.
      const [left, last] = [bisectLeft(xs, x0 - room + 0.01), bisectLeft(xs, x1 + room - 0.01)];
      const [top, bottom] = [bisectLeft(ys, y0 - room + 0.01), bisectLeft(ys, y1 + room - 0.01)];
      for (let row = top; row < bottom; row++) for (let i = Math.max(left - 1, 0); i < last; i++) right[row * columns + i] = cost(right[row * columns + i]!);
      for (let row = Math.max(top - 1, 0); row < bottom; row++) for (let i = left; i < last; i++) down[row * columns + i] = cost(down[row * columns + i]!);
    }
  };
  weigh(soft, 0, (pixels) => pixels * softCost);
  weigh(firm, textRoom, (pixels) => pixels * firmCost);
  weigh(hard, clearance, () => Infinity);
  return { xs, ys, right, down };
}

/** What is left to look at, the cheapest first: a binary heap of costs with what they belong to. */
function createQueue() {
  const heap: [cost: number, state: number][] = [];
  return {
    push(cost: number, state: number) {
      let i = heap.push([cost, state]) - 1;
      for (let up = (i - 1) >> 1; i > 0 && heap[up]![0] > heap[i]![0]; i = up, up = (i - 1) >> 1) [heap[up], heap[i]] = [heap[i]!, heap[up]!];
    },
    pop(): [cost: number, state: number] | undefined {
      const [top] = heap;
      const last = heap.pop();
      if (!heap.length || !last) return top;
      heap[0] = last;
      for (let i = 0, down = 1; down < heap.length; i = down, down = 2 * i + 1) {
        if (down + 1 < heap.length && heap[down + 1]![0] < heap[down]![0]) down++;
        if (heap[down]![0] >= heap[i]![0]) break;
        [heap[down], heap[i]] = [heap[i]!, heap[down]!];
      }
      return top;
    },
  };
}

/** Dijkstra over crossings and the direction of arrival, so that bends can cost something. State: 2 × crossing + (1 if arrived upright). */
function search({ xs, ys, right, down }: Grid, starts: readonly number[], goals: ReadonlySet<number>): number[] | undefined {
  const columns = xs.length;
  const costs = new Float64Array(columns * ys.length * 2).fill(Infinity);
  const from = new Int32Array(costs.length).fill(-1);
  const queue = createQueue();
  const reach = (state: number, cost: number, before: number) => {
    if (cost >= costs[state]!) return;
    costs[state] = cost;
    from[state] = before;
    queue.push(cost, state);
  };
  for (const state of starts) reach(state, 0, -1);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [cost, state] = next;
    if (cost > costs[state]!) continue;
    if (goals.has(state)) {
      const way: number[] = [];
      // Where a way bends it comes through one crossing in two directions.
      for (let at = state; at >= 0; at = from[at]!) if (way[0] !== at >> 1) way.unshift(at >> 1);
      return way;
    }
    const [crossing, upright] = [state >> 1, state & 1];
    reach(2 * crossing + (1 - upright), cost + bendCost, state);
    if (upright) {
      reach(2 * (crossing + columns) + 1, cost + down[crossing]!, state);
      if (crossing >= columns) reach(2 * (crossing - columns) + 1, cost + down[crossing - columns]!, state);
    } else {
      reach(2 * (crossing + 1), cost + right[crossing]!, state);
      if (crossing % columns) reach(2 * (crossing - 1), cost + right[crossing - 1]!, state);
    }
  }
  return undefined;
}

/** Only the points at which a way bends, and its ends. */
const bendsOf = (points: readonly Point[]): Point[] =>
  points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    return !before || !after || !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });

/**
 * The cheapest way from one box to another (its ends and bends), or to an edge of the stage (`to` is its x); undefined where there
 * is none. The boxes themselves may be among the obstacles.
 */
export function route(from: End, to: End | number, obstacles: Obstacles): Point[] | undefined {
  const out = portsOf(from);
  const into = typeof to === 'number' ? [] : portsOf(to);
  const edge: Point[] = typeof to === 'number' ? [[to, (from.y0 + from.y1) / 2]] : [];
  const grid = createGrid(obstacles, [...[...out, ...into].map(({ step }) => step), ...edge]);
  const { xs, ys } = grid;
  const indexOf = ([x, y]: Point): number | undefined => {
    const [column, row] = [bisectLeft(xs, x), bisectLeft(ys, y)];
    return xs[column] === x && ys[row] === y ? row * xs.length + column : undefined;
  };
  /** A port's step runs straight away from its box: upright from its top and bottom. */
  const stateOf = ({ at, step }: { at: Point; step: Point }): number[] => {
    const crossing = indexOf(step);
    return crossing === undefined ? [] : [2 * crossing + (at[0] === step[0] ? 1 : 0)];
  };
  const goals = new Set(typeof to === 'number' ? ys.map((_, row) => 2 * (row * xs.length + bisectLeft(xs, to))) : into.flatMap(stateOf));
  const way = search(grid, out.flatMap(stateOf), goals);
  if (!way) return undefined;
  const points = way.map((crossing): Point => [xs[crossing % xs.length]!, ys[Math.floor(crossing / xs.length)]!]);
  const portAt = (ports: typeof out, point: Point | undefined) => ports.filter(({ step }) => step[0] === point?.[0] && step[1] === point[1]).map(({ at }) => at);
  return bendsOf([...portAt(out, points[0]), ...points, ...portAt(into, points.at(-1))]);
}
