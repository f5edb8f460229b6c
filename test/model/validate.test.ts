import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { story } from '../../src/story.generated.js';
import { createState } from '../../src/state.js';
import { indexEvents } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { limits, validate, type Issue } from '../../src/model/validate.js';
import { century, deepTime, oneDay } from '../../stories/invented.js';

const event = (fields: object = {}): object => ({ id: 'a', date: '2025-11-21', title: 'Something', ...fields });
const withEvents = (...events: unknown[]): object => ({ title: 'A story', events });
const show = ({ path, message }: Issue): string => `${path}: ${message}`;
const issuesOf = (input: unknown): string[] => validate(input).issues.map(show);
const eventIds = (input: unknown): string[] => validate(input).timeline.events.map(({ id }) => id);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

describe('a valid timeline', () => {
  for (const [name, timeline] of Object.entries({ oneDay, deepTime, century: century(300, 7), story })) {
    it(`passes as it is: ${name}`, () => {
      const { timeline: read, issues } = validate(timeline);
      expect(issues).to.deep.equal([]);
      expect(read).to.deep.equal(timeline);
    });
  }

  it('needs a title and a list of events, no more', () => {
    expect(validate({ title: 'A story', events: [] })).to.deep.equal({ timeline: { title: 'A story', events: [] }, issues: [] });
  });

  it('can be written as text, as frameworks do that make attributes of properties on a server', () => {
    const { timeline } = validate(oneDay);
    expect([timeline, timeline.events[0]].map(String)).to.deep.equal(['[object Object]', '[object Object]']);
  });

  it('is read into new objects', () => {
    const input = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'Something', actors: [] }] };
    const { timeline } = validate(input);
    expect(timeline.events).not.to.equal(input.events);
    expect(timeline.events[0]).not.to.equal(input.events[0]);
    expect(timeline.events[0]!.actors).not.to.equal(input.events[0]!.actors);
  });

  it('may be frozen', () => {
    const input = freeze({ ...structuredClone(oneDay), events: [...structuredClone(oneDay.events), { id: 'stay', date: 'x', title: 3, links: [{ type: 'answers', target: 'none' }] }] });
    expect(validate(input).timeline.events).to.have.length(oneDay.events.length);
  });

  it('is not changed by being read, be it valid or not', () => {
    const input = { ...structuredClone(oneDay), extra: { deep: [1] }, events: [...structuredClone(oneDay.events), event({ id: 'stay' }), event({ id: 'b', kind: 'none', actors: ['ness', 'nobody'] }), null] };
    const before = structuredClone(input);
    validate(input);
    expect(input).to.deep.equal(before);
  });

  it('loses fields that nobody knows, without a word', () => {
    const { timeline, issues } = validate({ title: 'A story', color: 'red', events: [event({ mood: 'grim', $schema: 1 })] });
    expect(issues).to.deep.equal([]);
    expect(timeline).to.deep.equal({ title: 'A story', events: [event()] });
  });

  for (const [name, nothing] of Object.entries({ null: null, undefined, 'an empty text': '', 'a blank one': ' \n' })) {
    it(`may hold ${name} for nothing where a field may be absent, as exports write it`, () => {
      const { timeline, issues } = validate(withEvents(event({ summary: nothing, weight: nothing, actors: nothing, url: nothing })));
      expect(issues).to.deep.equal([]);
      expect(timeline.events).to.deep.equal([event()]);
    });
  }
});

describe('a timeline that cannot be read', () => {
  const cases: readonly (readonly [name: string, input: unknown, issue: string])[] = [
    ['nothing', undefined, 'story: expected an object, got nothing'],
    ['null', null, 'story: expected an object, got null'],
    ['a list', [], 'story: expected an object, got a list'],
    ['a text', '<!doctype html>', 'story: expected an object, got a string'],
    ['a number', 7, 'story: expected an object, got a number'],
    ['a symbol', Symbol('s'), 'story: expected an object, got a symbol'],
    ['a big integer', 7n, 'story: expected an object, got a bigint'],
    ['a function', () => 1, 'story: expected an object, got a function'],
  ];
  for (const [name, input, issue] of cases) {
    it(`is empty, has a title, and is named: ${name}`, () => {
      const { timeline, issues } = validate(input);
      expect(issues.map(show)).to.deep.equal([issue]);
      expect(timeline).to.deep.equal({ title: 'Timeline', events: [] });
    });
  }

  it('is named for each part that it lacks', () => {
    expect(issuesOf({})).to.deep.equal(['title: is missing', 'events: is missing']);
    expect(issuesOf({ title: '', events: {} })).to.deep.equal(['events: expected a list, got an object', 'title: is missing']);
  });
});

