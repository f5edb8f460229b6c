import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { detail, middleOf, record, settled, stage, timelineOf, withoutMotion } from './fixture.js';
import { lift, press, tap, touch } from './hands.js';

async function opened(data: unknown, id: string): Promise<MeetingTimeline> {
  const timeline = await timelineOf(data);
  timeline.select(id);
  await settled(timeline);
  detail(timeline)!.scrollIntoView({ block: 'center' });
  await settled(timeline);
  return timeline;
}

/** A finger from the middle of the detail, by pixels. */
async function swipe(timeline: MeetingTimeline, dx: number, dy = 0): Promise<void> {
  const { x, y } = middleOf(detail(timeline)!);
  await touch(timeline, ...[0, 0.25, 0.5, 1].map((share) => [{ x: x + dx * share, y: y + dy * share }]));
}

describe('a swipe in the detail', () => {
  before(withoutMotion);
  afterEach(async () => {
    await resetMouse();
    document.documentElement.removeAttribute('dir');
    document.body.style.removeProperty('height');
    window.scrollTo(0, 0);
  });

  it('draws in what comes next, and back again', async () => {
    const timeline = await opened(oneDay, 'stay');
    const chosen = record(timeline, 'mt-select');
    await swipe(timeline, -160);
    expect(timeline.selected).to.equal('protest');
    await swipe(timeline, 160);
    expect(timeline.selected).to.equal('stay');
    expect(chosen).to.have.length(2);
  });

  it('follows the reading direction', async () => {
    document.documentElement.dir = 'rtl';
    const timeline = await opened(oneDay, 'stay');
    await swipe(timeline, 160);
    expect(timeline.selected).to.equal('protest');
  });

  it('stays where it is beyond the last event', async () => {
    const timeline = await opened(oneDay, 'thanks');
    await swipe(timeline, -160);
    expect(timeline.selected).to.equal('thanks');
  });

  it('is none where it is short or aslant; up and down scroll the page', async () => {
    document.body.style.height = '4000px';
    const timeline = await opened(oneDay, 'stay');
    await swipe(timeline, -30);
    const scrolled = new Promise((resolve) => window.addEventListener('scroll', resolve, { once: true }));
    await swipe(timeline, -20, -200);
    await scrolled;
    expect(timeline.selected).to.equal('stay');
  });

  it('is none by mouse: that selects text', async () => {
    const timeline = await opened(story, story.events[5]!.id);
    const text = detail(timeline)!.renderRoot.querySelector('.title')!;
    const { left, top, width, height } = text.getBoundingClientRect();
    const y = top + height / 2;
    await press(...[2, width / 4, width / 2, width - 2].map((dx) => ({ x: left + dx, y })));
    await lift();
    expect(timeline.selected).to.equal(story.events[5]!.id);
    expect(getSelection()!.toString().length).to.be.greaterThan(0);
  });

  it('is none on the stage', async () => {
    const timeline = await opened(oneDay, 'stay');
    const { x, y } = middleOf(stage(timeline));
    await touch(timeline, ...[0, -40, -90, -160].map((dx) => [{ x: x + dx, y }]));
    expect(timeline.selected).to.equal('stay');
  });

  it('leaves buttons to be tapped', async () => {
    const timeline = await opened(oneDay, 'stay');
    // On a busy machine the browser takes a tap that it is given late for a long press: then the finger taps again.
    for (let taps = 0; taps < 3 && timeline.selected !== null; taps++) {
      await tap(middleOf(detail(timeline)!.renderRoot.querySelector('.close')!));
      await settled(timeline);
    }
    expect(timeline.selected).to.equal(null);
  });
});
