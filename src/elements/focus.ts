// The focus, where the reader sees it.

/** The element that has the focus, be it within another. */
export function focusedNode(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Whether a keyboard put the focus on a node, or it is one for typing: then it is to be seen (WCAG 2.2, 2.4.7 and 2.4.11). After a mouse or a finger the page stays. */
export const isSteered = (node: Element | null): node is Element => node?.matches(':focus-visible') === true;

/** Whether the reader's last act in a timeline was a key. */
let keyed = false;

/** With a key the reader has a ring wherever it leads: WebKit draws none where code puts the focus after a click. */
export const ringed = (options: FocusOptions = {}): FocusOptions => (keyed ? { ...options, focusVisible: true } : options);

/**
 * Keeps in mind what the reader acts with, and makes browsers alike: what is clicked gets the focus, which Safari leaves where it was, so
 * that keys go to the page; and all of what Tab leads to comes into sight, where Firefox is content with a part.
 */
export function noteHands(host: HTMLElement): void {
  for (const type of ['keydown', 'pointerdown']) host.addEventListener(type, () => (keyed = type === 'keydown'), { capture: true });
  host.addEventListener('keydown', ({ key }) => key === 'Tab' && setTimeout(() => host.shadowRoot!.activeElement && focusInSight(focusedNode() as HTMLElement)));
  host.addEventListener(
    'click',
    (event) => {
      const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
      // Code that clicks, and the keyboard, press no button of a mouse; what stands in a slot is the page's.
      if (event.detail && button && !host.contains(button) && button !== focusedNode()) button.focus({ preventScroll: true, focusVisible: false });
    },
    { capture: true },
  );
}

/** Puts the focus on an element that is there, or on what of it takes it, and scrolls no further than it takes to see that. */
export function focusInSight(element: HTMLElement | null | undefined): void {
  // The browser would put it in the middle of the window.
  element?.focus(ringed({ preventScroll: true }));
  const node = focusedNode();
  if (element?.matches(':focus-within') && isSteered(node)) node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
