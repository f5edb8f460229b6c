import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { advance, distance, toTime, toUnit, type TimeScale } from '../../src/layout/time-scale.js';
import { clampView, fitSpan, interpolateView, panView, leastSize, revealSpan, timeAt, toX, transformView, wholeView, zoomView, type View } from '../../src/layout/view.js';
import type { Timeline } from '../../src/model/timeline.js';
import type { Instant } from '../../src/time/instant.js';
import { story } from '../../src/story.generated.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, isWide, stageOf, timelinesOf, type Stage } from './fixture.js';

const width = 1_000;
/** Pixels. */
const near = 0.01;

const stages: Readonly<Record<string, Stage>> = Object.fromEntries(
  Object.entries({ oneDay, story, century: century(300, 7), deepTime } as Record<string, Timeline>).flatMap(([name, timeline]) =>
    [0, 1].map((elasticity) => [`${name}, ${elasticity ? 'elastic' : 'linear'}`, stageOf(timeline, { elasticity })]),
  ),
);

/** From `start` on, `size` of the axis. */
const viewAt = (scale: TimeScale, start: number, size: number): View => {
  const from = toTime(scale, start);
  return { start: from, end: advance(scale, from, size) };
};

const sizeOf = (scale: TimeScale, { start, end }: View): number => distance(scale, start, end);

/** How far the ends of two views are from each other, in pixels of the second. */
const pixelsBetween = (scale: TimeScale, one: View, other: View): number => Math.max(Math.abs(toX(scale, other, width)(one.start)), Math.abs(toX(scale, other, width)(one.end) - width));

