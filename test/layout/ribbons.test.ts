import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { orderLanes } from '../../src/layout/lanes.js';
import { layBars, layRibbons, mostRibbonRows, type Ribbon } from '../../src/layout/ribbons.js';
import { indexEvents } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { plainTimeline } from '../../stories/invented.js';
import { at, timelinesOf } from './fixture.js';

function ribbonsOf(timeline: Timeline): Ribbon[] {
  const index = indexEvents(timeline);
  const { lanes, laneOf } = orderLanes(index, 'actor');
  return [layRibbons, layBars].flatMap((lay) => lay(index, laneOf, lanes.length, () => true).flat(2));
}

const of = (...dates: string[]): Ribbon[] => ribbonsOf(plainTimeline(dates));

describe('ribbons', () => {
  it('are none for days and instants that are known', () => {
    expect(of('2025-11-21', '2025-11-22T12:00:00Z', '{2025-11-21,2025-11-22}')).to.deep.equal([]);
  });

  const cases: readonly (readonly [date: string, ribbon: object])[] = [
    ['2025-11', { start: at('2025-11'), end: at('2025-12'), openStart: false, openEnd: false, certain: undefined }],
    ['[2025-11-03,2025-11-05]', { start: at('2025-11-03'), end: at('2025-11-06'), openStart: false, openEnd: false, certain: undefined }],
    ['[..2025-11-05]', { end: at('2025-11-06'), openStart: true, openEnd: false, certain: undefined }],
    ['[2025-11-05..]', { start: at('2025-11-05'), openStart: false, openEnd: true, certain: undefined }],
    ['2025-11-03/2025-11-05', { start: at('2025-11-03'), end: at('2025-11-06'), openStart: false, openEnd: false, certain: { start: at('2025-11-04'), end: at('2025-11-05') } }],
    ['2025-11-03/2025-11-03', { start: at('2025-11-03'), end: at('2025-11-04'), certain: undefined }],
    ['2025-11-03/..', { start: at('2025-11-03'), openStart: false, openEnd: true }],
    ['../2025-11-03', { end: at('2025-11-04'), openStart: true, openEnd: false }],
  ];
  for (const [date, ribbon] of cases) {
    it(`reach as far as doubt and duration do: ${date}`, () => {
      // Other events hold the axis open.
      const [one, ...others] = of(date, '2025-10-01', '2025-12-24');
      expect(others).to.deep.equal([]);
      expect(JSON.parse(JSON.stringify(one))).to.deep.include(JSON.parse(JSON.stringify(ribbon)));
    });
  }

  it('are shared by the events of one lane whose day is open in the same way', () => {
    const timeline: Timeline = { title: 'A story', lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], events: ['a', 'a', 'b'].map((lane, i) => ({ id: `e${i}`, date: '2025-11', title: 'T', lane })) };
    expect(ribbonsOf(timeline).map(({ lane, events }) => [lane, events.length])).to.deep.equal([[0, 2], [1, 1]]);
  });

  it('are none for events that are not shown', () => {
    const index = indexEvents(plainTimeline(['2025-11', '2025-11', '2025-11-03/2025-11-05', '2025-10-01', '2025-12-24']));
    const { lanes, laneOf } = orderLanes(index, 'actor');
    const idsOf = (shown: readonly string[]) => {
      const shows = (event: number) => shown.includes(index.events[event]!.id);
      return [layRibbons, layBars].flatMap((lay) => lay(index, laneOf, lanes.length, shows).flat(2).flatMap(({ events }) => events.map((event) => index.events[event]!.id)));
    };
    for (const shown of [[], ['e1'], ['e2'], ['e0', 'e2']]) expect(idsOf([...shown, 'e3']).sort()).to.deep.equal(shown);
  });

  it('lie in rows of their lane, few of them, and within the axis', () => {
    fc.assert(
      fc.property(timelinesOf(40), (timeline) => {
        const index = indexEvents(timeline);
        const ribbons = ribbonsOf(timeline);
        const lasts = ({ events }: Ribbon) => index.whens[events[0]!]!.type === 'interval';
        for (const { start, end, row, certain, events } of ribbons) {
          expect(row).to.be.within(0, mostRibbonRows - 1);
          expect(start).to.be.at.least(index.domain.start);
          expect(end).to.be.at.most(index.domain.end);
          expect(start).to.be.at.most(end);
          if (certain) expect(certain.start).to.be.below(certain.end);
          for (const event of events) expect(index.at[event]).to.be.within(start, end);
        }
        ribbons.forEach((a, i) => ribbons.slice(i + 1).forEach((b) => {
          const sameRow = a.lane === b.lane && a.row === b.row && lasts(a) === lasts(b);
          if (sameRow) expect(a.end <= b.start || b.end <= a.start).to.be.true;
        }));
      }),
      { numRuns: 300 },
    );
  });
});
