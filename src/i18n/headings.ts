// What headings say of the events below them.
import type { Instant } from '../time/instant.js';
import type { TickStep } from '../time/ticks.js';
import type { When } from '../time/when.js';
import { tellHeading, tellUnit, type DateWords } from './dates.js';
import type { Strings } from './strings.js';

/** What a heading stands for: a unit of the calendar, else what is known of an open date, else a stretch without dates. */
interface Stretch {
  readonly step: TickStep;
  readonly unit: { readonly start: Instant; readonly end: Instant } | undefined;
  readonly when: When | undefined;
  readonly zone: keyof Strings['zone'] | undefined;
}

/** A text as it begins a line or a sentence. */
export const capital = (text: string, { locale }: DateWords): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** "Tuesday, 4 November 2025", "The 1930s", "By 4 November 2025", "Earlier, days not reported". */
export function headingText({ unit, step, when, zone }: Stretch, words: DateWords): string {
  if (unit) return capital(tellUnit(unit, step, words), words);
  return when ? capital(tellHeading(when, words), words) : (words.strings.zone[zone!][0] ?? '');
}
