// The language in which a story is told.
import type { DateWords } from './dates.js';
import { languageFor } from './languages.js';

/** Words for a language, as far as that is there already, and the zone of a story. What is not there yet, or not known, counts as English. */
export const createDateWords = (lang: string | undefined, timeZone = 'UTC'): DateWords => ({ ...(languageFor(lang) ?? languageFor(undefined)!), timeZone });
