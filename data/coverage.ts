// Completeness: each passage of each source that is somebody's words is quoted, or an editor said why not.
import { firstWords, linesOf, sliceOf, type Place } from './characters.js';
import type { Use, Uses } from './check-selections.js';
import type { Texts } from './check-sources.js';
import { foldText } from './fold.js';
import type { LeftOutEntry, SourceEntry } from './formats.js';
import type { Report } from './problem.js';
import type { SourceText } from './select.js';

export interface PassageCoverage {
  readonly at: number;
  /** Its first words. */
  readonly words: string;
  /** Ids of the events that quote it. */
  readonly quotedBy: readonly string[];
  /** Why it was left out. */
  readonly reason?: string;
}

export interface SourceCoverage {
  readonly id: string;
  readonly label: string;
  /** Characters of the file. */
  readonly length: number;
  /** Characters of it that the data holds: quotations, cited passages and what stands beside them. */
  readonly held: number;
  readonly quotations: number;
  readonly passages: readonly PassageCoverage[];
}

/** What needs an account: a passage, or a mark without a partner. */
interface Target {
  readonly at: number;
  readonly words: string;
  readonly what: string;
  readonly quotedBy: readonly string[];
}

export const checkCoverage = (
  leftOut: readonly LeftOutEntry[],
  sources: readonly SourceEntry[],
  texts: Texts,
  uses: Uses,
  report: Report,
): readonly SourceCoverage[] =>
  sources.flatMap(({ id, label }) => {
    const text = texts.get(id);
    if (!text) return [];
    const used = [...uses.values()].filter(({ source }) => source === id);
    const targets = targetsOf(text, used);
    const entries = leftOut.flatMap((entry, i) => (entry.source === id ? [{ ...entry, path: `leftOut[${i}]` }] : []));
    checkLeftOut(entries, targets, report);
    const passages = targets.map(({ at, words, what, quotedBy }) => {
      const reason = quotedBy.length > 0 ? undefined : entries.find((entry) => entry.at === at && names(entry, words))?.reason;
      if (quotedBy.length === 0 && reason === undefined) {
        report('leftOut', `"${id}" has ${what} at ${at}, neither quoted nor left out: "${firstWords(words)}"`);
      }
      return { at, words: firstWords(words, 48), quotedBy, ...(reason !== undefined && { reason }) };
    });
    return [
      {
        id,
        label,
        length: text.characters.length,
        held: sizeOf(used.map(({ selected }) => selected.extent)),
        quotations: used.filter(({ quotedBy }) => quotedBy !== undefined).length,
        passages,
      },
    ];
  });

/** Whether the words begin as the entry says. */
const names = (entry: LeftOutEntry, words: string): boolean => foldText(words).startsWith(foldText(entry.text));

/** Entries of one source: each names a passage that is not quoted, and no two the same. */
function checkLeftOut(entries: readonly (LeftOutEntry & { readonly path: string })[], targets: readonly Target[], report: Report): void {
  entries.forEach((entry, i) => {
    const { source, at, path } = entry;
    const here = targets.filter((target) => target.at === at);
    const named = here.filter(({ words }) => names(entry, words));
    if (here.length === 0) report(`${path}.at`, `no passage of "${source}" begins at ${at}`);
    else if (named.length === 0) report(`${path}.text`, `"${source}" has other words at ${at}: "${firstWords(here[0]!.words)}"`);
    else if (named.every(({ quotedBy }) => quotedBy.length > 0)) report(path, `quoted after all, by ${named[0]!.quotedBy.join(', ')}`);
    else if (entries.slice(0, i).some((other) => other.at === at)) report(path, `"${source}" at ${at} is left out twice`);
  });
}

function targetsOf({ characters, passages, alone }: SourceText, used: readonly Use[]): readonly Target[] {
  const quotersOf = (place: Place) =>
    used.flatMap(({ quotedBy, selected }) => (quotedBy !== undefined && overlaps(selected.place, place) ? [quotedBy] : []));
  const lineEnd = (at: number) => linesOf(characters).find(({ end }) => end >= at)!.end;
  return [
    ...passages.map((place) => ({
      at: place.start,
      words: sliceOf(characters, place),
      what: 'a passage',
      quotedBy: [...new Set(quotersOf(place))],
    })),
    // A mark alone has no end, so it is named by itself and what follows on its line. A quotation does not account for it.
    ...alone.map((at) => ({
      at,
      words: sliceOf(characters, { start: at, end: lineEnd(at) }),
      what: 'a mark without a partner',
      quotedBy: [],
    })),
  ].sort((a, b) => a.at - b.at);
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** How many characters lie in any of the places. */
const sizeOf = (places: readonly Place[]): number =>
  new Set(places.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))).size;
