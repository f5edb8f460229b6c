// A button of the page brought the timeline onto the whole screen (`requestFullscreen()`). Browsers put black there: dark words stood on
// black ground, and the detail, below a stage as high as the screen, could not be scrolled to.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { frame, next } from '../elements/hands.js';

/** Browsers do it for a reader's own act only. */
async function fillScreen(timeline: MeetingTimeline): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'Full screen';
  timeline.before(button);
  button.focus();
  const shown = next(document, 'fullscreenchange');
  button.addEventListener('click', () => void timeline.requestFullscreen());
  await sendKeys({ press: 'Enter' });
  await shown;
  await settled(timeline);
}

describe('a timeline on the whole screen', () => {
  before(withoutMotion);
  afterEach(() => document.exitFullscreen());

  it('stands on its own ground', async () => {
    const timeline = await timelineOf(story);
    timeline.style.setProperty('--mt-surface', 'rgb(255, 250, 240)');
    await fillScreen(timeline);
    expect(getComputedStyle(timeline).backgroundColor).to.equal('rgb(255, 250, 240)');
  });

  it('scrolls to what is higher than the screen', async () => {
    const timeline = await timelineOf(story);
    timeline.select('meeting');
    await fillScreen(timeline);
    expect(timeline.scrollHeight).to.be.above(innerHeight);
    detail(timeline)!.scrollIntoView();
    await frame();
    expect(detail(timeline)!.getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
  });
});
