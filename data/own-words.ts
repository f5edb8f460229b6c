// Where the editor speaks, and not a source.
import type { EventEntry, StoryEntry } from './formats.js';

/** A text of the editor's and where it stands. */
export interface OwnWords {
  readonly path: string;
  readonly text: string;
}

const present = (texts: Readonly<Record<string, string | undefined>>): readonly OwnWords[] =>
  Object.entries(texts).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));

export const wordsOfEvent = ({ title, summary, links = [], media = [] }: EventEntry, at: string): readonly OwnWords[] =>
  present({
    [`${at}.title`]: title,
    [`${at}.summary`]: summary,
    ...Object.fromEntries(links.map(({ label }, i) => [`${at}.links[${i}].label`, label])),
    ...Object.fromEntries(media.flatMap(({ alt, caption }, i) => [[`${at}.media[${i}].alt`, alt], [`${at}.media[${i}].caption`, caption]])),
  });

/** What is said of the story as a whole. */
export function wordsOfStory({ title, description, actors = [], kinds = [], lanes = [], periods = [] }: StoryEntry): readonly OwnWords[] {
  const labels = (path: string, items: readonly { readonly label: string }[]) =>
    Object.fromEntries(items.map(({ label }, i) => [`${path}[${i}].label`, label]));
  return present({
    title,
    description,
    ...Object.fromEntries(actors.flatMap(({ name, role }, i) => [[`actors[${i}].name`, name], [`actors[${i}].role`, role]])),
    ...labels('kinds', kinds),
    ...labels('lanes', lanes),
    ...labels('periods', periods),
  });
}

/** What is said of the work on it. A correction may name, in quotation marks, the very words that were wrong. */
export const wordsOfWork = ({ credit, corrections = [] }: StoryEntry): readonly OwnWords[] =>
  present({ credit, ...Object.fromEntries(corrections.map(({ note }, i) => [`corrections[${i}].note`, note])) });
