import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseEdtf } from '../../src/time/edtf.js';
import type { Instant } from '../../src/time/instant.js';
import { writeBound, type Side } from '../../src/time/write-bound.js';
import { at } from '../layout/fixture.js';

const second = 1_000;
const hour = 3_600_000;
const day = 24 * hour;
const year = 365.25 * day;

const boundOf = (text: string, side: Side, timeZone = 'UTC'): number => {
  const parsed = parseEdtf(text, timeZone);
  if (!parsed.ok) throw new Error(parsed.message);
  return side === 'start' ? parsed.when.start.earliest : parsed.when.end.latest;
};
const write = (instant: number, side: Side, tolerance: number, timeZone = 'UTC'): string =>
  writeBound(instant as Instant, side, timeZone, (bound) => Math.abs(bound - instant), tolerance);

describe('writing an instant as the end of a date', () => {
  const cases: readonly (readonly [name: string, instant: number, side: Side, tolerance: number, text: string, timeZone?: string])[] = [
    ['the start of a day', at('2025-11-04'), 'start', hour, '2025-11-04'],
    ['the end of a day', at('2025-11-23'), 'end', hour, '2025-11-22'],
    ['the end of a month', at('2025-12-01'), 'end', hour, '2025-11'],
    ['the end of a year', at('2026-01-01'), 'end', hour, '2025'],
    ['almost midnight', at('2025-11-04') - hour, 'start', 2 * hour, '2025-11-04'],
    ['an hour', at('2025-11-04T07:00:00Z'), 'start', 60 * second, '2025-11-04T07:00:00Z'],
    ['an hour at the end', at('2025-11-04T07:00:00Z'), 'end', 60 * second, '2025-11-04T07:00:00Z'],
    ['an hour at the end, to the second', at('2025-11-04T07:00:00Z'), 'end', 0, '2025-11-04T06:59:59Z'],
    ['a millisecond', at('2025-11-04T07:00:00.250Z'), 'start', 0.4, '2025-11-04T07:00:00.250Z'],
    ['a millisecond at the end', at('2025-11-04T07:00:00.250Z'), 'end', 0, '2025-11-04T07:00:00.249Z'],
    ['midnight in another zone', at('2025-11-04', 'America/New_York'), 'start', 0, '2025-11-04', 'America/New_York'],
    ['the second of two hours of the same name', at('2025-11-02T06:30:00Z'), 'start', 0, '2025-11-02T06:30:00Z', 'America/New_York'],
    ['before our era', at('-0043-03-15'), 'start', hour, '-0043-03-15'],
    ['January before our era', at('-0043-01-01'), 'start', 0, '-0043'],
    ['the year 0', at('0000'), 'start', day, '0000'],
    ['some century', at('1903-07-02'), 'start', 40 * year, '1900'],
    ['the turn to years of five digits', at('9999-12-31'), 'start', 0, '9999-12-31'],
    ['deep time, roughly', at('Y-13799999999'), 'start', 1e6 * year, 'Y-138E8'],
    ['deep time, to the year', at('Y-13799999999'), 'start', year / 2, 'Y-13799999999'],
    ['beyond what EDTF can tell: the nearest year', at('Y-66000000') + 100 * day, 'start', second, 'Y-66E6'],
    ['beyond what EDTF can tell: the nearest millisecond', at('2025-11-04T07:00:00.250Z') + 0.3, 'start', 0, '2025-11-04T07:00:00.250Z'],
  ];
  for (const [name, instant, side, tolerance, text, timeZone] of cases) {
    it(`writes ${name}: ${text}`, () => expect(write(instant, side, tolerance, timeZone)).to.equal(text));
  }

  it('comes as near as was asked for, or as near as EDTF can', () => {
    const instants = fc.oneof(fc.integer({ min: -3e14, max: 3e14 }), fc.double({ min: -4.3e20, max: 4.3e20, noNaN: true }), fc.integer({ min: 0, max: 2e12 }));
    const tolerances = fc.double({ min: 0, max: 12, noNaN: true }).map((power) => 10 ** power);
    const zones = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
    fc.assert(
      fc.property(instants, tolerances, fc.constantFrom<Side>('start', 'end'), zones, (instant, tolerance, side, zone) => {
        const error = Math.abs(boundOf(write(instant, side, tolerance, zone), side, zone) - instant);
        const finest = Math.abs(instant) > 2.5e14 ? year : 1;
        expect(error).to.be.at.most(Math.max(tolerance, finest));
      }),
      { numRuns: 500 },
    );
  });
});
