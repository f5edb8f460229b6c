import { expect } from '@open-wc/testing';
import { wheelAct, wheelPower, wheelShift, type WheelAct, type WheelMode } from '../../src/draw/wheel.js';

const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };
type Turn = Partial<typeof turn>;

describe('a turn of the wheel', () => {
  const cases: readonly (readonly [string, Turn, Readonly<Record<WheelMode, WheelAct>>])[] = [
    ['up or down', { deltaY: 100 }, { cooperative: 'scroll', zoom: 'zoom', none: 'scroll' }],
    ['with Ctrl', { deltaY: 100, ctrlKey: true }, { cooperative: 'zoom', zoom: 'zoom', none: 'scroll' }],
    ['with ⌘', { deltaY: 100, metaKey: true }, { cooperative: 'zoom', zoom: 'zoom', none: 'scroll' }],
    ['from side to side', { deltaX: 30, deltaY: 10 }, { cooperative: 'pan', zoom: 'pan', none: 'scroll' }],
    ['aslant, rather upright', { deltaX: 10, deltaY: -30 }, { cooperative: 'scroll', zoom: 'zoom', none: 'scroll' }],
    ['with Shift', { deltaY: 100, shiftKey: true }, { cooperative: 'pan', zoom: 'pan', none: 'scroll' }],
  ];
  for (const [name, delta, acts] of cases) {
    for (const [mode, act] of Object.entries(acts)) {
      it(`${name} is for ${act}, wheel="${mode}"`, () => expect(wheelAct({ ...turn, ...delta }, mode as WheelMode)).to.equal(act));
    }
  }

  it('zooms in upwards, never by much at once, in pixels, lines and pages', () => {
    for (const deltaMode of [0, 1, 2]) {
      expect(wheelPower({ ...turn, deltaMode, deltaY: -1 })).to.be.above(0);
      expect(wheelPower({ ...turn, deltaMode, deltaY: 1e4 })).to.equal(-0.6);
    }
  });

  it('moves the picture against its direction, with Shift also where the browser did not turn it', () => {
    expect(wheelShift({ ...turn, deltaX: 30, deltaY: 5 })).to.equal(-30);
    expect(wheelShift({ ...turn, deltaY: 30, shiftKey: true })).to.equal(-30);
    expect(wheelShift({ ...turn, deltaX: 30, shiftKey: true })).to.equal(-30);
    expect(wheelShift({ ...turn, deltaX: -3, deltaMode: 1 })).to.equal(60);
  });
});
