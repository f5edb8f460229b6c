// What assistive technology is told when something changes that the reader did not do with the focused control.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which the words are taken away: whoever reads the page would find them without knowing what they belong to. */
const lasting = 3_000;
/** Milliseconds without another key after which typing has come to rest. */
const resting = 700;

/** The text of the one polite live region, which the host renders. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set('');
  }

  /** Says a sentence once. */
  say(text: string): void {
    // The same words again are told only where the text changes.
    this.#set(text === this.text ? `${text}\u00a0` : text);
    this.#timer = setTimeout(() => this.#set(''), lasting);
  }

  /** Says a sentence when no other comes for a moment: of a search each letter leaves other events, and only the last is of interest. */
  sayAtRest(text: string): void {
    this.#set('');
    this.#timer = setTimeout(() => this.say(text), resting);
  }

  #set(text: string): void {
    clearTimeout(this.#timer);
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
