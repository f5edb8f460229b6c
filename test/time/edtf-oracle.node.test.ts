// Ours against the npm package `edtf` 4.11.1, over a corpus that is listed and generated. Where the two differ, the difference
// is one of those described below, and each of those does occur.
//
// In Node, since the package depends on CommonJS.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf, { defaults, parse } from 'edtf';
import fc from 'fast-check';
import { hasClock, parseEdtf, type When } from '../../src/time/edtf.js';

// Level 3 is what the package calls seasons that are qualified, masked or ends of intervals, which level 2 has. A time
// without an offset is UTC, as with us.
defaults.level = 3;
defaults.offset = 0;

const accepts = (text: string): boolean => {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The dates in intervals and sets. */
const datesOf = (text: string): string[] => text.split(/[/,[\]{}]|\.\./).filter((date) => date.trim() !== '');
const hasDate = (pattern: RegExp) => (text: string) => datesOf(text).some((date) => pattern.test(date));
const isRefusedFor = (pattern: RegExp) => (text: string) => {
  const parsed = parseEdtf(text);
  return !parsed.ok && pattern.test(parsed.message);
};

interface Difference {
  readonly name: string;
  /** Which of the two accepts the text. */
  readonly accepts: 'edtf' | 'ours';
  readonly why: string;
  readonly applies: (text: string) => boolean;
}

const differences: readonly Difference[] = [
  {
    name: 'decades and centuries',
    accepts: 'edtf',
    why: 'ISO 8601-1 has `198` and `19`, EDTF has `198X` and `19XX` in their place: a year is four digits.',
    applies: hasDate(/^-?\d{2,3}[?~%]?$/),
  },
  {
    name: 'days that are not in the calendar',
    accepts: 'edtf',
    why: 'Every year has a 29 February for the package, which it turns into 1 March; with us masks must fit a real day as well.',
    applies: isRefusedFor(/no such day.*February/),
  },
  {
    name: 'the year -0000',
    accepts: 'edtf',
    why: 'Refused as a year by both; the package lets it pass in front of unspecified months and days.',
    applies: hasDate(/^-0000-/),
  },
  {
    name: 'clock times without seconds, and 24:00',
    accepts: 'edtf',
    why: 'Level 0 has hours, minutes and seconds, and no short forms; the end of a day is the beginning of the next, not 24:00.',
    applies: hasDate(/T(?:24:00|\d\d:\d\d(?!:))/),
  },
  {
    name: 'offsets in basic format',
    accepts: 'edtf',
    why: 'EDTF, "Extended format": colons between clock components.',
    applies: hasDate(/T.*[+-]\d{4}$/),
  },
  {
    name: 'decimals of seconds other than three',
    accepts: 'edtf',
    why: 'No part of EDTF; our extension has three, or it would show digits that nobody wrote.',
    applies: hasDate(/\.(?!\d{3}(?!\d))\d+/),
  },
  { name: 'the minus sign U+2212 in offsets', accepts: 'edtf', why: 'EDTF has the hyphen.', applies: (text) => text.includes('−') },
  { name: 'spaces in sets', accepts: 'edtf', why: 'Level 2, "Set representation": no spaces anywhere.', applies: (text) => text.includes(' ') },
  {
    name: 'what ends before it starts',
    accepts: 'edtf',
    why: 'The grammar of the package lets it pass; its constructor refuses such intervals, and more than those (`2004-06/2004`).',
    applies: isRefusedFor(/^ends before it starts/),
  },
  {
    name: 'runs without a limit on either side',
    accepts: 'edtf',
    why: '"on or before" and "on or after" go with one date each, not with another run or with each other.',
    applies: isRefusedFor(/^not a run of dates.*one \.\./),
  },
  {
    name: 'exponential years out of the way',
    accepts: 'edtf',
    why: 'No leading zeros, no exponent 0 ("a positive integer"), and no years of more than 13 digits, which cannot be placed.',
    applies: isRefusedFor(/leading zeros|13 digits/),
  },
  {
    name: 'qualified masks',
    accepts: 'ours',
    why: 'Level 1 and 2: a qualifier goes with a date, and a date may have unspecified digits (`156X~`, about the 1560s).',
    applies: hasDate(/^(?=.*X)(?=.*[?~%])/),
  },
  {
    name: 'qualifiers, intervals and sets of years written with Y or S',
    accepts: 'ours',
    why: 'The letter "signifies that the date is a year": it is a date like others (`Y-66000000~`, `Y-252E6/Y-201E6`).',
    applies: hasDate(/^[?~%]?(?:Y|-?\d{4}S)/),
  },
  { name: 'two and more digits for how many are significant', accepts: 'ours', why: '"A positive integer", not a digit.', applies: hasDate(/S\d\d/) },
  {
    name: 'seasons beside dates in intervals, and in sets',
    accepts: 'ours',
    why: 'A season stands "in place of a month value": it is a date like others (`2018/2018-23`).',
    applies: hasDate(/-[?~%]?(?:2[1-9]|3\d|4[01])[?~%]?$/),
  },
  {
    name: 'years alone that are qualified on both sides',
    accepts: 'ours',
    why: 'Level 2, "Qualification": each side has its meaning, so that `?2004~` is uncertain and approximate, like `?2004-06~`.',
    applies: hasDate(/^[?~%]-?\d{4}[?~%]$/),
  },
  {
    name: 'years qualified on the right in sets',
    accepts: 'ours',
    why: 'The package has `[2004-06~]` and `[~2004]`, and forgets `[2004~]`.',
    applies: (text) => /^[[{]/.test(text) && hasDate(/^-?\d{4}[?~%]$/)(text),
  },
  {
    name: 'the thirties of months that have 30 days',
    accepts: 'ours',
    why: '"X may occur anywhere within a component": `2004-06-3X` can only be the 30th.',
    applies: hasDate(/-(?:0[469]|11|X[469])-3X/),
  },
  {
    name: 'runs between dates that are qualified or masked',
    accepts: 'ours',
    why: 'Both ends must have the same precision; nothing else is asked of them.',
    applies: (text) => /^[[{]/.test(text) && /\d\.\.|[?~%X]\.\./.test(text) && /[?~%X]/.test(text),
  },
  {
    name: 'months of which only the tens are unspecified',
    accepts: 'ours',
    why: '"X may occur anywhere within a component": `2004-X3` can only be March.',
    applies: hasDate(/-X[3-9]/),
  },
  { name: 'leap seconds', accepts: 'ours', why: 'ISO 8601-1 has second 60.', applies: hasDate(/T\d\d:\d\d:60/) },
  {
    name: 'offsets beyond those in use today',
    accepts: 'ours',
    why: 'ISO 8601-1 has hours up to 23; before the date line was drawn Manila was 15:56 behind Greenwich.',
    applies: hasDate(/T.*[+-](?:1[2-9]|2\d)/),
  },
];

interface Fields {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const fieldsOf = (text: string): Fields => {
  const [, year = '', month = '', day = ''] = /^([^-]?-?[^-]*)-?([^-]*)-?(.*)$/.exec(text.replace(/[?~%]/g, '')) ?? [];
  return { year, month, day };
};

/** Bounds of single dates in which the package differs. */
const boundDifferences: readonly { readonly name: string; readonly why: string; readonly applies: (fields: Fields) => boolean }[] = [
  {
    name: 'seasons and quadrimesters',
    why: 'For the package spring is January to March, the first quadrimester January to May, the second May to September.',
    applies: ({ month }) => /^(?:2[1-9]|3\d|4[01])$/.test(month),
  },
  { name: 'significant digits', why: 'The package ignores them: 1950S2 is 1950.', applies: ({ year }) => year.includes('S') },
  { name: 'unknown years', why: 'XXXX is 0000 to 9999 for the package, any year for us.', applies: ({ year }) => year.includes('XXXX') },
  { name: 'far years', why: 'The package has no bounds beyond the range of Date.', applies: ({ year }) => year.startsWith('Y') },
  {
    name: 'masks before the common era',
    why: 'The package takes the last month and day for the first, and reads -000X as 0000 to 0009.',
    applies: ({ year, month, day }) => year.startsWith('-') && (year + month + day).includes('X'),
  },
  {
    name: 'months and days X0',
    why: 'The package begins X0 with 0, which it takes for January and for the first day: it can only be October, and the 10th at the earliest.',
    applies: ({ month, day }) => month === 'X0' || day === 'X0',
  },
  {
    name: 'masks around 29 February',
    why: 'The package fills every X by itself, lands on 29 or 30 February, and turns that into 1 March.',
    applies: ({ month, day }) => /^[0X]2$/.test(month) && /^(?:29|30)$/.test(day),
  },
];

const listed = [
  '1985', '1985-04', '1985-04-12', '0000', '-0001', '-9999-12-31', '2000-02-29', '1900-02-29', '1985-04-12T23:20:30', '1985-04-12T23:20:30-04',
  '198', '-04', '19~', '1984?~', '2016-05-02T16:54:59+0230', '2016-05-02T24:00:00', '2016-05-02T16:54:59−04', '2016-05-02T16:54', '2016-05-02T16:54:59.4', '[1667, 1668]',
  '2016-05-02T01:01:60', '2016-05-02T12:00:00-15:56', '2012/2011', '2004-06/2004', '[..1670..1672]', '[..1984..]', '[1672..1670]', 'Y017E8', 'Y17E0',
  'Y1E99', 'Y17000', 'Y-17000~', 'Y-252E6/Y-201E6', '1950S2', '1950S12', '2018/2018-23', '[2001-21,2001-22]', '2001-21~', '?2004~', '?2004-06~',
  '156X~', '[1670~..1672]', '[156X..157X]', '2004-X3', '2004-X0', '-0000-XX', '-000X', 'XXXX-12-25', '1XXX-02-29', '2004-06-3X', '/', '../..',
  '1560-XX-31', '-156X', '-1X32-X1-X2', '2003-02-X9', 'Y170000002', 'Y-17E7', '2001-34', '2001-38', '2001-30',
];

const digit = fc.constantFrom(...'0123456789');
const maskable = fc.oneof({ weight: 5, arbitrary: digit }, { weight: 1, arbitrary: fc.constant('X') });
const qualifier = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('?', '~', '%') });
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary);
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const two = (limit: number) => fc.integer({ min: 0, max: limit }).map((number) => String(number).padStart(2, '0'));

const year = join(fc.constantFrom('', '', '', '-'), maskable, maskable, maskable, maskable);
const plainYear = fc.integer({ min: -9999, max: 9999 }).map((number) => (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(4, '0'));
const month = fc.oneof(two(13), two(42), join(fc.constantFrom('0', '1', 'X'), maskable));
const day = fc.oneof(two(32), join(fc.constantFrom('0', '1', '2', '3', 'X'), maskable));
const qualified = (arbitrary: fc.Arbitrary<string>) => join(qualifier, arbitrary, qualifier);
const calendarDate = fc.oneof(
  qualified(fc.oneof(year, plainYear)),
  join(qualified(fc.oneof(year, plainYear)), fc.constant('-'), qualified(month)),
  join(qualified(fc.oneof(year, plainYear)), fc.constant('-'), qualified(month), fc.constant('-'), qualified(day)),
);
const plainDate = join(plainYear, fc.constant('-'), two(13), fc.constant('-'), two(31));
const offset = fc.oneof(fc.constantFrom('', 'Z'), join(fc.constantFrom('+', '-'), two(25), maybe(join(fc.constantFrom(':', ':', ''), two(61)))));
const dateTime = join(plainDate, fc.constant('T'), two(25), fc.constant(':'), two(61), maybe(join(fc.constant(':'), two(62))), maybe(join(fc.constant('.'), digit, digit, digit)), offset);
const longYear = join(fc.constantFrom('Y', 'Y-', '', '-'), fc.integer({ min: 0, max: 99_999_999 }).map(String), maybe(join(fc.constant('E'), two(9).map((text) => text.replace(/^0/, '')))), maybe(join(fc.constant('S'), digit)));
const interval = join(fc.oneof(calendarDate, dateTime, fc.constantFrom('', '..')), fc.constant('/'), fc.oneof(calendarDate, dateTime, fc.constantFrom('', '..')));
const member = fc.oneof({ weight: 4, arbitrary: calendarDate }, { weight: 1, arbitrary: join(plainYear, fc.constant('..'), plainYear) });
const set = fc
  .tuple(fc.constantFrom('[]', '{}'), maybe(fc.constant('..')), fc.array(member, { minLength: 1, maxLength: 3 }), maybe(fc.constant('..')))
  .map(([[open, close], earlier, members, later]) => open! + earlier + members.join(',') + later + close!);
const noise = fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}?~%TZYES:+'), maxLength: 12 });

const generated = fc.sample(fc.oneof(calendarDate, calendarDate, dateTime, longYear, interval, set, noise), { numRuns: 12_000, seed: 20_251_121 });
const corpus = [...new Set([...listed, ...generated])];

/** Texts on which the two disagree, with what accounts for it. */
const disagreements = corpus
  .map((text) => ({ text, by: { edtf: accepts(text), ours: parseEdtf(text).ok } }))
  .filter(({ by }) => by.edtf !== by.ours)
  .map(({ text, by }) => ({ text, names: differences.filter((difference) => by[difference.accepts] && difference.applies(text)).map(({ name }) => name) }));

describe(`acceptance of ${corpus.length} texts, against the package edtf`, () => {
  it('differs only as described', () => assert.deepEqual(disagreements.filter(({ names }) => !names.length), []));

  for (const { name, accepts: who, why } of differences) {
    it(`differs in ${name}, which ${who === 'edtf' ? 'edtf accepts' : 'we accept'}: ${why}`, () => {
      assert.ok(disagreements.some(({ names }) => names.includes(name)));
    });
  }

  it('agrees on most', () => {
    const agreed = corpus.filter((text) => accepts(text) && parseEdtf(text).ok);
    assert.ok(agreed.length > 2_000, `${agreed.length}`);
  });
});

const single = corpus.flatMap((text): { text: string; when: When }[] => {
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.when.type === 'date' && accepts(text) ? [{ text, when: parsed.when }] : [];
});

describe(`meaning of ${single.length} dates, against the package edtf`, () => {
  const boundsBy = (text: string): readonly [number, number] | undefined => {
    try {
      const { min, max } = edtf(text);
      return [min, max + 1];
    } catch {
      return undefined;
    }
  };
  const differing = single
    .filter(({ text, when }) => {
      const theirs = boundsBy(text);
      const { earliest, latest } = when.start;
      // The package has no length for a clock time.
      return theirs?.[0] !== earliest || (theirs[1] !== latest && !hasClock(when));
    })
    .map(({ text }) => ({ text, names: boundDifferences.filter(({ applies }) => applies(fieldsOf(text))).map(({ name }) => name) }));

  it('has the same bounds but as described', () => assert.deepEqual(differing.filter(({ names }) => !names.length), []));

  for (const { name, why } of boundDifferences) {
    it(`differs in ${name}: ${why}`, () => assert.ok(differing.some(({ names }) => names.includes(name))));
  }

  it('has the same bounds for most', () => assert.ok(single.length - differing.length > 1_000, `${single.length - differing.length} of ${single.length}`));

  it('has the same qualifiers on the same components', () => {
    /** Bits of the package: four for the year, two each for month and day. */
    const bits = { year: 0b1111, month: 0b11_0000, day: 0b1100_0000 };
    for (const { text, when } of single.filter(({ text }) => /[?~%]/.test(text))) {
      const theirs = edtf(text);
      for (const component of ['year', 'month', 'day'] as const) {
        const ours = when.start.written?.qualifiers[component];
        const has = (mask: { readonly value: number } | undefined) => ((mask?.value ?? 0) & bits[component]) !== 0;
        assert.deepEqual([ours === '?' || ours === '%', ours === '~' || ours === '%'], [has(theirs.uncertain), has(theirs.approximate)], `${component} of ${text}`);
      }
    }
  });
});
