// Words in quotation marks, wherever the editor speaks, are words that somebody said: they stand, capitals included, in a
// quotation of the same event.
import { lowerCase, sliceOf, toCharacters, type Characters } from './characters.js';
import { findPassages } from './find-passages.js';
import { findWords, toFolded, type Folded } from './find-words.js';
import { fold } from './fold.js';
import type { EventEntry, StoryEntry } from './formats.js';
import { wordsOfEvent, wordsOfStory, type OwnWords } from './own-words.js';
import type { Report } from './problem.js';

const quotationsOf = (events: readonly EventEntry[]): readonly Folded[] =>
  events.flatMap(({ quotes = [] }) => quotes.map(({ text }) => toFolded(text)));

const inLowerCase = ({ characters, folded }: Folded): Folded => ({ characters, folded: lowerCase(folded) });

const standsIn = (words: Characters, quotations: readonly Folded[]): boolean =>
  quotations.some((quotation) => findWords(words, quotation) !== null);

function checkOne({ path, text }: OwnWords, quotations: readonly Folded[], whose: string, report: Report): void {
  const characters = toCharacters(text);
  const { passages, alone } = findPassages(characters);
  for (const at of alone) report(path, `the quotation mark ${characters[at]} at ${at} has no partner`);
  for (const place of passages) {
    const quoted = sliceOf(characters, place);
    // American typesetting moves the comma of the sentence within the marks.
    const words = fold(toCharacters(quoted.replace(/[.,]+$/u, '')));
    if (standsIn(words, quotations)) continue;
    const differ = standsIn(lowerCase(words), quotations.map(inLowerCase)) ? ' with these capitals' : '';
    report(path, `"${quoted}" stands in no quotation of ${whose}${differ}`);
  }
}

export function checkQuotedWords(story: StoryEntry, report: Report): void {
  story.events.forEach((event, i) => {
    for (const words of wordsOfEvent(event, `events[${i}]`)) checkOne(words, quotationsOf([event]), 'this event', report);
  });
  for (const words of wordsOfStory(story)) checkOne(words, quotationsOf(story.events), 'the story', report);
}
