// The words of the vertical layout: what an entry adds to its heading, and what is not listed.
import { tellClock, tellInstant, tellWhen, type DateWords } from '../i18n/dates.js';
import type { Strings } from '../i18n/strings.js';
import type { ColumnFold, ColumnHeading } from '../layout/column.js';
import { actorLanes, laneFinder } from '../model/lane-of.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { hasClock, type Limit, type When } from '../time/when.js';

const dateOf = (when: When, limit: Limit): When => ({ ...when, type: 'date', start: limit, end: limit });

/** What the date of an event adds to its heading: nothing, a clock time, when it ended, or the whole date. */
export function entryDate({ unit, step, when: told }: ColumnHeading, when: When, words: DateWords): string {
  const short = (date: When) => tellWhen(date, words, 'short');
  const whole = short(when);
  const heading = unit ? (step.count === 1 ? tellInstant(unit.start, step.unit, words, 'short') : '') : told && short(told);
  if (whole === heading) return '';
  const { type, start, end } = when;
  const clock = unit && step.unit === 'day' && type !== 'one-of' && type !== 'all-of' ? tellClock(start, words) : '';
  if (type === 'date') return clock || whole;
  if (type !== 'interval' || end.type !== 'date' || !(clock || short(dateOf(when, start)) === heading)) return whole;
  const sameDay = unit && hasClock(end) && end.earliest < unit.end;
  return [clock, words.strings.dates.short.until(sameDay ? tellClock(end, words) : short(dateOf(when, end)))].filter(Boolean).join(words.strings.comma);
}

/** What opens the events of a heading that are not listed. */
export function foldText({ unit, step }: ColumnHeading, { count }: ColumnFold, { strings }: DateWords): string {
  return strings.moreWithin(count, unit ? (step.count > 1 ? 'years' : (step.unit as 'day' | 'month' | 'year')) : 'open');
}

/** Whose event it is: the name of its lane, or who was in it. */
export function sideFinder(timeline: Timeline, { comma }: Strings): (event: TimelineEvent) => string {
  const lanes = actorLanes(timeline);
  const laneOf = laneFinder(lanes);
  const names = new Map(timeline.actors?.map(({ id, name }) => [id, name]));
  return (event) => lanes[laneOf(event)]?.label ?? (event.actors ?? []).flatMap((id) => names.get(id) ?? []).join(comma);
}
