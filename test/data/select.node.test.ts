import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sliceOf } from '../../data/characters.js';
import { foldText } from '../../data/fold.js';
import { select, toSourceText, type Wanted } from '../../data/select.js';

const source = toSourceText('🚨 The mayor\u2011elect said “We’ll mend it” — at once.\nFish, no fish and no nets.\nA fisher\u2019s boat for $2.90.');

const selected = (wanted: Wanted) => {
  const selection = select(source, wanted);
  assert.ok(selection.ok, selection.ok ? '' : selection.message);
  return selection.selected;
};

describe('a selector', () => {
  it('gives the words back in the characters of the source, however they were typed', () => {
    const { selector, place } = selected({ exact: "mayor-elect said \"We'll mend it\" - at" });
    assert.deepEqual(selector, { type: 'TextQuoteSelector', exact: 'mayor\u2011elect said “We’ll mend it” — at' });
    assert.deepEqual(place, { start: 6, end: 43 });
  });

  it('gives its prefix and suffix back in the characters of the source, too', () => {
    const { selector, extent } = selected({ exact: 'mend it', prefix: "We'll ", suffix: '" -' });
    assert.deepEqual(selector, { type: 'TextQuoteSelector', exact: 'mend it', prefix: 'We’ll ', suffix: '” —' });
    assert.deepEqual(extent, { start: 24, end: 40 });
  });

  const refusals: readonly { readonly name: string; readonly wanted: Wanted; readonly message: string }[] = [
    {
      name: 'is refused where the words are not in the source, with the first that differs',
      wanted: { exact: 'no fish and no boats' },
      message: 'not in its source word for word: "no fish and no boats" (like the source from 56 on, up to "boats": there the source has "nets.")',
    },
    {
      name: 'is refused where the words run on beyond their line',
      wanted: { exact: 'at once. Fish' },
      message: 'not in its source word for word: "at once. Fish" (like the source from 41 on, up to "once.": there the source ends its line)',
    },
    {
      name: 'is refused where capitals differ',
      wanted: { exact: 'No nets' },
      message: 'not in its source word for word: "No nets" (it stands at 68 with other capitals)',
    },
    { name: 'is refused without a hint where nothing is alike', wanted: { exact: 'Zebras' }, message: 'not in its source word for word: "Zebras"' },
    { name: 'is refused where words were collapsed', wanted: { exact: 'nofish' }, message: 'not in its source word for word: "nofish"' },
    {
      name: 'is refused where it means more than one place, with each of them',
      wanted: { exact: 'no' },
      message: 'in its source at 2 places: "no" stands at 56, 68; tell them apart by a prefix or suffix',
    },
    {
      name: 'is refused where prefix and suffix leave more than one place',
      wanted: { exact: 'no', suffix: ' ' },
      message: 'in its source at 2 places: "no" stands at 56, 68; tell them apart by a prefix or suffix',
    },
    {
      name: 'is refused where the words stand between others than its prefix and suffix',
      wanted: { exact: 'no', prefix: 'but ' },
      message: 'not in its source with this prefix and suffix: "no" stands at 56, 68, between other words',
    },
    {
      name: 'is refused where it ends inside a word',
      wanted: { exact: 'A fish' },
      message: 'not in its source word for word: "A fish" (it begins or ends inside a word at 77)',
    },
    { name: 'is refused where it cuts a word at its apostrophe', wanted: { exact: 'We' }, message: 'not in its source word for word: "We" (it begins or ends inside a word at 24)' },
    {
      name: 'is refused where it cuts a word at its hyphen',
      wanted: { exact: 'elect said' },
      message: 'not in its source word for word: "elect said" (it begins or ends inside a word at 12)',
    },
    { name: 'is refused where it cuts a number', wanted: { exact: 'for $2' }, message: 'not in its source word for word: "for $2" (it begins or ends inside a word at 93)' },
  ];
  for (const { name, wanted, message } of refusals) it(name, () => assert.deepEqual(select(source, wanted), { ok: false, message }));

  it('means one place where a prefix or a suffix tells it from the others', () => {
    assert.deepEqual(selected({ exact: 'no', prefix: 'and ' }).place, { start: 68, end: 70 });
    assert.deepEqual(selected({ exact: 'no', suffix: ' fish' }).place, { start: 56, end: 58 });
  });

  it('may stop at a dash, which joins no words', () => {
    const dashed = select(toSourceText('We went today—it was late'), { exact: 'today' });
    assert.equal(dashed.ok, true);
  });

  it('is refused where one letter more would make another word of it', () => {
    const shortened = select(toSourceText('It’s late, and can’t wait'), { exact: 'can' });
    assert.deepEqual(shortened, { ok: false, message: 'not in its source word for word: "can" (it begins or ends inside a word at 15)' });
    assert.equal(select(toSourceText('It’s late'), { exact: 'It' }).ok, false);
    assert.equal(select(toSourceText('It’s late'), { exact: 's late' }).ok, false);
  });

  it('counts places that overlap', () => {
    const overlapping = select(toSourceText('ho ho ho'), { exact: 'ho ho' });
    assert.deepEqual(overlapping, { ok: false, message: 'in its source at 2 places: "ho ho" stands at 0, 3; tell them apart by a prefix or suffix' });
  });

  it('with all of its context means the very stretch that it was made from', () => {
    const words = fc.array(fc.constantFrom('fish', 'Fish', '🚨', 'it’s', 'mayor\u2011elect', '“nets”', '—'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, i, j) => {
        const text = toSourceText(all.join(' '));
        const [from, to] = [i % all.length, j % all.length].sort((a, b) => a - b) as [number, number];
        const [prefix, exact, suffix] = [
          all.slice(0, from).map((word) => `${word} `).join(''),
          all.slice(from, to + 1).join(' '),
          all.slice(to + 1).map((word) => ` ${word}`).join(''),
        ];
        const selection = select(text, { exact: foldText(exact), prefix: foldText(prefix), suffix: foldText(suffix) });
        assert.ok(selection.ok);
        const { selector, place, extent } = selection.selected;
        assert.deepEqual([selector.prefix ?? '', selector.exact, selector.suffix ?? ''], [prefix, exact, suffix]);
        assert.equal(sliceOf(text.characters, place), exact);
        assert.equal(sliceOf(text.characters, extent), all.join(' '));
      }),
    );
  });
});
