// Gestures listen on the stage and the minimap that are there now: they come and go with the story.
import type { ReactiveController, ReactiveElement } from 'lit';
import { listenToGestures, type GestureOptions, type Gestures } from '../draw/gestures.js';

/** Null while it is not there. */
interface GestureNodes {
  readonly stage: HTMLElement | null;
  readonly minimap: HTMLElement | null;
}

const nowhere: GestureNodes = { stage: null, minimap: null };

export class GestureController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #nodesNow: () => GestureNodes;
  readonly #options: GestureOptions;
  #gestures: Gestures | undefined;
  #nodes: GestureNodes = nowhere;

  /** `nodes` are those to listen on. */
  constructor(host: ReactiveElement, nodes: () => GestureNodes, options: GestureOptions) {
    this.#host = host;
    this.#nodesNow = nodes;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#listen(this.#nodesNow());
  }

  hostDisconnected(): void {
    this.#listen(nowhere);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#listen(this.#nodesNow());
  }

  /** Ends inertia: something else is to happen. */
  rest(): void {
    this.#gestures?.rest();
  }

  #listen(nodes: GestureNodes): void {
    const { stage, minimap } = nodes;
    if (stage === this.#nodes.stage && minimap === this.#nodes.minimap) return;
    this.#gestures?.stop();
    // A gesture under way on what is gone has no other end. Not within the update that took it away.
    if (this.#nodes !== nowhere) queueMicrotask(() => this.#options.send({ type: 'settle', left: 0 }));
    this.#nodes = nodes;
    this.#gestures = stage ? listenToGestures(stage, minimap, this.#options) : undefined;
  }
}
