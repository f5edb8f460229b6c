import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assignRows, type Stretch } from '../../src/layout/rows.js';

const stretch = (start: number, end: number): Stretch => ({ start, end });

describe('rows', () => {
  const cases: readonly { readonly name: string; readonly stretches: readonly Stretch[]; readonly rows: readonly number[] }[] = [
    { name: 'of nothing are none', stretches: [], rows: [] },
    { name: 'are shared by stretches that touch', stretches: [stretch(0, 5), stretch(5, 9)], rows: [0, 0] },
    { name: 'open where stretches overlap', stretches: [stretch(0, 6), stretch(5, 9)], rows: [0, 1] },
    { name: 'are used again as soon as they are free, the first one first', stretches: [stretch(0, 9), stretch(1, 3), stretch(2, 9), stretch(4, 5), stretch(9, 10)], rows: [0, 1, 2, 1, 0] },
    { name: 'hold what never ends', stretches: [stretch(-Infinity, Infinity), stretch(0, 1)], rows: [0, 1] },
  ];
  for (const { name, stretches, rows } of cases) {
    it(name, () => expect(assignRows(stretches)).to.deep.equal(rows));
  }

  const sorted = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 })), { maxLength: 60 })
    .map((list) => list.map(([start, length]) => stretch(start, start + length)).sort((a, b) => a.start - b.start));

  it('never hold two stretches at one time, and are no more than have to be', () => {
    fc.assert(
      fc.property(sorted, (stretches) => {
        const rows = assignRows(stretches);
        stretches.forEach((a, i) => stretches.slice(i + 1).forEach((b, j) => {
          if (rows[i] === rows[i + 1 + j]) expect(a.end <= b.start || b.end <= a.start).to.be.true;
        }));
        const atOnce = Math.max(0, ...stretches.map(({ start }) => stretches.filter((other) => other.start <= start && other.end > start).length));
        expect(new Set(rows).size).to.equal(atOnce);
      }),
      { numRuns: 300 },
    );
  });

  it('do not change for what began before, whatever comes after', () => {
    fc.assert(
      fc.property(sorted, fc.nat(60), (stretches, count) => {
        expect(assignRows(stretches.slice(0, count))).to.deep.equal(assignRows(stretches).slice(0, count));
      }),
      { numRuns: 300 },
    );
  });
});
