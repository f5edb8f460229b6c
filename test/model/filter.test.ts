import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyFilter, formatFilter, isFiltering, noFilter, parseFilter, type Filter } from '../../src/model/filter.js';
import type { Timeline } from '../../src/model/timeline.js';
import { oneDay } from '../../stories/invented.js';

const filter = (fields: Partial<Filter>): Filter => ({ ...noFilter, ...fields });

describe('the text of a filter', () => {
  const cases: readonly (readonly [text: string, filter: Filter])[] = [
    ['', noFilter],
    ['   ', noFilter],
    ['gale', filter({ words: ['gale'] })],
    ['kind:threat', filter({ kinds: ['threat'] })],
    ['kind:threat,insult actor:trump words', filter({ kinds: ['threat', 'insult'], actors: ['trump'], words: ['words'] })],
    ['source:log  two\twords', filter({ sources: ['log'], words: ['two', 'words'] })],
    ['kind:a kind:b', filter({ kinds: ['a', 'b'] })],
    ['mood:grim', filter({ words: ['mood:grim'] })],
    ['constructor:x __proto__:y', filter({ words: ['constructor:x', '__proto__:y'] })],
    ['https://example.org', filter({ words: ['https://example.org'] })],
    ['kind:', filter({ words: ['kind:'] })],
    ['12:30', filter({ words: ['12:30'] })],
  ];
  for (const [text, expected] of cases) {
    it(`is read: "${text}"`, () => expect(parseFilter(text)).to.deep.equal(expected));
  }

  it('is written as it is read', () => {
    expect(formatFilter(filter({ words: ['gale', 'port'], kinds: ['a', 'b'], actors: ['c'], sources: ['d'] }))).to.equal('kind:a,b actor:c source:d gale port');
    expect(formatFilter(noFilter)).to.equal('');
  });

  // Whatever `validate` lets through as an id, but for the comma that divides them; colons stand in a test of their own.
  const id = fc.stringMatching(/^[^\s"'<>`,:]{1,12}$/);
  const word = fc.stringMatching(/^[^\s:]{1,12}$/);

  it('is read again as it was written', () => {
    const filters = fc.record({ kinds: fc.array(id), actors: fc.array(id), sources: fc.array(id), words: fc.array(word) }, { noNullPrototype: true });
    fc.assert(
      fc.property(filters, (one) => {
        expect(parseFilter(formatFilter(one))).to.deep.equal(one);
      }),
      { numRuns: 500 },
    );
  });

  it('is read again as it was written where an id holds a colon', () => {
    const one = filter({ kinds: ['wd:Q42'] });
    expect(parseFilter(formatFilter(one))).to.deep.equal(one);
  });

  it('means after writing what it meant when typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseFilter(text);
        expect(parseFilter(formatFilter(read))).to.deep.equal(read);
      }),
      { numRuns: 500 },
    );
  });

  it('asks for something as soon as one list does', () => {
    expect(isFiltering(noFilter)).to.be.false;
    for (const name of Object.keys(noFilter)) expect(isFiltering(filter({ [name]: ['x'] })), name).to.be.true;
  });
});

describe('a filter', () => {
  const idsBy = (text: string, timeline: Timeline = oneDay): string[] | undefined => {
    const ids = applyFilter(timeline, parseFilter(text));
    return ids && [...ids];
  };

  const cases: readonly (readonly [text: string, ids: readonly string[]])[] = [
    ['kind:remark', ['protest', 'thanks']],
    ['kind:remark,order', ['stay', 'protest', 'thanks']],
    ['actor:ness', ['stay']],
    ['kind:remark actor:ness', []],
    ['kind:none', []],
    ['source:log kind:event', ['warning', 'gust']],
    ['captain', ['protest', 'thanks']],
    ['CAPTAIN basket', ['thanks']],
    ['sails', ['stay']],
    ['orla', ['stay']],
    ['tam gale', []],
    ['aptai', ['protest', 'thanks']],
  ];
  for (const [text, ids] of cases) {
    it(`leaves what was asked for: ${text}`, () => expect(idsBy(text)).to.deep.equal(ids));
  }

  it('that asks for nothing leaves all', () => expect(idsBy('')).to.be.undefined);

  it('finds words without their accents and capitals, either way', () => {
    const timeline: Timeline = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'Łódź façade ÉTÉ' }, { id: 'b', date: '2025', title: 'ete' }] };
    expect(idsBy('été', timeline)).to.deep.equal(['a', 'b']);
    expect(idsBy('FACADE', timeline)).to.deep.equal(['a']);
    expect(idsBy('e\u0301te\u0301', timeline)).to.deep.equal(['a', 'b']);
  });

  it('does not find words across two texts', () => {
    const timeline: Timeline = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'sea', summary: 'son' }] };
    expect(idsBy('season', timeline)).to.deep.equal([]);
  });

  it('finds a source in citations and in quotations', () => {
    const timeline: Timeline = { title: 'A story', sources: [{ id: 's', label: 'S' }], events: [{ id: 'a', date: '2025', title: 'A', quotes: [{ text: 'x', source: 's' }] }, { id: 'b', date: '2025', title: 'B' }] };
    expect(idsBy('source:s', timeline)).to.deep.equal(['a']);
  });
});
