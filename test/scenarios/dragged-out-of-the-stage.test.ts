// A publisher's cards had pictures. A mouse that took hold of one to move the timeline dragged a copy of it out of the page instead,
// and the timeline stayed where it was; so did stage and brush for a reader who had selected the text of the page.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { cards, middleOf, settled, stage, timelineOf, withoutMotion } from '../elements/fixture.js';
import { lift, minimap, press, viewOf, zoomedIn, type Place } from '../elements/hands.js';

const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>';

/** With text around it, for the reader to select. */
async function withinText(): Promise<MeetingTimeline> {
  const timeline = await timelineOf(story);
  timeline.before('What stands above it.');
  timeline.after('What stands below it.');
  timeline.renderCard = () => Object.assign(new Image(60, 40), { src: picture });
  await zoomedIn(timeline, 3);
  return timeline;
}

const cases: readonly { readonly name: string; readonly selected: boolean; readonly from: (timeline: MeetingTimeline) => Place }[] = [
  { name: 'a picture in a card', selected: false, from: (timeline) => middleOf(cards(timeline)[1]!.querySelector('img')!) },
  { name: 'a card of a selected page', selected: true, from: (timeline) => middleOf(cards(timeline)[1]!) },
  { name: 'the stage of a selected page', selected: true, from: (timeline) => ({ ...middleOf(stage(timeline)), y: stage(timeline).getBoundingClientRect().top + 10 }) },
];

describe('a mouse that drags', () => {
  before(withoutMotion);
  afterEach(async () => {
    await resetMouse();
    getSelection()!.removeAllRanges();
  });

  for (const { name, selected, from } of cases) {
    it(`moves the view: ${name}`, async () => {
      const timeline = await withinText();
      if (selected) getSelection()!.selectAllChildren(document.body);
      const before = viewOf(timeline);
      const { x, y } = from(timeline);
      await press(...[0, 10, 30, 60].map((dx) => ({ x: x + dx, y })));
      await lift(200);
      await settled(timeline);
      expect(viewOf(timeline).start).not.to.equal(before.start);
    });
  }

  it('moves the brush of a selected page', async () => {
    const timeline = await withinText();
    getSelection()!.selectAllChildren(document.body);
    const brush = () => middleOf(minimap(timeline).renderRoot.querySelector('.brush')!);
    const before = brush();
    await press(...[0, -10, -30, -60].map((dx) => ({ x: before.x + dx, y: before.y })));
    await lift(200);
    await settled(timeline);
    expect(brush().x - before.x).to.be.closeTo(-60, 2);
  });
});
