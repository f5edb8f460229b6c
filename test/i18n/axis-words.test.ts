// Words for the axis: instants, ticks, what they are part of, and lengths of time.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tellContext, tellDoubt, tellDuration, tellInstant, tellTick, tellWhen, type DateStyle } from '../../src/i18n/dates.js';
import { fromCivil } from '../../src/time/civil.js';
import type { Instant } from '../../src/time/instant.js';
import type { TickUnit } from '../../src/time/ticks.js';
import { read, utc } from '../time/reading.js';
import { needWords } from '../needs.js';
import { plainSpaces, wordsIn } from './telling.js';

const words = wordsIn('en-GB', 'Asia/Kathmandu');
const at = (...fields: Parameters<typeof utc>) => utc(...fields) as Instant;
/** 14:30:05.250 in Kathmandu. */
const moment = at(2025, 11, 21, 8, 45, 5, 250);
const year = (number: number) => fromCivil({ year: number, month: 6, day: 1 });
const step = (unit: TickUnit, count = 1) => ({ unit, count, length: 1 });

describe('an instant in words', () => {
  const cases: readonly (readonly [unit: TickUnit, long: string, short: string, spoken: string])[] = [
    ['year', '2025', '2025', '2025'],
    ['month', 'November 2025', 'Nov 2025', 'November 2025'],
    ['day', '21 November 2025', '21 Nov 2025', '21 November 2025'],
    ['hour', '21 November 2025 at 14:30 GMT+5:45', '21 Nov 2025, 14:30 GMT+5:45', '21 November 2025 at 14:30 Nepal Time'],
    ['minute', '21 November 2025 at 14:30 GMT+5:45', '21 Nov 2025, 14:30 GMT+5:45', '21 November 2025 at 14:30 Nepal Time'],
    ['second', '21 November 2025 at 14:30:05 GMT+5:45', '21 Nov 2025, 14:30:05 GMT+5:45', '21 November 2025 at 14:30:05 Nepal Time'],
    ['millisecond', '21 November 2025 at 14:30:05.250 GMT+5:45', '21 Nov 2025, 14:30:05.250 GMT+5:45', '21 November 2025 at 14:30:05.250 Nepal Time'],
  ];
  for (const [unit, ...texts] of cases) {
    it(`is told to the ${unit}`, () => {
      const told = (['long', 'short', 'spoken'] as DateStyle[]).map((style) => tellInstant(moment, unit, words, style));
      expect(told).to.deep.equal(texts);
    });
  }

  it('is of the day that the clocks of the story show', () => {
    expect(tellInstant(at(2025, 11, 21, 18, 30), 'day', words)).to.equal('22 November 2025');
    expect(tellInstant(at(2025, 11, 21, 18, 30), 'day', wordsIn('en-GB', 'America/New_York'))).to.equal('21 November 2025');
  });

  it('has its era where its year has few digits', () => {
    expect(tellInstant(at(-43, 3, 15), 'day', words)).to.equal('15 March 44 BC');
    expect(tellInstant(at(44, 3, 15), 'month', words)).to.equal('March 44 AD');
  });

  it('is a year where Intl ends', () => {
    for (const unit of ['millisecond', 'day', 'year'] as const) {
      expect(tellInstant(year(-13_799_999_999), unit, words)).to.equal('13.8 billion BC');
      expect(tellInstant(year(300_000), unit, words)).to.equal('300,000 AD');
    }
  });
});

describe('names of ticks', () => {
  const cases: readonly (readonly [unit: TickUnit, names: readonly string[]])[] = [
    ['millisecond', ['5.250']],
    ['second', ['14:30:05']],
    ['minute', ['14:30']],
    ['hour', ['14:30']],
    ['day', ['Friday 21 November', 'Fri 21 Nov', 'Fri 21', '21']],
    ['month', ['November', 'Nov']],
    ['year', ['2025']],
  ];
  for (const [unit, names] of cases) {
    it(`of the ${unit} run from the longest to the shortest`, () => {
      needWords(words.locale, ...names);
      expect(tellTick(moment, step(unit), words)).to.deep.equal(names);
    });
  }

  it('of several days are the day alone, whose month stands above', () => expect(tellTick(moment, step('day', 5), words)).to.deep.equal(['21']));

  it('of round years before our era are round', () => {
    const tick = (number: number) => tellTick(fromCivil({ year: number, month: 1, day: 1 }), step('year', 100), wordsIn('en-GB'));
    expect([-99, 1, 100, 2000, -9_999, 20_000, 1 - 5e9, 5e9].flatMap(tick)).to.deep.equal([
      '100 BC', '1 AD', '100 AD', '2000', '10,000 BC', '20,000 AD', '5 billion BC', '5 billion AD',
    ]);
  });
});

