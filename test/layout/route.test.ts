import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { route, type Box, type Point } from '../../src/layout/route.js';

const bounds: Box = { x0: 0, y0: 6, x1: 1000, y1: 594 };
const box = (x0: number, y0: number, width = 156, height = 84): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });

/** Whether a piece of a way runs through the inside of a box. */
function crosses([a, b]: readonly [Point, Point], { x0, y0, x1, y1 }: Box): boolean {
  return Math.min(a[0], b[0]) < x1 - 0.5 && Math.max(a[0], b[0]) > x0 + 0.5 && Math.min(a[1], b[1]) < y1 - 0.5 && Math.max(a[1], b[1]) > y0 + 0.5;
}

const piecesOf = (points: readonly Point[]) => points.slice(1).map((end, i) => [points[i]!, end] as const);

describe('a way between two boxes', () => {
  it('is straight where nothing is between them', () => {
    expect(route(box(100, 100), box(500, 100), { hard: [], firm: [], soft: [], bounds })).to.deep.equal([[256, 142], [500, 142]]);
    expect(route(box(100, 100), box(100, 400), { hard: [], firm: [], soft: [], bounds })).to.deep.equal([[178, 184], [178, 400]]);
  });

  it('goes around what is in the way', () => {
    const wall = box(350, 60, 60, 200);
    const points = route(box(100, 100), box(500, 100), { hard: [wall], firm: [], soft: [], bounds })!;
    expect(points.length).to.be.above(2);
    for (const piece of piecesOf(points)) expect(crosses(piece, wall)).to.be.false;
  });

  it('leads through what is soft only where the way around is much longer', () => {
    const low = box(350, 120, 60, 40);
    const high = box(350, 0, 60, 600);
    const around = route(box(100, 100), box(500, 100), { hard: [], firm: [], soft: [low], bounds })!;
    expect(piecesOf(around).some((piece) => crosses(piece, low))).to.be.false;
    expect(route(box(100, 100), box(500, 100), { hard: [], firm: [], soft: [high], bounds })).to.have.length(2);
  });

  it('goes a longer way around a text', () => {
    const below = box(100, 200, 60, 20);
    const [from, to] = [box(100, 100, 40, 40), box(100, 400, 40, 40)];
    expect(route(from, to, { hard: [], firm: [], soft: [below], bounds })).to.have.length(2);
    const around = route(from, to, { hard: [], firm: [below], soft: [], bounds })!;
    expect(piecesOf(around).some((piece) => crosses(piece, below))).to.be.false;
  });

  it('leads to the edge beyond which the other end is', () => {
    expect(route(box(100, 100), 0, { hard: [], firm: [], soft: [], bounds })).to.deep.equal([[100, 142], [0, 142]]);
    expect(route(box(100, 100), 1000, { hard: [box(400, 100)], firm: [], soft: [], bounds })!.at(-1)![0]).to.equal(1000);
  });

  it('is none where there is no way', () => {
    const walls = [box(0, 0, 600, 90), box(0, 190, 600, 90), box(0, 80, 90, 120), box(270, 80, 60, 120)];
    expect(route(box(100, 100), box(700, 400), { hard: walls, firm: [], soft: [], bounds })).to.be.undefined;
  });

  /** Boxes in a grid with the room between them that cards have. */
  const cells = fc.uniqueArray(fc.record({ column: fc.nat(5), row: fc.nat(5) }), { minLength: 2, maxLength: 24, selector: ({ column, row }) => column * 10 + row });

  it('is no longer than the way back, and has no more bends that would make up for it', () => {
    const costOf = (points: readonly Point[]) => piecesOf(points).reduce((sum, [a, b]) => sum + Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]), 0) + 60 * (points.length - 2);
    fc.assert(
      fc.property(cells, (places) => {
        const hard = places.map(({ column, row }) => box(8 + column * 164, 8 + row * 92));
        const [from, to] = hard as [Box, Box];
        const obstacles = { hard, firm: [], soft: [], bounds };
        expect(costOf(route(from, to, obstacles)!)).to.be.closeTo(costOf(route(to, from, obstacles)!), 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('runs level and upright, within the stage and clear of every box, in any picture', () => {
    fc.assert(
      fc.property(cells, fc.array(fc.record({ x: fc.nat(900), y: fc.nat(500) }), { maxLength: 6 }), (places, marks) => {
        const hard = places.map(({ column, row }) => box(8 + column * 164, 8 + row * 92));
        const soft = marks.map(({ x, y }) => box(x, y, 24, 24));
        const [from, to] = hard as [Box, Box];
        const points = route(from, to, { hard, firm: [], soft, bounds })!;
        expect(points).not.to.be.undefined;
        for (const piece of piecesOf(points)) {
          expect(piece[0][0] === piece[1][0] || piece[0][1] === piece[1][1]).to.be.true;
          expect(hard.some((other) => crosses(piece, other))).to.be.false;
        }
        for (const [x, y] of points) expect(x >= 0 && x <= 1000 && y >= 0 && y <= 600).to.be.true;
        const touches = ({ x0, y0, x1, y1 }: Box, [x, y]: Point) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
        expect(touches(from, points[0]!) && touches(to, points.at(-1)!)).to.be.true;
      }),
      { numRuns: 200 },
    );
  });
});
