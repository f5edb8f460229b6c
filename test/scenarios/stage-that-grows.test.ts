// The stage's own width was observed, and many lanes made the stage taller in the same round: the browser reported "ResizeObserver
// loop completed with undelivered notifications" on every page with eight lanes. Now the ruler is observed, whose size does not
// follow from what is drawn.
import { expect } from '@open-wc/testing';
import { century } from '../../stories/invented.js';
import { settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a stage that grows with its lanes', () => {
  before(withoutMotion);

  it('reports no loop of observations, however wide it is', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', listen);
    const timeline = await timelineOf(century(), 900);
    const tall = stage(timeline).clientHeight;
    for (const width of [500, 1100, 700]) {
      timeline.parentElement!.style.width = `${width}px`;
      await settled(timeline);
    }
    removeEventListener('error', listen);
    expect(tall).to.be.above(700);
    expect(errors).to.deep.equal([]);
  });
});
