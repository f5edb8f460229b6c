// What a wheel and a trackpad ask for. One turn of a wheel either zooms, pans or scrolls the page, until it pauses.

/** `cooperative`: the wheel zooms with Ctrl or ⌘ and scrolls the page without; `zoom`: it always zooms; `none`: never. */
export const wheelModes = ['cooperative', 'zoom', 'none'] as const;
export type WheelMode = (typeof wheelModes)[number];

type WheelTurn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;
export type WheelAct = 'zoom' | 'pan' | 'scroll';

/** What a turn of the wheel is for. From side to side it always pans: the browser would leave the page. */
export function wheelAct({ deltaX, deltaY, ctrlKey, metaKey, shiftKey }: WheelTurn, mode: WheelMode): WheelAct {
  if (mode === 'none') return 'scroll';
  if (ctrlKey || metaKey) return 'zoom';
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) return 'pan';
  return mode === 'zoom' ? 'zoom' : 'scroll';
}

/** No step zooms by more than this power of two: with Ctrl held some mice report the large steps of a page scroll. */
const greatestStep = 0.6;

/** How far a turn zooms, as a power of two. Source: the defaults of d3-zoom, which trackpads and mice are used to. */
export function wheelPower({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const power = -deltaY * [0.002, 0.05, 1][deltaMode]! * (ctrlKey ? 10 : 1);
  return Math.min(Math.max(power, -greatestStep), greatestStep);
}

/** Pixels that a turn moves the picture. With Shift some browsers turn the wheel themselves, some leave that to the page. */
export const wheelShift = ({ deltaX, deltaY, deltaMode, shiftKey }: WheelTurn): number => -(shiftKey && !deltaX ? deltaY : deltaX) * [1, 20, 400][deltaMode]!;

/** Milliseconds without a turn after which the next one is another. */
export const wheelPause = 150;

export interface WheelOptions {
  readonly mode: () => WheelMode;
  /** Whether fingers are on the stage: their pinch is not to be counted twice. */
  readonly touched: () => boolean;
  readonly zoom: (factor: number, event: { readonly clientX: number }) => void;
  readonly pan: (dx: number) => void;
  /** The wheel has been left to the page, where it could have zoomed with a key. */
  readonly plain: () => void;
  /** Before the first step, and a while after the last. */
  readonly begin: () => void;
  readonly end: () => void;
}

export function listenToWheel(stage: HTMLElement, signal: AbortSignal, { mode, touched, zoom, pan, plain, begin, end }: WheelOptions): void {
  let turn: { readonly act: WheelAct; readonly keys: string } | undefined;
  let timeout = 0;
  const pause = () => {
    turn = undefined;
    end();
  };
  const later = () => {
    clearTimeout(timeout);
    timeout = window.setTimeout(pause, wheelPause);
  };
  signal.addEventListener('abort', () => clearTimeout(timeout));

  stage.addEventListener(
    'wheel',
    (event) => {
      const keys = `${event.ctrlKey || event.metaKey} ${event.shiftKey} ${mode()}`;
      if (turn?.keys !== keys) {
        turn = { act: wheelAct(event, mode()), keys };
        begin();
      }
      later();
      if (turn.act === 'scroll') return mode() === 'cooperative' ? plain() : undefined;
      event.preventDefault();
      if (turn.act === 'zoom') zoom(2 ** wheelPower(event), event);
      else pan(wheelShift(event));
    },
    { signal, passive: false },
  );

  // Safari's own events for a pinch on a trackpad, and on a touch screen beside the pointer events.
  let scale = 1;
  const onPinch = (event: Event) => {
    if (mode() === 'none') return;
    event.preventDefault();
    const pinch = event as SafariGestureEvent;
    if (event.type === 'gesturestart') begin();
    else if (!touched()) zoom(pinch.scale / scale, pinch);
    scale = pinch.scale;
    later();
  };
  for (const type of ['gesturestart', 'gesturechange', 'gestureend']) stage.addEventListener(type, onPinch, { signal, passive: false });
}

/** https://developer.apple.com/documentation/webkitjs/gestureevent */
interface SafariGestureEvent extends UIEvent {
  /** Distance of the fingers against that at the start. */
  readonly scale: number;
  readonly clientX: number;
}
