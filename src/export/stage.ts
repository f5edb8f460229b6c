// The stage of a scene as shapes: what the page draws, layer by layer from back to front.
import {
  acrossPath, axisLines, bandEdges, bracketSigns, capsPath, clusterPath, clusterRadius, barEdgePath, countText, fadeOf, fades,
  gapSigns, headPath, isMirrored, isNamedBelow, labelInset, laneTextX, linePath, namesOf, rectPath, ribbonHeight, round, stripHeight, symbolArea, tickLength,
  upPath, wordsOn, zoneTextX, type AxisSign,
} from '../layout/outlines.js';
import { isolated } from '../i18n/plural.js';
import type { AxisLabel } from '../layout/axis-names.js';
import type { SceneRibbon } from '../layout/background.js';
import type { Metrics } from '../layout/metrics.js';
import type { Scene, SceneCard, SceneMark } from '../layout/scene.js';
import { symbolPath, type KindLook } from '../layout/symbols.js';
import type { TimelineEvent } from '../model/timeline.js';
import { fitLine, fitLines } from './fit-text.js';
import type { ColorName, Look } from './look.js';
import { path, runsLeft, text, textAbout, type Anchor, type PathShape, type Shape } from './shapes.js';

/** What of a stage depends on more than its scene. */
export interface StageInput {
  readonly scene: Scene;
  readonly metrics: Pick<Metrics, 'axisRow' | 'metaLine' | 'titleLine' | 'cardPaddingX'>;
  readonly look: Look;
  readonly kindOf: (id: string | undefined) => KindLook;
  /** What a card says beside the kind of its event. */
  readonly noteOf: (event: TimelineEvent) => string;
  /** A count as the reader's language writes it. */
  readonly number: (count: number) => string;
  /** Id of the event in focus. */
  readonly selected: string | null;
}

type Layer = (input: StageInput) => readonly Shape[];

/** Colour of a kind by its number. */
export const kindColor = ({ number }: KindLook): ColorName => `kind-${number}` as ColorName;

/** Where the words of the interface begin. */
export const beginOf = ({ rtl }: Scene): Anchor => (rtl ? 'right' : 'left');

/** A text where it begins in a box that it fills or not: at the edge from which it is read. */
const beginIn = (content: string, x: number, width: number): readonly [x: number, anchor: Anchor] => (runsLeft(content) ? [x + width, 'right'] : [x, 'left']);

/** Lines that fall to the left, 7 pixels apart, cut at the edges of a box. */
function hatchPath(x0: number, y0: number, x1: number, y1: number): string {
  const step = 7 * Math.SQRT2;
  let d = '';
  for (let sum = Math.ceil((x0 + y0) / step) * step; sum < x1 + y1; sum += step) {
    const [top, bottom] = [Math.max(y0, sum - x1), Math.min(y1, sum - x0)];
    d += `M${round(sum - top)},${round(top)}L${round(sum - bottom)},${round(bottom)}`;
  }
  return d;
}

const zones: Layer = ({ scene: { zones: all, band }, look }) =>
  all.map(({ x0, x1 }) => path(hatchPath(x0, band.top, x1, band.bottom), { stroke: look.color('zone-line-color'), strokeWidth: 0.8 }));

const days: Layer = ({ scene: { days: all, height }, look }) =>
  all.map(({ x0, x1, main }) => path(rectPath(x0, 0, x1 - x0, height), { fill: look.color(main ? 'day-fill-main' : 'day-fill') }));

const periods: Layer = ({ scene, look }) =>
  scene.periods.flatMap((period) => {
    const { x0, x1, y, label } = period;
    const strip = stripHeight(period);
    return [
      path(rectPath(x0, y, x1 - x0, scene.height - y), { fill: look.color('period-fill') }),
      path(rectPath(x0, y, x1 - x0, strip), { fill: look.color('period-fill-strong') }),
      textAbout(label?.text ?? '', label?.x ?? 0, y + strip / 2, look.font('label'), look.color('axis-color-strong'), beginOf(scene)),
    ];
  });

