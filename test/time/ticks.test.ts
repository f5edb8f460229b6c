import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayLength, fromCivil, type Civil } from '../../src/time/civil.js';
import type { Instant } from '../../src/time/instant.js';
import { floorTo, stepOfLength, stretchAt, ticksIn, tickSteps, wholeStep, type TickStep, type TickUnit } from '../../src/time/ticks.js';
import { toCivilInZone } from '../../src/time/zone.js';
import { show, utc } from './reading.js';

/** The first boundary of a unit after an instant. */
const ceilTo = (instant: Instant, unit: TickUnit, timeZone: string): Instant => stretchAt(instant, wholeStep(unit), timeZone).end;

const units: readonly TickUnit[] = ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'year'];
const hour = 3_600_000;

function stepOf(unit: TickUnit, count = 1): TickStep {
  const step = tickSteps.find((candidate) => candidate.unit === unit && candidate.count === count);
  if (!step) throw new RangeError(`no step of ${count} ${unit}s`);
  return step;
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
/** What clocks of a zone show: `11-02 01:30`, of years `2025`. */
function onClocks(instant: number, unit: TickUnit, zone: string): string {
  const { year, month, day, hour: hours, minute, second, millisecond } = toCivilInZone(instant as Instant, zone);
  const date = `${pad(month)}-${pad(day)}`;
  if (unit === 'year' || unit === 'month') return unit === 'year' ? String(year) : `${year}-${pad(month)}`;
  if (unit === 'day') return date;
  const clock = `${pad(hours)}:${pad(minute)}`;
  return unit === 'second' || unit === 'millisecond' ? `${clock}:${pad(second)}${unit === 'second' ? '' : `.${pad(millisecond, 3)}`}` : `${date} ${clock}`;
}

const ticks = (from: string, to: string, unit: TickUnit, count: number, zone: string) =>
  ticksIn(Date.parse(from) as Instant, Date.parse(to) as Instant, stepOf(unit, count), zone);
/** What clocks show at each tick, with the day left out where it is the one of the tick before. */
const told = (instants: readonly Instant[], unit: TickUnit, zone: string) => {
  let day = '';
  return instants
    .map((instant) => {
      const text = onClocks(instant, unit, zone);
      const [date = '', clock] = text.split(' ');
      const same = clock !== undefined && date === day;
      day = date;
      return same ? clock : text;
    })
    .join(' ');
};

describe('the table of steps', () => {
  it('runs from a millisecond to billions of years, ever longer', () => {
    expect(tickSteps[0]).to.deep.equal({ unit: 'millisecond', count: 1, length: 1 });
    expect(tickSteps.at(-1)).to.include({ unit: 'year', count: 5e9 });
    for (const [i, { length }] of tickSteps.entries()) if (i) expect(length).to.be.greaterThan(tickSteps[i - 1]!.length);
  });

  it('has no two steps so far apart that an axis would be bare', () => {
    for (const [i, { length }] of tickSteps.entries()) if (i) expect(length / tickSteps[i - 1]!.length).to.be.at.most(5);
  });

  it('divides each clock unit of the next one evenly', () => {
    const whole: Readonly<Partial<Record<TickUnit, number>>> = { millisecond: 1_000, second: 60, minute: 60, hour: 24, month: 12 };
    for (const { unit, count } of tickSteps) if (whole[unit]) expect(whole[unit] % count, `${count} ${unit}`).to.equal(0);
  });
});

describe('the step of a length', () => {
  const cases: readonly (readonly [length: number, finest: TickUnit, unit: TickUnit, count: number])[] = [
    [0, 'millisecond', 'millisecond', 1], [1, 'millisecond', 'millisecond', 1], [3, 'millisecond', 'millisecond', 5], [501, 'millisecond', 'second', 1],
    [45_000, 'millisecond', 'minute', 1], [13 * hour, 'millisecond', 'day', 1], [1, 'day', 'day', 1], [2 * dayLength, 'day', 'day', 5], [11 * dayLength, 'day', 'month', 1],
    [1, 'month', 'month', 1], [200 * dayLength, 'day', 'year', 1], [1, 'year', 'year', 1], [4e12 * dayLength, 'day', 'year', 5e9],
  ];
  for (const [length, finest, unit, count] of cases) {
    it(`is ${count} ${unit} for ${length} ms, of ${finest}s or more`, () => expect(stepOfLength(length, finest)).to.equal(stepOf(unit, count)));
  }
});

describe('ticks', () => {
  type Case = readonly [name: string, zone: string, unit: TickUnit, count: number, from: string, to: string, ticks: string];
  const cases: readonly Case[] = [
    ['milliseconds', 'Asia/Kathmandu', 'millisecond', 200, '2025-11-21T08:45:05.100Z', '2025-11-21T08:45:06.100Z', '14:30:05.200 14:30:05.400 14:30:05.600 14:30:05.800 14:30:06.000'],
    ['seconds', 'Asia/Kathmandu', 'second', 15, '2025-11-21T08:45:01Z', '2025-11-21T08:46:05Z', '14:30:15 14:30:30 14:30:45 14:31:00'],
    ['minutes', 'Asia/Kathmandu', 'minute', 30, '2025-11-21T08:00Z', '2025-11-21T10:00Z', '11-21 14:00 14:30 15:00 15:30'],
    ['hours, that begin 15 minutes off those of UTC', 'Asia/Kathmandu', 'hour', 1, '2025-11-21T17:00Z', '2025-11-21T20:00Z', '11-21 23:00 11-22 00:00 01:00'],
    ['hours counted from midnight', 'Asia/Kathmandu', 'hour', 6, '2025-11-21T00:00Z', '2025-11-22T06:00Z', '11-21 06:00 12:00 18:00 11-22 00:00 06:00'],
    ['hours of a day of 23 hours', 'America/New_York', 'hour', 1, '2025-03-09T05:00Z', '2025-03-09T10:00Z', '03-09 00:00 01:00 03:00 04:00 05:00'],
    ['hours of a day of 25 hours', 'America/New_York', 'hour', 1, '2025-11-02T04:00Z', '2025-11-02T09:00Z', '11-02 00:00 01:00 01:00 02:00 03:00'],
    ['quarters of a day of 23 hours', 'America/New_York', 'hour', 6, '2025-03-09T05:00Z', '2025-03-10T05:00Z', '03-09 00:00 06:00 12:00 18:00 03-10 00:00'],
    ['quarters of a day of 25 hours', 'America/New_York', 'hour', 6, '2025-11-02T04:00Z', '2025-11-03T06:00Z', '11-02 00:00 06:00 12:00 18:00 11-03 00:00'],
    ['two hours, of which the second is skipped', 'America/New_York', 'hour', 2, '2025-03-09T05:00Z', '2025-03-09T11:00Z', '03-09 00:00 03:00 04:00 06:00'],
    ['minutes over a skipped hour', 'America/New_York', 'minute', 30, '2025-03-09T06:00Z', '2025-03-09T08:00Z', '03-09 01:00 01:30 03:00 03:30'],
    ['minutes over an hour that comes twice', 'America/New_York', 'minute', 30, '2025-11-02T05:00Z', '2025-11-02T07:30Z', '11-02 01:00 01:30 01:00 01:30 02:00'],
    ['hours where clocks skip half an hour', 'Australia/Lord_Howe', 'hour', 1, '2025-10-04T13:30Z', '2025-10-04T18:00Z', '10-05 00:00 01:00 02:30 03:00 04:00'],
    ['hours where half an hour comes twice', 'Australia/Lord_Howe', 'hour', 1, '2025-04-05T13:00Z', '2025-04-05T18:00Z', '04-06 00:00 01:00 02:00 03:00 04:00'],
    ['minutes where half an hour comes twice', 'Australia/Lord_Howe', 'minute', 30, '2025-04-05T14:00Z', '2025-04-05T16:00Z', '04-06 01:00 01:30 01:30 02:00'],
    ['minutes where a quarter of an hour is skipped at midnight', 'Asia/Kathmandu', 'minute', 30, '1985-12-31T17:00Z', '1985-12-31T20:00Z', '12-31 22:30 23:00 23:30 01-01 00:15 00:30 01:00 01:30'],
    ['days of 23 and 25 hours', 'America/New_York', 'day', 1, '2025-03-08T12:00Z', '2025-03-11T12:00Z', '03-09 03-10 03-11'],
    ['days around one that was skipped', 'Pacific/Apia', 'day', 1, '2011-12-28T00:00Z', '2012-01-02T00:00Z', '12-28 12-29 12-31 01-01 01-02'],
    ['half days around one that was skipped', 'Pacific/Apia', 'hour', 12, '2011-12-29T10:00Z', '2012-01-01T00:00Z', '12-29 00:00 12:00 12-31 00:00 12:00 01-01 00:00 12:00'],
    ['half days of which one begins at 01:00', 'America/Sao_Paulo', 'hour', 12, '2018-11-03T03:00Z', '2018-11-05T03:00Z', '11-03 00:00 12:00 11-04 01:00 12:00 11-05 00:00'],
    ['hours of a night whose last hour comes twice', 'America/Sao_Paulo', 'hour', 1, '2018-02-18T00:00Z', '2018-02-18T04:30Z', '02-17 22:00 23:00 23:00 02-18 00:00 01:00'],
    ['hours of a day whose first hour comes twice', 'America/Havana', 'hour', 1, '2025-11-02T04:00Z', '2025-11-02T07:00Z', '11-02 00:00 00:00 01:00'],
    ['every fifth day, anew with each month', 'UTC', 'day', 5, '2025-01-23', '2025-03-11', '01-25 02-01 02-05 02-10 02-15 02-20 02-25 03-01 03-05 03-10'],
    ['every tenth day, anew with each month', 'UTC', 'day', 10, '2025-01-23', '2025-03-11', '02-01 02-10 02-20 03-01 03-10'],
    ['no thirtieth day, even where they would begin with it', 'UTC', 'day', 5, '2025-01-30', '2025-02-06', '02-01 02-05'],
    ['months', 'Asia/Kathmandu', 'month', 1, '2025-10-31T18:15Z', '2026-02-01', '2025-11 2025-12 2026-01 2026-02'],
    ['quarters', 'America/New_York', 'month', 3, '2025-02-01', '2026-02-01', '2025-04 2025-07 2025-10 2026-01'],
    ['half years', 'UTC', 'month', 6, '2025-01-01', '2026-01-02', '2025-01 2025-07 2026-01'],
    ['years', 'Asia/Kathmandu', 'year', 1, '2024-12-31T18:15Z', '2027-12-31T18:15Z', '2025 2026 2027'],
    ['decades', 'UTC', 'year', 10, '1995-06-01', '2025-06-01', '2000 2010 2020'],
    ['years around our era, of which there is no year 0', 'UTC', 'year', 1, '-000002-06-01', '0003-01-01', '-1 0 1 2'],
    ['centuries before and in our era: 200 BC, 100 BC, 1 AD, 100 AD, 200 AD', 'UTC', 'year', 100, '-000250-01-01', '0250-01-01', '-199 -99 1 100 200'],
    ['two years about our era: 4 BC, 2 BC, 1 AD, 2 AD, 4 AD', 'UTC', 'year', 2, '-000004-01-01', '0005-01-01', '-3 -1 1 2 4'],
  ];
  for (const [name, zone, unit, count, from, to, expected] of cases) {
    it(`are ${name}: ${zone}`, () => expect(told(ticks(from, to, unit, count, zone), unit, zone)).to.equal(expected));
  }

  it('include the start of a span and leave out its end', () => {
    expect(ticks('2025-11-21', '2025-11-23', 'day', 1, 'UTC').map(show)).to.deep.equal(['2025-11-21', '2025-11-22']);
    expect(ticks('2025-11-21', '2025-11-21', 'day', 1, 'UTC')).to.deep.equal([]);
    expect(ticks('2025-11-23', '2025-11-21', 'day', 1, 'UTC')).to.deep.equal([]);
  });

  it('divide 23 and 25 hours into as many', () => {
    expect(ticks('2025-03-09T05:00Z', '2025-03-10T04:00Z', 'hour', 1, 'America/New_York')).to.have.length(23);
    expect(ticks('2025-11-02T04:00Z', '2025-11-03T05:00Z', 'hour', 1, 'America/New_York')).to.have.length(25);
  });

  it('need both ends', () => {
    const step = stepOf('hour');
    for (const none of [Infinity, -Infinity, NaN] as Instant[]) {
      expect(() => ticksIn(0 as Instant, none, step, 'UTC'), `to ${none}`).to.throw(RangeError, String(none));
      expect(() => ticksIn(none, 0 as Instant, step, 'UTC'), `from ${none}`).to.throw(RangeError, String(none));
      for (const unit of units) for (const round of [floorTo, ceilTo]) expect(() => round(none, unit, 'UTC')).to.throw(RangeError, String(none));
    }
  });
});

describe('rounding to a unit', () => {
  type Case = readonly [name: string, zone: string, unit: TickUnit, instant: string, floor: string, ceil: string];
  const cases: readonly Case[] = [
    ['a day', 'Asia/Kathmandu', 'day', '2025-11-21T18:14:59Z', '2025-11-20T18:15:00Z', '2025-11-21T18:15:00Z'],
    ['a boundary', 'Asia/Kathmandu', 'day', '2025-11-21T18:15:00Z', '2025-11-21T18:15:00Z', '2025-11-22T18:15:00Z'],
    ['the first hour that comes twice', 'America/New_York', 'hour', '2025-11-02T05:30:00Z', '2025-11-02T05:00:00Z', '2025-11-02T06:00:00Z'],
    ['the second hour that comes twice', 'America/New_York', 'hour', '2025-11-02T06:30:00Z', '2025-11-02T06:00:00Z', '2025-11-02T07:00:00Z'],
    ['an hour of which half was skipped', 'Australia/Lord_Howe', 'hour', '2025-10-04T15:45:00Z', '2025-10-04T15:30:00Z', '2025-10-04T16:00:00Z'],
    ['an hour of one and a half', 'Australia/Lord_Howe', 'hour', '2025-04-05T15:15:00Z', '2025-04-05T14:00:00Z', '2025-04-05T15:30:00Z'],
    ['a day that begins at 01:00', 'America/Sao_Paulo', 'day', '2018-11-04T12:00:00Z', '2018-11-04T03:00:00Z', '2018-11-05T02:00:00Z'],
    ['the hour from which such a day begins', 'America/Sao_Paulo', 'hour', '2018-11-04T03:30:00Z', '2018-11-04T03:00:00Z', '2018-11-04T04:00:00Z'],
    ['the day before a skipped one', 'Pacific/Apia', 'day', '2011-12-30T09:59:59Z', '2011-12-29T10:00:00Z', '2011-12-30T10:00:00Z'],
    ['the day after a skipped one', 'Pacific/Apia', 'day', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z', '2011-12-31T10:00:00Z'],
    // Clocks showed midnight, were set back to 23:01 a minute later, and showed it again.
    ['a day that began twice', 'America/St_Johns', 'day', '2010-11-07T03:00:00Z', '2010-11-07T02:30:00Z', '2010-11-08T03:30:00Z'],
    ['a month', 'America/New_York', 'month', '2025-11-15', '2025-11-01T04:00:00Z', '2025-12-01T05:00:00Z'],
    ['a year before our era', 'UTC', 'year', '-000043-03-15', '-000043-01-01', '-000042-01-01'],
  ];
  for (const [name, zone, unit, instant, floor, ceil] of cases) {
    it(`finds both ends of ${name}: ${zone}`, () => {
      const time = Date.parse(instant) as Instant;
      expect(show(floorTo(time, unit, zone))).to.equal(floor);
      expect(show(ceilTo(time, unit, zone))).to.equal(ceil);
    });
  }
});

const zones = ['UTC', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo', 'America/St_Johns', 'America/Havana', 'Africa/Monrovia', 'Europe/Dublin'];
const zone = fc.constantFrom(...zones);
/** Nights on which clocks of these zones were set, and any others. */
const nights = ['2025-03-09T07:00Z', '2025-11-02T06:00Z', '2025-10-04T15:30Z', '2025-04-05T15:00Z', '2011-12-30T10:00Z', '2018-11-04T03:00Z', '2018-02-18T02:00Z', '2010-11-07T02:31Z', '1985-12-31T18:30Z', '1972-01-07T00:44Z'];
const recent = fc.oneof(
  fc.integer({ min: utc(1750), max: utc(2200) }),
  fc.tuple(fc.constantFrom(...nights), fc.integer({ min: -40 * hour, max: 40 * hour })).map(([night, distance]) => Date.parse(night) + distance),
) as fc.Arbitrary<Instant>;
const year = 365.2425 * dayLength;
/** To 13.8 billion years away on either side, near and far alike. */
const anywhere = fc.tuple(fc.constantFrom(-1, 1), fc.double({ min: 0, max: Math.log10(13.8e9 * year), noNaN: true })).map(([sign, power]) => (sign * Math.round(10 ** power)) as Instant);
const unit = fc.constantFrom(...units);
const step = fc.constantFrom(...tickSteps);

describe('ticks anywhere', () => {
  it('ascend without doubles within their span, neither too many nor too few', () => {
    fc.assert(
      fc.property(fc.oneof(recent, anywhere), step, fc.double({ min: 0, max: 60, noNaN: true }), zone, (start, distance, lengths, timeZone) => {
        const end = (start + distance.length * lengths) as Instant;
        const found = ticksIn(start, end, distance, timeZone);
        for (const [i, tick] of found.entries()) {
          expect(tick).to.be.at.least(start).and.lessThan(end);
          if (i) expect(tick).to.be.greaterThan(found[i - 1]!);
        }
        // Where clocks are set back an hour, an hour's ticks come twice; where they skip a day, a day's are missing.
        const spare = 2 + (25 * hour) / distance.length;
        expect(found.length).to.be.at.most(lengths * 1.2 + spare);
        if (Math.abs(start) < 8e15) expect(found.length).to.be.at.least(Math.floor(lengths * 0.6 - spare));
      }),
      { numRuns: 2_000 },
    );
  });

  it('lie on both sides of each instant, one of them perhaps on it', () => {
    fc.assert(
      fc.property(fc.oneof(recent, anywhere), unit, zone, (instant, name, timeZone) => {
        const [floor, ceil] = [floorTo(instant, name, timeZone), ceilTo(instant, name, timeZone)];
        expect(floor).to.be.at.most(instant);
        expect(ceil).to.be.greaterThan(instant);
        // Where a float64 is good to a minute only, boundaries of the clock are no better.
        if (Math.abs(instant) > 8e15 && stepOf(name).length < dayLength) return;
        expect(floorTo(floor, name, timeZone)).to.equal(floor);
        expect(floorTo(ceil, name, timeZone)).to.equal(ceil);
        expect(ceilTo(floor, name, timeZone)).to.equal(ceil);
        expect(ticksIn(floor, ceil, stepOf(name), timeZone)).to.deep.equal([floor]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('do not depend on where a span begins', () => {
    fc.assert(
      fc.property(recent, step, fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), zone, (start, distance, lengths, share, timeZone) => {
        const end = start + distance.length * lengths;
        const middle = Math.round(start + (end - start) * share);
        const all = ticksIn(start, end as Instant, distance, timeZone);
        const halves = [ticksIn(start, middle as Instant, distance, timeZone), ticksIn(middle as Instant, end as Instant, distance, timeZone)].flat();
        expect(halves).to.deep.equal(all);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a coarse unit are ticks of all finer ones', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: 0, max: units.length - 2 }), zone, (instant, finer, timeZone) => {
        for (const coarse of units.slice(finer + 1)) {
          const boundary = ceilTo(instant, coarse, timeZone);
          for (const fine of tickSteps.filter((candidate) => candidate.unit === units[finer])) {
            // Whatever its count: every fifth day begins anew with each month, every sixth hour with each day.
            expect(ticksIn(boundary, (boundary + 1) as Instant, fine, timeZone), `${fine.count} ${fine.unit} at ${coarse} ${show(boundary)}`).to.deep.equal([boundary]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a step are ticks of each step that divides it', () => {
    fc.assert(
      fc.property(fc.oneof(recent, anywhere), step, zone, (instant, coarse, timeZone) => {
        const [boundary] = ticksIn(instant, (instant + coarse.length * 3) as Instant, coarse, timeZone);
        if (boundary === undefined || (coarse.length < dayLength && Math.abs(instant) > 8e15)) return;
        for (const fine of tickSteps.filter((candidate) => candidate.unit === coarse.unit && coarse.count % candidate.count === 0)) {
          expect(ticksIn(boundary, ceilTo(boundary, 'millisecond', timeZone), fine, timeZone), `${fine.count} ${fine.unit}`).to.deep.equal([boundary]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('of the clock are where clocks show them, or skip them', () => {
    const clockSteps = tickSteps.filter(({ unit: name, length }) => length < dayLength && length >= 60_000 && name !== 'second');
    /** What clocks show, as if it were UTC. */
    const wall = (instant: number, timeZone: string) => fromCivil(toCivilInZone(instant as Instant, timeZone) satisfies Civil);
    fc.assert(
      fc.property(fc.constantFrom(...nights), fc.integer({ min: -3, max: 3 }), fc.constantFrom(...clockSteps), fc.constantFrom(...zones), (night, shift, { length, unit: name, count }, timeZone) => {
        const start = Date.parse(night) + shift * hour;
        const expected: number[] = [];
        // Minute by minute: clocks of these nights were set on whole minutes, but for Monrovia's 44:30.
        const grain = timeZone === 'Africa/Monrovia' ? 30_000 : 60_000;
        for (let instant = start; instant < start + 12 * hour; instant += grain) {
          const [before, now] = [wall(instant - 1, timeZone), wall(instant, timeZone)];
          if (now % length === 0 || Math.floor(now / length) > Math.floor(before / length)) expected.push(instant);
        }
        expect(ticksIn(start as Instant, (start + 12 * hour) as Instant, stepOf(name, count), timeZone)).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ticks in deep time', () => {
  it('are the billions of years, round on both sides', () => {
    const start = fromCivil({ year: -13_800_000_000, month: 1, day: 1 });
    const end = fromCivil({ year: 13_800_000_000, month: 1, day: 1 });
    const years = (count: number) => ticksIn(start, end, stepOf('year', count), 'Asia/Kathmandu').map((tick) => toCivilInZone(tick, 'Asia/Kathmandu').year);
    expect(years(5e9)).to.deep.equal([1 - 10e9, 1 - 5e9, 1, 5e9, 10e9]);
    expect(years(1e9)).to.have.length(27);
    expect(years(1e9)).to.include.members([1 - 13e9, 1 - 1e9, 1, 1e9, 13e9]);
  });

  it('are days even there', () => {
    for (const number of [-13_800_000_000, 13_800_000_000]) {
      const start = fromCivil({ year: number, month: 2, day: 26 });
      const found = ticksIn(start, fromCivil({ year: number, month: 3, day: 3 }), stepOf('day'), 'UTC');
      expect(found.map((tick) => onClocks(tick, 'day', 'UTC'))).to.deep.equal(['02-26', '02-27', '02-28', '02-29', '03-01', '03-02']);
    }
  });

  it('end, where a float64 cannot tell milliseconds apart', () => {
    const far = 4.3e20 as Instant;
    const spacing = 65_536;
    const found = ticksIn(far, (far + 10 * spacing) as Instant, stepOf('millisecond'), 'UTC');
    expect(found.length).to.be.within(1, 10);
    for (const name of units) expect(ceilTo(far, name, 'Asia/Kathmandu')).to.be.greaterThan(far);
  });
});