for (const [name, stage] of Object.entries(stages)) {
  const { scale, index } = stage;
  // Small ones, but such that one can come three times closer.
  const small = Math.max(leastSize(scale) * 4, 0.001);
  const views = [wholeView(scale), viewAt(scale, 0.2, 0.3), viewAt(scale, 0.61, small * 2), viewAt(scale, 1 - small * 1.1, small)];

  describe(`a view of ${name}`, () => {
    it('reaches from the left edge to the right', () => {
      for (const view of views) {
        expect(toX(scale, view, width)(view.start)).to.equal(0);
        expect(toX(scale, view, width)(view.end)).to.be.closeTo(width, near);
      }
    });

    it('finds the instant at a place and its place again', () => {
      for (const view of views) for (const x of [0, 1, 333.3, 999, 1_000, -500, 1_500]) expect(toX(scale, view, width)(timeAt(scale, view, width, x))).to.be.closeTo(x, near);
    });

    it('keeps the instant under the pointer still while zooming', () => {
      for (const view of views) {
        for (const x of [0, 125, 500, 1_000]) {
          for (const factor of [0.5, 1, 1.1, 2, 3.5]) expect(toX(scale, zoomView(view, scale, width, factor, x), width)(timeAt(scale, view, width, x))).to.be.closeTo(x, near);
        }
      }
    });

    it('shows so much less, zoomed in', () => {
      for (const view of views) for (const factor of [0.5, 2, 3]) expect(sizeOf(scale, zoomView(view, scale, width, factor, 400))).to.be.closeTo(sizeOf(scale, view) / factor, sizeOf(scale, view) * 1e-4);
    });

    it('comes back from a zoom and from a pan', () => {
      for (const view of views) {
        expect(pixelsBetween(scale, zoomView(zoomView(view, scale, width, 3, 200), scale, width, 1 / 3, 200), view)).to.be.below(near);
        expect(pixelsBetween(scale, panView(panView(view, scale, width, 300), scale, width, -300), view)).to.be.below(near);
      }
    });

    it('moves with the pointer, earlier times into sight to the right', () => {
      for (const view of views) {
        const moved = panView(view, scale, width, 120);
        expect(moved.start).to.be.below(view.start);
        expect(toX(scale, moved, width)(timeAt(scale, view, width, 300))).to.be.closeTo(420, near);
        expect(sizeOf(scale, moved)).to.be.closeTo(sizeOf(scale, view), sizeOf(scale, view) * 1e-4);
      }
    });

    it('is scaled about the left edge and then moved', () => {
      const view = views[1]!;
      const time = timeAt(scale, view, width, 250);
      expect(toX(scale, transformView(view, scale, width, 2, -100), width)(time)).to.be.closeTo(250 * 2 - 100, near);
    });

    it('is the whole axis where more is asked for', () => {
      expect(clampView(zoomView(wholeView(scale), scale, width, 0.3, 700), scale)).to.deep.equal(scale.domain);
      expect(clampView(wholeView(scale), scale)).to.equal(wholeView(scale));
      const { start, end } = scale.domain;
      const far = (end - start) as Instant;
      for (const view of [{ start, end: (end + far) as Instant }, { start: (start - far) as Instant, end }]) expect(clampView(view, scale)).to.deep.equal(scale.domain);
    });

    it('is the same object where one comes no closer', () => {
      const closest = clampView({ start: index.at[0] as Instant, end: index.at[0] as Instant }, scale);
      expect(zoomView(closest, scale, width, 2, 300)).to.equal(closest);
    });

    it('ends with the axis where a span has no end, or no beginning', () => {
      const time = toTime(scale, 0.5);
      expect(clampView({ start: -Infinity as Instant, end: Infinity as Instant }, scale)).to.deep.equal(scale.domain);
      expect(clampView({ start: -Infinity as Instant, end: time }, scale)).to.deep.equal({ start: scale.domain.start, end: time });
      expect(clampView({ start: time, end: Infinity as Instant }, scale)).to.deep.equal({ start: time, end: scale.domain.end });
    });

    it('stays in the axis and keeps its size where it is pushed over the edge', () => {
      for (const view of views.slice(1)) {
        for (const dx of [1, -1].map((way) => (way * 2 * width) / sizeOf(scale, view))) {
          const clamped = clampView(panView(view, scale, width, dx), scale);
          expect(clamped.start).to.be.at.least(scale.domain.start);
          expect(clamped.end).to.be.at.most(scale.domain.end);
          expect(dx > 0 ? clamped.start : clamped.end).to.equal(dx > 0 ? scale.domain.start : scale.domain.end);
          expect(sizeOf(scale, clamped)).to.be.closeTo(sizeOf(scale, view), sizeOf(scale, view) * 1e-3);
        }
      }
    });

    it('is the same object where nothing has to be clamped', () => {
      for (const view of views.slice(0, 2)) expect(clampView(view, scale)).to.equal(view);
    });

    it('brings a span into sight by moving no more than it must', () => {
      const view = views[1]!;
      const inside = { start: timeAt(scale, view, width, 400), end: timeAt(scale, view, width, 600) };
      expect(revealSpan(view, scale, inside)).to.equal(view);
      const right = { start: timeAt(scale, view, width, 1_300), end: timeAt(scale, view, width, 1_400) };
      expect(toX(scale, revealSpan(view, scale, right), width)(right.end)).to.be.closeTo(900, near);
      const left = { start: timeAt(scale, view, width, -300), end: timeAt(scale, view, width, -300) };
      expect(toX(scale, revealSpan(view, scale, left, 0.2), width)(left.start)).to.be.closeTo(200, near);
      const wide = { start: timeAt(scale, view, width, -300), end: timeAt(scale, view, width, 1_200) };
      expect(pixelsBetween(scale, revealSpan(view, scale, wide), fitSpan(scale, wide))).to.be.below(near);
      const nearlyAll = { start: timeAt(scale, view, width, 50), end: timeAt(scale, view, width, 950) };
      expect(pixelsBetween(scale, revealSpan(view, scale, nearlyAll), fitSpan(scale, nearlyAll))).to.be.below(near);
      const most = { start: timeAt(scale, view, width, 250), end: timeAt(scale, view, width, 1_000) };
      expect(sizeOf(scale, revealSpan(view, scale, most))).to.be.closeTo(sizeOf(scale, view), sizeOf(scale, view) * 1e-4);
    });

    it('fits a span with room about it', () => {
      const span = { start: toTime(scale, 0.3), end: toTime(scale, 0.35) };
      const fitted = fitSpan(scale, span, 0.2);
      expect(toX(scale, fitted, width)(span.start)).to.be.closeTo(200, near);
      expect(toX(scale, fitted, width)(span.end)).to.be.closeTo(800, near);
    });

    it('begins and ends where it should on its way from one to another', () => {
      for (const from of views) {
        for (const to of views) {
          const between = interpolateView(scale, from, to);
          expect(pixelsBetween(scale, between(0), from)).to.be.below(1);
          expect(pixelsBetween(scale, between(1), to)).to.be.below(1);
        }
      }
    });

    it('changes its size evenly on its way, and goes straight', () => {
      const [from, to] = [views[1]!, views[3]!];
      const between = interpolateView(scale, from, to);
      const shares = [0, 0.25, 0.5, 0.75, 1];
      const sizes = shares.map((share) => sizeOf(scale, between(share)));
      sizes.slice(1).forEach((size, i) => expect(size / sizes[i]!).to.be.closeTo((sizeOf(scale, to) / sizeOf(scale, from)) ** 0.25, 1e-3));
      const starts = shares.map((share) => toUnit(scale, between(share).start));
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
      const still = toTime(scale, toUnit(scale, from.start) / (1 - sizeOf(scale, from)));
      const wider = interpolateView(scale, wholeView(scale), from);
      for (const share of shares) expect(toX(scale, wider(share), width)(still)).to.be.closeTo(toX(scale, from, width)(still), 1);
    });

    it('is never narrower than the closest marks ask for', () => {
      const sizes = fc.integer({ min: 0, max: 40 }).map((power) => 2 ** -power);
      fc.assert(
        fc.property(fc.integer({ min: -100, max: 1_100 }), sizes, (thousandths, size) => {
          expect(sizeOf(scale, clampView(viewAt(scale, thousandths / 1_000, size), scale))).to.be.at.least(leastSize(scale) * 0.999);
        }),
        { numRuns: 300 },
      );
    });

    it('has width even where an instant is asked for', () => {
      for (const time of [index.at[0]!, index.at.at(-1)!, toTime(scale, 0.5), scale.domain.start] as Instant[]) {
        expect(sizeOf(scale, clampView({ start: time, end: time }, scale))).to.be.at.least(leastSize(scale) * 0.999);
      }
    });

    it('has nothing to clamp once it is clamped', () => {
      fc.assert(
        fc.property(fc.integer({ min: -100, max: 1_100 }), fc.integer({ min: 0, max: 40 }), (thousandths, power) => {
          const clamped = clampView(viewAt(scale, thousandths / 1_000, 2 ** -power), scale);
          expect(pixelsBetween(scale, clampView(clamped, scale), clamped)).to.be.below(1);
        }),
        { numRuns: 300 },
      );
    });
  });
}

