// Motion from one state to another, one idea at a time.
import { easeCubicInOut, easeCubicOut } from 'd3-ease';
import { timer } from 'd3-timer';

/** For what begins at full speed: it may be given another aim on its way. */
export { easeCubicOut };

/**
 * Calls `step` with a share that eases from 0 to 1, once a frame; the last call is with 1. Returns what stops it where it is.
 * With a `duration` of 0 milliseconds there is no motion: `step(1)` is called at once.
 */
export function animate(step: (share: number) => void, duration: number, ease = easeCubicInOut): () => void {
  if (duration <= 0) {
    step(1);
    return () => undefined;
  }
  const running = timer((elapsed) => {
    const share = Math.min(elapsed / duration, 1);
    if (share === 1) running.stop();
    step(share === 1 ? 1 : ease(share));
  });
  return () => running.stop();
}
