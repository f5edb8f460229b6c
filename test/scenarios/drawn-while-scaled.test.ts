// A dialog grew as it opened (`transform: scale`), and the timeline in it was measured on the way: the cards it laid out were as narrow
// and the stage as low as they looked just then, and stayed so, because to be scaled is no other size. At half the size there were no cards.
import { expect, fixture, html } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { sceneOf, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { needZoom } from '../needs.js';

describe('a timeline that is drawn while the page scales it', () => {
  before(withoutMotion);

  for (const scaled of ['transform: scale(0.5)', 'zoom: 1.5']) {
    it(`is laid out as without: ${scaled}`, async () => {
      if (scaled.startsWith('zoom')) needZoom();
      const { width, height, cards } = sceneOf(await timelineOf(story));
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.cssText = `width: 1000px; ${scaled}`;
      const timeline = document.createElement('meeting-timeline');
      timeline.timeline = story;
      box.append(timeline);
      await settled(timeline);
      const scene = sceneOf(timeline);
      expect(scene.cards.map(({ event }) => event.id)).to.deep.equal(cards.map(({ event }) => event.id));
      expect(scene.width).to.equal(width);
      // Lines are whole pixels of the screen, which zoom divides.
      expect(scene.height).to.be.closeTo(height, 4);
    });
  }
});
