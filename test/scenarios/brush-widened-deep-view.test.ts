// A view so narrow that its brush would not be seen is drawn six pixels wide on the minimap. When it was dragged, those six pixels
// were taken for the view: the timeline zoomed out.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { lengthOf, lift, minimap, press, viewOf } from '../elements/hands.js';

describe('a narrow brush that is dragged', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  it('moves the view and keeps its length', async () => {
    const timeline = await timelineOf(story);
    timeline.scale = 'linear';
    await settled(timeline);
    const { start, end } = viewOf(timeline);
    const length = (end - start) / 1_000;
    timeline.zoomTo({ start: start + (end - start) / 2, end: start + (end - start) / 2 + length });
    await settled(timeline);
    const before = viewOf(timeline);
    const strip = minimap(timeline).renderRoot.querySelector('.strip')!;
    strip.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = strip.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    await press({ x, y }, { x: x + 50, y }, { x: x + 100, y });
    await lift();
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.greaterThan(before.start);
    expect(lengthOf(timeline)).to.be.closeTo(before.end - before.start, (before.end - before.start) * 0.01);
  });
});
