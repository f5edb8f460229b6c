// Extended Date/Time Format, levels 0, 1 and 2, read strictly, into instants between which a date lies.
//
// Source: EDTF (Library of Congress, February 4, 2019; ISO 8601-2). Two extensions are our own, both for what can be told to
// the second: decimals of a second (`2025-11-21T12:00:00.250Z`, in edtf-scan.ts), and date-times as ends of an interval
// (`2025-11-21T12:00:00Z/2025-11-21T13:00:00Z`, in this file).
import { boundsOf, precisionOf } from './edtf-bounds.js';
import { mendOldForms } from './edtf-old-forms.js';
import { scanDate } from './edtf-scan.js';
import type { Instant } from './instant.js';
import { isRefusal, refuse, toMessage, type Refusal } from './refusal.js';
import { hasClock, precisions, type Limit, type Precision, type When } from './when.js';
import { offsetAt } from './zone.js';

export { hasClock } from './when.js';
export type { Limit, Precision, Qualifier, When, WrittenDate, WrittenTime } from './when.js';

export type Parsed = { readonly ok: true; readonly when: When } | { readonly ok: false; readonly message: string };

/** Characters. The longest interval, two date-times with milliseconds and offsets in negative years, has 61. */
const longestText = 64;
/** Characters: more than forty days, a hundred years. */
const longestSet = 512;

/**
 * Reads an EDTF text: `{ ok: true, when }`, or `{ ok: false, message }` where it is none. The message quotes it, says what is wrong,
 * and where it is an old form, what to write today.
 *
 * @param timeZone IANA zone in which dates and times without an offset are meant
 * @throws RangeError where the zone is unknown, naming it. No text throws, nor does anything else in its place.
 */
export function parseEdtf(text: string, timeZone = 'UTC'): Parsed {
  // A wrong zone is wrong code, whatever the text: it is asked for first, and throws.
  offsetAt(0 as Instant, timeZone);
  if (typeof text !== 'string') return { ok: false, message: `expected a date as text, got ${text === null ? 'null' : typeof text}` };
  const when = readText(text, timeZone);
  return isRefusal(when) ? { ok: false, message: explain(when, text, timeZone) } : { ok: true, when };
}

function readText(text: string, timeZone: string): When | Refusal {
  if (text === '') return refuse('no date', text, 'the text is empty');
  const isSet = text.startsWith('[') || text.startsWith('{');
  const longest = isSet ? longestSet : longestText;
  if (text.length > longest) return refuse('too long', text, `${text.length} characters, ${longest} are allowed`);
  if (isSet) return readSet(text, timeZone);
  if (text.includes('/')) return readInterval(text, timeZone);
  const limit = readDate(text, timeZone);
  return isRefusal(limit) ? limit : dateOf(text, limit);
}

function explain(refusal: Refusal, text: string, timeZone: string): string {
  const mending = text.length > longestSet ? undefined : mendOldForms(text);
  if (!mending) return toMessage(refusal, text);
  const { words, mended } = mending;
  const isMended = mended !== undefined && !isRefusal(readText(mended, timeZone));
  return toMessage(refuse('not EDTF', text, isMended ? `${words}: "${mended}"` : words), text);
}

function readDate(text: string, timeZone: string): Limit | Refusal {
  if (text.includes('..')) return refuse('not a date', text, 'a run of dates stands in [ ] or { }, an interval is written with /');
  const written = scanDate(text);
  if (isRefusal(written)) return written;
  const bounds = boundsOf(written, text, timeZone);
  if (isRefusal(bounds)) return bounds;
  const qualifiers = Object.values(written.qualifiers);
  return {
    type: 'date',
    ...bounds,
    precision: precisionOf(written),
    approximate: qualifiers.some((qualifier) => qualifier !== '?'),
    uncertain: qualifiers.some((qualifier) => qualifier !== '~'),
    written,
  };
}

const dateOf = (text: string, limit: Limit): When => ({ text, type: 'date', start: limit, end: limit, members: [] });

/** An end of an interval that is no date. */
type NoDate = 'open' | 'unknown';

/** Level 0 "Time Interval", level 1 "Extended Interval", level 2 "Interval"; a clock time in it is an extension of ours. */
function readInterval(text: string, timeZone: string): When | Refusal {
  const [start = '', end = '', ...others] = text.split('/');
  if (others.length) return refuse('not an interval', text, 'one / stands between start and end, hyphens within a date: "2025-11-21"');
  if (/^[PR]/.test(start) || end.startsWith('P')) return refuse('not an interval', text, 'durations and repetitions are not part of EDTF: write start and end');
  return intervalOf(text, readEnd(start, timeZone), readEnd(end, timeZone));
}

