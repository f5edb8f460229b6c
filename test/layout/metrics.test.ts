import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countLines } from '../../src/layout/metrics.js';
import { metrics } from './fixture.js';

/** One pixel a letter. */
const lines = (text: string, width: number): number => countLines(text, width, ({ length }) => length);

describe('lines of a text', () => {
  const cases: readonly (readonly [text: string, width: number, lines: number])[] = [
    ['', 10, 1],
    ['a', 10, 1],
    ['aaaaa bbbb', 10, 1],
    ['aaaaa bbbbb', 10, 2],
    ['aaaaa bbbbb ccccc', 11, 2],
    ['a b c d e f g', 3, 4],
    ['  a   b  ', 3, 1],
    ['a\nb\tc', 5, 1],
    ['a'.repeat(10), 10, 1],
    ['a'.repeat(11), 10, 2],
    ['a'.repeat(500), 10, 50],
    [`aa ${'b'.repeat(25)}`, 10, 4],
    [`${'b'.repeat(25)} aaaa`, 10, 3],
    [`${'b'.repeat(25)} aaaaa`, 10, 4],
    ['a'.repeat(5), 1, 5],
  ];
  for (const [text, width, count] of cases) {
    it(`are ${count} in a width of ${width}: "${text.slice(0, 24)}"`, () => expect(lines(text, width)).to.equal(count));
  }

  it('hold all of the text and waste no whole line', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'b') }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const text = list.join(' ');
        const letters = list.reduce((sum, { length }) => sum + length, 0);
        expect(lines(text, width) * width).to.be.at.least(letters);
        // Two lines that follow each other always hold more than one would.
        expect(lines(text, width)).to.be.at.most(Math.ceil((2 * text.length) / width) + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('are as many in a wider place, or fewer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 8, max: 400 }), (text, width) => {
        const count = (room: number) => countLines(text, room, (word) => metrics.measure(word, 'title'));
        expect(count(width * 2)).to.be.at.most(count(width));
      }),
      { numRuns: 500 },
    );
  });
});
