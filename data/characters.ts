// Texts as code points. Everything that the build counts or reports (offsets, lengths) is counted in these, as the Web
// Annotation model asks: in UTF-16 units one emoji would shift every offset behind it.

export type Characters = readonly string[];

/** A stretch of a text in code points; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export const toCharacters = (text: string): Characters => [...text];

export const lengthOf = (text: string): number => toCharacters(text).length;

export const sliceOf = (characters: Characters, { start, end }: Place): string => characters.slice(start, end).join('');

export const lowerCase = (characters: Characters): Characters => characters.map((character) => character.toLowerCase());

export const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character);

/** Whether it is part of a word: a letter with its accents, or a digit. */
export const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;

export const hasLineBreak = (text: string): boolean => lineBreak.test(text);

/** The lines of a text, without their breaks; between CR and LF stands an empty one, which holds nothing to find. */
export function linesOf(characters: Characters): readonly Place[] {
  const breaks = characters.flatMap((character, at) => (lineBreak.test(character) ? [at] : []));
  return [...breaks, characters.length].map((end, i) => ({ start: i === 0 ? 0 : breaks[i - 1]! + 1, end }));
}

/** The first words of a text, for a message: whole words, `length` characters at the most. */
export function firstWords(text: string, length = 60): string {
  const characters = toCharacters(text);
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length + 1).findLastIndex(isSpace);
  return `${characters.slice(0, cut > 0 ? cut : length).join('')}…`;
}
