// The language in which a story is told.
import type { DateWords } from './dates.js';
import { en } from './en.js';

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
