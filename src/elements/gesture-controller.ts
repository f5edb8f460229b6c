// Gestures listen on the stage that is there now: it comes and goes with the story.
import type { ReactiveController, ReactiveElement } from 'lit';
import { listenToGestures, type GestureOptions, type Gestures } from '../draw/gestures.js';

export class GestureController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #stageNow: () => HTMLElement | null;
  readonly #options: GestureOptions;
  #gestures: Gestures | undefined;
  #stage: HTMLElement | null = null;

  /** `stage` is the one to listen on, null while there is none. */
  constructor(host: ReactiveElement, stage: () => HTMLElement | null, options: GestureOptions) {
    this.#host = host;
    this.#stageNow = stage;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#listen(this.#stageNow());
  }

  hostDisconnected(): void {
    this.#listen(null);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#listen(this.#stageNow());
  }

  /** Ends inertia: something else is to happen. */
  rest(): void {
    this.#gestures?.rest();
  }

  #listen(stage: HTMLElement | null): void {
    if (stage === this.#stage) return;
    this.#gestures?.stop();
    this.#stage = stage;
    this.#gestures = stage ? listenToGestures(stage, this.#options) : undefined;
  }
}
