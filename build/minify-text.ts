// What templates hold besides meaning: comments and the white space that makes them readable. The functions take text between two
// expressions, so they leave each end as it is, but for the length of its white space.

const comments = /\/\*[^]*?\*\/|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;
const spaces = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\s*;?\s*(\})\s*|\s*([{;,])\s*|(:)\s+|\s+/g;

/** The same rules in fewer letters. Strings stay, and so does white space that may be a combinator or part of `calc()`. */
export const minifyCss = (text: string): string =>
  text
    .replace(comments, (_, kept: string | undefined) => kept ?? '')
    .replace(spaces, (_, ...kept: (string | undefined)[]) => kept.slice(0, 4).find((part) => part !== undefined) ?? ' ');

/** The same text and elements: HTML reads white space of any length as one space, outside of `<pre>` and `<textarea>`. */
export const minifyHtml = (text: string): string => text.replace(/\s+/g, ' ');

export type Minify = (text: string) => string;

/** By the tag in front of a template. */
export const minifiers: Readonly<Record<string, Minify>> = { css: minifyCss, html: minifyHtml, svg: minifyHtml };