describe('an event that is invalid', () => {
  const cases: readonly (readonly [name: string, event: unknown, issues: readonly string[]])[] = [
    ['a day that there was not', event({ date: '2013-02-29' }), ['date: no such day: "2013-02-29" (February 2013 has 28 days)']],
    ['a date as a number', event({ date: 2025 }), ['date: expected a text, got a number']],
    ['a Date', event({ date: new Date(0) }), ['date: expected a text, got an object']],
    ['a date in words', event({ date: 'March 7' }), ['date: not a date: "March 7" (a date is written as in "2025-11-21", "2025-11" or "2025")']],
    ['no date', { id: 'a', title: 'Something' }, ['date: is missing']],
    ['no id', { date: '2025', title: 'Something' }, ['id: is missing']],
    ['an id with a space', event({ id: 'a b' }), ['id: not an id: "a b" (no spaces, commas, quotes or angle brackets)']],
    ['an id with markup', event({ id: '<a>' }), ['id: not an id: "<a>" (no spaces, commas, quotes or angle brackets)']],
    ['an id that is a number', event({ id: 1 }), ['id: expected a text, got a number']],
    ['a blank title', event({ title: ' \n\t' }), ['title: the text is empty']],
    ['null for a title', event({ title: null }), ['title: expected a text, got null']],
    ['a title too long, in emoji', event({ title: '🌊'.repeat(limits.text + 1) }), ['title: the text has 20001 characters, 20000 are allowed']],
    ['a title too long', event({ title: 'x'.repeat(limits.text + 1) }), ['title: the text has 20001 characters, 20000 are allowed']],
  ];
  for (const [name, invalid, issues] of cases) {
    it(`is left out and named, the rest is kept: ${name}`, () => {
      const input = withEvents(event({ id: 'before' }), invalid, event({ id: 'after' }));
      expect(eventIds(input)).to.deep.equal(['before', 'after']);
      const named = issuesOf(input);
      expect(named).to.deep.equal(issues.map((issue) => `events[1].${issue}`));
    });
  }

  for (const notObject of [null, undefined, 3, 'text', [], true]) {
    it(`is left out and named where it is no object: ${String(JSON.stringify(notObject))}`, () => {
      const input = withEvents(notObject, event({ id: 'after' }));
      expect(eventIds(input)).to.deep.equal(['after']);
      expect(validate(input).issues.map(({ path }) => path)).to.deep.equal(['events[0]']);
    });
  }

  it('is named for all that is wrong with it at once', () => {
    expect(validate(withEvents({ id: 'a b', date: '2013-02-29', title: '', weight: 3 })).issues.map(({ path }) => path).sort()).to.deep.equal([
      'events[0].date', 'events[0].id', 'events[0].title', 'events[0].weight',
    ]);
  });

  it('is found wherever it is, all at once', () => {
    const input = { title: 3, timeZone: 'Mars/Base', lang: '?', updated: 'now', events: [event({ date: '2025-13' }), event({ id: 'b', weight: 'much', quotes: [{ text: '' }] })] };
    expect(validate(input).issues.map(({ path }) => path).sort()).to.deep.equal([
      'events[0].date', 'events[1].quotes[0].text', 'events[1].weight', 'lang', 'timeZone', 'title', 'updated',
    ]);
  });

  it('does not take the place of a valid one with the same id', () => {
    const input = withEvents(event({ date: 'x' }), event({ title: 'The valid one' }));
    expect(validate(input).timeline.events.map(({ title }) => title)).to.deep.equal(['The valid one']);
    expect(validate(input).issues.map(({ path }) => path)).to.deep.equal(['events[0].date']);
  });
});

