// How far doubt and duration reach: a ribbon for each group of events whose day is open, and for each event that lasts.
import type { EventIndex } from '../model/index-events.js';
import { standingOf } from '../model/extent.js';
import { assignRows } from './rows.js';

/** Instants; `start` and `end` lie on the axis. */
export interface Ribbon {
  readonly lane: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Goes on beyond the axis, nobody knows how far: drawn fading. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The part that is certain, where there is one: an event that lasts was surely going on in it. */
  readonly certain: { readonly start: number; readonly end: number } | undefined;
  /** Positions of the events it belongs to. */
  readonly events: readonly number[];
}

/** Ribbons above each other in a lane at the most; more would leave no room for cards. Their marks stay. */
export const mostRibbonRows = 4;

type Unplaced = Omit<Ribbon, 'row'>;

/** Events of one lane and one group share a ribbon: a bracket over the stretch in which all their days lie. */
function doubtRibbons({ groups, whens, doubtful, domain }: EventIndex, laneOf: Int16Array): Unplaced[] {
  return groups
    .filter((group) => group.doubtful)
    .flatMap(({ members }) => {
      const lanes = new Map<number, number[]>();
      for (const event of members) {
        if (!doubtful[event] || whens[event]!.type === 'interval') continue;
        lanes.set(laneOf[event]!, [...(lanes.get(laneOf[event]!) ?? []), event]);
      }
      const { start, end } = standingOf(whens[members[0]!]!);
      return [...lanes].map(([lane, events]) => ({
        lane,
        events,
        start: Math.max(start, domain.start),
        end: Math.min(end, domain.end),
        openStart: start === -Infinity,
        openEnd: end === Infinity,
        certain: undefined,
      }));
    });
}

function durationRibbons({ whens, domain }: EventIndex, laneOf: Int16Array): Unplaced[] {
  return whens.flatMap(({ type, start, end }, event) => {
    if (type !== 'interval') return [];
    const certain = { start: start.latest, end: end.earliest };
    return [
      {
        lane: laneOf[event]!,
        events: [event],
        start: Math.max(start.earliest, domain.start),
        end: Math.min(end.latest, domain.end),
        openStart: start.earliest === -Infinity,
        openEnd: end.latest === Infinity,
        certain: certain.start < certain.end ? certain : undefined,
      },
    ];
  });
}

/** All ribbons of a story by lane and row, each row ascending and side by side; rows beyond `mostRibbonRows` are left out. */
export function layRibbons(index: EventIndex, laneOf: Int16Array, laneCount: number): Ribbon[][] {
  const all = [...doubtRibbons(index, laneOf), ...durationRibbons(index, laneOf)].sort((a, b) => a.start - b.start || b.end - a.end);
  const lanes = [...Array.from({ length: laneCount }, (_, lane) => lane), -1];
  return lanes.flatMap((lane) => {
    const own = all.filter((ribbon) => ribbon.lane === lane);
    const rows = assignRows(own);
    const placed = own.map((ribbon, i) => ({ ...ribbon, row: rows[i]! }));
    return Array.from({ length: mostRibbonRows }, (_, row) => placed.filter((ribbon) => ribbon.row === row)).filter(({ length }) => length);
  });
}
