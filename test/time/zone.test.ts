import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Civil } from '../../src/time/civil.js';
import type { Instant } from '../../src/time/instant.js';
import { isTimeZone, offsetAt, startOfDay, toCivilInZone, toInstant } from '../../src/time/zone.js';
import { needCairo } from '../needs.js';
import { show, utc } from './reading.js';

const hour = 3_600_000;
const at = (...fields: Parameters<typeof utc>): Instant => utc(...fields) as Instant;
const date = (year: number, month: number, day: number) => ({ year, month, day });

/** Straight from `Intl`, field by field: slow, and another way than ours. */
function offsetByFields(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone, era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const field = (name: string) => Number(parts[name]);
  const year = parts['era']!.startsWith('B') ? 1 - field('year') : field('year');
  return utc(year, field('month'), field('day'), field('hour'), field('minute'), field('second')) - instant;
}

const zones = [
  'Asia/Kathmandu', 'America/New_York', 'America/Sao_Paulo', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/Monrovia', 'Australia/Lord_Howe',
  'Pacific/Apia', 'Pacific/Kiritimati', 'America/St_Johns', 'America/Boa_Vista', 'Europe/London', 'Europe/Dublin', 'Europe/Vienna', 'Asia/Tehran',
  'Asia/Manila', 'America/Juneau', 'Antarctica/Troll', 'Etc/GMT+12', 'GMT',
];

describe('offsets of time zones', () => {
  const cases: readonly [zone: string, instant: Instant, hours: number][] = [
    ['UTC', at(2025), 0],
    ['Asia/Kathmandu', at(2025), 5.75],
    ['Asia/Kathmandu', at(1985, 12, 31), 5.5],
    ['America/New_York', at(2025, 1, 1), -5],
    ['America/New_York', at(2025, 7, 1), -4],
    ['America/New_York', at(2025, 3, 9, 6, 59, 59, 999), -5],
    ['America/New_York', at(2025, 3, 9, 7), -4],
    ['America/New_York', at(2025, 11, 2, 5, 59, 59, 999), -4],
    ['America/New_York', at(2025, 11, 2, 6), -5],
    ['Australia/Lord_Howe', at(2025, 1, 1), 11],
    ['Australia/Lord_Howe', at(2025, 7, 1), 10.5],
    ['Pacific/Apia', at(2011, 12, 30, 9), -10],
    ['Pacific/Apia', at(2011, 12, 30, 11), 14],
    ['America/Boa_Vista', at(2000, 10, 12), -3],
    ['America/Boa_Vista', at(2000, 10, 16), -4],
    ['Africa/Casablanca', at(2025, 3, 15), 0],
    ['Africa/Casablanca', at(2025, 5, 15), 1],
  ];
  for (const [zone, instant, hours] of cases) {
    it(`puts ${zone} ${hours} hours from UTC at ${show(instant)}`, () => expect(offsetAt(instant, zone)).to.equal(hours * hour));
  }

  it('knows local mean time to the second', () => {
    expect(offsetAt(at(1800), 'America/New_York')).to.equal(-(4 * 3600 + 56 * 60 + 2) * 1000);
    expect(offsetAt(at(-43, 3, 15), 'America/New_York')).to.equal(-(4 * 3600 + 56 * 60 + 2) * 1000);
  });

  it('agrees with Intl at random instants of every zone', () => {
    const instants = fc.oneof(fc.integer({ min: -5e9, max: 5e9 }), fc.integer({ min: -8.63e12, max: 8.63e12 }));
    fc.assert(fc.property(fc.constantFrom(...zones), instants, (zone, seconds) => offsetAt((seconds * 1000) as Instant, zone) === offsetByFields(seconds * 1000, zone)), { numRuns: 1_000 });
  });

  it('agrees with Intl on every day of years with many changes', () => {
    for (const [zone, year] of [['Africa/Cairo', 2010], ['Africa/Casablanca', 2012], ['Europe/Vienna', 1945], ['America/Boa_Vista', 2000]] as const) {
      for (let time = utc(year); time < utc(year + 1); time += 6 * hour) expect(offsetAt(time as Instant, zone), `${zone} ${show(time)}`).to.equal(offsetByFields(time, zone));
    }
  });

  it('keeps the offset at the end of the range of Date beyond it', () => {
    for (const zone of zones) {
      for (const end of [-8.64e15, 8.64e15]) {
        const offset = offsetAt(end as Instant, zone);
        // A day inside of the range: `Date` could not hold what clocks show at its very end.
        expect(offset).to.equal(offsetByFields(end - Math.sign(end) * 24 * hour, zone));
        for (const instant of [end * 1.001, end * 50_000, end * Infinity]) expect(offsetAt(instant as Instant, zone)).to.equal(offset);
      }
    }
  });
});

