import { expect } from '@open-wc/testing';
import { parseEdtf } from '../../src/time/edtf.js';
import { messageOf, read, show, showBounds, utc } from './reading.js';

describe('bounds of masked dates', () => {
  const cases: readonly (readonly [text: string, bounds: string])[] = [
    ['2004-06-3X', '2004-06-30 … 2004-07-01'],
    ['2004-02-2X', '2004-02-20 … 2004-03-01'],
    ['2003-02-2X', '2003-02-20 … 2003-03-01'],
    ['2004-02-X9', '2004-02-09 … 2004-03-01'],
    ['2003-02-X9', '2003-02-09 … 2003-02-20'],
    ['2004-06-0X', '2004-06-01 … 2004-06-10'],
    ['2004-06-X0', '2004-06-10 … 2004-07-01'],
    ['2004-X0-15', '2004-10-15 … 2004-10-16'],
    ['2004-X2', '2004-02-01 … 2005-01-01'],
    ['2004-X2-30', '2004-12-30 … 2004-12-31'],
    ['2004-0X', '2004-01-01 … 2004-10-01'],
    ['1985-XX-31', '1985-01-31 … 1986-01-01'],
    ['1985-XX-30', '1985-01-30 … 1985-12-31'],
    ['1XXX-02-29', '1004-02-29 … 1996-03-01'],
    ['19XX-02-29', '1904-02-29 … 1996-03-01'],
    ['20X0-10-02', '2000-10-02 … 2090-10-03'],
    ['XX85', '0085-01-01 … 9986-01-01'],
    ['00XX', '0000-01-01 … 0100-01-01'],
    ['000X-02-29', '0000-02-29 … 0008-03-01'],
    ['-156X', '-001569-01-01 … -001559-01-01'],
    ['-15XX-12-25', '-001599-12-25 … -001500-12-26'],
    ['-000X', '-000009-01-01 … 0000-01-01'],
    ['-1X32-X1-X2', '-001932-01-02 … -001032-11-23'],
    ['156X-21', '1560-03-01 … 1569-06-01'],
    ['156X-24', '1560-12-01 … 1570-03-01'],
    ['XXXX', '-∞ … ∞'],
    ['XXXX-XX', '-∞ … ∞'],
    ['XXXX-XX-XX', '-∞ … ∞'],
    ['XXXX-12-25', '-∞ … ∞'],
    ['XXXX-02-29', '-∞ … ∞'],
    ['XXXX-21', '-∞ … ∞'],
    ['-XXXX', '-∞ … 0000-01-01'],
    ['-XXXX-12-XX', '-∞ … 0000-01-01'],
    ['-XXXX-02-29', '-∞ … -000004-03-01'],
  ];
  for (const [text, bounds] of cases) {
    it(`match the calendar: ${text} is ${bounds}`, () => expect(showBounds(read(text).start)).to.equal(bounds));
  }
});

describe('bounds of years with significant digits', () => {
  const cases: readonly (readonly [text: string, bounds: string])[] = [
    ['1950S1', '1000-01-01 … 2000-01-01'],
    ['1950S3', '1950-01-01 … 1960-01-01'],
    ['1950S4', '1950-01-01 … 1951-01-01'],
    ['-1859S5', '-001859-01-01 … -001858-01-01'],
    ['-1859S2', '-001899-01-01 … -001799-01-01'],
    ['0050S1', '0050-01-01 … 0060-01-01'],
    ['0000S1', '0000-01-01 … 0001-01-01'],
    ['Y12345S2', '+012000-01-01 … +013000-01-01'],
    ['Y-12345S13', '-012345-01-01 … -012344-01-01'],
    ['Y12E3S1', '+010000-01-01 … +020000-01-01'],
  ];
  for (const [text, bounds] of cases) it(`leave the other digits open: ${text} is ${bounds}`, () => expect(showBounds(read(text).start)).to.equal(bounds));
});

