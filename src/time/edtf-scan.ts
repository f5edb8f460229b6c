// The grammar of one EDTF date: text → fields, with the calendar still unasked.
//
// Source: EDTF (Library of Congress, February 4, 2019), levels 0 to 2. Every pattern is anchored and holds no repetition
// inside another, so that scanning takes time linear in the text.
import { isRefusal, refuse, type Refusal } from './refusal.js';
import type { Qualifier, WrittenDate, WrittenTime } from './when.js';
import { yearPartOf } from './year-part.js';

/** Fields of a date as written, or why the text is none. Whether such a day exists is `boundsOf`'s to say. */
export function scanDate(text: string): WrittenDate | Refusal {
  const clock = text.indexOf('T');
  return clock < 0 ? scanCalendarDate(text) : scanDateTime(text, text.slice(0, clock), text.slice(clock + 1));
}

/** A component with the qualifiers at its sides. */
interface Component {
  readonly body: string;
  /** Said of this component only. */
  readonly left: Qualifier | undefined;
  /** Said of this component and of all to its left. */
  readonly right: Qualifier | undefined;
}

const isQualifier = (sign: string | undefined): sign is Qualifier => sign === '?' || sign === '~' || sign === '%';

function toComponent(text: string): Component {
  const left = isQualifier(text[0]) ? text[0] : undefined;
  const rest = left ? text.slice(1) : text;
  const last = rest.at(-1);
  const right = isQualifier(last) ? last : undefined;
  return { body: right ? rest.slice(0, -1) : rest, left, right };
}

/** Splits at hyphens, but for the one that is the sign of the year. */
function splitComponents(text: string): Component[] {
  const [year = ''] = /^[?~%]?Y?-?[^-]*/.exec(text) ?? [];
  const others = year.length < text.length ? text.slice(year.length + 1).split('-') : [];
  return [year, ...others].map(toComponent);
}

function scanCalendarDate(text: string): WrittenDate | Refusal {
  const components = splitComponents(text);
  if (components.some(({ body }) => /[?~%]/.test(body))) return refuse('not a date', text, 'a year, month or day has one qualifier at most on each side');
  const [year, month, day] = components;
  const written = scanYear(year!.body, text);
  if (isRefusal(written)) return written;
  if (components.length > 3) return refuse('not a date', text, 'a date has a year, a month and a day at most');
  const qualifiers = qualifiersOf(year, month, day);
  if (!month) return { ...written, qualifiers };
  if (year!.body.startsWith('Y')) return refuse('not a date', text, 'a year that begins with Y stands alone, without month and day');
  if (written.significantDigits) return refuse('not a date', text, 'a year with significant digits stands alone, without month and day');
  const inYear = scanMonth(month.body, day?.body, text);
  return isRefusal(inYear) ? inYear : { ...written, ...inYear, qualifiers };
}

const both = (a: Qualifier | undefined, b: Qualifier | undefined): Qualifier | undefined => (a && b && a !== b ? '%' : (a ?? b));

/** Level 2, "Qualification": one to the right goes for all to its left as well, one to the left for its component alone. */
function qualifiersOf(year?: Component, month?: Component, day?: Component): WrittenDate['qualifiers'] {
  const fromMonth = both(month?.right, day?.right);
  const ofYear = both(both(year?.left, year?.right), fromMonth);
  const ofMonth = both(month?.left, fromMonth);
  const ofDay = both(day?.left, day?.right);
  return { ...(ofYear && { year: ofYear }), ...(ofMonth && { month: ofMonth }), ...(ofDay && { day: ofDay }) };
}

/** Beyond this many digits years are too far for whole days to be counted exactly in a float64. */
const mostDigits = 13;

type ScannedYear = Pick<WrittenDate, 'year' | 'significantDigits'>;

/** Level 0 "Date"; level 1 "Negative calendar year", "Letter-prefixed calendar year"; level 2 "Exponential year", "Significant digits". */
function scanYear(body: string, text: string): ScannedYear | Refusal {
  const mark = body.indexOf('S');
  const base = mark < 0 ? body : body.slice(0, mark);
  const year = base.startsWith('Y') ? scanLongYear(base, text) : scanShortYear(base, text);
  if (typeof year !== 'string') return year;
  if (mark < 0) return { year };
  const significantDigits = body.slice(mark + 1);
  if (!/^[1-9]\d*$/.test(significantDigits)) return refuse('not a year', text, 'behind S stands the number of significant digits, 1 or more');
  if (year.includes('X')) return refuse('not a year', text, 'a year with significant digits has no X');
  return { year, significantDigits: Number(significantDigits) };
}

function scanShortYear(base: string, text: string): string | Refusal {
  if (base === '-0000') return refuse('no such year', text, 'the year 0 has no sign: "0000"');
  return /^-?[\dX]{4}$/.test(base) ? base : refuseYear(base, text);
}

function scanLongYear(base: string, text: string): string | Refusal {
  const [, sign, digits, exponent] = /^Y(-?)([1-9]\d*)(?:E([1-9]\d*))?$/.exec(base) ?? [];
  if (sign === undefined || !digits) return refuse('not a year', text, 'behind Y stands a whole number without leading zeros, as in "Y170000002" or "Y-17E7"');
  // Of an exponential year level 2 asks no such thing.
  if (!exponent && digits.length <= 4) return refuse('not a year', text, `Y is for years of more than four digits: "${sign}${digits.padStart(4, '0')}"`);
  if (digits.length + Number(exponent ?? 0) > mostDigits) return refuse('no such year', text, `years have ${mostDigits} digits at most`);
  return sign + digits + '0'.repeat(Number(exponent ?? 0));
}

