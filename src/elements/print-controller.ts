// Whether the page is being printed: paper shows every event in full, the screen one.
import type { ReactiveController, ReactiveElement } from 'lit';

export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveElement;
  readonly #update: () => void;
  #media: MediaQueryList | undefined;
  /** What was folded before. */
  #unfolded: HTMLDetailsElement[] = [];

  /** `update` draws at once: once these DOM events are over the page is taken as it is. */
  constructor(host: ReactiveElement, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#onChange);
    addEventListener('beforeprint', this.#onBefore);
    addEventListener('afterprint', this.#onAfter);
    this.printing = this.#media.matches;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#onChange);
    removeEventListener('beforeprint', this.#onBefore);
    removeEventListener('afterprint', this.#onAfter);
  }

  /** Paper cannot be unfolded; what the reader had opened stays open after it. */
  hostUpdated(): void {
    if (this.printing) this.#unfold();
    else for (const details of this.#unfolded.splice(0)) details.open = false;
  }

  #unfold(): void {
    for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
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

  readonly #onBefore = () => this.#set(true);
  readonly #onAfter = () => this.#set(false);
  readonly #onChange = ({ matches }: MediaQueryListEvent) => this.#set(matches);
}
