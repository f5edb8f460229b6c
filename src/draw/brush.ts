// Dragging the visible span on the minimap: its middle moves it, its ends resize it, a press beside it brings it there.
import { stopDrags } from './pointers.js';
import { placeOn } from './time-side.js';

export interface BrushBox {
  readonly x0: number;
  readonly x1: number;
}

export type Grip = 'start' | 'whole' | 'end';

/** Half the width of a grip in pixels: each is a target of 24 pixels. */
const reach = 12;

/**
 * Where a box can be gripped on a strip. Ends are gripped about where they are; at the edge of the strip further in, and of a
 * narrow box further out, so that its middle can be caught as well.
 */
export function gripsOf({ x0, x1 }: BrushBox, width: number): Readonly<Record<Grip, BrushBox>> {
  const middle = (x0 + x1) / 2;
  const start = Math.min(Math.max(x0, reach), middle - 2 * reach);
  const end = Math.max(Math.min(x1, width - reach), middle + 2 * reach);
  return {
    start: { x0: start - reach, x1: start + reach },
    whole: { x0: start + reach, x1: end - reach },
    end: { x0: end - reach, x1: end + reach },
  };
}

function gripAt(x: number, box: BrushBox, width: number): Grip | undefined {
  const grips = gripsOf(box, width);
  return (Object.keys(grips) as Grip[]).find((grip) => x >= grips[grip].x0 && x <= grips[grip].x1);
}

/** A box after its grip was dragged by `dx` pixels on a strip. An end may be dragged past the other. */
export function dragBox({ x0, x1 }: BrushBox, grip: Grip, dx: number, width: number): BrushBox {
  const within = (x: number) => Math.min(Math.max(x, 0), width);
  if (grip === 'whole') {
    const by = Math.min(Math.max(dx, -x0), width - x1);
    return { x0: x0 + by, x1: x1 + by };
  }
  const ends = grip === 'start' ? [within(x0 + dx), x1] : [x0, within(x1 + dx)];
  return { x0: Math.min(...ends), x1: Math.max(...ends) };
}

export interface BrushOptions {
  /** Whether time runs from right to left. Boxes do not know: they count from where it begins. */
  readonly rtl: () => boolean;
  /** Where the brush is now. */
  readonly box: () => BrushBox;
  /** Where it should be; `follow` while it is dragged. */
  readonly move: (box: BrushBox, follow: boolean) => void;
  /** It has been dragged and let go. */
  readonly settle: () => void;
}

/**
 * Lets a pointer drag the brush over `surface` until the returned function is called. Vertical swipes keep scrolling the page
 * (`touch-action: pan-y`).
 */
export function listenToBrush(surface: HTMLElement, { rtl, box, move, settle }: BrushOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let drag: { readonly pointer: number; readonly grip: Grip; readonly x: number; readonly y: number; readonly from: BrushBox; beside: boolean; moved: boolean } | undefined;
  const xOf = (event: PointerEvent) => placeOn(surface, event, rtl());
  /** To where one presses beside the brush. */
  const come = () => {
    if (drag!.beside) move(drag!.from, false);
    drag!.beside = false;
  };

  stopDrags(surface, signal);
  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || drag) return;
      const width = surface.offsetWidth;
      const x = xOf(event);
      let from = box();
      const grip = gripAt(x, from, width);
      if (!grip) from = dragBox(from, 'whole', x - (from.x0 + from.x1) / 2, width);
      drag = { pointer: event.pointerId, grip: grip ?? 'whole', x, y: event.clientY, from, beside: !grip, moved: false };
      surface.setPointerCapture(event.pointerId);
      if (event.pointerType === 'mouse') come();
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    if (event.type === 'pointerup') come();
    if (drag.moved) settle();
    drag = undefined;
  };
  surface.addEventListener(
    'pointermove',
    (event) => {
      if (drag?.pointer !== event.pointerId) return;
      // Its button was let go while another one is down.
      if (!(event.buttons & 1)) return end(event);
      const dx = xOf(event) - drag.x;
      // A finger that goes up or down is about to scroll the page.
      const least = event.pointerType === 'mouse' ? 0 : Math.abs(event.clientY - drag.y);
      if (!drag.moved && Math.abs(dx) <= least) return;
      come();
      drag.moved = true;
      move(dragBox(drag.from, drag.grip, dx, surface.offsetWidth), true);
    },
    { signal },
  );
  surface.addEventListener('pointerup', end, { signal });
  surface.addEventListener('pointercancel', end, { signal });
  return () => listening.abort();
}
