// Gestures, as the help lists them.
import type { Strings } from '../i18n/strings.js';
import { zoomKey } from './wheel-hint.js';

export interface GestureRow {
  readonly name: (strings: Strings) => string;
  readonly tell: (strings: Strings) => string;
}

export interface GestureContext {
  /** Time runs down: gestures there are the page's. */
  readonly vertical: boolean;
  /** Whether the wheel zooms, with a key or without. */
  readonly wheel: boolean;
  /** Whether events open in a detail. */
  readonly detail: boolean;
}

/** What fingers and mouse do where the reader is, besides pressing what is seen. */
export function gestureRows({ vertical, wheel, detail }: GestureContext): readonly GestureRow[] {
  const rows: readonly (GestureRow | false)[] = [
    !vertical && { name: ({ gestures }) => gestures.drag, tell: ({ gestures }) => gestures.move },
    !vertical && { name: ({ gestures }) => gestures.pinch, tell: ({ keys }) => keys.zoom },
    !vertical && wheel && { name: ({ wheelWith }) => wheelWith(zoomKey()), tell: ({ keys }) => keys.zoom },
    detail && { name: ({ gestures }) => gestures.swipe, tell: ({ keys }) => keys.along },
  ];
  return rows.filter((row) => row !== false);
}
