// Dates in words: what is known, and just as plainly what is not. No hour appears where none was given.
import { fromDays, toCivil, toDays } from '../time/civil.js';
import { boundsOf, type Bounds } from '../time/edtf-bounds.js';
import { parseEdtf } from '../time/edtf.js';
import { lastBefore, type Instant } from '../time/instant.js';
import { stepOfLength, type TickStep, type TickUnit } from '../time/ticks.js';
import type { Limit, When, WrittenDate, WrittenTime } from '../time/when.js';
import { offsetAt, toCivilInZone } from '../time/zone.js';
import { formatFor, furthest, isBig, isGrouped, once, pointAt, show, showRange, tellYear, yearOf, type Point } from './format.js';
import type { Language } from './languages.js';
import type { DatePart, DatePhrases, OpenUnit, Strings } from './strings.js';

/** `long` for reading, `short` for cards, `spoken` for ears: `long` without dashes, brackets and short names. */
export type DateStyle = 'long' | 'short' | 'spoken';

/** Where dates are read: the language with its strings, and the zone in which the story's clocks run. */
export interface DateWords extends Language {
  /** IANA. In it dates are meant, and the axis runs. */
  readonly timeZone: string;
  /** Where clock times are told in another zone than that. */
  readonly clockZone?: string | undefined;
}

/** How a date is told. `phrases` and `month`, the letter of a skeleton, follow from the style. */
interface Telling extends DateWords {
  readonly style: DateStyle;
  readonly phrases: DatePhrases;
  readonly month: 'M' | 'm';
}

/** Digits as they were written, X for those that are not known. */
const digitsOf = ({ year, month, season, day }: WrittenDate): string => [year, month ?? season, day].filter((digits) => digits !== undefined).join('-');

const isMasked = (digits: string | undefined): boolean => digits?.includes('X') ?? false;

/** Not a single digit is known, nor the sign of a year. */
const isUnreported = ({ written }: Limit): boolean => !written || !/^-|\d/.test(digitsOf(written));

/** Digits behind an X are more than words for a stretch can say. */
const isPatchy = (digits: string): boolean => /X.*\d/.test(digits);

const openUnit = ({ month, season, day }: WrittenDate): OpenUnit => (day ? 'day' : month ? 'month' : season ? 'time' : 'year');

/** A date of which every digit is known: with a clock time as the clocks in force show it, else as it was written, whatever the zone. */
function pointOf({ earliest, written }: Limit, { style, month: letter, timeZone: storyZone, clockZone: timeZone = storyZone }: Telling): Point | undefined {
  if (!written || written.season || written.significantDigits || isMasked(digitsOf(written))) return undefined;
  const { year, month, day, time } = written;
  if ((month ? isBig : isGrouped)(Number(year))) return undefined;
  const skeleton = `${day ? 'd' : ''}${month ? letter : ''}y`;
  if (!time) return pointAt({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }, skeleton);
  return { instant: earliest, skeleton: `${skeleton}${clockSkeleton(earliest, time, timeZone)}${style === 'spoken' ? 'Z' : 'z'}`, timeZone };
}

/** Seconds are told where they are not 0, milliseconds where they are given. */
const clockSkeleton = (instant: Instant, { millisecond }: WrittenTime, timeZone: string): string =>
  `h${millisecond !== undefined ? 'sf' : toCivilInZone(instant, timeZone).second ? 's' : ''}`;

function tellPoint(point: Point, { day, time }: WrittenDate, { locale, style }: Telling, weekday: boolean): string {
  const shown = weekday && day && style !== 'short' ? { ...point, skeleton: `E${point.skeleton}` } : point;
  if (time?.second !== 60) return show(shown, locale);
  // No instant is a leap second, so that it has to be put back.
  const parts = formatFor(shown, locale, yearOf(shown)).formatToParts(shown.instant);
  return parts.map(({ type, value }) => (type === 'second' ? new Intl.NumberFormat(locale).format(60) : value)).join('');
}

