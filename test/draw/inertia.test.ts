import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { coasted, coastTime, decayOf, velocityOf, type Sample } from '../../src/draw/inertia.js';

/** A pointer seen every 16 ms, at the given places. */
const seen = (...places: readonly number[]): Sample[] => places.map((x, i) => ({ time: i * 16, x }));

describe('the velocity of a release', () => {
  const cases: readonly { name: string; samples: readonly Sample[]; now: number; velocity: number }[] = [
    { name: 'is that of the last moves', samples: seen(0, 16, 32, 48), now: 48, velocity: 1 },
    { name: 'has the sign of the direction', samples: seen(0, -32, -64), now: 32, velocity: -2 },
    { name: 'counts the time since the last move', samples: seen(0, 30, 60), now: 60, velocity: 1 },
    { name: 'is none after a pause', samples: seen(0, 40, 80), now: 200, velocity: 0 },
    { name: 'is none where nothing is known of it', samples: [], now: 0, velocity: 0 },
    { name: 'is none of a single move', samples: seen(80), now: 10, velocity: 0 },
    { name: 'is none of moves at one instant', samples: [{ time: 5, x: 0 }, { time: 5, x: 90 }], now: 5, velocity: 0 },
    { name: 'is none where the pointer crawls', samples: seen(0, 0.2, 0.4), now: 32, velocity: 0 },
    { name: 'is no higher than can be followed', samples: seen(0, 5_000), now: 16, velocity: 4 },
  ];
  for (const { name, samples, now, velocity } of cases) it(name, () => expect(velocityOf(samples, now)).to.be.closeTo(velocity, 1e-9));

  it('hangs on the last tenth of a second only', () => {
    const moves = seen(...Array.from({ length: 30 }, (_, i) => i * 10));
    const slow = moves.map(({ time, x }) => ({ time, x: time < 320 ? x / 2 : x }));
    expect(velocityOf(slow, moves.at(-1)!.time)).to.be.closeTo(velocityOf(moves, moves.at(-1)!.time), 1e-9);
  });
});

describe('what is let go', () => {
  const velocities = fc.integer({ min: 6, max: 400 }).map((hundredths) => hundredths / 100);

  const widths = fc.integer({ min: 300, max: 2_000 });

  it('begins with its velocity, grows ever slower, and comes to rest', () => {
    fc.assert(
      fc.property(velocities, widths, (velocity, width) => {
        const decay = decayOf(velocity, width);
        const end = coastTime(velocity, decay);
        const places = Array.from({ length: 20 }, (_, i) => coasted(velocity, decay, (end * i) / 19));
        const steps = places.slice(1).map((place, i) => place - places[i]!);
        expect(coasted(velocity, decay, 1)).to.be.closeTo(velocity, velocity * 0.01);
        steps.slice(1).forEach((step, i) => expect(step).to.be.within(0, steps[i]!));
        expect(coasted(velocity, decay, end + 1) - coasted(velocity, decay, end)).to.be.at.most(0.051);
        expect(end).to.be.below(1_500);
      }),
    );
  });

  it('leaves in sight some of what was there, and goes the further the harder it is thrown', () => {
    fc.assert(
      fc.property(velocities, velocities, widths, (one, other, width) => {
        const [soft, hard] = [one, other].sort((a, b) => a - b).map((velocity) => coasted(velocity, decayOf(velocity, width), 10_000));
        expect(hard).to.be.at.most(width * 0.8 + 1e-6);
        expect(soft).to.be.at.most(hard! + 1e-6);
      }),
    );
  });

  it('is not braked where it would not go far', () => expect(decayOf(1, 1_000)).to.equal(decayOf(0.1, 2_000)));

  it('goes as far to the left as to the right', () => {
    expect(decayOf(-3, 500)).to.equal(decayOf(3, 500));
    expect(coasted(-2, 200, 500)).to.equal(-coasted(2, 200, 500));
  });
});
