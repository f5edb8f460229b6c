// A story in a few sentences.
import { tellDuration, tellHeading, tellInstant, type DateWords } from '../i18n/dates.js';
import type { Moment, Summary } from '../model/summary.js';

/** Sentences one after the other, those there are. Chinese has no space between them. */
export const joinSentences = (sentences: readonly (string | false | undefined)[]): string => sentences.filter(Boolean).join(' ').replace(/(?<=。) /g, '');

/** How much there is, from when to when, on which day most, and how long nothing. */
export function tellSummary({ events, quotes, sources, first, last, only, busiest, quietest }: Summary, words: DateWords): string {
  const { strings } = words;
  const tell = (moment: Moment | undefined) => (moment ? tellInstant(moment.instant, moment.unit, words) : strings.dates.long.notReported);
  const ends = only ? [tellHeading(only, words)] : [tell(first), tell(last)];
  return joinSentences([
    strings.story(events, ends[0]!, ends.at(-1)!, quotes, sources),
    busiest && strings.busiest(busiest.count, tellInstant(busiest.day, 'day', words)),
    quietest && strings.quietest(tellDuration(quietest.length, words), tell(quietest.after), tell(quietest.before)),
  ]);
}
