// A title of 500 letters without a space made the detail 11,000 pixels wide, and the page with it.
import { expect } from '@open-wc/testing';
import { plainTimeline } from '../../stories/invented.js';
import { detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a word longer than the page', () => {
  before(withoutMotion);

  it('is broken in the detail', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-21'], () => 'W'.repeat(500)), 600);
    timeline.select('e0');
    await settled(timeline);
    const element = detail(timeline)!;
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  });
});
