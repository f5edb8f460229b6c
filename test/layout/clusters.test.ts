import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clustersIn, type Cluster } from '../../src/layout/clusters.js';

const within = (units: readonly number[], start: number, end: number, least: number): Cluster[] => clustersIn(units, start, end, least, () => true);
const all = (units: readonly number[], least: number): Cluster[] => within(units, -Infinity, Infinity, least);
const sizes = (clusters: readonly Cluster[]): number[] => clusters.map(({ first, last }) => last - first + 1);

describe('clusters', () => {
  const cases: readonly { readonly name: string; readonly units: readonly number[]; readonly least: number; readonly sizes: readonly number[] }[] = [
    { name: 'of nothing are none', units: [], least: 0.1, sizes: [] },
    { name: 'leave alone what is far enough apart', units: [0, 0.5, 1], least: 0.5, sizes: [1, 1, 1] },
    { name: 'join what is too close', units: [0, 0.05, 0.5], least: 0.1, sizes: [2, 1] },
    { name: 'join all that stand on one place', units: [0.3, 0.3, 0.3], least: 0.1, sizes: [3] },
    { name: 'go on joining where the mean of two comes too close to the one before', units: [0, 0.95, 1], least: 1, sizes: [3] },
    { name: 'stop where the mean has moved away', units: [0, 0.9, 1.8, 2.7], least: 1, sizes: [2, 2] },
    { name: 'join nothing where no distance is asked for', units: [0, 0, 1], least: 0, sizes: [1, 1, 1] },
  ];
  for (const { name, units, least, sizes: expected } of cases) {
    it(name, () => expect(sizes(all(units, least))).to.deep.equal(expected));
  }

  it('stand at the mean of their events', () => {
    expect(all([0.1, 0.2, 0.6], 0.2).map(({ unit }) => Math.round(unit * 100))).to.deep.equal([15, 60]);
  });

  it('are found by a window in which only their mean lies', () => {
    expect(within([0, 1], 0.4, 0.6, 2)).to.deep.equal([{ first: 0, last: 1, unit: 0.5 }]);
    expect(within([0, 1], 0.6, 1.5, 2)).to.deep.equal([]);
  });

  it('at the edge of two windows are in the later one', () => {
    expect([[0, 1], [1, 2]].map(([start, end]) => within([0, 1, 2], start!, end!, 0.5).map(({ first }) => first))).to.deep.equal([[0], [1]]);
  });

  // Close and far neighbours, many of them alike.
  const steps = fc.array(fc.constantFrom(0, 1e-6, 0.001, 0.004, 0.01, 0.03, 0.2), { maxLength: 80 });
  const places = steps.map((list) => {
    let sum = 0;
    return list.map((step) => (sum += step));
  });
  const least = fc.constantFrom(0.002, 0.01, 0.05);
  const edge = fc.integer({ min: -100, max: 3_000 }).map((thousandths) => thousandths / 1_000);

  it('hold every place once, in order, with means at least so far apart', () => {
    fc.assert(
      fc.property(places, least, (units, distance) => {
        const clusters = all(units, distance);
        expect(clusters.flatMap(({ first, last }) => units.slice(first, last + 1))).to.deep.equal(units);
        clusters.slice(1).forEach(({ first, unit }, i) => {
          expect(first).to.equal(clusters[i]!.last + 1);
          expect(unit - clusters[i]!.unit).to.be.at.least(distance);
        });
        for (const { first, last, unit } of clusters) expect(unit).to.be.within(units[first]! - 1e-12, units[last]! + 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in any two windows that share them', () => {
    fc.assert(
      fc.property(places, least, edge, edge, (units, distance, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(within(units, start, end, distance)).to.deep.equal(all(units, distance).filter(({ unit }) => unit >= start && unit < end));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are divided among windows side by side without loss', () => {
    fc.assert(
      fc.property(places, least, fc.integer({ min: 1, max: 30 }), (units, distance, count) => {
        const windows = Array.from({ length: count }, (_, i) => within(units, (i * 4) / count, ((i + 1) * 4) / count, distance));
        expect(windows.flat()).to.deep.equal(all(units, distance).filter(({ unit }) => unit >= 0 && unit < 4));
      }),
      { numRuns: 500 },
    );
  });
});
