// A swipe from side to side, by finger or pen. A mouse selects text instead.
import { swallowClick } from './pointers.js';

/** Pixels that a swipe goes at least, and at least so many times as far as up or down. */
const leastLength = 48;
const leastSlant = 2;

/** Calls `swiped` with 1 after a swipe to the right and −1 after one to the left, until the returned function is called. */
export function listenToSwipes(node: HTMLElement, swiped: (way: 1 | -1) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let start: PointerEvent | undefined;
  node.addEventListener(
    'pointerdown',
    (event) => {
      // A second finger zooms the page, and in a page that is zoomed one finger moves it.
      const alone = event.isPrimary && (visualViewport?.scale ?? 1) < 1.01;
      start = alone && event.pointerType !== 'mouse' ? event : undefined;
    },
    { signal },
  );
  node.addEventListener(
    'pointerup',
    (event) => {
      if (start?.pointerId !== event.pointerId) return;
      const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
      start = undefined;
      if (Math.abs(dx) < leastLength || Math.abs(dx) < Math.abs(dy) * leastSlant) return;
      swallowClick(node);
      swiped(dx > 0 ? 1 : -1);
    },
    { signal },
  );
  node.addEventListener('pointercancel', () => (start = undefined), { signal });
  return () => listening.abort();
}