describe('a field that is invalid and may be absent', () => {
  const cases: readonly (readonly [name: string, fields: object, path: string])[] = [
    ['a weight above 1', { weight: 1.01 }, 'weight'],
    ['a weight that is no number', { weight: NaN }, 'weight'],
    ['an endless order', { order: Infinity }, 'order'],
    ['a summary that is a list', { summary: ['x'] }, 'summary'],
    ['actors that are a text', { actors: 'ness' }, 'actors'],
    ['an actor that is a number', { actors: ['ness', 3] }, 'actors[1]'],
    ['a quotation without words', { quotes: [{ speaker: 'ness' }] }, 'quotes[0].text'],
    ['a quotation too long', { quotes: [{ text: 'x'.repeat(301) }] }, 'quotes[0].text'],
    ['a selector of another type', { quotes: [{ text: 'x', selector: { type: 'XPathSelector', exact: 'x' } }] }, 'quotes[0].selector.type'],
    ['a selector that finds other words', { quotes: [{ text: 'x', selector: { type: 'TextQuoteSelector', exact: 'y' } }] }, 'quotes[0].selector.exact'],
    ['a prefix too long', { quotes: [{ text: 'x', selector: { type: 'TextQuoteSelector', exact: 'x', prefix: 'p'.repeat(33) } }] }, 'quotes[0].selector.prefix'],
    ['a citation without a source', { citations: [{}] }, 'citations[0].source'],
    ['a link of no known type', { links: [{ type: 'causes', target: 'a' }] }, 'links[0].type'],
    ['media without words for it', { media: [{ type: 'image', url: 'https://example.org/a.png' }] }, 'media[0].alt'],
    ['an address too long', { url: `https://example.org/${'x'.repeat(2_048)}` }, 'url'],
  ];
  for (const [name, fields, path] of cases) {
    it(`is left out and named, its event is kept: ${name}`, () => {
      const input = { ...withEvents(event(fields)), actors: [{ id: 'ness', name: 'Orla Ness' }] };
      const { timeline, issues } = validate(input);
      expect(issues.map((issue) => issue.path)).to.deep.equal([`events[0].${path}`]);
      expect(timeline.events).to.have.length(1);
      expect(validate(timeline).issues).to.deep.equal([]);
    });
  }

  it('takes no more with it than it must: the words stay where their selector goes', () => {
    const quote = { text: 'Nobody sails tonight.', selector: { type: 'TextQuoteSelector', exact: 'Nobody sailed.' } };
    expect(validate(withEvents(event({ quotes: [quote] }))).timeline.events[0]!.quotes).to.deep.equal([{ text: 'Nobody sails tonight.' }]);
  });

  it('is neither a checksum in capitals nor a text of as many emoji as characters are allowed', () => {
    expect(issuesOf({ ...withEvents(event({ quotes: [{ text: '🌊'.repeat(limits.quote) }] })), sources: [{ id: 'a', label: 'A', sha256: 'AB'.repeat(32) }] })).to.deep.equal([]);
  });

  const numbers: readonly (readonly [fields: object, issue: string])[] = [
    [{ weight: -0.1 }, 'weight: expected a number from 0 to 1, got -0.1'],
    [{ weight: 1.1 }, 'weight: expected a number from 0 to 1, got 1.1'],
    [{ order: NaN }, 'order: expected a number, got NaN'],
    [{ order: Infinity }, 'order: expected a number, got Infinity'],
    [{ order: '3' }, 'order: expected a number, got a string'],
  ];
  for (const [fields, issue] of numbers) it(`is left out and named, the event is kept: ${issue}`, () => {
    const { timeline, issues } = validate(withEvents(event(fields)));
    expect(timeline.events).to.deep.equal([event()]);
    expect(issues.map(show)).to.deep.equal([`events[0].${issue}`]);
  });

  it('is named beside what there is to choose from, cut where it is long', () => {
    const symbol = (value: unknown) => issuesOf({ ...withEvents(), kinds: [{ id: 'a', label: 'A', symbol: value }] })[0]!.replace(/one of .*, got/, 'one of …, got');
    expect(symbol('heart')).to.equal('kinds[0].symbol: expected one of …, got "heart"');
    expect(symbol('x'.repeat(50))).to.equal(`kinds[0].symbol: expected one of …, got "${'x'.repeat(40)}"`);
    expect(symbol(5)).to.equal('kinds[0].symbol: expected one of …, got a number');
  });

  it('is found again beside what else is wrong with a quotation', () => {
    const quote = { text: 'Nobody sails tonight.', speaker: 'none', selector: { type: 'TextQuoteSelector', exact: 'Nobody sailed.' } };
    expect(validate(withEvents(event({ quotes: [quote] }))).issues.map(({ path }) => path)).to.deep.equal(['events[0].quotes[0].selector.exact', 'events[0].quotes[0].speaker']);
  });

  const timelineCases: readonly (readonly [fields: object, path: string])[] = [
    [{ timeZone: '+05:45' }, 'timeZone'],
    [{ timeZone: 'Mars/Base' }, 'timeZone'],
    [{ lang: 'not a tag' }, 'lang'],
    [{ updated: 'yesterday' }, 'updated'],
    [{ corrections: [{ date: '2025' }] }, 'corrections[0].note'],
    [{ kinds: [{ id: 'a', label: 'A', symbol: 'heart' }] }, 'kinds[0].symbol'],
    [{ sources: [{ id: 'a', label: 'A', sha256: 'abc' }] }, 'sources[0].sha256'],
    [{ periods: [{ id: 'a', label: 'A', date: '2025/2024' }] }, 'periods[0].date'],
  ];
  for (const [fields, path] of timelineCases) {
    it(`is named with its path: ${path}`, () => {
      const { timeline, issues } = validate({ ...withEvents(event()), ...fields });
      expect(issues.map((issue) => issue.path)).to.deep.equal([path]);
      expect(timeline.events).to.have.length(1);
    });
  }
});

