// A frame of 490 by 500 pixels, with a story of one event: the stage was higher than the frame, so a scrollbar came, which left 475
// pixels; there the column stands, which is lower, so the scrollbar went, which gave 490 pixels back, and with them the stage. It went on
// like that for ever, a picture in every frame.
import { expect } from '@open-wc/testing';
import { plainTimeline } from '../../stories/invented.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

const isColumn = (timeline: MeetingTimeline): boolean => parts(timeline, 'mt-column').length > 0;

describe('a scrollbar that the stage needs and the column does not', () => {
  before(withoutMotion);

  it('comes and goes once', async () => {
    const timeline = await timelineOf(plainTimeline(['2024-01-01']), 490);
    const box = timeline.parentElement!;
    expect(isColumn(timeline)).to.be.false;
    const drawn: boolean[] = [];
    for (let i = 0; i < 6; i++) {
      // What a scrollbar does, in browsers too that hide theirs.
      box.style.width = timeline.offsetHeight > 500 ? '475px' : '490px';
      await settled(timeline);
      drawn.push(isColumn(timeline));
    }
    expect(drawn).to.deep.equal([true, true, true, true, true, true]);
  });

  it('is no reason to keep the column where there is more room', async () => {
    const timeline = await timelineOf(plainTimeline(['2024-01-01']), 490);
    for (const [width, column] of [[475, true], [490, true], [491, false], [342, true], [480, false]] as const) {
      timeline.parentElement!.style.width = `${width}px`;
      await settled(timeline);
      expect(isColumn(timeline), `${width}`).to.equal(column);
    }
  });
});
