// Events as a table: one row each, as RFC 4180 writes it. By hand, since it is less than the import of a package would be.
import { tellEdtf, type DateWords } from '../i18n/dates.js';
import type { Timeline } from '../model/timeline.js';
import { tellSource } from './cite.js';

/**
 * What spreadsheets take for a formula, in full width too (OWASP, "CSV injection"). It gets an apostrophe in front, so that it is
 * read as text; the file with the data holds the words as they are.
 */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const row = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** The events of these ids in this order, a heading above them. Several values in a cell stand on lines of their own. */
export function toCsv(timeline: Timeline, ids: readonly string[], words: DateWords): string {
  const { events, actors = [], kinds = [], sources = [] } = timeline;
  const { strings } = words;
  const byId = new Map(events.map((event) => [event.id, event]));
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const kindOf = new Map(kinds.map(({ id, label }) => [id, label]));
  const sourceOf = new Map(sources.map((source) => [source.id, tellSource(source, words)]));
  const lines = (values: Iterable<string>): string => [...new Set(values)].join('\n');
  const rows = ids.flatMap((id) => {
    const event = byId.get(id);
    if (!event) return [];
    const { date, title, summary = '', kind = '', actors: people = [], quotes = [], citations = [] } = event;
    const spoken = quotes.map(({ text, speaker = '' }) => strings.asSourcePuts(text, nameOf.get(speaker) ?? strings.unattributed));
    return [
      [
        id,
        date,
        tellEdtf(date, words),
        title,
        summary,
        kindOf.get(kind) ?? '',
        lines(people.flatMap((actor) => nameOf.get(actor) ?? [])),
        lines(spoken),
        lines([...citations, ...quotes].flatMap(({ source = '' }) => sourceOf.get(source) ?? [])),
      ],
    ];
  });
  return [strings.columns, ...rows].map(row).join('');
}
