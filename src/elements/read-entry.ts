// One entry of the list inside the tag, read as an event.
//
// Nothing of the page is changed: the entry is taken apart on a copy, and what remains at the end is the summary. So editor markup
// around the parts (`<div>`, `<span>`, `<font>`, `<strong>`) does no harm.
import { linkTypes, mediaTypes, type Actor, type Citation, type EventLink, type Kind, type Media, type Quote, type Source, type TimelineEvent } from '../model/timeline.js';
import { limits, type Issue } from '../model/validate.js';
import { parseEdtf } from '../time/edtf.js';
import { fromDatetime, isClockOrDuration } from '../time/html-datetime.js';
import { blocks, clean, cut, filled, hole, linesOf, take, takeAll, textOf } from './cut-text.js';
import { toId, type Labels } from './labels.js';

/** Who and what the entries of one list refer to. */
export interface Reading {
  readonly prefix: string;
  readonly zone: string | undefined;
  readonly actors: Labels<Actor>;
  readonly kinds: Labels<Kind>;
  readonly sources: Labels<Source>;
  readonly problems: Issue[];
}

/** What a <time>, or an element that says it in EDTF, has written for its date. */
const writtenIn = (element: Element): string => element.getAttribute('data-edtf') ?? clean(element.getAttribute('datetime') ?? element.textContent);

/** The same as EDTF, or the text that is none. */
export const edtfOf = (element: Element): string => fromDatetime(writtenIn(element));

/** What may hold a date. */
export const dated = 'time, [data-edtf]';

/** What may be the title. */
const headings = 'h1, h2, h3, h4, h5, h6';
const bold = 'b, strong';

/** Between two dates of which one is the end of the other. */
const dash = /^[/\u2010-\u2015-]+$/;

