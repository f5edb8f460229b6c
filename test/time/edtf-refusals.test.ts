// What is refused, and what is said of it: the message quotes the text and says what is wrong. Long because it is a table.
import { expect } from '@open-wc/testing';
import { parseEdtf } from '../../src/time/edtf.js';
import { messageOf, read } from './reading.js';

describe('messages', () => {
  const exact: Readonly<Record<string, string>> = {
    '': 'no date: "" (the text is empty)',
    '2013-02-29': 'no such day: "2013-02-29" (February 2013 has 28 days)',
    '2025-13': 'no such month: "2025-13" (months run from 01 to 12, seasons and other parts of a year from 21 to 41)',
    '2025-11-21T25:00:00': 'no such hour: "2025-11-21T25:00:00" (hours run from 00 to 23)',
    '2012/2011': 'ends before it starts: "2012/2011"',
    '2013-02-28/2013-02-29': 'no such day: "2013-02-29" in "2013-02-28/2013-02-29" (February 2013 has 28 days)',
    '[1667,2013-02-29]': 'no such day: "2013-02-29" in "[1667,2013-02-29]" (February 2013 has 28 days)',
    '198u': 'not EDTF: "198u" (an unspecified digit is written X: "198X")',
  };
  for (const [text, message] of Object.entries(exact)) it(`are sentences: ${message}`, () => expect(parseEdtf(text)).to.deep.equal({ ok: false, message }));
});

