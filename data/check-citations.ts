// Nothing is told that nobody reports.
import type { CitationEntry, StoryEntry } from './formats.js';
import type { Report } from './problem.js';

export function checkCitations({ events }: StoryEntry, report: Report): void {
  const checkOne = (path: string, { exact, prefix, suffix }: CitationEntry) => {
    if (exact !== undefined || (prefix ?? suffix) === undefined) return;
    report(path, 'a prefix or suffix needs the words that it stands beside: "exact"');
  };
  events.forEach(({ citations = [], quotes = [], links = [] }, i) => {
    const at = `events[${i}]`;
    if (citations.length === 0) report(`${at}.citations`, 'missing: an event cites one source at least');
    citations.forEach((citation, c) => checkOne(`${at}.citations[${c}]`, citation));
    links.forEach(({ citation }, l) => checkOne(`${at}.links[${l}].citation`, citation));
    quotes.forEach(({ source }, q) => {
      if (citations.some((citation) => citation.source === source)) return;
      report(`${at}.quotes[${q}].source`, `"${source}" is not among the citations of the event`);
    });
  });
}
