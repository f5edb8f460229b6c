// A span in sight in words. It ends where a picture does, so nobody has told of its ends: they are told no finer than the story tells
// time itself (no hour where none is given), and where days are not reported, as that.
import { tellView, type DateWords } from '../i18n/dates.js';
import type { Span } from '../model/extent.js';
import type { EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import type { Instant } from '../time/instant.js';
import { hasClock } from '../time/when.js';

/** Whether the story has clock times. */
export const tellsClocks = remembered(({ whens }: EventIndex) => whens.some((when) => hasClock(when)));

const common = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start) as Instant, end: Math.min(a.end, b.end) as Instant });
const isSome = ({ start, end }: Span): boolean => start < end;

/** "from 4 November 2025 to 22 November 2025", "21 November 2025", "Earlier, days not reported". */
export function tellSpan(span: Span, index: EventIndex, words: DateWords): string {
  const { long } = words.strings.dates;
  const dated = common(span, index.dated);
  const zone = isSome(dated) ? undefined : index.zones.find((one) => isSome(common(span, one.span)));
  if (zone) return words.strings.zone[zone.side][0]!;
  const [first, last] = tellView(isSome(dated) ? dated : span, tellsClocks(index) ? 'millisecond' : 'day', words);
  return first === last ? first : long.fromTo(first, last);
}
