// Where each event stands on the axis, in columns sorted by time: made once a story, read by every frame.
import { dayLength } from '../time/civil.js';
import { hasClock, type Parsed, type When } from '../time/edtf.js';
import type { Instant } from '../time/instant.js';
import { datesOf, readDate } from './dates.js';
import { actorLanes, laneFinder } from './lane-of.js';
import { isDoubtful, isUndated, standingOf, type Span } from './extent.js';
import type { Period, Timeline, TimelineEvent } from './timeline.js';

/**
 * A stretch of the axis where places are not dates: `before` everything dated, `after` it, or `undated` altogether.
 * Events whose day is open towards that side stand in it side by side; no ticks are drawn there.
 */
export interface Zone {
  readonly side: 'before' | 'after' | 'undated';
  readonly span: Span;
}

/** Events that share one stretch to stand in (a day, a campaign), spread over it in their reported order. */
export interface EventGroup {
  /** Where they stand, clipped to the axis. */
  readonly span: Span;
  /** Positions in `EventIndex.events`, in reading order. */
  readonly members: readonly number[];
  /** Whether the day of any of them is open. */
  readonly doubtful: boolean;
  /** How many of them stand apart side by side: the room that they need. */
  readonly places: number;
  /** Whether a clock time was given: then they stand at its very instant, not somewhere in a stretch. */
  readonly clock: boolean;
}

export interface EventIndex {
  readonly timeline: Timeline;
  /** In reading order: by place on the axis, then by order of the file. All columns below run parallel to it. */
  readonly events: readonly TimelineEvent[];
  readonly whens: readonly When[];
  /** Instants: where each mark stands. Ascending. */
  readonly at: Float64Array;
  readonly doubtful: readonly boolean[];
  /** Position of the group in `groups`. */
  readonly group: Uint32Array;
  readonly groups: readonly EventGroup[];
  /** Position by id. */
  readonly position: ReadonlyMap<string, number>;
  readonly periods: readonly { readonly period: Period; readonly when: When }[];
  /** The whole axis: zones, dates and a margin. */
  readonly domain: Span;
  /** The part of it that holds dates; empty where there are none. */
  readonly dated: Span;
  readonly zones: readonly Zone[];
}

function whenOf(date: string, { timeZone }: Timeline, dates: Map<string, Parsed>, owner: string): When {
  const parsed = readDate(date, timeZone, dates);
  if (!parsed.ok) throw new RangeError(`${owner}: ${parsed.message}`);
  return parsed.when;
}

/** The least span that holds every finite bound; a day from 1970 where there is none. */
function datedSpan(whens: readonly When[]): Span {
  let start = Infinity;
  let end = -Infinity;
  const hold = (bound: number) => {
    if (!Number.isFinite(bound)) return;
    start = Math.min(start, bound);
    end = Math.max(end, bound);
  };
  for (const when of whens) {
    hold(when.start.earliest);
    hold(when.start.latest);
    hold(when.end.earliest);
    hold(when.end.latest);
  }
  if (start > end) return { start: 0 as Instant, end: dayLength as Instant };
  // A single instant gets a day; billions of years away that is less than float64 can add.
  const least = Math.max(dayLength, Math.abs(start) * 2 ** -32);
  return { start: start as Instant, end: (end > start ? end : start + least) as Instant };
}

/** On a side without a zone the axis goes on a little, so that nothing stands on the very edge. */
const margin = 0.02;
/** Length of a zone as a share of the dated span: enough for its events to stand apart, never the larger part. */
const zoneShare = (count: number): number => Math.min(0.08 + 0.03 * count, 0.4);

type Side = Zone['side'] | 'dated';

function sideOf(when: When): Side {
  if (isUndated(when)) return 'undated';
  const { start, end } = standingOf(when);
  if (start === -Infinity) return end === Infinity ? 'undated' : 'before';
  return end === Infinity ? 'after' : 'dated';
}

/** Lays zones about the dated span: before it, after it, and a little apart at the end the undated. */
function layZones(dated: Span, sides: readonly Side[]): { zones: readonly Zone[]; domain: Span } {
  const length = dated.end - dated.start;
  const count = (side: Side) => sides.reduce((sum, one) => sum + (one === side ? 1 : 0), 0);
  const zones: Zone[] = [];
  let { start, end } = dated as { start: number; end: number };
  const before = count('before');
  if (before) {
    start -= length * zoneShare(before);
    zones.push({ side: 'before', span: { start: start as Instant, end: dated.start } });
  } else start -= length * margin;
  for (const side of ['after', 'undated'] as const) {
    const members = count(side);
    if (!members) continue;
    const zoneStart = side === 'undated' ? end + length * margin : end;
    end = zoneStart + length * zoneShare(members);
    zones.push({ side, span: { start: zoneStart as Instant, end: end as Instant } });
  }
  if (end === dated.end) end += length * margin;
  return { zones, domain: { start: start as Instant, end: end as Instant } };
}

interface Entry {
  readonly event: TimelineEvent;
  readonly when: When;
  readonly file: number;
  readonly side: Side;
  /** Events of one lane must not stand on one another; those of different lanes may. */
  readonly lane: number;
}

/** Unlike a difference, right for two infinities as well. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ranks as reported; who has none comes last. The order of the file settles the rest. */
const byRank = (a: Entry, b: Entry): number => compare(a.event.order ?? Infinity, b.event.order ?? Infinity) || a.file - b.file;

