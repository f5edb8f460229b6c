// Which marks stand alone and which are drawn as one with a count.
import { bisectLeft } from 'd3-array';

/** The events of one lane that share a mark: positions `first` to `last` (included) of the lane's own list. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  /** Place on the unit axis: the mean of its events. */
  readonly unit: number;
}

/** Digits that it takes to write a count. */
export const digitsOf = (count: number): number => String(count).length;

/**
 * The clusters whose place lies in [start, end), from ascending `units`; `stands`: which of those there are, by position. Neighbours
 * merge until all means are at least `least` apart: each place joins the cluster before it while the two are too close, and the
 * joined one is compared again with its own neighbour.
 *
 * Where two neighbours are `least` or more apart nothing merges across: the search begins and ends at such gaps, so that any two
 * windows agree on what they share, and the result does not hang on the view.
 */
export function clustersIn(units: ArrayLike<number>, start: number, end: number, least: number, stands: (i: number) => boolean): Cluster[] {
  const { length } = units;
  const sorted = units as number[];
  let from = bisectLeft(sorted, start, 0, length);
  let to = bisectLeft(sorted, end, 0, length);
  while (from > 0 && units[from]! - units[from - 1]! < least) from--;
  while (to < length && to > 0 && units[to]! - units[to - 1]! < least) to++;
  // The clusters so far, column by column: there may be a hundred thousand places to go through.
  const [firsts, lasts, counts, sums]: [number[], number[], number[], number[]] = [[], [], [], []];
  let top = -1;
  for (let i = from; i < to; i++) {
    if (!stands(i)) continue;
    let first = i;
    let count = 1;
    let sum = units[i]!;
    for (; top >= 0 && sum / count - sums[top]! / counts[top]! < least; top--) {
      first = firsts[top]!;
      count += counts[top]!;
      sum += sums[top]!;
    }
    top++;
    firsts[top] = first;
    lasts[top] = i;
    counts[top] = count;
    sums[top] = sum;
  }
  const clusters: Cluster[] = [];
  for (let i = 0; i <= top; i++) {
    const unit = sums[i]! / counts[i]!;
    if (unit >= start && unit < end) clusters.push({ first: firsts[i]!, last: lasts[i]!, unit });
  }
  return clusters;
}
