// Limits that give way: of what a gesture asks for beyond them a part is shown, and when it ends that glides back.
//
// The view itself never leaves its limits. What lies beyond is kept beside it, in the pixels that the fingers went, so that
// fingers which turn back first give back what they won.
import type { TimeScale } from './time-scale.js';
import { clampView, density, panView, toX, transformView, zoomView, type View } from './view.js';

/** What a gesture asks for beyond the limits. */
export interface Pull {
  /** Pixels to the right. */
  readonly dx: number;
  /** Zoom as a power of two, about `x`. */
  readonly power: number;
  readonly x: number;
}

export interface Overshoot extends Pull {
  /** What is shown for it. */
  readonly view: View;
}

/**
 * No pull shows more than this share of the stage beyond the ends, or zooms further than by this power of two: little, since
 * beyond the whole marks come closer to one another than their clusters were made for.
 */
const mostShift = 0.25;
const mostPower = 0.25;

/** Half of a small pull, ever less of a greater one, and never as much as `bound`. */
export const resist = (pull: number, bound: number): number => pull / (2 + Math.abs(pull) / bound);

/** What is shown while a view is pulled beyond its limits; null where it is not. */
export function createOvershoot(view: View, scale: TimeScale, width: number, pull: Pull): Overshoot | null {
  if (pull.dx === 0 && pull.power === 0) return null;
  const k = 2 ** resist(pull.power, mostPower);
  const dx = pull.x * (1 - k) + resist(pull.dx, width * mostShift);
  return { ...pull, view: transformView(view, scale, width, k, dx) };
}

/** Powers of two that rounding may lose. */
const rounding = 1e-3;

/**
 * A view after a step of a gesture (its picture scaled by `k` about x = 0 and moved by `dx` pixels), and what of it lies beyond the
 * limits. A step either pans (`k` is 1) or zooms.
 */
export function pullView(view: View, scale: TimeScale, width: number, k: number, dx: number, before: Pull | null): { view: View; pull: Pull } {
  const { dx: shift, power, x } = before ?? { dx: 0, power: 0, x: 0 };
  if (k === 1) {
    const wanted = panView(view, scale, width, shift + dx);
    const clamped = clampView(wanted, scale);
    const left = clamped === wanted ? 0 : shift + dx - toX(scale, clamped, width)(view.start);
    return { view: clamped, pull: { dx: left, power, x } };
  }
  const about = Math.min(Math.max(dx / (1 - k), 0), width);
  const asked = power + Math.log2(k);
  const clamped = clampView(zoomView(view, scale, width, 2 ** asked, about), scale);
  const left = asked - Math.log2(density(scale, clamped, width) / density(scale, view, width));
  return { view: clamped, pull: { dx: shift, power: Math.abs(left) < rounding ? 0 : left, x: about } };
}
