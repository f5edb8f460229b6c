// A reader who had zoomed in and read the events as a list came back to a stage without cards and counts: the list of buttons was a
// new node, which was not told the place from which they are seen, because that was the same as before. So did a phone that was
// turned upright and back.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { cards, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('cards after the stage was away', () => {
  before(withoutMotion);

  async function placesBeforeAndAfter(act: (timeline: Awaited<ReturnType<typeof timelineOf>>) => Promise<void>) {
    const timeline = await timelineOf(story);
    timeline.zoomIn();
    timeline.zoomIn();
    await settled(timeline);
    const places = () => {
      const { left } = stage(timeline).getBoundingClientRect();
      return cards(timeline).map((card) => Math.round(card.getBoundingClientRect().left - left));
    };
    const before = places();
    expect(before.length).to.be.above(3);
    await act(timeline);
    expect(places()).to.deep.equal(before);
  }

  it('stand where they stood before the events were read as a list', () =>
    placesBeforeAndAfter(async (timeline) => {
      timeline.reading = true;
      await settled(timeline);
      timeline.reading = false;
      await settled(timeline);
    }));

  it('stand where they stood before a narrow container', () =>
    placesBeforeAndAfter(async (timeline) => {
      for (const width of [400, 1000]) {
        timeline.parentElement!.style.width = `${width}px`;
        await settled(timeline);
      }
    }));
});
