// In a story of 2013 an event of exactly the 29th of May stood below "May" alone: its day, 33 pixels wide, was marked together with the
// narrow stretches behind it, by months or every five days, and 29 is none of these.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { at, stageOf } from '../layout/fixture.js';

describe('a day with events among narrow stretches', () => {
  const dates = ['2013-01-01', '2013-03', '2013-05-29', '2013-06-03~', '2013-06-06', '2013-06-08', '2013-06-09', '2013-06-21', '2013-07-12', '2013-08-01', '2013-10-31', '2013-12'];

  for (const width of [900, 1_000, 1_080, 1_200]) {
    it(`has its number, ${width} pixels wide`, () => {
      const { layout, whole } = stageOf(plainTimeline(dates), { width });
      const { units } = createScene(layout, whole).axis;
      expect(units.map(({ key }) => key)).to.include(`day1/${at('2013-05-29')}`);
    });
  }
});
