// Two fingers moved to the side together, and the timeline zoomed. A browser tells of two fingers one after the other: after the
// first of the two DOM events the fingers seemed to be nearer to each other than before, which looked like a pinch.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { middleOf, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { sceneOf, touch, zoomedIn } from '../elements/hands.js';

describe('two fingers that move to the side together', () => {
  before(withoutMotion);

  it('pan and do not zoom', async () => {
    const timeline = await timelineOf(story);
    await zoomedIn(timeline, 1);
    const { x, y } = middleOf(stage(timeline));
    const before = sceneOf(timeline);
    await touch(timeline, ...[0, 20, 45, 70].map((dx) => [{ x: x - 40 + dx, y }, { x: x + 40 + dx, y }]));
    const after = new Map(sceneOf(timeline).marks.map((mark) => [mark.key, mark.x]));
    const moves = before.marks.filter(({ key }) => after.has(key)).map((mark) => after.get(mark.key)! - mark.x);
    expect(moves.length).to.be.greaterThan(1);
    for (const move of moves) expect(move).to.be.closeTo(moves[0]!, 1);
    expect(moves[0]).to.be.within(30, 70);
  });
});
