// Home pressed at a close view: the view glides to the first event, and while it was on its way the focus went to the first mark in
// sight, which then counted as the event at hand. Enter opened the sixth event.
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { focusedEvent, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('Home while the view is elsewhere', () => {
  before(withoutMotion);
  after(() => emulateMedia({ reducedMotion: 'reduce' }));

  it('ends at the first event, and Enter opens it', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const timeline = await timelineOf(story);
    const [first] = timeline.events.length ? [...story.events].slice(0, 1) : [];
    timeline.zoomTo('cheering');
    for (let i = 0; i < 5; i++) timeline.zoomIn();
    await settled(timeline);
    stage(timeline).focus();
    await sendKeys({ press: 'End' });
    const rests = new Promise((resolve) => timeline.addEventListener('mt-view-settled', resolve, { once: true }));
    await sendKeys({ press: 'Home' });
    await rests;
    await settled(timeline);
    expect(focusedEvent(timeline)).to.equal(first!.id);
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(timeline.selected).to.equal(first!.id);
  });
});
