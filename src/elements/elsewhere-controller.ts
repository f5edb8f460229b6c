// Whether the reader has turned to something else.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The button that opened something says so, and closes it by itself. */
const isOpener = (node: EventTarget): boolean => node instanceof Element && node.ariaExpanded === 'true';

/** Calls `turned` when something in the page outside of an element is pressed or gets the focus. */
export class ElsewhereController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #turned: () => void;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, turned: () => void) {
    this.#host = host;
    this.#turned = turned;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const listen = (event: Event) => {
      if (!event.composedPath().some((one) => one === this.#host || isOpener(one))) this.#turned();
    };
    // The document hears nothing of a focus that moves within a shadow root. A press ends in `pointercancel` where it scrolls the page.
    for (const root of [document, this.#host.getRootNode()]) {
      for (const type of ['focusin', 'pointerup']) root.addEventListener(type, listen, { signal, capture: true });
    }
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }
}
