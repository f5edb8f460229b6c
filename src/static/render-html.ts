// A story as plain HTML, to stand inside <meeting-timeline>: the article's own text, which needs no script.
//
// What `readList` in elements/read-list.ts has to find again is marked with `data-mt`; the rest it knows by its element.
import { createDateWords } from '../i18n/date-words.js';
import type { DateWords } from '../i18n/dates.js';
import { cutOwnWords } from '../i18n/own-words.js';
import type { Strings } from '../i18n/strings.js';
import type { Timeline } from '../model/timeline.js';
import { encodeFragment } from '../model/url.js';
import { toJsonLd } from './json-ld.js';
import { attribute, dataScript, markup, type Markup } from './markup.js';
import {
  createOutline,
  type Outline,
  type OutlineDate,
  type OutlineEntry,
  type OutlineMedia,
  type OutlineQuote,
  type OutlineSection,
  type OutlineSource,
  type OutlineThread,
  type OutlineTold,
  type OutlineUrl,
} from './outline.js';

export interface HtmlOptions {
  /** Level of the title among the page's headings, 1 to 6; 2 where absent. */
  readonly headingLevel?: number;
  /** What the ids of entries begin with; `mt` where absent, as in the addresses of a timeline without an id. */
  readonly idPrefix?: string;
  /** The language of all that the story does not say itself; English, with dates in the way of the story's language, where absent. */
  readonly words?: DateWords;
  /** Whether data for search engines follow. */
  readonly jsonLd?: boolean;
}

export interface SnippetOptions extends Omit<HtmlOptions, 'idPrefix'> {
  /** The id of the tag, with which the ids of its entries begin. */
  readonly id?: string;
}

/** What all parts of one story need to be written. */
interface Writing {
  readonly strings: Strings;
  /** The language of the story's own words, where it is not that of the words around them. */
  readonly lang: string | undefined;
  readonly level: number;
  readonly prefix: string;
}

/** What words in another language than those around them need: to be read aloud, and to run, as their own. */
const inItsLanguage = (lang: string | undefined): Markup | undefined => (lang === undefined ? undefined : markup`${attribute('lang', lang)} dir="auto"`);

/** Levels end at 6; none is skipped on the way there. */
const heading = (level: number, text: string, lang?: string): Markup => markup`<h${Math.min(level, 6)}${inItsLanguage(lang)}>${text}</h${Math.min(level, 6)}>`;

/** A name of the story within a line; `mark` says what it is. */
const named = (mark: 'kind' | 'person' | 'speaker' | 'to', text: string, { lang }: Writing): Markup => markup`<span data-mt="${mark}"${inItsLanguage(lang)}>${text}</span>`;

const lines = (parts: readonly (Markup | undefined)[]): readonly (Markup | string)[] => parts.flatMap((part) => (part ? [part, '\n'] : []));

/** Words of the story amid others. */
const own = (text: string, { lang }: Writing): Markup => (lang === undefined ? markup`${text}` : markup`<span${inItsLanguage(lang)}>${text}</span>`);

const toldOf = ({ text, own: words }: OutlineTold, writing: Writing): Markup =>
  markup`${cutOwnWords(text, words).map((stretch) => (stretch.own ? own(stretch.text, writing) : stretch.text))}`;

/** Parts of one line. */
const joined = (parts: readonly (Markup | undefined)[], separator: string): readonly (Markup | string)[] =>
  parts.filter((part) => part !== undefined).flatMap((part, i) => (i ? [separator, part] : [part]));

const listOf = (mark: string, items: readonly Markup[]): Markup | undefined =>
  items.length ? markup`<ul data-mt="${mark}">\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>` : undefined;

/** HTML allows <time> only for what it has a form for. */
function timeOf({ text, edtf, datetime }: OutlineDate): Markup {
  const more = attribute('data-edtf', edtf === datetime ? undefined : edtf);
  return datetime === undefined ? markup`<span${more}>${text}</span>` : markup`<time datetime="${datetime}"${more}>${text}</time>`;
}

const linkOf = ({ text, href }: OutlineUrl): Markup => (href === undefined ? markup`${text}` : markup`<a href="${href}">${text}</a>`);

