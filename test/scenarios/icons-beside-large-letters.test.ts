// Whoever has letters of twice the size had twice as large buttons, and in them the same little plus, arrow and magnifier; and before the
// large names of kinds, in legend, cards and detail, symbols whose shape could not be made out.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { cards, detail, parts, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

const widthsOf = (roots: readonly (HTMLElement | DocumentFragment)[]): number[] => roots.flatMap((root) => [...root.querySelectorAll('svg')].map((icon) => icon.getBoundingClientRect().width));

describe('icons beside letters that the reader has enlarged', () => {
  before(withoutMotion);
  afterEach(() => (document.documentElement.style.fontSize = ''));

  const shown = {
    'on the controls': (timeline: MeetingTimeline) => [toolbar(timeline).renderRoot],
    'in the legend': (timeline: MeetingTimeline) => parts(timeline, 'mt-legend').map(({ shadowRoot }) => shadowRoot!),
    'in cards': (timeline: MeetingTimeline) => [cards(timeline)[0]!.renderRoot],
    'in the detail': (timeline: MeetingTimeline) => [detail(timeline)!.renderRoot],
  };
  for (const [where, rootsOf] of Object.entries(shown)) {
    it(`are as much larger ${where}`, async () => {
      const timeline = await timelineOf(story, 1200);
      timeline.select('guard-if-needed');
      await settled(timeline);
      const before = widthsOf(rootsOf(timeline));
      expect(before).not.to.be.empty;
      document.documentElement.style.fontSize = '32px';
      await settled(timeline);
      expect(widthsOf(rootsOf(timeline))).to.deep.equal(before.map((width) => 2 * width));
    });
  }

  it('are no smaller beside small ones', async () => {
    const timeline = await timelineOf(story);
    const before = widthsOf([toolbar(timeline).renderRoot]);
    document.documentElement.style.fontSize = '10px';
    await settled(timeline);
    expect(widthsOf([toolbar(timeline).renderRoot])).to.deep.equal(before);
  });
});
