// In the upper row of the axis "Apr 2005" and "2012" stood eight pixels apart, and less: they were read as one.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

describe('names in the upper row of the axis', () => {
  const stories = [
    ['1998', '2001-09', '2005-04-12', '2005-04-20', '2012-03', '2012-07', '2012-09', '2019'],
    ['2003-05', '2005-04-12', '2005-04-13', '2012-01', '2012-02', '2013-02-05', '2014', '2016-08-09', '2018-11', '2021-03-03', '2021-07'],
  ];

  it('stand further apart than words do', () => {
    for (const dates of stories) {
      for (let width = 340; width <= 1_700; width += 20) {
        const { layout, whole } = stageOf(plainTimeline(dates), { width });
        const { contexts } = createScene(layout, whole).axis;
        contexts.slice(1).forEach(({ x, text }, i) => expect(x - contexts[i]!.x - contexts[i]!.width, `${contexts[i]!.text} | ${text}, ${width} px`).to.be.above(12));
      }
    }
  });
});
