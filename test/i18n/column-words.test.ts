// Words for the headings and entries of the vertical layout.
import { expect } from '@open-wc/testing';
import { tellClock, tellHeading, tellUnit } from '../../src/i18n/dates.js';
import { fromCivil } from '../../src/time/civil.js';
import { stretchAt, tickSteps, type TickUnit } from '../../src/time/ticks.js';
import { needWords } from '../needs.js';
import { read } from '../time/reading.js';
import { plainSpaces, wordsIn } from './telling.js';

const words = wordsIn('en-GB', 'Asia/Kathmandu');

describe('a unit of the calendar in words', () => {
  const cases: readonly (readonly [unit: TickUnit, count: number, year: number, text: string])[] = [
    ['day', 1, 2025, 'Wednesday, 4 June 2025'],
    ['day', 1, -43, '4 June 44 BC'],
    ['month', 1, 2025, 'June 2025'],
    ['year', 1, 2025, '2025'],
    ['year', 1, -43, '44 BC'],
    ['year', 10, 2025, 'the 2020s'],
    ['year', 10, 985, '980 – 989 AD'],
    ['year', 100, 1985, '1900 – 1999'],
    ['year', 100, -150, '200 – 101 BC'],
    ['year', 1_000, 1985, '1000 – 1999'],
    ['year', 10_000, -66_000, 'from 70,000 BC to 60,001 BC'],
    ['year', 1e9, -13.8e9, 'from 14 billion BC to 13 billion BC'],
  ];
  for (const [unit, count, year, text] of cases) {
    it(`is "${text}"`, () => {
      needWords(words.locale, text);
      const step = tickSteps.find((one) => one.unit === unit && one.count === count)!;
      const stretch = stretchAt(fromCivil({ year, month: 6, day: 4, hour: 6 }), step, words.timeZone);
      expect(plainSpaces(tellUnit(stretch, step, words))).to.equal(text);
    });
  }
});

describe('a date as a heading tells it of several events', () => {
  const cases = [
    ['[..2025-11-04]', 'by 4 November 2025'],
    ['[2025-11-21..]', '21 November 2025 or later'],
    ['[2025-11-16..2025-11-22]', 'a day between 16 and 22 November 2025'],
    ['1985-04-XX', 'a day in April 1985'],
    ['XXXX-XX-XX', 'date not reported'],
    ['1450~', 'about 1450'],
    ['Y-138E8S3', 'about 13.8 billion BC'],
    ['2025-11-21', 'Friday, 21 November 2025'],
  ] as const;
  for (const [text, told] of cases) it(`is "${told}"`, () => expect(plainSpaces(tellHeading(read(text), words))).to.equal(told));
});

describe('a clock time under a heading', () => {
  const cases = [
    ['2025-11-21T14:05:00', '14:05'],
    ['2025-11-21T14:05:09', '14:05:09'],
    ['2025-11-21T14:05:09.250', '14:05:09.250'],
    ['2025-11-21T08:20:00Z', '14:05'],
    ['2025-11-21', ''],
  ] as const;
  for (const [text, told] of cases) it(`of ${text} is "${told}"`, () => expect(tellClock(read(text, words.timeZone).start, words)).to.equal(told));
});
