// Whoever zoomed by ear into a story without a single clock time heard of some: "2 events, from 11 October 2025 at 18:44 to 15 October
// 2025 at 04:07". These were the ends of the picture, and there the axis stood for days that nobody had reported.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { button, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { en } from '../../src/i18n/en.js';
import { minimap } from '../elements/hands.js';
import { oneDay } from '../../stories/invented.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';

const spoken = (timeline: MeetingTimeline): string => timeline.renderRoot.querySelector('[role="status"]')!.textContent;
const span = (timeline: MeetingTimeline): string => minimap(timeline).renderRoot.querySelector('input')!.getAttribute('aria-valuetext')!;

async function zoomed(timeline: MeetingTimeline, times: number): Promise<void> {
  for (let i = 0; i < times; i++) button(toolbar(timeline), en.zoomIn).click();
  await settled(timeline);
}

describe('what is said of a span in sight', () => {
  before(withoutMotion);

  it('is no clock time where the story tells none, however close one looks', async () => {
    const timeline = await timelineOf(story);
    for (const id of ['meeting', timeline.events[3]!.id, timeline.events.at(-1)!.id]) {
      timeline.fit();
      timeline.zoomTo(id);
      await settled(timeline);
      await zoomed(timeline, 7);
      for (const text of [spoken(timeline), span(timeline)]) expect(text).not.to.match(/\d:\d\d/);
    }
  });

  it('is that days are not reported, where the axis stands for such', async () => {
    const timeline = await timelineOf(story);
    const { start, end } = timeline['data']!.index.zones[0]!.span;
    timeline.zoomTo({ start, end: start + (end - start) / 2 });
    await zoomed(timeline, 1);
    expect(span(timeline)).to.equal('In view: Earlier, days not reported');
    expect(spoken(timeline)).to.match(/^In view: \d+ events?, by (4 Nov|Nov 4,) 2025$/);
  });

  it('is one day while no more of the story’s days are in sight', async () => {
    const timeline = await timelineOf(story);
    timeline.zoomTo('meeting');
    await zoomed(timeline, 6);
    expect(span(timeline)).to.match(/^In view: (Friday, )?\S+ \S+ 2025$/);
  });

  it('is clock times where the story has them', async () => {
    const timeline = await timelineOf(oneDay);
    await zoomed(timeline, 4);
    expect(span(timeline)).to.match(/\d:\d\d/);
  });
});
