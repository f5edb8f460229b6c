import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import type { DatePhrases, Strings } from '../../src/i18n/strings.js';

type Phrase = (...values: never[]) => string;
/** Sample values for every text that takes some: a text that is new does not compile until it has its own. */
type Samples<Texts> = { readonly [Name in keyof Texts as Texts[Name] extends Phrase ? Name : never]-?: Texts[Name] extends (...values: infer Values) => string ? Values : never };

const samples: Samples<Strings> = {
  overview: [3],
  story: [3, '4 November 2025', '22 November 2025', 7, 5],
  busiest: [34, '21 November 2025'],
  quietest: ['15 days', '4 November 2025', '20 November 2025'],
  notShown: [2],
  position: [2, 40],
  count: [40],
  events: [3],
  more: [3],
  sourceCount: [2],
  moreWithin: [6, 'day'],
  earlier: [12],
  later: [9],
  zoomToEvents: [3, '4 November 2025', 'on an unreported day'],
  zoomToLandmark: ['Meeting in the Oval Office', 3, '21 November 2025'],
  listEvents: [3, '21 November 2025'],
  squeezed: ['16 days'],
  shown: [12, 34],
  showAll: [34],
  visibleSpan: ['4 November 2025', '22 November 2025'],
  wheelHint: ['Ctrl'],
  reportedBy: [2],
  orderShared: [2],
  asSourcePuts: ['words', 'Source'],
  updated: ['March 2024'],
  corrections: [2],
  added: [2],
  saved: ['from-insults.csv'],
  quoted: ['words'],
  cite: ['words', ['Speaker', '21 November 2025'], 'Source'],
  choose: [3],
};

const dateSamples: Samples<DatePhrases> = {
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
function textsOf(table: object, values: Readonly<Record<string, readonly unknown[]>>, path = ''): (readonly [path: string, text: unknown])[] {
  return Object.entries(table).flatMap(([name, entry]: [string, unknown]) => {
    const here = path ? `${path}.${name}` : name;
    if (typeof entry === 'function') return [[here, (entry as (...given: unknown[]) => unknown)(...(values[name] ?? []))] as const];
    return typeof entry === 'object' && entry ? textsOf(entry, values, here) : [[here, entry] as const];
  });
}

describe('English', () => {
  const { dates, ...others } = en;
  for (const [path, text] of [...textsOf(others, samples), ...textsOf(dates, dateSamples, 'dates')]) {
    it(`says something for ${path}`, () => {
      expect(text).to.be.a('string').that.matches(/\S/);
      expect(text).not.to.match(/undefined|NaN|\[object| {2}|^\s|\s$/);
    });
  }

  it('has no sample for a text that is gone', () => {
    for (const name of Object.keys(samples)) expect(others).to.have.property(name);
    for (const name of Object.keys(dateSamples)) expect(dates.long).to.have.property(name);
  });

  it('has every text, as the compiler makes sure for each language', () => {
    const complete: Strings = en satisfies Strings;
    const { story: _story, ...rest } = complete;
    // @ts-expect-error A language that lacks a text does not compile.
    const incomplete: Strings = rest;
    expect(incomplete).not.to.have.property('story');
  });

  it('is written in the language that it names', () => expect(Intl.getCanonicalLocales(en.locale)).to.deep.equal(['en']));

  const plurals: readonly (readonly [count: number, event: string, source: string, entry: string])[] = [
    [0, '0 events', '0 sources', '0 entries'],
    [1, '1 event', '1 source', '1 entry'],
    [2, '2 events', '2 sources', '2 entries'],
    [11, '11 events', '11 sources', '11 entries'],
    [100, '100 events', '100 sources', '100 entries'],
    [12345, '12,345 events', '12,345 sources', '12,345 entries'],
  ];
  for (const [count, events, sources, entries] of plurals) {
    it(`counts ${count}`, () => {
      for (const text of [en.events(count), en.count(count)]) expect(text).to.equal(events);
      expect(en.overview(count)).to.equal(`Overview, ${events}`);
      expect(en.choose(count)).to.equal(`${events} of the same moment`);
      expect(en.listEvents(count, '1985')).to.equal(`${events}, 1985. List them`);
      expect(en.sourceCount(count)).to.equal(sources);
      expect(en.reportedBy(count)).to.equal(`Reported by ${sources}`);
      expect(en.notShown(count)).to.equal(`${entries} could not be shown as given`);
      expect(en.orderShared(count - 1)).to.include(`among ${events} of`);
      expect(en.zoomToLandmark('Title', count, '1985')).to.equal(`Title, and ${events.replace('event', 'more event')}, 1985. Zoom in`);
    });
  }

  const stories: readonly (readonly [counts: readonly [events: number, quotes: number, sources: number], first: string, last: string, text: string])[] = [
    [[41, 30, 5], '4 November 2025', '22 November 2025', '41 events, from 4 November 2025 to 22 November 2025, with 30 quotations from 5 sources.'],
    [[41, 30, 5], 'November 4, 2025', 'January 1, 2026', '41 events, from November 4, 2025, to January 1, 2026, with 30 quotations from 5 sources.'],
    [[1, 1, 1], '21 November 2025', '21 November 2025', '1 event, 21 November 2025, with 1 quotation from 1 source.'],
    [[2, 0, 1], '1985', '1986', '2 events, from 1985 to 1986, reported by 1 source.'],
    [[2, 3, 0], '1985', '1986', '2 events, from 1985 to 1986, with 3 quotations.'],
    [[2, 0, 0], '1985', '1986', '2 events, from 1985 to 1986.'],
  ];
  for (const [[events, quotes, sources], first, last, text] of stories) {
    it(`sums up: ${text}`, () => expect(en.story(events, first, last, quotes, sources)).to.equal(text));
  }

  it('names both ends of a cluster so that any two dates fit', () => {
    expect(en.zoomToEvents(3, 'on an unreported day, by 4 November 2025', 'Friday, 21 November 2025')).to.equal(
      '3 events. First: on an unreported day, by 4 November 2025. Last: Friday, 21 November 2025. Zoom in',
    );
    expect(en.zoomToEvents(3, '1985', '1985')).to.equal('3 events, 1985. Zoom in');
  });
});
