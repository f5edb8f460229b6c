// A date was corrected while the keyboard was at that event. Its button, or in the reading view a link of its entry, went to another place
// in the order of the axis, and a node that is moved within the page loses the focus: it fell to the beginning of the page.
import { expect } from '@open-wc/testing';
import { plainTimeline } from '../../stories/invented.js';
import { focused, focusedEvent, listOf, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { sceneOf } from '../elements/hands.js';

describe('the focus on an event whose date is corrected', () => {
  before(withoutMotion);

  const dates = ['2025-01-01', '2025-03-01', '2025-06-01', '2025-09-01'];
  const ways: readonly { readonly name: string; readonly id: string; readonly date: string; readonly order: readonly string[] }[] = [
    { name: 'earlier', id: 'e3', date: '2025-02-01', order: ['e0', 'e3', 'e1', 'e2'] },
    { name: 'later', id: 'e0', date: '2025-07-01', order: ['e1', 'e2', 'e0', 'e3'] },
  ];
  for (const { name, id, date, order } of ways) {
    it(`stays there: ${name}`, async () => {
      const timeline = await timelineOf(plainTimeline(dates));
      timeline.renderRoot.querySelector<HTMLElement>(`mt-card[data-event="${id}"]`)!.focus();
      await settled(timeline);
      expect(focusedEvent(timeline)).to.equal(id);
      timeline.events = timeline.events.map((event) => (event.id === id ? { ...event, date } : event));
      await settled(timeline);
      const listed = [...timeline.renderRoot.querySelectorAll<HTMLElement>('.items > mt-card')].map(({ dataset }) => dataset['event']);
      expect([sceneOf(timeline).items.map(({ event }) => event.id), listed]).to.deep.equal([order, order]);
      expect(focusedEvent(timeline)).to.equal(id);
    });

    it(`stays there in the reading view: ${name}`, async () => {
      const timeline = await timelineOf(plainTimeline(dates));
      timeline.reading = true;
      await settled(timeline);
      const entries = () => [...listOf(timeline)!.renderRoot.querySelectorAll<HTMLElement>('[part="list-entry"]')];
      entries().find(({ dataset }) => dataset['event'] === id)!.focus();
      timeline.events = timeline.events.map((event) => (event.id === id ? { ...event, date } : event));
      await settled(timeline);
      expect(entries().map(({ dataset }) => dataset['event'])).to.deep.equal(order);
      expect(focused().dataset['event']).to.equal(id);
    });
  }
});
