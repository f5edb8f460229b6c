import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { cdp, middleOf, record, settled, stage, timelineOf, withoutMotion } from './fixture.js';
import { frame, lengthOf, next, placeOf, sceneOf, tap, touch, touchEnd, touchMove, touchStart, viewOf, zoomedIn, type Place } from './hands.js';

describe('fingers on the stage', () => {
  before(withoutMotion);
  beforeEach(() => window.scrollTo(0, 0));

  /** Two fingers, `reach` on either side of a place. */
  const two = ({ x, y }: Place, reach: number, dx = 0): Place[] => [{ x: x - reach + dx, y }, { x: x + reach + dx, y }];

  it('zoom about the middle between them', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline, 1);
    const { left } = stage(timeline).getBoundingClientRect();
    const mark = sceneOf(timeline).marks.find(({ x }) => x > 300 && x < 700)!;
    const at = { x: Math.round(left + mark.x), y: middleOf(stage(timeline)).y };
    const before = lengthOf(timeline);
    await touch(timeline, ...[40, 50, 70, 90].map((reach) => two(at, reach)));
    expect(lengthOf(timeline)).to.be.lessThan(before);
    expect(placeOf(timeline, mark.event.id)).to.be.closeTo(mark.x, 30);
  });

  it('pan together, and settle once, when the last is lifted', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline);
    const middle = middleOf(stage(timeline));
    const [before, count] = [viewOf(timeline), record(timeline, 'mt-view-settled')];
    await touch(timeline, ...[0, 15, 40, 80].map((dx) => two(middle, 50, dx)));
    expect(viewOf(timeline).start).to.be.lessThan(before.start);
    expect(count).to.have.length(1);
  });

  it('do not make the picture jump when one of two is lifted, and the other goes on', async () => {
    const timeline = await timelineOf(story);
    const middle = middleOf(stage(timeline));
    await touchStart(two(middle, 40));
    await touchMove(...[50, 80, 120].map((reach) => two(middle, reach)));
    await settled(timeline);
    const [left, right] = two(middle, 120);
    const pinched = viewOf(timeline);
    await cdp('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [{ ...right, id: 1 }] });
    await touchMove([left!], [{ ...left!, x: left!.x + 2 }]);
    await settled(timeline);
    expect(viewOf(timeline)).to.equal(pinched);
    await touchMove(...[20, 60].map((dx) => [{ ...left!, x: left!.x + dx }]));
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.lessThan(pinched.start);
    await touchEnd();
  });

  it('count no more than two', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline);
    const middle = middleOf(stage(timeline));
    const before = viewOf(timeline);
    await touchStart([...two(middle, 50), { x: middle.x + 150, y: middle.y }]);
    await touchMove([...two(middle, 50), { x: middle.x + 190, y: middle.y }], [...two(middle, 50), { x: middle.x + 250, y: middle.y }]);
    await settled(timeline);
    expect(viewOf(timeline)).to.equal(before);
    await touchEnd();
  });

  it('leave the picture where it is when the browser takes them', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline);
    const middle = middleOf(stage(timeline));
    const settledCount = record(timeline, 'mt-view-settled');
    await touchStart([middle]);
    await touchMove(...[20, 60, 110].map((dx) => [{ ...middle, x: middle.x + dx }]));
    await cdp('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    await settled(timeline);
    const cancelled = viewOf(timeline);
    for (let i = 0; i < 5; i++) await frame();
    expect(viewOf(timeline)).to.equal(cancelled);
    expect(settledCount).to.have.length(1);
    await touch(timeline, ...[0, -40, -90].map((dx) => [{ ...middle, x: middle.x + dx }]));
    expect(viewOf(timeline).start).to.be.greaterThan(cancelled.start);
  });

  it('zoom in by tapping twice beside the cards, and the page does not', async () => {
    const timeline = await timelineOf(story);
    const before = lengthOf(timeline);
    const { left, top } = stage(timeline).getBoundingClientRect();
    const zoomed = next(timeline, 'mt-view-settled');
    const place = { x: left + 600, y: top + 12 };
    await tap(place, 2);
    await zoomed;
    await settled(timeline);
    expect(lengthOf(timeline)).to.be.lessThan(before);
    expect(visualViewport!.scale).to.equal(1);
  });
});
