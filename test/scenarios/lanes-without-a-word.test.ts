// Eight lanes in an article of 680 pixels showed forty marks and not one word: a name was as long as nine marks or was not there at all,
// and nowhere were nine free. On the band a row of events that both sides took part in had no names either.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

const title = (i: number) => `Letter number ${i} about the crane on the pier`;
const month = (i: number) => `2025-${String(1 + ((i * 7) % 12)).padStart(2, '0')}-${String(1 + ((i * 5) % 28)).padStart(2, '0')}`;

describe('where marks stand close', () => {
  it('each lane has names, shorter ones', () => {
    const lanes = Array.from({ length: 8 }, (_, i) => ({ id: `lane${i}`, label: `Lane ${i}` }));
    const story = plainTimeline(Array.from({ length: 40 }, (_, i) => month(i)), title);
    const { layout, whole } = stageOf({ ...story, lanes, events: story.events.map((event, i) => ({ ...event, lane: `lane${i % 8}` })) }, { width: 680 });
    const { names, marks } = createScene(layout, whole);
    const named = new Set(names.map(({ event }) => marks.find((mark) => mark.event === event)!.lane));
    expect(named.size).to.equal(8);
  });

  it('the band has names, shorter ones', () => {
    const story = plainTimeline(Array.from({ length: 8 }, (_, i) => `2026-01-${String(3 + i * 3).padStart(2, '0')}`), title);
    const actors = ['x', 'y'].map((id) => ({ id, name: id }));
    const lanes = actors.map(({ id, name }) => ({ id, label: name, actors: [id] }));
    const { layout, whole } = stageOf({ ...story, actors, lanes, events: story.events.map((event) => ({ ...event, actors: ['x', 'y'] })) }, { width: 680 });
    expect(createScene(layout, whole).names.length).to.be.above(2);
  });
});
