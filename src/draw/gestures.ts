// Wheel, drag and pinch on the stage, as intents: one for each animation frame.
//
// Pointer events rather than d3-zoom: d3-zoom cancels every touch that it listens to, so that a finger on the timeline could no
// longer scroll the page, and it keeps a second transform on the node that the view would have to be reconciled with.
import type { Intent } from '../state.js';

/** `cooperative`: the wheel zooms with Ctrl or ⌘ and scrolls the page without; `zoom`: it always zooms; `none`: never. */
export const wheelModes = ['cooperative', 'zoom', 'none'] as const;
export type WheelMode = (typeof wheelModes)[number];

export interface GestureOptions {
  readonly wheel: () => WheelMode;
  readonly send: (intent: Intent) => void;
}

/** A picture scaled by `k` about x = 0 and then moved by `dx` pixels. */
interface Step {
  readonly k: number;
  readonly dx: number;
}

const still: Step = { k: 1, dx: 0 };
const zoomAbout = (k: number, x: number): Step => ({ k, dx: x * (1 - k) });
const after = (first: Step, then: Step): Step => ({ k: first.k * then.k, dx: first.dx * then.k + then.dx });

/** Pixels that a pointer may wander and still click. */
const slop = 5;
/** A pinch below this change of distance may yet turn out to be a pan. */
const pinchSlop = 0.08;

/** No wheel step zooms by more than this power of two: with Ctrl held some mice report the large steps of a page scroll. */
const greatestWheelStep = 0.6;

/** How far a wheel event zooms, as a power of two. Source: the defaults of d3-zoom, which trackpads and mice are used to. */
function wheelPower({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002;
  const power = -deltaY * unit * (ctrlKey ? 10 : 1);
  return Math.min(Math.max(power, -greatestWheelStep), greatestWheelStep);
}

const onControl = (event: Event): boolean => event.composedPath().some((node) => node instanceof HTMLButtonElement);

/**
 * Listens on the stage until the returned function is called. Nothing is prevented that the page needs: a wheel without Ctrl
 * or ⌘ (unless `wheel` is `zoom`) and a vertical swipe (`touch-action: pan-y`) keep scrolling it.
 */
export function listenToGestures(stage: HTMLElement, { wheel, send }: GestureOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const xOf = ({ clientX }: { clientX: number }) => clientX - stage.getBoundingClientRect().left;

  let pending = still;
  let frame = 0;
  const push = (step: Step) => {
    pending = after(pending, step);
    frame ||= requestAnimationFrame(flush);
  };
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (pending !== still) send({ type: 'transform', ...pending });
    pending = still;
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  stage.addEventListener(
    'wheel',
    (event) => {
      const mode = wheel();
      const zooms = mode === 'zoom' || (mode === 'cooperative' && (event.ctrlKey || event.metaKey));
      if (!zooms) return;
      event.preventDefault();
      push(zoomAbout(2 ** wheelPower(event), xOf(event)));
    },
    { signal, passive: false },
  );

  stage.addEventListener(
    'dblclick',
    (event) => {
      if (onControl(event)) return;
      event.preventDefault();
      send({ type: 'zoom', factor: event.shiftKey ? 0.5 : 2, x: xOf(event) });
    },
    { signal },
  );

  // Fingers and mouse: one pointer pans, two pan or zoom, and what they began to do they do until one is lifted.
  const pointers = new Map<number, { x: number; y: number }>();
  let gesture: 'none' | 'pan' | 'zoom' = 'none';
  let start = { x: 0, distance: 0 };
  const middle = () => {
    const [a, b = a] = [...pointers.values()];
    return { x: (a!.x + b!.x) / 2, distance: Math.hypot(a!.x - b!.x, a!.y - b!.y) };
  };
  const begin = () => {
    gesture = 'none';
    if (pointers.size) start = middle();
  };

  stage.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || pointers.size === 2) return;
      pointers.set(event.pointerId, { x: xOf(event), y: event.clientY });
      begin();
    },
    { signal },
  );

  const decide = (now: ReturnType<typeof middle>) => {
    if (gesture !== 'none') return;
    if (pointers.size === 2 && Math.abs(now.distance / start.distance - 1) > pinchSlop) gesture = 'zoom';
    else if (Math.abs(now.x - start.x) > slop) gesture = 'pan';
    else return;
    start = now;
    // From now on moves arrive here wherever the pointers go, and the click at the end is not one.
    for (const id of pointers.keys()) stage.setPointerCapture(id);
  };

  stage.addEventListener(
    'pointermove',
    (event) => {
      const pointer = pointers.get(event.pointerId);
      if (!pointer) return;
      pointer.x = xOf(event);
      pointer.y = event.clientY;
      const now = middle();
      decide(now);
      if (gesture === 'pan') push({ k: 1, dx: now.x - start.x });
      if (gesture === 'zoom') push(zoomAbout(now.distance / start.distance, now.x));
      if (gesture !== 'none') start = now;
    },
    { signal },
  );

  const end = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (gesture !== 'none') {
      flush();
      swallowClick(stage);
    }
    begin();
  };
  stage.addEventListener('pointerup', end, { signal });
  stage.addEventListener('pointercancel', end, { signal });

  return () => listening.abort();
}

/** The click that a browser fires after a drag is not meant; if none comes, the next one is. */
function swallowClick(stage: HTMLElement): void {
  const stop = (event: Event) => event.stopPropagation();
  stage.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => stage.removeEventListener('click', stop, { capture: true }));
}