/** The first and the last day that fit what was written, as two texts. */
function tellEnds(written: WrittenDate, skeleton: string, { locale }: Telling): readonly [string, string] {
  const { earliest, latest } = boundsOf(written, '', 'UTC') as Bounds;
  const [first, last] = [toCivil(earliest), fromDays(toDays(toCivil(latest)) - 1)];
  if (isBig(first.year) || isBig(last.year)) return [tellYear(first.year, locale), tellYear(last.year, locale)];
  return showRange(pointAt(first, skeleton), pointAt(last, skeleton), locale).ends;
}

/** One unknown day, month or year of a year, or of the years that its digits leave open. */
function tellInYear({ year }: WrittenDate, open: OpenUnit, telling: Telling): string {
  const { phrases, locale } = telling;
  if (year === 'XXXX') return phrases.some(open);
  if (year === '-XXXX') return phrases.before(tellYear(0, locale), open);
  if (!isMasked(year)) return phrases.within(tellYear(Number(year), locale), open);
  return isDecade(year) ? phrases.within(tellDecade(year, telling), open) : phrases.between(...tellEnds({ year, qualifiers: {} }, 'y', telling), open);
}

const isDecade = (year: string): boolean => /^[1-9]\d\dX$/.test(year);

const tellDecade = (year: string, { phrases, locale }: Telling): string => phrases.decade(tellYear(Number(year.replace('X', '0')), locale));

/** A date without its qualifiers. Where one part of it is open, the text says which and of what: "an unreported day in April 1985". */
interface Told {
  readonly text: string;
  readonly open?: OpenUnit;
  /** It says "about" already. */
  readonly rough?: boolean;
}

function tellDigits(limit: Limit, written: WrittenDate, telling: Telling, weekday: boolean): Told {
  const { locale, phrases, month: letter } = telling;
  const { year, month, season, day, significantDigits } = written;
  const point = pointOf(limit, telling);
  if (point) return { text: tellPoint(point, written, telling, weekday) };

  const some = isMasked(year);
  if (season) return { text: phrases.season(season, some ? tellInYear(written, 'year', telling) : tellYear(Number(year), locale), some) };
  if (significantDigits) {
    const [first, last] = tellEnds(written, 'y', telling);
    if (first !== last) return { text: phrases.estimated(tellYear(Number(year), locale), first, last), rough: true };
  }
  if (!month && !some) return { text: tellYear(Number(year), locale) };
  if (!month && isDecade(year)) return { text: tellDecade(year, telling), open: 'year' };

  const open = openUnit(written);
  if (month && !isMasked(month)) {
    if (day === 'XX') {
      const { day: _day, ...ofMonth } = written;
      return { text: phrases.within(tellDigits({ ...limit, written: ofMonth }, ofMonth, telling, false).text, open), open };
    }
    if (some && !isMasked(day)) {
      const part = show(pointAt({ year: leapYear, month: Number(month), day: Number(day ?? 1) }, (day ? 'd' : '') + letter), locale);
      return { text: phrases.ofYear(part, tellInYear(written, 'year', telling)) };
    }
  }
  if (some || (month === 'XX' && (day ?? 'XX') === 'XX')) return { text: tellInYear(written, open, telling), open };
  const [first, last] = tellEnds(written, `${day && day !== 'XX' ? 'd' : ''}${letter}y`, telling);
  return first === last ? { text: first } : { text: phrases.between(first, last, open), open };
}

/** Has every day of the calendar. */
const leapYear = 2000;

/** A date with what is said of the certainty of all of it, or of parts. `alone` it says when: "on an unreported day". */
function tellDate(limit: Limit, telling: Telling, alone = false): string {
  const { written } = limit;
  const { phrases } = telling;
  if (!written) return phrases.notReported;
  if (isUnreported(limit)) return alone ? phrases.notReported : phrases.some(openUnit(written));
  const { qualifiers, season } = written;
  const parts = (['year', 'month', 'day'] as const).filter((part) => written[part] !== undefined || (season && part === 'month'));
  const doubted = (sign: '~' | '?') => parts.filter((part) => qualifiers[part] === sign || qualifiers[part] === '%');
  const [approximate, uncertain] = [doubted('~'), doubted('?')];
  const isWhole = (some: readonly DatePart[]) => some.length === parts.length;

  const told = tellDigits(limit, written, telling, alone && !approximate.length && !uncertain.length);
  const { open } = told;
  let { text } = told;
  if (open && alone) text = phrases.at(text, open);
  if (isWhole(approximate) && !open && !told.rough) text = phrases.about(text);
  if (isWhole(uncertain)) text = phrases.uncertain(text);
  if (isPatchy(isNamed(written) ? written.year : digitsOf(written))) text = phrases.givenAs(text, digitsOf(written));
  const name = (part: DatePart) => (season && part === 'month' ? 'part' : part);
  if (uncertain.length && !isWhole(uncertain)) text = phrases.partly(text, uncertain.map(name), 'uncertain');
  if (approximate.length && (open || !isWhole(approximate))) text = phrases.partly(text, isWhole(approximate) ? [] : approximate.map(name), 'approximate');
  return text;
}

