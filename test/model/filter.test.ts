import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyFilter, exampleDate, formatFilter, formatWords, isFiltering, noFilter, parseFilter, parseWords, siftEvents, toggled, type Filter } from '../../src/model/filter.js';
import { indexEvents } from '../../src/model/index-events.js';
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
    ['kind:', noFilter],
    ['kind:, actor: span:,, gale', filter({ words: ['gale'] })],
    ['kind:"" gale', filter({ words: ['gale'] })],
    ['"kind:"', filter({ words: ['kind:'] })],
    ['12:30', filter({ words: ['12:30'] })],
    ['"free buses" now', filter({ words: ['free buses', 'now'] })],
    ['"not closed yet', filter({ words: ['not closed yet'] })],
    ['"say ""yes"""', filter({ words: ['say "yes"'] })],
    ['"" ""', noFilter],
    ['5" 6"', filter({ words: ['5"', '6"'] })],
    ['"kind:threat"', filter({ words: ['kind:threat'] })],
    ['actor:"Orla Ness","a,b",c', filter({ actors: ['Orla Ness', 'a,b', 'c'] })],
    ['kind:,a,,b,', filter({ kinds: ['a', 'b'] })],
    ['span:2025-11-21/2025-11-22', filter({ spans: ['2025-11-21/2025-11-22'] })],
    ['span:2025-11 span:"[2024,2025]"', filter({ spans: ['2025-11', '[2024,2025]'] })],
    ['span:2025-11-21T10:00:00Z/..', filter({ spans: ['2025-11-21T10:00:00Z/..'] })],
    ['span:yesterday span:2025-02-30 kind:a', filter({ kinds: ['a'] })],
  ];
  for (const [text, expected] of cases) {
    it(`is read: "${text}"`, () => expect(parseFilter(text)).to.deep.equal(expected));
  }

  it('is written as it is read', () => {
    expect(formatFilter(filter({ words: ['gale', 'port'], kinds: ['a', 'b'], actors: ['c'], sources: ['d'] }))).to.equal('kind:a,b actor:c source:d gale port');
    expect(formatFilter(noFilter)).to.equal('');
    expect(formatFilter(filter({ kinds: ['a'] }))).to.equal('kind:a');
  });

  it('has quotation marks only where it would be read as something else', () => {
    const cases = [['5"', '5"'], ['mankind:x', 'mankind:x'], ['kind:x', '"kind:x"'], ['"', '""""'], ['two words', '"two words"']] as const;
    for (const [word, written] of cases) expect(formatWords([word])).to.equal(written);
  });

  // Rich in what divides: more than `validate` lets through.
  const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: fc.constantFrom('a', ' ', ',', ':', '"', '\n', 'é', 'kind:', 'span:'), minLength: 1 }));
  const spans = fc.array(fc.constantFrom('2025', '2025-11-21/2025-11-22', '[2024,2025]', '../2025-11-04', '2025-11-21T10:00:00Z/2025-11-21T11:00:00Z'));

  it('is read again as it was written, whatever stands in ids and words', () => {
    const filters = fc.record({ kinds: fc.array(text), actors: fc.array(text), sources: fc.array(text), spans, words: fc.array(text) }, { noNullPrototype: true });
    fc.assert(
      fc.property(filters, (one) => {
        expect(parseFilter(formatFilter(one))).to.deep.equal(one);
        expect(parseWords(formatWords(one.words))).to.deep.equal(one.words);
      }),
      { numRuns: 1_000 },
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
    for (const name of Object.keys(noFilter)) expect(isFiltering(filter({ [name]: ['2025'] })), name).to.be.true;
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
    ['tam', ['stay', 'protest', 'thanks']],
    ['tam gale', []],
    ['aptai', ['protest', 'thanks']],
    ['"seen worse"', ['protest']],
    ['" aptai "', ['protest', 'thanks']],
    ['"worse seen"', []],
    ['span:2024-02-09', ['warning', 'stay', 'protest', 'gust', 'thanks']],
    ['span:2024-02-09T16:30:00/2024-02-09T16:41:00', ['stay', 'protest']],
    ['span:2024-02-09T16:30:01/2024-02-09T16:40:59', []],
    ['span:2024-02-09T22:00:00/.. kind:remark', ['thanks']],
    ['span:../2024-02-09T15:00:00 span:2024-02-09T23:00:00/..', ['warning', 'thanks']],
    ['span:2023', []],
  ];
  for (const [text, ids] of cases) {
    it(`leaves what was asked for: ${text}`, () => expect(idsBy(text)).to.deep.equal(ids));
  }

  it('that asks for nothing leaves all', () => expect(idsBy('')).to.be.undefined);

  it('asks for nothing with a span that is no date', () => {
    expect(applyFilter(oneDay, filter({ spans: ['yesterday'] }))!.size).to.equal(oneDay.events.length);
    expect([...applyFilter(oneDay, filter({ spans: ['yesterday', '2024-02-09T22:00:00/..'], kinds: ['remark'] }))!]).to.deep.equal(['thanks']);
  });

  it('finds words without their accents and capitals, either way', () => {
    const timeline: Timeline = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'Łódź façade ÉTÉ' }, { id: 'b', date: '2025', title: 'ete' }] };
    expect(idsBy('été', timeline)).to.deep.equal(['a', 'b']);
    expect(idsBy('FACADE', timeline)).to.deep.equal(['a']);
    expect(idsBy('e\u0301te\u0301', timeline)).to.deep.equal(['a', 'b']);
  });

  const dated = (dates: readonly string[]): Timeline => ({ title: 'Dates', events: dates.map((date, i) => ({ id: `e${i}`, date, title: 'x' })) });

  for (const [word, ids] of [['1923-04', ['e0', 'e1']], ['04-05', ['e0', 'e3']], ['-0044', ['e4']]] as const) {
    it(`finds dates by any part of them as EDTF writes them: ${word}`, () => {
      const story = dated(['1923-04-05', '1923-04-30T12:00:00', '1924', '[..1931-04-05]', '-0044-03-15']);
      expect([...applyFilter(story, filter({ words: [word] }))!].sort()).to.deep.equal(ids);
    });
  }

  for (const [dates, example] of [[['1924', '1923-04-05', '1923-05'], '1923-04'], [['[..1922-04-05]', '1923-04-05'], '1923-04'], [['1924'], '1924'], [[], '']] as const) {
    it(`has "${example}" as an example of a date where there are ${dates.join(' and ') || 'none'}`, () => expect(exampleDate(indexEvents(dated(dates)))).to.equal(example));
  }

  it('does not find words across two texts', () => {
    const timeline: Timeline = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'sea', summary: 'son' }] };
    expect(idsBy('season', timeline)).to.deep.equal([]);
  });

  it('finds a source in citations and in quotations', () => {
    const timeline: Timeline = { title: 'A story', sources: [{ id: 's', label: 'S' }], events: [{ id: 'a', date: '2025', title: 'A', quotes: [{ text: 'x', source: 's' }] }, { id: 'b', date: '2025', title: 'B' }] };
    expect(idsBy('source:s', timeline)).to.deep.equal(['a']);
  });

  it('finds a phrase over any white space, and a straight apostrophe for a curly one', () => {
    const timeline: Timeline = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'Free\u00a0 buses don’t  pay' }] };
    for (const text of ['"free buses"', "don't", '"don’t pay"']) expect(idsBy(text, timeline), text).to.deep.equal(['a']);
  });

  it('finds by a span what may have been in it, however vague its date', () => {
    const dates = ['2025-11-21', '2025-11', '[..2025-11-04]', '[2025-11-03,2025-11-25]', '2025-11-22/..', 'XXXX-XX-XX', '2024'];
    const timeline: Timeline = { title: 'A story', events: dates.map((date) => ({ id: date, date, title: date })) };
    const found = (text: string) => new Set(idsBy(`span:${text}`, timeline));
    expect(found('2025-11-21')).to.deep.equal(new Set(['2025-11-21', '2025-11', 'XXXX-XX-XX']));
    expect(found('2025-11-03')).to.deep.equal(new Set(['2025-11', '[..2025-11-04]', '[2025-11-03,2025-11-25]', 'XXXX-XX-XX']));
    expect(found('2026')).to.deep.equal(new Set(['2025-11-22/..', 'XXXX-XX-XX']));
    expect(found('../2024-06')).to.deep.equal(new Set(['2024', '[..2025-11-04]', 'XXXX-XX-XX']));
  });

  it('takes whoever speaks for one who acts', () => {
    const timeline: Timeline = { title: 'A story', actors: [{ id: 'a', name: 'A' }], events: [{ id: 'one', date: '2025', title: 'T', quotes: [{ text: 'x', speaker: 'a' }] }] };
    expect(idsBy('actor:a', timeline)).to.deep.equal(['one']);
  });

  it('gains and loses a value', () => {
    const one = toggled(noFilter, 'kinds', 'a');
    expect(one).to.deep.equal(filter({ kinds: ['a'] }));
    expect(toggled(toggled(one, 'kinds', 'b'), 'kinds', 'a')).to.deep.equal(filter({ kinds: ['b'] }));
    expect(toggled(one, 'kinds', 'a')).to.deep.equal(noFilter);
  });
});

