// Who reports what, as plain text: only what is known.
import { tellEdtf, type DateWords } from '../i18n/dates.js';
import type { Quote, Source, Timeline, TimelineEvent } from '../model/timeline.js';

/** All that a source says of itself, in one line. */
export const tellSource = ({ label, title, author, publisher, published, url }: Source, words: DateWords): string =>
  [label, title && words.strings.quoted(title), author, publisher, published && tellEdtf(published, words), url].filter(Boolean).join(words.strings.comma);

/** A quotation with speaker, date and source, to be put into another text. The quoted words are left as they are. */
export function citeQuote({ text, speaker, source: from }: Quote, { date }: TimelineEvent, { actors, sources }: Timeline, words: DateWords): string {
  const source = sources?.find(({ id }) => id === from);
  const name = actors?.find(({ id }) => id === speaker)?.name;
  return words.strings.cite(text, [name, tellEdtf(date, words)].filter((part) => part !== undefined), source && tellSource(source, words));
}
