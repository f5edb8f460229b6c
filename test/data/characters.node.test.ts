import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstWords, hasLineBreak, isWord, lengthOf, linesOf, sliceOf, toCharacters } from '../../data/characters.js';

describe('characters', () => {
  it('are code points', () => assert.equal(lengthOf('🚨 mayor\u2011elect'), 13));

  const lines = [
    { name: 'one without a break', text: 'fish', all: ['fish'] },
    { name: 'an empty one after the last break', text: 'fish\n', all: ['fish', ''] },
    { name: 'one for an empty text', text: '', all: [''] },
    { name: 'an empty one between CR and LF', text: 'a\r\nb', all: ['a', '', 'b'] },
    { name: 'one after an emoji', text: '🚨\nfish', all: ['🚨', 'fish'] },
  ];
  for (const { name, text, all } of lines) {
    it(`make lines: ${name}`, () => assert.deepEqual(linesOf(toCharacters(text)).map((line) => sliceOf(toCharacters(text), line)), all));
  }

  it('of a word are letters with their accents, and digits', () => {
    assert.deepEqual(['a', 'É', '\u0301', '9', '-', '’', ' ', undefined].map(isWord), [true, true, true, true, false, false, false, false]);
  });

  it('break lines in more ways than one', () => assert.deepEqual(['a\nb', 'a\rb', 'a\u2028b', 'a b'].map(hasLineBreak), [true, true, true, false]));
});

describe('first words', () => {
  const cases = [
    { name: 'are the whole of a short text', text: 'two fish', length: 8, words: 'two fish' },
    { name: 'are whole words', text: 'two fish swim', length: 9, words: 'two fish…' },
    { name: 'may end where a word ends', text: 'two fish swim', length: 8, words: 'two fish…' },
    { name: 'leave out a word that does not fit', text: 'two fish swim', length: 7, words: 'two…' },
    { name: 'cut a word that fills it all', text: 'fishermen', length: 4, words: 'fish…' },
    { name: 'do not halve an emoji', text: '🚨🚨🚨', length: 2, words: '🚨🚨…' },
  ];
  for (const { name, text, length, words } of cases) it(name, () => assert.equal(firstWords(text, length), words));
});
