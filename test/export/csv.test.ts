import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCsv } from '../../src/export/csv.js';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { words } from './fixture.js';

/** Reads a table as RFC 4180 writes it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${text.slice(cell.lastIndex - 20)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const ids = (timeline: Timeline): string[] => timeline.events.map(({ id }) => id);
const only = (event: Partial<TimelineEvent>): Timeline => ({ title: 't', events: [{ id: 'a', date: '2024', title: 'T', ...event }] });
const titleCell = (title: string): string => parse(toCsv(only({ title }), ['a'], words))[1]![3]!;

describe('the table of events', () => {
  it('has a heading and one row an event, in the order asked for', () => {
    const rows = parse(toCsv(oneDay, ['protest', 'stay'], { ...words, timeZone: 'Europe/London' }));
    expect(rows).to.deep.equal([
      ['ID', 'Date (EDTF)', 'Date', 'Title', 'Summary', 'Kind', 'People', 'Quotations', 'Sources'],
      ['protest', '2024-02-09T16:41:00', rows[1]![2]!, 'The captain objects', '', 'Remark', 'Tam Quill', '“She has seen worse than this.” (Tam Quill)', 'Log of the harbour'],
      ['stay', '2024-02-09T16:30:00', rows[2]![2]!, 'The harbour master closes the port', '', 'Order', 'Orla Ness', '“Nobody sails tonight.” (Orla Ness)', 'Log of the harbour'],
    ]);
    expect(rows[1]![2]).to.match(/^Friday,? 9 February 2024 at 16:41 GMT$/);
  });

  it('says of an unknown speaker and an unknown day what is known', () => {
    const [, row] = parse(toCsv(only({ date: '[..2024-02-09]', quotes: [{ text: 'Aye.' }] }), ['a'], words));
    expect(row!.slice(1, 3)).to.deep.equal(['[..2024-02-09]', 'on an unreported day, by 9 February 2024']);
    expect(row![7]).to.equal('“Aye.” (Speaker not named)');
  });

  it('leaves out ids that the story does not have', () => expect(parse(toCsv(oneDay, ['nobody'], words))).to.have.length(1));

  it('ends every line with CR LF and begins without a byte order mark', () => {
    const text = toCsv(oneDay, ids(oneDay), words);
    expect(text).to.match(/^ID,/).and.to.match(/\r\n$/);
    expect(text.split('\r\n')).to.have.length(oneDay.events.length + 2);
  });

  const formulas = ['=1+1', '=HYPERLINK("https://example.invalid","x")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'];
  for (const text of formulas) {
    it(`lets no spreadsheet compute ${JSON.stringify(text)}`, () => {
      expect(titleCell(text)).to.equal(`'${text}`);
      expect(toCsv(only({ title: text }), ['a'], words)).to.contain(`"'${text.replaceAll('"', '""')}"`);
    });
  }

  const harmless = ['1 = 1', 'a,b', 'say "no"', 'two\nlines', 'two\r\nlines', ' =1', "'quoted'", 'Ω – é', '"'];
  for (const text of harmless) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => expect(titleCell(text)).to.equal(text));
  }

  it('gives back every title and summary, but for the apostrophe before a formula', () => {
    const back = (text: string) => (/^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', 'a') }), (title, summary) => {
        fc.pre(!/^'[=+\-@\t\r\n＝＋－＠]/.test(title));
        const [, row] = parse(toCsv(only({ title, summary }), ['a'], words));
        expect([back(row![3]!), back(row![4]!)]).to.deep.equal([title, summary]);
      }),
    );
  });

  it('holds every quotation of the built-in story to the letter', () => {
    const rows = new Map(parse(toCsv(story, ids(story), words)).map((row) => [row[0], row]));
    for (const { id, quotes = [] } of story.events) for (const { text } of quotes) expect(rows.get(id)![7]).to.contain(text);
  });
});
