// A scholar's chronicle named its sources in full, volume and page at the end. Ids are made of the first two hundred letters of a name, and
// the number that told the second from the first made it too long to be one: the source was left out, and so was an entry that began as
// another one did.
import { expect } from '@open-wc/testing';
import { readList } from '../../src/elements/read-list.js';
import { validate } from '../../src/model/validate.js';
import { parse } from '../static/fixture.js';

describe('a list with names that are alike for two hundred letters', () => {
  const alike = 'The collected letters of the harbour master and of both his deputies, '.repeat(3);
  const entry = (year: number, words: string) => `<li><time datetime="${year}">${year}</time> ${words}</li>`;
  const read = (items: string) => validate(readList(parse(`<div><h2>A harbour</h2><ol>${items}</ol></div>`).querySelector('div')!)!.data);

  it('has all of its sources', () => {
    const { timeline, issues } = read([12, 13].map((page) => entry(1900 + page, `<b>A letter</b> <cite>${alike}page ${page}</cite>`)).join(''));
    expect(issues).to.deep.equal([]);
    expect(timeline.events.map(({ citations }) => timeline.sources!.find(({ id }) => id === citations![0]!.source)!.label.slice(-7))).to.deep.equal(['page 12', 'page 13']);
  });

  it('has all of its entries', () => {
    const { timeline, issues } = read(entry(1912, `${alike}first`) + entry(1913, `${alike}second`));
    expect(issues).to.deep.equal([]);
    expect(timeline.events.map(({ date }) => date)).to.deep.equal(['1912', '1913']);
  });
});
