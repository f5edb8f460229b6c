// A story as data for machines, in the vocabulary of schema.org. What is not exact is told in words, never as a date; and nobody's
// claim is given a verdict: there is no ClaimReview.
import { createDateWords } from '../i18n/date-words.js';
import { tellWhen, type DateWords } from '../i18n/dates.js';
import { capital } from '../i18n/headings.js';
import { indexEvents } from '../model/index-events.js';
import type { Quote, Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { encodeFragment, safeUrl } from '../model/url.js';
import { parseEdtf } from '../time/edtf.js';
import { toDatetime } from '../time/html-datetime.js';
import type { When } from '../time/when.js';

export interface JsonLdOptions {
  /** What the ids of events begin with; `mt` where absent. */
  readonly idPrefix?: string;
  /** The language in which dates that are not exact are told; English, in the way of the story's language, where absent. */
  readonly words?: DateWords;
}

/** A node of JSON-LD. */
export type JsonLd = { readonly [name: string]: string | number | JsonLd | readonly JsonLd[] | undefined };

/** Nodes hold no fields without a value, so that they stay the same when they are written and read again. */
const node = (type: string, fields: JsonLd): JsonLd => Object.fromEntries([['@type', type], ...Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length))]);

/** The ends of a date that are exact, clock times with the offset of the story's zone, in which they are given; of a set none is. */
function datesOf({ type, start, end }: When, timeZone: string): { readonly startDate?: string | undefined; readonly endDate?: string | undefined } {
  if (type === 'date') return { startDate: toDatetime(start, timeZone) };
  return type === 'interval' ? { startDate: toDatetime(start, timeZone), endDate: toDatetime(end, timeZone) } : {};
}

/** Whether these ends say all that the date says. */
const isExact = ({ type }: When, { startDate, endDate }: ReturnType<typeof datesOf>): boolean => startDate !== undefined && (type === 'date' || endDate !== undefined);

function datetimeOf(edtf: string | undefined, timeZone: string): string | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf, timeZone);
  return parsed?.ok ? datesOf(parsed.when, timeZone).startDate : undefined;
}

function sourceNode({ label, title, author, publisher, published, url }: Source, timeZone: string): JsonLd {
  return node('CreativeWork', {
    name: title ?? label,
    alternateName: title === undefined ? undefined : label,
    // Nothing says whether an author is one person, several or none.
    creditText: author,
    publisher: publisher === undefined ? undefined : node('Organization', { name: publisher }),
    datePublished: datetimeOf(published, timeZone),
    url: safeUrl(url),
  });
}

/**
 * The list of a story's events as data for search engines (schema.org), in reading order, with who said what and who reports it.
 *
 * @throws RangeError where a date is not EDTF, naming the event.
 */
export function toJsonLd(timeline: Timeline, { idPrefix = 'mt', words = createDateWords(timeline.lang, timeline.timeZone) }: JsonLdOptions = {}): JsonLd {
  const { events, whens } = indexEvents(timeline);
  const { title, description, lang, timeZone = 'UTC', actors, sources } = timeline;
  const names = new Map(actors?.map(({ id, name }) => [id, name]));
  const nodes = new Map(sources?.map((source) => [source.id, sourceNode(source, timeZone)]));
  const nodesOf = (ids: Iterable<string>): readonly JsonLd[] => [...new Set(ids)].map((id) => nodes.get(id)).filter((one) => one !== undefined);
  // Without a type: nothing says whether an actor is a person, an organisation or a crowd.
  const speakerOf = (id: string | undefined) => {
    const name = names.get(id ?? '');
    return name === undefined ? undefined : { name };
  };
  const addressOf = (id: string) => `#${encodeFragment(idPrefix)}-${encodeFragment(id)}`;

  const quotation = ({ text, speaker, source, lang: own }: Quote, event: string): JsonLd =>
    node('Quotation', { text, inLanguage: own ?? lang, creator: speakerOf(speaker), citation: nodes.get(source ?? ''), about: { '@id': event } });

  const eventNode = ({ id, title: name, summary, quotes = [], citations = [] }: TimelineEvent, when: When): JsonLd => {
    const address = addressOf(id);
    const dates = datesOf(when, timeZone);
    const told = isExact(when, dates) ? [] : [`${capital(tellWhen(when, words), words)}.`];
    return node('Event', {
      '@id': address,
      name,
      description: [...told, ...(summary === undefined ? [] : [summary])].join(' ') || undefined,
      ...dates,
      subjectOf: [...quotes.map((quote) => quotation(quote, address)), ...nodesOf(citations.map(({ source }) => source))],
    });
  };

  return {
    '@context': 'https://schema.org',
    ...node('ItemList', {
      name: title,
      description,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: events.length,
      itemListElement: events.map((event, i) => node('ListItem', { position: i + 1, item: eventNode(event, whens[i]!) })),
    }),
  };
}
