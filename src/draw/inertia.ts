// How a drag goes on when it is let go: as fast as it was, ever slower, and no further than a reader can follow.
import { animate } from './animate.js';

/** Where a pointer was, in pixels, and when, in milliseconds. */
export interface Sample {
  readonly time: number;
  readonly x: number;
}

/** Milliseconds: moves longer ago say nothing of how fast a pointer is. */
const memory = 100;
/** Pixels in a millisecond: slower, a drag has come to rest; faster, it could not be followed. */
const slowest = 0.05;
const fastest = 4;
/** Milliseconds in which the speed falls to 1/e, where nothing shortens it. */
const longestDecay = 325;
/** Share of the stage's width that is gone at most: some of what was in sight stays so, or the reader would not know where it went. */
const reach = 0.8;

/** Pixels in a millisecond with which a pointer is let go at `now`: 0 after a pause. */
export function velocityOf(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= memory);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || now <= first.time) return 0;
  const velocity = (last.x - first.x) / (now - first.time);
  return Math.abs(velocity) < slowest ? 0 : Math.min(Math.max(velocity, -fastest), fastest);
}

/**
 * Milliseconds in which the speed falls to 1/e on a stage `width` wide. What is thrown hard begins as fast as it was let go and
 * is braked the more: across a squeezed stretch of the axis it would otherwise run for months.
 */
export const decayOf = (velocity: number, width: number): number => Math.min(longestDecay, (reach * width) / Math.abs(velocity));

/** Pixels that something let go with a velocity has gone after some milliseconds. */
export const coasted = (velocity: number, decay: number, elapsed: number): number => velocity * decay * -Math.expm1(-elapsed / decay);

/** Milliseconds after which it is at rest. */
export const coastTime = (velocity: number, decay: number): number => decay * Math.max(Math.log(Math.abs(velocity) / slowest), 0);

/** Calls `step` once a frame with the pixels gone since the last, until it is at rest: then `done`. Returns what stops it. */
export function coast(velocity: number, width: number, step: (dx: number) => void, done: () => void): () => void {
  const decay = decayOf(velocity, width);
  const end = coastTime(velocity, decay);
  let gone = 0;
  const move = (share: number) => {
    const dx = coasted(velocity, decay, share * end) - gone;
    gone += dx;
    step(dx);
    if (share === 1) done();
  };
  return animate(move, end, (share) => share);
}
