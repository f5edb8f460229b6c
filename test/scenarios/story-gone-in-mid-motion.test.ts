// A page took the story away just after the reader had pressed a button that zooms, or had followed a link to an event. When the view
// would have arrived, or the event have come into sight, an error was thrown into the page, and `mt-view-settled` never came.
import { expect, fixture, html } from '@open-wc/testing';
import type { ViewSettledEvent } from '../../src/elements/events.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.generated.js';
import { button, record, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { frame, minimap, slowly, withMotion } from '../elements/hands.js';

describe('a timeline whose story goes', () => {
  before(withoutMotion);
  afterEach(withoutMotion);

  it('has arrived where its view was on the way to, and says so once', async () => {
    const timeline = await timelineOf(story);
    await withMotion();
    slowly(timeline);
    const ends = record<ViewSettledEvent>(timeline, 'mt-view-settled');
    button(toolbar(timeline), en.zoomIn).click();
    await frame();
    await frame();
    const { view, aim } = minimap(timeline);
    expect(view).not.to.deep.equal(aim);
    timeline.timeline = undefined;
    await settled(timeline);
    expect(timeline.timeline).to.equal(undefined);
    expect(ends.map((end) => end.view)).to.deep.equal([aim]);
  });

  it('throws nothing where a link to one of its events was followed', async () => {
    const timeline = await timelineOf(story);
    const thrown = record<PromiseRejectionEvent>(window as never, 'unhandledrejection');
    const link = await fixture<HTMLElement>(html`<button data-meeting-event=${story.events[0]?.id}>To the event</button>`);
    link.click();
    timeline.timeline = undefined;
    await settled(timeline);
    expect(thrown).to.deep.equal([]);
  });
});
