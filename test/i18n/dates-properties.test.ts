// What holds of the words for any date at all.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DateStyle } from '../../src/i18n/dates.js';
import { languageFor, loadLanguage } from '../../src/i18n/languages.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { utc } from '../time/reading.js';
import { everyForm, tell } from './telling.js';

const styles: readonly DateStyle[] = ['long', 'short', 'spoken'];
const numRuns = 1_000;

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const digits = (length: number, first: number, last: number) => fc.integer({ min: first, max: last }).map((number) => pad(number, length));
/** Some of its digits unspecified, more often none. */
const masked = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 15 }) })).map(([known, mask]) => [...known].map((digit, i) => ((mask >> i) & 1 && digit !== '-' ? 'X' : digit)).join(''));
const qualifier = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('?', '~', '%') });

const year = masked(fc.oneof(digits(4, 1000, 2999), digits(4, 0, 9999), digits(4, 1, 9999).map((text) => `-${text}`)));
const longYear = fc.oneof(
  fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 9_999_999_999_999 })).map(([sign, count]) => `Y${sign}${count}`),
  fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 10 })).map(([sign, count, power]) => `Y${sign}${count}E${power}`),
);
const significant = fc.tuple(fc.oneof(digits(4, 1, 9999), longYear), fc.integer({ min: 1, max: 5 })).map(([text, count]) => `${text}S${count}`);
const month = masked(digits(2, 1, 12));
const day = masked(digits(2, 1, 31));
const parts = (...texts: fc.Arbitrary<string>[]) =>
  fc.tuple(...texts.map((text) => fc.tuple(qualifier, text, qualifier).map((whole) => whole.join('')))).map((whole) => whole.join('-'));
const calendarDate = fc.oneof(parts(year), parts(year, month), parts(year, month, day), parts(year, digits(2, 21, 41)), parts(longYear), parts(significant));
const clock = fc.tuple(digits(2, 0, 23), digits(2, 0, 59), digits(2, 0, 60), fc.constantFrom('', 'Z', '-05', '+05:45', '.250Z')).map(([hour, minute, second, rest]) => `T${hour}:${minute}:${second}${rest}`);
const dateTime = fc.tuple(digits(4, 1, 9999), digits(2, 1, 12), digits(2, 1, 28), clock).map(([y, m, d, time]) => `${y}-${m}-${d}${time}`);

const end = fc.oneof({ weight: 6, arbitrary: calendarDate }, { weight: 1, arbitrary: dateTime }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const run = fc.tuple(calendarDate, calendarDate).map((ends) => ends.join('..'));
const members = fc.tuple(fc.constantFrom('', '..'), fc.array(fc.oneof(calendarDate, run), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '..')).map(([before, list, after]) => before + list.join(',') + after);
const set = fc.tuple(fc.constantFrom('[]', '{}'), members).map(([brackets, list]) => brackets[0]! + list + brackets[1]!);

/** Texts that are EDTF; what the generators above build is not always a day of the calendar. */
const valid = (text: fc.Arbitrary<string>) => text.filter((candidate) => parseEdtf(candidate).ok);
const date = valid(calendarDate);
const any = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: valid(dateTime) }, { weight: 3, arbitrary: valid(interval) }, { weight: 3, arbitrary: valid(set) });
const locales = ['en-GB', 'en-US', 'es', 'fr', 'de', 'ar', 'ar-EG', 'he', 'zh', 'hi'];
const locale = fc.constantFrom(...locales);
const zone = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York');

const monthName = /January|February|March|April|\bMay\b|June|July|August|September|October|November|December/;
const weekday = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

