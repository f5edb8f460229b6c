// A tab of the page closed over a timeline that was being dragged. Let go just then, with no width to coast across, its view became
// NaN: from then on nothing was drawn any more, and each frame threw.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { middleOf, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { frame, lift, press, viewOf, withMotion, zoomedIn } from '../elements/hands.js';

describe('a stage that is hidden while it is dragged', () => {
  before(withoutMotion);
  afterEach(async () => {
    await resetMouse();
    await withoutMotion();
  });

  it('is where it was let go when it is shown again', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline);
    await withMotion();
    const { x, y } = middleOf(stage(timeline));
    await press(...[0, 40, 80, 120].map((dx) => ({ x: x + dx, y })));
    await timeline.updateComplete;
    const view = viewOf(timeline);
    timeline.parentElement!.style.display = 'none';
    await lift();
    await frame();
    await frame();
    timeline.parentElement!.style.display = '';
    await settled(timeline);
    expect(viewOf(timeline)).to.deep.equal(view);
  });
});
