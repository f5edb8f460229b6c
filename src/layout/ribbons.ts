// How far doubt and duration reach: a thin ribbon for each group of events whose day is open, a bar for each event that lasts, and
// one for each period of the story.
import { append } from '../model/append.js';
import { standingOf, type Span } from '../model/extent.js';
import type { EventIndex } from '../model/index-events.js';
import type { When } from '../time/when.js';
import { assignRows, type Stretch } from './rows.js';

/** A stretch with a row of its own. Instants; `start` and `end` lie on the axis. */
export interface Reach extends Stretch {
  readonly row: number;
  /** Goes on beyond the axis, nobody knows how far: drawn fading. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The part that is certain, where there is one: what lasts was surely going on in it. */
  readonly certain: Stretch | undefined;
}

export interface Ribbon extends Reach {
  readonly lane: number;
  /** Positions of the events it belongs to; of a bar the one that lasts. */
  readonly events: readonly number[];
}

/**
 * Ribbons, and bars, above each other in a lane at the most; more would leave no room for cards, and in very many lanes there would be
 * more of them than can be moved at once. Their marks stay.
 */
export const mostRibbonRows = 4;
const manyLanes = 12;
const mostBarRows = (laneCount: number): number => (laneCount > manyLanes ? 1 : laneCount > 4 ? 2 : 3);
export const mostPeriodRows = 2;

/** Events of one lane and one group share a ribbon: it spans the stretch in which all their days lie. */
function doubts({ groups, whens, doubtful, domain }: EventIndex, laneOf: Int16Array, shows: (event: number) => boolean): Omit<Ribbon, 'row'>[] {
  return groups
    .filter((group) => group.doubtful)
    .flatMap(({ members }) => {
      const lanes = new Map<number, number[]>();
      for (const event of members) {
        if (!doubtful[event] || whens[event]!.type === 'interval' || !shows(event)) continue;
        append(lanes, laneOf[event]!, event);
      }
      const { start, end } = standingOf(whens[members[0]!]!);
      return [...lanes].map(([lane, events]) => ({ lane, events, ...onAxis(start, end, domain), certain: undefined }));
    });
}

const onAxis = (start: number, end: number, domain: Span): Omit<Reach, 'row' | 'certain'> => ({
  start: Math.max(start, domain.start),
  end: Math.min(end, domain.end),
  openStart: start === -Infinity,
  openEnd: end === Infinity,
});

/** From the earliest beginning to the latest end, and what of it is certain. */
function durationOf({ start, end }: When, domain: Span): Omit<Reach, 'row'> {
  const certain = { start: start.latest, end: end.earliest };
  return { ...onAxis(start.earliest, end.latest, domain), certain: certain.start < certain.end ? certain : undefined };
}

const byStart = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;

/** Stretches by row, each row ascending and side by side; rows beyond `most` are left out. */
function inRows<T extends Stretch>(stretches: T[], most: number): (T & { readonly row: number })[][] {
  const rows: (T & { readonly row: number })[][] = [];
  const sorted = stretches.sort(byStart);
  assignRows(sorted, most).forEach((row, i) => {
    if (row < most) (rows[row] ??= []).push({ ...sorted[i]!, row });
  });
  return rows;
}

/** Rows of each lane, those of the band as the last ones. */
function byLane(all: readonly Omit<Ribbon, 'row'>[], laneCount: number, most: number): Ribbon[][][] {
  const lanes: Omit<Ribbon, 'row'>[][] = Array.from({ length: laneCount + 1 }, () => []);
  for (const ribbon of all) lanes[ribbon.lane]!.push(ribbon);
  return lanes.map((own) => inRows(own, most));
}

/** The ribbons of doubt by lane and row; `shows`: which events the filter leaves. */
export const layRibbons = (index: EventIndex, laneOf: Int16Array, laneCount: number, shows: (event: number) => boolean): Ribbon[][][] =>
  byLane(doubts(index, laneOf, shows), laneCount, laneCount > manyLanes ? 1 : mostRibbonRows);

/** The bars of events that last, by lane and row. */
export function layBars({ whens, domain }: EventIndex, laneOf: Int16Array, laneCount: number, shows: (event: number) => boolean): Ribbon[][][] {
  const bars = whens.flatMap((when, event) => (when.type === 'interval' && shows(event) ? [{ lane: laneOf[event]!, events: [event], ...durationOf(when, domain) }] : []));
  return byLane(bars, laneCount, mostBarRows(laneCount));
}

export interface PeriodReach extends Reach {
  readonly id: string;
  readonly label: string;
}

/** The periods of the story by row. */
export const layPeriods = ({ periods, domain }: EventIndex): PeriodReach[][] =>
  inRows(
    periods.map(({ period: { id, label }, when }) => ({ id, label, ...durationOf(when, domain) })),
    mostPeriodRows,
  );
