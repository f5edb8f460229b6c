// Rows for what lies side by side in time.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The first free row for each stretch, from ascending starts; stretches that touch may share one. What finds none among the first
 * `most` counts to the one after them.
 *
 * Rows are given to all stretches first and those out of sight dropped after. The other way round, a bar would jump to another
 * row whenever a neighbour scrolled out of sight.
 */
export function assignRows(stretches: readonly Stretch[], most = Infinity): number[] {
  const ends: number[] = [];
  return stretches.map(({ start, end }) => {
    const free = ends.findIndex((last) => last <= start);
    const row = free < 0 ? ends.length : free;
    if (row < most) ends[row] = end;
    return row;
  });
}