/** Between two dates that are told in one breath: "1 May to 5 May", "9 May, 14:05"; nothing where a CMS writes when it was published and changed. */
const oneWord = /^,?\s*[\p{L}\p{M}’']*,?$/u;

function between(before: Element, after: Element): Range {
  const range = document.createRange();
  range.setStartAfter(before);
  range.setEndBefore(after);
  return range;
}

export const isBefore = (element: Element, other: Element | null): boolean => other !== null && (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/**
 * The date of an entry, out of its tree: the first that names a day, to the next where nothing but a dash or a slash stands between.
 *
 * What a word between them says nobody can tell in every language: "to" makes a span of them, "or" and "updated" do not. So the
 * second stays in the text, and is named where it stands with the first and not in what is told.
 */
function takeDate(entry: Element): { readonly date?: string; readonly problem?: string } {
  const all = [...entry.querySelectorAll(dated)];
  const [start = all[0], end] = all.filter((element) => !isClockOrDuration(writtenIn(element)));
  if (!start) return {};
  if (!end) return { date: edtfOf(cut(start)) };
  const range = between(start, end);
  const text = range.toString().trim();
  if (dash.test(text)) {
    range.deleteContents();
    const [first, last] = [edtfOf(cut(start)), edtfOf(cut(end))];
    // A day and a clock time on it are no span.
    return { date: last.startsWith(`${first}T`) ? last : `${first}/${last}` };
  }
  // What is set in bold between them is the title.
  const isOneLine = !range.cloneContents().querySelector(`${blocks}, ${bold}`);
  const isAmidDates = (isOneLine && oneWord.test(text)) || isBefore(end, entry.querySelector(headings));
  const problem = `two dates with ${JSON.stringify(clean(text))} between them: read as the first (a dash makes them a span)`;
  return { date: edtfOf(cut(start)), ...(isAmidDates && { problem }) };
}

/** Where a source is to be found: `<cite>` may hold a link or stand in one. */
const addressOf = (cite: Element | null): string | undefined => (cite?.querySelector('a[href]') ?? cite?.closest('a[href]'))?.getAttribute('href') ?? undefined;

/** A source that is named: `<cite>`, with or without a link. */
function sourceOf(cite: Element, sources: Labels<Source>, address = addressOf(cite)): string | undefined {
  const label = textOf(cite);
  return label ? sources.idOf(label, address) : undefined;
}

/** What stands with a quotation and says whose it is: in its figure, within it, or right below it. */
function attributionOf(blockquote: Element): Element | undefined {
  const near = (blockquote.closest('figure') ?? blockquote).querySelector('figcaption, footer') ?? blockquote.querySelector('cite');
  if (near) return near;
  const next = blockquote.nextElementSibling;
  return next && (next.matches('cite') || (next.matches('p, div, footer') && /^\s*[—–-]/.test(next.textContent))) ? next : undefined;
}

/** A <cite> that stands alone is who spoke within a quotation, where CMSs put the name, and the source outside of it. Behind a speaker it is the source anywhere. */
function readQuote(blockquote: Element, { actors, sources }: Reading): Quote | undefined {
  const attribution = attributionOf(blockquote);
  const isWithin = blockquote.contains(attribution ?? null);
  cut(attribution);
  const text = textOf(blockquote);
  cut(blockquote.closest('figure') ?? blockquote);
  if (!text) return undefined;
  const lang = blockquote.getAttribute('lang');
  // What is too long is refused once, not as a selector too.
  const selector = [...text].length <= limits.quote && { selector: { type: 'TextQuoteSelector', exact: text } as const };
  const quote: Quote = { text, ...(lang && { lang }), ...selector };
  if (!attribution) return quote;
  const credit = document.createElement('p');
  credit.append(attribution);
  const unnamed = takeAll(credit, '[data-mt="unknown"]').length > 0;
  const marked = { speaker: textOf(take(credit, '[data-mt="speaker"]')), to: textOf(take(credit, '[data-mt="to"]')) };
  // Taken out of its link it would have none.
  const address = addressOf(credit.querySelector('cite')) ?? blockquote.getAttribute('cite') ?? undefined;
  const cite = take(credit, 'cite');
  const named = marked.speaker || (unnamed ? '' : filled(`${hole}${credit.textContent}${hole}`));
  const isSpeaker = isWithin && !named && !unnamed;
  const speaker = isSpeaker ? textOf(cite) : named;
  const source = cite && !isSpeaker ? sourceOf(cite, sources, address) : undefined;
  return { ...quote, ...(speaker && { speaker: actors.idOf(speaker) }), ...(marked.to && { to: actors.idOf(marked.to) }), ...(source && { source }) };
}

function readLinks(entry: Element, prefix: string): EventLink[] {
  return [...entry.querySelectorAll('[data-mt="threads"] li')].flatMap((item): EventLink[] => {
    const link = item.querySelector('a[href^="#"]');
    const type = linkTypes.find((one) => one === link?.getAttribute('data-mt'));
    return type ? [{ type, target: idOf(decode(link!.getAttribute('href')!.slice(1)), prefix) }] : [];
  });
}

/** An address that was written by hand may have a % that is none. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id of an event without the prefix of its timeline. */
export const idOf = (text: string, prefix: string): string => toId(text.startsWith(`${prefix}-`) ? text.slice(prefix.length + 1) : text);

function readMedia(entry: Element): Media[] {
  const marked = [...entry.querySelectorAll('[data-mt="media"] li')].flatMap((item): Media[] => {
    const link = item.querySelector('a[href]');
    const type = mediaTypes.find((one) => one === link?.getAttribute('data-mt'));
    if (!type) return [];
    const [caption, credit] = ['caption', 'media-credit'].map((name) => textOf(item.querySelector(`[data-mt="${name}"]`)));
    return [{ type, url: link!.getAttribute('href')!, alt: textOf(link), ...(caption && { caption }), ...(credit && { credit }) }];
  });
  const pictures = [...entry.querySelectorAll('img[src][alt]:not([alt=""])')].map((image): Media => ({ type: 'image', url: image.getAttribute('src')!, alt: image.getAttribute('alt')! }));
  return [...marked, ...pictures];
}

/** Nobody says when. */
const undatedEdtf = 'XXXX-XX-XX';

export type Entry = Omit<TimelineEvent, 'id'>;

/** Without anything to read or to see: what editors leave behind an entry that was taken out. */
const isBlank = (item: Element): boolean => !textOf(item) && !item.querySelector('[datetime], [data-edtf], img');

/** One entry; undefined where it is blank, has a date that nobody can read, or no words. */
export function readEntry(item: HTMLElement, path: string, reading: Reading): Entry | undefined {
  if (isBlank(item)) return undefined;
  const { actors, kinds, sources, problems, prefix, zone } = reading;
  const entry = item.cloneNode(true) as Element;
  const quotes = [...entry.querySelectorAll('blockquote')].flatMap((blockquote) => readQuote(blockquote, reading) ?? []);
  const { date, problem } = takeDate(entry);
  if (date !== undefined && !parseEdtf(date, zone).ok) {
    problems.push({ path, message: `not a date: ${JSON.stringify(date)}` });
    return undefined;
  }
  if (problem) problems.push({ path, message: problem });
  const inner = entry.querySelector(`li:not([data-mt] *):has(${dated})`);
  if (inner) problems.push({ path, message: `has another entry within it: ${JSON.stringify(textOf(inner).slice(0, 80))} is read as its text` });
  const kind = textOf(take(entry, '[data-mt="kind"]'));
  const people = takeAll(entry, '[data-mt="person"]').map(textOf).filter(Boolean);
  const media = readMedia(entry);
  const links = readLinks(entry, prefix);
  const url = entry.querySelector('[data-mt="url"] a[href]')?.getAttribute('href');
  const citations = [...entry.querySelectorAll('cite')].flatMap((cite): Citation[] => {
    const source = sourceOf(cite, sources);
    return source ? [{ source }] : [];
  });
  takeAll(entry, '[data-mt]');
  // The title is the heading; without one what is set in bold, else the first line.
  const heading = textOf(take(entry, headings) ?? take(entry, bold));
  const lines = linesOf(entry);
  const title = heading || lines.shift() || quotes[0]?.text;
  if (!title) {
    problems.push({ path, message: 'has no words' });
    return undefined;
  }
  if (date === undefined) problems.push({ path, message: `has no date: ${JSON.stringify(title.slice(0, 80))}` });
  return {
    date: date ?? undatedEdtf,
    ...(item.dataset['order'] !== undefined && { order: Number(item.dataset['order']) }),
    title,
    ...(lines.length && { summary: lines.join(' ') }),
    ...(kind && { kind: kinds.idOf(kind) }),
    ...(people.length && { actors: people.map((name) => actors.idOf(name)) }),
    ...(quotes.length && { quotes }),
    ...(citations.length && { citations }),
    ...(links.length && { links }),
    ...(media.length && { media }),
    ...(url && { url }),
  };
}