function readEnd(text: string, timeZone: string): Limit | NoDate | Refusal {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readDate(text, timeZone);
}

function intervalOf(text: string, start: Limit | NoDate | Refusal, end: Limit | NoDate | Refusal): When | Refusal {
  if (typeof start !== 'string' && isRefusal(start)) return start;
  if (typeof end !== 'string' && isRefusal(end)) return end;
  // Nothing starts after its end or ends before its start: as far as one end is known it bounds the other.
  const first = typeof start === 'string' ? noDate(start, -Infinity, typeof end === 'string' ? Infinity : end.latest) : start;
  const last = typeof end === 'string' ? noDate(end, first.earliest, Infinity) : end;
  if (last.latest <= first.earliest) return refuse('ends before it starts', text);
  return { text, type: 'interval', start: first, end: last, members: [] };
}

const noDate = (type: NoDate, earliest: number, latest: number): Limit => ({
  type,
  earliest: earliest as Instant,
  latest: latest as Instant,
  precision: undefined,
  approximate: false,
  uncertain: false,
  written: undefined,
});

/** Level 2, "Set representation": `[ ]` one of the members, `{ }` all of them. */
function readSet(text: string, timeZone: string): When | Refusal {
  const isChoice = text.startsWith('[');
  const close = isChoice ? ']' : '}';
  if (!text.endsWith(close)) return refuse('not a set', text, `${text[0]} is closed by ${close}`);
  const members: When[] = [];
  const parts = text.slice(1, -1).split(',');
  for (const [i, part] of parts.entries()) {
    const member = readMember(part, { first: i === 0, last: i === parts.length - 1 }, timeZone);
    if (isRefusal(member)) return member;
    members.push(member);
  }
  return isChoice ? choiceOf(text, members) : collectionOf(text, members);
}

/** A date or a run of dates. `..` without a date on one side means "or earlier" and "or later", so that it stands first or last. */
function readMember(text: string, place: { readonly first: boolean; readonly last: boolean }, timeZone: string): When | Refusal {
  if (text === '') return refuse('not a set', text, 'a member is empty');
  const [start = '', end, ...others] = text.split('..');
  if (end === undefined) {
    const limit = readMemberDate(text, timeZone);
    return isRefusal(limit) ? limit : dateOf(text, limit);
  }
  if (others.length || (start === '' && end === '')) return refuse('not a run of dates', text, 'one .. with a date before it, behind it, or both');
  if (start === '' && !place.first) return refuse('not a run of dates', text, '"or earlier" stands at the beginning of a set');
  if (end === '' && !place.last) return refuse('not a run of dates', text, '"or later" stands at the end of a set');
  const first = start === '' ? 'open' : readMemberDate(start, timeZone);
  const last = end === '' ? 'open' : readMemberDate(end, timeZone);
  const run = intervalOf(text, first, last);
  if (isRefusal(run) || start === '' || end === '') return run;
  return run.start.precision === run.end.precision ? run : refuse('not a run of dates', text, 'both ends have the same precision');
}

function readMemberDate(text: string, timeZone: string): Limit | Refusal {
  if (text.includes('/')) return refuse('not a set', text, 'intervals are no members, runs are: "1670..1672"');
  const limit = readDate(text, timeZone);
  return !isRefusal(limit) && hasClock(limit) ? refuse('not a set', text, 'its members are dates without a clock time') : limit;
}

function choiceOf(text: string, members: readonly When[]): When {
  const limits = members.flatMap(({ start, end }) => [start, end]);
  const limit: Limit = {
    type: 'date',
    earliest: Math.min(...limits.map(({ earliest }) => earliest)) as Instant,
    latest: Math.max(...limits.map(({ latest }) => latest)) as Instant,
    // The finest; an end without one is coarser than any.
    precision: precisions[Math.max(...limits.map(({ precision }) => precisions.indexOf(precision as Precision)))],
    approximate: limits.some(({ approximate }) => approximate),
    uncertain: limits.some(({ uncertain }) => uncertain),
    written: undefined,
  };
  return { text, type: 'one-of', start: limit, end: limit, members };
}

function collectionOf(text: string, members: readonly When[]): When {
  return {
    text,
    type: 'all-of',
    start: members.map(({ start }) => start).reduce((a, b) => (b.earliest < a.earliest ? b : a)),
    end: members.map(({ end }) => end).reduce((a, b) => (b.latest < a.latest ? a : b)),
    members,
  };
}
