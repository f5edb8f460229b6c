// What a pointer does not do by merely being there: nothing comes up under it, and a press that ends elsewhere is none.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, cdp, marks, middleOf, parts, settled, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { lift, press, viewOf } from './hands.js';

const within = (timeline: MeetingTimeline, part: string, selector: string): HTMLElement => timeline.renderRoot.querySelector(part)!.shadowRoot!.querySelector(selector)!;

const controls: readonly { readonly name: string; readonly of: (timeline: MeetingTimeline) => HTMLElement }[] = [
  { name: 'a control', of: (timeline) => button(toolbar(timeline), en.zoomIn) },
  { name: 'a step', of: (timeline) => button(toolbar(timeline), en.next) },
  { name: 'a kind', of: (timeline) => within(timeline, 'mt-legend', 'button') },
  { name: 'a choice', of: (timeline) => within(timeline, 'mt-filter', '.choices button') },
  { name: 'a card', of: (timeline) => within(timeline, 'mt-card', 'button') },
  { name: 'a mark', of: (timeline) => marks(timeline).find(({ mark }) => mark.ids.length > 1 && mark.x < 500)!.button },
];

/** What an act would have changed. */
const stateOf = (timeline: MeetingTimeline) => ({ selected: timeline.selected, filter: timeline.filter, length: Math.round(viewOf(timeline).end - viewOf(timeline).start) });

/** How many elements are to be seen, in all parts. */
const seen = (timeline: MeetingTimeline): number => parts(timeline, '*').flatMap((part) => [part, ...(part.shadowRoot?.querySelectorAll('*') ?? [])]).filter((node) => node.checkVisibility()).length;

async function withFilter(): Promise<MeetingTimeline> {
  const timeline = await timelineOf(story);
  button(toolbar(timeline), en.filter).click();
  await settled(timeline);
  return timeline;
}

describe('a pointer', () => {
  before(withoutMotion);

  for (const { name, of } of controls) {
    it(`that is pressed on ${name} and let go elsewhere does nothing`, async () => {
      const timeline = await withFilter();
      const before = stateOf(timeline);
      const from = middleOf(of(timeline));
      await press(from, { x: from.x + 3, y: from.y }, { x: from.x + 3, y: 5 });
      await settled(timeline);
      expect(stateOf(timeline), 'while it is down').to.deep.equal(before);
      await lift();
      await settled(timeline);
      expect(stateOf(timeline), 'when it is let go').to.deep.equal(before);
    });

    it(`over ${name} brings nothing up`, async () => {
      const timeline = await withFilter();
      const before = seen(timeline);
      await cdp('Input.dispatchMouseEvent', { type: 'mouseMoved', ...middleOf(of(timeline)) });
      await settled(timeline);
      expect(of(timeline).matches(':hover')).to.equal(true);
      expect(seen(timeline)).to.equal(before);
    });
  }
});
