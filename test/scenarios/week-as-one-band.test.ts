// Something happened on each of seven days: behind them lay one grey field as wide as the stage. Where a day ended was to be seen at a
// tick of six pixels only.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { mirrorScene } from '../../src/layout/mirror.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

it('days that follow one another are parted', () => {
  const { layout, whole } = stageOf(plainTimeline([2, 3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`)));
  const scene = createScene(layout, whole);
  for (const { days } of [scene, mirrorScene(scene)]) {
    const bands = [...days].sort((a, b) => a.x0 - b.x0);
    expect(bands).to.have.length(7);
    bands.slice(1).forEach(({ x0 }, i) => expect(x0 - bands[i]!.x1).to.be.closeTo(1, 1e-6));
  }
});
