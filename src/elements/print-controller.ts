// Whether the page is being printed: paper shows every event in full, the screen one.
import type { ReactiveController, ReactiveElement } from 'lit';

export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveElement;
  readonly #update: () => void;
  readonly #media = matchMedia('print');
  #listening: AbortController | undefined;
  /** What was folded before. */
  #unfolded: HTMLDetailsElement[] = [];

  /** `update` draws at once: once these DOM events are over the page is taken as it is. */
  constructor(host: ReactiveElement, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#media.addEventListener('change', ({ matches }) => this.#set(matches), { signal });
    addEventListener('beforeprint', () => this.#set(true), { signal });
    addEventListener('afterprint', () => this.#set(false), { signal });
    this.printing = this.#media.matches;
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Paper cannot be unfolded; what the reader had opened stays open after it. */
  hostUpdated(): void {
    if (!this.printing) for (const details of this.#unfolded.splice(0)) details.open = false;
    else for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#unfolded.push(details);
    }
  }

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    this.#update();
  }
}
