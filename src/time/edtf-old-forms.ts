// What people write out of habit or from the draft of 2012, and what EDTF has in its place today.

interface OldForm {
  readonly pattern: RegExp;
  readonly today: string;
  readonly words: string;
}

/** In the order in which they have to be replaced: words before the letters in them. */
const oldForms: readonly OldForm[] = [
  { pattern: /unknown/g, today: '', words: 'an unknown start or end is left empty' },
  { pattern: /open/g, today: '..', words: 'an open start or end is written ..' },
  { pattern: /\?~|~\?/g, today: '%', words: 'uncertain and approximate together are written %' },
  { pattern: /[ux]/g, today: 'X', words: 'an unspecified digit is written X' },
  { pattern: /y(-?\d)/g, today: 'Y$1', words: 'a year of more than four digits begins with a capital Y' },
  { pattern: /(\d)e(\d)/g, today: '$1E$2', words: 'an exponent follows a capital E' },
  { pattern: /(\d)[ps](\d)/g, today: '$1S$2', words: 'the number of significant digits follows a capital S' },
  { pattern: /(\d)[t ](\d\d:)/g, today: '$1T$2', words: 'a capital T stands between date and time' },
  { pattern: /(\d)z/g, today: '$1Z', words: 'UTC is written with a capital Z' },
  { pattern: /[‐‑–—−]/g, today: '-', words: 'only the plain hyphen is read' },
  { pattern: /\s/g, today: '', words: 'spaces are not allowed' },
];

const parentheses = 'in place of parentheses ?, ~ or % stands to the left of the one part that it is said of, as in "2004-?06-11"';

/** Everything that is EDTF, and everything that is replaced above. Other texts are no old form of anything. */
const familiar = /^[\dXTZYES:+./,[\]{}?~%-]*$/;

export interface Mending {
  readonly words: string;
  /** The text in today's form, which may be wrong for other reasons; undefined where a person has to decide. */
  readonly mended: string | undefined;
}

/** What to write instead of old forms in a text; undefined where there are none. */
export function mendOldForms(text: string): Mending | undefined {
  const words: string[] = [];
  let mended = text;
  for (const { pattern, today, words: hint } of oldForms) {
    const next = mended.replace(pattern, today);
    if (next === mended) continue;
    words.push(hint);
    mended = next;
  }
  const bare = mended.replace(/[()]/g, '');
  if (!familiar.test(bare)) return undefined;
  if (bare !== mended) return { words: [...words, parentheses].join('; '), mended: undefined };
  return words.length ? { words: words.join('; '), mended } : undefined;
}
