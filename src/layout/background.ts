// What lies behind the marks: zones, days, brackets of open days, ribbons of doubt and duration.
import { bisector } from 'd3-array';
import { isUndated, type Span } from '../model/extent.js';
import type { EventIndex, Zone } from '../model/index-events.js';
import { remembered } from '../model/remembered.js';
import { fit } from './axis-names.js';
import type { ToX } from './axis-runs.js';
import { detailAt } from './detail.js';
import { shorten, type Metrics } from './metrics.js';
import { stripGap } from './outlines.js';
import type { Day, Layout } from './prepare.js';
import type { Reach, Ribbon } from './ribbons.js';
import type { Stretch } from './rows.js';

/** A stretch of the stage's width in pixels. */
export interface SceneStretch {
  readonly key: string;
  readonly x0: number;
  readonly x1: number;
}

export interface SceneZone extends SceneStretch {
  readonly side: Zone['side'];
  /** What it is, as far as there is room. */
  readonly text: string;
}

export interface SceneDay extends SceneStretch {
  /** The day on which most happened. */
  readonly main: boolean;
}

/** Around events that stand side by side because their days are open in the same way; the words for it where they fit. */
export interface SceneBracket extends SceneStretch {
  readonly text: string;
}

export interface SceneRibbon extends SceneStretch {
  /** Ids of the events that it belongs to; none of a period. */
  readonly ids: readonly string[];
  readonly y: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A period behind everything; its name lies at the top of the stage. */
export interface ScenePeriod extends SceneRibbon {
  readonly height: number;
  /** Its name where it is in sight, as much of it as there is room for. `x`: its left edge, in a mirrored scene its right one. */
  readonly label: { readonly x: number; readonly text: string } | undefined;
}

export interface Across {
  readonly x0: number;
  readonly x1: number;
}

/** Stretches run this far beyond what they are cut to, so that their cut ends do not show. Pixels. */
const beyond = 8;

/** The stage's part of a stretch of time, or more of it, as far as `reach` goes; none where that is less than a pixel. */
export function cut(start: number, end: number, x: ToX, width: number, reach: Across = { x0: 0, x1: width }): Across | undefined {
  const [x0, x1] = [Math.max(x(start), reach.x0 - beyond), Math.min(x(end), reach.x1 + beyond)];
  return Math.min(x1, width) - Math.max(x0, 0) >= 1 ? { x0, x1 } : undefined;
}

export function layZones({ index, width, metrics, words }: Layout, x: ToX): SceneZone[] {
  return index.zones.flatMap(({ side, span }) => {
    const across = cut(span.start, span.end, x, width);
    return across ? [{ key: side, side, text: fitting(words.zone(side), across, metrics), ...across }] : [];
  });
}

/** The longest of several texts that has room in a stretch; none where even the shortest has not. */
const fitting = (texts: readonly string[], { x0, x1 }: Across, metrics: Metrics): string => fit(texts, x1 - Math.max(x0, 0) - beyond, metrics)?.text ?? '';

export function layDays({ days, width }: Layout, x: ToX, view: Span): SceneDay[] {
  const from = Math.max(byStart(days, view.start) - 1, 0);
  const to = byStart(days, view.end);
  // So many bands would be a grating, not days.
  if (to - from > mostDays) return [];
  return days.slice(from, to).flatMap((day) => {
    const across = cut(day.start, day.end, x, width);
    return across && across.x1 - across.x0 >= narrowestDay ? [{ key: String(day.start), main: day.main, x0: across.x0, x1: across.x1 - dayGap }] : [];
  });
}

const mostDays = 60;
/** Pixels. */
const narrowestDay = 3;
/** Between days that follow one another. */
const dayGap = 1;

const byStart = bisector(({ start }: Day) => start).right;

export function layBrackets({ zoneGroups, index, metrics, words, width }: Layout, x: ToX, view: Span): SceneBracket[] {
  return inSight(zoneGroups, view).flatMap(({ start, end, members }) => {
    const across = cut(start, end, x, width);
    // No wider than one mark it would embrace nothing.
    if (!across || across.x1 - across.x0 < metrics.markGap) return [];
    const when = index.whens[members[0]!]!;
    // That no date is reported is what its zone says.
    return [{ key: String(start), text: isUndated(when) ? '' : fitting(words.doubt(when), across, metrics), ...across }];
  });
}

const firstEndingAfter = bisector(({ end }: Stretch) => end).right;

/** Those of a row of stretches, ascending and side by side, that touch a view. */
export function inSight<T extends Stretch>(row: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(row, start); i < row.length && row[i]!.start < end; i++) found.push(row[i]!);
  return found;
}

