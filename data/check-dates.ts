// Dates are valid EDTF, and an order is given only where days are certain.
import type { SourceEntry, StoryEntry } from './formats.js';
import type { Report } from './problem.js';

/** Says in a sentence what is wrong with an EDTF date, or null. */
export type DateProblem = (date: string, timeZone?: string) => string | null;

const plainDay = /^\d{4}-\d{2}-\d{2}$/;

export function checkDates(story: StoryEntry, dateProblem: DateProblem, report: Report): void {
  const check = (path: string, date: string | undefined): boolean => {
    const problem = date === undefined ? null : dateProblem(date, story.timeZone);
    if (problem !== null) report(path, problem);
    return problem === null;
  };
  check('updated', story.updated);
  story.corrections?.forEach(({ date }, i) => check(`corrections[${i}].date`, date));
  story.periods?.forEach(({ date }, i) => check(`periods[${i}].date`, date));
  story.events.forEach(({ date, order }, i) => {
    if (check(`events[${i}].date`, date) && order !== undefined && !plainDay.test(date)) {
      report(`events[${i}].order`, `only events of one plain day have an order among each other, and "${date}" is none`);
    }
  });
}

export function checkSourceDates(sources: readonly SourceEntry[], dateProblem: DateProblem, report: Report): void {
  sources.forEach(({ published, publishedAs, bound, boundAs }, i) => {
    const pairs = [
      ['published', published, 'publishedAs', publishedAs],
      ['bound', bound, 'boundAs', boundAs],
    ] as const;
    for (const [key, date, wordsKey, words] of pairs) {
      if (date !== undefined && words === undefined) report(`[${i}].${wordsKey}`, `missing: the words of the file that say "${key}"`);
      if (date === undefined && words !== undefined) report(`[${i}].${key}`, `missing: the date that "${wordsKey}" says`);
      const problem = date === undefined ? null : dateProblem(date);
      if (problem !== null) report(`[${i}].${key}`, problem);
    }
    if (bound !== undefined && dateProblem(bound) === null && !plainDay.test(bound)) {
      report(`[${i}].bound`, `expected one plain day, got "${bound}"`);
    }
  });
}
