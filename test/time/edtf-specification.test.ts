// Every example of the specification (EDTF, Library of Congress, February 4, 2019), in its order, with what it must mean.
import { expect } from '@open-wc/testing';
import { read, showBounds, showWhen } from './reading.js';

type Case = readonly [text: string, when: string];

function describeCases(name: string, cases: readonly Case[], timeZone?: string) {
  describe(name, () => {
    for (const [text, when] of cases) {
      it(`reads ${text} as ${when}`, () => {
        expect(showWhen(read(text, timeZone))).to.equal(when);
        expect(read(text).text).to.equal(text);
      });
    }
  });
}

describe('EDTF level 0', () => {
  describeCases('Date', [
    ['1985-04-12', '1985-04-12 … 1985-04-13 day'],
    ['1985-04', '1985-04-01 … 1985-05-01 month'],
    ['1985', '1985-01-01 … 1986-01-01 year'],
  ]);

  describeCases('Date and Time', [
    ['1985-04-12T23:20:30', '1985-04-12T23:20:30Z … 1985-04-12T23:20:31Z second'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z … 1985-04-12T23:20:31Z second'],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30Z … 1985-04-13T03:20:31Z second'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30Z … 1985-04-12T18:50:31Z second'],
  ]);

  describeCases('Date and Time, local to a zone', [
    ['1985-04-12T23:20:30', '1985-04-13T04:20:30Z … 1985-04-13T04:20:31Z second'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z … 1985-04-12T23:20:31Z second'],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30Z … 1985-04-13T03:20:31Z second'],
  ], 'America/New_York');

  describeCases('Time Interval', [
    ['1964/2008', '1964-01-01 … 1965-01-01 year / 2008-01-01 … 2009-01-01 year'],
    ['2004-06/2006-08', '2004-06-01 … 2004-07-01 month / 2006-08-01 … 2006-09-01 month'],
    ['2004-02-01/2005-02-08', '2004-02-01 … 2004-02-02 day / 2005-02-08 … 2005-02-09 day'],
    ['2004-02-01/2005-02', '2004-02-01 … 2004-02-02 day / 2005-02-01 … 2005-03-01 month'],
    ['2004-02-01/2005', '2004-02-01 … 2004-02-02 day / 2005-01-01 … 2006-01-01 year'],
    ['2005/2006-02', '2005-01-01 … 2006-01-01 year / 2006-02-01 … 2006-03-01 month'],
  ]);
});

/** Days from 1970-01-01 to the first of a year, times the length of a day, in integers without limit. */
function firstOfYear(year: bigint): number {
  const before = year - 1n;
  const floorDiv = (a: bigint, b: bigint) => (a - (((a % b) + b) % b)) / b;
  const leapDays = floorDiv(before, 4n) - floorDiv(before, 100n) + floorDiv(before, 400n);
  return Number((before * 365n + leapDays - 719_162n) * 86_400_000n);
}

const yearsFrom = (first: bigint, last: bigint) => `${firstOfYear(first)} … ${firstOfYear(last + 1n)} year`;

describe('EDTF level 1', () => {
  describeCases('Letter-prefixed calendar year', [
    ['Y170000002', yearsFrom(170_000_002n, 170_000_002n)],
    ['Y-170000002', yearsFrom(-170_000_002n, -170_000_002n)],
  ]);

  describeCases('Seasons', [['2001-21', '2001-03-01 … 2001-06-01 season']]);

  describeCases('Qualification of a date (complete)', [
    ['1984?', '1984-01-01 … 1985-01-01 year'],
    ['2004-06~', '2004-06-01 … 2004-07-01 month'],
    ['2004-06-11%', '2004-06-11 … 2004-06-12 day'],
  ]);

  describeCases('Unspecified digit(s) from the right', [
    ['201X', '2010-01-01 … 2020-01-01 decade'],
    ['20XX', '2000-01-01 … 2100-01-01 century'],
    ['2004-XX', '2004-01-01 … 2005-01-01 year'],
    ['1985-04-XX', '1985-04-01 … 1985-05-01 month'],
    ['1985-XX-XX', '1985-01-01 … 1986-01-01 year'],
  ]);

  describeCases('Extended Interval: open end', [
    ['1985-04-12/..', '1985-04-12 … 1985-04-13 day / 1985-04-12 … ∞ open'],
    ['1985-04/..', '1985-04-01 … 1985-05-01 month / 1985-04-01 … ∞ open'],
    ['1985/..', '1985-01-01 … 1986-01-01 year / 1985-01-01 … ∞ open'],
  ]);

  describeCases('Extended Interval: open start', [
    ['../1985-04-12', '-∞ … 1985-04-13 open / 1985-04-12 … 1985-04-13 day'],
    ['../1985-04', '-∞ … 1985-05-01 open / 1985-04-01 … 1985-05-01 month'],
    ['../1985', '-∞ … 1986-01-01 open / 1985-01-01 … 1986-01-01 year'],
  ]);

  describeCases('Extended Interval: unknown end', [
    ['1985-04-12/', '1985-04-12 … 1985-04-13 day / 1985-04-12 … ∞ unknown'],
    ['1985-04/', '1985-04-01 … 1985-05-01 month / 1985-04-01 … ∞ unknown'],
    ['1985/', '1985-01-01 … 1986-01-01 year / 1985-01-01 … ∞ unknown'],
  ]);

  describeCases('Extended Interval: unknown start', [
    ['/1985-04-12', '-∞ … 1985-04-13 unknown / 1985-04-12 … 1985-04-13 day'],
    ['/1985-04', '-∞ … 1985-05-01 unknown / 1985-04-01 … 1985-05-01 month'],
    ['/1985', '-∞ … 1986-01-01 unknown / 1985-01-01 … 1986-01-01 year'],
  ]);

  describeCases('Negative calendar year', [['-1985', '-001985-01-01 … -001984-01-01 year']]);
});

describe('EDTF level 2', () => {
  describeCases('Exponential year', [
    ['Y-17E7', yearsFrom(-170_000_000n, -170_000_000n)],
    ['Y17E8', yearsFrom(1_700_000_000n, 1_700_000_000n)],
  ]);

  describeCases('Significant digits', [
    ['1950S2', '1900-01-01 … 2000-01-01 year'],
    ['Y171010000S3', yearsFrom(171_000_000n, 171_999_999n)],
    // Years up to 275760 are within the range of Date, these are beyond it.
    ['Y3388E2S3', yearsFrom(338_000n, 338_999n)],
  ]);

  describeCases('Sub-year groupings', [
    ['2001-21', '2001-03-01 … 2001-06-01 season'],
    ['2001-22', '2001-06-01 … 2001-09-01 season'],
    ['2001-23', '2001-09-01 … 2001-12-01 season'],
    ['2001-24', '2001-12-01 … 2002-03-01 season'],
    ['2001-25', '2001-03-01 … 2001-06-01 season'],
    ['2001-26', '2001-06-01 … 2001-09-01 season'],
    ['2001-27', '2001-09-01 … 2001-12-01 season'],
    ['2001-28', '2001-12-01 … 2002-03-01 season'],
    ['2001-29', '2001-09-01 … 2001-12-01 season'],
    ['2001-30', '2001-12-01 … 2002-03-01 season'],
    ['2001-31', '2001-03-01 … 2001-06-01 season'],
    ['2001-32', '2001-06-01 … 2001-09-01 season'],
    ['2001-33', '2001-01-01 … 2001-04-01 quarter'],
    ['2001-34', '2001-04-01 … 2001-07-01 quarter'],
    ['2001-35', '2001-07-01 … 2001-10-01 quarter'],
    ['2001-36', '2001-10-01 … 2002-01-01 quarter'],
    ['2001-37', '2001-01-01 … 2001-05-01 quadrimester'],
    ['2001-38', '2001-05-01 … 2001-09-01 quadrimester'],
    ['2001-39', '2001-09-01 … 2002-01-01 quadrimester'],
    ['2001-40', '2001-01-01 … 2001-07-01 semester'],
    ['2001-41', '2001-07-01 … 2002-01-01 semester'],
  ]);

  describeCases('One of a set', [
    ['[1667,1668,1670..1672]', '1667-01-01 … 1673-01-01 year'],
    ['[..1760-12-03]', '-∞ … 1760-12-04 day'],
    ['[1760-12..]', '1760-12-01 … ∞ month'],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01 … ∞ month'],
    ['[1667,1760-12]', '1667-01-01 … 1761-01-01 month'],
    ['[..1984]', '-∞ … 1985-01-01 year'],
  ]);

  describeCases('All Members', [
    ['{1667,1668,1670..1672}', '1667-01-01 … 1668-01-01 year / 1672-01-01 … 1673-01-01 year'],
    ['{1960,1961-12}', '1960-01-01 … 1961-01-01 year / 1961-12-01 … 1962-01-01 month'],
    ['{..1984}', '-∞ … 1985-01-01 open / 1984-01-01 … 1985-01-01 year'],
  ]);

  describeCases('Group Qualification', [
    ['2004-06-11%', '2004-06-11 … 2004-06-12 day'],
    ['2004-06~-11', '2004-06-11 … 2004-06-12 day'],
    ['2004?-06-11', '2004-06-11 … 2004-06-12 day'],
  ]);

  describeCases('Qualification of Individual Component', [
    ['?2004-06-~11', '2004-06-11 … 2004-06-12 day'],
    ['2004-%06-11', '2004-06-11 … 2004-06-12 day'],
  ]);

  describeCases('Unspecified Digit', [
    ['156X-12-25', '1560-12-25 … 1569-12-26 day'],
    ['15XX-12-25', '1500-12-25 … 1599-12-26 day'],
    ['XXXX-12-XX', '-∞ … ∞ month'],
    ['1XXX-XX', '1000-01-01 … 2000-01-01 millennium'],
    ['1XXX-12', '1000-12-01 … 2000-01-01 month'],
    ['1984-1X', '1984-10-01 … 1985-01-01 month'],
  ]);

  describeCases('Interval', [
    ['2004-06-~01/2004-06-~20', '2004-06-01 … 2004-06-02 day / 2004-06-20 … 2004-06-21 day'],
    ['2004-06-XX/2004-07-03', '2004-06-01 … 2004-07-01 month / 2004-07-03 … 2004-07-04 day'],
  ]);

  describe('members of sets', () => {
    const cases: readonly (readonly [text: string, members: readonly string[]])[] = [
      ['[1667,1668,1670..1672]', ['date 1667', 'date 1668', 'interval 1670..1672']],
      ['[..1760-12-03]', ['interval ..1760-12-03']],
      ['[1760-01,1760-02,1760-12..]', ['date 1760-01', 'date 1760-02', 'interval 1760-12..']],
      ['{1960,1961-12}', ['date 1960', 'date 1961-12']],
      ['[1984]', ['date 1984']],
      ['[..1960,1984,1990..]', ['interval ..1960', 'date 1984', 'interval 1990..']],
    ];
    for (const [text, members] of cases) {
      it(`keeps them as written: ${text}`, () => {
        const when = read(text);
        expect(when.type).to.equal(text.startsWith('[') ? 'one-of' : 'all-of');
        expect(when.members.map((member) => `${member.type} ${member.text}`)).to.deep.equal(members);
        for (const member of when.members) expect(member.members).to.deep.equal([]);
      });
    }

    it('bounds a run by both of its ends', () => {
      const [run] = read('[1670..1672]').members;
      expect(showWhen(run!)).to.equal('1670-01-01 … 1671-01-01 year / 1672-01-01 … 1673-01-01 year');
    });

    it('opens a run without a date on one side', () => {
      expect(showWhen(read('{..1984}').members[0]!)).to.equal('-∞ … 1985-01-01 open / 1984-01-01 … 1985-01-01 year');
      expect(showWhen(read('{1984..}').members[0]!)).to.equal('1984-01-01 … 1985-01-01 year / 1984-01-01 … ∞ open');
    });

    it('orders the ends of all members by time, not by place', () => {
      const { start, end } = read('{1990-05,1960,1975}');
      expect(showBounds(start)).to.equal('1960-01-01 … 1961-01-01');
      expect(showBounds(end)).to.equal('1990-05-01 … 1990-06-01');
    });
  });
});

describe('types of dates', () => {
  const types = { '1985': 'date', '1985/1986': 'interval', '[1985,1986]': 'one-of', '{1985,1986}': 'all-of' };
  for (const [text, type] of Object.entries(types)) it(`calls ${text} ${type}`, () => expect(read(text).type).to.equal(type));

  it('gives a date and a choice one limit for both ends', () => {
    for (const text of ['1985', '1985-04-12T23:20:30Z', '[1985,1990..1992]']) {
      const { start, end } = read(text);
      expect(start, text).to.equal(end);
    }
  });
});
