// What of the axis is in sight: a span of time, not a transform, so that it survives a resize and fits in a URL.
import type { Span } from '../model/extent.js';
import type { Instant } from '../time/instant.js';
import { advance, distance, distancesFrom, toTime, type TimeScale } from './time-scale.js';

export type View = Span;

/** Below this share of the axis float64 places would no longer keep pixels apart. */
const leastUnit = 1e-12;
/** However far apart all marks are, one may look so much closer. */
const magnification = 64;

/**
 * Share of the axis in the closest view: the two closest marks stand a quarter of the stage apart. Where there are no two marks to
 * part it is the whole axis.
 */
export const leastSize = ({ closest }: TimeScale): number => (closest === Infinity ? 1 : Math.max(Math.min(closest * 4, 1 / magnification), leastUnit));

/** Milliseconds of a view below which float64 instants would no longer keep its pixels apart. */
const resolution = (time: number): number => Math.max(Math.abs(time) * 2 ** -40, 2 ** -10);

export const wholeView = ({ domain }: TimeScale): View => domain;

/** Share of the axis that a view covers. */
const sizeOf = (scale: TimeScale, { start, end }: View): number => distance(scale, start, end);

/** Pixels for each unit of the axis. */
export const density = (scale: TimeScale, view: View, width: number): number => width / sizeOf(scale, view);

/** Finds x of instants, in pixels from the left edge of a stage `width` wide. */
export function toX(scale: TimeScale, view: View, width: number): (time: number) => number {
  const [distanceTo, pixels] = [distancesFrom(scale, view.start), density(scale, view, width)];
  return (time) => distanceTo(time) * pixels;
}

/** The instant at x. */
export const timeAt = (scale: TimeScale, view: View, width: number, x: number): Instant => advance(scale, view.start, x / density(scale, view, width));

const sameView = (a: View, b: View): boolean => a.start === b.start && a.end === b.end;

/** A share of the axis that is lost or won by rounding. */
const rounding = 1e-9;

/**
 * The view moved into the limits: on the axis, and neither wider than it nor narrower than the closest view. Ends without a bound
 * count as those of the axis. Returns its argument when nothing has to change.
 *
 * @throws RangeError where an end is no instant, naming it.
 */
export function clampView(view: View, scale: TimeScale): View {
  const { domain } = scale;
  const finite = Number.isFinite(view.start) && Number.isFinite(view.end) ? view : cutTo(view, domain);
  const least = leastSize(scale);
  const size = sizeOf(scale, finite);
  const wide = size < least * (1 - rounding) ? widened(finite, scale, size, least) : finite;
  // An axis of a millisecond may be shorter than the shortest view; on one of billions of years the whole may seem to be less.
  if (least === 1 || sizeOf(scale, wide) >= 1 - rounding) return sameView(view, domain) ? view : domain;
  if (wide.start < domain.start) return { start: domain.start, end: toTime(scale, sizeOf(scale, wide)) };
  if (wide.end > domain.end) return { start: toTime(scale, 1 - sizeOf(scale, wide)), end: domain.end };
  return wide;
}

/** A share of the axis about the middle of a view. */
function widened({ start }: View, scale: TimeScale, size: number, least: number): View {
  const middle = advance(scale, start, size / 2);
  const [from, to] = [advance(scale, middle, -least / 2), advance(scale, middle, least / 2)];
  return { start: from, end: Math.max(to, from + resolution(from)) as Instant };
}

const cutTo = ({ start, end }: View, domain: Span): View => {
  const within = (time: Instant) => {
    const cut = Math.min(Math.max(time, domain.start), domain.end) as Instant;
    if (Number.isNaN(cut)) throw new RangeError(`a view begins and ends with an instant, got ${time}`);
    return cut;
  };
  return { start: within(start), end: within(end) };
};

/** The view after its picture was scaled by `k` about x = 0 and then moved by `dx` pixels. */
export function transformView(view: View, scale: TimeScale, width: number, k: number, dx: number): View {
  const perPixel = 1 / density(scale, view, width);
  const start = advance(scale, view.start, (-dx / k) * perPixel);
  return { start, end: advance(scale, start, (width / k) * perPixel) };
}

/**
 * Zoomed by `factor` (above 1: closer) about the instant at x, which keeps its place; no closer than the closest view. Returns its
 * argument where it is that already.
 */
export function zoomView(view: View, scale: TimeScale, width: number, factor: number, x: number): View {
  const nearest = Math.min(sizeOf(scale, view) / leastSize(scale), (view.end - view.start) / resolution(view.start));
  const possible = Math.min(factor, Math.max(nearest, 1));
  return Math.abs(possible - 1) < rounding ? view : transformView(view, scale, width, possible, x * (1 - possible));
}

/** Moved by `dx` pixels: positive brings earlier times into sight. */
export const panView = (view: View, scale: TimeScale, width: number, dx: number): View => transformView(view, scale, width, 1, dx);

/** Moved by so many of its own sizes, above 0 to later times, but not beyond the ends of the axis: ±Infinity leads there. */
export function slideView(view: View, scale: TimeScale, by: number): View {
  const x = toX(scale, view, 1);
  return panView(view, scale, 1, -Math.min(Math.max(by, x(scale.domain.start)), x(scale.domain.end) - 1));
}

/** The least move that brings a span into sight with `margin` of the view (0…0.5) free on each side; wider spans are fitted. */
export function revealSpan(view: View, scale: TimeScale, span: Span, margin = 0.1): View {
  const size = sizeOf(scale, view);
  const wanted = distance(scale, span.start, span.end);
  if (wanted > size * (1 - 2 * margin)) return fitSpan(scale, span, margin);
  const left = distance(scale, view.start, span.start) - size * margin;
  const right = distance(scale, view.start, span.end) - size * (1 - margin);
  const by = left < 0 ? left : right > 0 ? right : 0;
  if (by === 0) return view;
  const start = advance(scale, view.start, by);
  return { start, end: advance(scale, start, size) };
}

/** A view of a span with some room about it. */
export function fitSpan(scale: TimeScale, span: Span, margin = 0.1): View {
  const size = distance(scale, span.start, span.end);
  const room = (size * margin) / (1 - 2 * margin);
  return { start: advance(scale, span.start, -room), end: advance(scale, span.end, room) };
}

/**
 * The view a share of the way (0…1) from one to another. Sizes grow evenly by factor, and the start moves so that one instant of
 * the axis keeps its place on the stage: the zoom runs straight and never swings.
 */
export function interpolateView(scale: TimeScale, from: View, to: View): (share: number) => View {
  const sizeA = sizeOf(scale, from);
  const growth = Math.log(sizeOf(scale, to) / sizeA);
  const move = distance(scale, from.start, to.start);
  return (share) => {
    const part = growth === 0 ? share : Math.expm1(growth * share) / Math.expm1(growth);
    // From the nearer end, where rounding is least.
    const start = part < 0.5 ? advance(scale, from.start, move * part) : advance(scale, to.start, move * (part - 1));
    return { start, end: advance(scale, start, sizeA * Math.exp(growth * share)) };
  };
}
