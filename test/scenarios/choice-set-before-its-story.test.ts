// A framework gave a timeline another story and the event to open in it, at once and in the order of its template: first `selected`.
// That was looked for in the story that was just going, and nothing was open. And where nothing was open before, `selected` and its
// attribute went on naming an event that the story does not have.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { detail, settled, textOf, timelineOf, withoutMotion } from '../elements/fixture.js';

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

  it('is none where the story does not have it', async () => {
    const timeline = await timelineOf(story);
    timeline.selected = 'gust';
    await settled(timeline);
    expect([timeline.selected, timeline.getAttribute('selected')]).to.deep.equal([null, null]);
  });
});