function refuseYear(base: string, text: string): Refusal {
  const notYear = (because: string) => refuse('not a year', text, because);
  const digits = base.replace(/^-/, '');
  const sign = base.slice(0, base.length - digits.length);
  if (/^\+/.test(base)) return notYear('a year takes no plus sign');
  if (/^\d{4}[01]\d[0-3]\d$/.test(base)) return notYear(`write "${base.slice(0, 4)}-${base.slice(4, 6)}-${base.slice(6)}" for a day, "Y${base}" for a year`);
  if (/^[1-9]\d{4,}$/.test(digits)) return notYear(`a year of more than four digits begins with Y: "Y${base}"`);
  if (/^\d{3}$/.test(digits)) return notYear(`write "${base}X" for a decade, "${sign}0${digits}" for a year`);
  if (/^\d{2}$/.test(digits)) return notYear(`write "${base}XX" for a century, "${sign}00${digits}" for a year`);
  if (/^[\dX]+$/.test(digits)) return notYear('a year has four digits');
  return refuse('not a date', text, 'a date is written as in "2025-11-21", "2025-11" or "2025"');
}

type ScannedMonth = Pick<WrittenDate, 'month' | 'season' | 'day'>;

/** A month with or without a day, or the number of a season in its place. */
function scanMonth(month: string, day: string | undefined, text: string): ScannedMonth | Refusal {
  if (!/^[\dX]{2}$/.test(month)) return refuse('not a month', text, whyNoMonth(month));
  if (yearPartOf(Number(month))) {
    return day === undefined ? { season: Number(month) } : refuse('no such month', text, '21 to 41 are seasons and other parts of a year, which have no days');
  }
  if (day === undefined) return { month };
  if (/^[\dX]{2}$/.test(day)) return { month, day };
  return refuse('not a day', text, /^\d$/.test(day) ? `two digits: "0${day}"` : 'a day has two digits');
}

function whyNoMonth(month: string): string {
  if (/^\d$/.test(month)) return `two digits: "0${month}"`;
  if (/^W\d/.test(month)) return 'weeks are not part of EDTF';
  if (/^\d{3}$/.test(month)) return 'days of the year are not part of EDTF';
  if (/^\d{4}$/.test(month)) return 'an interval is written with /';
  return 'a month has two digits';
}

/** Level 0 "Date and Time"; the decimals are an extension of ours. */
const clockPattern = /^(\d\d):(\d\d):(\d\d)(?:\.(\d*))?(Z|[+-]\d\d(?::\d\d)?)?$/;

function scanDateTime(text: string, date: string, clock: string): WrittenDate | Refusal {
  const written = scanCalendarDate(date);
  if (isRefusal(written)) return { ...written, part: text };
  if (!/^-?\d{4}-\d\d-\d\d$/.test(date)) return refuse('not a date', text, 'a clock time needs a full date in front, without X and without qualifiers');
  const [, hour, minute, second, decimals, offset] = clockPattern.exec(clock) ?? [];
  if (!hour) return refuse('not a clock time', text, whyNoClock(clock));
  // An extension: the specification ends at seconds. Three decimals and no other number, so that what is shown in
  // milliseconds was given in milliseconds.
  if (decimals !== undefined && decimals.length !== 3) return refuse('not a clock time', text, 'seconds have three decimals or none');
  const time: WrittenTime = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ...(decimals && { millisecond: Number(decimals) }),
    ...(offset && { offset }),
  };
  return checkTime(time, text) ?? { ...written, time };
}

function whyNoClock(clock: string): string {
  if (/[?~%]/.test(clock)) return 'a clock time takes no qualifier';
  if (/^\d\d:\d\d(?:Z|[+-]|$)/.test(clock)) return 'write the seconds as well: "23:20:00"';
  if (/^\d{4}/.test(clock)) return 'write colons: "23:20:30"';
  if (/[+-]\d{4}$/.test(clock)) return 'write the offset with a colon: "+04:30"';
  if (/,/.test(clock)) return 'decimals follow a point';
  return 'write "23:20:30", with "Z" or an offset such as "+04:30" behind it or nothing';
}

/** Undefined where there is such a time of day. A second 60 is let through: which minutes had one is not for us to know. */
function checkTime({ hour, minute, second, offset = 'Z' }: WrittenTime, text: string): Refusal | undefined {
  if (hour === 24) return refuse('no such hour', text, 'the end of a day is 00:00:00 of the next day');
  if (hour > 24) return refuse('no such hour', text, 'hours run from 00 to 23');
  if (minute > 59) return refuse('no such minute', text, 'minutes run from 00 to 59');
  if (second > 60) return refuse('no such second', text, 'seconds run from 00 to 59, and to 60 in a leap second');
  const noOffset = (because: string) => refuse('no such offset', text, because);
  if (/^-00(?::00)?$/.test(offset)) return noOffset('zero has no sign: write "Z" or "+00:00"');
  if (Number(offset.slice(1, 3)) > 23) return noOffset('the hours of an offset run from 00 to 23');
  if (Number(offset.slice(4)) > 59) return noOffset('the minutes of an offset run from 00 to 59');
  return undefined;
}
