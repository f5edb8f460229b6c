// In a lane with room for a card of two lines, and none for one of three, the event of weight 1 was a mark without a name, since its title
// is long; beside it one of weight 0.1 had its card. With `--mt-card-height` above the room of a lane no event in it had card or name.
import { expect } from '@open-wc/testing';
import type { Timeline } from '../../src/model/timeline.js';
import { cards, parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

const crane = 'The crane falls on the quay and three workers are hurt';

const story: Timeline = {
  title: 'A quay',
  lang: 'en',
  timeZone: 'UTC',
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: `Ward ${id}` })),
  lanes: ['a', 'b', 'c'].map((id) => ({ id, label: `Lane ${id}`, actors: [id] })),
  kinds: [{ id: 'event', label: 'Event' }],
  sources: [{ id: 'log', label: 'Log' }],
  events: [
    { id: 'heavy', date: '2020-03-01', title: crane, kind: 'event', actors: ['a'], weight: 1, citations: [{ source: 'log' }] },
    { id: 'light', date: '2022-03-01', title: 'Short', kind: 'event', actors: ['a'], weight: 0.1, citations: [{ source: 'log' }] },
    ...['b', 'c'].flatMap((actor) => ['2021', '2023', '2024'].map((date) => ({ id: actor + date, date, title: 'Another', kind: 'event', actors: [actor], weight: 0.5, citations: [{ source: 'log' }] }))),
  ],
};

describe('the weightiest event of a lane', () => {
  before(withoutMotion);

  for (const property of ['--mt-stage-height', '--mt-card-height']) {
    it(`has a card or a name whatever ${property} is`, async () => {
      const timeline = await timelineOf(story, 1_080);
      const seen = new Set<string>();
      for (let pixels = 80; pixels <= 760; pixels += 20) {
        timeline.style.setProperty(property, `${pixels}px`);
        await settled(timeline);
        const named = parts(timeline, '.item .name').map(({ textContent }) => textContent);
        const carded = cards(timeline).map(({ card }) => card!.event.id);
        seen.add(carded.includes('heavy') ? 'card' : 'name');
        expect(carded.includes('heavy') || named.some((name) => name.startsWith('The crane')), `${pixels}px`).to.equal(true);
      }
      expect([...seen].sort()).to.deep.equal(['card', 'name']);
    });
  }
});