/** Whether month and day, or the season, have names, so that digits behind an open year are told. */
const isNamed = ({ month, season, day }: WrittenDate): boolean => season !== undefined || (month !== undefined && !isMasked(month) && (day === 'XX' || !isMasked(day)));

const isDoubted = ({ approximate, uncertain }: Limit): boolean => approximate || uncertain;

/** Two dates of a stretch as two texts, and joined where `Intl` can join them: it leaves out seconds. */
function tellStretch(start: Limit, end: Limit, telling: Telling): { readonly joined?: string; readonly ends: readonly [string, string] } {
  const [first, last] = [pointOf(start, telling), pointOf(end, telling)];
  const alike = first && last && first.skeleton === last.skeleton && !/[sZ]/.test(first.skeleton) && !isDoubted(start) && !isDoubted(end);
  // One name of a zone stands for both ends.
  if (alike && offsetAt(first.instant, first.timeZone) === offsetAt(last.instant, last.timeZone)) return showRange(first, last, telling.locale);
  return { ends: [tellDate(start, telling), tellDate(end, telling)] };
}

/** The ends of which anything is known. */
const reportedEnds = ({ start, end }: When): readonly (Limit | undefined)[] => [start, end].map((limit) => (isUnreported(limit) ? undefined : limit));

function tellInterval(when: When, telling: Telling): string {
  const { phrases, style } = telling;
  const [start, end] = reportedEnds(when);
  if (start && end) {
    const { joined, ends } = tellStretch(start, end, telling);
    return joined && (style !== 'spoken' || ends[0] === ends[1]) ? joined : phrases.fromTo(...ends);
  }
  if (start) return (when.end.type === 'open' ? phrases.since : phrases.from)(tellDate(start, telling));
  if (end) return (when.start.type === 'open' ? phrases.until : phrases.untilUnreported)(tellDate(end, telling));
  return phrases.notReported;
}

/** A member of a set: a date or a run of dates, of which one is meant or all are. `alone` it is the whole set. */
function tellMember(member: When, isChoice: boolean, telling: Telling, alone: boolean): string {
  if (member.type === 'date') return tellDate(member.start, telling, alone);
  const { phrases } = telling;
  const [start, end] = reportedEnds(member);
  const limit = start ?? end;
  if (!limit?.written) return phrases.notReported;
  const open = openUnit(limit.written);
  if (start && end) {
    if (!isChoice) return tellInterval(member, telling);
    const { joined, ends } = tellStretch(start, end, telling);
    if (joined && ends[0] === ends[1]) return joined;
    const text = phrases.between(...ends, open);
    return alone ? phrases.at(text, open) : text;
  }
  const date = tellDate(limit, telling);
  if (!isChoice) return start ? phrases.onward(date) : phrases.upTo(date);
  if (alone) return start ? phrases.notBefore(date, open) : phrases.by(date, open);
  return start ? phrases.orLater(date) : phrases.orEarlier(date);
}

function tellSet({ type, members }: When, telling: Telling): string {
  const isChoice = type === 'one-of';
  const texts = members.map((member) => tellMember(member, isChoice, telling, members.length === 1));
  const join = isChoice ? 'disjunction' : 'conjunction';
  return once(`${join} ${telling.locale}`, () => new Intl.ListFormat(telling.locale, { type: join })).format(texts);
}

