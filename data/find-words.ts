// Finds words in a text, as whole words: `art` stands in `heart`, but not word for word.
import { isWord, toCharacters, type Characters, type Place } from './characters.js';
import { fold } from './fold.js';

/** A text with its folded twin; offsets are the same in both. */
export interface Folded {
  readonly characters: Characters;
  readonly folded: Characters;
}

export function toFolded(text: string): Folded {
  const characters = toCharacters(text);
  return { characters, folded: fold(characters) };
}

export const standsAt = (words: Characters, text: Characters, at: number): boolean =>
  at >= 0 && words.every((character, i) => character === text[at + i]);

/** Where the words begin; places may overlap, as those of `aa` in `aaa` do. */
export const startsOf = (words: Characters, text: Characters): readonly number[] =>
  text.flatMap((_, at) => (standsAt(words, text, at) ? [at] : []));

/** `can` out of `can’t`, `violent` out of `non-violent` and `2` out of `2.90` would say something else. */
function joinsWord(text: Characters, at: number): boolean {
  const [before, joint, after] = [text[at - 1], text[at] ?? '', text[at + 1]];
  if (/['’‐‑-]/u.test(joint)) return isWord(before) && isWord(after);
  return /[.,:]/u.test(joint) && /\d/u.test(before ?? '') && /\d/u.test(after ?? '');
}

/** Whether the cut before the character at `at` goes through a word. */
const cutsWord = (text: Characters, at: number): boolean =>
  (isWord(text[at - 1]) && isWord(text[at])) || joinsWord(text, at - 1) || joinsWord(text, at);

export const isWholeWords = (text: Characters, { start, end }: Place): boolean => !cutsWord(text, start) && !cutsWord(text, end);

/** The first place where words, folded, stand as whole words. */
export const findWords = (words: Characters, { characters, folded }: Folded): Place | null =>
  startsOf(words, folded)
    .map((start) => ({ start, end: start + words.length }))
    .find((place) => isWholeWords(characters, place)) ?? null;
