// A page that is read from left to right held a timeline that is read from right to left, as wide as the window. It could be scrolled
// sideways, by one pixel: there stood what is said to those who listen.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a timeline from right to left in a page from left to right', () => {
  before(withoutMotion);
  afterEach(async () => {
    document.body.style.margin = '';
    await withoutMotion();
  });

  for (const width of [1000, 342]) {
    it(`makes the page no wider, in ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      document.body.style.margin = '0';
      const timeline = await timelineOf(story, width);
      timeline.dir = 'rtl';
      timeline.select('meeting');
      await settled(timeline);
      expect(document.documentElement.scrollWidth).to.equal(width);
    });
  }
});
