// What a source says of itself beside its label.
import { tellEdtf, type DateWords } from './dates.js';

interface Source {
  readonly label: string;
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
}

/** Author, publisher and date. What the label says already is not said again. */
export function aboutSource({ label, author, publisher, published }: Source, words: DateWords): string {
  const names = [author, publisher].filter((name) => name && !label.includes(name));
  return [...names, ...(published ? [tellEdtf(published, words, 'short')] : [])].join(words.strings.comma);
}