const ticks: Layer = ({ scene, metrics, look }) => {
  const { top, bottom } = scene.band;
  return [
    ...bandEdges(scene).map((edge) => path(acrossPath(0, scene.width, top + edge), { stroke: look.color('axis-line-color') })),
    ...scene.axis.ticks.map(({ x, major }) => path(upPath(x, bottom - tickLength(major, metrics.axisRow), bottom), { stroke: look.color(major ? 'axis-color' : 'tick-color') })),
  ];
};

const axisTexts: Layer = ({ scene, metrics, look }) => {
  const { axis, band } = scene;
  const { upper, lower } = axisLines(scene, metrics.axisRow);
  const stroke = look.color('tick-color');
  const draw = ({ d, x, text: content }: AxisSign) => [path(d, { stroke }), text(content, x, band.top + lower, look.font('axis'), look.color('axis-color'), 'middle')];
  const label = ({ text: content, x, width }: AxisLabel, y: number, strong: boolean) => {
    const [begin, anchor] = beginIn(content, x, width);
    return text(content, begin, band.top + y, look.font(strong ? 'strong' : 'axis'), look.color(strong ? 'axis-color-strong' : 'axis-color'), anchor);
  };
  return [
    ...gapSigns(scene, band.bottom).flatMap(draw),
    ...axis.contexts.map((context) => label(context, upper, true)),
    ...axis.units.map((unit) => label(unit, lower, unit.strong)),
    ...scene.zones.map((zone) => text(zone.text, zoneTextX(scene, zone), band.top + upper, look.font('zone'), look.color('axis-color'), beginOf(scene))),
    ...bracketSigns(scene, band.bottom).flatMap(draw),
  ];
};

/** How far the top of a line of capitals is above its baseline, as a share of the font's size. */
const capHeight = 0.73;

const lanes: Layer = ({ scene, look }) => {
  const font = look.font('lane');
  return scene.lanes.slice(0, -1).flatMap((lane) => {
    const y = isNamedBelow(scene, lane) ? lane.bottom - labelInset : lane.top + labelInset + capHeight * font.size;
    const name = text(lane.name, laneTextX(scene), y, font, look.color('lane-label-color'), beginOf(scene));
    return isMirrored(scene) ? [name] : [path(acrossPath(0, scene.width, lane.top), { stroke: look.color('line') }), name];
  });
};

/** A stretch that fades where its beginning or its end is not known. */
function fading(scene: Scene, ribbon: SceneRibbon, { x0, x1 }: { x0: number; x1: number }, height: number, paint: Omit<PathShape, 'type' | 'd'>): PathShape {
  const side = fadeOf(scene, ribbon);
  return path(rectPath(x0, ribbon.y - height / 2, x1 - x0, height), { ...paint, ...(side && { fade: { x0, x1, opacities: fades[side] } }) });
}

const ribbons: Layer = ({ scene, look }) => {
  const color = look.color('ribbon-color');
  const opacity = look.opacity('ribbon-opacity');
  return scene.ribbons.flatMap((ribbon) => [
    fading(scene, ribbon, ribbon, ribbonHeight, { fill: color, opacity }),
    path(capsPath({ rtl: scene.rtl, origin: 0 }, ribbon), { stroke: color, strokeWidth: 1.5 * look.length('line-width'), opacity }),
  ]);
};

const bars: Layer = ({ scene, look, kindOf, selected }) =>
  scene.bars.flatMap((bar) => {
    const { event, y, height, certain, openStart } = bar;
    const fill = look.color(kindColor(kindOf(event.kind)));
    const paint = { fill, opacity: look.opacity('bar-opacity') };
    const frame = { stroke: look.color('ink'), strokeWidth: 2.5 * look.length('line-width') };
    return [
      fading(scene, bar, bar, height, paint),
      ...(event.id === selected ? [path(rectPath(bar.x0, y - height / 2, bar.x1 - bar.x0, height), frame)] : []),
      ...(certain ? [fading(scene, bar, certain, height, paint)] : []),
      ...(openStart ? [] : [path(barEdgePath({ rtl: scene.rtl, origin: 0 }, bar), { fill })]),
    ];
  });