describe('ids', () => {
  it('belong to the first of two events; the later one is left out and named', () => {
    const input = withEvents(event({ title: 'First' }), event({ title: 'Second' }), event({ title: 'Third' }));
    expect(validate(input).timeline.events.map(({ title }) => title)).to.deep.equal(['First']);
    expect(issuesOf(input)).to.deep.equal(['events[1].id: "a" is the id of events[0] already', 'events[2].id: "a" is the id of events[0] already']);
  });

  for (const list of ['actors', 'kinds', 'lanes', 'periods', 'sources']) {
    it(`are unique among ${list} as well`, () => {
      const entry = { id: 'a', name: 'A', label: 'A', date: '2025' };
      const { timeline, issues } = validate({ title: 'A story', events: [], [list]: [entry, { ...entry, label: 'Another', name: 'Another' }] });
      expect((timeline as unknown as Record<string, unknown[]>)[list]).to.have.length(1);
      expect(issues.map(({ path }) => path)).to.deep.equal([`${list}[1].id`]);
    });
  }

  it('may be the same in different lists', () => {
    const same = { id: 'a', name: 'A', label: 'A', date: '2025' };
    expect(issuesOf({ title: 'A story', actors: [same], kinds: [same], lanes: [same], periods: [same], sources: [same], events: [event()] })).to.deep.equal([]);
  });

  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '🦀', 'x'.repeat(limits.id)]) {
    it(`may be any text without spaces: ${id.slice(0, 20)}`, () => {
      const input = { ...withEvents(event({ id, kind: id, actors: [id] })), kinds: [{ id, label: 'K' }], actors: [{ id, name: 'N' }] };
      expect(issuesOf(input)).to.deep.equal([]);
      expect(validate(input).timeline.events[0]).to.include({ id, kind: id });
    });
  }

  for (const id of ['__proto__', 'constructor', 'toString']) {
    it(`refer to nothing merely because every object has such a key: ${id}`, () => {
      expect(validate(withEvents(event({ kind: id, lane: id, actors: [id] }))).issues.map(({ path }) => path).sort()).to.deep.equal(['events[0].actors[0]', 'events[0].kind', 'events[0].lane']);
    });
  }
});

