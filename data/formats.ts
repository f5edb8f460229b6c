// The two files that people edit, as shapes. Keys stand in the order in which they are written out.
import { kindSymbols, linkTypes, mediaTypes } from '../src/model/timeline.js';
import { isTimeZone } from '../src/time/zone.js';
import { describe, list, matching, number, oneOf, optional, context, record, text, verbatim, type ReadBy, type Shape } from './shape.js';

const longestQuotation = 300;

/** An id where it is given; where it is referred to, any text will do, since the reference says itself what is missing. */
const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug (a-z, 0-9, single hyphens)');
const reference = text;
/** EDTF; which dates are valid is a rule, not a shape. */
const date = text;
const words = verbatim(longestQuotation);

/** A name that others define; what they do not know is replaced, since they would throw on it again. */
const known = (instead: string, isKnown: (name: string) => boolean, what: string): Shape<string> => ({
  empty: instead,
  read(value, path, report) {
    if (typeof value === 'string' && isKnown(value)) return value;
    report(path, `expected ${what}, got ${describe(value)}`);
    return instead;
  },
});
const language = known('en', isLanguage, 'a language tag (BCP 47)');
const timeZone = known('UTC', isTimeZone, 'a time zone (IANA)');

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What one of the five articles says of itself. Whatever is absent it does not say. */
const source = record({
  id,
  /** The name of the file in the folder of seeds. */
  file: matching(/^[^/\\]+$/, 'the name of a file, without a folder'),
  /** The editor's own words. */
  label: text,
  title: optional(words),
  author: optional(words),
  publisher: optional(words),
  published: optional(date),
  /** The words of the file that say when it was published. */
  publishedAs: optional(words),
  url: optional(text),
  sha256: matching(/^[0-9a-f]{64}$/, 'a SHA-256 (64 hexadecimal digits, lower case)'),
  /** The latest day by which the file itself can be dated, in the editor's judgement, and the words that say so. */
  bound: optional(date),
  boundAs: optional(words),
});

const quote = record({
  text: words,
  speaker: reference,
  to: optional(reference),
  source: reference,
  lang: optional(language),
  prefix: optional(context),
  suffix: optional(context),
});

const citation = record({
  source: reference,
  exact: optional(words),
  prefix: optional(context),
  suffix: optional(context),
});

const link = record({
  type: oneOf(linkTypes),
  label: optional(text),
  target: reference,
  citation,
});

const media = record({
  type: oneOf(mediaTypes),
  url: text,
  alt: text,
  caption: optional(text),
  credit: optional(text),
});

const event = record({
  id,
  date,
  order: optional(number(Number.isInteger, 'a whole number')),
  title: text,
  summary: optional(text),
  kind: optional(reference),
  actors: optional(list(reference)),
  lane: optional(reference),
  weight: optional(number((weight) => weight >= 0 && weight <= 1, 'a number from 0 to 1')),
  quotes: optional(list(quote)),
  citations: optional(list(citation)),
  links: optional(list(link)),
  media: optional(list(media)),
  url: optional(text),
});

/** A passage of a source that no quotation uses, and why. */
const leftOut = record({
  source: reference,
  /** Where it begins, in code points. */
  at: number((at) => Number.isInteger(at) && at >= 0, 'an offset in characters'),
  /** Its first words. */
  text: words,
  reason: text,
});

export const sourcesShape = list(source);

export const storyShape = record({
  title: text,
  description: optional(text),
  lang: optional(language),
  timeZone: optional(timeZone),
  credit: optional(text),
  updated: optional(date),
  corrections: optional(list(record({ date, note: text }))),
  actors: optional(list(record({ id, name: text, role: optional(text) }))),
  kinds: optional(list(record({ id, label: text, symbol: optional(oneOf(kindSymbols)) }))),
  lanes: optional(list(record({ id, label: text, actors: optional(list(reference)) }))),
  periods: optional(list(record({ id, date, label: text }))),
  events: list(event),
  leftOut: optional(list(leftOut)),
});

export type SourceEntry = ReadBy<typeof source>;
export type StoryEntry = ReadBy<typeof storyShape>;
/** What of it is told to readers. */
export type ToldEntry = Omit<StoryEntry, 'leftOut'>;
export type EventEntry = ReadBy<typeof event>;
export type QuoteEntry = ReadBy<typeof quote>;
export type CitationEntry = ReadBy<typeof citation>;
export type LinkEntry = ReadBy<typeof link>;
export type LeftOutEntry = ReadBy<typeof leftOut>;