describe('bounds in a time zone', () => {
  const cases: readonly (readonly [text: string, zone: string, bounds: string])[] = [
    ['2025-11-21', 'Asia/Kathmandu', '2025-11-20T18:15:00Z … 2025-11-21T18:15:00Z'],
    ['2025-11-21', 'America/New_York', '2025-11-21T05:00:00Z … 2025-11-22T05:00:00Z'],
    ['2025-07-04', 'America/New_York', '2025-07-04T04:00:00Z … 2025-07-05T04:00:00Z'],
    ['2025-03-09', 'America/New_York', '2025-03-09T05:00:00Z … 2025-03-10T04:00:00Z'],
    ['2025-11-02', 'America/New_York', '2025-11-02T04:00:00Z … 2025-11-03T05:00:00Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z … 2018-11-05T02:00:00Z'],
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-03T03:00:00Z … 2018-11-04T03:00:00Z'],
    ['2025', 'America/New_York', '2025-01-01T05:00:00Z … 2026-01-01T05:00:00Z'],
    ['2025-34', 'America/New_York', '2025-04-01T04:00:00Z … 2025-07-01T04:00:00Z'],
    ['202X-11', 'America/New_York', '2020-11-01T04:00:00Z … 2029-12-01T05:00:00Z'],
    ['2025-03-09T03:00:00', 'America/New_York', '2025-03-09T07:00:00Z … 2025-03-09T07:00:01Z'],
    ['2025-03-09T02:30:00-05', 'America/New_York', '2025-03-09T07:30:00Z … 2025-03-09T07:30:01Z'],
    ['2025-11-02T01:30:00', 'America/New_York', '2025-11-02T05:30:00Z … 2025-11-02T05:30:01Z'],
    ['2025-11-02T01:30:00-05', 'America/New_York', '2025-11-02T06:30:00Z … 2025-11-02T06:30:01Z'],
    ['0000', 'Asia/Kathmandu', '-000001-12-31T18:18:44Z … 0000-12-31T18:18:44Z'],
    ['-0043-03-15', 'America/New_York', '-000043-03-15T04:56:02Z … -000043-03-16T04:56:02Z'],
    ['XXXX', 'America/New_York', '-∞ … ∞'],
  ];
  for (const [text, zone, bounds] of cases) {
    it(`begin and end where days of the zone do: ${text} in ${zone} is ${bounds}`, () => expect(showBounds(read(text, zone).start)).to.equal(bounds));
  }

  it('go for both ends of intervals and all members of sets', () => {
    const { start, end } = read('2025-11-21/2025-11-22', 'America/New_York');
    expect(show(start.earliest)).to.equal('2025-11-21T05:00:00Z');
    expect(show(end.latest)).to.equal('2025-11-23T05:00:00Z');
    expect(showBounds(read('[2025-11-21,2025-11-22]', 'America/New_York').start)).to.equal('2025-11-21T05:00:00Z … 2025-11-23T05:00:00Z');
  });

  it('leave no gap and no overlap between two days', () => {
    for (const zone of ['America/New_York', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
      for (let time = utc(2018, 1, 1); time < utc(2019, 1, 1); time += 86_400_000) {
        expect(read(show(time), zone).start.latest).to.equal(read(show(time + 86_400_000), zone).start.earliest);
      }
    }
  });
});

describe('a leap second', () => {
  it('is kept as written and stands where the last second does', () => {
    const { start } = read('2016-12-31T23:59:60Z');
    expect(start.written?.time?.second).to.equal(60);
    expect(showBounds(start)).to.equal('2016-12-31T23:59:59Z … 2017-01-01');
  });
});

describe('intervals', () => {
  const accepted = [
    '1985/1985', '2004-06-11/2004-06-11', '2004-06-11/2004-06', '2004-06/2004-06-11', '2004-02/2004', '0000-02/0000', '2004-06-XX/2004-06-01',
    '-1000/-0999', '-0001/0001', '0000/0000', '2003-22/2003-23', 'XXXX-12-21/1890-09-2X', '../..', '/..', '../', '/', 'Y-252000000~/Y-201E6~',
  ];
  for (const text of accepted) it(`may end after they start: ${text}`, () => expect(read(text).type).to.equal('interval'));

  const reversed = ['2012/2011', '2004-06-11/2004-06-10', '1000/-2000', '-1000/-2000', '0001/0000', '0000/-0001', '2012-24/2012-21', '2004-06/2004-05-XX', 'Y-201E6/Y-252E6'];
  for (const text of reversed) {
    it(`never end before they start: ${text}`, () => expect(messageOf(text)).to.equal(`ends before it starts: "${text}"`));
  }

  it('have no bounds where neither end is known', () => {
    const { start, end } = read('/..');
    expect([start.type, end.type]).to.deep.equal(['unknown', 'open']);
    expect([showBounds(start), showBounds(end)]).to.deep.equal(['-∞ … ∞', '-∞ … ∞']);
  });
});

describe('a day that its zone skipped', () => {
  it('is refused in that zone and read in others', () => {
    expect(parseEdtf('2011-12-30', 'Pacific/Apia')).to.deep.equal({ ok: false, message: 'no such day: "2011-12-30" (Pacific/Apia skipped it)' });
    expect(parseEdtf('2011-12-30T12:00:00', 'Pacific/Apia')).to.deep.equal({ ok: false, message: 'no such day: "2011-12-30T12:00:00" (Pacific/Apia skipped it)' });
    expect(parseEdtf('2011-12-30', 'Pacific/Auckland').ok).to.be.true;
    expect(parseEdtf('2011-12', 'Pacific/Apia').ok).to.be.true;
  });
});

// An hour off: the time was told as 02:30, and search engines were given 00:30 UTC for it.
describe('a time that clocks of its zone skipped', () => {
  const cases = [
    ['2024-03-31T01:30:00', 'Europe/London', '"2024-03-31T01:30:00" (in Europe/London clocks went from 01:00 to 02:00)'],
    ['2024-03-31T01:00:00.250', 'Europe/London', '"2024-03-31T01:00:00.250" (in Europe/London clocks went from 01:00 to 02:00)'],
    ['2024-03-30/2024-03-31T01:59:59', 'Europe/London', '"2024-03-31T01:59:59" in "2024-03-30/2024-03-31T01:59:59" (in Europe/London clocks went from 01:00 to 02:00)'],
    ['2025-10-05T02:15:00', 'Australia/Lord_Howe', '"2025-10-05T02:15:00" (in Australia/Lord_Howe clocks went from 02:00 to 02:30)'],
    ['1972-01-07T00:20:00', 'Africa/Monrovia', '"1972-01-07T00:20:00" (in Africa/Monrovia clocks went from 00:00 to 00:44:30)'],
  ] as const;
  for (const [text, zone, message] of cases) {
    it(`is refused: ${message}`, () => expect(parseEdtf(text, zone)).to.deep.equal({ ok: false, message: `no such time: ${message}` }));
  }
});