describe('a reference that leads nowhere', () => {
  const cases: readonly (readonly [fields: object, issue: string, left: object])[] = [
    [{ kind: 'none' }, 'kind: there is no kind "none"', {}],
    [{ lane: 'none' }, 'lane: there is no lane "none"', {}],
    [{ actors: ['ness', 'none'] }, 'actors[1]: there is no actor "none"', { actors: ['ness'] }],
    [{ quotes: [{ text: 'x', speaker: 'none' }] }, 'quotes[0].speaker: there is no actor "none"', { quotes: [{ text: 'x' }] }],
    [{ quotes: [{ text: 'x', to: 'none' }] }, 'quotes[0].to: there is no actor "none"', { quotes: [{ text: 'x' }] }],
    [{ quotes: [{ text: 'x', source: 'none' }] }, 'quotes[0].source: there is no source "none"', { quotes: [{ text: 'x' }] }],
    [{ citations: [{ source: 'none' }, { source: 'log' }] }, 'citations[0].source: there is no source "none"', { citations: [{ source: 'log' }] }],
    [{ links: [{ type: 'answers', target: 'none' }] }, 'links[0].target: there is no event "none"', { links: [] }],
    [{ links: [{ type: 'answers', target: 'a' }] }, 'links[0].target: "a" is the event itself', { links: [] }],
    [{ links: [{ type: 'answers', target: 'b', citation: { source: 'none' } }] }, 'links[0].citation.source: there is no source "none"', { links: [{ type: 'answers', target: 'b' }] }],
  ];
  for (const [fields, issue, left] of cases) {
    it(`is left out and named: ${issue}`, () => {
      const input = { ...withEvents(event(fields), event({ id: 'b' })), actors: [{ id: 'ness', name: 'Orla Ness' }], sources: [{ id: 'log', label: 'Log' }] };
      const { timeline, issues } = validate(input);
      expect(issues.map(show)).to.deep.equal([`events[0].${issue}`]);
      expect(timeline.events[0]).to.deep.equal(event(left));
    });
  }

  it('is named where it leads to something that was left out', () => {
    const input = withEvents(event({ id: 'gone', date: 'x' }), event({ links: [{ type: 'follows', target: 'gone' }] }));
    expect(validate(input).issues.map(({ path }) => path)).to.deep.equal(['events[0].date', 'events[1].links[0].target']);
  });

  it('is named with the path of the input, whatever was left out before it', () => {
    const input = withEvents(null, event({ id: 'x y' }), event({ quotes: [{ text: '' }, { text: 'x', speaker: 'none' }], actors: [1, 'none'] }));
    expect(validate(input).issues.map(({ path }) => path)).to.include.members(['events[0]', 'events[1].id', 'events[2].quotes[0].text', 'events[2].quotes[1].speaker', 'events[2].actors[0]']);
    // The list of actors had an entry before "none" that was no id.
    expect(issuesOf(input)).to.include('events[2].actors[1]: there is no actor "none"');
  });

  it('is left out of lanes as well', () => {
    const { timeline, issues } = validate({ title: 'A story', lanes: [{ id: 'l', label: 'L', actors: ['none'] }], events: [] });
    expect(issues.map(show)).to.deep.equal(['lanes[0].actors[0]: there is no actor "none"']);
    expect(timeline.lanes).to.deep.equal([{ id: 'l', label: 'L', actors: [] }]);
  });
});

describe('dates in the zone of the story', () => {
  const zoned = (timeZone: string, date: string): object => ({ timeZone, ...withEvents(event({ id: 'other', date: '2025' }), event({ date })) });
  const skipped = zoned('Pacific/Apia', '2011-12-30');
  const backwards = zoned('Asia/Kathmandu', '2025-11-21T12:00:00Z/2025-11-21T13:00:00');
  const forwards = zoned('America/New_York', '2025-11-21T13:00:00Z/2025-11-21T12:00:00');

  it('are refused where that zone skipped the day', () => {
    expect(validate(skipped).issues.map(({ path }) => path)).to.deep.equal(['events[1].date']);
    expect(eventIds(skipped)).to.deep.equal(['other']);
  });

  it('are refused where clocks of that zone skipped the time', () => {
    const { timeline, issues } = validate(zoned('Europe/London', '2024-03-31T01:30:00'));
    expect(issues.map(show)).to.deep.equal(['events[1].date: no such time: "2024-03-31T01:30:00" (in Europe/London clocks went from 01:00 to 02:00)']);
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['other']);
  });

  it('are refused where they end before they begin by the clocks of that zone', () => {
    expect(validate(backwards).issues.map(({ path }) => path)).to.deep.equal(['events[1].date']);
  });

  it('are kept where they end after they begin by the clocks of that zone', () => {
    expect(issuesOf(forwards)).to.deep.equal([]);
  });

  for (const input of [skipped, backwards, { ...skipped, events: [], periods: [{ id: 'p', label: 'P', date: '2011-12-30' }] }]) {
    it(`that are let through can be shown: ${JSON.stringify(input).slice(0, 60)}`, () => {
      expect(() => indexEvents(validate(input).timeline)).not.to.throw();
    });
  }
});