describe('any date', () => {
  before(() => Promise.all(locales.map(loadLanguage)));

  it('is told, and told cleanly', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...styles), locale, zone, (text, style, language, timeZone) => {
        const told = tell(text, style, language, timeZone, languageFor(language)!.strings);
        expect(told, text).not.to.match(/undefined|null|NaN|Infinity|Invalid|\[object|function|\$\{/);
        expect(told, text).not.to.match(/ {2}|^\s|\s$|,,|, ,|\( | \)|\(\)|[,;،，]$/);
      }),
      { numRuns },
    );
  });

  it('has no hour where none was given', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...styles), fc.constantFrom('en-GB', 'en-US', 'zh', 'hi'), zone, (text, style, language, timeZone) => {
        if (!text.includes('T')) expect(tell(text, style, language, timeZone), text).not.to.match(/\d:\d\d|[AaPp]\.?[Mm]\b|GMT|UTC|Time/);
      }),
      { numRuns },
    );
  });

  it('has its zone named where a clock time was given', () => {
    fc.assert(
      fc.property(valid(dateTime), fc.constantFrom(...styles), (text, style) => {
        expect(tell(text, style, 'en-GB', 'America/New_York'), text).to.match(/\d:\d\d.* (?:GMT-\d|Eastern)/);
      }),
      { numRuns: 300 },
    );
  });

  it('has no month, day or weekday that was not written', () => {
    fc.assert(
      fc.property(date, (text) => {
        const [, knownMonth = '', knownDay = ''] = text.replace(/[?~%]/g, '').replace(/^-/, '').split('-');
        const told = tell(text).replace(/\(.*\)/, '');
        if (!/\d/.test(knownMonth) && !/\d/.test(knownDay)) expect(told, text).not.to.match(monthName);
        if (Number(knownMonth) > 20) expect(told, text).not.to.match(monthName);
        if (!/\d/.test(knownDay)) expect(told, text).not.to.match(/\b\d{1,2} [A-Z][a-z]+\b(?! million)/);
        if (!/^\d\d$/.test(knownDay)) expect(told, text).not.to.match(weekday);
      }),
      { numRuns },
    );
  });

  it('keeps what is said of its certainty', () => {
    fc.assert(
      fc.property(fc.oneof(date, valid(interval), valid(set)), (text) => {
        const told = tell(text);
        // Of a date without a digit nothing is told that could be doubted.
        if (/(?:^|[/,.[{])[?~%]*-?X{4}/.test(text.replace(/X[?~%]+/g, 'X')) || !/\d/.test(text)) return;
        if (/[~%]/.test(text)) expect(told, text).to.match(/\babout\b|\bapproximate\b/);
        if (/[?%]/.test(text)) expect(told, text).to.match(/\bpossibly\b|\buncertain\b/);
        if (!/[~?%S]/.test(text)) expect(told, text).not.to.match(/about|approximate|possibly|uncertain/);
      }),
      { numRuns },
    );
  });

  it('keeps every open digit open', () => {
    fc.assert(
      fc.property(date, (text) => {
        const told = tell(text);
        if (!text.includes('X')) expect(told, text).not.to.match(/unreported|not reported|given as/);
        // A mask that fits one day only, or a decade, says so without more words.
        else if (!/in the \d+s|given as/.test(told) && !/-(?:3X|0X)/.test(text)) expect(told, text).to.match(/unreported|not reported|^(?:possibly |about )*(?:30|\d\d?) [A-Z]/);
      }),
      { numRuns },
    );
  });

  it('has no brackets, dashes or short names for the ear', () => {
    fc.assert(
      fc.property(any, zone, (text, timeZone) => {
        const told = tell(text, 'spoken', 'en-GB', timeZone);
        expect(told, text).not.to.match(/[()[\]{}–—…?~]|\bc\. |approx\./);
        expect(told.replace(monthName, ''), text).not.to.match(/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/);
      }),
      { numRuns },
    );
  });

  it('is the same twice', () => {
    for (const text of everyForm) for (const style of styles) expect(tell(text, style)).to.equal(tell(text, style));
  });
});

describe('any year', () => {
  it('is told as it is counted: 0 is 1 BC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_998, max: 9_999 }), (number) => {
        const text = number < 0 ? `-${pad(-number, 4)}` : pad(number, 4);
        expect(tell(text)).to.equal(number <= 0 ? `${1 - number} BC` : number < 1_000 ? `${number} AD` : String(number));
      }),
      { numRuns },
    );
  });

  it('keeps all its digits up to a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_998 }), (number) => {
        expect(tell(`Y${number}`)).to.equal(`${number.toLocaleString('en')} AD`);
        expect(tell(`Y-${number}`)).to.equal(`${(number + 1).toLocaleString('en')} BC`);
      }),
    );
  });

  it('keeps its digits beyond, but for the one that no round number counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 9_999_999_999_999 }), (number) => {
        const read = (told: string) => {
          const [, count = '', unit = ''] = /^([\d.,]+)(?: (million|billion|trillion))? (?:AD|BC)$/.exec(told) ?? [];
          return Math.round(Number(count.replaceAll(',', '')) * { '': 1, million: 1e6, billion: 1e9, trillion: 1e12 }[unit]!);
        };
        expect(read(tell(`Y${number}`))).to.equal(number);
        expect(read(tell(`Y-${number}`)) - number).to.be.oneOf([0, 1]);
      }),
    );
  });
});

describe('any day', () => {
  it('has the weekday of the calendar', () => {
    const days = fc.integer({ min: utc(1583) / 86_400_000, max: utc(9999) / 86_400_000 });
    fc.assert(
      fc.property(days, (number) => {
        const instant = new Date(number * 86_400_000);
        const name = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][instant.getUTCDay()]!;
        expect(tell(instant.toISOString().slice(0, 10))).to.match(new RegExp(`^${name}, ${instant.getUTCDate()} .* ${instant.getUTCFullYear()}$`));
      }),
    );
  });
});
