// Names beside the marks of the band and of lanes too low for cards: one line each, beside the mark or in the row below it.
import type { Candidate } from './cards.js';
import type { Metrics } from './metrics.js';

export interface PlacedName {
  readonly event: number;
  readonly x: number;
  /** From the mark's x to the left edge of the text. */
  readonly dx: number;
  readonly width: number;
  /** Its end has no room. */
  readonly cut: boolean;
  /** 0 beside the mark, 1 below it. */
  readonly row: 0 | 1;
}

/** Free room between names and marks. */
const air = 2;

/**
 * A name longer than this many mark gaps is cut with an ellipsis: as long as others may want the room, where they leave no more, and
 * where none does.
 */
const longest = [9, 7, 5];
const longestAlone = 18;

interface Box {
  readonly start: number;
  readonly end: number;
}

const apart = (a: Box, b: Box, gap: number): boolean => a.end + gap <= b.start || b.end + gap <= a.start;

/** Where a name may stand, the best place first: beside its mark, below it, on the other side. */
const placesFor = (width: number, half: number, reach: number) =>
  [
    { row: 0, dx: reach + air },
    { row: 1, dx: -half },
    { row: 0, dx: -half - air - width },
    { row: 1, dx: half - width },
  ] as const;

/**
 * Names for the weightiest marks first, none for a mark without a title: none covers another, or a mark of the row. As with cards, what is clear of each other
 * stays clear while one zooms in.
 */
export function placeNames(candidates: readonly Candidate[], room: Box, rowCount: 1 | 2, metrics: Metrics): PlacedName[] {
  const half = metrics.markGap / 2;
  /** By rows: below the marks there are none. */
  const marks: [Box[], Box[]] = [candidates.map(({ x, reach }) => ({ start: x - half, end: x + reach })), []];
  /** Names that come as near to each other as words do would read as one. */
  const names: [Box[], Box[]] = [[], []];
  const placed: PlacedName[] = [];
  const wholes = new Map<number, number>();
  /** Events whose names stand beside their marks. */
  const beside = new Set<number>();
  /** A name that begins before the mark of another event, or near it, and lies under it, would be read as that event's, unless that has its own. */
  const underOthers = ({ start, end }: Box, x: number) =>
    candidates.some((other) => other.x !== x && other.x > start && other.x < end && other.x - x < (end - start) / 2 && !beside.has(other.event));
  const queue = candidates.filter(({ title }) => title).sort((a, b) => b.weight - a.weight || a.event - b.event);
  const placeOne = ({ event, x, title, reach }: Candidate, most: number) => {
    const whole = Math.ceil(metrics.measure(title, 'label')) + 2;
    const width = Math.min(whole, most * metrics.markGap);
    for (const { row, dx } of placesFor(width, half, reach)) {
      if (row >= rowCount) continue;
      const box = { start: x + dx, end: x + dx + width };
      const fits = box.start >= room.start && box.end <= room.end && marks[row].every((other) => apart(box, other, air)) && names[row].every((other) => apart(box, other, half));
      if (!fits || (row === 1 && underOthers(box, x))) continue;
      names[row].push(box);
      placed.push({ event, x, dx, width, cut: width < whole, row });
      wholes.set(event, whole);
      if (row === 0) beside.add(event);
      return;
    }
  };
  // Once more for those that found no place before lighter ones had theirs.
  for (const most of [...longest, ...longest]) for (const candidate of queue) if (!wholes.has(candidate.event)) placeOne(candidate, most);
  /** A name that was cut takes the free room away from its mark, but comes not so near to the next that the two read as one. */
  const grown = (name: PlacedName): PlacedName => {
    const start = name.x + name.dx;
    const end = start + name.width;
    const before = !name.row && name.dx < 0;
    const others = [...marks[name.row], ...names[name.row]];
    const free = before
      ? end - others.reduce((most, box) => (box.end <= start ? Math.max(most, box.end + half) : most), room.start)
      : others.reduce((least, box) => (box.start >= end ? Math.min(least, box.start - half) : least), room.end) - start;
    const whole = wholes.get(name.event)!;
    const width = Math.max(name.width, Math.min(whole, free, longestAlone * metrics.markGap));
    const dx = before ? name.dx + name.width - width : name.dx;
    names[name.row].push({ start: name.x + dx, end: name.x + dx + width });
    return { ...name, dx, width, cut: width < whole };
  };
  return placed.map(grown).sort((a, b) => a.x - b.x || a.event - b.event);
}
