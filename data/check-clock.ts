// No hour is printed that was not reported: a time of day in the editor's words, or in a date, stands in a cited source.
import { lowerCase, toCharacters } from './characters.js';
import { clockTimesOfDate, findClockTimes } from './clock.js';
import { findWords } from './find-words.js';
import type { SourceEntry, StoryEntry } from './formats.js';
import { wordsOfEvent, wordsOfStory, wordsOfWork } from './own-words.js';
import type { Report } from './problem.js';
import type { Texts } from './check-sources.js';
import type { SourceText } from './select.js';

/** The last full stop of a time may be the sentence's. */
const isPrinted = (time: string, { characters, folded }: SourceText): boolean =>
  findWords(lowerCase(toCharacters(time.replace(/\.$/, ''))), { characters, folded: lowerCase(folded) }) !== null;

const checkText = (path: string, text: string, sources: readonly SourceText[], report: Report): void => {
  for (const time of findClockTimes(text)) {
    if (!sources.some((source) => isPrinted(time.text, source))) report(path, `no cited source gives the time "${time.text}"`);
  }
};

/** A date and an article write the same time differently, so the times themselves are compared. */
const checkDate = (path: string, date: string | undefined, sources: readonly SourceText[], report: Report): void => {
  for (const { text, seconds } of clockTimesOfDate(date ?? '')) {
    const given = sources.flatMap(({ characters }) => findClockTimes(characters.join(''))).flatMap((time) => time.seconds);
    if (!seconds.some((second) => given.includes(second))) report(path, `no cited source gives the time "${text}"`);
  }
};

export function checkClock(story: StoryEntry, texts: Texts, report: Report): void {
  const all = [...texts.values()];
  story.events.forEach((event, i) => {
    const cited = (event.citations ?? []).flatMap(({ source }) => texts.get(source) ?? []);
    checkDate(`events[${i}].date`, event.date, cited, report);
    for (const { path, text } of wordsOfEvent(event, `events[${i}]`)) checkText(path, text, cited, report);
  });
  checkDate('updated', story.updated, all, report);
  story.periods?.forEach(({ date }, i) => checkDate(`periods[${i}].date`, date, all, report));
  story.corrections?.forEach(({ date }, i) => checkDate(`corrections[${i}].date`, date, all, report));
  for (const { path, text } of [...wordsOfStory(story), ...wordsOfWork(story)]) checkText(path, text, all, report);
}

export function checkSourceClock(sources: readonly SourceEntry[], texts: Texts, report: Report): void {
  sources.forEach(({ id, label, published }, i) => {
    const own = texts.get(id);
    if (!own) return;
    checkText(`[${i}].label`, label, [own], report);
    checkDate(`[${i}].published`, published, [own], report);
  });
}
