// An article was set in columns (`columns: 2`). The stage was torn where the first column ended: one half of the lanes stood in it, the
// other at the top of the next, without its cards, and a pointer was nowhere near what it pointed at.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { minimap } from '../elements/hands.js';

describe('a timeline in an article that is set in columns', () => {
  before(withoutMotion);

  it('keeps stage and minimap whole', async () => {
    const timeline = await timelineOf(story, 1200);
    const article = timeline.parentElement!;
    article.style.columns = '2';
    const before = document.createElement('p');
    timeline.before(before);
    // As long as it takes for the columns to end at any place.
    for (let height = 0; height <= 1000; height += 100) {
      before.style.height = `${height}px`;
      await settled(timeline);
      for (const node of [stage(timeline), minimap(timeline)]) expect(node.getClientRects().length, `${node.localName} after ${height} pixels`).to.equal(1);
    }
  });

  it('goes on in the next one where time runs down', async () => {
    const timeline = await timelineOf(story, 800);
    timeline.parentElement!.style.columns = '2';
    await settled(timeline);
    expect(stage(timeline).getClientRects().length).to.equal(2);
  });
});
