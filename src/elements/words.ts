// The reader's language for all parts: strings, dates, and the texts that layout fits in.
import { tellContext, tellDoubt, tellDuration, tellTick, type DateWords } from '../i18n/dates.js';
import { en } from '../i18n/en.js';
import type { Words } from '../layout/words.js';

/** Words for a language and the zone of a story. A tag that `Intl` does not accept counts as English. */
export function createDateWords(lang: string | undefined, timeZone: string | undefined): DateWords {
  return { locale: acceptedLocale(lang), strings: en, timeZone: timeZone ?? 'UTC' };
}

function acceptedLocale(lang: string | undefined): string {
  try {
    return (lang && Intl.getCanonicalLocales(lang)[0]) || en.locale;
  } catch {
    return en.locale;
  }
}

export const createWords = (words: DateWords): Words => ({
  tick: (time, step) => tellTick(time, step, words),
  context: (time, unit) => tellContext(time, unit, words),
  duration: (milliseconds) => tellDuration(milliseconds, words),
  doubt: (when) => tellDoubt(when, words),
  zone: (side) => words.strings.zone[side],
});
