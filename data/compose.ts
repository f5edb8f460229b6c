// Makes the public Timeline of what the editors wrote, in the sources' own characters.
import type { Citation, EventLink, Quote, Source, Timeline, TimelineEvent } from '../src/model/timeline.js';
import { sliceOf, toCharacters } from './characters.js';
import type { Uses } from './check-selections.js';
import type { Texts } from './check-sources.js';
import { findWords } from './find-words.js';
import { fold } from './fold.js';
import type { CitationEntry, EventEntry, LinkEntry, QuoteEntry, SourceEntry, ToldEntry } from './formats.js';
import type { Wanted } from './select.js';

/** Words whose source is not at hand stay as they were typed. */
const asTyped = ({ exact, prefix, suffix }: Wanted) => ({
  type: 'TextQuoteSelector' as const,
  exact,
  ...(prefix !== undefined && { prefix }),
  ...(suffix !== undefined && { suffix }),
});

function composeSource(entry: SourceEntry, texts: Texts): Source {
  const text = texts.get(entry.id);
  const own = (words: string) => {
    const place = text && findWords(fold(toCharacters(words)), text);
    return place ? sliceOf(text.characters, place) : words;
  };
  const { id, label, title, author, publisher, published, url, sha256 } = entry;
  return {
    id,
    label,
    ...(title !== undefined && { title: own(title) }),
    ...(author !== undefined && { author: own(author) }),
    ...(publisher !== undefined && { publisher: own(publisher) }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    sha256,
  };
}

export function compose({ events, ...story }: ToldEntry, sources: readonly SourceEntry[], texts: Texts, uses: Uses): Timeline {
  const selectorAt = (path: string, wanted: Wanted) => uses.get(path)?.selected.selector ?? asTyped(wanted);

  const composeQuote = ({ text, prefix, suffix, ...quote }: QuoteEntry, path: string): Quote => {
    const selector = selectorAt(path, { exact: text, prefix, suffix });
    return { text: selector.exact, ...quote, selector };
  };
  const composeCitation = ({ source, exact, ...beside }: CitationEntry, path: string): Citation => ({
    source,
    ...(exact !== undefined && { selector: selectorAt(path, { exact, ...beside }) }),
  });
  const composeLink = (link: LinkEntry, path: string): EventLink => ({
    ...link,
    citation: composeCitation(link.citation, `${path}.citation`),
  });
  const composeEvent = ({ quotes, citations, links, ...event }: EventEntry, at: string): TimelineEvent => {
    const { media, url, ...before } = event;
    return {
      ...before,
      ...(quotes && { quotes: quotes.map((quote, i) => composeQuote(quote, `${at}.quotes[${i}]`)) }),
      ...(citations && { citations: citations.map((citation, i) => composeCitation(citation, `${at}.citations[${i}]`)) }),
      ...(links && { links: links.map((link, i) => composeLink(link, `${at}.links[${i}]`)) }),
      ...(media && { media }),
      ...(url !== undefined && { url }),
    };
  };

  return {
    ...story,
    sources: sources.map((source) => composeSource(source, texts)),
    events: events.map((event, i) => composeEvent(event, `events[${i}]`)),
  };
}
