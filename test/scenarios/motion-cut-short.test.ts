// A reader chose an event, the detail opened, a scrollbar came and the timeline became narrower while the view was on its way there. That
// ended the motion, and with it went `mt-view-settled`: a page that waited for it waited on. Newer data did the same.
import { expect } from '@open-wc/testing';
import type { ViewSettledEvent } from '../../src/elements/events.js';
import { en } from '../../src/i18n/en.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { button, record, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { frame, minimap, slowly, viewOf, withMotion } from '../elements/hands.js';

describe('a motion that something else cuts short', () => {
  before(withoutMotion);
  beforeEach(withMotion);
  afterEach(withoutMotion);

  for (const [name, cut] of [
    ['a new width', (timeline) => (timeline.parentElement!.style.width = '985px')],
    ['newer data', (timeline) => (timeline.events = story.events.slice(0, -1))],
    ['other lanes', (timeline) => (timeline.groupBy = 'kind')],
  ] as [string, (timeline: MeetingTimeline) => void][]) {
    it(`has come to rest: ${name}`, async () => {
      const timeline = await timelineOf(story);
      slowly(timeline);
      const ends = record<ViewSettledEvent>(timeline, 'mt-view-settled');
      button(toolbar(timeline), en.zoomIn).click();
      await frame();
      await frame();
      expect(viewOf(timeline)).not.to.deep.equal(minimap(timeline).aim);
      cut(timeline);
      await settled(timeline);
      expect(ends.map(({ view }) => view)).to.deep.equal([viewOf(timeline)]);
    });
  }
});
