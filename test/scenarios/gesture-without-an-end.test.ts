// A phone was turned, a page took the timeline out or opened the reading view while a finger was on the stage. Nobody was left to hear
// it lifted: `mt-view-settled` never came, and what had been pulled beyond the ends of the story stood beside its place for good.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { middleOf, record, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { lift, minimap, placeOf, press, zoomedIn } from '../elements/hands.js';

describe('a gesture on a stage that goes', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  const ways: readonly { readonly name: string; readonly go: (timeline: MeetingTimeline) => void; readonly back: (timeline: MeetingTimeline) => void }[] = [
    { name: 'into a column', go: (timeline) => (timeline.layout = 'vertical'), back: (timeline) => (timeline.layout = 'auto') },
    { name: 'into the reading view', go: (timeline) => (timeline.reading = true), back: (timeline) => (timeline.reading = false) },
    { name: 'to another place in the page', go: (timeline) => timeline.parentElement!.append(timeline), back: () => undefined },
  ];
  for (const { name, go, back } of ways) {
    it(`leaves nothing beyond the ends of the story: ${name}`, async () => {
      const timeline = await timelineOf(story);
      const { id } = timeline.events[0]!;
      const before = placeOf(timeline, id);
      const { x, y } = middleOf(stage(timeline));
      await press(...[0, 40, 80, 120].map((dx) => ({ x: x + dx, y })));
      await settled(timeline);
      expect(placeOf(timeline, id)).to.be.above(before + 10);
      go(timeline);
      await settled(timeline);
      await lift(200);
      back(timeline);
      await settled(timeline);
      expect(placeOf(timeline, id)).to.equal(before);
    });

    it(`ends there: ${name}`, async () => {
      const timeline = await timelineOf(story);
      await zoomedIn(timeline);
      const ends = record(timeline, 'mt-view-settled');
      const { x, y } = middleOf(stage(timeline));
      await press(...[0, 40, 80, 120].map((dx) => ({ x: x + dx, y })));
      go(timeline);
      await settled(timeline);
      await lift(200);
      await settled(timeline);
      expect(ends).to.have.length(1);
    });
  }

  it('ends on a minimap that goes', async () => {
    const timeline = await timelineOf(story);
    timeline.layout = 'vertical';
    await zoomedIn(timeline);
    const ends = record(timeline, 'mt-view-settled');
    const { x, y } = middleOf(minimap(timeline).renderRoot.querySelector('.grip.whole')!);
    await press(...[0, 20, 40].map((dx) => ({ x: x + dx, y })));
    timeline.noMinimap = true;
    await settled(timeline);
    await lift(200);
    expect(ends).to.have.length(1);
  });
});
