// What lies behind the marks: zones, days, brackets of open days, ribbons of doubt and duration.
import { bisector } from 'd3-array';
import type { Span } from '../model/extent.js';
import type { Zone } from '../model/index-events.js';
import type { LaneBox } from './lanes.js';
import { distance } from './time-scale.js';
import type { Metrics } from './metrics.js';
import { boxIndex, type Day, type Layout } from './prepare.js';
import type { Ribbon } from './ribbons.js';

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
  readonly y: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The part in which an event that lasts was surely going on. */
  readonly certain: { readonly x0: number; readonly x1: number } | undefined;
  /** The event lasts so long, or is on some day within. */
  readonly type: 'duration' | 'doubt';
}

type ToX = (time: number) => number;

/** Stretches run this far beyond the stage, so that their cut ends do not show. Pixels. */
const beyond = 8;

/** The stage's part of a stretch of time; none where that is less than a pixel. */
function cut(start: number, end: number, x: ToX, width: number): { x0: number; x1: number } | undefined {
  const [x0, x1] = [Math.max(x(start), -beyond), Math.min(x(end), width + beyond)];
  return x1 > 0 && x0 < width && x1 - x0 >= 1 ? { x0, x1 } : undefined;
}

export function layZones({ index, width, metrics, words }: Layout, x: ToX): SceneZone[] {
  return index.zones.flatMap(({ side, span }) => {
    const across = cut(span.start, span.end, x, width);
    return across ? [{ key: side, side, text: fitting(words.zone(side), across, metrics), ...across }] : [];
  });
}

/** The longest of several texts that has room in a stretch; none where even the shortest has not. */
const fitting = (texts: readonly string[], { x0, x1 }: { x0: number; x1: number }, { measure }: Metrics): string =>
  texts.find((text) => measure(text, 'axis') <= x1 - Math.max(x0, 0) - beyond) ?? '';

export function layDays({ days, width }: Layout, x: ToX, view: Span): SceneDay[] {
  const from = Math.max(byStart(days, view.start) - 1, 0);
  const to = byStart(days, view.end);
  // So many bands would be a grating, not days.
  if (to - from > mostDays) return [];
  return days.slice(from, to).flatMap((day) => {
    const across = cut(day.start, day.end, x, width);
    return across && across.x1 - across.x0 >= narrowestDay ? [{ key: String(day.start), main: day.main, ...across }] : [];
  });
}

const mostDays = 60;
/** Pixels. */
const narrowestDay = 3;

const byStart = bisector(({ start }: Day) => start).right;

export function layBrackets({ zoneGroups, index, metrics, words, width }: Layout, x: ToX, view: Span): SceneBracket[] {
  return inSight(zoneGroups, view).flatMap(({ start, end, members }) => {
    const across = cut(start, end, x, width);
    if (!across) return [];
    return [{ key: String(start), text: fitting(words.doubt(index.whens[members[0]!]!), across, metrics), ...across }];
  });
}

const firstEndingAfter = bisector(({ end }: { readonly end: number }) => end).right;

/** Those of a row of stretches, ascending and side by side, that touch a view. */
function inSight<T extends { readonly start: number; readonly end: number }>(row: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(row, start); i < row.length && row[i]!.start < end; i++) found.push(row[i]!);
  return found;
}

/**
 * The ribbons of each row that are at least a pixel long at a resolution, however many shorter ones there are: so a row has no
 * more of them in sight than the stage has pixels.
 */
function ribbonRows({ ribbons, ribbonLevels, scale, width }: Layout, level: number): readonly (readonly Ribbon[])[] {
  let rows = ribbonLevels.get(level);
  if (!rows) {
    const least = 1 / (width * 2 ** level);
    rows = ribbons.map((row) => row.filter(({ start, end }) => distance(scale, start, end) >= least));
    ribbonLevels.set(level, rows);
  }
  return rows;
}

/** Beside the marks, away from the band; on the band, where names stand beside and below the marks, close together above them. */
const ribbonY = ({ markY, direction }: LaneBox, row: number, { markGap, ribbonRow, bandRow }: Metrics): number =>
  direction ? markY + direction * (markGap / 2 + (row + 0.5) * ribbonRow) : markY - bandRow / 2 + (row + 0.5) * (ribbonRow / 2);

export function layRibbonsInSight(layout: Layout, x: ToX, view: Span, level: number): SceneRibbon[] {
  const { boxes, metrics, width, index } = layout;
  return ribbonRows(layout, level).flatMap((row) => inSight(row, view)).flatMap((ribbon) => {
    const across = cut(ribbon.start, ribbon.end, x, width);
    if (!across) return [];
    const lane = boxes.lanes[boxIndex(ribbon.lane, boxes.lanes.length - 1)]!;
    const certain = ribbon.certain && cut(ribbon.certain.start, ribbon.certain.end, x, width);
    return [
      {
        key: `${ribbon.lane}/${index.events[ribbon.events[0]!]!.id}`,
        ...across,
        y: ribbonY(lane, ribbon.row, metrics),
        openStart: ribbon.openStart,
        openEnd: ribbon.openEnd,
        certain,
        type: index.whens[ribbon.events[0]!]!.type === 'interval' ? ('duration' as const) : ('doubt' as const),
      },
    ];
  });
}
