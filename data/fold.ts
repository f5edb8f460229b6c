// Editors type straight quotes and plain hyphens where articles print curly ones and dashes. Folding makes both alike, for
// finding only: what is found is always given back in the source's own characters.
import { toCharacters, type Characters } from './characters.js';

const alike: Readonly<Record<string, string>> = {
  "'": '‘’‚‛',
  '"': '“”„‟',
  // Hyphen, non-breaking hyphen, figure dash, en dash, em dash, horizontal bar, minus.
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  // No-break space, figure space, narrow no-break space.
  ' ': '\u00a0\u2007\u202f',
};

const plainOf: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/**
 * One code point for one code point, so that an offset in the folded text is one in the text itself. Therefore `…` is not
 * `...`; and capitals and words are never touched, since they are what a quotation is about.
 */
export const fold = (characters: Characters): Characters => characters.map((character) => plainOf.get(character) ?? character);

export const foldText = (text: string): string => fold(toCharacters(text)).join('');
