import { expect } from '@open-wc/testing';
import { citeQuote, tellSource } from '../../src/export/cite.js';
import { fileName } from '../../src/export/file-name.js';
import type { Quote, Source, Timeline } from '../../src/model/timeline.js';
import { words } from './fixture.js';

const log: Source = { id: 'log', label: 'Log of the harbour' };
const full: Source = { ...log, title: 'A night in port', author: 'Orla Ness', publisher: 'Harbour office', published: '2024-02', url: 'https://example.org/log' };

const cases: { name: string; quote: Quote; date?: string; source?: Source; text: string }[] = [
  {
    name: 'all that is known',
    quote: { text: 'Nobody sails tonight.', speaker: 'ness', to: 'quill', source: 'log' },
    source: full,
    text: '“Nobody sails tonight.”, Orla Ness, Friday, 9 February 2024, as reported by Log of the harbour, “A night in port”, Orla Ness, Harbour office, February 2024, https://example.org/log.',
  },
  { name: 'a source with a label only', quote: { text: 'No', speaker: 'ness', source: 'log' }, text: '“No”, Orla Ness, Friday, 9 February 2024, as reported by Log of the harbour.' },
  { name: 'no speaker', quote: { text: 'No', source: 'log' }, text: '“No”, Friday, 9 February 2024, as reported by Log of the harbour.' },
  { name: 'an unknown speaker and an unknown source', quote: { text: 'No', speaker: 'x', source: 'y' }, text: '“No”, Friday, 9 February 2024.' },
  { name: 'an open day', quote: { text: 'No', speaker: 'ness' }, date: '[..2024-02-09]', text: '“No”, Orla Ness, on an unreported day, by 9 February 2024.' },
  { name: 'no day at all', quote: { text: 'No', speaker: 'ness' }, date: 'XXXX-XX-XX', text: '“No”, Orla Ness, date not reported.' },
  { name: 'white space and marks in the words, left as they are', quote: { text: '  "I’m"  here…' }, text: '“  "I’m"  here…”, Friday, 9 February 2024.' },
];

describe('the citation of a quotation', () => {
  for (const { name, quote, date = '2024-02-09', source = log, text } of cases) {
    it(`tells ${name}`, () => {
      const event = { id: 'a', date, title: 'T', quotes: [quote] };
      const timeline: Timeline = { title: 't', actors: [{ id: 'ness', name: 'Orla Ness' }], sources: [source], events: [event] };
      expect(citeQuote(quote, event, timeline, words)).to.equal(text);
    });
  }

  it('gives a date that cannot be told as it was given', () => expect(tellSource({ ...log, published: 'soon' }, words)).to.equal('Log of the harbour, soon'));
});

describe('the name of a file', () => {
  const names: readonly (readonly [title: string, name: string])[] = [
    ['From campaign insults to the Oval Office', 'from-campaign-insults-to-the-oval-office'],
    ['Où est l’été?', 'ou-est-l-ete'],
    ['../../etc/passwd\u0000', 'etc-passwd'],
    ['東京の天気', '東京の天気'],
    ['— … —', 'timeline'],
    ['word '.repeat(30), `${'word-'.repeat(11)}word`],
  ];
  for (const [title, name] of names) it(`is "${name}" for ${JSON.stringify(title.slice(0, 40))}`, () => expect(fileName(title)).to.equal(name));
});
