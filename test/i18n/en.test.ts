import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import type { Strings } from '../../src/i18n/strings.js';
import { dateSamples, samples, textsOf } from './samples.js';

describe('English', () => {
  const { dates, comma, colon, ...others } = en;
  for (const [path, text] of [...textsOf(others, samples), ...textsOf(dates, dateSamples, 'dates')]) {
    it(`says something for ${path}`, () => {
      expect(text).to.be.a('string').that.matches(/\S/);
      expect(text).not.to.match(/undefined|NaN|\[object| {2}|^\s|\s$/);
    });
  }

  it('parts what it lists with a comma and a space', () => expect(comma).to.equal(', '));

  it('says something of something behind a colon and a space', () => expect(colon).to.equal(': '));

  it('has no sample for a text that is gone', () => {
    for (const name of Object.keys(samples)) expect(others).to.have.property(name);
    for (const name of Object.keys(dateSamples)) expect({ ...dates, ...dates.long }).to.have.property(name);
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
      expect(en.events(count)).to.equal(events);
      expect(en.overview(count)).to.equal(`Overview, ${events}`);
      expect(en.choose(count)).to.equal(`${events} at the same moment`);
      expect(en.eventsOn(count, '', '1985', '1985')).to.equal(`${events}, 1985`);
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

  // Two of them said "Show all": one for the zoom, one for the filter.
  it('gives each button a name that is not the beginning of another', () => {
    const names = [en.previous, en.next, en.zoomIn, en.zoomOut, en.fit, en.filter, en.share, en.inSight, en.showAll(34), en.copyLink, en.copyCitation, en.close, en.retry];
    for (const name of names) expect(names.filter((other) => other.startsWith(name))).to.deep.equal([name]);
  });

  it('names both ends of a cluster so that any two dates fit', () => {
    expect(en.zoomToEvents(en.eventsOn(3, 'Ann', 'on an unreported day, by 4 November 2025', 'Friday, 21 November 2025'))).to.equal(
      '3 events, Ann. First: on an unreported day, by 4 November 2025. Last: Friday, 21 November 2025. Zoom in',
    );
    expect(en.listEvents(en.eventsOn(3, '', '1985', '1985'))).to.equal('3 events, 1985. List them');
  });
});
