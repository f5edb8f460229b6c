import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { advance, createTimeScale, distance, toTime, toUnit, type TimeScale } from '../../src/layout/time-scale.js';
import { indexEvents } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.generated.js';
import { century, deepTime, numbers, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, timelinesOf } from './fixture.js';

const scaleOf = (timeline: Timeline, elasticity = 1): TimeScale => createTimeScale(indexEvents(timeline), elasticity);
const elasticities = fc.constantFrom(0, 1e-3, 0.5, 1);
const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);

const stories: Readonly<Record<string, Timeline>> = { oneDay, story, century: century(300, 7), deepTime };
/** Float64 numbers from 0 to 1 are that far apart. */
const grain = 2 ** -52;

function expectRising({ knots, units, domain }: TimeScale): void {
  expect(knots.length).to.equal(units.length);
  expect(knots.length).to.be.within(2, 512);
  expect([knots[0], knots.at(-1)]).to.deep.equal([domain.start, domain.end]);
  expect([units[0], units.at(-1)]).to.deep.equal([0, 1]);
  for (let i = 1; i < knots.length; i++) {
    expect(knots[i], `knot ${i}`).to.be.above(knots[i - 1]!);
    expect(units[i], `unit ${i}, ${knots[i - 1]} … ${knots[i]}`).to.be.above(units[i - 1]!);
  }
}

