// What was checked against its source.
import type { Source, TimelineEvent } from './timeline.js';

/** Whether words that an event quotes were compared with a source letter by letter: with a passage of it, and a copy that is known. */
export const isVerified = ({ quotes = [] }: TimelineEvent, { id, sha256 }: Source): boolean => sha256 !== undefined && quotes.some(({ source, selector }) => source === id && selector);
