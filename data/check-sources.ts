// Each article is the very file that was read, and says of itself what we say it says.
import { toCharacters } from './characters.js';
import { checkUnique } from './check-references.js';
import { findWords } from './find-words.js';
import { fold } from './fold.js';
import type { SourceEntry } from './formats.js';
import type { Report } from './problem.js';
import { hint, toSourceText, type SourceText } from './select.js';

/** A file of the folder of articles. */
export interface Seed {
  readonly sha256: string;
  /** Null where the bytes are no UTF-8. */
  readonly text: string | null;
}

/** By file name. */
export type Seeds = ReadonlyMap<string, Seed>;

/** Texts of the sources at hand, by id. */
export type Texts = ReadonlyMap<string, SourceText>;

export const textsOf = (sources: readonly SourceEntry[], seeds: Seeds): Texts =>
  new Map(
    sources.flatMap(({ id, file }) => {
      const text = seeds.get(file)?.text;
      return text === null || text === undefined ? [] : [[id, toSourceText(text)] as const];
    }),
  );

/** What a source says of itself, and therefore word for word. */
export const selfDescriptions = ['title', 'author', 'publisher', 'publishedAs', 'boundAs'] as const;

export function checkSourceList(sources: readonly SourceEntry[], report: Report): void {
  checkUnique(sources, '', report);
  sources.forEach(({ file }, i) => {
    const first = sources.findIndex((other) => other.file === file);
    if (first < i) report(`[${i}].file`, `"${file}" is the file of [${first}] already`);
  });
}

export function checkSeeds(sources: readonly SourceEntry[], seeds: Seeds, texts: Texts, report: Report): void {
  for (const file of seeds.keys()) {
    if (!sources.some((source) => source.file === file)) report('', `"${file}" is in the folder of seeds but not listed`);
  }
  sources.forEach((source, i) => {
    const seed = seeds.get(source.file);
    if (!seed) {
      report(`[${i}].file`, `"${source.file}" is not in the folder of seeds`);
      return;
    }
    if (seed.sha256 !== source.sha256) report(`[${i}].sha256`, `"${source.file}" has another SHA-256: ${seed.sha256}`);
    if (seed.text === null) report(`[${i}].file`, `"${source.file}" is not UTF-8`);
    const text = texts.get(source.id);
    if (text) checkSelfDescription(source, `[${i}]`, text, report);
  });
}

function checkSelfDescription(source: SourceEntry, at: string, text: SourceText, report: Report): void {
  for (const key of selfDescriptions) {
    const words = fold(toCharacters(source[key] ?? ''));
    if (words.length > 0 && !findWords(words, text)) {
      report(`${at}.${key}`, `not in "${source.file}" word for word: "${source[key]}"${hint(words, text)}`);
    }
  }
}
