// The list inside the tag: the story of a timeline that is given no other, and what stands there while there is nothing to draw.
//
// It may come later than the script, piece by piece from the parser or put in by a CMS, and it may change. So it is read again
// whenever the page changes something in it, once for each update of the element. Whatever else stands there is left to be read as it is.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineEvent } from '../model/timeline.js';
import type { Issue } from '../model/validate.js';
import { holdsWords, outside, readList, titles, type MadeIds, type ReadList } from './read-list.js';

export interface ListOptions {
  /** What stands in the tag was read for the first time, says something else than before, or is gone. */
  readonly changed: () => void;
  /** The events that are shown. */
  readonly events: () => readonly TimelineEvent[];
}

/** What is reported of words that are no list. */
export const noList: Issue = { path: 'text', message: 'shown as it is, since it is no list: expected <ol> or <ul> with <li>, not within a quotation' };

/** The event of an entry counts, not what is told of it: a list may be shorter in words. */
const idsOf = (events: readonly { readonly id: string }[]): string => events.map(({ id }) => id).sort().join(' ');

export class ListController implements ReactiveController {
  /** Undefined where there is no list. */
  list: ReadList | undefined;
  /** Whether title, or credit line and corrections, stand with the list. */
  titled = false;
  credited = false;

  /** Whether there are words, in a list or not. */
  #worded = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ListOptions;
  readonly #observer = new MutationObserver(() => this.#mark());
  readonly #made: MadeIds = new WeakMap();
  #stale = true;
  /** What was read last; undefined before. */
  #text: string | undefined;
  #compared: readonly TimelineEvent[] | undefined;
  #warned = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ListOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributeFilter: ['id'] });
    if (this.#isWhole) this.#read();
    else document.addEventListener('DOMContentLoaded', this.#mark, { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#mark);
    // Nobody watches what happens until the element comes back.
    this.#stale = true;
  }

  /** Reads what is new: where the host begins to update, since what it is asked to show depends on the story. */
  update(): void {
    // What has changed a moment ago, as an id that a framework sets on a tag that stands in the page already, is drawn at once.
    this.#stale ||= this.#observer.takeRecords().length > 0;
    if (this.#stale && this.#host.isConnected && this.#isWhole) this.#read();
  }

  /** Two versions of one story on a page are a mistake that no reader could make out. */
  hostUpdated(): void {
    const events = this.#options.events();
    if (!this.tells || this.#warned || !events.length || events === this.#compared) return;
    this.#compared = events;
    const { events: listed = [] } = this.list!.data as { readonly events?: readonly TimelineEvent[] };
    if (idsOf(listed) === idsOf(events)) return;
    this.#warned = true;
    console.warn(`${this.#host.localName}: the list inside the tag and the story that it was given have other events; their ids should be the same`);
  }

  /** Whether something is to be read inside the tag, or may be on its way: nothing else takes its place unasked. */
  get stands(): boolean {
    return this.tells || this.#worded || this.#text === undefined;
  }

  /** Whether it is a list with entries. Those that are no events have been named. */
  get tells(): boolean {
    return !!this.list && this.list.entries.length + this.list.problems.length > 0;
  }

  /** Whether it is a list that waits for its first entry: a story without events. */
  get waits(): boolean {
    return !!this.list && !this.tells;
  }

  /** Whether there are words that are no list: to be read, but no story. */
  get unlisted(): boolean {
    return !this.list && this.#worded;
  }

  /** Half a list would be read as a story, and the other half announced as news. */
  get #isWhole(): boolean {
    return document.readyState !== 'loading' || this.#host.nextSibling !== null;
  }

  readonly #mark = (): void => {
    this.#stale = true;
    this.#host.requestUpdate();
  };

  #read(): void {
    this.#stale = false;
    this.list = readList(this.#host, this.#made);
    this.#worded = holdsWords(this.#host);
    this.titled = outside(this.#host, titles).length > 0;
    this.credited = outside(this.#host, '[data-mt="credit"], [data-mt="updated"]').length > 0;
    const text = JSON.stringify([this.list, this.#worded]);
    if (text === this.#text) return;
    this.#text = text;
    this.#compared = undefined;
    this.#options.changed();
  }
}
