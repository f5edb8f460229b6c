// What each form of EDTF is in words, as an English reader meets it. Read it like a proof: every line is copy.
import { expect } from '@open-wc/testing';
import { tell } from './telling.js';

/** What is left out: `short` where it is as long, `spoken` where it is the same as `long`. */
type Case = readonly [text: string, long: string, short?: string, spoken?: string];

function describeCases(name: string, cases: readonly Case[], timeZone?: string) {
  describe(name, () => {
    for (const [text, long, short = long, spoken = long] of cases) {
      it(`tells ${text} as "${long}"`, () => {
        expect(tell(text, 'long', 'en-GB', timeZone)).to.equal(long);
        expect(tell(text, 'short', 'en-GB', timeZone)).to.equal(short);
        expect(tell(text, 'spoken', 'en-GB', timeZone)).to.equal(spoken);
      });
    }
  });
}

describe('dates in British English', () => {
  describeCases('what the demand says word for word', [
    ['2025-11-21', 'Friday, 21 November 2025', '21 Nov 2025'],
    ['[..2025-11-04]', 'on an unreported day, by 4 November 2025', 'by 4 Nov 2025'],
    ['2025-06~', 'about June 2025', 'c. Jun 2025'],
    ['2025-11-22/..', 'since 22 November 2025, end not known', 'since 22 Nov 2025'],
    ['XXXX-XX-XX', 'date not reported', 'not reported'],
  ]);

  describeCases('level 0: dates', [
    ['1985', '1985'],
    ['1985-04', 'April 1985', 'Apr 1985'],
    ['1985-04-12', 'Friday, 12 April 1985', '12 Apr 1985'],
    ['0000', '1 BC'],
    ['0000-03-15', '15 March 1 BC', '15 Mar 1 BC'],
    ['0044', '44 AD'],
    ['0044-03-15', '15 March 44 AD', '15 Mar 44 AD'],
    ['0999', '999 AD'],
    ['1000', '1000'],
    ['1066-10-14', '14 October 1066', '14 Oct 1066'],
    ['1582-12-31', '31 December 1582', '31 Dec 1582'],
    ['1583-01-01', 'Saturday, 1 January 1583', '1 Jan 1583'],
  ]);

  describeCases('level 0: intervals', [
    ['1964/2008', '1964 – 2008', '1964 – 2008', 'from 1964 to 2008'],
    ['2004-06/2006-08', 'June 2004 – August 2006', 'Jun 2004 – Aug 2006', 'from June 2004 to August 2006'],
    ['2004-06/2004-08', 'June – August 2004', 'Jun – Aug 2004', 'from June to August 2004'],
    ['2004-02-01/2005-02-08', '1 February 2004 – 8 February 2005', '1 Feb 2004 – 8 Feb 2005', 'from 1 February 2004 to 8 February 2005'],
    ['2004-02-01/2004-02-08', '1 – 8 February 2004', '1 – 8 Feb 2004', 'from 1 to 8 February 2004'],
    ['2004-02-01/2004-03-08', '1 February – 8 March 2004', '1 Feb – 8 Mar 2004', 'from 1 February to 8 March 2004'],
    ['2004-02-01/2004-02-01', '1 February 2004', '1 Feb 2004'],
    ['1985/1985', '1985'],
    ['2004-02-01/2005-02', 'from 1 February 2004 to February 2005', 'from 1 Feb 2004 to Feb 2005'],
    ['2004-02-01/2005', 'from 1 February 2004 to 2005', 'from 1 Feb 2004 to 2005'],
    ['2005/2006-02', 'from 2005 to February 2006', 'from 2005 to Feb 2006'],
  ]);

  describeCases('level 1: years', [
    ['Y170000002', '170,000,002 AD'],
    ['Y-170000002', '170,000,003 BC'],
    ['Y10000', '10,000 AD'],
    ['Y-10000', '10,001 BC'],
    ['Y-12345', '12,346 BC'],
    ['Y1000000', '1 million AD'],
    ['Y-1000000', '1 million BC'],
    ['Y-9999999999999', '10 trillion BC'],
    ['-9999', '10,000 BC'],
    ['-1985', '1986 BC'],
    ['-0043', '44 BC'],
    ['-0001', '2 BC'],
    ['-0043-03', 'March 44 BC', 'Mar 44 BC'],
    ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
    ['-0043-21', 'spring 44 BC'],
  ]);

  describeCases('level 1: seasons', [
    ['2001-21', 'spring 2001'],
    ['2001-22', 'summer 2001'],
    ['2001-23', 'autumn 2001'],
    ['2001-24', 'winter 2001'],
  ]);

  describeCases('level 1: qualification', [
    ['1984?', 'possibly 1984', '1984?'],
    ['1984~', 'about 1984', 'c. 1984'],
    ['1984%', 'possibly about 1984', 'c. 1984?'],
    ['2004-06?', 'possibly June 2004', 'Jun 2004?'],
    ['2004-06%', 'possibly about June 2004', 'c. Jun 2004?'],
    ['2004-06-11?', 'possibly 11 June 2004', '11 Jun 2004?'],
    ['2004-06-11~', 'about 11 June 2004', 'c. 11 Jun 2004'],
    ['2004-06-11%', 'possibly about 11 June 2004', 'c. 11 Jun 2004?'],
    ['2011-23~', 'about autumn 2011', 'c. autumn 2011'],
    ['2011-23?', 'possibly autumn 2011', 'autumn 2011?'],
    ['201X~', 'in the 2010s (approximate)', 'the 2010s (approx.)', 'in the 2010s, approximate'],
    ['201X?', 'possibly in the 2010s', 'the 2010s?'],
    ['20XX~', 'in an unreported year between 2000 and 2099 (approximate)', 'a year between 2000 and 2099 (approx.)', 'in an unreported year between 2000 and 2099, approximate'],
    ['1985-04-XX~', 'on an unreported day in April 1985 (approximate)', 'a day in Apr 1985 (approx.)', 'on an unreported day in April 1985, approximate'],
    ['1985-04-XX?', 'possibly on an unreported day in April 1985', 'a day in Apr 1985?'],
    ['1985-04-XX%', 'possibly on an unreported day in April 1985 (approximate)', 'a day in Apr 1985? (approx.)', 'possibly on an unreported day in April 1985, approximate'],
    ['Y-66000000~', 'about 66 million BC', 'c. 66 million BC'],
    ['Y-66E6?', 'possibly 66 million BC', '66 million BC?'],
    ['XXXX?', 'date not reported', 'not reported'],
  ]);

  describeCases('level 1: unspecified digits', [
    ['201X', 'in the 2010s', 'the 2010s'],
    ['20XX', 'in an unreported year between 2000 and 2099', 'a year between 2000 and 2099'],
    ['2004-XX', 'in an unreported month of 2004', 'a month of 2004'],
    ['1985-04-XX', 'on an unreported day in April 1985', 'a day in Apr 1985'],
    ['1985-XX-XX', 'on an unreported day in 1985', 'a day in 1985'],
    ['XXXX', 'date not reported', 'not reported'],
    ['XXXX-XX', 'date not reported', 'not reported'],
    ['-156X', 'in an unreported year between 1570 and 1561 BC', 'a year between 1570 and 1561 BC'],
    ['-15XX', 'in an unreported year between 1600 and 1501 BC', 'a year between 1600 and 1501 BC'],
    ['000X', 'in an unreported year between 1 BC and 9 AD', 'a year between 1 BC and 9 AD'],
    ['005X', 'in an unreported year between 50 and 59 AD', 'a year between 50 and 59 AD'],
    ['05XX', 'in an unreported year between 500 and 599 AD', 'a year between 500 and 599 AD'],
  ]);

  describeCases('level 1: open and unknown ends', [
    ['1985-04-12/..', 'since 12 April 1985, end not known', 'since 12 Apr 1985'],
    ['1985-04/..', 'since April 1985, end not known', 'since Apr 1985'],
    ['1985/..', 'since 1985, end not known', 'since 1985'],
    ['../1985-04-12', 'until 12 April 1985, beginning not known', 'until 12 Apr 1985'],
    ['../1985-04', 'until April 1985, beginning not known', 'until Apr 1985'],
    ['../1985', 'until 1985, beginning not known', 'until 1985'],
    ['1985-04-12/', 'from 12 April 1985, end not reported', 'from 12 Apr 1985'],
    ['1985-04/', 'from April 1985, end not reported', 'from Apr 1985'],
    ['1985/', 'from 1985, end not reported', 'from 1985'],
    ['/1985-04-12', 'until 12 April 1985, beginning not reported', 'until 12 Apr 1985'],
    ['/1985-04', 'until April 1985, beginning not reported', 'until Apr 1985'],
    ['/1985', 'until 1985, beginning not reported', 'until 1985'],
    ['../..', 'date not reported', 'not reported'],
    ['/', 'date not reported', 'not reported'],
    ['/..', 'date not reported', 'not reported'],
    ['2025-06~/..', 'since about June 2025, end not known', 'since c. Jun 2025'],
    ['../2025-06?', 'until possibly June 2025, beginning not known', 'until Jun 2025?'],
    ['2025-06%/', 'from possibly about June 2025, end not reported', 'from c. Jun 2025?'],
    ['-0043/..', 'since 44 BC, end not known', 'since 44 BC'],
    ['201X/..', 'since the 2010s, end not known', 'since the 2010s'],
    ['2001-21/..', 'since spring 2001, end not known', 'since spring 2001'],
    ['1984~/2004?', 'from about 1984 to possibly 2004', 'from c. 1984 to 2004?'],
    ['1984~/2004-06', 'from about 1984 to June 2004', 'from c. 1984 to Jun 2004'],
    ['1984?/1984?', 'from possibly 1984 to possibly 1984', 'from 1984? to 1984?'],
    ['-0100/-0043', '101 – 44 BC', '101 – 44 BC', 'from 101 to 44 BC'],
    ['-0043/0014', '44 BC – 14 AD', '44 BC – 14 AD', 'from 44 BC to 14 AD'],
    ['-0043-03-15/-0043-04-15', '15 March – 15 April 44 BC', '15 Mar – 15 Apr 44 BC', 'from 15 March to 15 April 44 BC'],
    ['0990/1010', '990 – 1010 AD', '990 – 1010 AD', 'from 990 to 1010 AD'],
    ['201X/202X', 'from the 2010s to the 2020s'],
    ['2001-21/2003-22', 'from spring 2001 to summer 2003'],
    ['XXXX/2025', 'until 2025, beginning not reported', 'until 2025'],
    ['2025/XXXX', 'from 2025, end not reported', 'from 2025'],
    ['XXXX/..', 'date not reported', 'not reported'],
  ]);

  describeCases('level 2: exponents and significant digits', [
    ['Y-17E7', '170 million BC'],
    ['Y17E8', '1.7 billion AD'],
    ['Y-138E8', '13.8 billion BC'],
    ['Y138E8', '13.8 billion AD'],
    ['Y17E2', '1700'],
    ['Y-252E6~/Y-201E6~', 'from about 252 million BC to about 201 million BC', 'from c. 252 million BC to c. 201 million BC'],
    ['1950S1', 'about 1950 (between 1000 and 1999)', 'c. 1950', 'about 1950, between 1000 and 1999'],
    ['1950S2', 'about 1950 (between 1900 and 1999)', 'c. 1950', 'about 1950, between 1900 and 1999'],
    ['1950S3', 'about 1950 (between 1950 and 1959)', 'c. 1950', 'about 1950, between 1950 and 1959'],
    ['1950S4', '1950'],
    ['-1859S2', 'about 1860 BC (between 1900 and 1801 BC)', 'c. 1860 BC', 'about 1860 BC, between 1900 and 1801 BC'],
    ['-1859S5', '1860 BC'],
    ['0050S1', 'about 50 AD (between 50 and 59 AD)', 'c. 50 AD', 'about 50 AD, between 50 and 59 AD'],
    ['Y171010000S3', 'about 171.01 million AD (between 171 million AD and 171,999,999 AD)', 'c. 171.01 million AD', 'about 171.01 million AD, between 171 million AD and 171,999,999 AD'],
    ['Y3388E2S3', 'about 338,800 AD (between 338,000 AD and 338,999 AD)', 'c. 338,800 AD', 'about 338,800 AD, between 338,000 AD and 338,999 AD'],
    ['1950S2~', 'about 1950 (between 1900 and 1999)', 'c. 1950', 'about 1950, between 1900 and 1999'],
    ['1950S2?', 'possibly about 1950 (between 1900 and 1999)', 'c. 1950?', 'possibly about 1950, between 1900 and 1999'],
    ['1950S2/1980', 'from about 1950 (between 1900 and 1999) to 1980', 'from c. 1950 to 1980', 'from about 1950, between 1900 and 1999, to 1980'],
    ['1950S2/..', 'since about 1950 (between 1900 and 1999), end not known', 'since c. 1950', 'since about 1950, between 1900 and 1999, end not known'],
  ]);

  describeCases('level 2: parts of the year', [
    ['2001-25', 'northern spring 2001'],
    ['2001-26', 'northern summer 2001'],
    ['2001-27', 'northern autumn 2001'],
    ['2001-28', 'northern winter 2001'],
    ['2001-29', 'southern spring 2001'],
    ['2001-30', 'southern summer 2001'],
    ['2001-31', 'southern autumn 2001'],
    ['2001-32', 'southern winter 2001'],
    ['2001-33', 'the first quarter of 2001'],
    ['2001-34', 'the second quarter of 2001'],
    ['2001-35', 'the third quarter of 2001'],
    ['2001-36', 'the fourth quarter of 2001'],
    ['2001-37', 'the first third of 2001'],
    ['2001-38', 'the second third of 2001'],
    ['2001-39', 'the last third of 2001'],
    ['2001-40', 'the first half of 2001'],
    ['2001-41', 'the second half of 2001'],
    ['156X-21', 'spring of an unreported year in the 1560s', 'spring of a year in the 1560s'],
    ['XXXX-24', 'winter of an unreported year'],
    ['15XX-33', 'the first quarter of an unreported year between 1500 and 1599', 'the first quarter of a year between 1500 and 1599'],
    ['2011-~23', 'autumn 2011 (part of the year approximate)', 'autumn 2011 (approx.)', 'autumn 2011, part of the year approximate'],
    ['2011?-34', 'the second quarter of 2011 (year uncertain)', 'the second quarter of 2011?', 'the second quarter of 2011, year uncertain'],
  ]);

  describeCases('level 2: one of a set', [
    ['[1667,1668,1670..1672]', '1667, 1668 or an unreported year between 1670 and 1672', '1667, 1668 or a year between 1670 and 1672'],
    ['[..1760-12-03]', 'on an unreported day, by 3 December 1760', 'by 3 Dec 1760'],
    ['[1760-12..]', 'in an unreported month, December 1760 or later', 'Dec 1760 or later'],
    ['[1760-01,1760-02,1760-12..]', 'January 1760, February 1760 or December 1760 or later', 'Jan 1760, Feb 1760 or Dec 1760 or later'],
    ['[1667,1760-12]', '1667 or December 1760', '1667 or Dec 1760'],
    ['[..1984]', 'in an unreported year, by 1984', 'by 1984'],
    ['[2025-11-21..]', 'on an unreported day, 21 November 2025 or later', '21 Nov 2025 or later'],
    ['[1984]', '1984'],
    ['[1984-11-21]', 'Wednesday, 21 November 1984', '21 Nov 1984'],
    ['[..1960,1984,1990..]', '1960 or earlier, 1984 or 1990 or later'],
    ['[2025-11-16..2025-11-22]', 'on an unreported day between 16 and 22 November 2025', 'a day between 16 and 22 Nov 2025'],
    ['[2025-11-16..2025-12-02]', 'on an unreported day between 16 November and 2 December 2025', 'a day between 16 Nov and 2 Dec 2025'],
    ['[2025-11-16~..2025-11-22]', 'on an unreported day between about 16 November 2025 and 22 November 2025', 'a day between c. 16 Nov 2025 and 22 Nov 2025'],
    ['[2025-06..2025-08]', 'in an unreported month between June and August 2025', 'a month between Jun and Aug 2025'],
    ['[1670..1672]', 'in an unreported year between 1670 and 1672', 'a year between 1670 and 1672'],
    ['[2001-21..2001-23]', 'at an unreported time between spring 2001 and autumn 2001', 'a time between spring 2001 and autumn 2001'],
    ['[2025-11-04..2025-11-04]', '4 November 2025', '4 Nov 2025'],
    ['[2025-11-21,2025-11-22]', '21 November 2025 or 22 November 2025', '21 Nov 2025 or 22 Nov 2025'],
    ['[1984,1990~]', '1984 or about 1990', '1984 or c. 1990'],
    ['[156X,1580]', 'the 1560s or 1580'],
    ['[..2025-11-04~]', 'on an unreported day, by about 4 November 2025', 'by c. 4 Nov 2025'],
    ['[1984?..]', 'in an unreported year, possibly 1984 or later', '1984? or later'],
    ['[..156X]', 'in an unreported year, by the 1560s', 'by the 1560s'],
    ['[..2001-21]', 'at an unreported time, by spring 2001', 'by spring 2001'],
    ['[2025-11-XX,2025-12-XX]', 'an unreported day in November 2025 or an unreported day in December 2025', 'a day in Nov 2025 or a day in Dec 2025'],
    ['[..XXXX]', 'date not reported', 'not reported'],
    ['[XXXX..1984]', 'in an unreported year, by 1984', 'by 1984'],
    ['[1984,XXXX]', '1984 or an unreported year'],
  ]);

  describeCases('level 2: all of a set', [
    ['{1667,1668,1670..1672}', '1667, 1668 and 1670 – 1672', '1667, 1668 and 1670 – 1672', '1667, 1668 and from 1670 to 1672'],
    ['{1960,1961-12}', '1960 and December 1961', '1960 and Dec 1961'],
    ['{..1984}', 'up to 1984'],
    ['{1984..}', 'from 1984 on'],
    ['{..1960,1984,1990..}', 'up to 1960, 1984 and from 1990 on'],
    ['{2025-11-16..2025-11-22}', '16 – 22 November 2025', '16 – 22 Nov 2025', 'from 16 to 22 November 2025'],
    ['{2025-11-21}', 'Friday, 21 November 2025', '21 Nov 2025'],
    ['{2025-06-XX}', 'on an unreported day in June 2025', 'a day in Jun 2025'],
    ['{1984,1990~}', '1984 and about 1990', '1984 and c. 1990'],
    ['{1984,XXXX}', '1984 and an unreported year'],
    ['{XXXX}', 'date not reported', 'not reported'],
  ]);

  describeCases('level 2: qualification of parts', [
    ['2004-06~-11', '11 June 2004 (year and month approximate)', '11 Jun 2004 (approx.)', '11 June 2004, year and month approximate'],
    ['2004?-06-11', '11 June 2004 (year uncertain)', '11 Jun 2004?', '11 June 2004, year uncertain'],
    ['?2004-06-~11', '11 June 2004 (year uncertain, day approximate)', '11 Jun 2004? (approx.)', '11 June 2004, year uncertain, day approximate'],
    ['2004-%06-11', '11 June 2004 (month uncertain, month approximate)', '11 Jun 2004? (approx.)', '11 June 2004, month uncertain, month approximate'],
    ['2004-?06-?11', '11 June 2004 (month and day uncertain)', '11 Jun 2004?', '11 June 2004, month and day uncertain'],
    ['?2004-06-04~', 'about 4 June 2004 (year uncertain)', 'c. 4 Jun 2004?', 'about 4 June 2004, year uncertain'],
    ['2004?-%06', 'possibly June 2004 (month approximate)', 'Jun 2004? (approx.)', 'possibly June 2004, month approximate'],
    ['%2001', 'possibly about 2001', 'c. 2001?'],
    ['~2001?', 'possibly about 2001', 'c. 2001?'],
    ['2004-06-?11', '11 June 2004 (day uncertain)', '11 Jun 2004?', '11 June 2004, day uncertain'],
    ['2004-~06', 'June 2004 (month approximate)', 'Jun 2004 (approx.)', 'June 2004, month approximate'],
    ['156X-12-25~', 'about 25 December of an unreported year in the 1560s', 'c. 25 Dec of a year in the 1560s'],
  ]);

  describeCases('level 2: unspecified digits', [
    ['156X-12-25', '25 December of an unreported year in the 1560s', '25 Dec of a year in the 1560s'],
    ['15XX-12-25', '25 December of an unreported year between 1500 and 1599', '25 Dec of a year between 1500 and 1599'],
    ['XXXX-12-XX', 'on an unreported day in December of an unreported year', 'a day in Dec of an unreported year'],
    ['1XXX-XX', 'in an unreported month between 1000 and 1999', 'a month between 1000 and 1999'],
    ['1XXX-12', 'December of an unreported year between 1000 and 1999', 'Dec of a year between 1000 and 1999'],
    ['1984-1X', 'in an unreported month between October and December 1984', 'a month between Oct and Dec 1984'],
    ['XXXX-12-25', '25 December of an unreported year', '25 Dec of an unreported year'],
    ['XXXX-02-29', '29 February of an unreported year', '29 Feb of an unreported year'],
    ['15XX-12-XX', 'on an unreported day in December of an unreported year between 1500 and 1599', 'a day in Dec of a year between 1500 and 1599'],
    ['15XX-XX-XX', 'on an unreported day between 1500 and 1599', 'a day between 1500 and 1599'],
    ['201X-XX', 'in an unreported month of the 2010s', 'a month of the 2010s'],
    ['2004-0X', 'in an unreported month between January and September 2004', 'a month between Jan and Sept 2004'],
    ['2004-02-2X', 'on an unreported day between 20 and 29 February 2004', 'a day between 20 and 29 Feb 2004'],
    ['2004-06-0X', 'on an unreported day between 1 and 9 June 2004', 'a day between 1 and 9 Jun 2004'],
    ['2004-06-3X', '30 June 2004', '30 Jun 2004'],
    ['2004-06-X0', 'on an unreported day between 10 and 30 June 2004 (given as 2004-06-X0)', 'a day between 10 and 30 Jun 2004', 'on an unreported day between 10 and 30 June 2004, given as 2004-06-X0'],
    ['2004-02-X9', 'on an unreported day between 9 and 29 February 2004 (given as 2004-02-X9)', 'a day between 9 and 29 Feb 2004', 'on an unreported day between 9 and 29 February 2004, given as 2004-02-X9'],
    ['2004-X0-15', '15 October 2004 (given as 2004-X0-15)', '15 Oct 2004', '15 October 2004, given as 2004-X0-15'],
    ['2004-X2', 'in an unreported month between February and December 2004 (given as 2004-X2)', 'a month between Feb and Dec 2004', 'in an unreported month between February and December 2004, given as 2004-X2'],
    ['2004-X0', 'October 2004 (given as 2004-X0)', 'Oct 2004', 'October 2004, given as 2004-X0'],
    ['1985-XX-15', 'on an unreported day between 15 January and 15 December 1985 (given as 1985-XX-15)', 'a day between 15 Jan and 15 Dec 1985', 'on an unreported day between 15 January and 15 December 1985, given as 1985-XX-15'],
    ['2004-1X-15', 'on an unreported day between 15 October and 15 December 2004 (given as 2004-1X-15)', 'a day between 15 Oct and 15 Dec 2004', 'on an unreported day between 15 October and 15 December 2004, given as 2004-1X-15'],
    ['2004-1X-XX', 'on an unreported day between October and December 2004', 'a day between Oct and Dec 2004'],
    ['20X0', 'in an unreported year between 2000 and 2090 (given as 20X0)', 'a year between 2000 and 2090', 'in an unreported year between 2000 and 2090, given as 20X0'],
    ['XX85', 'in an unreported year between 85 and 9985 AD (given as XX85)', 'a year between 85 and 9985 AD', 'in an unreported year between 85 and 9985 AD, given as XX85'],
    ['1X85-06', 'June of an unreported year between 1085 and 1985 (given as 1X85-06)', 'Jun of a year between 1085 and 1985', 'June of an unreported year between 1085 and 1985, given as 1X85-06'],
    ['156X-1X', 'in an unreported month of the 1560s (given as 156X-1X)', 'a month of the 1560s', 'in an unreported month of the 1560s, given as 156X-1X'],
    ['156X-XX-25', 'on an unreported day in the 1560s (given as 156X-XX-25)', 'a day in the 1560s', 'on an unreported day in the 1560s, given as 156X-XX-25'],
    ['15XX-12-2X', 'on an unreported day between 1500 and 1599 (given as 15XX-12-2X)', 'a day between 1500 and 1599', 'on an unreported day between 1500 and 1599, given as 15XX-12-2X'],
    ['XXXX-1X', 'in an unreported month (given as XXXX-1X)', 'an unreported month', 'in an unreported month, given as XXXX-1X'],
    ['-1X32-X1-X2', 'on an unreported day between 1933 and 1033 BC (given as -1X32-X1-X2)', 'a day between 1933 and 1033 BC', 'on an unreported day between 1933 and 1033 BC, given as -1X32-X1-X2'],
    ['-XXXX', 'in an unreported year before 1 BC', 'a year before 1 BC'],
    ['-XXXX-12-XX', 'on an unreported day in December of an unreported year before 1 BC', 'a day in Dec of a year before 1 BC'],
    ['-XXXX-12-25', '25 December of an unreported year before 1 BC', '25 Dec of a year before 1 BC'],
    ['-15XX-12-25', '25 December of an unreported year between 1600 and 1501 BC', '25 Dec of a year between 1600 and 1501 BC'],
    ['-0043-1X', 'in an unreported month between October and December 44 BC', 'a month between Oct and Dec 44 BC'],
    ['-0043-03-XX', 'on an unreported day in March 44 BC', 'a day in Mar 44 BC'],
  ]);

  describeCases('level 2: intervals', [
    ['2004-06-~01/2004-06-~20', 'from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)', 'from 1 Jun 2004 (approx.) to 20 Jun 2004 (approx.)', 'from 1 June 2004, day approximate, to 20 June 2004, day approximate'],
    ['2004-06-XX/2004-07-03', 'from an unreported day in June 2004 to 3 July 2004', 'from a day in Jun 2004 to 3 Jul 2004'],
    ['XXXX-12-21/1890-09-2X', 'from 21 December of an unreported year to an unreported day between 20 and 29 September 1890', 'from 21 Dec of an unreported year to a day between 20 and 29 Sept 1890'],
    ['2004-06-XX/..', 'since an unreported day in June 2004, end not known', 'since a day in Jun 2004'],
    ['../156X-12-25', 'until 25 December of an unreported year in the 1560s, beginning not known', 'until 25 Dec of a year in the 1560s'],
  ]);

  describeCases('clock times, in the zone of the story', [
    ['1985-04-12T23:20:30', 'Friday, 12 April 1985 at 23:20:30 GMT-5', '12 Apr 1985, 23:20:30 GMT-5', 'Friday, 12 April 1985 at 23:20:30 Eastern Standard Time'],
    ['1985-04-12T23:20:30Z', 'Friday, 12 April 1985 at 18:20:30 GMT-5', '12 Apr 1985, 18:20:30 GMT-5', 'Friday, 12 April 1985 at 18:20:30 Eastern Standard Time'],
    ['1985-04-12T03:20:00+04:30', 'Thursday, 11 April 1985 at 17:50 GMT-5', '11 Apr 1985, 17:50 GMT-5', 'Thursday, 11 April 1985 at 17:50 Eastern Standard Time'],
    ['2025-11-21T00:00:00', 'Friday, 21 November 2025 at 00:00 GMT-5', '21 Nov 2025, 00:00 GMT-5', 'Friday, 21 November 2025 at 00:00 Eastern Standard Time'],
    ['2025-11-21T12:00:00.250', 'Friday, 21 November 2025 at 12:00:00.250 GMT-5', '21 Nov 2025, 12:00:00.250 GMT-5', 'Friday, 21 November 2025 at 12:00:00.250 Eastern Standard Time'],
    ['2016-12-31T23:59:60Z', 'Saturday, 31 December 2016 at 18:59:60 GMT-5', '31 Dec 2016, 18:59:60 GMT-5', 'Saturday, 31 December 2016 at 18:59:60 Eastern Standard Time'],
    ['2025-11-02T01:30:00-04', 'Sunday, 2 November 2025 at 01:30 GMT-4', '2 Nov 2025, 01:30 GMT-4', 'Sunday, 2 November 2025 at 01:30 Eastern Daylight Time'],
    ['2025-11-02T01:30:00-05', 'Sunday, 2 November 2025 at 01:30 GMT-5', '2 Nov 2025, 01:30 GMT-5', 'Sunday, 2 November 2025 at 01:30 Eastern Standard Time'],
    ['2025-11-21T12:00:00/2025-11-21T13:30:00', '21 November 2025, 12:00–13:30 GMT-5', '21 Nov 2025, 12:00–13:30 GMT-5', 'from 21 November 2025 at 12:00 Eastern Standard Time to 21 November 2025 at 13:30 Eastern Standard Time'],
    ['2025-11-02T00:30:00/2025-11-02T03:00:00', 'from 2 November 2025 at 00:30 GMT-4 to 2 November 2025 at 03:00 GMT-5', 'from 2 Nov 2025, 00:30 GMT-4, to 2 Nov 2025, 03:00 GMT-5', 'from 2 November 2025 at 00:30 Eastern Daylight Time to 2 November 2025 at 03:00 Eastern Standard Time'],
    ['2025-11-21T12:00:05/2025-11-21T12:00:45', 'from 21 November 2025 at 12:00:05 GMT-5 to 21 November 2025 at 12:00:45 GMT-5', 'from 21 Nov 2025, 12:00:05 GMT-5, to 21 Nov 2025, 12:00:45 GMT-5', 'from 21 November 2025 at 12:00:05 Eastern Standard Time to 21 November 2025 at 12:00:45 Eastern Standard Time'],
    ['2025-11-21T12:00:00/2025-11-22', 'from 21 November 2025 at 12:00 GMT-5 to 22 November 2025', 'from 21 Nov 2025, 12:00 GMT-5, to 22 Nov 2025', 'from 21 November 2025 at 12:00 Eastern Standard Time to 22 November 2025'],
    ['2025-11-21T12:00:00/..', 'since 21 November 2025 at 12:00 GMT-5, end not known', 'since 21 Nov 2025, 12:00 GMT-5', 'since 21 November 2025 at 12:00 Eastern Standard Time, end not known'],
    ['/2025-11-21T12:00:00', 'until 21 November 2025 at 12:00 GMT-5, beginning not reported', 'until 21 Nov 2025, 12:00 GMT-5', 'until 21 November 2025 at 12:00 Eastern Standard Time, beginning not reported'],
  ], 'America/New_York');
});
