// From which side of a node time runs: the one border at which a mirrored picture and what hands do with it meet.

/** How many pixels of a node's own stand for one of the window: a page may zoom or scale what is around it. */
export const pixelsPer = (node: HTMLElement): number => node.offsetWidth / node.getBoundingClientRect().width || 1;

/** x of a pointer in pixels from the edge of a node at which time begins: the right one where it runs from right to left. */
export function placeOn(node: HTMLElement, { clientX }: { readonly clientX: number }, rtl: boolean): number {
  const { left, right } = node.getBoundingClientRect();
  return (rtl ? right - clientX : clientX - left) * pixelsPer(node);
}
