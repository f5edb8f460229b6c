import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { standingOf } from '../../src/model/extent.js';
import { indexEvents, type EventIndex } from '../../src/model/index-events.js';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, timelinesOf } from '../layout/fixture.js';

const day = 86_400_000;
const index = (...dates: string[]): EventIndex => indexEvents(plainTimeline(dates));
const idsOf = ({ events }: EventIndex): string[] => events.map(({ id }) => id);
const placeOf = ({ at: places, position }: EventIndex, id: string): number => places[position.get(id)!]!;

describe('where events stand', () => {
  it('is in order of time, whatever the order of the file', () => {
    expect(idsOf(index('2025', '1985-04-12', '1985', '-0043-03-15'))).to.deep.equal(['e3', 'e1', 'e2', 'e0']);
  });

  it('is at the very instant where a clock time was given', () => {
    expect(placeOf(index('2025-11-21T12:00:00Z', '2025-11-21'), 'e0')).to.equal(at('2025-11-21T12:00:00Z'));
    expect(placeOf(indexEvents(oneDay), 'stay')).to.equal(at('2024-02-09T16:30:00', 'Europe/London'));
  });

  it('is in the middle of the day where no more is known', () => {
    expect(placeOf(index('2025-11-21', '2025-12-24'), 'e0')).to.equal(at('2025-11-21') + day / 2);
  });

  it('is side by side within the day that several share, in their reported order', () => {
    const ranked: Timeline = { title: 'A story', events: [2, 0, 1].map((order, i) => ({ id: `e${i}`, date: '2025-11-21', order, title: 'T' })) };
    const indexed = indexEvents(ranked);
    expect(idsOf(indexed)).to.deep.equal(['e1', 'e2', 'e0']);
    const places = [...indexed.at].map((place) => (place - at('2025-11-21')) / day);
    expect(places.map((place) => Math.round(place * 1_000))).to.satisfy(([a, b, c]: number[]) => a! > 0 && a! < b! && b! < c! && c! < 1_000);
  });

  it('is in the reported order at one instant and on an open day as well', () => {
    for (const date of ['2025-11-21T12:00:00Z', '[..2025-11-21]']) {
      const events: TimelineEvent[] = [3, 1, 2].map((order) => ({ id: `e${order}`, date, order, title: 'T' }));
      expect(idsOf(indexEvents({ title: 'A story', events })), date).to.deep.equal(['e1', 'e2', 'e3']);
    }
  });

  it('is open to doubt together where that of one is', () => {
    const { groups, doubtful } = index('2025-11-21', '2025-11-21?');
    expect(groups.map((group) => group.doubtful)).to.deep.equal([true]);
    expect(doubtful).to.deep.equal([false, true]);
  });

  it('follows the file where no order was reported, the ranked first', () => {
    const events: TimelineEvent[] = [{ id: 'a', date: '2025-11-21', title: 'T' }, { id: 'b', date: '2025-11-21', title: 'T' }, { id: 'c', date: '2025-11-21', order: 5, title: 'T' }];
    expect(idsOf(indexEvents({ title: 'A story', events }))).to.deep.equal(['c', 'a', 'b']);
  });

  it('is where an interval begins', () => {
    expect(placeOf(index('2025-11-21/2025-12-24', '2026'), 'e0')).to.equal(at('2025-11-21') + day / 2);
    expect(placeOf(index('2025-11-21/..', '2026'), 'e0')).to.equal(at('2025-11-21') + day / 2);
  });

  it('is a whole step apart within a lane, less between lanes', () => {
    const events = (actors: readonly string[]): TimelineEvent[] => actors.map((actor, i) => ({ id: `e${i}`, date: '2025-11-21', title: 'T', actors: [actor] }));
    const timeline = (actors: readonly string[]): Timeline => ({ title: 'A story', actors: ['ness', 'quill'].map((id) => ({ id, name: id })), events: events(actors) });
    const gap = (one: EventIndex) => one.at[1]! - one.at[0]!;
    expect(gap(indexEvents(timeline(['ness', 'ness'])))).to.be.above(gap(indexEvents(timeline(['ness', 'quill']))));
    expect(gap(indexEvents(timeline(['ness', 'quill'])))).to.be.above(0);
  });

  const zones: readonly (readonly [name: string, date: string, side: string])[] = [
    ['one unknown day up to a date', '[..2025-11-04]', 'before'],
    ['an interval whose beginning is open', '../2025-11-04', 'before'],
    ['an interval whose beginning is not known', '/2025-11-04', 'before'],
    ['one unknown day from a date on', '[2025-11-04..]', 'after'],
    ['nothing known at all', 'XXXX-XX-XX', 'undated'],
    ['an interval open on both sides', '../..', 'undated'],
  ];
  for (const [name, date, side] of zones) {
    it(`is a zone of its own, out of the dates: ${name}`, () => {
      const indexed = index('2025-10-01', date, '2025-12-01');
      expect(indexed.zones.map((zone) => zone.side)).to.deep.equal([side]);
      const { span } = indexed.zones[0]!;
      expect(placeOf(indexed, 'e1')).to.be.within(span.start, span.end);
      if (side === 'before') expect(span.end).to.equal(indexed.dated.start);
      else expect(span.start).to.be.at.least(indexed.dated.end);
    });
  }

  it('is in order of the bounds within a zone, with room for each', () => {
    const before = index('[..2025-11-09]', '[..2025-11-04]', '[..2025-11-04]', '[..2025-11-06]', '2025-12');
    expect(idsOf(before)).to.deep.equal(['e1', 'e2', 'e3', 'e0', 'e4']);
    const steps = [...before.at.slice(0, 4)].map((place, i) => place - (i ? before.at[i - 1]! : before.domain.start));
    for (const step of steps.slice(1)) expect(step / steps[1]!).to.be.closeTo(1, 1e-6);
    expect(idsOf(index('2025-10', '[2025-11-09..]', '[2025-11-04..]'))).to.deep.equal(['e0', 'e2', 'e1']);
  });

  it('lays zones against the dates, the undated a little apart, and ends with the last of them', () => {
    const { zones: own, dated, domain } = index('2025-10-01', '[2025-11-04..]', 'XXXX', '[..2025-09-01]', '2025-12-01');
    expect(own.map(({ side }) => side)).to.deep.equal(['before', 'after', 'undated']);
    const [before, after, undated] = own.map(({ span }) => span);
    expect([before!.start, before!.end, after!.start, undated!.end]).to.deep.equal([domain.start, dated.start, dated.end, domain.end]);
    expect(undated!.start).to.be.above(after!.end);
  });

  it('gives a zone more room for more events, but never the larger part', () => {
    for (const date of ['[2025-11-04..]', '[..2025-11-04]']) {
      const shares = [1, 3, 6, 200].map((count) => {
        const { zones: own, dated } = index('2025-10-01', '2025-12-01', ...Array.from({ length: count }, () => date));
        return (own[0]!.span.end - own[0]!.span.start) / (dated.end - dated.start);
      });
      expect(shares, date).to.deep.equal([...shares].sort((a, b) => a - b));
      expect(new Set(shares).size).to.equal(4);
      expect(shares[3]).to.be.below(0.5);
    }
  });

  const spans: readonly (readonly [date: string, start: string, end: string])[] = [
    ['2024/2025', '2024', '2026'],
    ['2025/..', '2025', '2026'],
    ['../2025', '2025', '2026'],
    ['[..2025-11-04]', '2025-11-05', '2025-11-06'],
  ];
  for (const [date, start, end] of spans) it(`holds every bound that is known, and is a day long at the least: ${date}`, () => expect(index(date).dated).to.deep.equal({ start: at(start), end: at(end) }));

  it('leaves room at both ends of the axis', () => {
    const { domain, dated } = index('2025-11-21', '2025-11-30');
    expect(domain.start).to.be.below(dated.start);
    expect(domain.end).to.be.above(dated.end);
    expect(dated).to.deep.equal({ start: at('2025-11-21'), end: at('2025-12-01') });
  });

  it('includes periods in the axis', () => {
    expect(indexEvents({ ...plainTimeline(['2025-11-21']), periods: [{ id: 'p', date: '1985/1986', label: 'P' }] }).dated).to.deep.equal({ start: at('1985'), end: at('2025-11-22') });
  });

  it('is a day from 1970 where there are no events', () => {
    expect(index().dated).to.deep.equal({ start: 0, end: day });
  });

  it('is empty where no event has a date', () => {
    const { dated, domain } = index('XXXX');
    expect(dated).to.deep.equal({ start: domain.start, end: domain.start });
  });

  // 2^53 milliseconds are 285,000 years: from there on an instant and a millisecond more are the same number.
  for (const date of ['[..Y-300000]', '../Y-13800000000', '[Y17E9..]']) {
    it(`has length even where a single bound is all that is known, far away: ${date}`, () => {
      const { domain, dated, zones: [zone] } = index(date);
      expect(dated.end).to.be.above(dated.start);
      expect(domain.end).to.be.above(domain.start);
      expect(zone!.span.end).to.be.above(zone!.span.start);
    });
  }

  it('tells apart how many events of open days there are, even where their one bound is all that is known', () => {
    expect(new Set(index(...Array.from({ length: 2_000 }, () => '[..2025-11-04]')).at).size).to.equal(2_000);
  });

  it('throws where a date is none, naming the event', () => {
    expect(() => index('2025', '2013-02-29')).to.throw(RangeError, 'event "e1": no such day: "2013-02-29"');
  });

  it('fills each zone to its very end with its groups, so that the axis has no sliver there', () => {
    fc.assert(
      fc.property(timelinesOf(12), (timeline) => {
        const { zones: own, groups } = indexEvents(timeline);
        for (const { span } of own) {
          const inside = groups.filter((group) => group.span.start >= span.start && group.span.start < span.end);
          expect(Math.max(...inside.map((group) => group.span.end))).to.equal(span.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds for any story', () => {
    fc.assert(
      fc.property(timelinesOf(30), (timeline) => {
        const indexed = indexEvents(timeline);
        const { events, at: places, domain, dated, group, groups, position, whens, doubtful } = indexed;
        expect([...events].sort((a, b) => a.id.localeCompare(b.id))).to.deep.equal([...timeline.events].sort((a, b) => a.id.localeCompare(b.id)));
        expect(domain.start).to.be.below(domain.end);
        expect(dated.start).to.be.within(domain.start, domain.end);
        events.forEach(({ id }, i) => {
          expect(position.get(id)).to.equal(i);
          expect(places[i]).to.be.within(domain.start, domain.end);
          if (i) expect(places[i]).to.be.at.least(places[i - 1]!);
          const { members, span } = groups[group[i]!]!;
          expect(members).to.include(i);
          expect(places[i]).to.be.within(span.start, span.end);
          // Nothing stands outside of what its date leaves open.
          const standing = standingOf(whens[i]!);
          if (Number.isFinite(standing.start) && Number.isFinite(standing.end)) expect(places[i]).to.be.within(standing.start, standing.end);
          if (groups[group[i]!]!.clock) expect(doubtful[i] && whens[i]!.type === 'date').to.be.false;
        });
      }),
      { numRuns: 300 },
    );
  });

  it('holds for thousands of events', () => {
    const { events, at: places } = indexEvents(century(5_000, 3));
    expect(events).to.have.length(5_000);
    expect([...places]).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('spans billions of years beside an hour', () => {
    const indexed = indexEvents(deepTime);
    expect(idsOf(indexed)).to.deep.equal(deepTime.events.map(({ id }) => id));
    expect(placeOf(indexed, 'visit')).to.equal(at('2026-11-14T10:00:00Z'));
  });
});
