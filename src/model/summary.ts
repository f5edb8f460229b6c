// How much a story holds, when most of it happened, and when nothing did.
import { dayLength } from '../time/civil.js';
import { lastBefore, type Instant } from '../time/instant.js';
import { precisions, type Limit, type Precision, type When } from '../time/when.js';
import { daysOf } from './days.js';
import { isSure, takenFrom, takenUntil } from './extent.js';
import type { EventIndex } from './index-events.js';

/** A bound of a date, with the unit that the date is given in: no finer one may be told. */
export interface Moment {
  readonly instant: Instant;
  readonly unit: 'day' | 'month' | 'year';
}

export interface Summary {
  readonly events: number;
  readonly quotes: number;
  readonly sources: number;
  /** Undefined where there is no date at all. */
  readonly first: Moment | undefined;
  readonly last: Moment | undefined;
  /** The date of a single event, which may be open: then its bounds alone would say too much. */
  readonly only: When | undefined;
  /** The one day on which more events stand than on any other; undefined where no day stands out. */
  readonly busiest: { readonly count: number; readonly day: Instant } | undefined;
  /** The longest time without an event of which a date is known; undefined where it is short. `length` in milliseconds. */
  readonly quietest: { readonly length: number; readonly after: Moment; readonly before: Moment } | undefined;
}

/** Times without an event that are shorter than so many of the units in which the dates about them are given are not worth a word. */
const leastQuiet = 3;
const unitLength: Readonly<Record<Moment['unit'], number>> = { day: dayLength, month: 31 * dayLength, year: 366 * dayLength };

/** A day with fewer events, or a smaller share of them, does not stand out. */
const leastBusy = { count: 3, share: 0.1 };

const unitOf = (precision: Precision | undefined): Moment['unit'] =>
  precision === undefined || precisions.indexOf(precision) >= precisions.indexOf('day') ? 'day' : precision === 'month' ? 'month' : 'year';

const firstOf = ({ earliest, precision }: Limit): Moment => ({ instant: earliest, unit: unitOf(precision) });
/** Bounds are exclusive: the moment is the last instant before. */
const lastOf = ({ latest, precision }: Limit): Moment => ({ instant: lastBefore(latest), unit: unitOf(precision) });

function busiestOf(index: EventIndex): Summary['busiest'] {
  const { length } = index.events;
  const [most, second] = daysOf(index).sort((a, b) => b.members.length - a.members.length);
  const count = most?.members.length ?? 0;
  return most && count >= Math.max(leastBusy.count, length * leastBusy.share, (second?.members.length ?? 0) + 1) && count < length ? { count, day: most.start } : undefined;
}

function quietestOf(whens: readonly When[]): Summary['quietest'] {
  const dated = whens.filter(({ start, end }) => start.earliest !== -Infinity || end.latest !== Infinity).sort((a, b) => takenFrom(a).earliest - takenFrom(b).earliest);
  let quietest: Summary['quietest'];
  let last: Limit | undefined;
  for (const when of dated) {
    const start = takenFrom(when);
    if (last && isSure(last) && isSure(start)) {
      const length = start.earliest - last.latest;
      const [after, before] = [lastOf(last), firstOf(start)];
      if (length >= leastQuiet * Math.max(unitLength[after.unit], unitLength[before.unit]) && length > (quietest?.length ?? 0)) quietest = { length, after, before };
    }
    const end = takenUntil(when);
    if (!last || end.latest > last.latest) last = end;
  }
  return quietest;
}

/** The first and the last bound of all. */
function endsOf(limits: readonly Limit[]): readonly [Moment | undefined, Moment | undefined] {
  let [first, last]: [Moment | undefined, Moment | undefined] = [undefined, undefined];
  for (const moment of limits.flatMap((limit) => [firstOf(limit), lastOf(limit)])) {
    if (!Number.isFinite(moment.instant)) continue;
    if (!first || moment.instant < first.instant) first = moment;
    if (!last || moment.instant > last.instant) last = moment;
  }
  return [first, last];
}

export function summaryOf(index: EventIndex): Summary {
  const { events, whens, periods, timeline } = index;
  const [first, last] = endsOf([...whens, ...periods.map(({ when }) => when)].flatMap(({ start, end }) => [start, end]));
  return {
    events: events.length,
    quotes: events.reduce((sum, { quotes = [] }) => sum + quotes.length, 0),
    sources: timeline.sources?.length ?? 0,
    first,
    last,
    only: whens.length === 1 ? whens[0] : undefined,
    busiest: busiestOf(index),
    quietest: quietestOf(whens),
  };
}