describe('views of any story', () => {
  it('keep the instant under the pointer still while zooming', () => {
    const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
    fc.assert(
      fc.property(timelinesOf(15).filter(isWide), fc.constantFrom(0, 1), share, share, share, (timeline, elasticity, start, size, x) => {
        const { scale } = stageOf(timeline, { elasticity });
        const view = viewAt(scale, start, 0.001 + size);
        const zoomed = zoomView(view, scale, width, 2, x * width);
        const time = timeAt(scale, view, width, x * width);
        // Instants are float64: in deep time they are minutes apart, and on a busy day that may be a pixel.
        const step = (instant: number) => Math.abs(toX(scale, zoomed, width)(instant + Math.abs(instant) * 2 ** -50) - toX(scale, zoomed, width)(instant));
        expect(toX(scale, zoomed, width)(time)).to.be.closeTo(x * width, near + step(view.start) + step(time) + step(view.end));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long way between two small views', () => {
  const { scale } = stageOf(deepTime);
  const far = viewAt(scale, 0.02, 1e-8);

  // Sizes that are nearly, but not quite the same: the point that stays where it is lies far beyond the axis.
  for (const factor of [1, 1 + 3e-9, 1 + 1e-6, 1.03, 5]) {
    it(`begins and ends where it should: the second ${factor} times as large`, () => {
      const to = viewAt(scale, 0.9, 1e-8 * factor);
      const between = interpolateView(scale, far, to);
      expect(pixelsBetween(scale, between(0), far)).to.be.below(1);
      expect(pixelsBetween(scale, between(1), to)).to.be.below(1);
    });
  }
});

describe('the closest view', () => {
  const cases: readonly (readonly [name: string, dates: readonly string[], share: number])[] = [
    ['is four times the way between the closest two', ['2025-11-21T10:00:00Z', '2025-11-21T10:00:02Z', '2025-11-22T10:00:00Z'], 8_000],
    ['takes no account of events at one instant', ['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z', '2025-11-21T10:00:02Z', '2025-11-22'], 8_000],
  ];
  for (const [name, dates, milliseconds] of cases) {
    it(name, () => {
      const { scale } = stageOf(plainTimeline(dates), { elasticity: 0 });
      expect(leastSize(scale) * (scale.domain.end - scale.domain.start)).to.be.closeTo(milliseconds, 1);
    });
  }

  for (const dates of [[], ['2025'], ['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z']]) {
    it(`is the whole axis where there is nothing to part: ${dates.length} events`, () => expect(leastSize(stageOf(plainTimeline(dates)).scale)).to.equal(1));
  }

  it('may be closer than the marks ask for where they are far apart', () => {
    const { scale } = stageOf(plainTimeline(['2025-11-21', '2025-11-22']));
    const day = { start: at('2025-11-21'), end: at('2025-11-22') };
    expect(clampView(day, scale)).to.equal(day);
  });

  it('is on the axis where that is shorter than float64 can show closely', () => {
    const { scale } = stageOf(plainTimeline(['-9999-01-01T00:00:00.000Z', '-9999-01-01T00:00:00.100Z']), { elasticity: 0 });
    const time = toTime(scale, 0.5);
    expect(clampView({ start: time, end: time }, scale)).to.deep.equal(scale.domain);
  });

  it('is the whole axis of a single event, however far away', () => {
    for (const date of ['Y17E9', '[Y17E9..]', '[..Y-300000]']) {
      const { scale } = stageOf(plainTimeline([date]));
      for (const share of [0.1, 0.5, 0.9]) {
        const time = toTime(scale, share);
        expect(clampView({ start: time, end: time }, scale), date).to.deep.equal(scale.domain);
      }
    }
  });

  it('asks for instants', () => {
    const { scale } = stageOf(story);
    expect(() => clampView({ start: NaN as Instant, end: scale.domain.end }, scale)).to.throw(RangeError, 'a view begins and ends with an instant, got NaN');
  });

  it('takes ends without a bound for those of the axis', () => {
    const { scale } = stageOf(plainTimeline(['2025-11-21', '2025-11-22', '2025-12-24']));
    expect(clampView({ start: -Infinity as Instant, end: Infinity as Instant }, scale)).to.deep.equal(scale.domain);
    expect(clampView({ start: -Infinity as Instant, end: at('2025-11-30') }, scale)).to.deep.equal({ start: scale.domain.start, end: at('2025-11-30') });
  });
});
