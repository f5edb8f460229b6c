// The whole axis on an even scale: how much happened when, and which part of it is in sight.
import type { EventIndex } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import type { View } from './view.js';

export interface MinimapBar {
  readonly x: number;
  readonly width: number;
  /** Share of the fullest bar, above 0 to 1. */
  readonly share: number;
}

/** Pixels from the left edge. */
export interface MinimapStretch {
  readonly x0: number;
  readonly x1: number;
}

const barWidth = 4;
/** A brush that is drawn narrower could not be seen or caught. */
const leastBrush = 6;

/** How many of the visible events stand in each bar's stretch, or last through it; empty bars are left out. */
export const layBars = remembered(({ at, domain, events, whens }: EventIndex, visible: ReadonlySet<string> | undefined, width: number): readonly MinimapBar[] => {
  const count = Math.max(Math.floor(width / barWidth), 1);
  const perMillisecond = count / (domain.end - domain.start);
  const barAt = (time: number) => Math.min(Math.max(Math.floor((time - domain.start) * perMillisecond), 0), count - 1);
  // How many more there are in a bar than in the one before it: an event that lasts is one step up and one down.
  const steps = new Int32Array(count + 1);
  at.forEach((time, i) => {
    if (visible && !visible.has(events[i]!.id)) return;
    const { type, start, end } = whens[i]!;
    const lasts = type === 'interval';
    steps[barAt(lasts ? start.earliest : time)]!++;
    steps[barAt(lasts ? end.latest - 1 : time) + 1]!--;
  });
  let standing = 0;
  const counts = steps.subarray(0, count).map((step) => (standing += step));
  const most = Math.max(...counts, 1);
  // Square roots: beside the one day on which most happened the others would not be seen.
  return Array.from(counts, (here, i) => ({ x: (i * width) / count, width: barWidth - 1, share: Math.sqrt(here / most) })).filter(({ share }) => share > 0);
});

/** Where the view lies in pixels of a minimap `width` wide: often less than could be seen. */
export function placeView({ domain }: EventIndex, { start, end }: View, width: number): MinimapStretch {
  const x = (time: number) => ((time - domain.start) / (domain.end - domain.start)) * width;
  return { x0: x(start), x1: x(end) };
}

/** The same as it is drawn. */
export function layBrush(index: EventIndex, view: View, width: number): MinimapStretch {
  const { x0, x1 } = placeView(index, view, width);
  const missing = Math.max(leastBrush - (x1 - x0), 0) / 2;
  return { x0: x0 - missing, x1: x1 + missing };
}

export const layMinimapZones = (index: EventIndex, width: number): MinimapStretch[] => index.zones.map(({ span }) => placeView(index, span, width));

/** The span that a brush covers. */
export function brushedSpan({ domain }: EventIndex, { x0, x1 }: MinimapStretch, width: number): View {
  const time = (x: number) => (domain.start + (x / width) * (domain.end - domain.start)) as View['start'];
  return { start: time(x0), end: time(x1) };
}