const idsOf = remembered(({ events }: Ribbon, index: EventIndex) => events.map((event) => index.events[event]!.id));

/** Ribbons in sight. Those that pass through all of a lane, both ends out of sight, are one, that fades on neither side. */
export function layRibbonsInSight(layout: Layout, x: ToX, view: Span, level: number, reach: Across): SceneRibbon[] {
  const { boxes, metrics, width, index } = layout;
  /** By lane, the ids of all that its one ribbon stands for. */
  const passing = new Map<number, string[]>();
  return detailAt(layout, level).ribbons.flatMap((row) => inSight(row, view)).flatMap((ribbon) => {
    const across = cut(ribbon.start, ribbon.end, x, width, reach);
    if (!across) return [];
    // What ends less than a pixel from the edge is not seen to end; what is open fades there, where the axis ends.
    const passes = x(ribbon.start) < (ribbon.openStart ? -1 : 1) && x(ribbon.end) > width - (ribbon.openEnd ? -1 : 1);
    let ids = idsOf(ribbon, index);
    if (passes) {
      const first = passing.get(ribbon.lane);
      if (first) {
        first.push(...ids);
        return [];
      }
      passing.set(ribbon.lane, (ids = [...ids]));
    }
    const { markY, direction, top } = boxes.lanes[ribbon.lane]!;
    const offset = (ribbon.row + 0.5) * metrics.ribbonRow;
    // On the band they lie above the marks, since names stand beside and below those.
    const y = direction ? markY + direction * (metrics.markGap / 2 + offset) : top + metrics.axisRow + offset;
    return [{ key: `${ribbon.lane}/${ids[0]}`, ids, ...across, y, openStart: ribbon.openStart && !passes, openEnd: ribbon.openEnd && !passes }];
  });
}

/** Where a name is, and whether it is too long for its width. */
export interface BarLabel {
  readonly x: number;
  readonly width: number;
  readonly cut: boolean;
}

/** What the name of a bar needs: at the bar's beginning, or at the edge while that is out of sight; beyond its end where that is free. */
export function labelBar(text: string, { x0, x1 }: Across, next: number, { width, metrics }: Layout): BarLabel | undefined {
  const x = Math.max(x0, 0) + barLabelInset;
  const natural = Math.ceil(metrics.measure(text, 'label')) + 2;
  const room = Math.min(Math.max(x1, next - metrics.gap), width) - barLabelInset / 2 - x;
  const given = Math.min(natural, room);
  return given >= leastLabel || given === natural ? { x, width: given, cut: given < natural } : undefined;
}

/** From the beginning of a bar to its name. */
export const barLabelInset = 8;
/** A name cut shorter than this says nothing. */
const leastLabel = 44;

/** Where the bar behind one begins; Infinity behind the last one. */
export const nextStart = (row: readonly Reach[], i: number, x: ToX): number => (i + 1 < row.length ? x(row[i + 1]!.start) : Infinity);

export function layPeriodsInSight(layout: Layout, x: ToX, view: Span, level: number): ScenePeriod[] {
  const { metrics, width } = layout;
  return detailAt(layout, level).periods.flatMap((row) => {
    const shown = inSight(row, view);
    return shown.flatMap((period, i) => {
      const { id, openStart, openEnd } = period;
      const across = cut(period.start, period.end, x, width);
      if (!across) return [];
      const room = labelBar(period.label, across, nextStart(shown, i, x), layout);
      const label = room && { x: room.x, text: shorten(period.label, room.width, (part) => metrics.measure(part, 'label')) };
      return [{ key: id, ids: [], x0: across.x0, x1: across.x1 - stripGap, y: period.row * metrics.barRow, height: metrics.barRow, openStart, openEnd, label }];
    });
  });
}