describe('the scale of time', () => {
  for (const [name, timeline] of Object.entries({ ...stories, 'no events': plainTimeline([]), 'one event': plainTimeline(['2025']), 'an instant': plainTimeline(['2025-11-21T12:00:00.250Z']) })) {
    it(`rises strictly from 0 to 1 over the whole axis: ${name}`, () => {
      for (const elasticity of [0, 0.001, 0.5, 1]) expectRising(scaleOf(timeline, elasticity));
    });
  }

  // Two instants whose places on a linear axis are one and the same float64.
  const close = ['Y-138E8S3', '2025-11-21T10:00:00Z', '2025-11-21T10:00:01Z'];
  for (const elasticity of [0, 0.5, 1]) {
    it(`rises strictly where a second stands beside billions of years, elasticity ${elasticity}`, () => expectRising(scaleOf(plainTimeline(close), elasticity)));
  }

  it('rises strictly for any story, however elastic it is', () => {
    fc.assert(fc.property(timelinesOf(30), elasticities, (timeline, elasticity) => expectRising(scaleOf(timeline, elasticity))), { numRuns: 400 });
  });

  it('has at most 512 knots, the ends of the axis among them', () => {
    const random = numbers(5);
    const pad = (value: number) => String(value).padStart(2, '0');
    const dates = Array.from({ length: 3_000 }, () => `${1700 + Math.floor(random() * 300)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`);
    for (const elasticity of [0, 1]) {
      const scale = scaleOf(plainTimeline(dates), elasticity);
      expect(scale.knots.length).to.be.above(400);
      expectRising(scale);
    }
  });

  it('is even where it is linear', () => {
    for (const timeline of Object.values(stories)) {
      const scale = scaleOf(timeline, 0);
      const { domain } = scale;
      for (const part of [0, 0.1, 0.25, 0.5, 0.77, 1]) {
        expect(toUnit(scale, domain.start + part * (domain.end - domain.start))).to.be.closeTo(part, 1e-9);
      }
    }
  });

  it('gives more room to what happens than a linear one, less to what does not', () => {
    const timeline = plainTimeline(['2025-01-01', '2025-01-01', '2025-01-01', '2025-12-31']);
    const width = (elasticity: number, from: string, to: string) => distance(scaleOf(timeline, elasticity), at(from), at(to));
    expect(width(1, '2025-01-01', '2025-01-02')).to.be.above(20 * width(0, '2025-01-01', '2025-01-02'));
    expect(width(1, '2025-01-02', '2025-12-31')).to.be.below(0.8 * width(0, '2025-01-02', '2025-12-31'));
  });

  it('gives the fuller of two days more room, though not in proportion', () => {
    const scale = scaleOf(plainTimeline([...Array.from({ length: 8 }, () => '2025-11-21'), '2025-11-25']));
    const width = (day: number) => distance(scale, at(`2025-11-${day}`), at(`2025-11-${day + 1}`));
    expect(width(21)).to.be.within(width(25) * 2, width(25) * 7);
  });

  it('lies between linear and elastic while one turns into the other', () => {
    const [linear, elastic] = [scaleOf(oneDay, 0), scaleOf(oneDay, 1)];
    for (const elasticity of [0.1, 0.5, 0.9]) {
      const between = scaleOf(oneDay, elasticity);
      for (const time of indexEvents(oneDay).at) expect(toUnit(between, time)).to.be.closeTo(toUnit(linear, time) + elasticity * (toUnit(elastic, time) - toUnit(linear, time)), 1e-12);
    }
  });

  it('goes on in the same slope beyond its ends', () => {
    const scale = scaleOf(oneDay, 0);
    const { start, end } = scale.domain;
    expect(toUnit(scale, start - (end - start))).to.be.closeTo(-1, 1e-9);
    expect(toUnit(scale, end + (end - start))).to.be.closeTo(2, 1e-9);
    expect(toTime(scale, 2)).to.be.closeTo(end + (end - start), 1);
  });

  it('is continuous at its knots', () => {
    fc.assert(
      fc.property(timelinesOf(20), elasticities, (timeline, elasticity) => {
        const { knots, units, ...scale } = scaleOf(timeline, elasticity);
        // From the left, by the piece that ends there.
        for (let i = 1; i < knots.length - 1; i++) {
          const left = { ...scale, knots: knots.slice(0, i + 1), units: units.slice(0, i + 1) };
          expect(toUnit(left, knots[i]!)).to.be.closeTo(units[i]!, 4 * grain);
          expect(toUnit({ ...scale, knots, units }, knots[i]!)).to.equal(units[i]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('from time to place and back', () => {
  it('comes back to the same place', () => {
    fc.assert(
      fc.property(timelinesOf(20), elasticities, share, (timeline, elasticity, unit) => {
        const scale = scaleOf(timeline, elasticity);
        // A place is as exact as the instants there: billions of years away those are minutes apart.
        const instants = Math.abs(toTime(scale, unit)) * grain * 4;
        const steepest = Math.max(...Array.from(scale.units.slice(1), (end, i) => (end - scale.units[i]!) / (scale.knots[i + 1]! - scale.knots[i]!)));
        expect(toUnit(scale, toTime(scale, unit))).to.be.closeTo(unit, 1e-12 + instants * steepest);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back to the same time', () => {
    for (const timeline of Object.values(stories)) {
      for (const elasticity of [0, 0.5, 1]) {
        const scale = scaleOf(timeline, elasticity);
        const length = scale.domain.end - scale.domain.start;
        for (const time of indexEvents(timeline).at) expect(toTime(scale, toUnit(scale, time))).to.be.closeTo(time, length * 1e-14 + Math.abs(time) * grain * 4);
      }
    }
  });

  it('keeps the order of any two instants', () => {
    fc.assert(
      fc.property(timelinesOf(20), elasticities, share, share, (timeline, elasticity, a, b) => {
        const scale = scaleOf(timeline, elasticity);
        const { start, end } = scale.domain;
        const [one, other] = [a, b].map((part) => start + part * (end - start)).sort((x, y) => x - y) as [number, number];
        if (one < other) expect(toUnit(scale, one)).to.be.at.most(toUnit(scale, other) + grain);
      }),
      { numRuns: 400 },
    );
  });
});

describe('distances', () => {
  it('lead from one instant to another', () => {
    fc.assert(
      fc.property(timelinesOf(20), elasticities, share, share, (timeline, elasticity, a, b) => {
        const scale = scaleOf(timeline, elasticity);
        const [from, to] = [toTime(scale, a), toTime(scale, b)];
        const there = advance(scale, from, distance(scale, from, to));
        // As near as places are to each other: half a pixel where a thousand of them show a millionth of a millionth of the axis.
        expect(Math.abs(distance(scale, to, there))).to.be.below(1e-14 + Math.abs(distance(scale, to, to + Math.abs(to) * grain * 4)));
      }),
      { numRuns: 400 },
    );
  });

  it('add up, and turn their sign with the direction', () => {
    fc.assert(
      fc.property(timelinesOf(20), elasticities, share, share, share, (timeline, elasticity, a, b, c) => {
        const scale = scaleOf(timeline, elasticity);
        const [x, y, z] = [toTime(scale, a), toTime(scale, b), toTime(scale, c)];
        expect(distance(scale, x, y) + distance(scale, y, z)).to.be.closeTo(distance(scale, x, z), 1e-12);
        expect(distance(scale, y, x)).to.be.closeTo(-distance(scale, x, y), 1e-15);
      }),
      { numRuns: 400 },
    );
  });

  it('span the axis from end to end', () => {
    for (const timeline of Object.values(stories)) {
      const scale = scaleOf(timeline);
      expect(distance(scale, scale.domain.start, scale.domain.end)).to.be.closeTo(1, 1e-12);
      expect(advance(scale, scale.domain.start, 1)).to.be.closeTo(scale.domain.end, Math.abs(scale.domain.end) * 1e-12);
    }
  });

  it('are exact to the millisecond inside of one piece, beside billions of years', () => {
    const timeline = plainTimeline(['Y-138E8S3', '2025-11-21T10:00:00.000Z', '2025-11-21T10:00:00.400Z']);
    const scale = scaleOf(timeline);
    const start = at('2025-11-21T10:00:00Z');
    const millisecond = distance(scale, start, start + 1);
    expect(millisecond).to.be.above(0);
    for (const count of [1, 2, 7, 100, 399]) {
      expect(distance(scale, start, start + count) / millisecond).to.be.closeTo(count, count * 1e-9);
      expect(advance(scale, start, count * millisecond)).to.be.closeTo(start + count, 1e-3);
    }
  });
});
