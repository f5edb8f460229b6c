// "2031" and "Jan" stood as near to each other as two words of a sentence, where "Jan" was that of 2032: it was read as January 2031. So
// did "Dec" of 1943 and "1945", and the "17" of a day in 2024 and "2025".
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

describe('names of different units side by side on the axis', () => {
  const dates = ['1931-11-02', '1943-12~', '1949', '1950/1955', '1958', '1964', '1974-05', '1976/1998', '1980', '1999-10-09', '2009', '2024-02-17'];

  for (const width of [640, 760, 900, 1_040, 1_080, 1_200, 1_600]) {
    it(`stand further apart than words do, ${width} pixels wide`, () => {
      const { layout, whole } = stageOf(plainTimeline(dates), { width });
      const { units } = createScene(layout, whole).axis;
      const unitOf = ({ key }: (typeof units)[number]) => /^[a-z]+/.exec(key)?.[0];
      const near = units.slice(1).flatMap((unit, i) => {
        const before = units[i]!;
        return unitOf(unit) !== unitOf(before) && unit.x - before.x - before.width < 8 ? [`${before.text} ${unit.text}`] : [];
      });
      expect(near).to.deep.equal([]);
    });
  }
});
