// The page as it is drawn, of which shadow roots are a part.

/** The node around another as it is drawn, across shadow roots. */
export function around(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const root = node.parentNode;
  return root instanceof ShadowRoot ? root.host : node.parentElement;
}
