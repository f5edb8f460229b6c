// On a telephone the minimap stands above the column, where a thumb that scrolls the article comes down. Where it came down beside the
// brush the view had gone there before the page began to scroll, and other events were listed; on the brush it was moved by as much as
// the thumb went aside.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { record, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { minimap, touch, viewOf, zoomedIn } from '../elements/hands.js';

describe('a finger that scrolls the page from the minimap', () => {
  before(withoutMotion);
  beforeEach(() => (document.body.style.height = '4000px'));
  afterEach(() => {
    document.body.style.removeProperty('height');
    window.scrollTo(0, 0);
  });

  for (const [name, selector] of [['beside the brush', '.strip'], ['on the brush', '.grip.whole'], ['on an end of it', '.grip.end']] as const) {
    it(`leaves the view where it is: ${name}`, async () => {
      const timeline = await timelineOf(story);
      timeline.layout = 'vertical';
      await zoomedIn(timeline, 3);
      minimap(timeline).scrollIntoView({ block: 'center' });
      const { left, top, width, height } = minimap(timeline).renderRoot.querySelector(selector)!.getBoundingClientRect();
      const [x, y] = [selector === '.strip' ? left + 4 : left + width / 2, top + height / 2];
      const changes = record(timeline, 'mt-view-change');
      const before = viewOf(timeline);
      const scrolled = new Promise((resolve) => window.addEventListener('scroll', resolve, { once: true }));
      await touch(timeline, ...[0, 20, 60, 120, 200].map((up) => [{ x: x + up / 4, y: y - up }]));
      await scrolled;
      await settled(timeline);
      expect(viewOf(timeline)).to.deep.equal(before);
      expect(changes).to.have.length(0);
    });
  }
});
