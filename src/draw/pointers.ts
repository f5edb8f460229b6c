// Fingers and mouse: one pointer pans, two pan or zoom, and what they began to do they do until one is lifted.
import { velocityOf, type Sample } from './inertia.js';

/** Pixels that a pointer may wander and still click. */
const slop = 5;

export interface PointerOptions {
  /** Where a pointer is, in pixels from the edge at which time begins. */
  readonly xOf: (event: PointerEvent) => number;
  /** The first pointer comes down. True where that alone meant something: then it does not click. */
  readonly press: () => boolean;
  /** By pixels, once a frame. */
  readonly pan: (dx: number) => void;
  /** About x, once a frame. */
  readonly zoom: (factor: number, x: number) => void;
  /** The last pointer is lifted, with a velocity in pixels in a millisecond. */
  readonly release: (velocity: number) => void;
}

/** Listens for pointers until the signal; tells whether there are any. */
export function listenToPointers(stage: HTMLElement, signal: AbortSignal, { xOf, press, pan, zoom, release }: PointerOptions): () => boolean {
  const pointers = new Map<number, { x: number; y: number }>();
  let gesture: 'none' | 'pan' | 'zoom' = 'none';
  let start = { x: 0, distance: 0 };
  let samples: Sample[] = [];
  let time = 0;
  let meant = false;
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  const middle = () => {
    const [a, b = a] = [...pointers.values()];
    return { x: (a!.x + b!.x) / 2, distance: Math.hypot(a!.x - b!.x, a!.y - b!.y) };
  };
  const begin = () => {
    gesture = 'none';
    samples = [];
    if (pointers.size) start = middle();
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || pointers.size === 2) return;
    if (frame) follow();
    if (!pointers.size) meant = press();
    pointers.set(event.pointerId, { x: xOf(event), y: event.clientY });
    begin();
  };

  const decide = (now: ReturnType<typeof middle>) => {
    const spread = Math.abs(now.distance - start.distance);
    const shift = Math.abs(now.x - start.x);
    if (Math.max(spread / 2, shift) <= slop) return;
    gesture = spread > shift ? 'zoom' : 'pan';
    start = now;
    meant = true;
    // From now on moves arrive here wherever the pointers go, and the click at the end is not one.
    for (const id of pointers.keys()) stage.setPointerCapture(id);
  };

  const onMove = (event: PointerEvent) => {
    const pointer = pointers.get(event.pointerId);
    if (!pointer) return;
    // The button was let go outside, before the stage had the pointer to itself, or while another one is down.
    if (!(event.buttons & 1)) return onEnd(event);
    pointer.x = xOf(event);
    pointer.y = event.clientY;
    time = event.timeStamp;
    frame ||= requestAnimationFrame(follow);
  };

  // Two fingers that move together are told one after the other: seen in between, a pan would look like a pinch.
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const now = middle();
    if (gesture === 'none') decide(now);
    if (gesture === 'none') return;
    if (gesture === 'pan') {
      samples.push({ time, x: now.x });
      pan(now.x - start.x);
    } else zoom(now.distance / start.distance, now.x);
    start = now;
  };

  const onEnd = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return;
    if (frame) follow();
    pointers.delete(event.pointerId);
    const velocity = event.type === 'pointerup' && gesture === 'pan' ? velocityOf(samples, event.timeStamp) : 0;
    begin();
    if (pointers.size) return;
    if (meant) swallowClick(stage);
    release(velocity);
  };

  stopDrags(stage, signal);
  stage.addEventListener('pointerdown', onDown, { signal });
  stage.addEventListener('pointermove', onMove, { signal });
  // Wherever that is: a finger belongs to what it came down on, and when that goes, to what it is over.
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, onEnd, { capture: true, signal });
  return () => pointers.size > 0;
}

/** A mouse that takes hold of a picture, or of what is selected in the page, would drag that, and the browser ends the gesture. */
export const stopDrags = (node: HTMLElement, signal: AbortSignal): void => node.addEventListener('dragstart', (event) => event.preventDefault(), { signal });

/** The click that a browser fires after a drag is not meant, nor that the second of two makes a double click; if none comes, the next one is. */
export function swallowClick(node: HTMLElement): void {
  const listening = new AbortController();
  for (const type of ['click', 'dblclick']) node.addEventListener(type, (event) => event.stopPropagation(), { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
}