/** Inside a zone whoever has the earlier bound stands first. */
const byBound = (a: Entry, b: Entry): number => {
  const one = standingOf(a.when);
  const other = standingOf(b.when);
  return compare(one.end, other.end) || compare(one.start, other.start) || byRank(a, b);
};

interface Stand {
  readonly entry: Entry;
  readonly at: number;
  readonly group: EventGroup & { readonly members: number[] };
}

/** Step from an event to the next one of another lane, against a step within a lane. */
const sideStep = 0.3;

/** Places one beside another in the order given: a whole step apart within a lane, a short one otherwise. */
function placesOf(entries: readonly Entry[]): number[] {
  const last = new Map<number, number>();
  let place = -sideStep;
  return entries.map(({ lane }) => {
    place = Math.max(place + sideStep, (last.get(lane) ?? -1) + 1);
    last.set(lane, place);
    return place;
  });
}

/** Spreads entries over a stretch in the order given. */
function spread(entries: readonly Entry[], span: Span, doubtful: boolean): Stand[] {
  const offsets = placesOf(entries);
  const places = offsets.at(-1)! + 1;
  const group = { span, members: [], doubtful, places, clock: false };
  const step = (span.end - span.start) / places;
  return entries.map((entry, i) => ({ entry, group, at: span.start + (offsets[i]! + 0.5) * step }));
}

/** Those that may stand in the very same stretch, together. */
function groupByStanding(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  const byStart = new Map<number, Map<number, Entry[]>>();
  for (const entry of entries) {
    const { start, end } = standingOf(entry.when);
    let byEnd = byStart.get(start);
    if (!byEnd) byStart.set(start, (byEnd = new Map<number, Entry[]>()));
    let group = byEnd.get(end);
    if (!group) {
      byEnd.set(end, (group = []));
      groups.push(group);
    }
    group.push(entry);
  }
  return groups;
}

/** Dated events: spread over what their date leaves open, but at their very instant where a clock time was given. */
function standOnDates(entries: readonly Entry[]): Stand[] {
  return groupByStanding(entries).flatMap((together) => {
    const first = together[0]!.when;
    const span = standingOf(first);
    const doubtful = together.some(({ when }) => isDoubtful(when));
    if (!hasClock(first.start)) return spread(together.sort(byRank), span, doubtful);
    const group = { span, members: [], doubtful, places: 1, clock: true };
    return together.map((entry) => ({ entry, group, at: span.start }));
  });
}

/** In a zone the groups stand one beside another, each as wide as its events need. */
function standInZone(entries: Entry[], { span }: Zone): Stand[] {
  entries.sort(byBound);
  const groups = groupByStanding(entries);
  const needs = groups.map((together) => placesOf(together).at(-1)! + 1);
  const step = (span.end - span.start) / needs.reduce((sum, need) => sum + need, 0);
  let start: number = span.start;
  return groups.flatMap((together, i) => {
    const end = i === groups.length - 1 ? span.end : start + step * needs[i]!;
    const part = { start: start as Instant, end: end as Instant };
    start = part.end;
    return spread(together, part, true);
  });
}

/** By place on the axis. Places in a column of their own: beside a hundred thousand objects that is where the time goes. */
function inOrder(stands: readonly Stand[]): Stand[] {
  const at = Float64Array.from(stands, (stand) => stand.at);
  const order = Uint32Array.from(stands, (_, i) => i).sort((a, b) => at[a]! - at[b]! || byRank(stands[a]!.entry, stands[b]!.entry));
  return Array.from(order, (i) => stands[i]!);
}

/**
 * Indexes a valid timeline (one that `validate` let through).
 *
 * @throws RangeError where a date is not EDTF, naming the event.
 */
export function indexEvents(timeline: Timeline): EventIndex {
  const dates = datesOf(timeline);
  const laneOf = laneFinder(actorLanes(timeline));
  const entries: Entry[] = timeline.events.map((event, file) => {
    const when = whenOf(event.date, timeline, dates, `event "${event.id}"`);
    return { event, when, file, side: sideOf(when), lane: laneOf(event) };
  });
  const periods = (timeline.periods ?? []).map((period) => ({ period, when: whenOf(period.date, timeline, dates, `period "${period.id}"`) }));
  const dated = datedSpan([...entries.map(({ when }) => when), ...periods.map(({ when }) => when)]);
  const { zones, domain } = layZones(dated, entries.map(({ side }) => side));
  // Where nothing has a date, the room for dates would be empty.
  const undated = periods.length ? undefined : zones.find(({ side }) => side === 'undated' && entries.every((entry) => entry.side === side));

  const on = (side: Side) => entries.filter((entry) => entry.side === side);
  const stands = inOrder([...standOnDates(on('dated')), ...zones.flatMap((zone) => standInZone(on(zone.side), zone))]);

  const groups = [...new Set(stands.map(({ group }) => group))];
  const groupPosition = new Map(groups.map((group, i) => [group, i]));
  stands.forEach(({ group }, i) => group.members.push(i));
  return {
    timeline,
    events: stands.map(({ entry }) => entry.event),
    whens: stands.map(({ entry }) => entry.when),
    at: Float64Array.from(stands, ({ at }) => at),
    doubtful: stands.map(({ entry }) => isDoubtful(entry.when)),
    group: Uint32Array.from(stands, ({ group }) => groupPosition.get(group)!),
    groups,
    position: new Map(stands.map(({ entry }, i) => [entry.event.id, i])),
    periods,
    domain: undated?.span ?? domain,
    dated: undated ? { start: undated.span.start, end: undated.span.start } : dated,
    zones,
  };
}
