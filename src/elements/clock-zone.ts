// In which zone clock times are told.
import { isTimeZone } from '../time/zone.js';

/** In which zone clock times are told: names of the IANA database. */
export interface ClockChoice {
  readonly story: string;
  readonly reader: string;
  /** The one in which they are told now. */
  readonly told: string;
  /** Takes what the attribute `time-zone` takes. */
  readonly choose: (zone: 'reader' | undefined) => void;
}

/** Names that were found to be none: the author of the page is told of each once. */
const refused = new Set<string>();

/** The zone in which the reader's own clock runs. */
export const readerZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that is `asked` for, by its name or as the `reader`'s; undefined where it is the story's, or there is no such zone. */
export function clockZone(asked: string | undefined, story: string): string | undefined {
  if (!asked) return undefined;
  const zone: string = asked === 'reader' ? readerZone() : asked;
  if (isTimeZone(zone)) return zone === story ? undefined : zone;
  if (!refused.has(asked)) console.warn(`meeting-timeline: no such time zone: "${asked}"; clock times are told in the story's`);
  refused.add(asked);
  return undefined;
}
