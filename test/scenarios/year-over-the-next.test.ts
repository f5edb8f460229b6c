// Where a stretch of the axis began in the last days of a year, that year was named in the upper row, over the name of the next: "2013"
// stood over "2014", and at the left edge "1979" over "1980".
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

describe('a year above the axis', () => {
  const dates = Array.from({ length: 32 }, (_, i) => `${2010 + Math.floor(i / 2)}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}-0${1 + (i % 9)}`);
  const ofYear = (key: string) => Number(/^year1?\/?(-?\d+)$/.exec(key)?.[1] ?? NaN);

  for (const width of [560, 600, 640, 680, 760]) {
    it(`does not stand over the name of a later one, ${width} pixels wide`, () => {
      const { layout, whole } = stageOf(plainTimeline(dates), { width });
      const { contexts, units } = createScene(layout, whole).axis;
      const over = contexts.flatMap(({ key, x, text, width: length }) =>
        units.filter((unit) => ofYear(unit.key) > ofYear(key) && unit.x < x + length && unit.x + unit.width > x).map((unit) => `${text} over ${unit.text}`),
      );
      expect(over).to.deep.equal([]);
    });
  }
});
