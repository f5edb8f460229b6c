// A reader flicked through the timeline with a mouse, twice from about the same place. To the browser the second press was the second
// of a double click, and the timeline zoomed in. And a mouse whose right button had come down on the way dragged on with that alone.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { cdp, middleOf, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { frame, lengthOf, minimap, next, viewOf, zoomedIn } from '../elements/hands.js';

type Buttons = 'left' | 'right' | 'none';

describe('a mouse', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  async function zoomed(surfaceOf: (timeline: MeetingTimeline) => Element = stage) {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline);
    surfaceOf(timeline).scrollIntoView({ block: 'center' });
    const { x, y } = middleOf(surfaceOf(timeline));
    const mouse = (type: string, dx: number, button: Buttons, buttons: number, clickCount = 0) =>
      cdp('Input.dispatchMouseEvent', { type, x: x + dx, y, button, buttons, clickCount });
    return { timeline, mouse };
  }

  it('that drags twice does not click twice', async () => {
    const { timeline, mouse } = await zoomed();
    const before = lengthOf(timeline);
    for (const clickCount of [1, 2]) {
      await mouse('mouseMoved', 0, 'none', 0);
      await mouse('mousePressed', 0, 'left', 1, clickCount);
      for (const dx of [10, 30, 60]) await mouse('mouseMoved', dx, 'left', 1);
      await mouse('mouseReleased', 60, 'left', 0, clickCount);
      await settled(timeline);
    }
    expect(lengthOf(timeline) / before).to.be.closeTo(1, 0.2);
  });

  const surfaces = { stage, minimap: (timeline: MeetingTimeline) => minimap(timeline).renderRoot.querySelector('.brush')! };
  for (const [name, surfaceOf] of Object.entries(surfaces)) {
    it(`drags by its first button only, on the ${name}`, async () => {
      const { timeline, mouse } = await zoomed(surfaceOf);
      const moved = next<PointerEvent>(document, 'pointermove');
      await mouse('mouseMoved', 0, 'none', 0);
      // In WebKitGTK the right button of the test before stays down.
      if ((await moved).buttons) throw new Error('To let the right button go is not supported for browser type');
      const whole = viewOf(timeline);
      await mouse('mousePressed', 0, 'left', 1, 1);
      for (const dx of [10, 30]) {
        await mouse('mouseMoved', dx, 'left', 1);
        await frame();
      }
      await mouse('mousePressed', 30, 'right', 3, 1);
      await mouse('mouseReleased', 30, 'left', 2, 1);
      await settled(timeline);
      const before = viewOf(timeline);
      expect(before).not.to.equal(whole);
      for (const dx of [60, 90]) await mouse('mouseMoved', dx, 'none', 2);
      await settled(timeline);
      await mouse('mouseReleased', 90, 'right', 0, 1);
      expect(viewOf(timeline)).to.equal(before);
    });
  }
});
