// Search and filters opened between the controls and the stage, and pushed the stage 260 pixels down: what the reader wanted to see
// filtered left the window. In a wide container what is opened stands over the stage now, and covers the smaller part of it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { button, parts, settled, stage, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

describe('a panel that opens', () => {
  before(withoutMotion);

  for (const width of [1040, 680]) {
    for (const name of ['Search and filter', 'Share and save']) {
      it(`moves nothing and leaves most of the stage to be seen: ${name}, ${width} pixels`, async () => {
        const timeline = await timelineOf(story, width);
        const places = () => [stage(timeline), timeline].map((element) => element.getBoundingClientRect().toJSON() as unknown);
        const before = places();
        button(toolbar(timeline), name).click();
        await settled(timeline);
        expect(places()).to.deep.equal(before);
        const panel = parts(timeline, 'mt-filter, mt-share')[0]!.getBoundingClientRect();
        const room = stage(timeline).getBoundingClientRect();
        expect(panel.left).to.be.at.least(room.left);
        expect(panel.right).to.be.at.most(room.right + 0.5);
        expect((panel.width * Math.max(panel.bottom - room.top, 0)) / (room.width * room.height)).to.be.below(0.45);
        button(toolbar(timeline), name).click();
        await settled(timeline);
        expect(places()).to.deep.equal(before);
      });
    }
  }

  it('stays while the reader looks about in the stage, and Escape there closes it before anything else', async () => {
    const timeline = await timelineOf(story);
    timeline.zoomIn();
    timeline.select(story.events[3]!.id);
    button(toolbar(timeline), 'Search and filter').click();
    await settled(timeline);
    stage(timeline).focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(timeline);
    expect(parts(timeline, 'mt-filter')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(parts(timeline, 'mt-filter')).to.have.length(0);
    expect(timeline.selected).to.equal(story.events[3]!.id);
    expect(stage(timeline).matches(':focus-within'), 'the focus is in the stage').to.equal(true);
  });
});