const citeOf = ({ label, href }: OutlineSource, { lang }: Writing): Markup => markup`<cite${inItsLanguage(lang)}>${linkOf({ text: label, href })}</cite>`;

/** What is not known is said, and marked so that nobody takes it for a name. */
const unknown = (text: string): Markup => markup`<span data-mt="unknown">${text}</span>`;

/** Names each by itself, with the words that a language puts before, between and behind them. */
const namesIn = (told: string, mark: 'person' | 'to', names: readonly string[], writing: Writing): Markup =>
  markup`${cutOwnWords(told, names).map(({ own, text }) => (own ? named(mark, text, writing) : text))}`;

function quoteOf({ text, lang, speaker, to, source }: OutlineQuote, writing: Writing): Markup {
  const { strings } = writing;
  const by = speaker === undefined ? unknown(strings.unattributed) : named('speaker', speaker, writing);
  const whom = to === undefined ? undefined : markup` ${namesIn(strings.to(to), 'to', [to], writing)}`;
  // Nothing but what was said stands in the quotation, to the letter.
  return markup`<figure>
<blockquote${attribute('cite', source?.href)}${attribute('lang', lang ?? writing.lang)} dir="auto">${text}</blockquote>
<figcaption>— ${by}${whom}${strings.comma}${source ? citeOf(source, writing) : unknown(strings.sourceMissing)}</figcaption>
</figure>`;
}

function sourceOf(source: OutlineSource, writing: Writing): Markup {
  const { strings } = writing;
  const { title, about, verified } = source;
  const more = [title === undefined ? undefined : own(strings.quoted(title), writing), about && toldOf(about, writing), verified ? markup`${strings.verified}` : undefined];
  return markup`${joined([citeOf(source, writing), ...more], strings.comma)}`;
}

function sourcesOf({ sources, quotes }: OutlineEntry, writing: Writing): (Markup | undefined)[] {
  const { strings } = writing;
  if (sources.length) return [markup`<p data-mt="about">${strings.reportedBy(sources.length)}</p>`, listOf('sources', sources.map((source) => sourceOf(source, writing)))];
  return quotes.some(({ source }) => source) ? [] : [markup`<p data-mt="about">${strings.sourceMissing}</p>`];
}

const addressOf = (id: string, { prefix }: Writing): string => `#${encodeFragment(prefix)}-${encodeFragment(id)}`;

function threadOf({ words, type, direction, target, title, basis }: OutlineThread, writing: Writing): Markup {
  const claim = direction === 'out' ? markup` data-mt="${type}"` : undefined;
  const { colon, comma } = writing.strings;
  return markup`${words}${colon}<a href="${addressOf(target, writing)}"${claim}${inItsLanguage(writing.lang)}>${title}</a>${basis && markup`${comma}${toldOf(basis, writing)}`}`;
}

function mediaOf({ type, words, url, alt, caption, credit }: OutlineMedia, writing: Writing): Markup {
  const { colon, comma } = writing.strings;
  const lang = inItsLanguage(writing.lang);
  const link = url.href === undefined ? markup`${own(alt, writing)}${comma}${url.text}` : markup`<a href="${url.href}" data-mt="${type}"${lang}>${alt}</a>`;
  const more = [caption === undefined ? undefined : markup`<span data-mt="caption"${lang}>${caption}</span>`, credit === undefined ? undefined : markup`<span data-mt="media-credit"${lang}>${credit}</span>`];
  return markup`${words}${colon}${joined([link, ...more], comma)}`;
}

/** Date, kind and people in a line. */
function aboutOf({ date, order, kind, people }: OutlineEntry, writing: Writing): Markup {
  const parts = [
    timeOf(date),
    order === undefined ? undefined : markup`<small>${order}</small>`,
    kind === undefined ? undefined : named('kind', kind, writing),
    people.length ? namesIn(writing.strings.list(people), 'person', people, writing) : undefined,
  ];
  return markup`<p data-mt="about">${joined(parts, ' · ')}</p>`;
}

