import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toJson } from '../../src/export/json.js';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/model/validate.js';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { timelinesOf } from '../layout/fixture.js';

const idsOf = (entries: readonly { readonly id: string }[] = []): string[] => entries.map(({ id }) => id);
const read = (text: string): Timeline => {
  const { timeline, issues } = validate(JSON.parse(text));
  expect(issues).to.deep.equal([]);
  return timeline;
};

describe('the data of some events', () => {
  it('are the built-in story itself when all are asked for', () => {
    const again = read(toJson(story, idsOf(story.events)));
    expect(JSON.parse(JSON.stringify(again.events))).to.deep.equal(JSON.parse(JSON.stringify(story.events)));
    expect([again.title, again.timeZone, again.credit, idsOf(again.lanes)]).to.deep.equal([story.title, story.timeZone, story.credit, idsOf(story.lanes)]);
  });

  it('are a valid story for any part of the built-in one', () => {
    fc.assert(
      fc.property(fc.subarray(idsOf(story.events)), (ids) => {
        const part = read(toJson(story, ids));
        expect(idsOf(part.events)).to.deep.equal(ids);
      }),
    );
  });

  it('are a valid story for any part of any story', () => {
    const parts = timelinesOf(20).chain((timeline) => fc.tuple(fc.constant(validate(timeline).timeline), fc.subarray(idsOf(timeline.events))));
    fc.assert(
      fc.property(parts, ([timeline, ids]) => {
        expect(idsOf(read(toJson(timeline, ids)).events)).to.deep.equal(ids);
      }),
    );
  });

  it('hold who and what the events refer to, and nobody else', () => {
    const part = read(toJson(oneDay, ['protest']));
    expect([idsOf(part.actors), idsOf(part.kinds), idsOf(part.sources)]).to.deep.equal([['quill'], ['remark'], ['log']]);
    expect(part.lanes).to.deep.equal([{ id: 'harbour', label: 'Harbour', actors: [] }, { id: 'ship', label: 'Ship', actors: ['quill'] }]);
  });

  it('keep threads between events that are there, and drop the others', () => {
    expect(read(toJson(oneDay, ['stay', 'protest'])).events.map(({ links }) => links)).to.deep.equal([[], [{ type: 'answers', target: 'stay', citation: { source: 'log' } }]]);
  });

  it('keep words as they are, formulas too', () => {
    const timeline: Timeline = { title: '=1', events: [{ id: 'a', date: '2024', title: '"\u0007\n=1', quotes: [{ text: '@x' }] }] };
    expect(read(toJson(timeline, ['a'])).events[0]).to.deep.include({ title: '"\u0007\n=1', quotes: [{ text: '@x' }] });
  });
});
