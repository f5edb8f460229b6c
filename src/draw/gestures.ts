// Wheel, drag and pinch on the stage, as intents: one for each animation frame.
//
// Pointer events rather than d3-zoom: d3-zoom cancels every touch that it listens to, so that a finger on the timeline could no
// longer scroll the page, and it keeps a second transform on the node that the view would have to be reconciled with.
import type { Intent } from '../state.js';
import { animate } from './animate.js';
import { coast } from './inertia.js';
import { listenToPointers } from './pointers.js';
import { placeOn } from './time-side.js';
import { listenToWheel, type WheelMode } from './wheel.js';

export interface GestureOptions {
  readonly wheel: () => WheelMode;
  /** Milliseconds of a motion; 0 where nothing may move by itself. */
  readonly motion: () => number;
  /** Whether time runs from right to left. Intents do not know: theirs are pixels along time. */
  readonly rtl: () => boolean;
  /** Whether the picture is beyond its limits. */
  readonly over: () => boolean;
  readonly send: (intent: Intent) => void;
  /** A wheel passed over the stage to scroll the page. */
  readonly plainWheel: () => void;
  /** Where on the stage what a pointer over the minimap points at would be, in pixels from where time begins. */
  readonly placeBeyond: (event: { readonly clientX: number }) => number;
}

export interface Gestures {
  /** Ends inertia: something else is to happen. */
  readonly rest: () => void;
  /** Stops listening. */
  readonly stop: () => void;
}

/** A picture scaled by `k` about x = 0 and then moved by `dx` pixels. */
interface Step {
  readonly k: number;
  readonly dx: number;
}

const none: Step = { k: 1, dx: 0 };
const zoomAbout = (k: number, x: number): Step => ({ k, dx: x * (1 - k) });
const after = (first: Step, then: Step): Step => ({ k: first.k * then.k, dx: first.dx * then.k + then.dx });

const onControl = (event: Event): boolean => event.composedPath().some((node) => node instanceof HTMLButtonElement);

/**
 * Listens on the stage, and to the wheel on the minimap too. Nothing is prevented that the page needs: an upright wheel without Ctrl
 * or ⌘ (unless `wheel` is `zoom`) and a vertical swipe (`touch-action: pan-y`) keep scrolling it.
 */
export function listenToGestures(stage: HTMLElement, minimap: HTMLElement | null, { wheel, motion, rtl, over, send, plainWheel, placeBeyond }: GestureOptions): Gestures {
  const listening = new AbortController();
  const { signal } = listening;
  const xOf = (event: { readonly clientX: number }) => placeOn(stage, event, rtl());

  /** The limits give way to fingers, which feel it, not to a wheel. */
  const follow = (step: Step) => send({ type: 'transform', ...step, soft: true });
  // Of a wheel several turns may come in one frame.
  let turned = none;
  let frame = 0;
  const turn = (step: Step) => {
    turned = after(turned, step);
    frame ||= requestAnimationFrame(flush);
  };
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (turned !== none) send({ type: 'transform', ...turned });
    turned = none;
  };

  // What goes on when the fingers have left: inertia, then the way back into the limits.
  let coasting = false;
  let stopMotion = () => {};
  const settle = () => {
    coasting = false;
    if (!over()) return send({ type: 'settle', left: 0 });
    let before = 0;
    stopMotion = animate((share) => {
      send({ type: 'settle', left: (1 - share) / (1 - before) });
      before = share;
    }, motion());
  };
  const rest = () => {
    if (!coasting) return;
    stopMotion();
    settle();
  };

  const touched = listenToPointers(stage, signal, {
    xOf,
    press: () => {
      const caught = coasting;
      coasting = false;
      stopMotion();
      send({ type: 'hold' });
      return caught;
    },
    pan: (dx) => follow({ k: 1, dx }),
    zoom: (factor, x) => follow(zoomAbout(factor, x)),
    release: (velocity) => {
      const { clientWidth } = stage;
      // What was hidden while it was dragged has no room to coast in.
      if (!velocity || !motion() || !clientWidth) return settle();
      coasting = true;
      const step = (dx: number) => {
        follow({ k: 1, dx });
        if (over()) rest();
      };
      stopMotion = coast(velocity, clientWidth, step, settle);
    },
  });

  const turnOn = (node: HTMLElement, place: GestureOptions['placeBeyond']) =>
    listenToWheel(node, signal, {
      mode: wheel,
      touched,
      zoom: (factor, event) => turn(zoomAbout(factor, place(event))),
      pan: (dx) => turn({ k: 1, dx: rtl() ? -dx : dx }),
      plain: plainWheel,
      begin: rest,
      end: () => {
        if (touched()) return;
        flush();
        send({ type: 'settle', left: 0 });
      },
    });
  turnOn(stage, xOf);
  if (minimap) turnOn(minimap, placeBeyond);

  stage.addEventListener(
    'dblclick',
    (event) => {
      if (onControl(event)) return;
      event.preventDefault();
      send({ type: 'zoom', factor: event.shiftKey ? 0.5 : 2, x: xOf(event) });
    },
    { signal },
  );
  stage.addEventListener('keydown', rest, { signal, capture: true });

  return {
    rest,
    stop: () => {
      listening.abort();
      cancelAnimationFrame(frame);
      stopMotion();
    },
  };
}
