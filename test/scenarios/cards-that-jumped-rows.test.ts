// Where a zoom came to another resolution, cards jumped to other rows, up to 92 pixels in one frame: the eye lost them. They slide
// there, and their leaders with them. What a step of the gesture draws shows each card in the row where it was seen before.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { frame, sceneOf, withMotion } from '../elements/hands.js';

const rows = (timeline: MeetingTimeline) => new Map(sceneOf(timeline).cards.map(({ key, y }) => [key, y]));

/** One turn of the wheel, as soon as it is drawn. */
async function turn(timeline: MeetingTimeline): Promise<void> {
  const node = stage(timeline);
  const { left, top } = node.getBoundingClientRect();
  node.dispatchEvent(new WheelEvent('wheel', { deltaY: -4, ctrlKey: true, cancelable: true, clientX: left + 600, clientY: top + 100 }));
  await frame();
  await timeline.updateComplete;
}

/** Until cards have come to rest: while they slide each frame has another scene. */
async function atRest(timeline: MeetingTimeline): Promise<void> {
  let last: unknown;
  while (last !== (last = sceneOf(timeline))) {
    for (let i = 0; i < 3; i++) await frame();
    await timeline.updateComplete;
  }
}

/** Steps of a zoom: how far the step moved cards to other rows, and how far they have gone when they have come to rest. */
async function zoom(timeline: MeetingTimeline): Promise<{ readonly jump: number; readonly slide: number }> {
  let [jump, slide] = [0, 0];
  const furthest = (before: ReadonlyMap<string, number>) => Math.max(0, ...[...rows(timeline)].map(([key, y]) => Math.abs(y - (before.get(key) ?? y))));
  for (let i = 0; i < 25; i++) {
    const before = rows(timeline);
    await turn(timeline);
    jump = Math.max(jump, furthest(before));
    await atRest(timeline);
    slide = Math.max(slide, furthest(before));
  }
  return { jump, slide };
}

describe('cards in a zoom', () => {
  before(withoutMotion);
  afterEach(withoutMotion);

  it('slide to other rows', async () => {
    await withMotion();
    const timeline = await timelineOf(story, 1_120);
    await settled(timeline);
    const { jump, slide } = await zoom(timeline);
    expect(jump).to.equal(0);
    expect(slide).to.be.above(20);
  });

  it('stand in them at once where nothing may move by itself', async () => {
    const timeline = await timelineOf(story, 1_120);
    const { jump, slide } = await zoom(timeline);
    expect(jump).to.equal(slide);
    expect(slide).to.be.above(20);
  });
});
