// Shapes and offsets within a scene: what the screen and a saved picture draw in the same way. Pixels.
import type { AxisGap } from './axis-units.js';
import type { ScenePeriod, SceneRibbon, SceneStretch } from './background.js';
import type { SceneBar } from './bars.js';
import { digitsOf } from './clusters.js';
import type { LaneBox } from './lanes.js';
import type { Point } from './route.js';
import type { Scene, SceneMark, SceneName } from './scene.js';
import type { SceneThread } from './thread-lines.js';

/** To a tenth of a pixel: finer is not seen and makes long attributes. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const rectPath = (x: number, y: number, width: number, height: number): string => `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
export const acrossPath = (x0: number, x1: number, y: number): string => `M${round(x0)},${round(y)}H${round(x1)}`;
export const upPath = (x: number, y0: number, y1: number, names: readonly NameBox[] = []): string =>
  `M${round(x)},${round(y0)}${breaksOf([x, y0], [x, y1], names)}V${round(y1)}`;
export const circlePath = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)},${round(y)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;

/** Baselines of the upper and the lower row of the axis, from the band's top. `row`: height of one row. */
export const axisLines = ({ band }: Scene, row: number): { upper: number; lower: number } => ({ upper: row * 0.9, lower: band.bottom - band.top - row * 0.62 });

/** The edges of the band; one at the very top of the stage is not drawn. From the band's top. */
export const bandEdges = ({ band }: Scene): number[] => [0, band.bottom - band.top].filter((edge) => edge > 0 || band.top > 0);

/** Length of a tick upwards from the band's lower edge. */
export const tickLength = (major: boolean, row: number): number => (major ? row : 6);

/** A zigzag on the line `y` for a squeezed stretch. */
export function gapPath({ x0, x1 }: AxisGap, y: number): string {
  const step = 4;
  const count = Math.floor((x1 - x0) / step / 2);
  return count < 1 ? '' : `M${round((x0 + x1) / 2 - count * step)},${round(y - 1)}${`l${step / 2},-3l${step},6l${step / 2},-3`.repeat(count)}`;
}

/** A bracket that stands on the line `y`: on the lower row of zones, where no ticks are. */
const bracketPath = ({ x0, x1 }: SceneStretch, y: number): string =>
  `M${round(x0 + 2)},${round(y - 1)}v-5M${round(x1 - 2)},${round(y - 1)}v-5M${round(x0 + 2)},${round(y - 1)}H${round(x1 - 2)}`;

/** An outline on the lower edge of the axis with words about the middle of it. */
export interface AxisSign {
  readonly key: string;
  readonly d: string;
  readonly x: number;
  readonly text: string;
}

/** Squeezed stretches on the line `y`, with their length where there is room. */
export const gapSigns = ({ axis }: Scene, y: number): AxisSign[] =>
  axis.gaps.map((gap) => ({ key: gap.key, d: gapPath(gap, y), x: (gap.x0 + gap.x1) / 2, text: gap.fits ? gap.text : '' }));

/** Open days that stand side by side. */
export const bracketSigns = (scene: Scene, y: number): AxisSign[] =>
  scene.brackets.map((bracket) => ({ key: bracket.key, d: bracketPath(bracket, y), x: bracketMiddle(scene, bracket), text: bracket.text }));

/** Where the words of a bracket are centred, and those of a zone and a lane begin: from the right in a mirrored scene. */
export const bracketMiddle = ({ width }: Scene, { x0, x1 }: SceneStretch): number => (Math.max(x0, 0) + Math.min(x1, width)) / 2;
export const zoneTextX = ({ rtl, width }: Scene, { x0, x1 }: SceneStretch): number => (rtl ? Math.min(x1, width) - 4 : Math.max(x0, 0) + 4);
export const laneTextX = ({ rtl, width }: Scene): number => (rtl ? width - labelInset : labelInset);

