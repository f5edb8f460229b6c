// Events that last, as bars: long enough to hold a name and to be pressed. At a resolution where one is shorter it is a mark.
import { remembered } from '../model/remembered.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { Span } from '../model/extent.js';
import type { ToX } from './axis-runs.js';
import { cut, inSight, labelBar, nextStart, type Across, type BarLabel, type SceneRibbon } from './background.js';
import { detailAt } from './detail.js';
import type { Layout } from './prepare.js';

/** A bar on the stage: an event of its own, without a mark. `y` is its middle. */
export interface SceneBar extends SceneRibbon {
  readonly type: 'bar';
  readonly event: TimelineEvent;
  /** The event's, like those of a mark. */
  readonly ids: readonly string[];
  readonly lane: number;
  /** The event's own place, like a mark's; it may be out of sight while the bar is not. */
  readonly x: number;
  readonly height: number;
  /** The part in which it was surely going on. */
  readonly certain: Across | undefined;
  /** Where its name is, as far as there is room. It may reach beyond the bar. */
  readonly label: BarLabel | undefined;
}

const idsOf = remembered(({ id }: TimelineEvent): readonly string[] => [id]);

/** Between bars that lie one over another. */
const barGap = 4;

/** The bars of all lanes that are in sight, lane by lane and row by row. */
export function layBarsInSight(layout: Layout, x: ToX, view: Span, level: number, reach: Across): SceneBar[] {
  const { boxes, metrics, width, index } = layout;
  return detailAt(layout, level).bars.flatMap((row) => {
    const shown = inSight(row, view);
    return shown.flatMap((bar, i): SceneBar[] => {
      const across = cut(bar.start, bar.end, x, width, reach);
      if (!across) return [];
      const { lane } = bar;
      const { markY, direction, top, barsFrom } = boxes.lanes[lane]!;
      const offset = barsFrom + (bar.row + 0.5) * metrics.barRow;
      const event = index.events[bar.events[0]!]!;
      return [
        {
          type: 'bar',
          key: event.id,
          event,
          ids: idsOf(event),
          lane,
          ...across,
          x: x(index.at[bar.events[0]!]!),
          y: direction ? markY + direction * offset : top + offset,
          height: metrics.barRow - barGap,
          openStart: bar.openStart,
          openEnd: bar.openEnd,
          certain: bar.certain && cut(bar.certain.start, bar.certain.end, x, width, reach),
          label: labelBar(event.title, across, nextStart(shown, i, x), layout),
        },
      ];
    });
  });
}
