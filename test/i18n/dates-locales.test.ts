// What `Intl` makes of the same dates in other locales, English and not; phrases are English throughout, so that the two are told apart.
import { expect } from '@open-wc/testing';
import { tellContext, tellDuration, tellInstant, tellTick, tellWhen, type DateStyle } from '../../src/i18n/dates.js';
import type { Instant } from '../../src/time/instant.js';
import type { TickUnit } from '../../src/time/ticks.js';
import { needWords } from '../needs.js';
import { read, utc } from '../time/reading.js';
import { everyForm, tell, wordsIn } from './telling.js';

const styles: readonly DateStyle[] = ['long', 'short', 'spoken'];

describe('dates in American English', () => {
  const cases: readonly (readonly [text: string, long: string, short: string])[] = [
    ['2025-11-21', 'Friday, November 21, 2025', 'Nov 21, 2025'],
    ['[..2025-11-04]', 'on an unreported day, by November 4, 2025', 'by Nov 4, 2025'],
    ['[2025-11-21..]', 'on an unreported day, November 21, 2025, or later', 'Nov 21, 2025, or later'],
    ['[2025-11-16..2025-11-22]', 'on an unreported day between November 16 and 22, 2025', 'a day between Nov 16 and 22, 2025'],
    ['[2025-12-31..2026-01-02]', 'on an unreported day between December 31, 2025, and January 2, 2026', 'a day between Dec 31, 2025, and Jan 2, 2026'],
    ['2025-11-22/..', 'since November 22, 2025, end not known', 'since Nov 22, 2025'],
    ['2025-11-16/2025-11-22', 'November 16 – 22, 2025', 'Nov 16 – 22, 2025'],
    ['2025-11-16/2025-12', 'from November 16, 2025, to December 2025', 'from Nov 16, 2025, to Dec 2025'],
    ['-0043-03-15', 'March 15, 44 BC', 'Mar 15, 44 BC'],
    ['[1667,1668,1670..1672]', '1667, 1668, or an unreported year between 1670 and 1672', '1667, 1668, or a year between 1670 and 1672'],
    ['{1667,1668,1670..1672}', '1667, 1668, and 1670 – 1672', '1667, 1668, and 1670 – 1672'],
    ['156X-12-25', 'December 25 of an unreported year in the 1560s', 'Dec 25 of a year in the 1560s'],
    ['2004-06-~11', 'June 11, 2004 (day approximate)', 'Jun 11, 2004 (approx.)'],
  ];
  for (const [text, long, short] of cases) {
    it(`tell ${text} as "${long}"`, () => {
      expect(tell(text, 'long', 'en-US')).to.equal(long);
      expect(tell(text, 'short', 'en-US')).to.equal(short);
    });
  }

  it('join dates with words for the ear', () => {
    expect(tell('2025-11-16/2025-11-22', 'spoken', 'en-US')).to.equal('from November 16 to 22, 2025');
    expect(tell('2025-11-16/2026-01-02', 'spoken', 'en-US')).to.equal('from November 16, 2025, to January 2, 2026');
  });

  it('name the zone of a clock time', () => {
    expect(tell('2025-11-21T17:00:00Z', 'long', 'en-US', 'America/New_York')).to.equal('Friday, November 21, 2025 at 12:00 PM EST');
    expect(tell('2025-11-21T17:00:00Z/2025-11-21T18:00:00Z', 'short', 'en-US', 'America/New_York')).to.equal('Nov 21, 2025, 12:00 – 1:00 PM EST');
  });
});

