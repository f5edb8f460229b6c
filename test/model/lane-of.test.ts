import { expect } from '@open-wc/testing';
import { actorLanes, laneFinder } from '../../src/model/lane-of.js';
import type { Lane, Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';

const event = (fields: Partial<TimelineEvent>): TimelineEvent => ({ id: 'a', date: '2025', title: 'T', ...fields });

describe('the lanes of a story', () => {
  it('are those that it names', () => expect(actorLanes(oneDay)).to.equal(oneDay.lanes));

  it('are without any those of the actors who stand in an event, in the order of the actors', () => {
    const timeline: Timeline = { title: 'A story', actors: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })), events: [event({ actors: ['c', 'x'] }), event({ id: 'b', actors: ['a'] })] };
    expect(actorLanes(timeline)).to.deep.equal([{ id: 'a', label: 'A', actors: ['a'] }, { id: 'c', label: 'C', actors: ['c'] }]);
  });

  it('are none where nobody acts', () => expect(actorLanes(plainTimeline(['2025']))).to.deep.equal([]));
});

describe('the lane of an event', () => {
  const lanes: readonly Lane[] = [{ id: 'harbour', label: 'Harbour', actors: ['ness', 'brand'] }, { id: 'ship', label: 'Ship', actors: ['quill'] }, { id: 'empty', label: 'Empty' }];
  const laneOf = laneFinder(lanes);
  const band = lanes.length;

  const cases: readonly (readonly [name: string, fields: Partial<TimelineEvent>, lane: number])[] = [
    ['the one of its actor', { actors: ['quill'] }, 1],
    ['the one that all its actors share', { actors: ['ness', 'brand'] }, 0],
    ['the band where its actors stand in several', { actors: ['ness', 'quill'] }, band],
    ['the band where one actor stands in none', { actors: ['ness', 'oake'] }, band],
    ['the band where nobody acts', {}, band],
    ['the band where a list of actors is empty', { actors: [] }, band],
    ['the one that it names, whoever acts', { lane: 'ship', actors: ['ness'] }, 1],
    ['one without actors, if it names it', { lane: 'empty' }, 2],
    ['that of its actors where it names none that there is', { lane: 'none', actors: ['quill'] }, 1],
  ];
  for (const [name, fields, lane] of cases) {
    it(`is ${name}`, () => expect(laneOf(event(fields))).to.equal(lane));
  }
});
