// Whether the reader has turned to something else.

/** The button that opened something says so, and closes it by itself. */
const isOpener = (node: EventTarget): boolean => node instanceof Element && node.ariaExpanded === 'true';

/** Calls `turned` when something outside of a node in the page is pressed or gets the focus, until the returned function is called. */
export function onElsewhere(node: Element, turned: () => void): () => void {
  const listening = new AbortController();
  const listen = (event: Event) => {
    if (!event.composedPath().some((one) => one === node || isOpener(one))) turned();
  };
  // The document hears nothing of a focus that moves within a shadow root. A press ends in `pointercancel` where it scrolls the page.
  for (const root of [document, node.getRootNode()]) {
    for (const type of ['focusin', 'pointerup']) root.addEventListener(type, listen, { signal: listening.signal, capture: true });
  }
  return () => listening.abort();
}
