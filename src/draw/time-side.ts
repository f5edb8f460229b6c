// From which side of a node time runs: the one border at which a mirrored picture and what hands do with it meet.

/** x of a pointer in pixels from the edge of a node at which time begins: the right one where it runs from right to left. */
export function placeOn(node: Element, { clientX }: { readonly clientX: number }, rtl: boolean): number {
  const { left, right } = node.getBoundingClientRect();
  return rtl ? right - clientX : clientX - left;
}
