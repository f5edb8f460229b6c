// The axis band: ticks, a row that names them, a row that names what they are part of, and the stretches that are squeezed.
import type { Instant } from '../time/instant.js';
import { ticksIn } from '../time/ticks.js';
import { contextsOver, contextStarts, nameContexts, type ContextStart } from './axis-contexts.js';
import { widestEver, type AxisLabel, type Naming } from './axis-names.js';
import { air, leastTick, runsInSight, runsOf, type Piece, type Shown, type ToX } from './axis-runs.js';
import { completeUnits, nameUnits, type AxisGap } from './axis-units.js';
import type { TimeScale } from './time-scale.js';
import { toX, type View } from './view.js';

export interface AxisTick {
  readonly time: Instant;
  readonly x: number;
  /** Begins something that the row above names: drawn tall, unless it would strike a text through. */
  readonly major: boolean;
}

export interface Axis {
  readonly ticks: readonly AxisTick[];
  readonly units: readonly AxisLabel[];
  readonly contexts: readonly AxisLabel[];
  readonly gaps: readonly AxisGap[];
}

export interface AxisInput extends Naming {
  readonly pieces: readonly Piece[];
  readonly scale: TimeScale;
  readonly view: View;
  readonly width: number;
  /** The resolution of the view. */
  readonly level: number;
  /** From where to where the upper row may go: between the words of what lies before the first date and behind the last, or the edges of the stage. */
  readonly start: number;
  readonly end: number;
}

export function layAxis(input: AxisInput): Axis {
  const { pieces, scale, view, width, level, timeZone, metrics, words } = input;
  const x = toX(scale, view, width);
  const runs = runsOf(pieces, scale, width * 2 ** level);
  const shown = runsInSight(runs, view, x, (time, step) => widestEver(words, metrics)[step.unit]?.at(-1) ?? metrics.measure(words.tick(time, step).at(-1)!, 'axis'));
  const starts = contextStarts(shown, timeZone);
  const { units: named, gaps } = nameUnits(shown, x, input);
  const contexts = nameContexts(contextsOver(starts, named, timeZone), x, input);
  const said = new Set(contexts.map(({ key }) => key));
  const units = completeUnits(named.filter(({ step, time }) => !said.has(step.unit + time)), contexts, input);
  const lengths = gaps.filter(({ fits }) => fits).map(({ x0, x1, text }) => {
    const reach = metrics.measure(text, 'axis') + air;
    return { x: (x0 + x1 - reach) / 2, width: reach };
  });
  const texts = [...lengths, ...units];
  const strikes = (tick: AxisTick) => texts.some((text) => tick.x > text.x && tick.x < text.x + text.width);
  const ticks = layTicks(shown, starts, x, timeZone).map((tick) => (tick.major && strikes(tick) ? { ...tick, major: false } : tick));
  return { ticks, units, gaps, contexts };
}

function layTicks(shown: readonly Shown[], contexts: readonly ContextStart[], x: ToX, timeZone: string): AxisTick[] {
  const major = new Set(contexts.map(({ time }) => time));
  const ticks: AxisTick[] = [];
  for (const piece of shown) {
    for (const time of ticksIn(piece.start, piece.end, piece.step, timeZone)) {
      const tick = { time, x: x(time), major: major.has(time) };
      const last = ticks.at(-1);
      // Where a piece is narrower than a step, its tick may come close to that of its neighbour: the greater one stays.
      if (last && tick.x - last.x < leastTick / 2) {
        if (!tick.major || last.major) continue;
        ticks.pop();
      }
      ticks.push(tick);
    }
  }
  return ticks;
}
