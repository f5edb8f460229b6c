// The vocabulary of dates that may be vague: what `parseEdtf` makes of a text.
import type { Instant } from './instant.js';

/** Units from the coarsest to the finest. */
export const precisions = [
  'millennium', 'century', 'decade', 'year', 'semester', 'quadrimester', 'quarter', 'season', 'month', 'day', 'second', 'millisecond',
] as const;

/** The unit of the finest component that is given, be it masked in part: `156X` is a decade, `1985-04-XX` a month. */
export type Precision = (typeof precisions)[number];

/** Uncertain, approximate, or both. */
export type Qualifier = '?' | '~' | '%';

/** A time of day. `second` may be 60, a leap second. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond?: number;
  /** As written: `Z`, `-04`, `+04:30`. Absent where the time is the one of the zone that was given to `parseEdtf`. */
  readonly offset?: string;
}

/** What was written, field by field, so that words can be made of it without inventing anything. Unspecified digits are `X`. */
export interface WrittenDate {
  /** Digits with sign: `2025`, `-0044`, `156X`; for years written with `Y` the plain integer, `-170000000`. Astronomical: 0 is 1 BCE. */
  readonly year: string;
  /** How many of the year's digits are meant; the others are an estimate. */
  readonly significantDigits?: number;
  /** `06`, `XX`, `1X`. */
  readonly month?: string;
  /** 21 to 41: a season or another part of a year, instead of a month. */
  readonly season?: number;
  /** `21`, `XX`, `3X`. */
  readonly day?: string;
  readonly time?: WrittenTime;
  /** What is said of each component, from wherever in the text it was said; a season's stands under `month`. */
  readonly qualifiers: {
    readonly year?: Qualifier;
    readonly month?: Qualifier;
    readonly day?: Qualifier;
  };
}

/** One end of a `When`. */
export interface Limit {
  /** `open` was written `..`, `unknown` was left empty. */
  readonly type: 'date' | 'open' | 'unknown';
  /** The first instant that it can be; -Infinity where nothing bounds it. */
  readonly earliest: Instant;
  /** The first instant after it, at the latest (exclusive); Infinity where nothing bounds it. */
  readonly latest: Instant;
  /** Undefined where the type is not `date`. A date without a single digit, `XXXX-XX`, is some year. */
  readonly precision: Precision | undefined;
  /** Whether `~` or `%` stands anywhere in it. Qualifiers never change the bounds. */
  readonly approximate: boolean;
  /** Whether `?` or `%` stands anywhere in it. */
  readonly uncertain: boolean;
  /** Undefined where the type is not `date`, and for the limit of a `one-of`. */
  readonly written: WrittenDate | undefined;
}

/** A date, an interval or a set of them. */
export interface When {
  /** As it was given. */
  readonly text: string;
  readonly type: 'date' | 'interval' | 'one-of' | 'all-of';
  readonly start: Limit;
  /** The same object as `start` for a `date` and a `one-of`. */
  readonly end: Limit;
  /** Of `one-of` and `all-of`: dates, and runs (`1670..1672`, `..1984`) as intervals; else empty. */
  readonly members: readonly When[];
}

/** Whether a time of day was given. */
export function hasClock(when: When | Limit): boolean {
  return 'start' in when ? hasClock(when.start) || hasClock(when.end) : when.written?.time !== undefined;
}