/** Text → words that the message must have besides the text itself. */
const refused: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'days that are not in the calendar': {
    '1900-02-29': ['no such day', 'February 1900 has 28 days'],
    '-0001-02-29': ['no such day', 'February -0001 has 28 days'],
    '1960-06-31': ['no such day', 'June 1960 has 30 days'],
    '2025-04-31': ['April 2025 has 30 days'],
    '2025-01-32': ['no such day', 'from 01 to 31'],
    '2025-01-00': ['no such day'],
    '2025-00': ['no such month'],
    '2025-00-10': ['no such month'],
    '2025-13-01': ['no such month'],
    '2025-20': ['no such month'],
    '2025-42': ['no such month'],
    '2025-99': ['no such month'],
    '2025-21-01': ['no such month', 'seasons', 'no days'],
    '2025-34-XX': ['no such month', 'no days'],
    '-0000': ['no such year', '0000'],
    '-0000-01-01': ['no such year'],
    '-0000/2000': ['no such year', '"-0000"'],
  },
  'masks that no day fits': {
    '2004-02-3X': ['no such day', 'February 2004 has 29 days'],
    '1XX1-02-29': ['no such day', 'February 1XX1 has 28 days at most'],
    'XXXX-02-30': ['no such day', 'February XXXX has 29 days at most'],
    '19XX-04-31': ['no such day', 'April 19XX has 30 days at most'],
    '2004-X4-31': ['no such day', 'April 2004'],
    '2004-06-4X': ['no such day'],
    'XXXX-XX-32': ['no such day'],
    '2004-2X': ['no such month'],
    '2016-2X-XX': ['no such month'],
    '2004-3X': ['no such month'],
    '2004-9X-01': ['no such month'],
  },
  'times that are not on the clock': {
    '2025-11-21T24:00:00': ['no such hour', '00:00:00 of the next day'],
    '2025-11-21T24:00:00Z': ['no such hour', 'next day'],
    '2025-11-21T99:00:00Z': ['no such hour'],
    '2025-11-21T23:60:00': ['no such minute'],
    '2025-11-21T23:59:61Z': ['no such second', 'leap second'],
    '2025-11-21T23:59:59+24': ['no such offset', 'hours'],
    '2025-11-21T23:59:59+24:00': ['no such offset', 'hours'],
    '2004-01-01T10:10:10-05:60': ['no such offset', 'minutes'],
    '2004-01-01T10:10:10-00': ['no such offset', 'Z'],
    '2004-01-01T10:10:10-00:00': ['no such offset', '+00:00'],
    '2025-02-30T10:00:00': ['no such day', 'February 2025 has 28 days'],
    '2025-13-01T10:00:00': ['no such month'],
  },
  'times that are not written in full': {
    '2025-11-21T12:00': ['not a clock time', 'seconds'],
    '2025-11-21T12:00Z': ['not a clock time', 'seconds'],
    '2025-11-21T12': ['not a clock time'],
    '2025-11-21T': ['not a clock time'],
    '2012-10-10T10:10:1': ['not a clock time'],
    '2012-10-10T1:10:10': ['not a clock time'],
    '2012-10-10T10:1:10': ['not a clock time'],
    '2025-11-21T120000': ['not a clock time', 'colons'],
    '2025-11-21T12:00:00+0430': ['not a clock time', '+04:30'],
    '2025-11-21T12:00:00-4': ['not a clock time', 'offset'],
    '2012-10-10T10:50:10Z15': ['not a clock time'],
    '2004-01-01T10:10:40Z25:00': ['not a clock time'],
    '2004-01-01T10:10:10+02:00:30': ['not a clock time'],
    '2004-01-01T10:10:1000:59': ['not a clock time'],
    '2025-11-21T12:00:XX': ['not a clock time'],
    '2025-11-21T12:00:00?': ['not a clock time', 'qualifier'],
    '2025-11T12:00:00': ['not a date', 'full date'],
    '2025T12:00:00': ['not a date', 'full date'],
    '2025-11-XXT12:00:00': ['not a date', 'without X'],
    '2025-11-21?T12:00:00': ['not a date', 'without qualifiers'],
    'T12:00:00': ['not a date'],
  },
  'years of another length': {
    '198': ['not a year', '"198X"', '"0198"'],
    '-198': ['not a year', '"-198X"', '"-0198"'],
    '19': ['not a year', '"19XX"'],
    '5': ['not a year', 'four digits'],
    '12025': ['not a year', '"Y12025"'],
    '-12025': ['not a year', '"Y-12025"'],
    '20067890': ['not a year', '"Y20067890"'],
    '20251121': ['not a year', '"2025-11-21"'],
    '19850': ['not a year', '"Y19850"'],
    '00000': ['not a year', 'four digits'],
    'Y2006': ['not a year', '"2006"'],
    'Y-2006': ['not a year', '"-2006"'],
    'Y44': ['not a year', '"0044"'],
    'Y017000': ['not a year', 'leading zeros'],
    'Y': ['not a year', 'whole number'],
    'Y-': ['not a year'],
    'Y1X000': ['not a year'],
    'Y1700X': ['not a year'],
    'Y17E': ['not a year'],
    'Y17E0': ['not a year'],
    'Y17E-7': ['not a'],
    'Y1.7E9': ['not a year'],
    'Y1E13': ['no such year', '13 digits'],
    'Y99999999999999': ['no such year', '13 digits'],
    'Y1E99999999': ['no such year', '13 digits'],
    'Y20067890-14-10%': ['not a date', 'stands alone'],
    'Y-17000-08': ['not a date', 'stands alone'],
    '+2006': ['not a year', 'plus sign'],
    '+2006%': ['not a year', 'plus sign'],
    '1950S': ['not a year', 'significant digits'],
    '1950S0': ['not a year', 'significant digits'],
    '1950S02': ['not a year', 'significant digits'],
    '1950S2S3': ['not a year', 'significant digits'],
    'Y17000S0': ['not a year', 'significant digits'],
    '1950S-2': ['not a'],
    '19XXS2': ['not a year', 'no X'],
    'S2': ['not a date'],
    '1950S2-06': ['not a date', 'stands alone'],
    '198X0': ['not a year', 'four digits'],
  },
  'parts of another length': {
    '1985-4': ['not a month', '"04"'],
    '1985-4-12': ['not a month', '"04"'],
    '1985-04-2': ['not a day', '"02"'],
    '1985-04-012': ['not a day', 'two digits'],
    '1985-004': ['not a month', 'days of the year'],
    '2013-W05': ['not a month', 'weeks'],
    '2013-W05-1': ['not a month', 'weeks'],
    '1984-1986': ['not a month', '/'],
    '1985-04-12-01': ['not a date', 'at most'],
    '1985-': ['not a month'],
    '1985-04-': ['not a day'],
    '1985--12': ['not a month'],
    '--04-12': ['not a date'],
    '1985-X': ['not a month'],
    '1985-XXX': ['not a month'],
    '1985-04-X': ['not a day'],
  },
  'qualifiers in wrong places': {
    '?': ['not a date'],
    '2004??': ['not a date', 'one qualifier'],
    '??2004': ['not a date', 'one qualifier'],
    '2004-06-11?%': ['not a date', 'one qualifier'],
    '-?2004': ['not a date', 'one qualifier'],
    '20?04': ['not a date', 'one qualifier'],
    '2004-0?6': ['not a date', 'one qualifier'],
    '?-': ['not a date'],
  },
  'intervals of other forms': {
    '2012/2013/2014': ['not an interval', 'one /'],
    '12/31/1985': ['not an interval', '2025-11-21'],
    '2012///4444': ['not an interval'],
    '//': ['not an interval'],
    '2012\\2013': ['not a date'],
    '2004/P1Y': ['not an interval', 'durations'],
    'P1Y/2004': ['not an interval', 'durations'],
    '2000/12-12': ['not a year', '"12-12"'],
    '1984..1986': ['not a date', '[ ] or { }'],
    '..': ['not a date'],
    '..1984': ['not a date', '[ ] or { }'],
    '.../1984': ['not a date'],
    '[1984]/1985': ['not a set'],
    '1984/[1985]': ['not a date', '"[1985]"'],
  },
  'sets of other forms': {
    '[]': ['not a set', 'empty'],
    '{}': ['not a set', 'empty'],
    '[': ['not a set', 'closed by ]'],
    '{1984': ['not a set', 'closed by }'],
    '[1984}': ['not a set', 'closed by ]'],
    '[1984,]': ['not a set', 'empty'],
    '[,1984]': ['not a set', 'empty'],
    '[1984,,1985]': ['not a set', 'empty'],
    '1984]': ['not a date'],
    '[[1984]]': ['not a date'],
    '[1984/1985]': ['not a set', 'runs'],
    '[..]': ['not a run', 'a date before it'],
    '[..1984..]': ['not a run', 'one ..'],
    '[1984..1985..1986]': ['not a run', 'one ..'],
    '[1667,..1760]': ['not a run', 'beginning'],
    '[1667..,1760]': ['not a run', 'end'],
    '[1672..1670]': ['ends before it starts', '"1672..1670"'],
    '[1670..1672-05]': ['not a run', 'same precision'],
    '[156X..1672]': ['not a run', 'same precision'],
    '[2004-06-XX..2004-07-03]': ['not a run', 'same precision'],
    '[1984...1986]': ['not a date'],
    '1984,1985': ['not a date'],
  },
  'old and foreign forms': {
    '199u': ['"199X"'],
    '1999-uu-uu': ['"1999-XX-XX"'],
    '196x': ['"196X"'],
    'unknown/2006': ['left empty', '"/2006"'],
    '2004-06-01/unknown': ['left empty', '"2004-06-01/"'],
    '2004-01-01/open': ['..', '"2004-01-01/.."'],
    'unknown/open': ['"/.."'],
    '1984?~': ['%', '"1984%"'],
    '1984~?': ['%', '"1984%"'],
    '1984?/2004?~': ['"1984?/2004%"'],
    'y170000002': ['capital Y', '"Y170000002"'],
    'y-17e7': ['capital Y', 'capital E', '"Y-17E7"'],
    'Y-17e7': ['capital E', '"Y-17E7"'],
    'y17101e4p3': ['capital S', '"Y17101E4S3"'],
    '1950s2': ['capital S', '"1950S2"'],
    '2004-(06)?-11': ['parentheses', '2004-?06-11'],
    '(2011)-06-04~': ['parentheses'],
    '2004-(06-11)?': ['parentheses'],
    '(2004-(06)~)?': ['parentheses'],
    '2004?-(06)?~': ['parentheses', '%'],
    '19u5-13': ['written X'],
    '2001-21^southernHemisphere': ['not a month'],
    ' 1985': ['spaces', '"1985"'],
    '1985 ': ['spaces', '"1985"'],
    '1985\n': ['spaces', '"1985"'],
    '18 63-03-29': ['spaces'],
    '[1667, 1668]': ['spaces', '"[1667,1668]"'],
    '1985-04-12 23:20:30': ['capital T', '"1985-04-12T23:20:30"'],
    '1985-04-12t23:20:30z': ['capital T', 'capital Z', '"1985-04-12T23:20:30Z"'],
    '1985‐04': ['plain hyphen', '"1985-04"'],
    '1985–1986': ['plain hyphen'],
    '−1985': ['plain hyphen', '"-1985"'],
    '１９８５': ['not a date'],
    '١٩٨٥': ['not a date'],
    'c. 1984': ['not a date', '2025-11-21'],
    'August 2001': ['not a date', '2025-11-21'],
    'sept 2001': ['not a date'],
    '44 BC': ['not a date'],
    'today': ['not a date'],
    'Tuesday': ['not a date'],
    'null': ['not a date'],
    'NaN': ['not a date'],
    '2025/11/21T': ['not an interval'],
    '21.11.2025': ['not a date'],
    'https://example.org/': ['not an interval'],
    '\u0000': ['not a date'],
    '\ud800': ['not a date'],
    'Infinity': ['not a date'],
    '1985-04-12\u00a0': ['spaces'],
  },
};

