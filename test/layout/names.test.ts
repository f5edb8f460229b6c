import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Candidate } from '../../src/layout/cards.js';
import { placeNames, type PlacedName } from '../../src/layout/names.js';
import { metrics } from './fixture.js';

const half = metrics.markGap / 2;
const candidate = (event: number, x: number, title = 'Name', weight = 0.5, reach = half): Candidate => ({ event, x, weight, title, reach });
const place = (list: readonly Candidate[], rows: 1 | 2 = 2): PlacedName[] => placeNames(list, { start: 0, end: 1_000 }, rows, metrics);

function problems(names: readonly PlacedName[], marks: readonly Pick<Candidate, 'x' | 'reach'>[], end = 1_000): string[] {
  const found: string[] = [];
  const box = ({ x, dx, width }: PlacedName) => [x + dx, x + dx + width] as const;
  names.forEach((name, i) => {
    const [left, right] = box(name);
    if (left < 0 || right > end) found.push(`${name.event} leaves its room`);
    for (const { x, reach } of marks) if (name.row === 0 && left < x + reach && right > x - half) found.push(`${name.event} covers a mark`);
    for (const other of names.slice(i + 1)) {
      const [otherLeft, otherRight] = box(other);
      if (name.row === other.row && left < otherRight && otherLeft < right) found.push(`${name.event} covers ${other.event}`);
    }
  });
  return found;
}

describe('names beside marks', () => {
  it('stand to the right of their mark where they are free to', () => {
    const [name] = place([candidate(0, 500)]);
    expect(name).to.include({ event: 0, row: 0 });
    expect(name!.dx).to.be.within(half, half + 4);
  });

  it('stand below it where another mark is in the way, and on the other side where there is no row below', () => {
    const list = [candidate(0, 500, 'A long name', 0.9), candidate(1, 550, 'Another', 0)];
    expect(place(list)[0]).to.include({ event: 0, row: 1 });
    const [name] = place(list, 1);
    expect(name).to.include({ event: 0, row: 0 });
    expect(name!.dx + name!.width).to.be.below(0);
  });

  it('do not lie under a mark that comes before their own', () => {
    expect(place([candidate(0, 985, 'A rather long name')])).to.have.length(1);
    expect(place([candidate(0, 985, 'A rather long name'), candidate(1, 924, '')])).to.deep.equal([]);
  });

  it('lie under a mark that has its own name beside it, where they have no other place', () => {
    const list = [candidate(0, 420, ''), candidate(1, 500, 'The heaviest event', 1), candidate(2, 549, 'Another', 0.5)];
    expect(place(list).map(({ event, row }) => ({ event, row }))).to.deep.equal([{ event: 1, row: 1 }, { event: 2, row: 0 }]);
    expect(place([...list.slice(0, 2), candidate(2, 549, '')])).to.deep.equal([]);
  });

  it('are left out where there is no place for them, the lightest first', () => {
    const list = Array.from({ length: 5 }, (_, i) => candidate(i, 400 + 42 * i, 'A rather long name', i / 10));
    const placed = place(list).map(({ event }) => event);
    expect(placed).to.include(4);
    expect(placed).to.have.length.below(5);
  });

  it('do not come so near to each other that they read as one', () => {
    for (let distance = 100; distance < 140; distance++) {
      const rowBelow = place([candidate(0, 300, 'The second half'), candidate(1, 300 + distance, 'The referee looks'), candidate(2, 370 + distance, '')]).filter(({ row }) => row);
      const ends = rowBelow.map(({ x, dx, width }) => x + dx + width);
      for (const [i, { x, dx }] of rowBelow.slice(1).entries()) expect(x + dx - ends[i]!, `${distance} apart`).to.be.at.least(half);
    }
  });

  it('are cut where they are very long, later where nothing else wants the room', () => {
    const long = 'W'.repeat(500);
    expect(place([candidate(0, 100, long)])[0]!.width).to.equal(18 * metrics.markGap);
    const [first, second] = place([candidate(0, 100, long), candidate(1, 400, long)], 1);
    expect(first!.x + first!.dx + first!.width).to.equal(400 - 2 * half);
    expect(second!.width).to.equal(18 * metrics.markGap);
    const marks = Array.from({ length: 9 }, (_, i) => candidate(i, 100 * i + 50, long));
    expect(problems(place(marks), marks)).to.deep.equal([]);
  });

  it('take the free room before their mark where they stand there', () => {
    const long = 'W'.repeat(500);
    const inTheWay = candidate(1, 530, '');
    const [alone] = place([candidate(0, 500, long), inTheWay], 1);
    expect(alone!.width).to.equal(18 * metrics.markGap);
    expect(alone!.dx + alone!.width).to.be.within(-half - 4, -half);
    const [after] = place([candidate(0, 500, long), inTheWay, candidate(2, 200, '')], 1);
    expect(after!.x + after!.dx).to.be.closeTo(200 + 2 * half, 0.01);
    // As much as they need, and no more; and not all at once.
    expect(place([candidate(0, 500, 'W'.repeat(40)), inTheWay], 1)[0]).to.include({ width: 282, cut: false });
    const marks = [candidate(0, 20, long), candidate(1, 600, long), candidate(2, 630, '')];
    expect(problems(place(marks, 1), marks)).to.deep.equal([]);
    expect(place(marks, 1)).to.have.length(2);
  });

  it('keep clear of the count beside a mark', () => {
    const [name] = place([candidate(0, 500, 'Name', 0.5, 30)]);
    expect(name!.dx).to.be.at.least(30);
    expect(problems(place([candidate(0, 500, 'Name', 0.9, 30), candidate(1, 560, 'Name', 0.5)]), [{ x: 500, reach: 30 }, { x: 560, reach: half }])).to.deep.equal([]);
  });

  for (const x of [0, 3, 997, 1_000]) {
    it(`do not leave their room: x = ${x}`, () => expect(problems(place([candidate(0, x)]), [{ x, reach: half }])).to.deep.equal([]));
  }

  const lists = fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 24 })
    .chain((steps) => fc.tuple(...steps.map((step) => fc.tuple(fc.constant(step * 25), fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 0.5, 1), fc.constantFrom(half, 24)))))
    .map((list) => list.map(([x, length, weight, reach], i) => candidate(i, x, 'x'.repeat(length), weight, reach)));

  it('cover no mark and no other name, at once or while one zooms in', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(1 as const, 2 as const), fc.integer({ min: 100, max: 200 }), (list, rows, percent) => {
        const names = place(list, rows);
        const k = percent / 100;
        expect(problems(names, list)).to.deep.equal([]);
        expect(problems(names.map((name) => ({ ...name, x: name.x * k })), list.map(({ x, reach }) => ({ x: x * k, reach })), 2_000)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });
});
