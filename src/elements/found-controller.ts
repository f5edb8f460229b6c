// Ways into the list inside the tag while the picture is shown: the browser's search in the page, and links to its entries. Both
// find text under `hidden="until-found"`, and the reading view comes up.
//
// With `deep-link` the same links lead to events in the picture. Then the list is taken out of the browser's way for as long as it
// follows one: it tells nobody whether it reveals what a link names or what the reader searched for.
import type { ReactiveController } from 'lit';
import { parseAddress } from '../layout/address.js';
import { prefixOf, type LinkedHost } from './link.js';

type FoundHost = LinkedHost & { readonly renderRoot: HTMLElement | DocumentFragment; readonly reading: boolean };

export class FoundController implements ReactiveController {
  readonly #host: FoundHost;
  readonly #found: () => void;
  #listening: AbortController | undefined;
  /** The hash that was last heard of. */
  #hash = '';
  /** The hash of a link that was just clicked. */
  #clicked: string | undefined;
  #begun = false;

  /** `found` opens the reading view at once: the browser scrolls to what it found as soon as it is told. */
  constructor(host: FoundHost, found: () => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#hash = location.hash;
    window.addEventListener('hashchange', this.#onHash, { signal });
    window.addEventListener('click', this.#onClick, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdated(): void {
    if (!this.#begun) this.#host.renderRoot.addEventListener('beforematch', this.#onMatch);
    // Whoever opened the page by a link to an entry reads it: its list stood there before the script came.
    const target = this.#begun || this.#host.deepLink ? null : this.#host.querySelector<HTMLElement>(':target');
    this.#begun = true;
    if (target) void this.#open(target);
  }

  /** Brings the entry of an event into sight and puts the focus there. */
  reveal(id: string): void {
    const entry = this.#entryOf(`${prefixOf(this.#host)}-${id}`) ?? this.#entryOf(id);
    if (entry) comeTo(entry);
  }

  #entryOf(id: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  async #open(target: HTMLElement): Promise<void> {
    await this.#host.updateComplete;
    this.#found();
    comeTo(target);
  }

  readonly #onMatch = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || target.hidden === false) return;
    if (!this.#isFollowed) {
      this.#found();
      return;
    }
    target.hidden = true;
    setTimeout(() => {
      // Firefox shows what it has told of in spite of that.
      if (!this.#host.reading) target.setAttribute('hidden', 'until-found');
    });
  };

  /** Whether the browser is following a link, or the address of the page, to an event that the picture shows. */
  get #isFollowed(): boolean {
    const address = this.#host.deepLink && parseAddress(prefixOf(this.#host), location.hash.slice(1));
    return !!address && 'event' in address && (document.readyState !== 'complete' || location.hash !== this.#hash || location.hash === this.#clicked);
  }

  readonly #onHash = () => {
    this.#hash = location.hash;
  };

  readonly #onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    this.#clicked = link?.hash;
    setTimeout(() => (this.#clicked = undefined));
  };
}

function comeTo(entry: HTMLElement): void {
  // As links within a page do it: what follows in the order of focus is what follows in the text.
  if (!entry.matches('[tabindex]')) entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'start', behavior: 'instant' });
}
