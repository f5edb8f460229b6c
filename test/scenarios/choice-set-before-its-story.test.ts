// A framework gave a timeline another story and the event to open in it, at once and in the order of its template: first `selected`.
// That was looked for in the story that was just going, and nothing was open. And where nothing was open before, `selected` and its
// attribute went on naming an event that the story does not have. With the one file a tag that named the event drew the built-in story
// before the page had set its own: the name was gone by then.
import { expect, fixture, html } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { cards, detail, settled, textOf, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('an event that is chosen by code', () => {
  before(withoutMotion);

  it('is looked for in the story that is set with it, before or after', async () => {
    const timeline = await timelineOf(story);
    timeline.selected = 'gust';
    timeline.timeline = oneDay;
    await settled(timeline);
    expect(timeline.selected).to.equal('gust');
    expect(textOf(detail(timeline))).to.contain(oneDay.events.find(({ id }) => id === 'gust')!.title);
    timeline.timeline = story;
    timeline.selected = 'meeting';
    await settled(timeline);
    expect(timeline.selected).to.equal('meeting');
  });

  describe('in a tag that shows the built-in story until the page has set its own', () => {
    const drawn = async () => {
      const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline selected="gust"></meeting-timeline>`);
      await settled(timeline);
      expect(timeline.timeline?.title).to.equal(story.title);
      expect(textOf(timeline)).to.contain(story.title);
      return timeline;
    };

    it('is open in that', async () => {
      const timeline = await drawn();
      timeline.timeline = oneDay;
      await settled(timeline);
      expect(timeline.selected).to.equal('gust');
      expect(detail(timeline)?.selected).to.equal('gust');
    });

    it('gives way to what the reader opens', async () => {
      const timeline = await drawn();
      const [card] = cards(timeline);
      card!.renderRoot.querySelector('button')!.click();
      await settled(timeline);
      expect(timeline.selected).to.equal(card!.dataset['event']);
    });
  });

  it('is none where the story does not have it', async () => {
    const timeline = await timelineOf(story);
    timeline.selected = 'gust';
    await settled(timeline);
    expect([timeline.selected, timeline.getAttribute('selected')]).to.deep.equal([null, null]);
  });
});
