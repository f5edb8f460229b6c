// How many keys lead to any event (Chartability: "tedious navigation"): along the axis from either end, or `/`, letters, Enter and
// along what is left. Every event counts as a mark of its own. Typed are the first letters of words, of two at most, or a date from its
// year on, alone or with the first letters of a word.
import { expect } from '@open-wc/testing';
import { noFilter, siftEvents } from '../../src/model/filter.js';
import { indexEvents, type EventIndex } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import { century } from '../../stories/invented.js';

const mostLetters = 5;
const mostTogether = 9;

/** For each event the fewest keys that lead to it. */
function pressesOf(timeline: Timeline): number[] {
  const index = indexEvents(timeline);
  const { events } = index;
  const fewest = events.map((_, i) => Math.min(i, events.length - i));
  const names = new Map(timeline.actors?.map(({ id, name }) => [id, name]));
  const found = foundIn(index);
  const noted = new Set<string>();
  /** What is typed leads to the same events, whichever of them it was meant for. */
  const note = (...words: readonly string[]) => {
    const typed = words.join(' ');
    if (noted.has(typed)) return;
    noted.add(typed);
    words.map(found).reduce(both).forEach((position, after) => (fewest[position] = Math.min(fewest[position]!, 2 + typed.length + after)));
  };
  for (const { date, title, actors = [] } of events) {
    const words = [...new Set([title, ...actors.map((id) => names.get(id) ?? '')].join(' ').toLowerCase().match(/[\p{L}\d]+/gu))];
    const typed = words.flatMap((word) => beginnings(word, 1, mostLetters));
    const when = beginnings(date, 'yyyy'.length, 'yyyy-mm-dd'.length);
    for (const one of when) {
      note(one);
      for (const other of typed) if (one.length + other.length <= mostTogether) note(one, other);
    }
    for (const [i, one] of typed.entries()) {
      note(one);
      for (const other of typed.slice(i + 1)) if (one.length + other.length <= mostLetters) note(one, other);
    }
  }
  return fewest.sort((a, b) => a - b);
}

/** The first letters of a text, from so many to so many of them. */
const beginnings = (text: string, least: number, most: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(most, text.length) - least + 1) }, (_, i) => text.slice(0, i + least));

const both = (some: readonly number[], others: readonly number[]): number[] => some.filter((position) => others.includes(position));

/** Positions of the events that have a word, as the search finds them. */
function foundIn(index: EventIndex): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const positions = [...siftEvents(index, { ...noFilter, words: [word] }).visible!].map((id) => index.position.get(id)!);
    known.set(word, positions);
    return positions;
  };
}

/** 2 + 3 log10 of the number of events. */
const bound = (count: number): number => 2 + 3 * Math.log10(count);

const stories: readonly { readonly name: string; readonly timeline: Timeline; readonly median: number; readonly most: number }[] = [
  { name: 'the built-in story', timeline: story, median: 5, most: 7 },
  { name: 'ten invented events', timeline: century(10), median: 3, most: 4 },
  { name: 'a hundred invented events, whose titles resemble one another', timeline: century(100), median: 6, most: 8 },
  { name: 'a thousand invented events, many with the same title', timeline: century(1000), median: 8, most: 11 },
];

describe('the way to any event', () => {
  for (const { name, timeline, median, most } of stories) {
    const limit = bound(timeline.events.length);
    it(`takes ${most} keys at most in ${name}, where ${limit.toFixed(1)} are the limit`, () => {
      const presses = pressesOf(timeline);
      expect([presses[presses.length >> 1], presses.at(-1)]).to.deep.equal([median, most]);
      expect(presses.at(-1)).to.be.at.most(limit);
    });
  }
});