/** Between periods, one behind or below another: mostly the next begins where one ends. */
export const stripGap = 2;
/** The strip with the name of a period. */
export const stripHeight = ({ height }: ScenePeriod): number => height - stripGap;

export const ribbonHeight = 2;
/** The strong beginning of a bar. */
const edgeWidth = 3;
export const barEdgePath = ({ rtl, origin }: Pick<Scene, 'rtl' | 'origin'>, { x0, x1, y, height }: SceneBar): string =>
  rectPath((rtl ? x1 - edgeWidth : x0) - origin, y - height / 2, edgeWidth, height);

/** Which ends of a ribbon or a bar are not known. */
const openSides = ({ openStart, openEnd }: SceneRibbon, rtl: boolean) => (rtl ? { left: openEnd, right: openStart } : { left: openStart, right: openEnd });

/** Caps on the ends of a ribbon that are known. */
export function capsPath({ rtl, origin }: Pick<Scene, 'rtl' | 'origin'>, ribbon: SceneRibbon): string {
  const { left, right } = openSides(ribbon, rtl);
  const cap = (x: number) => `M${round(x - origin)},${round(ribbon.y - 3)}v6`;
  return `${left ? '' : cap(ribbon.x0)}${right ? '' : cap(ribbon.x1)}`;
}

/** On which sides a ribbon or a bar fades away. */
export function fadeOf({ rtl }: Pick<Scene, 'rtl'>, ribbon: SceneRibbon): keyof typeof fades | undefined {
  const { left, right } = openSides(ribbon, rtl);
  return left && right ? 'both' : left ? 'left' : right ? 'right' : undefined;
}

/** How opaque what fades is on its left, in its middle and on its right. */
export const fades = { left: [0, 1, 1], right: [1, 1, 0], both: [0, 1, 0] } as const;

/** Lanes that mirror each other have the band between them, others a line. */
export const isMirrored = ({ lanes }: Pick<Scene, 'lanes'>): boolean => lanes[0]?.direction === -1;

/** Room between a lane's name and the edge of its lane. */
export const labelInset = 8;

/** The lower of two mirrored lanes is named at its far end, like the upper one. */
export const isNamedBelow = (scene: Pick<Scene, 'lanes'>, { direction }: LaneBox): boolean => isMirrored(scene) && direction > 0;

/** Square pixels of a symbol; on the band events stand alone in their row and are larger. */
export const symbolArea = ({ lanes }: Scene, { lane }: SceneMark): number => (lane === lanes.length - 1 ? 190 : 110);

/** With its line it is as high as a mark's button. */
export const clusterRadius = ({ markSize }: Scene): number => markSize / 2 - 1;

/** Pixels by which a mark is wider than it is high: a circle has room for two digits. From the fourth on one is parted from the others. */
export function extraWidth({ symbol, ids }: SceneMark, markSize: number): number {
  const digits = digitsOf(ids.length);
  return symbol || digits < 3 ? 0 : (digits - 2 + (digits > 3 ? 0.5 : 0)) * (markSize / 3);
}

/** The outline of a cluster: a circle, drawn out as its count demands. */
export function clusterPath(mark: SceneMark, scene: Scene, x: number, y: number): string {
  const [radius, extra] = [clusterRadius(scene), extraWidth(mark, scene.markSize)];
  if (!extra) return circlePath(x, y, radius);
  return `M${round(x - extra / 2)},${round(y - radius)}h${round(extra)}a${radius},${radius} 0 0 1 0,${2 * radius}h${round(-extra)}a${radius},${radius} 0 0 1 0,${-2 * radius}z`;
}

/** A landmark says how many stand behind it, a plain cluster how many it is; a single event nothing. */
export const countText = ({ symbol, ids }: SceneMark, number: (count: number) => string): string =>
  ids.length === 1 ? '' : symbol ? `+${number(ids.length - 1)}` : number(ids.length);

/** How far from a bend a line begins to turn. */
const bendRadius = 6;

export type NameBox = Pick<SceneName, 'x' | 'y' | 'width' | 'height'>;