/** Brackets are for the eye: for the ear a remark stands between commas. */
const withoutBrackets = (text: string, { comma }: Strings): string =>
  text.replace(/ ?[(（]([^)）]*)[)）](?=(.?)) ?/gu, (_match, remark: string, next: string) => `${comma}${remark}${/^[^,،，]/u.test(next) ? comma : ''}`);

/**
 * A date that `parseEdtf` has read, in the words of a language and a zone, which `createDateWords` makes.
 *
 * `2025-11-21` "Friday, 21 November 2025" · `[..2025-11-04]` "on an unreported day, by 4 November 2025" · `2025-06~` "about
 * June 2025" · `2025-11-22/..` "since 22 November 2025, end not known" · `XXXX-XX-XX` "date not reported".
 */
export function tellWhen(when: When, words: DateWords, style: DateStyle = 'long'): string {
  const isShort = style === 'short';
  const telling: Telling = { ...words, style, phrases: words.strings.dates[isShort ? 'short' : 'long'], month: isShort ? 'm' : 'M' };
  const text = when.type === 'date' ? tellDate(when.start, telling, true) : when.type === 'interval' ? tellInterval(when, telling) : tellSet(when, telling);
  return words.strings.dates.mend(style === 'spoken' ? withoutBrackets(text, words.strings) : text);
}

/** A date of the data in words; what is no date is told as it is. */
export function tellEdtf(text: string, words: DateWords, style?: DateStyle): string {
  const parsed = parseEdtf(text, words.timeZone);
  return parsed.ok ? tellWhen(parsed.when, words, style) : text;
}

/** What is known of an open day, from the longest to the shortest, for brackets. */
export const tellDoubt = (when: When, words: DateWords): string[] => [...new Set([tellWhen(when, words, 'long'), tellWhen(when, words, 'short')])];

/** A date as a heading tells it of several events at once: in full, but "by 4 November 2025" rather than "on an unreported day, by …". */
export function tellHeading(when: When, words: DateWords): string {
  const { long, short } = words.strings.dates;
  const { at, by, notBefore, within, between, before } = short;
  const phrases = { ...long, at, by, notBefore, within, between, before, estimated: long.about };
  return tellWhen(when, { ...words, strings: { ...words.strings, dates: { ...words.strings.dates, long: phrases } } });
}

/** The clock time of a date: "14:05", under a heading that names the day. In another zone it may be another day, so there it says nothing. */
export function tellClock({ earliest, written }: Limit, { locale, timeZone, clockZone }: DateWords): string {
  return written?.time && !clockZone ? show({ instant: earliest, skeleton: clockSkeleton(earliest, written.time, timeZone), timeZone }, locale) : '';
}

/** What lies between two boundaries of days, months or years: "Tuesday, 4 November 2025", "November 2025", "2025", "the 1930s", "1900 – 1999". */
export function tellUnit({ start, end }: { readonly start: Instant; readonly end: Instant }, { unit, count }: TickStep, words: DateWords): string {
  if (count === 1) return showAll(start, unit, [unit === 'day' ? 'EdMy' : 'My'], words)[0]!;
  const { locale, timeZone, strings } = words;
  const [first, last] = [start, lastBefore(end)].map((instant) => yearOf({ instant, timeZone })) as [number, number];
  const { decade, fromTo } = strings.dates.long;
  if (count === 10 && first >= 1_000 && !isGrouped(first)) return decade(tellYear(first, locale));
  if (isGrouped(first) || isGrouped(last)) return fromTo(tellYear(first, locale), tellYear(last, locale));
  return showRange(pointAt({ year: first, month: 1, day: 1 }, 'y'), pointAt({ year: last, month: 1, day: 1 }, 'y'), locale).joined;
}

/** An instant as each skeleton shows it; as its year where no more is wanted, or where `Intl` tells no more. */
function showAll(instant: Instant, unit: TickUnit, skeletons: readonly string[], { locale, strings, timeZone }: DateWords): string[] {
  const year = yearOf({ instant, timeZone });
  if (unit === 'year' || Math.abs(instant) > furthest) return [tellYear(year, locale)];
  return skeletons.map((skeleton) => strings.dates.mend(formatFor({ skeleton, timeZone }, locale, year).format(instant)));
}

