// A page took another story and asked for a span of it at once: `src`, `start` and `end`, as a framework sets them. The span was sought
// in the story that was still there, and the new one was shown as a whole. So it was too where the built-in story stood in the tag until
// the page had set its own.
import { expect } from '@open-wc/testing';
import { century, oneDay } from '../../stories/invented.js';
import { record, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { minimap } from '../elements/hands.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';

const hour = { start: Date.parse('2024-02-09T16:00Z'), end: Date.parse('2024-02-09T17:00Z') };
const ask = (timeline: MeetingTimeline) => Object.assign(timeline, { start: '2024-02-09T16:00:00', end: '2024-02-09T16:59:59' });
const inSight = async (timeline: MeetingTimeline) => {
  await settled(timeline);
  const { start, end } = minimap(timeline).view!;
  return { start, end: Math.ceil(end / 1000) * 1000 };
};

describe('a span of another story', () => {
  before(withoutMotion);

  it('is in sight where it was asked for with the address of the story', async () => {
    const timeline = await timelineOf(undefined);
    const loads = record(timeline, 'mt-load');
    const load = async (data: unknown) => {
      const { length } = loads;
      timeline.src = URL.createObjectURL(new Blob([JSON.stringify(data)]));
      await settled(timeline);
      while (loads.length === length) await settled(timeline);
    };
    await load(century(20));
    ask(timeline);
    await load(oneDay);
    expect(await inSight(timeline)).to.deep.equal(hour);
  });

  it('is in sight where it was asked for before the page set the story', async () => {
    const timeline = await timelineOf(century(20));
    ask(timeline);
    await settled(timeline);
    timeline.timeline = oneDay;
    expect(await inSight(timeline)).to.deep.equal(hour);
  });

  it('gives way to the reader, whom newer data of the same story leave where they are', async () => {
    const timeline = ask(await timelineOf(oneDay));
    expect(await inSight(timeline)).to.deep.equal(hour);
    timeline.fit();
    const whole = await inSight(timeline);
    timeline.timeline = { ...oneDay, title: 'Another title' };
    expect(await inSight(timeline)).to.deep.equal(whole);
  });
});
