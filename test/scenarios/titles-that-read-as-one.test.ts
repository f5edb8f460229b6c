// At the head of the detail the titles of the event before and of the one after, both cut, stood as near to each other as words of a
// sentence: "Both acknowledge that disagreements will… A post on social media prints the…".
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('the titles of the events before and after', () => {
  before(withoutMotion);

  it('stand apart where both are cut', async () => {
    const timeline = await timelineOf(story, 680);
    timeline.select('guard-if-needed');
    await settled(timeline);
    const [before, after] = [...detail(timeline)!.renderRoot.querySelectorAll('.beside')].map((node) => ({ cut: node.scrollWidth > node.clientWidth, rect: node.getBoundingClientRect() }));
    expect([before!.cut, after!.cut]).to.deep.equal([true, true]);
    expect(after!.rect.left - before!.rect.right).to.be.at.least(24);
  });
});
