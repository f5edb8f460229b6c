// A crowded story with landmarks: on the band "+524", which stands beside its mark, wrote over the mark that came next. Marks of lanes
// had made room for long counts, those of the band had not.
import { expect } from '@open-wc/testing';
import { benchStory } from '../bench/story.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a long count beside a landmark', () => {
  before(withoutMotion);

  for (const count of [20_000, 50_000]) {
    it(`ends before the next mark, of ${count} events`, async () => {
      const timeline = await timelineOf(benchStory(count, 1), 1_080);
      await settled(timeline);
      const outlines = parts(timeline, '.item > button').map((button) => button.getBoundingClientRect());
      const counts = parts(timeline, '.count.beside');
      expect(counts.some(({ textContent }) => textContent.length > 3)).to.equal(true);
      for (const written of counts) {
        const text = document.createRange();
        text.selectNodeContents(written);
        const { left, right, top, bottom } = text.getBoundingClientRect();
        expect(outlines.filter((box) => box.left < right && box.right > right && box.left > left && box.top < bottom && box.bottom > top).length, `${written.textContent} at ${left}`).to.equal(0);
      }
    });
  }
});