describe('hostile input', () => {
  /** Unlike a literal, JSON gives an object an own field of the name `__proto__`. */
  const parsed = (json: string): unknown => JSON.parse(json);

  it('cannot change the prototype of anything', () => {
    const input = parsed('{"title":"A story","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"events":[{"__proto__":{"polluted":1,"lane":"x"},"id":"a","date":"2025","title":"T"}]}');
    const { timeline, issues } = validate(input);
    expect(issues).to.deep.equal([]);
    expect(timeline).to.deep.equal({ title: 'A story', events: [{ id: 'a', date: '2025', title: 'T' }] });
    expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
  });

  it('is read from own fields only', () => {
    const heir = Object.create({ title: 'Inherited', events: [event()] }) as object;
    expect(issuesOf(heir)).to.deep.equal(['title: is missing', 'events: is missing']);
    expect(validate(withEvents(Object.assign(Object.create({ summary: 'Inherited' }) as object, event()))).timeline.events[0]).not.to.have.property('summary');
    // Samoa had no such day.
    const inSamoa = Object.assign(Object.create({ timeZone: 'Pacific/Apia' }) as object, withEvents(event({ date: '2011-12-30' })));
    expect(issuesOf(inSamoa)).to.deep.equal([]);
    expect(issuesOf({ ...inSamoa, timeZone: 'Pacific/Apia' })).to.have.length(1);
  });

  it('is named as a whole where nothing can be read', () => {
    const list: unknown[] = [];
    Object.defineProperty(list, 0, { get: () => { throw new Error('no'); } });
    expect(issuesOf({ title: 'A story', events: list })).to.deep.equal(['story: could not be read']);
  });

  const polluted: readonly (readonly [name: string, value: unknown])[] = [
    ['title', 'Polluted'], ['events', [event()]], ['actors', [{ id: 'x', name: 'X' }]], ['kind', 'x'], ['lane', 'x'], ['links', 5], ['quotes', 'x'], ['citations', {}], ['weight', 7], ['selector', 1],
    ['lanes', 3], ['paths', null], ['date', 'x'], ['get', 1],
  ];
  for (const [name, value] of polluted) {
    it(`is read alike on a page that put "${name}" on Object.prototype`, () => {
      const input = { title: 'A story', lanes: [{ id: 'l', label: 'L' }], events: [event({ quotes: [{ text: 'x' }] }), event({ id: 'b' })] };
      const clean = JSON.stringify(validate(input));
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      let read: string | undefined;
      let error: unknown;
      try {
        read = JSON.stringify(validate(input));
      } catch (thrown) {
        error = thrown;
      } finally {
        delete (Object.prototype as Record<string, unknown>)[name];
      }
      expect(error).to.be.undefined;
      expect(read).to.equal(clean);
    });
  }

  it('may be nested as deep as it likes', () => {
    const deep = parsed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(issuesOf({ title: deep, events: deep, extra: deep })).to.have.length(2);
    expect(eventIds(withEvents(event({ summary: deep, actors: deep, quotes: [deep], media: [[deep]] })))).to.deep.equal(['a']);
  });

  it('may hold itself', () => {
    const round: Record<string, unknown> = { title: 'A story' };
    round['events'] = [round, event({ actors: round, quotes: [round] })];
    expect(eventIds(round)).to.deep.equal(['a']);
  });

  it('is read up to a limit, which is named', () => {
    const { timeline, issues } = validate(withEvents(event({ actors: Array.from({ length: limits.perEvent + 5 }, () => 'ness') })));
    expect(timeline.events).to.have.length(1);
    expect(issuesOf({ ...withEvents(event({ actors: Array.from({ length: limits.perEvent }, () => 'ness') })), actors: [{ id: 'ness', name: 'Ness' }] })).to.deep.equal([]);
    expect(issues[0]!.path).to.equal('events[0].actors');
    expect(issues[0]!.message).to.contain(`the first ${limits.perEvent} are read`);
    const many = validate({ title: 'A story', periods: Array.from({ length: limits.entries + 1 }, (_, i) => ({ id: `p${i}`, date: '2025', label: 'P' })), events: [] });
    expect(many.timeline.periods).to.have.length(limits.entries);
    expect(many.issues.map(({ path }) => path)).to.deep.equal(['periods']);
  });

  const throwers: readonly (readonly [name: string, thrown: unknown])[] = [
    ['an error', new Error('no')],
    ['a text', 'no'],
    ['nothing', undefined],
    ['what cannot become a text', Object.create(null)],
    ['what throws when it becomes a text', { toString: () => { throw new Error('no'); } }],
  ];
  for (const [name, thrown] of throwers) {
    it(`never makes it throw, even where a getter throws ${name}`, () => {
      const input = { title: 'A story', get events() { throw thrown; } };
      let result: { timeline: Timeline; issues: Issue[] } | undefined;
      let error: unknown;
      try {
        result = validate(input);
      } catch (caught) {
        error = caught;
      }
      expect(error).to.be.undefined;
      expect(result!.timeline.events).to.deep.equal([]);
      expect(result!.issues).to.have.length(1);
    });
  }

  it('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)>"\'`';
    expect(validate(withEvents(event({ title, summary: title }))).timeline.events[0]).to.include({ title, summary: title });
  });
});

