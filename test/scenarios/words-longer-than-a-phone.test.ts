// On telephones ordinary German words made kinds of the legend run into one another and the page scroll sideways, and a long one in
// title, description or credit line left the timeline, however wide it was: boxes kept the width of their longest word.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { plainTimeline } from '../../stories/invented.js';
import { parts, timelineOf, withoutMotion } from '../elements/fixture.js';

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const labels = ['Gerichtsentscheidung', 'Regierungserklärung', 'Haushaltsabstimmung', 'Demonstrationsverbot'];
const plain = plainTimeline(labels.map((_, i) => `2025-11-0${i + 1}`));
const story = {
  ...plain,
  title: word,
  description: word,
  credit: word,
  corrections: [{ date: '2025-11-05', note: word }],
  kinds: labels.map((label) => ({ id: label, label })),
  events: [...plain.events.map((event, i) => ({ ...event, kind: labels[i] })), { id: word }],
};

/** Boxes of the frame that are narrower than what stands in them. */
const outgrown = (timeline: MeetingTimeline): string[] =>
  ['header', 'title', 'description', 'notice', 'footer', 'corrections'].filter((part) => parts(timeline, `[part~="${part}"]`).some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));

describe('words longer than their room', () => {
  before(withoutMotion);
  after(withoutMotion);

  it('are broken in the legend where one fills more than a line', async () => {
    await setViewport({ width: 320, height: 800 });
    const timeline = await timelineOf({ ...story, kinds: [{ id: labels[0]!, label: word }, ...story.kinds.slice(1)] }, 320);
    const { right } = timeline.getBoundingClientRect();
    for (const span of timeline.renderRoot.querySelector('mt-legend')!.renderRoot.querySelectorAll('span')) expect(span.getBoundingClientRect().right).to.be.at.most(right);
  });

  for (const width of [300, 320, 360, 390, 700]) {
    it(`are broken, in the legend and all about the stage, in ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      const timeline = await timelineOf(story, width);
      for (const details of parts(timeline, 'details')) (details as HTMLDetailsElement).open = true;
      expect(outgrown(timeline)).to.deep.equal([]);
      const items = [...timeline.renderRoot.querySelector('mt-legend')!.renderRoot.querySelectorAll('li')];
      expect(items.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).to.deep.equal([0, 0, 0, 0]);
      const { right } = timeline.getBoundingClientRect();
      for (const item of items) expect(item.getBoundingClientRect().right).to.be.at.most(right);
    });
  }
});
