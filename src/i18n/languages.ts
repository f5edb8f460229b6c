// Which language speaks for a tag, and getting it: English is there, each other one is a module that is loaded when it is asked for.
import { en, stringsFor as english } from './en.js';
import type { Strings, StringsFor } from './strings.js';

/** Texts and dates in one language: `locale` is the reader's own tag, `es-MX`, for all that `Intl` formats. */
export interface Language {
  readonly locale: string;
  readonly strings: Strings;
}

/** Each path is written out, so that bundlers make each language a file of its own. */
const loaders: Readonly<Record<string, () => Promise<{ readonly stringsFor: StringsFor }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  zh: () => import('./zh.js'),
};

/** By language; what is here needs no loading. */
const arrived = new Map<string, StringsFor>([[en.locale, english]]);
const waiting = new Set<() => void>();

/** Of a tag that `Intl` accepts its canonical form: `iw` is `he`. */
function readTag(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag ? new Intl.Locale(tag) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The language that can speak for a tag, in the script that the tag asks for: simplified characters are not what a page in
 * `zh-Hant` is written in.
 */
function nameFor(locale: Intl.Locale): string | undefined {
  const { language, script } = locale.maximize();
  const isWrittenLike = (name: string) => new Intl.Locale(name).maximize().script === script;
  return [locale.baseName, `${language}-${script}`, language].find((name) => (arrived.has(name) || name in loaders) && isWrittenLike(name));
}

/**
 * The language for a tag; undefined while it has to be loaded. A tag that no language speaks for gets English, dates as well:
 * "until 4 de novembro" is neither language, and a reader who meets it cannot tell a translation from a mistake.
 */
export function languageFor(tag: string | undefined): Language | undefined {
  const asked = readTag(tag);
  const name = asked && nameFor(asked);
  const locale = name ? asked.toString() : en.locale;
  const stringsFor = arrived.get(name ?? en.locale);
  return stringsFor && { locale, strings: stringsFor(locale) };
}

/** Those there are, by name. */
export const languageNames = (): readonly string[] => [...new Set([...arrived.keys(), ...Object.keys(loaders)])].sort();

/** Whether any of them speaks for a tag; where none does, English stands in. */
export function isSpoken(tag: string): boolean {
  const locale = readTag(tag);
  return locale !== undefined && nameFor(locale) !== undefined;
}

/** Loads the language for a tag, unless it is there already. Rejected where its module cannot be loaded; asked again, it tries again. */
export async function loadLanguage(tag: string | undefined): Promise<Language> {
  const ready = languageFor(tag);
  if (ready) return ready;
  const name = nameFor(readTag(tag)!)!;
  arrived.set(name, (await loaders[name]!()).stringsFor);
  return languageFor(tag)!;
}

/** Adds a language of your own, or replaces one; `strings.locale` is the tag it speaks for. Timelines in the page take it up. */
export function registerStrings(strings: Strings): void {
  arrived.set(strings.locale, () => strings);
  for (const update of waiting) update();
}

/** Calls `update` when a language is registered, until the returned function is called. */
export function onRegistered(update: () => void): () => void {
  waiting.add(update);
  return () => waiting.delete(update);
}