describe('dates in other languages', () => {
  const expected: Readonly<Record<string, readonly [day: string, range: string, year: string]>> = {
    de: ['Freitag, 21. November 2025', 'on an unreported day between 16. and 22. November 2025', '13,8 Milliarden v. Chr.'],
    ar: ['الجمعة، 21 نوفمبر 2025', 'on an unreported day between 16 and 22 نوفمبر 2025', '13.8 مليار ق.م'],
    he: ['יום שישי, 21 בנובמבר 2025', 'on an unreported day between 16 and 22 בנובמבר 2025', '\u200f13.8 מיליארד לפנה״ס'],
    zh: ['2025年11月21日星期五', 'on an unreported day between 2025/11/16 and 2025/11/22', '公元前138亿年'],
    hi: ['शुक्रवार, 21 नवंबर 2025', 'on an unreported day between 16 and 22 नवंबर 2025', '13.8 अरब ईसा-पूर्व'],
    ko: ['2025년 11월 21일 금요일', 'on an unreported day between 2025년 11월 16일 and 22일', 'BC 138억년'],
    fa: ['جمعه ۲۱ نوامبر ۲۰۲۵', 'on an unreported day between ۱۶ and ۲۲ نوامبر ۲۰۲۵', '۱۳٫۸ میلیارد ق.م.'],
  };
  for (const [locale, [day, range, year]] of Object.entries(expected)) {
    it(`take day, stretch and year from ${locale}`, () => {
      needWords(locale, day, range, year);
      expect(tell('2025-11-21', 'long', locale)).to.equal(day);
      expect(tell('[2025-11-16..2025-11-22]', 'long', locale)).to.equal(range);
      expect(tell('Y-138E8', 'long', locale)).to.equal(year);
    });
  }

  const latinMonths = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b/;
  for (const locale of ['ar', 'ar-EG', 'he', 'zh', 'zh-Hant', 'hi', 'ja', 'ko', 'ru', 'el', 'th', 'fa']) {
    it(`have no Latin month in ${locale}`, () => {
      for (const text of everyForm) for (const style of styles) expect(tell(text, style, locale, 'Asia/Kathmandu'), text).not.to.match(latinMonths);
    });
  }

  it('are Gregorian, whatever calendar a country or a tag prefers', () => {
    for (const locale of ['fa', 'th', 'ar-SA', 'en-u-ca-buddhist', 'he-u-ca-hebrew']) expect(tell('2025-11-21', 'long', locale).replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16)), locale).to.include('2025');
  });

  it('are never refused by a locale, nor are instants, ticks and lengths', () => {
    const units: readonly TickUnit[] = ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'year'];
    const instants = [utc(2025, 11, 21, 14), utc(-43, 3, 15), -4.3e20, 4.3e20] as Instant[];
    for (const locale of ['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'he', 'zh', 'ja', 'ko', 'hi', 'fa', 'th', 'hu', 'lv', 'eu', 'vi', 'mn', 'am', 'en-u-nu-deva', 'tlh']) {
      const words = wordsIn(locale, 'Asia/Kathmandu');
      for (const text of everyForm) for (const style of styles) expect(tellWhen(read(text), words, style), `${text} in ${locale}`).to.match(/\S/);
      for (const unit of units) {
        for (const instant of instants) {
          for (const texts of [tellTick(instant, { unit, count: 1, length: 1 }, words), tellContext(instant, unit, words), styles.map((style) => tellInstant(instant, unit, words, style))]) {
            expect(texts).to.have.length.of.at.least(1);
            for (const told of texts) expect(told, `${unit} in ${locale}`).to.match(/\S/);
          }
        }
      }
      for (const length of [0, 1, 9e5, 1e9, 4e20]) expect(tellDuration(length, words)).to.match(/\S/);
    }
  });
});

describe('the zone of a reader', () => {
  const zones = ['UTC', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Niue', 'Australia/Lord_Howe', 'America/Sao_Paulo'];

  it('never moves a calendar date, wherever it was read and wherever it is told', () => {
    for (const text of everyForm.filter((form) => !form.includes('T'))) {
      for (const style of styles) {
        const told = new Set(zones.flatMap((readIn) => zones.map((toldIn) => tellWhen(read(text, readIn), wordsIn('en-GB', toldIn), style))));
        expect([...told], text).to.have.length(1);
      }
    }
  });

  it('tells a clock time by the clocks of the story, and names the zone', () => {
    const told = (zone: string, style?: DateStyle) => tell('2025-11-21T17:00:00Z', style, 'en-GB', zone);
    expect(told('America/New_York')).to.equal('Friday, 21 November 2025 at 12:00 GMT-5');
    expect(told('Asia/Kathmandu')).to.equal('Friday, 21 November 2025 at 22:45 GMT+5:45');
    expect(told('Pacific/Kiritimati')).to.equal('Saturday, 22 November 2025 at 07:00 GMT+14');
    expect(told('Europe/London', 'spoken')).to.equal('Friday, 21 November 2025 at 17:00 Greenwich Mean Time');
    expect(told('UTC', 'short')).to.equal('21 Nov 2025, 17:00 UTC');
  });

  it('shows the seconds that clocks of old had', () => {
    expect(tell('-0043-03-15T12:00:00Z', 'short', 'en-GB', 'America/New_York')).to.match(/^15 Mar 44 BC, 0?7:03:58 GMT-4:56:02$/);
  });
});