describe('refused', () => {
  for (const [name, cases] of Object.entries(refused)) {
    describe(name, () => {
      for (const [text, words] of Object.entries(cases)) {
        it(`${JSON.stringify(text)}: ${words.join(', ')}`, () => {
          const message = messageOf(text);
          expect(message).to.include(`"${text}"`);
          for (const word of words) expect(message).to.include(word);
        });
      }
    });
  }

  it('never suggest a text that is refused itself', () => {
    for (const text of Object.values(refused).flatMap((cases) => Object.keys(cases))) {
      const [, suggestion] = /: "([^"]*)"\)$/.exec(messageOf(text)) ?? [];
      // "04" and "02" are suggested for a part of the text.
      if (suggestion && suggestion.length > 2 && !/^(23:20|\+04:30|2025|1670\.\.)/.test(suggestion)) expect(read(suggestion).text).to.equal(suggestion);
    }
  });
});

describe('length', () => {
  it('of dates and intervals is 64 characters at most', () => {
    const text = `1985${'-'.repeat(61)}`;
    expect(messageOf(text)).to.equal(`too long: "${text.slice(0, 64)}…" (65 characters, 64 are allowed)`);
    expect(messageOf(text.slice(0, 64))).not.to.include('too long');
  });

  it('of sets is 512 characters at most', () => {
    const set = (years: number) => `[${Array.from({ length: years }, (_, i) => 1000 + i).join(',')}]`;
    expect(read(set(102)).members).to.have.length(102);
    expect(messageOf(set(103))).to.include('too long').and.to.include('512');
  });

  it('is short, however long the text is', () => {
    for (const part of ['X', '-', '?', '?~', '1', 'Y1', '1E', 'u', ' ', '..', '[', '1985,', '/', 'T', '1S', '(', 'open', '–']) {
      expect(messageOf(part.repeat(1_000_000)).length).to.be.lessThan(200);
      expect(messageOf(`[${part.repeat(1_000_000)}]`).length).to.be.lessThan(200);
      for (const length of [30, 64, 512]) parseEdtf(part.repeat(length));
    }
  });
});

describe('what is no text', () => {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    undefined: [undefined],
    null: [null],
    number: [1985, NaN],
    object: [new Date(0), ['1985'], { toString: () => '1985' }],
    symbol: [Symbol('1985')],
  };
  for (const [kind, texts] of Object.entries(values)) {
    it(`is refused with a message: ${kind}`, () => {
      for (const text of texts) expect(parseEdtf(text as string)).to.deep.equal({ ok: false, message: `expected a date as text, got ${kind}` });
    });
  }
});

describe('an unknown time zone', () => {
  it('throws, whatever the text', () => {
    for (const text of ['1985', '', 'unknown', 'XXXX', '1985-04-12T23:20:30Z']) {
      expect(() => parseEdtf(text, 'Mars/Base')).to.throw(RangeError, 'no such time zone: "Mars/Base"');
    }
  });
});
