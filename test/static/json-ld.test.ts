// A story as data for search engines.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toJsonLd, type JsonLd } from '../../src/html.js';
import { createDateWords } from '../../src/i18n/date-words.js';
import { indexEvents } from '../../src/model/index-events.js';
import { validate } from '../../src/model/validate.js';
import { createOutline } from '../../src/static/outline.js';
import { story } from '../../src/story.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';
import { hostileTimelines } from './fixture.js';

type Item = { position: number; item: Record<string, unknown> & { '@id': string; subjectOf?: Record<string, unknown>[] } };
const items = (list: JsonLd): Item[] => list['itemListElement'] as unknown as Item[];
const dated = (edtf: string) => items(toJsonLd(plainTimeline([edtf]), { words: createDateWords('en-GB', 'UTC') }))[0]!.item;

describe('data for search engines', () => {
  it('list the events in order, with the addresses of their entries', () => {
    const list = toJsonLd(oneDay, { idPrefix: 'night' });
    expect([list['@type'], list['name'], list['itemListOrder'], list['numberOfItems']]).to.deep.equal(['ItemList', oneDay.title, 'https://schema.org/ItemListOrderAscending', 5]);
    expect(items(list).map(({ position, item }) => [position, item['@id']])).to.deep.equal([[1, '#night-warning'], [2, '#night-stay'], [3, '#night-protest'], [4, '#night-gust'], [5, '#night-thanks']]);
  });

  it('say who said what, of what, and who prints it', () => {
    const { item } = items(toJsonLd(oneDay))[1]!;
    expect(item.subjectOf![0]).to.deep.equal({
      '@type': 'Quotation',
      text: 'Nobody sails tonight.',
      inLanguage: 'en-GB',
      creator: { name: 'Orla Ness' },
      citation: { '@type': 'CreativeWork', name: 'Log of the harbour' },
      about: { '@id': '#mt-stay' },
    });
  });

  it('call nobody a person or an organisation, which no story says', () => {
    const said = items(toJsonLd(validate(story).timeline)).flatMap(({ item }) => item.subjectOf ?? []);
    const creators = said.flatMap(({ creator }) => (creator ? [creator as Record<string, unknown>] : []));
    expect(creators.map(({ name }) => name)).to.include.members(['Donald Trump', 'The White House']);
    expect(creators.filter((creator) => '@type' in creator)).to.deep.equal([]);
  });

  for (const { zone, startDate } of [
    { zone: 'America/New_York', startDate: '2025-11-21T15:00:00-05:00' },
    { zone: 'Asia/Kolkata', startDate: '2025-11-21T15:00:00+05:30' },
  ]) {
    it(`tell a clock time with the offset of the story's zone: ${zone}`, () => {
      const story = { ...plainTimeline(['2025-11-21T15:00:00']), timeZone: zone };
      for (const words of [undefined, createDateWords('en-GB', 'UTC')]) expect(items(toJsonLd(story, words && { words }))[0]!.item.startDate).to.equal(startDate);
    });
  }

  it('tell of an hour that clocks show twice the earlier, as the words beside it do', () => {
    const story = { ...plainTimeline(['2024-10-27T01:30:00']), timeZone: 'Europe/London' };
    const [entry] = createOutline(story, createDateWords('en-GB', story.timeZone)).sections[0]!.entries;
    expect([entry!.date.text, entry!.date.datetime]).to.deep.equal(['Sunday, 27 October 2024 at 01:30 BST', '2024-10-27T01:30:00']);
    const { startDate } = items(toJsonLd(story))[0]!.item;
    expect([startDate, Date.parse(startDate as string)]).to.deep.equal(['2024-10-27T01:30:00+01:00', indexEvents(story).whens[0]!.start.earliest]);
  });

  const cases = [
    { edtf: '2025-11-21', startDate: '2025-11-21', endDate: undefined, description: undefined },
    { edtf: '2025-11-21/2025-11-22', startDate: '2025-11-21', endDate: '2025-11-22', description: undefined },
    { edtf: '2025-11-21T15:00:00', startDate: '2025-11-21T15:00:00Z', endDate: undefined, description: undefined },
    { edtf: '2025-11-21T15:00:00-05:00', startDate: '2025-11-21T15:00:00-05:00', endDate: undefined, description: undefined },
    { edtf: '2025-11-22/..', startDate: '2025-11-22', endDate: undefined, description: 'Since 22 November 2025, end not known.' },
    { edtf: '[..2025-11-04]', startDate: undefined, endDate: undefined, description: 'On an unreported day, by 4 November 2025.' },
    { edtf: '2025-11~', startDate: undefined, endDate: undefined, description: 'About November 2025.' },
    { edtf: 'XXXX', startDate: undefined, endDate: undefined, description: 'Date not reported.' },
  ];
  for (const { edtf, startDate, endDate, description } of cases) {
    it(`date ${edtf} ${startDate ?? 'in words only'}`, () => {
      const { startDate: start, endDate: end, description: told } = dated(edtf);
      expect([start, end, told]).to.deep.equal([startDate, endDate, description]);
    });
  }

  it('hold the words of every quotation to the letter, and no verdict', () => {
    const list = toJsonLd(validate(story).timeline);
    const said = items(list).flatMap(({ item }) => item.subjectOf ?? []).filter((one) => one['@type'] === 'Quotation');
    expect(said.map(({ text }) => text).sort()).to.deep.equal(story.events.flatMap(({ quotes = [] }) => quotes.map(({ text }) => text)).sort());
    expect(JSON.stringify(list)).not.to.contain('ClaimReview');
  });

  it('are the same when they are written and read again, and hold no address that may be none', () => {
    fc.assert(
      fc.property(hostileTimelines, (timeline) => {
        const list = toJsonLd(timeline);
        expect(JSON.parse(JSON.stringify(list))).to.deep.equal(list);
        expect(JSON.stringify(list)).not.to.match(/"url":"(javascript|data):/);
      }),
      { numRuns: 40 },
    );
  });
});
