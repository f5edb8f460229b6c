// What an event is to one that it is linked with.
import type { Strings } from './strings.js';

const passive = { answers: 'answeredBy', follows: 'followedBy', revises: 'revisedBy' } as const;

interface Link {
  readonly type: keyof typeof passive;
  readonly label?: string;
}

/** In the words of the story where it has some, seen from the event that claims the link. */
export const threadWord =
  ({ links }: Strings) =>
  ({ type, label }: Link, direction: 'out' | 'in'): string =>
    direction === 'out' ? (label ?? links[type]) : links[passive[type]];
