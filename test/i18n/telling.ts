// How the tests of this folder have dates told.
import { expect } from '@open-wc/testing';
import { tellWhen, type DateStyle, type DateWords } from '../../src/i18n/dates.js';
import { en } from '../../src/i18n/en.js';
import type { Strings } from '../../src/i18n/strings.js';
import { needWords } from '../needs.js';
import { read } from '../time/reading.js';

export const wordsIn = (locale: string, timeZone = 'UTC', strings = en): DateWords => ({ locale, strings, timeZone });

/** Around dashes and in front of "PM" `Intl` sets narrow spaces, not the same ones in all browsers. */
export const plainSpaces = (text: string): string => text.replace(/\s/g, ' ');

export const tell = (text: string, style: DateStyle = 'long', locale = 'en-GB', timeZone = 'UTC', strings = en): string =>
  plainSpaces(tellWhen(read(text, timeZone), wordsIn(locale, timeZone, strings), style));

/** What is left out: `short` where it is as long, `spoken` where it is the same as `long`. */
export type Case = readonly [text: string, long: string, short?: string, spoken?: string];

/** Where and in which language dates are told. */
interface Place {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly strings?: Strings;
}

/** A test for each date: what it is in words, in all three styles. */
export function describeCases(name: string, cases: readonly Case[], { locale = 'en-GB', timeZone, strings }: Place = {}): void {
  describe(name, () => {
    for (const [text, long, short = long, spoken = long] of cases) {
      it(`tells ${text} as "${long}"`, () => {
        needWords(locale, long, short, spoken);
        expect((['long', 'short', 'spoken'] as const).map((style) => tell(text, style, locale, timeZone, strings))).to.deep.equal([long, short, spoken]);
      });
    }
  });
}

/** Dates of every form of levels 0, 1 and 2, and of the extensions. */
export const everyForm = [
  '1985', '1985-04', '1985-04-12', '-0043', '0000', '0044-03-15', '-0043-03-15', '1985-04-12T23:20:30', '1985-04-12T23:20:30-04', '2025-11-21T12:00:00.250Z',
  '2016-12-31T23:59:60Z', '1964/2008', '2004-06/2004-08', '2004-02-01/2004-02-08', '2004-02-01/2005', '2025-11-21T12:00:00Z/2025-11-21T13:00:00Z',
  'Y170000002', 'Y-17E7', 'Y-138E8', '1950S2', '-1859S2', 'Y3388E2S3', '2001-21', '2001-32', '2001-34', '2001-41', '156X-24', '1984?', '2004-06~', '2004-06-11%',
  '?2004-06-~11', '2011-~23', '201X', '20XX', '-15XX', '-XXXX', '20X0', '2004-XX', '1985-04-XX', '1985-XX-XX', 'XXXX', '156X-12-25', '15XX-12-XX', 'XXXX-12-25',
  '1984-1X', '2004-02-2X', '2004-06-3X', '1985-XX-15', '-1X32-X1-X2', '1985-04/..', '../1985', '1985/', '/1985-04-12', '/..', '1984~/2004?', '2004-06-XX/2004-07-03',
  '[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[2025-11-16..2025-11-22]', '[..1960,1984,1990..]', '{1667,1668,1670..1672}', '{..1984}', '{1960,1961-12}', '-0043/0014',
];
