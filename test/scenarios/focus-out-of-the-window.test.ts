// Arrow keys, closing the detail, a shortcut and a link in the article put the focus on something above or below the window, which
// stayed where it was: in a window of 800 pixels two of three events that → came to could not be seen (WCAG 2.2, 2.4.7 and 2.4.11).
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, column, detail, focused, focusedEvent, settled, stage, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { pressKeys } from '../elements/hands.js';

/** A timeline with so much of an article above and below it that the page scrolls. */
async function inArticle(width: number): Promise<MeetingTimeline> {
  const timeline = await timelineOf(story, width);
  timeline.parentElement!.style.marginBlock = '1000px';
  return timeline;
}

function expectSeen(what: string): void {
  const { top, bottom } = focused().getBoundingClientRect();
  expect(top, `${what}: top`).to.be.at.least(0);
  expect(bottom, `${what}: bottom`).to.be.at.most(innerHeight);
}

describe('the focus that a key moves', () => {
  before(withoutMotion);
  after(withoutMotion);

  it('is in the window at every event, to and fro, in a window lower than the stage', async () => {
    await setViewport({ width: 1280, height: 600 });
    const timeline = await inArticle(1000);
    stage(timeline).focus();
    await pressKeys(timeline, 'Home');
    for (let i = 0; i < 30; i++) {
      await pressKeys(timeline, 'ArrowRight');
      expectSeen(`event ${i}`);
    }
    for (const key of ['ArrowDown', 'End', 'ArrowUp', 'PageUp', 'Home']) {
      await pressKeys(timeline, key);
      expectSeen(key);
    }
  });

  it('is in the window, at the event, when the detail below the stage was closed', async () => {
    await setViewport({ width: 1280, height: 600 });
    const timeline = await inArticle(1000);
    stage(timeline).focus();
    await pressKeys(timeline, 'Home', 'Enter');
    const { selected } = timeline;
    button(detail(timeline)!, en.close).focus();
    expectSeen('the button');
    await pressKeys(timeline, 'Enter');
    expect([timeline.selected, focusedEvent(timeline)]).to.deep.equal([null, selected]);
    expectSeen('the event');
  });

  it('is in the window when a shortcut far down a column opened help or search, and when these are closed', async () => {
    await setViewport({ width: 342, height: 700 });
    const timeline = await inArticle(342);
    column(timeline).focus();
    await pressKeys(timeline, ...Array<string>(12).fill('ArrowDown'));
    for (const key of ['?', '/']) {
      await pressKeys(timeline, key);
      expect(focusedEvent(timeline)).to.equal(undefined);
      expectSeen(key);
      await pressKeys(timeline, 'Escape');
      expectSeen(`Escape after ${key}`);
    }
  });

  it('stays on its button, and that in the window, when the reading view comes and goes', async () => {
    await setViewport({ width: 342, height: 700 });
    const timeline = await inArticle(342);
    const read = button(toolbar(timeline), en.readAsList);
    read.focus();
    for (let i = 0; i < 2; i++) {
      await pressKeys(timeline, 'Enter');
      expect(focused()).to.equal(read);
      expectSeen(i === 0 ? 'to the list' : 'and back');
    }
  });

  it('goes from a link in the article to its event, and is in the window there', async () => {
    await setViewport({ width: 1280, height: 600 });
    const timeline = await inArticle(1000);
    const link = document.createElement('a');
    link.href = `#${(timeline.id = 'story')}`;
    const { id } = timeline.events[40]!;
    link.dataset['meetingEvent'] = id;
    link.textContent = 'what he said';
    timeline.parentElement!.after(link);
    timeline.observeSteps();
    link.focus();
    await pressKeys(timeline, 'Enter');
    await settled(timeline);
    expect(timeline.selected).to.equal(id);
    expect(focusedEvent(timeline)).to.equal(id);
    expectSeen('the event');
  });
});
