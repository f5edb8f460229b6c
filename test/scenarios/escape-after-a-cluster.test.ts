// A cluster was opened, which zoomed in sixteenfold at once. Escape led back out by halves: it took four or five presses to undo the
// one, and they ended about another middle.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { column, marks, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { lengthOf, pressKeys, viewOf } from '../elements/hands.js';

describe('Escape after a cluster was opened', () => {
  before(withoutMotion);

  it('undoes that in one step, even when an event was read in between', async () => {
    const timeline = await timelineOf(story);
    timeline.zoomIn();
    await settled(timeline);
    const before = viewOf(timeline);
    stage(timeline).focus();
    const cluster = marks(timeline).find(({ mark }) => mark.ids.length > 2)!;
    cluster.button.focus();
    await pressKeys(timeline, 'Enter');
    expect(lengthOf(timeline)).to.be.below(before.end - before.start);
    await pressKeys(timeline, 'ArrowRight', 'Enter');
    expect(timeline.selected).not.to.equal(null);
    await pressKeys(timeline, 'Escape');
    expect(timeline.selected).to.equal(null);
    expect(lengthOf(timeline)).to.be.below(before.end - before.start);
    await pressKeys(timeline, 'Escape');
    expect(viewOf(timeline)).to.deep.equal(before);
    await pressKeys(timeline, 'Escape');
    expect(lengthOf(timeline)).to.be.above(before.end - before.start);
  });

  it('undoes in one step what a row of a column opened', async () => {
    const timeline = await timelineOf(story, 342);
    const before = viewOf(timeline);
    column(timeline).renderRoot.querySelector<HTMLElement>('[part="more"]')!.focus();
    await pressKeys(timeline, 'Enter');
    expect(lengthOf(timeline)).to.be.below(before.end - before.start);
    await pressKeys(timeline, 'Escape');
    expect(viewOf(timeline)).to.deep.equal(before);
  });
});
