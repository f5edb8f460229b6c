// The parts of a year that EDTF numbers from 21 to 41 and writes in place of a month.
import type { Precision } from './when.js';

export interface YearPart {
  readonly precision: Precision;
  /** From 1 to 12. */
  readonly firstMonth: number;
  readonly months: number;
}

const part = (precision: Precision, firstMonth: number, months: number): YearPart => ({ precision, firstMonth, months });

// Meteorological seasons: whole months, the one that begins in December running into the next year.
const fromMarch = part('season', 3, 3);
const fromJune = part('season', 6, 3);
const fromSeptember = part('season', 9, 3);
const fromDecember = part('season', 12, 3);

/** From 21 on. */
const yearParts = [
  fromMarch, fromJune, fromSeptember, fromDecember, // 21 to 24: spring, summer, autumn, winter
  fromMarch, fromJune, fromSeptember, fromDecember, // 25 to 28: the same, northern hemisphere
  fromSeptember, fromDecember, fromMarch, fromJune, // 29 to 32: the same, southern hemisphere
  part('quarter', 1, 3), part('quarter', 4, 3), part('quarter', 7, 3), part('quarter', 10, 3), // 33 to 36
  part('quadrimester', 1, 4), part('quadrimester', 5, 4), part('quadrimester', 9, 4), // 37 to 39
  part('semester', 1, 6), part('semester', 7, 6), // 40 and 41
];

/**
 * The part of a year with an EDTF number; undefined where there is none.
 *
 * Source: EDTF (Library of Congress, 2019), level 2, "Sub-year groupings", which names the seasons and leaves their months
 * open. 21 to 24 name no hemisphere either: they are read as northern ones, the habit of other implementations; who means
 * the southern ones can say so with 29 to 32.
 */
export const yearPartOf = (season: number): YearPart | undefined => yearParts[season - 21];
