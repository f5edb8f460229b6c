// A story was told in two periods, 1900 to 1931 and 1932 to 1967. Both were one grey strip with two names in it: where the second began
// nobody could tell.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { mirrorScene } from '../../src/layout/mirror.js';
import { century } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

it('periods that follow one another at once are parted', () => {
  const { layout, whole } = stageOf(century());
  const scene = createScene(layout, whole);
  for (const { periods } of [scene, mirrorScene(scene)]) {
    const [left, right] = [...periods].sort((a, b) => a.x0 - b.x0);
    expect(right!.x0 - left!.x1).to.be.within(1, 3);
  }
});
