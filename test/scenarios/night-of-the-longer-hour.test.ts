// In the night in which clocks are set back they show an hour twice. Whoever zoomed into it and asked for "only the span in sight" lost
// what was in its second round, or had all of the story left: the span ended before it began, and was no span.
import { expect } from '@open-wc/testing';
import { applyFilter, formatFilter, noFilter, parseFilter } from '../../src/model/filter.js';
import { indexEvents } from '../../src/model/index-events.js';
import { validate } from '../../src/model/validate.js';
import { writeSpan } from '../../src/model/write-span.js';
import { at } from '../layout/fixture.js';

const { timeline } = validate({
  title: 'The night',
  timeZone: 'Europe/London',
  events: [
    { id: 'eve', date: '2024-10-26', title: 'The eve' },
    { id: 'first', date: '2024-10-27T01:40:00+01:00', title: 'Twenty to two' },
    { id: 'second', date: '2024-10-27T01:05:00Z', title: 'Five past one, again' },
    { id: 'third', date: '2024-10-27T01:50:00Z', title: 'Ten to two, again' },
    { id: 'later', date: '2024-10-30', title: 'Later' },
  ],
});

describe('only what is in sight', () => {
  const cases: readonly (readonly [start: string, end: string, ids: readonly string[]])[] = [
    ['2024-10-27T01:30:00+01:00', '2024-10-27T01:10:00Z', ['first', 'second']],
    ['2024-10-27T00:30:00+01:00', '2024-10-27T01:55:00Z', ['first', 'second', 'third']],
    ['2024-10-27T01:01:00Z', '2024-10-27T01:30:00Z', ['second']],
  ];
  for (const [start, end, ids] of cases) {
    it(`is what happened between ${start} and ${end}`, () => {
      const span = writeSpan(indexEvents(timeline), { start: at(start), end: at(end) })!;
      const shown = applyFilter(timeline, parseFilter(formatFilter({ ...noFilter, spans: [span] })))!;
      expect([...shown].filter((id) => id !== 'eve' && id !== 'later')).to.deep.equal(ids);
    });
  }
});
