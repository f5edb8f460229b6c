// Every quotation and every cited passage stands in its source, letter by letter, in one place.
import { hasLineBreak, sliceOf, type Place } from './characters.js';
import type { Texts } from './check-sources.js';
import type { CitationEntry, StoryEntry } from './formats.js';
import type { Report } from './problem.js';
import { select, type Selected, type SourceText, type Wanted } from './select.js';

/** Words of a source that the story uses. */
export interface Use {
  readonly source: string;
  readonly selected: Selected;
  /** For a quotation: id of the event that quotes it. */
  readonly quotedBy?: string;
}

/** By path: `events[3].quotes[0]`. */
export type Uses = ReadonlyMap<string, Use>;

/** Finds them all and reports those that cannot be found; those of sources that are not at hand are passed over. */
export function checkSelections({ events }: StoryEntry, texts: Texts, report: Report): Uses {
  const uses = new Map<string, Use>();
  const find = (path: string, source: string, wanted: Wanted, quotedBy?: string) => {
    const text = texts.get(source);
    if (!text || wanted.exact === '') return;
    const selection = select(text, wanted);
    if (!selection.ok) {
      report(path, selection.message);
      return;
    }
    const { selected } = selection;
    uses.set(path, { source, selected, ...(quotedBy !== undefined && { quotedBy }) });
    if (quotedBy === undefined || isQuoted(text, selected.place)) return;
    report(path, `the reporter's own words, in no quotation marks in its source at ${selected.place.start}: "${wanted.exact}"`);
  };
  const findCited = (path: string, { source, exact, ...beside }: CitationEntry) => {
    if (exact !== undefined) find(path, source, { exact, ...beside });
  };

  events.forEach(({ id, quotes = [], citations = [], links = [] }, i) => {
    const at = `events[${i}]`;
    quotes.forEach(({ text, source, prefix, suffix }, q) => {
      find(`${at}.quotes[${q}]`, source, { exact: text, prefix, suffix }, id);
    });
    citations.forEach((citation, c) => findCited(`${at}.citations[${c}]`, citation));
    links.forEach(({ citation }, l) => findCited(`${at}.links[${l}].citation`, citation));
  });
  return uses;
}

/**
 * Whether the source has the words in quotation marks. On a line where a mark has no partner nobody can tell; leftOut names that
 * mark, so that an editor has looked at it.
 */
const isQuoted = ({ characters, passages, alone }: SourceText, place: Place): boolean =>
  passages.some(({ start, end }) => start <= place.start && place.end <= end) ||
  alone.some((at) => !hasLineBreak(sliceOf(characters, { start: Math.min(at, place.start), end: Math.max(at, place.end) })));
