// Dragging the visible span on the minimap: its middle moves it, its ends resize it, a press beside it brings it there.

export interface BrushBox {
  readonly x0: number;
  readonly x1: number;
}

type Grip = 'start' | 'end' | 'whole';

/** Pixels on either side of an end that count as that end; narrow brushes keep their middle for moving. */
const reach = 12;

function gripAt(x: number, { x0, x1 }: BrushBox): Grip | 'beside' {
  const size = Math.min(reach, (x1 - x0) / 4);
  if (x < x0 - reach || x > x1 + reach) return 'beside';
  if (x < x0 + size) return 'start';
  return x > x1 - size ? 'end' : 'whole';
}

function moved({ x0, x1 }: BrushBox, grip: Grip, dx: number, width: number): BrushBox {
  const within = (x: number) => Math.min(Math.max(x, 0), width);
  if (grip === 'whole') {
    const by = Math.min(Math.max(dx, -x0), width - x1);
    return { x0: x0 + by, x1: x1 + by };
  }
  const ends = grip === 'start' ? [within(x0 + dx), x1] : [x0, within(x1 + dx)];
  return { x0: Math.min(...ends), x1: Math.max(...ends) };
}

/**
 * Lets a pointer drag the brush over `surface` until the returned function is called. `box` gives where the brush is now,
 * `move` is called with where it should be. Vertical swipes keep scrolling the page (`touch-action: pan-y`).
 */
export function listenToBrush(surface: HTMLElement, box: () => BrushBox, move: (box: BrushBox) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let drag: { readonly pointer: number; readonly grip: Grip; readonly x: number; readonly from: BrushBox } | undefined;
  const rect = () => surface.getBoundingClientRect();

  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || drag) return;
      const { left, width } = rect();
      const x = event.clientX - left;
      let from = box();
      let grip = gripAt(x, from);
      if (grip === 'beside') {
        from = moved(from, 'whole', x - (from.x0 + from.x1) / 2, width);
        move(from);
        grip = 'whole';
      }
      drag = { pointer: event.pointerId, grip, x, from };
      surface.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      if (drag?.pointer !== event.pointerId) return;
      const { left, width } = rect();
      move(moved(drag.from, drag.grip, event.clientX - left - drag.x, width));
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (drag?.pointer === event.pointerId) drag = undefined;
  };
  surface.addEventListener('pointerup', end, { signal });
  surface.addEventListener('pointercancel', end, { signal });
  return () => listening.abort();
}