/** Names on the stage: beside marks, and in bars. */
export const namesOf = ({ names, bars }: Pick<Scene, 'names' | 'bars'>): (NameBox & Pick<SceneName, 'event'>)[] =>
  [...names, ...bars.flatMap(({ event, y, height, label }) => (label ? [{ event, y, height, ...label }] : []))];

/** Digits of the count beside a landmark, 0 where there is none. */
export const digitsBeside = ({ symbol, ids }: Pick<SceneMark, 'symbol' | 'ids'>): number => (symbol && ids.length > 1 ? digitsOf(ids.length - 1) : 0);

/** Pixels that such a count takes with its sign, in letters of half a mark's size. */
export const countWidth = (digits: number, markSize: number): number => (digits && 1 + digits) * 0.4 * markSize;

/** Counts beside landmarks. */
const countsOf = ({ marks, markSize, rtl }: Pick<Scene, 'marks' | 'markSize' | 'rtl'>): NameBox[] =>
  marks.flatMap((mark) => {
    const width = countWidth(digitsBeside(mark), markSize);
    return width ? { x: mark.x + (rtl ? -markSize / 2 - width : markSize / 2), y: mark.y - 0.3 * markSize, width, height: markSize / 2 } : [];
  });

/** What lines keep clear of: names and counts. */
export const wordsOn = (scene: Pick<Scene, 'names' | 'bars' | 'marks' | 'markSize' | 'rtl'>): NameBox[] => [...namesOf(scene), ...countsOf(scene)];

/** Share of a name's height that its letters take. */
const letters = 0.6;

/** Where a straight piece of a line enters names and leaves them. */
function breaksOf([x0, y0]: Point, [x1, y1]: Point, names: readonly NameBox[]): string {
  const forward = x1 + y1 > x0 + y0 ? 1 : -1;
  const boxes = names.map(({ x, y, width, height }) => {
    const half = (letters * height) / 2;
    return [Math.max(x - 2, Math.min(x0, x1)), Math.max(y - half, Math.min(y0, y1)), Math.min(x + width + 2, Math.max(x0, x1)), Math.min(y + half, Math.max(y0, y1))] as const;
  });
  return boxes
    .filter(([left, top, right, bottom]) => left <= right && top <= bottom)
    .sort((a, b) => forward * (a[0] + a[1] - b[0] - b[1]))
    .map(([left, top, right, bottom]) => {
      const ends = [`${round(left)},${round(top)}`, `${round(right)},${round(bottom)}`];
      if (forward < 0) ends.reverse();
      return `L${ends.join('M')}`;
    })
    .join('');
}

/** A line with rounded bends, broken where it would run through names. */
export function linePath({ points }: SceneThread, names: readonly NameBox[] = []): string {
  const towards = ([x0, y0]: Point, [x1, y1]: Point) => {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const share = Math.min(bendRadius, length / 2) / length;
    return `${round(x0 + (x1 - x0) * share)},${round(y0 + (y1 - y0) * share)}`;
  };
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      const [x, y] = [round(point[0]), round(point[1])];
      if (!before) return `M${x},${y}`;
      return breaksOf(before, point, names) + (after ? `L${towards(point, before)}Q${x},${y} ${towards(point, after)}` : `L${x},${y}`);
    })
    .join('');
}

/** The head of the arrow: at the later of the two events, which speaks of the earlier. */
export function headPath({ points, speaker }: SceneThread): string {
  const [tip, from] = speaker === 'first' ? points : points.slice(-2).reverse();
  if (!tip || !from) return '';
  const [dx, dy] = [Math.sign(tip[0] - from[0]), Math.sign(tip[1] - from[1])];
  const wing = (side: number) => `${round(tip[0] - 6 * dx - side * 4 * dy)},${round(tip[1] - 6 * dy + side * 4 * dx)}`;
  return `M${wing(1)}L${round(tip[0])},${round(tip[1])}L${wing(-1)}`;
}
