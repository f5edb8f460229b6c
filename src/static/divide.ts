// Where a story that is read as text is divided, and what stands above each part.
import type { DateWords } from '../i18n/dates.js';
import { headingText } from '../i18n/headings.js';
import { standingOf } from '../model/extent.js';
import { layRuns, listEvents, periodsOf, type Range } from '../model/headings.js';
import type { EventIndex } from '../model/index-events.js';

/** Shorter stories are read in one go. */
const leastDivided = 6;
/** Headings: no more than can be taken in, and so few that two events stand under each on average. */
const mostHeadings = 16;
const fewHeadings = 4;

/** Events from one place in reading order up to another. */
export interface Division extends Range {
  /** Undefined where the story is too short to be divided. */
  readonly heading: string | undefined;
  /** Whether the heading is a name of the story's own. */
  readonly named: boolean;
  /** Labels of the periods that begin under a heading which is none of them. */
  readonly periods: readonly string[];
}

/** The period in which an event stands for certain, and no other one. */
function periodOf({ periods, whens }: EventIndex, position: number): EventIndex['periods'][number] | undefined {
  const { start, end } = standingOf(whens[position]!);
  const around = periods.filter(({ when }) => when.start.earliest <= start && end <= when.end.latest);
  return around.length === 1 ? around[0] : undefined;
}

/** By the periods of the story: where every event stands in one of several, and all of a period in a row. */
function divideByPeriods(index: EventIndex): Division[] | undefined {
  if (index.periods.length < 2 || index.periods.length > mostHeadings) return undefined;
  const divisions: (Division & { readonly period: object })[] = [];
  for (const position of index.events.keys()) {
    const found = periodOf(index, position);
    if (!found) return undefined;
    const last = divisions.at(-1);
    const here = { period: found, heading: found.period.label, named: true, periods: [], from: last?.to ?? 0, to: position + 1 };
    if (last?.period === found) divisions[divisions.length - 1] = { ...here, from: last.from };
    else if (divisions.some(({ period }) => period === found)) return undefined;
    else divisions.push(here);
  }
  return divisions.length > 1 ? divisions : undefined;
}

function divideByCalendar(index: EventIndex, words: DateWords): Division[] {
  const { length } = index.events;
  const most = Math.min(Math.max(Math.floor(length / 2), fewHeadings), mostHeadings);
  const runs = layRuns(listEvents(index), { from: 0, to: length }, most);
  const periods = periodsOf(index, runs);
  return runs.map((run, i) => ({ heading: headingText(run, words), named: false, periods: periods[i]!.map(({ period }) => period.label), from: run.from, to: run.to }));
}

/** A story in parts with headings: by its periods where they fit, otherwise by the calendar. */
export function divide(index: EventIndex, words: DateWords): Division[] {
  const { length } = index.events;
  if (!length) return [];
  if (length < leastDivided) return [{ heading: undefined, named: false, periods: [], from: 0, to: length }];
  return divideByPeriods(index) ?? divideByCalendar(index, words);
}
