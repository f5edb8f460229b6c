// Newer data, or a filter that the page set, took a card away while a finger lay on it, and the finger was lifted outside the stage. A
// finger belongs to what it came down on; nobody told the stage that it was gone. From then on one finger zoomed where it should have
// moved the picture, each drag threw an error into the page, and none ever came to rest.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { cards, middleOf, record, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { lengthOf, touch, touchEnd, touchMove, touchStart, zoomedIn } from '../elements/hands.js';

describe('a finger whose card goes', () => {
  before(withoutMotion);

  it('is gone when it is lifted outside', async () => {
    const timeline = await timelineOf(story);
    timeline.parentElement!.style.paddingTop = '40px';
    stage(timeline).scrollIntoView({ block: 'end', behavior: 'instant' });
    await zoomedIn(timeline);
    await touchStart([middleOf(cards(timeline)[0]!)]);
    timeline.filter = 'nothing-has-this-word';
    await settled(timeline);
    const { left, top } = stage(timeline).getBoundingClientRect();
    await touchMove([{ x: left + 100, y: top - 20 }]);
    await touchEnd();
    timeline.filter = '';
    await settled(timeline);
    const length = lengthOf(timeline);
    const ends = record(timeline, 'mt-view-settled');
    const { x, y } = middleOf(stage(timeline));
    await touch(timeline, ...[0, 40, 80, 120].map((dx) => [{ x: x + dx, y }]));
    expect(lengthOf(timeline) / length).to.be.closeTo(1, 1e-6);
    expect(ends).to.have.length(1);
  });
});
