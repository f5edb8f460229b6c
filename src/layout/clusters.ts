// Which marks stand alone and which are drawn as one with a count.
import { bisectLeft } from 'd3-array';

/** The events of one lane that share a mark: positions `first` to `last` (included) of the lane's own list. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  /** Place on the unit axis: the mean of its events. */
  readonly unit: number;
}

interface Growing {
  first: number;
  last: number;
  sum: number;
}

const meanOf = ({ first, last, sum }: Growing): number => sum / (last - first + 1);

/**
 * Merges neighbours until all means are at least `least` apart. Each place joins the cluster before it while the two are too
 * close, and the joined one is compared again with its own neighbour: one pass, and the result does not hang on the view.
 */
function mergeClose(units: ArrayLike<number>, from: number, to: number, least: number): Growing[] {
  const stack: Growing[] = [];
  for (let i = from; i < to; i++) {
    let top: Growing = { first: i, last: i, sum: units[i]! };
    for (let before = stack.at(-1); before && meanOf(top) - meanOf(before) < least; before = stack.at(-1)) {
      stack.pop();
      top = { first: before.first, last: top.last, sum: before.sum + top.sum };
    }
    stack.push(top);
  }
  return stack;
}

/**
 * The clusters whose place lies in [start, end), from ascending `units`. Where two neighbours are `least` or more apart nothing
 * merges across: the search begins and ends at such gaps, so that any two windows agree on what they share.
 */
export function clustersIn(units: ArrayLike<number>, start: number, end: number, least: number): Cluster[] {
  const count = units.length;
  const sorted = units as number[];
  let from = bisectLeft(sorted, start, 0, count);
  let to = bisectLeft(sorted, end, 0, count);
  while (from > 0 && units[from]! - units[from - 1]! < least) from--;
  while (to < count && to > 0 && units[to]! - units[to - 1]! < least) to++;
  return mergeClose(units, from, to, least)
    .map((growing) => ({ first: growing.first, last: growing.last, unit: meanOf(growing) }))
    .filter(({ unit }) => unit >= start && unit < end);
}
