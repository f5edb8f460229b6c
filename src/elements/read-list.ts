// The list inside the tag, read back into a story: what `renderToHTML` wrote, or what somebody wrote by hand in a CMS.
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { untitled, type Issue } from '../model/validate.js';
import { take, textOf } from './cut-text.js';
import { Labels, toId, unique } from './labels.js';
import { prefixOf } from './link.js';
import { dated, edtfOf, idOf, isBefore, readEntry, type Reading } from './read-entry.js';

/** What a list says, in the JSON form of a timeline: for `validate`. */
export interface ReadList {
  readonly data: unknown;
  /** Of each event in it, which entry of the list it was. */
  readonly entries: readonly number[];
  /** What was left out, or put right. `path`: which entry of the list. */
  readonly problems: readonly Issue[];
}

/** Whether it is part of an entry or a quotation, or stands in another slot of the tag. */
function isInner(element: Element, root: Element): boolean {
  const around = element.closest('li, blockquote, [slot]');
  return around !== null && around !== root && root.contains(around);
}

/** What the page does not show. */
const unseen = 'script, style, template, noscript';

/** Whether words stand in the tag, elsewhere than in another slot. */
export const holdsWords = (root: Element): boolean =>
  [...root.childNodes].some((node) => (node instanceof Element ? !node.matches(`[slot], ${unseen}`) && textOf(node) !== '' : node instanceof Text && /\S/.test(node.data)));

/** What matches in the tag, but in no entry, quotation or other slot. */
export const outside = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)].filter((element) => !isInner(element, root));

/** What may be the title of the story. */
export const titles = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Entries of lists that stand in no other one: of those with numbers, and where these have none, of those with bullets. */
function itemsOf(all: readonly Element[]): HTMLElement[] {
  for (const name of ['ol', 'ul']) {
    const lists = all.filter(({ localName }) => localName === name);
    // Editors put markup between a list and its entries, though HTML has none there.
    const items = lists.flatMap((list) => [...list.querySelectorAll('li')].filter((item) => item.parentElement!.closest('ol, ul, li') === list));
    if (items.length) return items;
  }
  return [];
}

/** What stands outside of the lists: title, description, credit, corrections. */
function readFrame(root: Element, zone: string | undefined): Omit<Timeline, 'events'> {
  const [heading] = outside(root, titles);
  const [list] = outside(root, 'ol, ul');
  const isAbove = (element: Element) => !list || isBefore(element, list);
  const description = outside(root, 'p:not([data-mt])').find((element) => isAbove(element) && (!heading || isBefore(heading, element)));
  const credit = textOf(root.querySelector('[data-mt="credit"]'));
  const updated = root.querySelector('[data-mt="updated"]')?.getAttribute('data-edtf');
  const corrections = [...root.querySelectorAll('[data-mt="corrections"] > li')].flatMap((item) => {
    const copy = item.cloneNode(true) as Element;
    const when = take(copy, dated);
    const note = textOf(copy);
    return when && note ? [{ date: edtfOf(when), note }] : [];
  });
  // The title says in which language the story is where the tag speaks another.
  const lang = heading?.getAttribute('lang') ?? root.getAttribute('lang');
  return {
    title: (heading && isAbove(heading) && textOf(heading)) || root.getAttribute('aria-label') || untitled,
    ...(textOf(description) && { description: textOf(description) }),
    ...(lang && { lang }),
    ...(zone && { timeZone: zone }),
    ...(credit && { credit }),
    ...(updated && { updated }),
    ...(corrections.length && { corrections }),
  };
}

/** Ids that were made of words, by the entry of the list, with its date. */
export type MadeIds = WeakMap<Element, { readonly date: string; readonly id: string }>;

const pathOf = (entry: number): string => `entry ${entry}`;

/**
 * The story that a list inside `root` tells; undefined where there is no list.
 *
 * An entry without a date is kept as one of which no date is known; one with a date that cannot be read, or without words, is left
 * out. Both are named. One with nothing in it is passed over. Ids lose the prefix of the timeline; a second of the same id gets a number.
 * An entry that has none keeps what was `made` of its first words, as long as its date is the same: browsers translate pages.
 */
export function readList(root: Element, made: MadeIds = new WeakMap()): ReadList | undefined {
  const lists = outside(root, ':is(ol, ul):not([data-mt])');
  if (!lists.length) return undefined;
  const prefix = prefixOf(root);
  const zone = root.querySelector('[data-time-zone]')?.getAttribute('data-time-zone') ?? undefined;
  const problems: Issue[] = [];
  const reading: Reading = {
    prefix,
    zone,
    problems,
    actors: new Labels((id, name) => ({ id, name })),
    kinds: new Labels((id, label) => ({ id, label })),
    sources: new Labels((id, label, url) => ({ id, label, ...(url && { url }) })),
  };
  const ids = new Set<string>();
  const entries: number[] = [];
  const events = itemsOf(lists).flatMap((item, i): TimelineEvent[] => {
    const path = pathOf(i + 1);
    const entry = readEntry(item, path, reading);
    if (!entry) return [];
    const given = item.id || item.querySelector('article[id], a[id], h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]')?.id;
    const last = made.get(item);
    const wanted = given ? idOf(given, prefix) : last?.date === entry.date ? last.id : toId(entry.title);
    const id = unique(wanted, ids);
    if (given && id !== wanted) problems.push({ path, message: `"${wanted}" is the id of an entry before it: read as "${id}"` });
    ids.add(id);
    if (!given) made.set(item, { date: entry.date, id });
    entries.push(i + 1);
    return [{ id, ...entry }];
  });
  const { actors, kinds, sources } = reading;
  const known = {
    ...(actors.entries.length && { actors: actors.entries }),
    ...(kinds.entries.length && { kinds: kinds.entries }),
    ...(sources.entries.length && { sources: sources.entries }),
  };
  return { data: { ...readFrame(root, zone), ...known, events }, entries, problems };
}

/** What `validate` finds wrong in the events of a list, with the entries in which a person can find it. */
export const issuesIn = ({ entries }: ReadList, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => {
    const [, event, field] = /^events\[(\d+)\]\.(.+)$/.exec(issue.path) ?? [];
    return event === undefined ? issue : { path: pathOf(entries[Number(event)]!), message: `${field}: ${issue.message}` };
  });
