import { expect } from '@open-wc/testing';
import { neighboursOf, type Neighbours } from '../../src/model/day-order.js';
import { indexEvents } from '../../src/model/index-events.js';
import type { TimelineEvent } from '../../src/model/timeline.js';

function neighbours(events: readonly Partial<TimelineEvent>[]): (Neighbours | undefined)[] {
  const index = indexEvents({ title: 'A story', events: events.map((event, i) => ({ id: `e${i}`, date: '2025-11-21', title: 'T', ...event })) });
  return events.map((_, i) => neighboursOf(index, index.position.get(`e${i}`)!));
}

describe('the order of events of one date', () => {
  const unranked = (sameRank: number): Neighbours => ({ ranked: false, sameRank });
  const ranked = (sameRank: number): Neighbours => ({ ranked: true, sameRank });

  const cases: readonly { readonly name: string; readonly events: readonly Partial<TimelineEvent>[]; readonly expected: readonly (Neighbours | undefined)[] }[] = [
    { name: 'is clear for a single event', events: [{}], expected: [undefined] },
    { name: 'is clear where each has a rank of its own', events: [{ order: 1 }, { order: 2 }], expected: [undefined, undefined] },
    { name: 'is not reported where none has a rank', events: [{}, {}, {}], expected: [unranked(2), unranked(2), unranked(2)] },
    { name: 'is not reported among those of one rank', events: [{ order: 1 }, { order: 1 }, { order: 2 }], expected: [ranked(1), ranked(1), undefined] },
    { name: 'is not reported for the only one without a rank', events: [{ order: 1 }, {}], expected: [undefined, unranked(0)] },
    { name: 'is no question between days', events: [{}, { date: '2025-11-22' }], expected: [undefined, undefined] },
    { name: 'is no question where the day itself is open', events: [{ date: '2025-11~' }, { date: '2025-11~' }], expected: [undefined, undefined] },
  ];
  for (const { name, events, expected } of cases) {
    it(name, () => expect(neighbours(events)).to.deep.equal(expected));
  }

  it('is no question where one clock time is given for several', () => {
    expect(neighbours([{ date: '2025-11-21T10:00:00Z' }, { date: '2025-11-21T10:00:00Z', order: 1 }, { date: '2025-11-21T10:00:00Z', order: 1 }])).to.deep.equal([undefined, undefined, undefined]);
  });

  it('is clear where clock times differ', () => {
    expect(neighbours([{ date: '2025-11-21T10:00:00Z' }, { date: '2025-11-21T11:00:00Z' }])).to.deep.equal([undefined, undefined]);
  });

  it('is counted once, however many events share a date', () => {
    const all = indexEvents({ title: 'A story', events: Array.from({ length: 1_000 }, (_, i) => ({ id: `e${i}`, date: '2025-11-21', title: 'T' })) });
    let read = 0;
    const events = new Proxy(all.events, { get: (list, name) => (read++, Reflect.get(list, name) as unknown) });
    const index = { ...all, events };
    for (const position of events.keys()) expect(neighboursOf(index, position)).to.deep.equal(unranked(999));
    expect(read).to.be.below(10_000);
  });
});
