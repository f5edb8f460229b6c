// What `Intl` shows of instants: days and clocks of a zone, stretches between two, and years however far away.
import { fromCivil, type CivilDate } from '../time/civil.js';
import type { Instant } from '../time/instant.js';
import { toCivilInZone } from '../time/zone.js';

const formatters = new Map<string, unknown>();

/** Formatters are dear to make and cheap to use, so each is made once. */
export function once<Formatter>(key: string, create: () => Formatter): Formatter {
  const known = formatters.get(key) as Formatter | undefined;
  if (known) return known;
  const formatter = create();
  formatters.set(key, formatter);
  return formatter;
}

/** What a letter of a skeleton shows, small letters less of it: `EdMy` is "Friday, 21 November 2025", `dmy` "21 Nov 2025". */
const fields: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  G: { era: 'short' },
  E: { weekday: 'long' },
  e: { weekday: 'short' },
  y: { year: 'numeric' },
  M: { month: 'long' },
  m: { month: 'short' },
  d: { day: 'numeric' },
  h: { hour: 'numeric', minute: '2-digit' },
  s: { second: '2-digit' },
  f: { fractionalSecondDigits: 3 },
  Z: { timeZoneName: 'long' },
  z: { timeZoneName: 'short' },
};

function formatOf(locale: string, skeleton: string, timeZone: string): Intl.DateTimeFormat {
  return once(`${skeleton} ${locale} ${timeZone}`, () => {
    const options = [...skeleton].map((letter) => fields[letter]);
    return new Intl.DateTimeFormat(locale, Object.assign({ calendar: 'gregory', timeZone }, ...options) as Intl.DateTimeFormatOptions);
  });
}

/** An instant, and what calendar and clock of a zone are to show of it. */
export interface Point {
  readonly instant: Instant;
  readonly skeleton: string;
  readonly timeZone: string;
}

/** A day of the calendar, whatever the zone. */
export const pointAt = (date: CivilDate, skeleton: string): Point => ({ instant: fromCivil(date), skeleton, timeZone: 'UTC' });

/** Before this year nobody had the Gregorian calendar, and a weekday reckoned by it was nobody's. */
const firstWeekdays = 1583;

/** Before this year the era is named: 44 BC, 44 AD. */
const firstWithoutEra = 1000;

/** The formatter for points of a `year`, the one in which the first of them lies. */
export function formatFor({ skeleton, timeZone }: Omit<Point, 'instant'>, locale: string, year: number): Intl.DateTimeFormat {
  const era = year < firstWithoutEra && skeleton.includes('y') ? 'G' : '';
  return formatOf(locale, era + (year < firstWeekdays ? skeleton.replace(/e/i, '') : skeleton), timeZone);
}

/** Astronomical: 0 is 1 BC. */
export const yearOf = ({ instant, timeZone }: Omit<Point, 'skeleton'>): number => toCivilInZone(instant, timeZone).year;

/** A point in words. */
export const show = (point: Point, locale: string): string => formatFor(point, locale, yearOf(point)).format(point.instant);

/** Two points of one zone as `Intl` joins them, and as two texts of which phrases are made: "16" and "22 November 2025". */
export function showRange(first: Point, last: Point, locale: string): { readonly joined: string; readonly ends: readonly [string, string] } {
  const format = formatFor(first, locale, yearOf(first));
  const [a, b] = [format.format(first.instant), format.format(last.instant)];
  if (a === b) return { joined: a, ends: [a, a] };
  const parts = format.formatRangeToParts(first.instant, last.instant);
  const text = (from: number, to?: number) => parts.slice(from, to).map(({ value }) => value).join('');
  const joint = parts.findIndex(({ source }) => source === 'endRange') - 1;
  // Of a joint like ".–" the dot belongs to what is before it.
  const before = /^.*?(?=\s*[–—~～-])/.exec(parts[joint]?.value ?? '')?.[0] ?? '';
  return { joined: text(0), ends: [text(0, joint) + before, text(joint + 1)] };
}

/** Where `Date`, and with it `Intl`, ends on either side. */
export const furthest = 8.64e15;

/** Years that are written with more than four digits stand alone, without month or day. */
export const isBig = (year: number): boolean => Math.abs(year) > 9_999;

/** As years are counted, without a year 0 before our era. */
const countOf = (year: number): number => (year > 0 ? year : 1 - year);

/** Years that are told with more than four digits have their thousands grouped. */
export const isGrouped = (year: number): boolean => countOf(year) > 9_999;

/** A year in words: 2025, 44 BC, 10,000 BC, 13.8 billion BC. It is astronomical: 0 is 1 BC. */
export function tellYear(year: number, locale: string): string {
  const count = countOf(year);
  if (!isGrouped(year)) return show(pointAt({ year, month: 1, day: 1 }, 'y'), locale);
  // Who writes -66000000 means 66 million years and not one more. From a million on, where words are rounder, it is dropped.
  const round = [count, -year].find((number) => number >= 1e6 && Number(number.toPrecision(6)) === number);
  const options = round ? ({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 } as const) : {};
  const number = once(`${round ? 'round' : 'year'} ${locale}`, () => new Intl.NumberFormat(locale, options)).format(round ?? count);
  const parts = formatOf(locale, 'Gy', 'UTC').formatToParts(year > 0 ? 0 : -furthest);
  return parts.map(({ type, value }) => (type === 'year' ? number : value)).join('');
}