const leaders: Layer = ({ scene, look, kindOf, selected }) => {
  const all = wordsOn(scene);
  return scene.cards.map(({ event, mark, leader: { x, y0, y1 } }) => {
    const chosen = event.id === selected;
    return path(upPath(x, y0, y1, all), {
      stroke: look.color(kindColor(kindOf(event.kind))),
      strokeWidth: chosen ? 2 * look.length('line-width') : look.length('leader-width'),
      opacity: chosen ? 1 : look.opacity('leader-opacity'),
      ...(mark.doubtful && { dash: [2, 3] }),
    });
  });
};

const threads: Layer = ({ scene, metrics, look }) => {
  const [stroke, strokeWidth, font] = [look.color('thread-color'), 1.5 * look.length('line-width'), look.font('meta')];
  const all = wordsOn(scene);
  return scene.threads.flatMap((thread) => {
    const { text: word, x, y } = thread.label ?? { text: '', x: 0, y: 0 };
    const width = word && look.measure(word, font) + 6;
    return [
      path(linePath(thread, all), { stroke, strokeWidth, dash: [4, 3] }),
      path(headPath(thread), { stroke, strokeWidth }),
      // The line is interrupted for its word.
      path(width ? rectPath(x - width / 2, y - metrics.metaLine / 2, width, metrics.metaLine) : '', { fill: look.color('surface') }),
      textAbout(word, x, y, font, stroke, 'middle'),
    ];
  });
};

const marks: Layer = (input) => input.scene.marks.flatMap((mark) => [...markPaths(mark, input), markCount(mark, input)]);

/** The symbol of an event, hollow where its day is open, or the circle of a cluster. */
function markPaths(mark: SceneMark, { scene, look, kindOf, selected }: StageInput): PathShape[] {
  const { x, y, event, doubtful } = mark;
  const kind = kindOf(event.kind);
  const own = look.color(mark.symbol ? kindColor(kind) : 'cluster-color');
  const chosen = selected !== null && mark.ids.includes(selected);
  const surface = look.color('surface');
  const hollow = doubtful || !mark.symbol;
  const stroke = { x, y, stroke: chosen ? look.color('ink') : hollow ? own : surface, strokeWidth: chosen ? 2.5 * look.length('line-width') : look.length('mark-stroke-width') };
  if (!mark.symbol) return [path(clusterPath(mark, scene, 0, 0), { ...stroke, fill: look.color('cluster-fill'), ...(doubtful && { dash: [3, 2.5] }) })];
  const d = symbolPath(kind.symbol, symbolArea(scene, mark));
  // Around a filled symbol the stroke keeps others at a distance: it lies below.
  return doubtful ? [path(d, { ...stroke, fill: surface })] : [path(d, stroke), path(d, { x, y, fill: own })];
}

function markCount(mark: SceneMark, { look, scene, number }: StageInput): Shape {
  const [font, fill] = [look.font('label'), look.color('cluster-color')];
  const count = countText(mark, number);
  if (!mark.symbol) return textAbout(count, mark.x, mark.y, font, fill, 'middle');
  return text(count, mark.x + (scene.rtl ? -1 : 1) * clusterRadius(scene), mark.y - 0.35 * font.size, font, fill, beginOf(scene));
}

const names: Layer = ({ scene, look }) => {
  const font = look.font('label');
  return namesOf(scene).map(({ event, x, y, width }) => {
    const [begin, anchor] = beginIn(event.title, x, width);
    return textAbout(fitLine(event.title, width, (line) => look.measure(line, font)), begin, y, font, look.color('ink'), anchor);
  });
};

/** The symbol before the kind of a card's event, and the room behind it. */
const symbolSize = 10;
const symbolGap = 4;

const cards: Layer = (input) => input.scene.cards.flatMap((card) => cardShapes(card, input));