describe('counts beside the choices', () => {
  const counts = (text: string) => {
    const { kinds, actors, sources } = siftEvents(indexEvents(oneDay), parseFilter(text)).counts;
    return { kinds: Object.fromEntries(kinds), actors: Object.fromEntries(actors), sources: Object.fromEntries(sources) };
  };

  const cases: readonly (readonly [text: string, counts: ReturnType<typeof counts>])[] = [
    ['', { kinds: { event: 2, order: 1, remark: 2 }, actors: { ness: 1, quill: 2 }, sources: { log: 5 } }],
    ['kind:remark', { kinds: { event: 2, order: 1, remark: 2 }, actors: { ness: 0, quill: 2 }, sources: { log: 2 } }],
    ['kind:remark actor:ness', { kinds: { event: 0, order: 1, remark: 0 }, actors: { ness: 0, quill: 2 }, sources: { log: 0 } }],
    ['captain', { kinds: { event: 0, order: 0, remark: 2 }, actors: { ness: 0, quill: 2 }, sources: { log: 2 } }],
    ['span:2024-02-09T22:00:00/..', { kinds: { event: 1, order: 0, remark: 1 }, actors: { ness: 0, quill: 1 }, sources: { log: 2 } }],
  ];
  for (const [text, expected] of cases) {
    it(`say what choosing would leave: "${text}"`, () => expect(counts(text)).to.deep.equal(expected));
  }

  it('are none of what an event does not have', () => {
    const { kinds, actors, sources } = siftEvents(indexEvents({ title: 'A story', events: [{ id: 'a', date: '2025', title: 'A', quotes: [{ text: 'x' }] }] }), noFilter).counts;
    expect([...kinds, ...actors, ...sources]).to.deep.equal([]);
  });

  it('are the same object for the same question', () => {
    const index = indexEvents(oneDay);
    const asked = parseFilter('kind:remark');
    expect(siftEvents(index, asked)).to.equal(siftEvents(index, asked));
  });

  it('agree with filtering by that value alone, whatever else is asked for', () => {
    const pick = fc.subarray(['a', 'b', 'c', 'never']);
    const own = fc.subarray(['a', 'b', 'c']);
    const events = fc.array(
      fc.record({ date: fc.constantFrom('2024', '2025-11-21', '2025-11', '[..2025-11-04]', '2025-11-22/..'), title: fc.constantFrom('gale', 'port', 'gale in port'), kind: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), actors: own, sources: own }),
      { maxLength: 12 },
    );
    const filters = fc.record({ kinds: pick, actors: pick, sources: pick, spans: fc.subarray(['2025-11-21', '2024', '2026']), words: fc.subarray(['gale', 'port']) });
    fc.assert(
      fc.property(events, filters, (list, asked) => {
        const timeline: Timeline = {
          title: 'A story',
          events: list.map(({ sources, kind, ...event }, i) => ({ ...event, id: `e${i}`, ...(kind && { kind }), citations: sources.map((source) => ({ source })) })),
        };
        const found = siftEvents(indexEvents(timeline), asked).counts;
        for (const facet of ['kinds', 'actors', 'sources'] as const) {
          for (const [id, count] of found[facet]) expect(count, `${facet} ${id}`).to.equal(applyFilter(timeline, { ...asked, [facet]: [id] })!.size);
        }
        const all = applyFilter(timeline, asked);
        expect(new Set(list.flatMap((_, i) => (all?.has(`e${i}`) ?? true ? [`e${i}`] : [])))).to.deep.equal(all ?? new Set(list.map((_, i) => `e${i}`)));
      }),
      { numRuns: 300 },
    );
  });
});