describe('names of time zones', () => {
  it('knows the zones of the IANA database', () => {
    for (const name of [...zones, 'UTC', 'Etc/UTC', 'asia/kathmandu', 'US/Eastern']) expect(isTimeZone(name), name).to.be.true;
  });

  it('knows no others', () => {
    for (const name of ['', 'Mars/Base', 'local', '+05:45', '-04', ' UTC', 'America/New_York ', 'EDTF']) expect(isTimeZone(name), name).to.be.false;
    for (const value of [undefined, null, 0, {}, []]) expect(isTimeZone(value)).to.be.false;
  });

  it('throws an error that names an unknown zone', () => {
    const calls: readonly ((zone: string) => unknown)[] = [
      (zone) => offsetAt(0 as Instant, zone),
      (zone) => toCivilInZone(0 as Instant, zone),
      (zone) => toInstant(date(2025, 1, 1), zone),
      (zone) => startOfDay(date(2025, 1, 1), zone),
    ];
    for (const call of calls) {
      expect(() => call('Mars/Base')).to.throw(RangeError, 'no such time zone: "Mars/Base"');
      expect(() => call('')).to.throw(RangeError, 'no such time zone: ""');
    }
  });
});

describe('wall clocks', () => {
  const clock = (year: number, month: number, day: number, hours: number, minutes: number) => ({ year, month, day, hour: hours, minute: minutes });

  const cases: readonly { readonly name: string; readonly zone: string; readonly wall: Partial<Civil> & ReturnType<typeof clock>; readonly instant: string }[] = [
    { name: 'reads a time that is there once', zone: 'America/New_York', wall: clock(2025, 7, 4, 12, 0), instant: '2025-07-04T16:00:00Z' },
    { name: 'reads the last minute before a gap', zone: 'America/New_York', wall: clock(2025, 3, 9, 1, 59), instant: '2025-03-09T06:59:00Z' },
    { name: 'moves a time in a gap on by the gap', zone: 'America/New_York', wall: clock(2025, 3, 9, 2, 30), instant: '2025-03-09T07:30:00Z' },
    { name: 'reads the first minute after a gap', zone: 'America/New_York', wall: clock(2025, 3, 9, 3, 0), instant: '2025-03-09T07:00:00Z' },
    { name: 'takes the earlier of two', zone: 'America/New_York', wall: clock(2025, 11, 2, 1, 30), instant: '2025-11-02T05:30:00Z' },
    { name: 'reads the first minute after an overlap', zone: 'America/New_York', wall: clock(2025, 11, 2, 2, 0), instant: '2025-11-02T07:00:00Z' },
    { name: 'knows gaps of half an hour', zone: 'Australia/Lord_Howe', wall: clock(2025, 10, 5, 2, 15), instant: '2025-10-04T15:45:00Z' },
    { name: 'knows overlaps of half an hour', zone: 'Australia/Lord_Howe', wall: clock(2025, 4, 6, 1, 45), instant: '2025-04-05T14:45:00Z' },
    { name: 'reads quarters of an hour', zone: 'Asia/Kathmandu', wall: clock(2025, 11, 21, 5, 45), instant: '2025-11-21' },
    { name: 'moves a time on a skipped day on by a day', zone: 'Pacific/Apia', wall: clock(2011, 12, 30, 12, 0), instant: '2011-12-30T22:00:00Z' },
    { name: 'reads years before the common era', zone: 'Europe/London', wall: clock(-43, 3, 15, 0, 0), instant: '-000043-03-15T00:01:15Z' },
  ];
  for (const { name, zone, wall, instant } of cases) {
    it(`${name}: ${zone}`, () => expect(show(toInstant(wall, zone))).to.equal(instant));
  }

  it('shows at an instant what was set, wherever clocks skip nothing and repeat nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: -2e12, max: 8e12 }), (zone, instant) => {
        const back = toInstant(toCivilInZone(instant as Instant, zone), zone);
        // In an overlap the earlier instant comes back, which clocks show alike.
        if (back !== instant) expect(toCivilInZone(back, zone)).to.deep.equal(toCivilInZone(instant as Instant, zone));
        expect(back).to.be.at.most(instant);
      }),
      { numRuns: 1_000 },
    );
  });

  it('goes on beyond the range of Date', () => {
    const civil = { year: 13_800_000_000, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
    expect(toCivilInZone(toInstant(civil, 'Asia/Kathmandu'), 'Asia/Kathmandu')).to.include({ year: 13_800_000_000, month: 1, day: 1, hour: 0 });
  });
});