describe('names of what ticks are part of', () => {
  const cases: readonly (readonly [unit: TickUnit, names: readonly string[]])[] = [
    ['minute', ['Friday, 21 November 2025 at 14:30', '21 Nov 2025, 14:30', '14:30']],
    ['day', ['Friday, 21 November 2025', '21 Nov 2025']],
    ['month', ['November 2025', 'Nov 2025', 'Nov']],
    ['year', ['2025']],
  ];
  for (const [unit, names] of cases) it(`run from the longest to the shortest: ${unit}`, () => expect(tellContext(moment, unit, words)).to.deep.equal(names));

  it('say in which zone clock times below them run, where events tell theirs in another', () => {
    const elsewhere = (tag: string) => ({ ...wordsIn(tag, 'Asia/Kathmandu'), clockZone: 'Asia/Tokyo' });
    expect(tellContext(moment, 'day', elsewhere('en-GB'))).to.deep.equal(['Fri, 21 Nov 2025, GMT+5:45', '21 Nov 2025']);
    expect(tellContext(moment, 'minute', elsewhere('en-GB'))[0]).to.equal('Friday, 21 November 2025 at 14:30 GMT+5:45');
    // No word for "at" stands before a zone without a clock time.
    for (const tag of ['en-US', 'de', 'fr', 'es']) expect(tellContext(moment, 'day', elsewhere(tag))[0], tag).not.to.match(/ (at|um|à|las) /);
  });

  it('have no weekday from before the Gregorian calendar, and an era', () => {
    expect(tellContext(at(-43, 3, 15), 'day', words)).to.deep.equal(['15 March 44 BC', '15 Mar 44 BC']);
    expect(tellContext(at(-43, 3, 15), 'month', words)).to.deep.equal(['March 44 BC', 'Mar 44 BC', 'Mar']);
  });
});

describe('a length of time in words', () => {
  const [minute, hour, day, month, averageYear] = [60_000, 3_600_000, 86_400_000, 2_629_746_000, 31_556_952_000];
  const cases: readonly (readonly [length: number, text: string])[] = [
    [0, '0 milliseconds'], [1, '1 millisecond'], [250, '250 milliseconds'], [1_949, '1,949 milliseconds'], [1_950, '2 seconds'], [90_000, '90 seconds'],
    [2 * minute, '2 minutes'], [90 * minute, '90 minutes'], [2 * hour, '2 hours'], [6 * hour + 40 * minute, '6 hours, 40 minutes'], [36 * hour, '36 hours'], [47 * hour, '2 days'], [58 * hour, '2 days, 10 hours'],
    [16 * day, '16 days'], [16 * day - hour, '16 days'], [16 * day + hour, '16 days'], [105 * day, '105 days'], [200 * day, '7 months'], [18 * month, '18 months'],
    [2 * averageYear, '2 years'], [5.5 * averageYear, '5 years, 6 months'], [25.5 * averageYear, '26 years'], [100 * averageYear, '100 years'], [12_345 * averageYear, '12,345 years'], [1e6 * averageYear, '1 million years'], [13.8e9 * averageYear, '14 billion years'],
  ];
  for (const [length, text] of cases) it(`is "${text}" for ${length} ms`, () => expect(tellDuration(length, words)).to.equal(text));

  it('is never further from its words than a twenty-fifth, where months are not rounded', () => {
    const sizes = { year: averageYear, month, day, hour, minute, second: 1_000, millisecond: 1 };
    const told = (text: string) => text.replaceAll(',', '').split(/ (?=\d)/).reduce((sum, part) => sum + Number(part.split(' ')[0]) * sizes[part.split(' ')[1]!.replace(/s$/, '') as keyof typeof sizes], 0);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 13.5, noNaN: true }), (power) => {
        const length = Math.round(10 ** power);
        const text = plainSpaces(tellDuration(length, words));
        if (!/^\d+ months/.test(text)) expect(Math.abs(told(text) - length) / length, text).to.be.at.most(0.04);
      }),
    );
  });

  it('is told in the language of the reader', () => {
    expect(tellDuration(16 * day, { locale: 'de' })).to.equal('16 Tage');
    expect(tellDuration(16 * day, { locale: 'zh' })).to.equal('16天');
    expect(plainSpaces(tellDuration(5.5 * averageYear, { locale: 'fr' }))).to.equal('5 ans et 6 mois');
  });
});

describe('what is known of an open day', () => {
  it('runs from the longest to the shortest, without doubles', () => {
    const doubt = (text: string) => tellDoubt(read(text), words).map(plainSpaces);
    expect(doubt('[..2025-11-04]')).to.deep.equal(['on an unreported day, by 4 November 2025', 'by 4 Nov 2025']);
    expect(doubt('[2025-11-16..2025-11-22]')).to.deep.equal(['on an unreported day between 16 and 22 November 2025', 'a day between 16 and 22 Nov 2025']);
    expect(doubt('1985')).to.deep.equal(['1985']);
  });
});

describe('formatters', () => {
  it('are made once, not for every tick of every frame', () => {
    const frame = () => {
      for (let hour = 0; hour < 50; hour++) {
        const time = (moment + hour * 3_600_000) as Instant;
        for (const unit of ['second', 'hour', 'day', 'month', 'year'] as const) [tellTick(time, step(unit), words), tellContext(time, unit, words), tellInstant(time, unit, words)];
        [tellDuration(hour * 3_600_000 + 1, words), tellDuration(hour * 1e16, words), tellTick(year(-hour * 1e9), step('year'), words)];
      }
      for (const text of ['2025-11-21', '[1985,1986]', '2025-11-16/2025-11-22', 'Y-138E8', '1984-1X', '2025-11-21T12:00:00']) tellWhen(read(text), words);
    };
    frame();
    const made: string[] = [];
    const originals = { DateTimeFormat: Intl.DateTimeFormat, NumberFormat: Intl.NumberFormat, ListFormat: Intl.ListFormat };
    const counting = (name: string, original: new (...values: never[]) => object) =>
      function (...values: never[]) {
        made.push(name);
        return new original(...values);
      };
    try {
      for (const [name, original] of Object.entries(originals)) Object.assign(Intl, { [name]: counting(name, original) });
      new Intl.NumberFormat('en');
      expect(made).to.deep.equal(['NumberFormat']);
      frame();
    } finally {
      Object.assign(Intl, originals);
    }
    expect(made).to.deep.equal(['NumberFormat']);
  });
});
