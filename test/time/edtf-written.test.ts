import { expect } from '@open-wc/testing';
import { hasClock, type Precision, type WrittenDate } from '../../src/time/edtf.js';
import { read } from './reading.js';

describe('what was written', () => {
  const cases: Readonly<Record<string, WrittenDate>> = {
    '2025': { year: '2025', qualifiers: {} },
    '-0044': { year: '-0044', qualifiers: {} },
    '156X': { year: '156X', qualifiers: {} },
    'XXXX-XX-XX': { year: 'XXXX', month: 'XX', day: 'XX', qualifiers: {} },
    '1984-1X': { year: '1984', month: '1X', qualifiers: {} },
    '2004-06-3X': { year: '2004', month: '06', day: '3X', qualifiers: {} },
    '2001-34': { year: '2001', season: 34, qualifiers: {} },
    'Y170000002': { year: '170000002', qualifiers: {} },
    'Y-17E7': { year: '-170000000', qualifiers: {} },
    'Y17E2': { year: '1700', qualifiers: {} },
    '1950S2': { year: '1950', significantDigits: 2, qualifiers: {} },
    'Y3388E2S3': { year: '338800', significantDigits: 3, qualifiers: {} },
    '1985-04-12T23:20:30': { year: '1985', month: '04', day: '12', time: { hour: 23, minute: 20, second: 30 }, qualifiers: {} },
    '1985-04-12T00:00:00Z': { year: '1985', month: '04', day: '12', time: { hour: 0, minute: 0, second: 0, offset: 'Z' }, qualifiers: {} },
    '-1985-04-12T23:20:30-04': { year: '-1985', month: '04', day: '12', time: { hour: 23, minute: 20, second: 30, offset: '-04' }, qualifiers: {} },
    '1985-04-12T23:20:30+04:30': { year: '1985', month: '04', day: '12', time: { hour: 23, minute: 20, second: 30, offset: '+04:30' }, qualifiers: {} },
  };
  for (const [text, written] of Object.entries(cases)) {
    it(`is kept field by field: ${text}`, () => expect(read(text).start.written).to.deep.equal(written));
  }

  it('comes back when its fields are put together again', () => {
    for (const text of ['2025', '-0044', '156X-12-XX', 'XXXX-1X', '-2001-34', '1985-04-12T23:20:30+04:30', '-0001-01-01T00:00:00']) {
      const { year, month, season, day, time } = read(text).start.written!;
      const two = (number: number) => String(number).padStart(2, '0');
      const clock = time && `T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${time.offset ?? ''}`;
      expect([year, month ?? season, day].filter((field) => field !== undefined).join('-') + (clock ?? '')).to.equal(text);
    }
  });

  it('is nothing for open and unknown ends and for choices', () => {
    expect(read('../1985').start.written).to.be.undefined;
    expect(read('1985/').end.written).to.be.undefined;
    expect(read('[1985,1986]').start.written).to.be.undefined;
    expect(read('[1985,1986]').members[0]!.start.written).to.deep.equal({ year: '1985', qualifiers: {} });
  });
});

