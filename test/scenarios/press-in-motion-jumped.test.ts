// While a zoom by button was still on its way, a drag began: the picture jumped to where the zoom would have ended, and was dragged
// from there.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { middleOf, settled, stage, timelineOf, until, withoutMotion } from '../elements/fixture.js';
import { frame, held, lengthOf, lift, press, turnWheel, viewOf, withMotion } from '../elements/hands.js';

describe('a press while the view is on its way', () => {
  before(withoutMotion);
  beforeEach(withMotion);
  afterEach(async () => {
    await resetMouse();
    await withoutMotion();
  });

  /** Zooms far in; resolves when it has begun. */
  async function onItsWay() {
    const timeline = await timelineOf(story);
    const whole = viewOf(timeline);
    const target = { start: (whole.start + (whole.end - whole.start) * 0.36) as typeof whole.start, end: (whole.start + (whole.end - whole.start) * 0.37) as typeof whole.start };
    const { x, y } = middleOf(stage(timeline));
    await press({ x, y: y - 1 });
    await lift();
    timeline.zoomTo(target);
    await until(() => lengthOf(timeline) < whole.end - whole.start);
    return { timeline, x, y, end: target.end - target.start };
  }

  it('stops it where it is, and drags from there', async () => {
    const { timeline, x, y, end } = await onItsWay();
    await press({ x, y });
    await settled(timeline);
    const stopped = viewOf(timeline);
    expect(stopped.end - stopped.start).to.be.greaterThan(end * 1.01);
    for (let i = 0; i < 5; i++) await frame();
    expect(viewOf(timeline)).to.equal(stopped);
    await press({ x, y }, { x: x + 10, y }, { x: x + 30, y });
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.lessThan(stopped.start);
    expect(lengthOf(timeline)).to.be.greaterThan(end * 1.01);
    await lift();
  });

  it('gives way to a wheel in the same way', async () => {
    const { timeline, end } = await onItsWay();
    await turnWheel(timeline, { deltaY: -1 }, held.ctrl);
    const stopped = lengthOf(timeline);
    for (let i = 0; i < 5; i++) await frame();
    expect(lengthOf(timeline)).to.equal(stopped);
    expect(stopped).to.be.greaterThan(end * 1.01);
  });
});
