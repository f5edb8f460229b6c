// The structure of a story as text: decided once, for whatever writes or shows it.
import { expect } from '@open-wc/testing';
import { createDateWords } from '../../src/i18n/date-words.js';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/model/validate.js';
import { createOutline, type Outline } from '../../src/static/outline.js';
import { story } from '../../src/story.js';
import { century, oneDay, plainTimeline } from '../../stories/invented.js';

const outlineOf = (timeline: Timeline): Outline => createOutline(timeline, createDateWords(timeline.lang ?? 'en-GB', timeline.timeZone));
const headings = (timeline: Timeline) => outlineOf(timeline).sections.map(({ heading }) => heading);
const entries = (timeline: Timeline) => outlineOf(timeline).sections.flatMap((section) => section.entries);
const period = (id: string, date: string) => ({ id, date, label: `Period ${id}` });

describe('the sections of a story as text', () => {
  const days = ['2025-11-04', '2025-11-04', '2025-11-05', '2025-11-20', '2025-11-21', '2025-11-21'];
  const cases: readonly { name: string; story: Timeline; headings: readonly (string | undefined)[] }[] = [
    { name: 'are none where nothing happened', story: plainTimeline([]), headings: [] },
    { name: 'have no headings where the story is short', story: plainTimeline(days.slice(1)), headings: [undefined] },
    { name: 'are days where several events share them', story: plainTimeline(days), headings: ['Tuesday, 4 November 2025', 'Wednesday, 5 November 2025', 'Thursday, 20 November 2025', 'Friday, 21 November 2025'] },
    { name: 'are months where each day has an event of its own', story: plainTimeline(['2025-10-01', '2025-10-05', '2025-11-01', '2025-11-02', '2025-11-03', '2025-11-04']), headings: ['October 2025', 'November 2025'] },
    { name: 'say once that dates are not reported', story: plainTimeline([...days.slice(1), '../2025-10-30', '/2025-11-01']), headings: ['Date not reported', 'Tuesday, 4 November 2025', 'Wednesday, 5 November 2025', 'Thursday, 20 November 2025', 'Friday, 21 November 2025'] },
    { name: 'are decades in a century', story: century(), headings: Array.from({ length: 10 }, (_, i) => `The ${1900 + 10 * i}s`) },
    { name: 'are the periods of the story where every event is in one', story: { ...plainTimeline(days), periods: [period('a', '/2025-11-10'), period('b', '2025-11-11/..')] }, headings: ['Period a', 'Period b'] },
    { name: 'are no periods where an event is in none', story: { ...plainTimeline([...days, '2026-01-01']), periods: [period('a', '/2025-11-10'), period('b', '2025-11-11/2025-11-30')] }, headings: ['November 2025', 'January 2026'] },
    { name: 'are no periods where two overlap', story: { ...plainTimeline(days), periods: [period('a', '/2025-11-20'), period('b', '2025-11-04/2025-11-30')] }, headings: ['Tuesday, 4 November 2025', 'Wednesday, 5 November 2025', 'Thursday, 20 November 2025', 'Friday, 21 November 2025'] },
  ];
  for (const { name, story, headings: expected } of cases) it(name, () => expect(headings(story)).to.deep.equal(expected));

  it('number their entries one after another', () => {
    const { sections } = outlineOf(story);
    const { first, entries } = sections.at(-1)!;
    expect(first + entries.length - 1).to.equal(story.events.length);
    for (const [i, section] of sections.slice(1).entries()) expect(section.first).to.equal(sections[i]!.first + sections[i]!.entries.length);
  });

  it('name a period at the first heading that is in it', () => {
    expect(outlineOf(story).sections.map(({ periods }) => periods)[0]).to.deep.equal(['Mayoral campaign']);
  });
});

describe('the date of an entry', () => {
  const cases = [
    ['2025-11-21', '2025-11-21', 'Friday, 21 November 2025'],
    ['2025-11', '2025-11', 'November 2025'],
    ['2025-11-21T14:05:00+01', '2025-11-21T14:05:00+01:00', 'Friday, 21 November 2025 at 13:05 UTC'],
    ['[..2025-11-04]', undefined, 'on an unreported day, by 4 November 2025'],
    ['2025-11-21~', undefined, 'about 21 November 2025'],
    ['2025-11-21/2025-11-22', undefined, '21–22 November 2025'],
    ['-0043', undefined, '44 BC'],
  ] as const;
  for (const [edtf, datetime, text] of cases) {
    it(`is ${datetime ?? 'no date of HTML'} for ${edtf}`, () => {
      const [{ date }] = entries(plainTimeline([edtf])) as [ReturnType<typeof entries>[number]];
      expect({ ...date, text: date.text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(' – ', '–') }).to.deep.equal({ edtf, datetime, text });
    });
  }
});

describe('an entry', () => {
  it('says who spoke to whom, who reports it and what it answers', () => {
    const [, entry] = entries(oneDay);
    expect(entry!.quotes[0]).to.deep.include({ text: 'Nobody sails tonight.', speaker: 'Orla Ness', to: 'Tam Quill' });
    expect(entry!.sources.map(({ label, verified }) => [label, verified])).to.deep.equal([['Log of the harbour', false]]);
    expect(entry!.threads.map(({ words, target }) => [words, target])).to.deep.equal([['Answers', 'warning'], ['Answered by', 'protest']]);
    expect([entry!.kind, entry!.people, entry!.order]).to.deep.equal(['Order', ['Orla Ness'], undefined]);
  });

  it('says that its place within the day is not reported', () => {
    expect(entries(plainTimeline(['2025-11-21', '2025-11-21'])).map(({ order }) => order)).to.deep.equal(['Order within the day not reported', 'Order within the day not reported']);
  });

  it('names a source once, and makes a link only of an address that may be one', () => {
    const { timeline } = validate({
      title: 'A',
      sources: [{ id: 'log', label: 'Log', url: 'javascript:alert(1)' }, { id: 'paper', label: 'Paper', url: 'https://example.org/' }],
      events: [{ id: 'a', date: '2025', title: 'A', citations: [{ source: 'log' }, { source: 'paper' }, { source: 'log' }], url: 'data:text/html,x' }],
    });
    const [entry] = entries(timeline);
    expect(entry!.sources.map(({ label, href }) => [label, href])).to.deep.equal([['Log', undefined], ['Paper', 'https://example.org/']]);
    expect(entry!.url).to.deep.equal({ text: 'data:text/html,x', href: undefined });
  });
});
