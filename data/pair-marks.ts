// Which quotation marks of one line belong together. Newsrooms mix them: a curly mark is closed by a straight one, an
// apostrophe is the same character as a closing single mark, and now and then a mark is simply missing.
import { isSpace, isWord, type Characters, type Place } from './characters.js';

export interface Pairs {
  /** What stands between two marks, outermost pairs only, in order. */
  readonly quoted: readonly Place[];
  /** Where marks stand that have no partner on the line, in order. */
  readonly alone: readonly number[];
}

interface OpenMark {
  readonly at: number;
  readonly mark: string;
  /** Whether it was no mark at all, should its partner not come. */
  readonly apostrophe: boolean;
}

/** Marks of other languages' habits: not paired here, but never passed over in silence either. */
const foreign = '„‟‚‛«»‹›';

const isDouble = ({ mark }: OpenMark): boolean => mark === '“' || mark === '"';

const isGap = (character: string | undefined): boolean => character === undefined || isSpace(character);
/** Whether a word may begin behind it. */
const opensWord = (character: string | undefined): boolean => isGap(character) || '([{–—―-/“‘"\''.includes(character!);
/** Whether a word may end before it. */
const endsWord = (character: string | undefined): boolean => isGap(character) || ')]}.,;:!?…–—―-/”’"\''.includes(character!);

/** A straight double mark tells only by its neighbours what it does; where they do not tell, it closes what is open. */
function straightOpens(line: Characters, at: number, anyOpen: boolean): boolean {
  const [before, after] = [line[at - 1], line[at + 1]];
  if (opensWord(before) && !isGap(after)) return true;
  return !anyOpen && !(endsWord(after) && !isGap(before));
}

/** ’90s, ’08 and, as some programs have it, ‘90s. */
const startsYear = (line: Characters, at: number): boolean => /^\d\ds?(?![\p{L}\p{N}])/u.test(line.slice(at + 1, at + 5).join(''));

/** ‘ opens unless it stands inside a word; ' opens only where it looks like it from both sides. */
function singleOpens(line: Characters, at: number): boolean {
  const [before, after] = [line[at - 1], line[at + 1]];
  if (line[at] === '‘') return !(isWord(before) && isWord(after));
  return line[at] === "'" && opensWord(before) && !endsWord(after) && !startsYear(line, at);
}

/** it’s and ’em: never; the voters’ choice: perhaps, since ‘the voters’ ends alike; all else: surely. */
function singleCloses(line: Characters, at: number): 'never' | 'perhaps' | 'surely' {
  const [before, after] = [line[at - 1], line[at + 1]];
  if (isWord(after) && (isWord(before) || opensWord(before))) return 'never';
  if ((before === 's' || before === 'S') && isSpace(after) && isWord(line[at + 2])) return 'perhaps';
  return 'surely';
}

/** Whether the same mark closes more surely further on, before another passage opens. */
function closesLater(line: Characters, at: number): boolean {
  for (let i = at + 1; i < line.length && !singleOpens(line, i); i++) {
    if (line[i] === line[at] && singleCloses(line, i) === 'surely') return true;
  }
  return false;
}

export function pairMarks(line: Characters): Pairs {
  const open: OpenMark[] = [];
  const pairs: Place[] = [];
  const alone: number[] = [];
  const giveUp = (marks: readonly OpenMark[]) => alone.push(...marks.filter(({ apostrophe }) => !apostrophe).map(({ at }) => at));
  const close = (depth: number, end: number) => {
    const [opened, ...within] = open.splice(depth);
    giveUp(within);
    pairs.push({ start: opened!.at + 1, end });
  };

  const closeDouble = (at: number) => {
    const depth = open.findLastIndex(isDouble);
    if (depth === -1) alone.push(at);
    else close(depth, at);
  };

  const closeSingle = (at: number, opener: string) => {
    const closes = singleCloses(line, at);
    if (closes === 'never') return;
    const depth = open.findLastIndex(({ mark, apostrophe }) => mark === opener || !apostrophe);
    if (open[depth]?.mark === opener) {
      if (closes === 'surely' || !closesLater(line, at)) close(depth, at);
    } else if (!isWord(line[at - 1])) {
      alone.push(at);
    }
  };

  line.forEach((mark, at) => {
    if (mark === '“' || (mark === '"' && straightOpens(line, at, open.some(isDouble)))) open.push({ at, mark, apostrophe: false });
    else if (mark === '”' || mark === '"') closeDouble(at);
    else if (singleOpens(line, at)) open.push({ at, mark, apostrophe: mark === "'" || startsYear(line, at) });
    else if (mark === '’') closeSingle(at, '‘');
    else if (mark === "'") closeSingle(at, "'");
    else if (foreign.includes(mark)) alone.push(at);
  });
  giveUp(open);

  // Two marks with nothing between them quote nothing: one of them is a slip, and who knows what it did to the others.
  const isEmpty = ({ start, end }: Place) => line.slice(start, end).every(isSpace);
  const full = pairs.filter((pair) => !isEmpty(pair));
  const isOutermost = (pair: Place) => !full.some((other) => other.start < pair.start && pair.end < other.end);
  return {
    quoted: full.filter(isOutermost).sort((a, b) => a.start - b.start),
    alone: [...alone, ...pairs.filter(isEmpty).flatMap(({ start, end }) => [start - 1, end])].sort((a, b) => a - b),
  };
}
