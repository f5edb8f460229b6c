// On a telephone what was tapped last kept the look of what a mouse is over, as browsers have it until something else is tapped: a kind
// that was no longer chosen had its frame, the button that zooms looked held down, and the title of a closed event was underlined.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, cards, cdp, column, middleOf, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { tap } from '../elements/hands.js';

interface Case {
  readonly name: string;
  readonly width: number;
  readonly taps: number;
  readonly of: (timeline: MeetingTimeline) => HTMLElement;
  /** What shows it, within what is tapped. */
  readonly shown?: string;
}

const cases: readonly Case[] = [
  { name: 'a control', width: 1000, taps: 1, of: (timeline) => button(toolbar(timeline), en.zoomIn) },
  { name: 'a kind that is chosen and left', width: 1000, taps: 2, of: (timeline) => timeline.renderRoot.querySelector('mt-legend')!.shadowRoot!.querySelector('button')! },
  { name: 'a card that is opened and closed', width: 1000, taps: 2, of: (timeline) => cards(timeline)[1]!.renderRoot.querySelector('button')! },
  { name: 'a row that is opened and closed', width: 342, taps: 2, of: (timeline) => column(timeline).renderRoot.querySelector('[part="entry"]')!, shown: '.title' },
];

describe('what a finger has tapped', () => {
  before(async () => {
    await withoutMotion();
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
  });
  after(() => cdp('Emulation.setTouchEmulationEnabled', { enabled: false }));

  for (const { name, width, taps, of, shown } of cases) {
    it(`looks as before: ${name}`, async () => {
      const timeline = await timelineOf(story, width);
      const node = of(timeline);
      node.scrollIntoView({ block: 'center' });
      const looks = () => {
        const { backgroundColor, borderColor, textDecorationLine } = getComputedStyle(shown ? node.querySelector(shown)! : node);
        return { backgroundColor, borderColor, textDecorationLine };
      };
      const before = looks();
      for (let i = 0; i < taps; i++) {
        await tap(middleOf(node));
        await settled(timeline);
      }
      expect(node.matches(':hover'), 'the browser takes the finger for a mouse that stays').to.equal(true);
      expect(looks()).to.deep.equal(before);
    });
  }
});
