// The reader's language for layout: the texts that it fits in.
import { tellContext, tellDoubt, tellDuration, tellTick, type DateWords } from '../i18n/dates.js';
import type { Words } from '../layout/words.js';
import type { Strings } from '../i18n/strings.js';

const passive = { answers: 'answeredBy', follows: 'followedBy', revises: 'revisedBy' } as const;

/** What an event is to the other one: in the words of the story where it has some, seen from the event that claims the link. */
export const threadWord = ({ links }: Strings): Words['thread'] => ({ type, label }, direction) => (direction === 'out' ? (label ?? links[type]) : links[passive[type]]);

export const createWords = (words: DateWords): Words => ({
  tick: (time, step) => tellTick(time, step, words),
  context: (time, unit) => tellContext(time, unit, words),
  duration: (milliseconds) => tellDuration(milliseconds, words),
  doubt: (when) => tellDoubt(when, words),
  thread: threadWord(words.strings),
  zone: (side) => words.strings.zone[side],
});
