// In a story with two events a year, 2010 to 2025, the axis named "2015" and "2021" in the upper row and "2014" and "2016" in the lower
// one: some stretches had months as their ticks and no room for a name of any.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { floorTo } from '../../src/time/ticks.js';
import type { Instant } from '../../src/time/instant.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

describe('a year above the axis, where others are named on it', () => {
  const dates = Array.from({ length: 32 }, (_, i) => `${2010 + Math.floor(i / 2)}-${i % 2 ? '09' : '03'}`);

  for (const width of [560, 600, 640, 680, 720, 800, 900, 1_080]) {
    it(`stands over names of its months, ${width} pixels wide`, () => {
      const { layout, whole } = stageOf(plainTimeline(dates), { width });
      const { contexts, units } = createScene(layout, whole).axis;
      const months = units.flatMap(({ key }) => /^month\d+\/(-?\d+)/.exec(key)?.[1] ?? []);
      const divided = new Set(months.map((month) => `year${floorTo(Number(month) as Instant, 'year', 'UTC')}`));
      expect(units.some(({ key }) => key.startsWith('year'))).to.be.true;
      expect(contexts.filter(({ key }) => key.startsWith('year') && !divided.has(key)).map(({ text }) => text)).to.deep.equal([]);
    });
  }
});
