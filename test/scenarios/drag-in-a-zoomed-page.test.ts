// A page made everything larger for readers who asked for it (`zoom` on what is around the timeline). The picture ran ahead of the
// pointer that dragged it, half as far again.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { cards, middleOf, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { lift, minimap, press, zoomedIn } from '../elements/hands.js';
import { needZoom } from '../needs.js';

describe('a drag where the page is scaled', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  for (const scaled of ['zoom: 1.5', 'transform: scale(0.5)']) {
    it(`keeps what is under the pointer there: ${scaled}`, async () => {
      if (scaled.startsWith('zoom')) needZoom();
      const timeline = await timelineOf(story);
      timeline.parentElement!.style.cssText = `width: 800px; ${scaled}`;
      await zoomedIn(timeline, 3);
      const lefts = () => new Map(cards(timeline).map((card) => [card.dataset['event'], card.getBoundingClientRect().left]));
      const before = lefts();
      const { x, y } = middleOf(stage(timeline));
      // The first step says that it is a drag, and how far it was until then.
      await press({ x, y }, { x: x + 12, y }, { x: x + 72, y });
      await settled(timeline);
      const moves = [...lefts()].filter(([id]) => before.has(id)).map(([id, left]) => left - before.get(id)!);
      await lift(200);
      expect(moves.length).to.be.above(1);
      for (const move of moves) expect(move).to.be.closeTo(60, 2);
    });

    it(`moves the brush with the pointer: ${scaled}`, async () => {
      if (scaled.startsWith('zoom')) needZoom();
      const timeline = await timelineOf(story);
      timeline.parentElement!.style.cssText = `width: 800px; ${scaled}`;
      await zoomedIn(timeline, 3);
      minimap(timeline).scrollIntoView({ block: 'center' });
      const brush = () => middleOf(minimap(timeline).renderRoot.querySelector('.brush')!).x;
      const from = brush();
      const { x, y } = middleOf(minimap(timeline).renderRoot.querySelector('.grip.whole')!);
      await press({ x, y }, { x: x - 30, y });
      await settled(timeline);
      await lift(200);
      expect(brush() - from).to.be.closeTo(-30, 2);
    });
  }
});
