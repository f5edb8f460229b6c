// The reader's language for layout: the texts that it fits in.
import { tellContext, tellDoubt, tellDuration, tellTick, type DateWords } from '../i18n/dates.js';
import { threadWord } from '../i18n/thread-word.js';
import type { Words } from '../layout/words.js';
import type { Instant } from '../time/instant.js';

/** So many texts are kept: more than one picture has. */
const mostKept = 500;

/** A function of a time that keeps its answers by time and key: the same ticks come again with each step of a gesture. */
function kept<By, Answer>(tell: (time: Instant, by: By) => Answer, keyOf: (by: By) => string): (time: Instant, by: By) => Answer {
  const known = new Map<string, Answer>();
  return (time, by) => {
    const key = `${keyOf(by)} ${time}`;
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= mostKept) known.clear();
      known.set(key, (answer = tell(time, by)));
    }
    return answer;
  };
}

export const createWords = (words: DateWords): Words => ({
  tick: kept((time, step) => tellTick(time, step, words), ({ unit, count }) => `${unit}${count}`),
  context: kept((time, unit) => tellContext(time, unit, words), (unit) => unit),
  duration: (milliseconds) => tellDuration(milliseconds, words),
  doubt: (when) => tellDoubt(when, words),
  thread: threadWord(words.strings),
  zone: (side) => words.strings.zone[side],
});
