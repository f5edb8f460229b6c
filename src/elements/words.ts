// The reader's language for layout: the texts that it fits in.
import { tellContext, tellDoubt, tellDuration, tellTick, type DateWords } from '../i18n/dates.js';
import type { Words } from '../layout/words.js';
import type { Strings } from '../i18n/strings.js';
import type { Instant } from '../time/instant.js';

const passive = { answers: 'answeredBy', follows: 'followedBy', revises: 'revisedBy' } as const;

/** What an event is to the other one: in the words of the story where it has some, seen from the event that claims the link. */
export const threadWord = ({ links }: Strings): Words['thread'] => ({ type, label }, direction) => (direction === 'out' ? (label ?? links[type]) : links[passive[type]]);

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
