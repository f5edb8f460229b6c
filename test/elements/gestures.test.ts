import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { ViewChangeEvent } from '../../src/elements/events.js';
import { story } from '../../src/story.js';
import { cards, cdp, middleOf, record, settled, stage, timelineOf, withoutMotion } from './fixture.js';

const viewOf = (timeline: MeetingTimeline) => timeline.renderRoot.querySelector('mt-minimap')!.view!;
const spanOf = (timeline: MeetingTimeline) => viewOf(timeline).end - viewOf(timeline).start;

const wheel = async (timeline: MeetingTimeline, deltaY: number, modifiers = 0, deltaX = 0) => {
  const { x, y } = middleOf(stage(timeline));
  await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
  await settled(timeline);
};
const ctrl = 2;

/** Touches at several points of the stage, moved in steps. */
async function touch(timeline: MeetingTimeline, path: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
  const points = (step: readonly { x: number; y: number }[]) => step.map(({ x, y }, id) => ({ x, y, id }));
  await cdp('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(path[0]!) });
  for (const step of path.slice(1)) {
    await cdp('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
    await new Promise(requestAnimationFrame);
  }
  await cdp('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await settled(timeline);
}

describe('gestures', () => {
  before(withoutMotion);
  beforeEach(() => window.scrollTo(0, 0));
  afterEach(async () => {
    await resetMouse();
    document.body.style.removeProperty('height');
  });

  it('zooms with Ctrl and the wheel, about the instant under the pointer', async () => {
    const timeline = await timelineOf(story);
    const whole = spanOf(timeline);
    const moved = record<ViewChangeEvent>(timeline, 'mt-view-change');
    await wheel(timeline, -100, ctrl);
    expect(spanOf(timeline)).to.be.lessThan(whole);
    expect(moved.length).to.be.greaterThan(0);
    await wheel(timeline, 400, ctrl);
    await wheel(timeline, 400, ctrl);
    expect(spanOf(timeline)).to.equal(whole);
  });

  it('leaves a plain wheel to the page', async () => {
    const timeline = await timelineOf(story);
    document.body.style.height = '3000px';
    const prevented: boolean[] = [];
    window.addEventListener('wheel', (event) => prevented.push(event.defaultPrevented), { once: true });
    const before = viewOf(timeline);
    await wheel(timeline, 120);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(prevented).to.deep.equal([false]);
    expect(window.scrollY).to.be.greaterThan(0);
    expect(viewOf(timeline)).to.equal(before);
  });

  it('zooms with a plain wheel only where the page asked for it, and never with wheel="none"', async () => {
    const timeline = await timelineOf(story);
    const whole = spanOf(timeline);
    timeline.wheel = 'none';
    await wheel(timeline, -100, ctrl);
    expect(spanOf(timeline)).to.equal(whole);
    timeline.wheel = 'zoom';
    await wheel(timeline, -100);
    expect(spanOf(timeline)).to.be.lessThan(whole);
  });

  it('pans by dragging, and the click at the end of a drag chooses nothing', async () => {
    const timeline = await timelineOf(story);
    timeline.zoomIn();
    timeline.zoomIn();
    await settled(timeline);
    const chosen = record(timeline, 'mt-select');
    const before = viewOf(timeline);
    const { x, y } = middleOf(cards(timeline)[0] ?? stage(timeline));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const step of [20, 60, 120]) await sendMouse({ type: 'move', position: [x + step, y] });
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.lessThan(before.start);
    expect(chosen).to.have.length(0);
  });

  it('zooms in with a double click beside the cards', async () => {
    const timeline = await timelineOf(story);
    const whole = spanOf(timeline);
    const { left, top, width } = stage(timeline).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width * 0.66), Math.round(top + 12)];
    for (const clickCount of [1, 2]) {
      for (const type of ['mousePressed', 'mouseReleased']) await cdp('Input.dispatchMouseEvent', { type, x: position[0], y: position[1], button: 'left', clickCount });
    }
    await settled(timeline);
    expect(spanOf(timeline)).to.be.lessThan(whole);
  });

  it('zooms by pinching', async () => {
    const timeline = await timelineOf(story);
    const whole = spanOf(timeline);
    const { x, y } = middleOf(stage(timeline));
    await touch(timeline, [40, 60, 90, 130, 180].map((reach) => [{ x: x - reach, y }, { x: x + reach, y }]));
    expect(spanOf(timeline)).to.be.lessThan(whole);
  });

  it('pans with one finger from side to side', async () => {
    const timeline = await timelineOf(story);
    timeline.zoomIn();
    timeline.zoomIn();
    await settled(timeline);
    const before = viewOf(timeline);
    const { x, y } = middleOf(stage(timeline));
    await touch(timeline, [0, 20, 60, 120].map((step) => [{ x: x + step, y }]));
    expect(viewOf(timeline).start).to.be.lessThan(before.start);
  });

  it('leaves a finger that goes up and down to the page', async () => {
    const timeline = await timelineOf(story);
    document.body.style.height = '4000px';
    const still = viewOf(timeline);
    const { x, y } = middleOf(stage(timeline));
    await touch(timeline, [0, 20, 60, 120, 200].map((step) => [{ x, y: y - step }]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(window.scrollY).to.be.greaterThan(0);
    expect(viewOf(timeline)).to.equal(still);
  });

  it('is interrupted by nothing it did not ask for: no touch or wheel without Ctrl is prevented', async () => {
    const timeline = await timelineOf(story);
    const prevented: string[] = [];
    for (const type of ['wheel', 'touchstart', 'touchmove', 'pointerdown', 'pointermove']) {
      window.addEventListener(type, (event) => event.defaultPrevented && prevented.push(type), { passive: true });
    }
    const { x, y } = middleOf(stage(timeline));
    await wheel(timeline, 50);
    await touch(timeline, [0, 20, 60].map((step) => [{ x: x + step, y: y + step }]));
    expect(prevented).to.deep.equal([]);
  });

  it('drags the brush of the minimap, and a press beside it brings the view there', async () => {
    const timeline = await timelineOf(story);
    for (let i = 0; i < 3; i++) timeline.zoomIn();
    await settled(timeline);
    const strip = timeline.renderRoot.querySelector('mt-minimap')!.renderRoot.querySelector('.strip')!;
    strip.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = strip.getBoundingClientRect();
    const before = viewOf(timeline);
    await sendMouse({ type: 'click', position: [Math.round(left + width * 0.95), Math.round(top + height / 2)] });
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.greaterThan(before.start);
  });
});