/** Of finer units a clock time with its zone follows the day. */
const clocks: Readonly<Partial<Record<TickUnit, string>>> = { millisecond: 'hsfz', second: 'hsz', minute: 'hz', hour: 'hz' };

/** An instant of the axis, as precisely as `unit` (`year`, `month`, `day`, `hour`, `minute`, `second`, `millisecond`) needs: for spans in sight and ends of clusters. */
export function tellInstant(instant: Instant, unit: TickUnit, words: DateWords, style: DateStyle = 'long'): string {
  const skeleton = `${unit === 'month' ? '' : 'd'}My${clocks[unit] ?? ''}`;
  const styled = style === 'short' ? skeleton.replace('M', 'm') : style === 'spoken' ? skeleton.replace('z', 'Z') : skeleton;
  return showAll(instant, unit, [styled], unit in clocks ? { ...words, timeZone: words.clockZone ?? words.timeZone } : words)[0]!;
}

/** Where a span in sight begins and ends, as it is spoken: as precisely as it can be seen, and no finer than `finest`. */
export function tellView({ start, end }: { readonly start: Instant; readonly end: Instant }, finest: TickUnit, words: DateWords): [first: string, last: string] {
  const { unit } = stepOfLength((end - start) / 10, finest);
  return [tellInstant(start, unit, words, 'spoken'), tellInstant(lastBefore(end), unit, words, 'spoken')];
}

const tickSkeletons: Readonly<Partial<Record<TickUnit, readonly string[]>>> = {
  millisecond: ['sf'],
  second: ['hs'],
  day: ['EdM', 'edm', 'ed', 'd'],
  month: ['M', 'm'],
};

/** Names of the unit that begins at a tick, from the longest to the shortest. */
export const tellTick = (instant: Instant, { unit, count }: TickStep, words: DateWords): string[] =>
  showAll(instant, unit, unit === 'day' && count > 1 ? ['d'] : (tickSkeletons[unit] ?? ['h']), words);

const contextSkeletons: Readonly<Partial<Record<TickUnit, readonly string[]>>> = {
  minute: ['EdMyh', 'dmyh', 'h'],
  month: ['My', 'my', 'm'],
};

/**
 * Names of what a row of ticks is part of, from the longest to the shortest. Ticks within a day show clock times of the story's
 * zone, since its days are not those of another one: where events tell theirs in another, the longest name says in which.
 */
export function tellContext(instant: Instant, unit: TickUnit, words: DateWords): string[] {
  const [longest, ...shorter] = contextSkeletons[unit] ?? ['EdMy', 'dmy'];
  // Before a zone `Intl` writes "at" after words in full, whether a clock time follows or not: "9 February 2024 at GMT".
  const zoned = unit === 'day' ? 'edmyz' : unit in clocks && `${longest}z`;
  return showAll(instant, unit, [(words.clockZone && zoned) || longest!, ...shorter], words);
}

/** Milliseconds, of a month and a year on average. */
const units = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
  ['millisecond', 1],
] as const;

const tellCount = (count: number, unit: string, locale: string): string => {
  const options = count >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  return once(`${unit}${count >= 1e6} ${locale}`, () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', ...options })).format(count);
};

/**
 * A length of time in its greatest unit of which there are two or more, and in the next one too where the first alone would be far from
 * it: "16 days", "6 hours, 40 minutes". Up to half a year it is days, since they are counted so.
 */
export function tellDuration(milliseconds: number, { locale }: Pick<DateWords, 'locale'>): string {
  const days = milliseconds / 86_400_000;
  const greatest = units.findIndex(([name, size]) => (days >= 1.95 && days < 180 ? name === 'day' : milliseconds >= size * 1.95));
  const [[unit, length], next] = [units.at(greatest)!, units[greatest + 1]];
  const count = milliseconds / length;
  const whole = Math.round(count);
  // Months are no equal number of days.
  if (greatest < 0 || !next || unit === 'month' || Math.abs(whole - count) <= count / 25) return tellCount(whole, unit, locale);
  const [name, size] = next;
  const rest = Math.round((milliseconds % length) / size);
  return once(`units ${locale}`, () => new Intl.ListFormat(locale, { type: 'unit', style: 'long' })).format([tellCount(Math.floor(count), unit, locale), tellCount(rest, name, locale)]);
}
