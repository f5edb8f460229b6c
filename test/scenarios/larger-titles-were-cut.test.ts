// A publisher who set titles on cards, or the smallest type, larger, had their letters cut at the feet, and their lines run into each other:
// the lines kept their height until that was set as well.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { cards, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

const linesOf = (element: Element) => {
  const { fontSize, lineHeight } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
};

describe('type on cards that is larger', () => {
  before(withoutMotion);

  for (const [token, selector] of [['--mt-title-font-size', '.title'], ['--mt-meta-font-size', '.meta']] as const) {
    it(`has lines that are higher (${token})`, async () => {
      const timeline = await timelineOf(story, 1_080);
      const text = () => cards(timeline)[0]!.renderRoot.querySelector(selector)!;
      const before = linesOf(text());
      timeline.style.setProperty(token, '24px');
      await settled(timeline);
      expect(getComputedStyle(text()).fontSize).to.equal('24px');
      expect(linesOf(text())).to.be.closeTo(before, 0.01);
    });
  }
});