describe('days of a time zone', () => {
  const cases: readonly { readonly name: string; readonly zone: string; readonly day: readonly [number, number, number]; readonly start: string; readonly hours: number }[] = [
    { name: 'an ordinary day', zone: 'America/New_York', day: [2025, 7, 4], start: '2025-07-04T04:00:00Z', hours: 24 },
    { name: 'a day in spring that lasts 23 hours', zone: 'America/New_York', day: [2025, 3, 9], start: '2025-03-09T05:00:00Z', hours: 23 },
    { name: 'a day in autumn that lasts 25 hours', zone: 'America/New_York', day: [2025, 11, 2], start: '2025-11-02T04:00:00Z', hours: 25 },
    { name: 'a day that begins at 01:00', zone: 'America/Sao_Paulo', day: [2018, 11, 4], start: '2018-11-04T03:00:00Z', hours: 23 },
    { name: 'a day whose last hour comes twice', zone: 'America/Sao_Paulo', day: [2018, 2, 17], start: '2018-02-17T02:00:00Z', hours: 25 },
    { name: 'a day that begins at 01:00', zone: 'Africa/Cairo', day: [2025, 4, 25], start: '2025-04-24T22:00:00Z', hours: 23 },
    { name: 'a day whose last hour comes twice', zone: 'Africa/Cairo', day: [2025, 10, 30], start: '2025-10-29T21:00:00Z', hours: 25 },
    { name: 'a day that begins at 00:30, in the middle of a gap', zone: 'America/Toronto', day: [1919, 3, 31], start: '1919-03-31T04:30:00Z', hours: 23.5 },
    { name: 'a day whose first hour comes twice', zone: 'America/Havana', day: [2025, 11, 2], start: '2025-11-02T04:00:00Z', hours: 25 },
    { name: 'a day that lasts half an hour less', zone: 'Australia/Lord_Howe', day: [2025, 10, 5], start: '2025-10-04T13:30:00Z', hours: 23.5 },
    { name: 'a day that lasts half an hour more', zone: 'Australia/Lord_Howe', day: [2025, 4, 6], start: '2025-04-05T13:00:00Z', hours: 24.5 },
    { name: 'a day before which one was skipped', zone: 'Pacific/Apia', day: [2011, 12, 29], start: '2011-12-29T10:00:00Z', hours: 24 },
    { name: 'a skipped day, which lasts no time', zone: 'Pacific/Apia', day: [2011, 12, 30], start: '2011-12-30T10:00:00Z', hours: 0 },
    { name: 'a day in Kathmandu', zone: 'Asia/Kathmandu', day: [2025, 11, 21], start: '2025-11-20T18:15:00Z', hours: 24 },
    { name: 'the day on which Nepal moved its clocks', zone: 'Asia/Kathmandu', day: [1986, 1, 1], start: '1985-12-31T18:30:00Z', hours: 23.75 },
  ];
  for (const { name, zone, day: [year, month, day], start, hours } of cases) {
    it(`knows ${name}: ${zone}, ${year}-${month}-${day}`, () => {
      if (zone === 'Africa/Cairo') needCairo();
      const begin = startOfDay(date(year, month, day), zone);
      expect(show(begin)).to.equal(start);
      expect((startOfDay(date(year, month, day + 1), zone) - begin) / hour).to.equal(hours);
    });
  }

  it('begin at the first instant that shows them', () => {
    const days = fc.integer({ min: utc(1900) / 86_400_000, max: utc(2100) / 86_400_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, day) => {
        const { year, month, day: dayOfMonth } = toCivilInZone((day * 86_400_000) as Instant, 'UTC');
        const start = startOfDay(date(year, month, dayOfMonth), zone);
        const before = toCivilInZone((start - 1) as Instant, zone);
        expect(utc(before.year, before.month, before.day)).to.be.lessThan(day * 86_400_000);
        const first = toCivilInZone(start, zone);
        expect(utc(first.year, first.month, first.day)).to.be.at.least(day * 86_400_000);
      }),
      { numRuns: 1_000 },
    );
  });

  it('do not depend on the zone of the browser', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.match(/Kathmandu|Katmandu/);
    expect(show(startOfDay(date(2025, 11, 21), 'UTC'))).to.equal('2025-11-21');
  });
});
