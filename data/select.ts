// Finds the one place of a source that a text-quote selector means (W3C Web Annotation Data Model, 4.2.4).
import type { TextQuoteSelector } from '../src/model/timeline.js';
import { firstWords, isSpace, linesOf, lowerCase, sliceOf, toCharacters, type Characters, type Place } from './characters.js';
import { findPassages, type Passages } from './find-passages.js';
import { isWholeWords, standsAt, startsOf, toFolded, type Folded } from './find-words.js';
import { fold } from './fold.js';

/** A source's text, taken apart once. */
export interface SourceText extends Folded, Passages {}

export function toSourceText(text: string): SourceText {
  const folded = toFolded(text);
  return { ...folded, ...findPassages(folded.characters) };
}

/** What an editor typed to say where. */
export interface Wanted {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export interface Selected {
  readonly place: Place;
  /** The place with its context: all that the data holds of the source. */
  readonly extent: Place;
  /** In the source's own characters. */
  readonly selector: TextQuoteSelector;
}

export type Selection = { readonly ok: true; readonly selected: Selected } | { readonly ok: false; readonly message: string };

export function select(source: SourceText, { exact, prefix = '', suffix = '' }: Wanted): Selection {
  const [before, words, after] = [prefix, exact, suffix].map((text) => fold(toCharacters(text))) as [Characters, Characters, Characters];
  const all = startsOf(words, source.folded);
  if (all.length === 0) return { ok: false, message: `not in its source word for word: "${exact}"${hint(words, source)}` };
  const starts = all.filter(
    (at) => standsAt(before, source.folded, at - before.length) && standsAt(after, source.folded, at + words.length),
  );
  if (starts.length === 0) {
    const message = `not in its source with this prefix and suffix: "${exact}" stands ${atPlaces(all)}, between other words`;
    return { ok: false, message };
  }
  if (starts.length > 1) {
    const message = `in its source at ${starts.length} places: "${exact}" stands ${atPlaces(starts)}; tell them apart by a prefix or suffix`;
    return { ok: false, message };
  }
  const place = { start: starts[0]!, end: starts[0]! + words.length };
  if (!isWholeWords(source.characters, place)) {
    return { ok: false, message: `not in its source word for word: "${exact}"${cutWord(starts)}` };
  }
  const extent = { start: place.start - before.length, end: place.end + after.length };
  const own = (start: number, end: number) => sliceOf(source.characters, { start, end });
  return {
    ok: true,
    selected: {
      place,
      extent,
      selector: {
        type: 'TextQuoteSelector',
        exact: own(place.start, place.end),
        ...(prefix && { prefix: own(extent.start, place.start) }),
        ...(suffix && { suffix: own(place.end, extent.end) }),
      },
    },
  };
}

const atPlaces = (starts: readonly number[]): string => `at ${starts.join(', ')}`;

const cutWord = (starts: readonly number[]): string => ` (it begins or ends inside a word ${atPlaces(starts)})`;

/** How a misquotation might have come about: a cut word, other capitals, or the first word where it leaves the source. */
export function hint(words: Characters, { characters, folded }: Folded): string {
  const cut = startsOf(words, folded);
  if (cut.length > 0) return cutWord(cut);
  const otherCapitals = startsOf(lowerCase(words), lowerCase(folded));
  if (otherCapitals.length > 0) return ` (it stands ${atPlaces(otherCapitals)} with other capitals)`;

  const lengths = folded.map((_, at) => agreeing(words, folded, at));
  const agreed = lengths.reduce((most, length) => Math.max(most, length), 0);
  const at = lengths.indexOf(agreed);
  const wordStart = words.slice(0, agreed).findLastIndex((character) => isSpace(character)) + 1;
  // Less than a word in common is chance.
  if (wordStart === 0) return '';
  const line = linesOf(characters).find(({ end }) => end >= at + agreed)!;
  const here = wordAt(words.slice(wordStart));
  const there = wordAt(characters.slice(at + wordStart, line.end));
  const instead = there === here || there === '' ? 'ends its line' : `has "${there}"`;
  return ` (like the source from ${at} on, up to "${here}": there the source ${instead})`;
}

function agreeing(words: Characters, characters: Characters, at: number): number {
  let length = 0;
  while (length < words.length && words[length] === characters[at + length]) length++;
  return length;
}

const wordAt = (characters: Characters): string => {
  const end = characters.findIndex(isSpace);
  return firstWords(characters.slice(0, end === -1 ? undefined : end).join(''), 30);
};
