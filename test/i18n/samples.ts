// Values for every text that takes some, for the tests of each language.
import type { DatePhrases, Strings } from '../../src/i18n/strings.js';

type Phrase = (...values: never[]) => string;
/** Sample values for every text that takes some: a text that is new does not compile until it has its own. */
type Samples<Texts> = { readonly [Name in keyof Texts as Texts[Name] extends Phrase ? Name : never]-?: Texts[Name] extends (...values: infer Values) => string ? Values : never };

export const samples: Samples<Strings> = {
  overview: [3],
  story: [3, '4 November 2025', '22 November 2025', 7, 5],
  busiest: [34, '21 November 2025'],
  quietest: ['15 days', '4 November 2025', '20 November 2025'],
  notShown: [2],
  position: [2, 40],
  list: [['Ada', 'Bo', 'Cem']],
  search: ['2025-11'],
  events: [3],
  sourceCount: [2],
  moreWithin: [6, 'day'],
  earlier: [12],
  later: [9],
  eventsOn: [3, 'Zohran Mamdani', '4 November 2025', 'on an unreported day'],
  zoomToEvents: ['3 events'],
  zoomToLandmark: ['Meeting in the Oval Office', 3, '21 November 2025'],
  listEvents: ['3 events'],
  shown: [12, 34],
  showAll: [34],
  visible: ['4 November 2025'],
  wheelHint: ['Ctrl'],
  wheelWith: ['Ctrl'],
  reportedBy: [2],
  orderShared: [2],
  asSourcePuts: ['words', 'Source'],
  updated: ['March 2024'],
  corrections: [2],
  added: [2],
  saved: ['from-insults.csv'],
  clockOfStory: ['Eastern Time'],
  clockOfReader: ['Nepal Time'],
  quoted: ['words'],
  cite: ['words', ['Speaker', '21 November 2025'], 'Source'],
  choose: [3],
  number: [12_345],
  to: ['Zohran Mamdani'],
  insert: ['Meeting in the Oval Office'],
  labelFresh: ['Meeting in the Oval Office'],
};

export const dateSamples: Samples<DatePhrases & Strings['dates']> = {
  mend: ['4 November 2025'],
  some: ['day'],
  within: ['April 1985', 'day'],
  between: ['16', '22 November 2025', 'day'],
  before: ['1 BC', 'year'],
  at: ['an unreported day', 'day'],
  by: ['4 November 2025', 'day'],
  notBefore: ['21 November 2025', 'day'],
  orEarlier: ['1960'],
  orLater: ['1990'],
  upTo: ['1984'],
  onward: ['1984'],
  since: ['1985'],
  from: ['1985'],
  until: ['1985'],
  untilUnreported: ['1985'],
  fromTo: ['1984', '2004'],
  about: ['1984'],
  uncertain: ['1984'],
  partly: ['June 2004', ['year', 'part'], 'approximate'],
  estimated: ['1950', '1900', '1999'],
  ofYear: ['25 December', 'an unreported year'],
  decade: ['1560'],
  season: [21, '2001', false],
  givenAs: ['an unreported day', 'XXXX-12-2X'],
};

/** Every text of a table, with its path; functions are given their samples. */
export function textsOf(table: object, values: Readonly<Record<string, readonly unknown[]>>, path = ''): (readonly [path: string, text: unknown])[] {
  return Object.entries(table).flatMap(([name, entry]: [string, unknown]) => {
    const here = path ? `${path}.${name}` : name;
    if (typeof entry === 'function') return [[here, (entry as (...given: unknown[]) => unknown)(...(values[name] ?? []))] as const];
    return typeof entry === 'object' && entry ? textsOf(entry, values, here) : [[here, entry] as const];
  });
}
