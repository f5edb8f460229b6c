import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { daysInMonth, fromCivil, fromDays, toCivil, toDays, type CivilDate } from '../../src/time/civil.js';
import type { Instant } from '../../src/time/instant.js';
import { utc } from './reading.js';

/** Days in 13.8 billion years. */
const ageOfUniverse = 5_040_000_000_000;
/** Days within which every millisecond of an instant is exact. */
const exactDays = 285_000 * 365.2425;

const days = (limit: number) => fc.integer({ min: -Math.floor(limit), max: Math.floor(limit) });
const date = (year: number, month = 1, day = 1): CivilDate => ({ year, month, day });

describe('the civil calendar', () => {
  it('begins at 1970-01-01', () => {
    expect(toDays(date(1970))).to.equal(0);
    expect(fromCivil(date(1970))).to.equal(0);
    expect(fromDays(0)).to.deep.equal(date(1970));
  });

  it('has a year 0, a leap year, between -1 and 1', () => {
    expect(toDays(date(1)) - toDays(date(0))).to.equal(366);
    expect(toDays(date(0)) - toDays(date(-1))).to.equal(365);
    expect(fromDays(toDays(date(0)) - 1)).to.deep.equal(date(-1, 12, 31));
    expect(fromDays(toDays(date(0, 3)) - 1)).to.deep.equal(date(0, 2, 29));
  });

  const leapYears: readonly [year: number, leap: boolean][] = [
    [2024, true], [2025, false], [2000, true], [1900, false], [0, true], [-1, false], [-4, true], [-100, false], [-400, true], [13_800_000_000, true],
  ];
  for (const [year, leap] of leapYears) {
    it(`${leap ? 'has' : 'has no'} 29 February in ${year}`, () => {
      expect(daysInMonth(year, 2)).to.equal(leap ? 29 : 28);
      expect(toDays(date(year, 3)) - toDays(date(year, 2))).to.equal(leap ? 29 : 28);
    });
  }

  it('gives every month its length', () => {
    for (const [year, february] of [[-1, 28], [0, 29], [1900, 28], [2000, 29], [2025, 28]] as const) {
      expect(Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1))).to.deep.equal([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    }
  });

  it('runs over where a month or a day is out of range, as Date.UTC does', () => {
    const overflowing = fc.record({ year: fc.integer({ min: 100, max: 9999 }), month: fc.integer({ min: -30, max: 30 }), day: fc.integer({ min: -400, max: 400 }) });
    fc.assert(fc.property(overflowing, ({ year, month, day }) => fromCivil({ year, month, day }) === Date.UTC(year, month - 1, day)));
  });

  it('agrees with Date wherever there is a Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (time) => {
        const reference = new Date(time);
        const civil = toCivil(time as Instant);
        expect(civil).to.deep.equal({
          year: reference.getUTCFullYear(), month: reference.getUTCMonth() + 1, day: reference.getUTCDate(),
          hour: reference.getUTCHours(), minute: reference.getUTCMinutes(), second: reference.getUTCSeconds(), millisecond: reference.getUTCMilliseconds(),
        });
        expect(fromCivil(civil)).to.equal(time);
      }),
    );
  });

  it('agrees with Date on every day of the four centuries after which the calendar repeats', () => {
    for (let day = toDays(date(1800)); day < toDays(date(2200)); day++) {
      const reference = new Date(day * 86_400_000);
      const civil = fromDays(day);
      if (toDays(civil) !== day) expect(toDays(civil), reference.toISOString()).to.equal(day);
      const expected = date(reference.getUTCFullYear(), reference.getUTCMonth() + 1, reference.getUTCDate());
      if (civil.year !== expected.year || civil.month !== expected.month || civil.day !== expected.day) expect(civil).to.deep.equal(expected);
    }
  });

  it('comes back to the same millisecond within 285,000 years', () => {
    fc.assert(
      fc.property(days(exactDays), fc.integer({ min: 0, max: 86_399_999 }), (day, time) => {
        const instant = day * 86_400_000 + time;
        return Number.isSafeInteger(instant) && fromCivil(toCivil(instant as Instant)) === instant;
      }),
    );
  });

  it('comes back to the same day within 13.8 billion years', () => {
    fc.assert(
      fc.property(days(ageOfUniverse), (day) => {
        const civil = fromDays(day);
        expect(toDays(civil)).to.equal(day);
        expect(toCivil(fromCivil(civil))).to.deep.equal({ ...civil, hour: 0, minute: 0, second: 0, millisecond: 0 });
      }),
    );
  });

  it('is good to a minute at 13.8 billion years', () => {
    fc.assert(
      fc.property(days(ageOfUniverse), fc.integer({ min: 0, max: 1_439 }), (day, minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
        const civil = toCivil(fromCivil({ ...fromDays(day), hour, minute }));
        expect(toDays(civil)).to.equal(day);
        expect(civil.hour * 60 + civil.minute).to.be.closeTo(minutes, 1);
      }),
    );
  });

  it('puts the last float64 before a midnight into the day before', () => {
    fc.assert(
      fc.property(days(ageOfUniverse).filter((day) => Math.abs(day) > exactDays), (day) => {
        const midnight = fromCivil(fromDays(day));
        const step = 2 ** (Math.floor(Math.log2(Math.abs(midnight))) - 52);
        const civil = toCivil((midnight - step) as Instant);
        expect(toDays(civil)).to.equal(day - 1);
        expect([civil.hour, civil.minute >= 57]).to.deep.equal([23, true]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(days(ageOfUniverse), fc.integer({ min: 1, max: 1_000_000 }), (day, later) => {
        const [a, b] = [fromDays(day), fromDays(day + later)];
        expect(fromCivil(a)).to.be.lessThan(fromCivil(b));
        expect(a.year - b.year || a.month - b.month || a.day - b.day).to.be.lessThan(0);
      }),
    );
  });

  it('moves from each day to the next without a gap', () => {
    fc.assert(
      fc.property(days(ageOfUniverse), (day) => {
        const { year, month, day: dayOfMonth } = fromDays(day);
        const isLast = dayOfMonth === daysInMonth(year, month);
        const isYearEnd = isLast && month === 12;
        expect(fromDays(day + 1)).to.deep.equal(date(isYearEnd ? year + 1 : year, isLast ? (month % 12) + 1 : month, isLast ? 1 : dayOfMonth + 1));
      }),
    );
  });

  it('drops parts of a millisecond, before 1970 as after it', () => {
    expect(toCivil(0.75 as Instant).millisecond).to.equal(0);
    expect(toCivil(-0.25 as Instant)).to.include({ year: 1969, hour: 23, second: 59, millisecond: 999 });
  });

  it('has no place for what is not finite', () => {
    for (const instant of [Infinity, -Infinity, NaN]) expect(() => toCivil(instant as Instant)).to.throw(RangeError, String(instant));
  });

  it('reads clock fields that are left out as 0', () => {
    expect(fromCivil({ ...date(2025, 11, 21), hour: 14 })).to.equal(utc(2025, 11, 21, 14));
  });
});
