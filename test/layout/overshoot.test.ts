import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createOvershoot, pullView, resist, type Pull } from '../../src/layout/overshoot.js';
import { createScene } from '../../src/layout/scene.js';
import { distance } from '../../src/layout/time-scale.js';
import { clampView, panView, timeAt, toX, wholeView, zoomView, type View } from '../../src/layout/view.js';
import { story } from '../../src/story.generated.js';
import { deepTime, oneDay } from '../../stories/invented.js';
import { isWide, moved, moves, sceneProblems, stageOf, stageOptions, timelinesOf } from './fixture.js';

const width = 1_000;
const pulls = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);

describe('the resistance of a limit', () => {
  it('is none without a pull, and half of a small one', () => {
    expect(resist(0, 250)).to.equal(0);
    for (const pull of [1e-3, -1e-3]) expect(resist(pull, 250)).to.be.closeTo(pull / 2, 1e-6);
  });

  it('rises with the pull, never reaches its bound, and is the same to both sides', () => {
    fc.assert(
      fc.property(pulls, pulls, fc.integer({ min: 1, max: 500 }), (a, b, bound) => {
        expect(Math.abs(resist(a, bound))).to.be.below(bound);
        expect(resist(-a, bound) + resist(a, bound)).to.equal(0);
        if (a < b) expect(resist(a, bound)).to.be.below(resist(b, bound));
      }),
    );
  });
});

/** Steps of a gesture, one after another. */
function pulled(scale: Parameters<typeof pullView>[1], from: View, steps: readonly { readonly k: number; readonly dx: number }[]) {
  let view = from;
  let pull: Pull | null = null;
  for (const { k, dx } of steps) ({ view, pull } = pullView(view, scale, width, k, dx, pull));
  return { view, overshoot: pull && createOvershoot(view, scale, width, pull) };
}
const pan = (dx: number) => ({ k: 1, dx });
const zoom = (k: number, x: number) => ({ k, dx: x * (1 - k) });

for (const [name, timeline] of Object.entries({ oneDay, story, deepTime })) {
  const { scale } = stageOf(timeline, { width });
  const whole = wholeView(scale);
  const near = (one: View, other: View, pixels = 0.5) => {
    expect(toX(scale, other, width)(one.start)).to.be.closeTo(0, pixels);
    expect(toX(scale, other, width)(one.end)).to.be.closeTo(width, pixels);
  };

  describe(`a gesture beyond the limits of ${name}`, () => {
    it('is a plain one as long as it stays within them', () => {
      const view = zoomView(whole, scale, width, 3, 500);
      const step = pullView(view, scale, width, 1, 40, null);
      expect(step.view).to.deep.equal(panView(view, scale, width, 40));
      expect(createOvershoot(step.view, scale, width, step.pull)).to.equal(null);
      near(pulled(scale, whole, [zoom(3, 500)]).view, view);
    });

    it('leaves the view at the end of the axis and shows a part of what is beyond', () => {
      const { view, overshoot } = pulled(scale, whole, [pan(30), pan(30)]);
      expect(view).to.deep.equal(whole);
      expect(toX(scale, overshoot!.view, width)(whole.start)).to.be.closeTo(resist(60, width / 4), 0.01);
      expect(pulled(scale, whole, [pan(1e6)]).overshoot!.view.start).to.be.above(panView(whole, scale, width, width / 4).start);
    });

    it('gives back first what it won, when the fingers turn back', () => {
      const start = clampView(zoomView(whole, scale, width, 4, 0), scale);
      near(pulled(scale, start, [pan(80), pan(-50)]).view, start);
      const back = pulled(scale, start, [pan(80), pan(-50), pan(-130)]);
      near(back.view, panView(start, scale, width, -100));
      expect(back.overshoot).to.equal(null);
    });

    it('goes a little beyond the widest view and back again', () => {
      const wide = pulled(scale, whole, [zoom(0.7, 300), zoom(0.5, 300)]);
      expect(wide.view).to.deep.equal(whole);
      const size = distance(scale, wide.overshoot!.view.start, wide.overshoot!.view.end);
      expect(size).to.be.within(1.05, 2 ** 0.25);
      expect(pulled(scale, whole, [zoom(0.7, 300), zoom(0.5, 300), zoom(1 / 0.35, 300)]).overshoot).to.equal(null);
    });

    it('goes a little beyond the closest view, about the fingers', () => {
      const closest = clampView(zoomView(whole, scale, width, 1e30, 400), scale);
      const { view, overshoot } = pulled(scale, closest, [zoom(1.5, 250), zoom(1.5, 250)]);
      near(view, closest);
      const shown = distance(scale, overshoot!.view.start, overshoot!.view.end) / distance(scale, view.start, view.end);
      expect(shown).to.be.within(2 ** -0.25, 0.95);
      const place = timeAt(scale, view, width, 250);
      expect(toX(scale, overshoot!.view, width)(place)).to.be.closeTo(250, 0.5);
    });
  });
}

describe('a view beyond the limits', () => {
  const steps = fc.array(
    fc.oneof(
      fc.integer({ min: -800, max: 800 }).map(pan),
      fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: width })).map(([tenths, x]) => zoom(2 ** (tenths / 10), x)),
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('never is the view itself, and its scene holds', () => {
    fc.assert(
      fc.property(timelinesOf(30).filter(isWide), stageOptions, moves, steps, (timeline, options, before, gesture) => {
        const stage = stageOf(timeline, { ...options, width });
        const { view, overshoot } = pulled(stage.scale, moved(stage, stage.whole, before), gesture);
        expect(clampView(view, stage.scale)).to.deep.equal(view);
        if (!overshoot) return;
        const problems = sceneProblems(createScene(stage.layout, overshoot.view), stage);
        // Wider than the whole, marks come closer to one another for as long as they are held there.
        const wide = distance(stage.scale, overshoot.view.start, overshoot.view.end) > 1;
        expect(problems.filter((problem) => !wide || !/overlap|apart/.test(problem))).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });
});
