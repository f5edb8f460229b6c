// Times of day in prose and in dates. A story must not print an hour that no source gives.
import { foldText } from './fold.js';

export interface ClockTime {
  /** As it is written, folded. */
  readonly text: string;
  /** Seconds since midnight that it can mean: two for `9:30`, none where it says too little. */
  readonly seconds: readonly number[];
}

const half = String.raw`(?<half>[ap])\.? ?m\b\.?`;
const word = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** Each form with what tells it from a price, a score or a span of hours. */
const forms: readonly RegExp[] = [
  // 9 a.m., 9:30 pm, 9.30 p.m., nine a.m.
  new RegExp(String.raw`\b(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?::(?<second>[0-5]\d))?|(?<word>${word})) ?${half}`, 'giu'),
  // 9:30, 21:30:15
  /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?\b/giu,
  // 21h, 21h30
  /\b(?<hour>[01]?\d|2[0-3]) ?h(?<minute>[0-5]\d)?\b/giu,
  // 9 o'clock, nine o'clock
  new RegExp(String.raw`\b(?:(?<hour>\d{1,2})|(?<word>${word})) ?o'clock\b`, 'giu'),
  new RegExp(String.raw`\b(?:half|quarter) (?:past|to) (?:\d{1,2}|${word}|noon|midnight)\b`, 'giu'),
  /\b(?<name>noon|midday|midnight)\b/giu,
];

function secondsOf({ hour, minute, second, word: spelled, half: part, name }: Record<string, string | undefined>): readonly number[] {
  if (name) return [name.toLowerCase() === 'midnight' ? 0 : 12 * 3600];
  const hours = spelled ? word.split('|').indexOf(spelled.toLowerCase()) + 1 : Number(hour);
  if (Number.isNaN(hours)) return [];
  const rest = Number(minute ?? 0) * 60 + Number(second ?? 0);
  const morning = (hours % 12) * 3600 + rest;
  const evening = morning + 12 * 3600;
  if (part) return [part.toLowerCase() === 'a' ? morning : evening];
  return hours > 12 || hours === 0 ? [hours * 3600 + rest] : [morning, evening];
}

/** Every time of day in a text, in the order of the forms. */
export function findClockTimes(text: string): readonly ClockTime[] {
  let rest = foldText(text);
  return forms.flatMap((form) => {
    const found = [...rest.matchAll(form)].map((match) => ({ text: match[0], seconds: secondsOf(match.groups ?? {}) }));
    // Taken out, so that `9:30 a.m.` is not met again as `9:30`.
    rest = rest.replace(form, ' ');
    return found;
  });
}

/** Every time of day in an EDTF date. */
export const clockTimesOfDate = (date: string): readonly ClockTime[] =>
  [...date.matchAll(/T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/g)].map(([text, hour, minute, second]) => ({
    text: text.slice(1),
    seconds: [Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)],
  }));
