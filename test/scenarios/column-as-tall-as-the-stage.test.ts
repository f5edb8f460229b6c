// A phone was turned upright over a story with many lanes, and the column ran on below the timeline, over the text of the article: it
// was given the height that the stage had needed. Of a story with few events, that left a gap.
import { expect } from '@open-wc/testing';
import { century, oneDay } from '../../stories/invented.js';
import { settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a stage that becomes a column', () => {
  before(withoutMotion);

  for (const [name, story] of [
    ['many lanes', century()],
    ['few events', oneDay],
  ] as const) {
    it(`is as tall as one that was a column from the beginning: ${name}`, async () => {
      const timeline = await timelineOf(story, 1_000);
      timeline.parentElement!.style.width = '320px';
      await settled(timeline);
      expect(stage(timeline).offsetHeight).to.equal(stage(await timelineOf(story, 320)).offsetHeight);
    });
  }
});