describe('whatever comes in', () => {
  const json = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true });
  /** Nearly right: real fields with all sorts of values. */
  const dates = fc.oneof(fc.constantFrom('2025-11-21', '2013-02-29', '[..2025]', '../..', ''), fc.string());
  const id = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.string());
  const entry = fc.record({ id, label: fc.string(), name: fc.string(), date: dates, actors: fc.oneof(fc.array(id), json) }, { requiredKeys: [] });
  const quote = fc.record({ text: fc.string(), speaker: id, source: id, selector: fc.oneof(json, fc.record({ type: fc.constant('TextQuoteSelector'), exact: fc.string() })) }, { requiredKeys: [] });
  const nearly = fc.record(
    {
      title: fc.oneof(fc.string(), json),
      timeZone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'Mars/Base'),
      actors: fc.array(entry),
      kinds: fc.array(entry),
      lanes: fc.array(entry),
      periods: fc.array(entry),
      sources: fc.oneof(json, fc.array(entry)),
      events: fc.array(
        fc.oneof(
          { arbitrary: fc.record({ id, date: dates, title: fc.string({ minLength: 1 }), kind: id, actors: fc.array(id), lane: id, weight: fc.oneof(fc.double(), json), quotes: fc.array(quote), links: fc.array(fc.record({ type: fc.constantFrom('answers', 'x'), target: id })) }, { requiredKeys: [] }), weight: 4 },
          json,
        ),
      ),
    },
    { requiredKeys: [] },
  );

  for (const [name, inputs] of Object.entries({ 'any value': json, 'something near a timeline': nearly })) {
    it(`never throws, and gives a timeline that has no more issues and can be shown: ${name}`, () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { timeline, issues } = validate(input);
          const again = validate(timeline);
          expect(again.issues).to.deep.equal([]);
          expect(again.timeline).to.deep.equal(timeline);
          for (const { path, message } of issues) {
            expect(path).to.be.a('string');
            expect(message).to.be.a('string').that.is.not.empty;
          }
          expect(createState(timeline).index.events).to.have.length(timeline.events.length);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('names for each event that is left out why', () => {
    fc.assert(
      fc.property(nearly, (input) => {
        const { timeline, issues } = validate(input);
        const given = Array.isArray(input.events) ? input.events.length : 0;
        const leftOut = new Set(issues.flatMap(({ path }) => /^events\[\d+\]/.exec(path) ?? []));
        expect(given - timeline.events.length).to.be.at.most(leftOut.size);
      }),
      { numRuns: 200 },
    );
  });
});
