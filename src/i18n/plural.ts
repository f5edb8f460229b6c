// What all languages share: numbers, plural forms and lists as `Intl` has them for a locale.

/** A text for each plural form that a language has; `#` is where the number stands, if it is told at all. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export interface Grammar {
  readonly number: (count: number) => string;
  /** Makes a text that counts something. */
  readonly counting: (forms: Forms) => (count: number) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** The grammar of a locale rather than of its language, since numerals and their groups differ from country to country. */
export function grammarOf(locale: string): Grammar {
  const plural = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const number = (count: number) => format.format(count);
  return {
    number,
    counting: (forms) => (count) => (forms[plural.select(count)] ?? forms.other).replace('#', number(count)),
    list: (parts) => lists.format(parts),
  };
}

/** Puts a remark in brackets behind a date; several share one pair of brackets, with a `comma` between them. */
export const remarksWith = (comma: string, open = ' (', close = ')') => (date: string, text: string): string =>
  date.endsWith(close) ? `${date.slice(0, -close.length)}${comma}${text}${close}` : `${date}${open}${text}${close}`;

/** Keeps words of another direction together amid ours: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE. */
export const isolated = (text: string): string => text && `\u2068${text}\u2069`;
