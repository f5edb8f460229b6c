import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Timeline } from '../../src/model/timeline.js';
import { differences, generateModule, readModule } from '../../data/generate.js';
import { story, verifyChanged } from './fixture.js';

const { timeline } = verifyChanged();

describe('the timeline', () => {
  it('has every quotation in the characters of its source, text and selector alike', () => {
    const quotes = timeline.events.flatMap((event) => event.quotes ?? []);
    assert.deepEqual(quotes.map(({ text }) => text), ['a leaky bucket', 'We’ll mend it,', 'The mayor\u2011elect sails at dawn', 'will stay open']);
    for (const { text, selector } of quotes) assert.equal(selector?.exact, text);
    assert.equal(quotes[3]?.selector?.prefix, 'harbour “');
  });

  it('has every citation with the selector of the words that the editor gave', () => {
    assert.deepEqual(timeline.events[0]?.citations, [{ source: 'lantern', selector: { type: 'TextQuoteSelector', exact: 'called the plan' } }]);
    assert.deepEqual(timeline.events[1]?.citations, [{ source: 'lantern' }]);
    assert.deepEqual(timeline.events[1]?.links?.[0]?.citation, {
      source: 'lantern',
      selector: { type: 'TextQuoteSelector', exact: 'Bo Quill said', suffix: '. “A' },
    });
  });

  it('has of each source what the file says of itself, and the hash, and nothing of how that was found out', () => {
    assert.deepEqual(Object.keys(timeline.sources![0]!), ['id', 'label', 'title', 'author', 'publisher', 'published', 'sha256']);
    assert.deepEqual(Object.keys(timeline.sources![1]!), ['id', 'label', 'sha256']);
  });

  it('has a source’s title in the characters of its file', () => {
    const titled = verifyChanged({ change: { 'sources[0].title': 'The mayor-elect sails at dawn' } }).timeline;
    assert.equal(titled.sources![0]!.title, 'The mayor\u2011elect sails at dawn');
  });

  it('has no key of the editor’s alone', () => {
    assert.ok(!('leftOut' in timeline));
    assert.doesNotMatch(JSON.stringify(timeline), /publishedAs|bound|says it again/);
  });

  it('has its keys in one order, whatever order the editor had', () => {
    const reversed = Object.fromEntries(Object.entries(story).reverse());
    const events = story.events.map((event) => Object.fromEntries(Object.entries(event).reverse()));
    const other = verifyChanged({ change: { story: { ...reversed, events } } }).timeline;
    assert.equal(generateModule(other), generateModule(timeline));
  });
});

describe('the module', () => {
  it('is the same every time', () => assert.equal(generateModule(verifyChanged().timeline), generateModule(timeline)));

  it('says where it comes from, and that it is a Timeline', () => {
    const description = 'Long enough for a line of its own: '.repeat(4);
    const lines = generateModule({ title: 'A “plan”', description, actors: [{ id: 'fern', name: 'Ada Fern' }], events: [] }).split('\n');
    assert.deepEqual(lines, [
      '// Written by data/build.ts from data/story.yaml, data/sources.yaml and the source articles. Do not edit.',
      "import type { Timeline } from './model/timeline.js';",
      '',
      'export const story = {',
      '  title: "A “plan”",',
      `  description: "${description}",`,
      '  actors: [{ id: "fern", name: "Ada Fern" }],',
      '  events: [],',
      '} satisfies Timeline;',
      '',
    ]);
  });

  it('gives back what it was written from', () => assert.deepEqual(readModule(generateModule(timeline)), timeline));

  it('gives back whatever text it was written from', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u2028', '\u0085', '\ufeff', "'", '"', ': ', ' #', '- a', '~', 'null', '${x}', '*/', '\\u0041'));
    const event = fc.record({ id: text, date: text, title: text, weight: fc.double({ min: 0, max: 1, noNaN: true }), actors: fc.array(text) });
    fc.assert(
      fc.property(fc.record({ title: text, events: fc.array(event) }), (any: Timeline) => {
        assert.deepEqual(readModule(generateModule(any)), JSON.parse(JSON.stringify(any)));
      }),
    );
  });

  it('is not read where somebody else wrote it', () => {
    for (const module of ['', 'export const story = {};', generateModule(timeline).replace('} satisfies', '}} satisfies'), generateModule(timeline).replace('title: ', 'title: "a", title: ')]) {
      assert.equal(readModule(module), undefined);
    }
  });
});

describe('differences', () => {
  const cases = [
    { name: 'of equal values are none', a: { x: [1, { y: 'z' }] }, b: { x: [1, { y: 'z' }] }, paths: [] },
    { name: 'of texts are named by their path', a: { x: [{ y: 'a' }], z: 1 }, b: { x: [{ y: 'b' }], z: 1 }, paths: ['x[0].y'] },
    { name: 'of keys on either side are named', a: { x: 1, y: 2 }, b: { y: 2, z: 3 }, paths: ['x', 'z'] },
    { name: 'of lengths are named by their items', a: [1, 2, 3], b: [1], paths: ['[1]', '[2]'] },
    { name: 'of kinds are named once', a: { x: [1] }, b: { x: { 0: 1 } }, paths: ['x'] },
  ];
  for (const { name, a, b, paths } of cases) it(name, () => assert.deepEqual(differences(a, b, Object.is), paths));
});