describe('qualifiers', () => {
  type Case = readonly [text: string, qualifiers: WrittenDate['qualifiers'], uncertain: boolean, approximate: boolean];
  const cases: readonly Case[] = [
    ['2004-06-11', {}, false, false],
    ['1984?', { year: '?' }, true, false],
    ['1984~', { year: '~' }, false, true],
    ['1984%', { year: '%' }, true, true],
    ['2004-06~', { year: '~', month: '~' }, false, true],
    ['2004-06-11%', { year: '%', month: '%', day: '%' }, true, true],
    ['2004-06~-11', { year: '~', month: '~' }, false, true],
    ['2004?-06-11', { year: '?' }, true, false],
    ['?2004-06-~11', { year: '?', day: '~' }, true, true],
    ['2004-%06-11', { month: '%' }, true, true],
    ['2004-?06-?11', { month: '?', day: '?' }, true, false],
    ['?2004-06-04~', { year: '%', month: '~', day: '~' }, true, true],
    ['2004?-06-~11', { year: '?', day: '~' }, true, true],
    ['?2004-06%', { year: '%', month: '%' }, true, true],
    ['2004?-%06', { year: '?', month: '%' }, true, true],
    ['%2001', { year: '%' }, true, true],
    ['~2001?', { year: '%' }, true, true],
    ['?2001?', { year: '?' }, true, false],
    ['?-2004-06', { year: '?' }, true, false],
    ['2011-23~', { year: '~', month: '~' }, false, true],
    ['2011-~23', { month: '~' }, false, true],
    ['156X-12-25~', { year: '~', month: '~', day: '~' }, false, true],
    ['Y-66000000~', { year: '~' }, false, true],
    ['Y-66E6?', { year: '?' }, true, false],
    ['1950S2~', { year: '~' }, false, true],
  ];
  for (const [text, qualifiers, uncertain, approximate] of cases) {
    it(`are said of the components that they are meant for: ${text}`, () => {
      const { start } = read(text);
      expect(start.written?.qualifiers).to.deep.equal(qualifiers);
      expect({ uncertain: start.uncertain, approximate: start.approximate }).to.deep.equal({ uncertain, approximate });
    });
  }

  it('never change bounds or precision', () => {
    for (const [text] of cases) {
      const [qualified, bare] = [read(text).start, read(text.replace(/[?~%]/g, '')).start];
      expect([qualified.earliest, qualified.latest, qualified.precision]).to.deep.equal([bare.earliest, bare.latest, bare.precision]);
    }
  });

  it('are said of one end of an interval, and of any member of a choice', () => {
    const { start, end } = read('1984~/2004?');
    expect([start.approximate, start.uncertain, end.approximate, end.uncertain]).to.deep.equal([true, false, false, true]);
    expect(read('[1984,1990~]').start).to.include({ approximate: true, uncertain: false });
    expect(read('[1984,1990..1995?]').start).to.include({ approximate: false, uncertain: true });
    expect(read('{1984,1990~}').start).to.include({ approximate: false, uncertain: false });
  });
});

describe('precision', () => {
  const cases: Readonly<Record<Precision, readonly string[]>> = {
    millennium: ['1XXX', '-1XXX', '1XXX-XX'],
    century: ['15XX', 'X5XX', '15XX-XX-XX'],
    decade: ['156X', 'XX6X', '-156X-XX'],
    year: ['1985', 'XXX5', '1X85', '1985-XX', '1985-XX-XX', 'Y170000002', '1950S2', 'XXXX', 'XXXX-XX', '-XXXX-XX-XX'],
    semester: ['2001-40', '2001-41'],
    quadrimester: ['2001-37', '2001-39'],
    quarter: ['2001-33', '2001-36'],
    season: ['2001-21', '2001-32', '156X-21', 'XXXX-24'],
    month: ['1985-04', '1985-1X', '1985-X2', '1985-04-XX', '1XXX-12', 'XXXX-12-XX'],
    day: ['1985-04-12', '2004-06-3X', '2004-XX-25', 'XXXX-12-25', '156X-12-25'],
    second: ['1985-04-12T23:20:30', '1985-04-12T23:20:30Z'],
    millisecond: ['1985-04-12T23:20:30.000Z'],
  };
  for (const [precision, texts] of Object.entries(cases)) {
    for (const text of texts) it(`of ${text} is ${precision}`, () => expect(read(text).start.precision).to.equal(precision));
  }

  it('of a choice is the finest of its members', () => {
    expect(read('[1985-04-12,1986]').start.precision).to.equal('day');
    expect(read('[1985,2001-34,19XX]').start.precision).to.equal('quarter');
    expect(read('[..1985]').start.precision).to.equal('year');
  });

  it('is nothing for open and unknown ends', () => {
    expect(read('../1985').start.precision).to.be.undefined;
    expect(read('1985/').end.precision).to.be.undefined;
  });
});

describe('hasClock', () => {
  it('tells whether a time of day was given', () => {
    expect(hasClock(read('1985-04-12T00:00:00'))).to.be.true;
    expect(hasClock(read('1985-04-12').start)).to.be.false;
    expect(hasClock(read('1985-04-12T23:20:30Z/..'))).to.be.true;
    expect(hasClock(read('1985-04-12/1985-04-13T23:20:30Z'))).to.be.true;
    expect(hasClock(read('1985-04-12/1985-04-13T23:20:30Z').start)).to.be.false;
    expect(hasClock(read('[1985,1986]'))).to.be.false;
  });
});
