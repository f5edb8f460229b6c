// Every stretch of an article that is somebody's words: what stands between quotation marks, and what somebody posted.
import { isSpace, linesOf, sliceOf, type Characters, type Place } from './characters.js';
import { pairMarks } from './pair-marks.js';

export interface Passages {
  /** Without their marks, in order. A passage never crosses a line. */
  readonly passages: readonly Place[];
  /** Marks without a partner on their line, and attributions without a post. */
  readonly alone: readonly number[];
}

/** `— Name (@handle) date`, as articles set it below an embedded post. */
const attribution = /^\s*(?:[–—―]|--)\s*\S.*\(@\w+\)\s*\S/u;

/** A line without the space around it; null for a blank one. */
function trim(characters: Characters, { start, end }: Place): Place | null {
  const line = characters.slice(start, end);
  const first = line.findIndex((character) => !isSpace(character));
  return first === -1 ? null : { start: start + first, end: start + line.findLastIndex((character) => !isSpace(character)) + 1 };
}

/**
 * A post carries no marks: the line above its attribution is a passage as a whole, and marks in it are not looked at. Only
 * that one line, since nothing in a plain text tells a post of several lines from the article's own paragraphs above it.
 */
export function findPassages(characters: Characters): Passages {
  const lines = linesOf(characters).flatMap((line) => trim(characters, line) ?? []);
  const isAttribution = lines.map((line) => attribution.test(sliceOf(characters, line)));
  const passages: Place[] = [];
  const alone: number[] = [];
  lines.forEach((line, i) => {
    if (isAttribution[i] && (i === 0 || isAttribution[i - 1])) alone.push(line.start);
    if (isAttribution[i + 1] && !isAttribution[i]) {
      passages.push(line);
      return;
    }
    const pairs = pairMarks(characters.slice(line.start, line.end));
    passages.push(...pairs.quoted.map(({ start, end }) => ({ start: line.start + start, end: line.start + end })));
    alone.push(...pairs.alone.map((at) => line.start + at));
  });
  return { passages, alone };
}
