import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasLineBreak, linesOf, sliceOf, toCharacters } from '../../data/characters.js';
import { findPassages } from '../../data/find-passages.js';

const find = (text: string) => {
  const characters = toCharacters(text);
  const { passages, alone } = findPassages(characters);
  return { starts: passages.map(({ start }) => start), words: passages.map((place) => sliceOf(characters, place)), alone };
};

describe('passages of an article', () => {
  it('are found line by line, with offsets in the whole text', () => {
    assert.deepEqual(find('A “fish”\n\nand “nets”\n'), { starts: [3, 15], words: ['fish', 'nets'], alone: [] });
  });

  it('never cross a line: both halves are reported', () => {
    assert.deepEqual(find('She said “a fish\nand a net” then'), { starts: [], words: [], alone: [9, 26] });
  });

  it('are counted in code points, so that an emoji shifts nothing', () => {
    assert.deepEqual(find('🚨🚨 a “fish”'), { starts: [6], words: ['fish'], alone: [] });
  });

  it('are counted in code points, so that U+2011 shifts nothing', () => {
    assert.deepEqual(find('mayor\u2011elect “fish”'), { starts: [13], words: ['fish'], alone: [] });
  });

  for (const [name, lineBreak] of [['CR LF', '\r\n'], ['CR', '\r'], ['U+2028', '\u2028']] as const) {
    it(`are kept apart by ${name} as well`, () => {
      const { words, alone } = find(`“fish${lineBreak}nets” and “boats”`);
      assert.deepEqual(words, ['boats']);
      assert.equal(alone.length, 2);
    });
  }

  it('are none in an empty text', () => assert.deepEqual(find(''), { starts: [], words: [], alone: [] }));
});

describe('a post', () => {
  const attribution = '— Bo Quill (@bo_quill) March 12, 2031';

  it('is the line above its attribution, as a whole', () => {
    assert.deepEqual(find(`The harbour is quiet.\n🚨 All aboard! t.co/x1\n${attribution}\nMore.`), {
      starts: [22],
      words: ['🚨 All aboard! t.co/x1'],
      alone: [],
    });
  });

  it('begins at its first character, not at the space before it', () => {
    assert.deepEqual(find(`  All aboard!  \n${attribution}`), { starts: [2], words: ['All aboard!'], alone: [] });
  });

  it('is found across a blank line', () => assert.deepEqual(find(`All aboard!\n\n${attribution}`).words, ['All aboard!']));

  it('is counted once, whatever marks are in it', () => {
    assert.deepEqual(find(`He said “fish” and "nets\n${attribution}`), { starts: [0], words: ['He said “fish” and "nets'], alone: [] });
  });

  it('is told from the passage below its attribution', () => {
    assert.deepEqual(find(`All aboard!\n${attribution}\n"Sail if you need to." pic.example/x`).words, ['All aboard!', 'Sail if you need to.']);
  });

  it('is missed, and reported so, where an attribution stands below nothing', () => {
    assert.deepEqual(find(`${attribution}\n${attribution}`), { starts: [], words: [], alone: [0, 38] });
  });

  it('is no line above a dash that starts no attribution', () => {
    assert.deepEqual(find('All aboard!\n— so said Bo Quill (the sailor) in March').words, []);
    assert.deepEqual(find('Follow us\n- Nell Marsh (@nell) writes on Sundays').words, []);
    assert.deepEqual(find('All aboard!\nHARBOUR — Bo Quill (@bo_quill) March 12').words, []);
  });
});

describe('whatever the text', () => {
  const messy = fc
    .array(fc.constantFrom('a', 'b', 's', ' ', '.', ',', '“', '”', '"', '‘', '’', "'", '—', '🚨', '\u2011', '9', '0', '\n', '(@a) b', '— '), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it('a passage lies on one line, holds something, and follows the one before', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const characters = toCharacters(text);
        let end = 0;
        for (const place of findPassages(characters).passages) {
          assert.ok(place.start >= end);
          const words = sliceOf(characters, place);
          assert.ok(words.trim() !== '' && !hasLineBreak(words));
          end = place.end;
        }
      }),
    );
  });

  it('a passage stands between marks or is a line', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const characters = toCharacters(text);
        for (const { start, end } of findPassages(characters).passages) {
          const isLine = linesOf(characters).some((line) => sliceOf(characters, line).trim() === sliceOf(characters, { start, end }));
          assert.ok(isLine || ('“"‘\''.includes(characters[start - 1]!) && '”"’\''.includes(characters[end]!)));
        }
      }),
    );
  });

  it('no double mark is passed over: it bounds a passage, lies in one, or is reported', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const characters = toCharacters(text);
        const { passages, alone } = findPassages(characters);
        characters.forEach((character, at) => {
          if (!'“”"'.includes(character)) return;
          assert.ok(alone.includes(at) || passages.some(({ start, end }) => start - 1 <= at && at <= end), `${at} of ${JSON.stringify(text)}`);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('slicing at the reported offsets gives back what was put between marks', () => {
    const plain = ['fish', 'it’s', 'mayor\u2011elect', '🚨', '$2.90', 'boats…'];
    const sentence = (words: readonly string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['“', '"'], ['"', '”']);
    const after = fc.constantFrom(' she said. ', '\n', '. 🚨 Then ');
    const passage = fc.record({ before: sentence(plain), quoted: sentence([...plain, '‘nets’']), marks, after });
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), (all) => {
        const text = all.map(({ before, quoted, marks: [open, close], after }) => `${before} ${open}${quoted},${close}${after}`).join('');
        const found = find(text);
        assert.deepEqual(found.words, all.map(({ quoted }) => `${quoted},`));
        assert.deepEqual(found.alone, []);
      }),
    );
  });
});
