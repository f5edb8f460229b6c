// The focus, where the reader sees it.

/** The element that has the focus, be it within another. */
export function focusedNode(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Whether a keyboard put the focus on a node, or it is one for typing: then it is to be seen (WCAG 2.2, 2.4.7 and 2.4.11). After a mouse or a finger the page stays. */
export const isSteered = (node: Element | null): node is Element => node?.matches(':focus-visible') === true;

/** Puts the focus on an element that is there, or on what of it takes it, and scrolls no further than it takes to see that. */
export function focusInSight(element: HTMLElement | null | undefined): void {
  // The browser would put it in the middle of the window.
  element?.focus({ preventScroll: true });
  const node = focusedNode();
  if (element?.matches(':focus-within') && isSteered(node)) node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
