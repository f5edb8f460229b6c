// Between a timeline and the hash of the page's address.
//
// What the reader does in the timeline replaces the present entry of the history; links that a reader follows make entries of
// their own, which the browser does, so Back leads to what was there before. Applying an address never writes one. A hash that is
// not about this timeline is left alone until the reader acts here.
import type { ReactiveController } from 'lit';
import { formatAddress, parseAddress, type Address } from '../layout/address.js';
import type { EventIndex } from '../model/index-events.js';
import type { Intent, State } from '../state.js';
import { FilterChangeEvent, SelectEvent, ViewSettledEvent } from './events.js';
import { addressOf, follows, intentsOf, prefixOf, staysHere, urlWith, type LinkedHost } from './link.js';

export interface DeepLinkOptions {
  readonly state: () => State | undefined;
  /** Does what an address asks for; `moving` where the reader is to see how. */
  readonly apply: (intents: readonly Intent[], moving: boolean) => void;
  /** Brings the timeline itself into sight. */
  readonly come: (followed: boolean) => void;
}

/** Milliseconds from the last act to writing: Safari throws beyond a hundred calls in ten seconds. */
const rest = 300;

export class DeepLinkController implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #options: DeepLinkOptions;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is shown without a hash: what attributes ask for. */
  #first: Address | undefined;
  /** An address that no story so far could show, and the last story that was tried. */
  #pending: Address | undefined;
  #tried: EventIndex | undefined;
  /** Whether what is shown comes from the hash or stands in it. */
  #named = false;
  /** The hash of a link that was just clicked. */
  #clicked: string | undefined;

  constructor(host: LinkedHost, options: DeepLinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#listen();
  }

  hostUpdate(): void {
    this.#listen();
    const state = this.#options.state();
    if (!this.#listening || !state) return;
    if (!this.#first) {
      this.#first = addressOf(state);
      this.#pending = this.#read();
    }
    if (!this.#pending || state.index === this.#tried) return;
    this.#tried = state.index;
    // Whoever opens a link sees what it names. Who comes back or has scrolled stays where they are.
    if (this.#show(this.#pending, false) && isFreshVisit()) this.#options.come(false);
  }

  #listen(): void {
    const { deepLink, isConnected } = this.#host;
    if ((deepLink && isConnected) === !!this.#listening) return;
    if (this.#listening) {
      this.#listening.abort();
      this.#listening = undefined;
      clearTimeout(this.#timer);
      return;
    }
    const { signal } = (this.#listening = new AbortController());
    window.addEventListener('popstate', this.#onNavigate, { signal });
    window.addEventListener('hashchange', this.#onNavigate, { signal });
    window.addEventListener('click', this.#onClick, { signal });
    for (const type of [SelectEvent.type, ViewSettledEvent.type, FilterChangeEvent.type]) this.#host.addEventListener(type, this.#onAct, { signal });
  }

  /** The address in the hash, if it is about this timeline. */
  #read(): Address | undefined {
    return parseAddress(prefixOf(this.#host), location.hash.slice(1), this.#options.state()?.index.timeline.timeZone);
  }

  /** Shows what an address names; it waits for a story that has it. */
  #show(address: Address, moving: boolean): boolean {
    const state = this.#options.state();
    const intents = state && intentsOf(address, state);
    this.#pending = intents ? undefined : address;
    if (!intents) return false;
    this.#named = true;
    this.#options.apply(intents, moving);
    return true;
  }

  readonly #onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    this.#clicked = link && follows(event) && staysHere(link) ? link.hash : undefined;
    // Of a link to where the page is already Chromium tells by a popstate, Firefox not at all.
    if (this.#clicked && this.#clicked === location.hash) this.#onNavigate();
  };

  // Both DOM events may come for one link, after a click; the second finds all as it is to be.
  readonly #onNavigate = () => {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    const followed = this.#clicked === location.hash;
    this.#clicked = undefined;
    const address = this.#read();
    if (address) {
      if (this.#show(address, true) && followed) this.#options.come(true);
    } else if (!location.hash && this.#named && this.#first) {
      this.#show(this.#first, true);
      this.#named = false;
    }
  };

  readonly #onAct = ({ target }: Event) => {
    if (target !== this.#host) return;
    this.#pending = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), rest);
  };

  #write(): void {
    const state = this.#options.state();
    if (!state || !this.#first) return;
    const prefix = prefixOf(this.#host);
    const hash = formatAddress(prefix, addressOf(state));
    this.#named = hash !== formatAddress(prefix, this.#first);
    // Back to the beginning there is nothing to say, and what others said stays.
    if (!this.#named && !this.#read()) return;
    const url = urlWith(this.#named ? hash : '');
    if (url.href === location.href) return;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A frame without an address of its own (sandboxed, srcdoc) may not: then there are no links, and all else works.
    }
  }
}

/** The document was opened by a link or an address, not by Back or a reload nor by the page around it, and nobody has scrolled yet. */
function isFreshVisit(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate' && parent === window && scrollY === 0;
}
