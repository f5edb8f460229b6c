// What is wrong with the values that a page gives to a timeline, in sentences: which attribute, what it was given, what there is.
import { noFilter, readFilter, siftEvents } from '../model/filter.js';
import { indexEvents } from '../model/index-events.js';
import type { Timeline } from '../model/timeline.js';
import { parseEdtf } from '../time/edtf.js';
import { choices, headingLevels } from './choices.js';

/** By attribute, as the page gave them: anything may stand in a property. */
export interface GivenValues extends Readonly<Record<keyof typeof choices | 'heading-level' | 'filter' | 'selected', unknown>> {
  readonly start: string | null | undefined;
  readonly end: string | null | undefined;
}

/** What has few values. */
const few: Readonly<Partial<Record<keyof GivenValues, readonly unknown[]>>> = { ...choices, 'heading-level': headingLevels };

/** As many as a line on the console bears. */
const most = 12;

function listed(all: readonly unknown[]): string {
  const names = all.slice(0, most).join(', ');
  return all.length > most ? `${names} and ${all.length - most} more` : names || 'none';
}

const unlessAmong = (what: string, value: unknown, known: readonly unknown[]): string[] =>
  known.includes(value) ? [] : [`no such ${what}: "${String(value)}"; there are ${listed(known)}`];

function unlessDate(name: string, text: string): string[] {
  const parsed = parseEdtf(text);
  return parsed.ok ? [] : [`${name} is no date in EDTF: ${parsed.message}`];
}

function wrongSpan({ start, end }: GivenValues): string[] {
  const wrong = [...(start ? unlessDate('start', start) : []), ...(end ? unlessDate('end', end) : [])];
  if (wrong.length || !start || !end) return wrong;
  const [from, to] = [parseEdtf(start), parseEdtf(end)];
  return from.ok && to.ok && from.when.start.earliest >= to.when.end.latest ? [`start "${start}" is not before end "${end}"`] : [];
}

function wrongFilter(text: string, story: Timeline | undefined): string[] {
  const { kinds, actors, sources, spans, words } = readFilter(text);
  const fields = words.filter((word) => /^[a-z]+:\S/.test(word)).map((word) => `"${word}" in filter is read as a word; fields are kind, actor, source, span`);
  const dates = spans.flatMap((span) => unlessDate('span in filter', span));
  if (!story) return [...fields, ...dates];
  const occurring = siftEvents(indexEvents(story), noFilter).counts;
  const ids = (what: string, asked: readonly string[], known: ReadonlyMap<string, number>) => asked.flatMap((id) => unlessAmong(`${what} in filter`, id, [...known.keys()]));
  return [...fields, ...dates, ...ids('kind', kinds, occurring.kinds), ...ids('actor', actors, occurring.actors), ...ids('source', sources, occurring.sources)];
}

/** A sentence for each boolean attribute that says "false". HTML's rule stays, or it would not be true where others are. */
export const wrongBooleans = (element: Element, names: readonly string[]): readonly string[] =>
  names.filter((name) => element.getAttribute(name) === 'false').map((name) => `${name}="false" is true, as is every boolean attribute that is there; leave it out, or set the property`);

/** A sentence for each value that is none. Ids can be told only once there is a story. */
export function wrongValues(given: GivenValues, story: Timeline | undefined): readonly string[] {
  const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
  const choice = Object.entries(few).flatMap(([name, known]) => (isGiven(given[name as keyof GivenValues]) ? unlessAmong(name, given[name as keyof GivenValues], known) : []));
  const filter = isGiven(given.filter) ? wrongFilter(String(given.filter), story) : [];
  const selected = isGiven(given.selected) && story ? unlessAmong('event to be selected', given.selected, story.events.map(({ id }) => id)) : [];
  return [...choice, ...wrongSpan(given), ...filter, ...selected];
}
