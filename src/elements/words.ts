// The reader's language for the parts that layout fits in.
import { tellContext, tellDoubt, tellDuration, tellTick, type DateWords } from '../i18n/dates.js';
import { threadWord } from '../i18n/thread-word.js';
import type { Words } from '../layout/words.js';

export const createWords = (words: DateWords): Words => ({
  tick: (time, step) => tellTick(time, step, words),
  context: (time, unit) => tellContext(time, unit, words),
  duration: (milliseconds) => tellDuration(milliseconds, words),
  doubt: (when) => tellDoubt(when, words),
  thread: threadWord(words.strings),
  zone: (side) => words.strings.zone[side],
});
