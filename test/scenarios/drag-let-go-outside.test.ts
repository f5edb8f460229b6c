// A mouse pressed on the stage was drawn straight down and let go below it. The stage never heard of the release, and from then on
// it panned whenever the mouse passed over it, though no button was down.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { middleOf, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { viewOf, zoomedIn } from '../elements/hands.js';

describe('a mouse let go outside of the stage', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  it('does not pan when it comes back', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline);
    const { x, y } = middleOf(stage(timeline));
    const { bottom } = timeline.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, Math.round(bottom) + 10] });
    await sendMouse({ type: 'up' });
    const before = viewOf(timeline);
    for (const dx of [0, 40, 90]) await sendMouse({ type: 'move', position: [x + dx, y] });
    await settled(timeline);
    expect(viewOf(timeline)).to.equal(before);
  });
});
