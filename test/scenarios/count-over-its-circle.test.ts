// A story of ten thousand events was opened: clusters of a hundred and more wrote their counts over the edge of their circles, and in
// one lane over the counts beside. A mark is as wide as its count now, and where a lane is full marks stand further apart.
import { expect } from '@open-wc/testing';
import { benchStory } from '../bench/story.js';
import { parts, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a long count', () => {
  before(withoutMotion);

  for (const [count, lanes] of [[10_000, 6], [10_000, 1], [100_000, 1]] as const) {
    it(`stands within the outline of its mark, which covers no other, of ${count} events in ${lanes === 1 ? 'one lane' : `${lanes} lanes`}`, async () => {
      const timeline = await timelineOf(benchStory(count, lanes), 1_080);
      await settled(timeline);
      const buttons = parts(timeline, '.item').flatMap((node) => (node.querySelector('.count:not(.beside)') ? [node.querySelector('button')!] : []));
      const { left, right } = stage(timeline).getBoundingClientRect();
      expect(buttons.length).to.be.above(9);
      for (const button of buttons) {
        const text = document.createRange();
        text.selectNodeContents(button.parentElement!.querySelector('.count')!);
        const [written, outline] = [text.getBoundingClientRect(), button.getBoundingClientRect()];
        expect([written.left - outline.left, outline.right - written.right].every((room) => room > 1), text.toString()).to.equal(true);
        const over = buttons.filter((other) => {
          const box = other.getBoundingClientRect();
          return other !== button && box.top === outline.top && box.left < outline.right && box.right > outline.left && box.right < right && box.left > left;
        });
        expect(over.map(({ title }) => title), button.title).to.deep.equal([]);
      }
    });
  }
});