function entryOf(entry: OutlineEntry, level: number, writing: Writing): Markup {
  const { id, rank, title, summary, url, quotes, threads, media } = entry;
  // The reader mode of Firefox drops what has an id like "remark" or "comment", unless it has a class like "article".
  return markup`<li id="${writing.prefix}-${id}" class="mt-article"${attribute('data-order', rank?.toString())}><article>
${lines([
  heading(level, title, writing.lang),
  aboutOf(entry, writing),
  summary === undefined ? undefined : markup`<p${inItsLanguage(writing.lang)}>${summary}</p>`,
  url && markup`<p data-mt="url">${linkOf(url)}</p>`,
  ...quotes.map((quote) => quoteOf(quote, writing)),
  ...sourcesOf(entry, writing),
  listOf('threads', threads.map((thread) => threadOf(thread, writing))),
  listOf('media', media.map((one) => mediaOf(one, writing))),
])}</article></li>
`;
}

/** Numbers go on from one list to the next. The role is written out since Safari takes it from lists without bullets. */
function sectionOf({ heading: title, named: isName, periods, first, entries }: OutlineSection, timeZone: string | undefined, writing: Writing): Markup {
  const { level } = writing;
  return markup`${lines([
    title === undefined ? undefined : heading(level + 1, title, isName ? writing.lang : undefined),
    ...periods.map((period) => markup`<p data-mt="about"${inItsLanguage(writing.lang)}>${period}</p>`),
  ])}<ol start="${first}" role="list"${attribute('data-time-zone', timeZone)}>
${entries.map((entry) => entryOf(entry, level + (title === undefined ? 1 : 2), writing))}</ol>`;
}

function footerOf({ credit, updated, corrections }: Outline, writing: Writing): (Markup | undefined)[] {
  const { strings, lang } = writing;
  return [
    credit === undefined ? undefined : markup`<p data-mt="credit"${inItsLanguage(lang)}>${credit}</p>`,
    updated && markup`<p data-mt="updated"${attribute('data-edtf', updated.edtf)}>${strings.updated(updated.text)}</p>`,
    corrections.length ? markup`<p data-mt="about">${strings.corrections(corrections.length)}</p>` : undefined,
    listOf('corrections', corrections.map(({ date, note }) => markup`${timeOf(date)}${strings.colon}${own(note, writing)}`)),
  ];
}

function write(timeline: Timeline, options: HtmlOptions): Markup {
  const { headingLevel: level = 2, idPrefix: prefix = 'mt', words = createDateWords(timeline.lang, timeline.timeZone), jsonLd } = options;
  if (!(Number.isInteger(level) && level >= 1 && level <= 6)) throw new RangeError(`headingLevel must be a whole number from 1 to 6, got ${level}`);
  const outline = createOutline(timeline, words);
  const { title, description, summary, sections } = outline;
  const lang = words.locale === timeline.lang ? undefined : timeline.lang;
  const writing: Writing = { strings: words.strings, lang, level, prefix };
  return markup`${lines([
    heading(level, title, lang),
    description === undefined ? undefined : markup`<p${inItsLanguage(lang)}>${description}</p>`,
    markup`<p data-mt="summary">${summary}</p>`,
    ...sections.map((section) => sectionOf(section, timeline.timeZone, writing)),
    ...footerOf(outline, writing),
    jsonLd ? dataScript(toJsonLd(timeline, { idPrefix: prefix, words })) : undefined,
  ])}`;
}

/**
 * A story that `validate` let through, as HTML to stand inside `<meeting-timeline>`: title, description and summary, headings and
 * numbered lists of events with dates, quotations and sources, credit and corrections. All texts are escaped.
 */
export const renderToHTML = (timeline: Timeline, options: HtmlOptions = {}): string => write(timeline, options).html;

/** What `renderToHTML` writes with the tag `<meeting-timeline>` around it, to be pasted into a page. */
export function renderSnippet(timeline: Timeline, { id, ...options }: SnippetOptions = {}): string {
  const { headingLevel, words } = options;
  const attributes = [attribute('id', id), attribute('lang', words?.locale ?? timeline.lang), attribute('heading-level', headingLevel === undefined ? undefined : String(headingLevel))];
  return markup`<meeting-timeline${attributes.filter((one) => one !== undefined)}>
${write(timeline, { ...options, ...(id !== undefined && { idPrefix: id }) })}</meeting-timeline>
`.html;
}