function cardShapes({ event, mark, x, y, width, height, lines }: SceneCard, { scene, look, metrics, kindOf, noteOf, selected }: StageInput): Shape[] {
  const kind = kindOf(event.kind);
  const { rtl } = scene;
  const color = look.color(kindColor(kind));
  const [edge, radius, padding] = [look.length('card-edge-width'), look.length('card-radius'), look.length('card-padding')];
  const [left, top] = [Math.round(x), Math.round(y)];
  const inset = edge + padding + 2;
  const room = width - metrics.cardPaddingX;
  const textX = rtl ? width - inset - room : inset;
  const [meta, titleFont] = [look.font('meta'), look.font('title')];
  const metaInset = kind.label ? inset + symbolSize + symbolGap : inset;
  /** Pixels from the edge at which lines begin. */
  const from = (begin: number) => (rtl ? width - begin : begin);
  const metaY = 1 + padding + metrics.metaLine / 2;
  // Runs as the page does, whatever the kind is called.
  const about = `${rtl ? '\u200F' : ''}${[rtl ? isolated(kind.label) : kind.label, noteOf(event)].filter(Boolean).join(' · ')}`;
  const title = fitLines(event.title, room, (line) => look.measure(line, titleFont), lines);
  const [titleX, titleAnchor] = beginIn(event.title, textX, room);
  const paint = mark.doubtful ? { stroke: color } : { fill: color };
  const shapes: Shape[] = [
    path(edgePath(edge, width, height, radius, rtl), { fill: color }),
    path(bodyPath(edge, width, height, radius, rtl), { fill: look.color('card-background'), stroke: look.color('card-border-color') }),
    ...(kind.label ? [path(symbolPath(kind.symbol, 33), { x: from(inset + symbolSize / 2), y: metaY, ...paint })] : []),
    textAbout(fitLine(about, room - (metaInset - inset), (line) => look.measure(line, meta)), from(metaInset), metaY, meta, color, beginOf(scene)),
    ...title.map((line, i) => textAbout(line, titleX, 1 + padding + metrics.metaLine + (i + 0.5) * metrics.titleLine, titleFont, look.color('ink'), titleAnchor)),
  ];
  const frame = path(framePath(width, height, radius + 1), { x: left, y: top, stroke: look.color('card-border-color-selected'), strokeWidth: 2 * look.length('line-width') });
  return [
    ...(event.id === selected ? [frame] : []),
    { type: 'box', x: left, y: top, width, height, shapes },
  ];
}

/** How to draw in a box so that what is drawn can be mirrored: places seen from where lines begin, and the way and turn of a curve. */
const sided = (width: number, rtl: boolean) => (rtl ? { at: (x: number) => width - x, way: -1, turns: [1, 0] } : { at: (x: number) => x, way: 1, turns: [0, 1] });

/** The coloured edge of a card where its lines begin, rounded. */
function edgePath(edge: number, width: number, height: number, radius: number, rtl: boolean): string {
  const { at, way, turns: [turn] } = sided(width, rtl);
  const r = Math.min(radius, edge);
  return `M${at(edge)},0H${at(r)}a${r},${r} 0 0 ${turn} ${-way * r},${r}V${height - r}a${r},${r} 0 0 ${turn} ${way * r},${r}H${at(edge)}z`;
}

/** The rest of it, rounded at the far end; its border, a pixel wide, is open towards the edge. */
function bodyPath(edge: number, width: number, height: number, r: number, rtl: boolean): string {
  const { at, way, turns: [, turn] } = sided(width, rtl);
  const [far, bottom] = [width - 0.5, height - 0.5];
  return `M${at(edge)},0.5H${at(far - r)}a${r},${r} 0 0 ${turn} ${way * r},${r}V${bottom - r}a${r},${r} 0 0 ${turn} ${-way * r},${r}H${at(edge)}`;
}

/** A rounded frame about a box of a size, one pixel outside it. */
const framePath = (width: number, height: number, r: number): string =>
  `M${r - 1},-1H${width + 1 - r}a${r},${r} 0 0 1 ${r},${r}V${height + 1 - r}a${r},${r} 0 0 1 ${-r},${r}H${r - 1}a${r},${r} 0 0 1 ${-r},${-r}V${r - 1}a${r},${r} 0 0 1 ${r},${-r}z`;

const layers: readonly Layer[] = [zones, days, periods, ticks, axisTexts, lanes, ribbons, bars, leaders, threads, marks, cards, names];

/** What had no room, or nothing to say. */
const isEmpty = (shape: Shape): boolean => (shape.type === 'path' && !shape.d) || (shape.type === 'text' && !shape.text);

/** All shapes of a stage, their places counted from its top left corner. */
export const stageShapes: Layer = (input) => layers.flatMap((layer) => layer(input)).filter((shape) => !isEmpty(shape));
