// Whatever glides was drawn where it would arrive, then where it had been, and only then on its way: the update that an act asks for
// ran before the first step of the motion. After a double click, which acts within a frame, that one was seen.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { button, sceneOf, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { withMotion } from '../elements/hands.js';

describe('the first picture of a motion', () => {
  before(withoutMotion);
  beforeEach(withMotion);
  afterEach(withoutMotion);

  for (const [name, act] of [
    ['a zoom', (timeline) => timeline.zoomIn()],
    ['another axis', (timeline) => button(toolbar(timeline), 'Linear').click()],
  ] as [string, (timeline: Awaited<ReturnType<typeof timelineOf>>) => void][]) {
    it(`is the one that was there: ${name}`, async () => {
      const timeline = await timelineOf(story);
      const before = sceneOf(timeline).cards.map(({ key, x }) => [key, x]);
      act(timeline);
      await timeline.updateComplete;
      expect(sceneOf(timeline).cards.map(({ key, x }) => [key, x])).to.deep.equal(before);
    });
  }
});
