import { expect } from '@open-wc/testing';
import { isDoubtful, isUndated, standingOf } from '../../src/model/extent.js';
import { at, whenOf } from '../layout/fixture.js';

describe('the extent of a date', () => {
  const cases: readonly { readonly date: string; readonly doubtful: boolean; readonly stands?: readonly [start: number, end: number] }[] = [
    { date: '2025-11-21', doubtful: false, stands: [at('2025-11-21'), at('2025-11-22')] },
    { date: '2025-11-21T12:00:00Z', doubtful: false, stands: [at('2025-11-21T12:00:00Z'), at('2025-11-21T12:00:01Z')] },
    { date: '2025-11-21~', doubtful: true },
    { date: '2025-11-21?', doubtful: true },
    { date: '2025-11-21%', doubtful: true },
    { date: '2025-11', doubtful: true, stands: [at('2025-11'), at('2025-12')] },
    { date: '2025-11-XX', doubtful: true },
    { date: '2025', doubtful: true, stands: [at('2025'), at('2026')] },
    { date: '202X', doubtful: true, stands: [at('2020'), at('2030')] },
    { date: '2025-22', doubtful: true, stands: [at('2025-06'), at('2025-09')] },
    { date: '[2025-11-21,2025-11-23]', doubtful: true, stands: [at('2025-11-21'), at('2025-11-24')] },
    { date: '[2025-11-21]', doubtful: true },
    { date: '{2025-11-21,2025-11-23}', doubtful: false, stands: [at('2025-11-21'), at('2025-11-24')] },
    { date: '2025-11-21/2025-11-23', doubtful: false, stands: [at('2025-11-21'), at('2025-11-22')] },
    { date: '2025-11-21/..', doubtful: false, stands: [at('2025-11-21'), at('2025-11-22')] },
    { date: '2025-11/2025-12', doubtful: true, stands: [at('2025-11'), at('2025-12')] },
    { date: '../2025-11-21', doubtful: true, stands: [-Infinity, at('2025-11-22')] },
    { date: '/2025-11-21', doubtful: true, stands: [-Infinity, at('2025-11-22')] },
    { date: '[..2025-11-21]', doubtful: true, stands: [-Infinity, at('2025-11-22')] },
    { date: '[2025-11-21..]', doubtful: true, stands: [at('2025-11-21'), Infinity] },
    { date: 'XXXX-XX-XX', doubtful: true, stands: [-Infinity, Infinity] },
  ];
  for (const { date, doubtful, stands } of cases) {
    it(`is ${doubtful ? 'open' : 'known to the day'}: ${date}`, () => {
      expect(isDoubtful(whenOf(date))).to.equal(doubtful);
      if (stands) expect(standingOf(whenOf(date))).to.deep.equal({ start: stands[0], end: stands[1] });
    });
  }

  it('counts a day as one even where clocks make it longer', () => {
    expect(isDoubtful(whenOf('2025-11-02', 'America/New_York'))).to.be.false;
    expect(isDoubtful(whenOf('2018-02-17', 'America/Sao_Paulo'))).to.be.false;
  });

  it('counts a day as one where the date line moved and it was lived twice', () => {
    for (const [date, timeZone] of [['1892-07-04', 'Pacific/Apia'], ['1867-10-19', 'America/Sitka'], ['1969-09-30', 'Pacific/Kwajalein']] as const) {
      expect(isDoubtful(whenOf(date, timeZone)), date).to.be.false;
    }
    expect(isDoubtful(whenOf('1892-07-0X', 'Pacific/Apia'))).to.be.true;
    expect(isDoubtful(whenOf('2004-05-3X'))).to.be.true;
  });

  for (const [date, undated] of [['XXXX-XX-XX', true], ['XXXX', true], ['../..', true], ['/..', true], ['../2025', false], ['2025/..', false], ['20XX', false]] as const) {
    it(`is ${undated ? 'nothing at all' : 'bounded'}: ${date}`, () => expect(isUndated(whenOf(date))).to.equal(undated));
  }
});
