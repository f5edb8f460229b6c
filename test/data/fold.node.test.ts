import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCharacters } from '../../data/characters.js';
import { fold, foldText } from '../../data/fold.js';

const anyText = fc.string({ unit: 'binary' });

describe('folding', () => {
  const cases = [
    { name: 'makes curly double marks straight', text: '“fish”', folded: '"fish"' },
    { name: 'makes curly single marks and apostrophes straight', text: '‘it’s’', folded: "'it's'" },
    { name: 'makes every dash and hyphen a plain hyphen', text: 'a\u2010b\u2011c\u2012d–e—f\u2015g\u2212h', folded: 'a-b-c-d-e-f-g-h' },
    { name: 'makes every non-breaking space a space', text: 'a\u00a0b\u202fc\u2007d', folded: 'a b c d' },
    { name: 'leaves capitals alone', text: 'Fish FISH fish', folded: 'Fish FISH fish' },
    { name: 'leaves runs of spaces and line breaks alone', text: 'a  b\n c\r\n', folded: 'a  b\n c\r\n' },
    { name: 'leaves an ellipsis alone, since three dots are three characters', text: 'a…', folded: 'a…' },
    { name: 'leaves emoji and accents alone', text: '🚨 é e\u0301', folded: '🚨 é e\u0301' },
  ];
  for (const { name, text, folded } of cases) it(name, () => assert.equal(foldText(text), folded));

  it('gives one code point for each code point, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(fold(toCharacters(text)).length, toCharacters(text).length)));
  });

  it('gives one UTF-16 unit for each unit, too', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(foldText(text).length, text.length)));
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(foldText(foldText(text)), foldText(text))));
  });
});
