import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dragBox, gripsOf } from '../../src/draw/brush.js';

const width = 600;
const boxes = fc.tuple(fc.integer({ min: 0, max: width }), fc.integer({ min: 0, max: width })).map(([a, b]) => ({ x0: Math.min(a, b), x1: Math.max(a, b) }));
const grips = fc.constantFrom('start' as const, 'whole' as const, 'end' as const);

describe('the grips of a brush', () => {
  it('are each at least 24 pixels wide, and none covers another', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const { start, whole, end } = gripsOf(box, width);
        for (const grip of [start, whole, end]) expect(grip.x1 - grip.x0).to.be.at.least(24);
        expect([start.x1, whole.x1]).to.deep.equal([whole.x0, end.x0]);
      }),
    );
  });

  it('are about the ends of a wide brush, and wholly on the strip where it reaches from edge to edge', () => {
    expect(gripsOf({ x0: 100, x1: 300 }, width).start).to.deep.equal({ x0: 88, x1: 112 });
    expect(gripsOf({ x0: 0, x1: width }, width)).to.deep.equal({ start: { x0: 0, x1: 24 }, whole: { x0: 24, x1: width - 24 }, end: { x0: width - 24, x1: width } });
  });
});

describe('a dragged brush', () => {
  it('keeps its length where its middle is dragged, and stays on the strip', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: -900, max: 900 }), (box, dx) => {
        const to = dragBox(box, 'whole', dx, width);
        expect(to.x1 - to.x0).to.equal(box.x1 - box.x0);
        expect([to.x0 >= 0, to.x1 <= width]).to.deep.equal([true, true]);
      }),
    );
  });

  it('stays in order when one end is dragged past the other', () => {
    expect(dragBox({ x0: 100, x1: 300 }, 'start', 250, width)).to.deep.equal({ x0: 300, x1: 350 });
    expect(dragBox({ x0: 100, x1: 300 }, 'end', -250, width)).to.deep.equal({ x0: 50, x1: 100 });
    fc.assert(
      fc.property(boxes, grips, fc.integer({ min: -900, max: 900 }), (box, grip, dx) => {
        const { x0, x1 } = dragBox(box, grip, dx, width);
        expect([x0 <= x1, x0 >= 0, x1 <= width]).to.deep.equal([true, true, true]);
      }),
    );
  });
});
