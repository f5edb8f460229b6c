import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitLine, fitLines } from '../../src/export/fit-text.js';
import { countLines } from '../../src/layout/metrics.js';

/** Every code unit is a pixel wide. */
const measure = (text: string) => text.length;

const cases: { name: string; text: string; room: number; most?: number; lines: string[] }[] = [
  { name: 'a text that fits stays in one line', text: 'A gale', room: 10, lines: ['A gale'] },
  { name: 'a long one is broken at spaces', text: 'The harbour master closes', room: 12, lines: ['The harbour', 'master', 'closes'] },
  { name: 'white space counts once', text: '  A \n\t gale ', room: 10, lines: ['A gale'] },
  { name: 'a word longer than a line is broken anywhere', text: 'In Wwwwwwwwww end', room: 4, lines: ['In', 'Wwww', 'wwww', 'ww', 'end'] },
  { name: 'the last line is cut where there is more', text: 'The harbour master closes', room: 12, most: 2, lines: ['The harbour', 'master…'] },
  { name: 'the cut makes room for the ellipsis', text: 'one three five seven', room: 9, most: 1, lines: ['one thre…'] },
  { name: 'a letter of several parts is not cut in the middle', text: '👩‍🚀👩‍🚀', room: 6, lines: ['👩‍🚀', '👩‍🚀'] },
  { name: 'a letter wider than a line has a line of its own', text: '👩‍🚀👩‍🚀', room: 2, lines: ['👩‍🚀', '👩‍🚀'] },
  { name: 'an empty text is an empty line', text: ' ', room: 5, lines: [''] },
];

describe('fitting a text', () => {
  for (const { name, text, room, most, lines } of cases) {
    it(name, () => expect(fitLines(text, room, measure, most)).to.deep.equal(lines));
  }

  it('in one line cuts it only where it is too long', () => {
    expect(fitLine('A  gale', 6, measure)).to.equal('A gale');
    expect(fitLine('A gale is forecast', 7, measure)).to.equal('A gale…');
    expect(fitLine('A gale', 0, measure)).to.equal('…');
  });

  const words = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') }), { minLength: 1, maxLength: 30 });

  it('takes as many lines as a card was given for it, and loses no word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (list, room) => {
        const lines = fitLines(list.join(' '), room, measure);
        expect(lines).to.have.length(countLines(list.join(' '), room, measure));
        expect(lines.join(' ')).to.equal(list.join(' '));
        expect(lines.every((line) => line.length <= room)).to.equal(true);
      }),
    );
  });

  it('never takes more lines than it may, nor more room, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 60 }), fc.integer({ min: 1, max: 4 }), (text, room, most) => {
        const lines = fitLines(text, room, measure, most);
        expect(lines.length).to.be.within(1, most);
        expect(lines.every((line) => line.length <= room)).to.equal(true);
      }),
    );
  });
});
