// Draws the events of a scene into the one SVG group that Lit leaves to D3: lanes, ribbons, leaders, marks.
import { select } from 'd3-selection';
import { standsFor, type Scene, type SceneMark } from '../layout/scene.js';
import type { LaneBox } from '../layout/lanes.js';
import type { SceneRibbon } from '../layout/background.js';
import type { SceneBar } from '../layout/bars.js';
import { capsPath, clusterRadius, countText, edgeWidth, fadeOf, headPath, isMirrored, isNamedBelow, labelInset, linePath, ribbonHeight, symbolArea } from '../layout/outlines.js';
import { symbolPath, type KindLook } from '../layout/symbols.js';
import type { SceneThread } from '../layout/thread-lines.js';
import { keyOf, layersOf, moveLayers, put, round, say, write, type Group } from './layers.js';

/** What of a scene depends on more than the scene: how kinds look, and which event is in focus. */
export interface StageLook {
  readonly kindOf: (id: string | undefined) => KindLook;
  readonly selected: string | null;
  readonly fades?: Fades | undefined;
}

/** What is on its way out or in after a change of the filter, by the ids of events: their marks, bars and ribbons, and their cards. */
export interface Fades {
  readonly mark: (id: string) => boolean;
  readonly card: (id: string) => boolean;
}

/** What stands for several events fades when all of them do. */
const fading = (ids: readonly string[], fades: ((id: string) => boolean) | undefined): string => (fades && ids.every(fades) ? ' fading' : '');

const layerNames = ['lanes', 'ribbons', 'bars', 'leaders', 'threads', 'marks'] as const;

/** Names of lanes, and lines between those that lie below one another. Two that mirror each other have the band between them. */
function drawLanes(group: Group, scene: Scene): void {
  const g = group
    .selectAll<SVGGElement, LaneBox>('g')
    .data(scene.lanes.slice(0, -1), ({ id }) => id)
    .join((enter) => {
      const entered = enter.append('g');
      entered.append('line').attr('part', 'lane-line').attr('x1', 0);
      entered.append('text').attr('part', 'lane-label').attr('x', labelInset);
      return entered;
    });
  g.select('line').call(put, ({ top }) => ({ x2: scene.width, y1: round(top), y2: round(top), visibility: isMirrored(scene) ? 'hidden' : null }));
  g.select('text')
    .call(put, (lane) => {
      const below = isNamedBelow(scene, lane);
      return { y: round(below ? lane.bottom - labelInset : lane.top + labelInset), 'dominant-baseline': below ? 'auto' : 'hanging' };
    })
    .call(say, ({ label }) => label);
}

/** The mask with which a stretch without a known beginning or end fades out. */
function maskOf(ribbon: SceneRibbon): string | null {
  const fade = fadeOf(ribbon);
  return fade ? `url(#fade-${fade})` : null;
}

function drawRibbons(group: Group, { ribbons, origin }: Scene, { fades }: StageLook): void {
  group
    .selectAll<SVGGElement, SceneRibbon>('g')
    .data(ribbons, keyOf)
    .join((enter) => {
      const g = enter.append('g').attr('part', 'ribbon');
      g.append('rect').attr('height', ribbonHeight).attr('y', -ribbonHeight / 2);
      g.append('path').attr('class', 'ends');
      return g;
    })
    .each(function (ribbon) {
      const { x0, x1, y, ids } = ribbon;
      const [line, ends] = this.children as unknown as [Element, Element];
      write(this, { class: `ribbon${fading(ids, fades?.mark)}`, transform: `translate(${round(x0 - origin)},${round(y)})` });
      write(line, { width: round(x1 - x0), mask: maskOf(ribbon) });
      write(ends, { d: capsPath({ ...ribbon, x0: 0, x1: x1 - x0, y: 0 }) });
    });
}

/** Events that last: pale where they may have been going on, strong where they surely were, with an edge where they begin. */
function drawBars(group: Group, { bars, origin }: Scene, { kindOf, selected, fades }: StageLook): void {
  group
    .selectAll<SVGGElement, SceneBar>('g')
    .data(bars, keyOf)
    .join((enter) => {
      const g = enter.append('g').attr('part', 'bar');
      for (const name of ['possible', 'certain', 'edge']) g.append('rect').attr('class', name);
      return g;
    })
    .each(function (bar) {
      const { event, ids, x0, x1, y, height, certain } = bar;
      const [possible, sure, edge] = this.children as unknown as [Element, Element, Element];
      const state = `${event.id === selected ? ' selected' : ''}${fading(ids, fades?.mark)}`;
      write(this, { class: `bar kind-${kindOf(event.kind).number}${state}`, transform: `translate(${round(x0 - origin)},${round(y - height / 2)})` });
      const same = { height, mask: maskOf(bar) };
      write(possible, { ...same, width: round(x1 - x0) });
      write(sure, { ...same, x: certain ? round(certain.x0 - x0) : 0, width: certain ? round(certain.x1 - certain.x0) : 0 });
      write(edge, { ...same, width: bar.openStart ? 0 : edgeWidth });
    });
}

function drawLeaders(group: Group, { cards, origin }: Scene, { kindOf, selected, fades }: StageLook): void {
  group
    .selectAll<SVGLineElement, Scene['cards'][number]>('line')
    .data(cards, keyOf)
    .join('line')
    .attr('part', 'leader')
    .call(put, ({ event, mark, leader: { x, y0, y1 } }) => ({
      class: `leader kind-${kindOf(event.kind).number}${mark.doubtful ? ' doubtful' : ''}${event.id === selected ? ' selected' : ''}${fading([event.id], fades?.card)}`,
      x1: round(x - origin),
      x2: round(x - origin),
      y1: round(y0),
      y2: round(y1),
    }));
}

/** Lines to what the event in focus is linked with. */
function drawThreads(group: Group, threads: readonly SceneThread[]): void {
  const g = group
    .selectAll<SVGGElement, SceneThread>('g')
    .data(threads, keyOf)
    .join((enter) => {
      const entered = enter.append('g').attr('part', 'thread').attr('class', 'thread');
      for (const name of ['reach', 'line', 'head']) entered.append('path').attr('class', name);
      entered.append('text').attr('text-anchor', 'middle').attr('dominant-baseline', 'central');
      entered.append('title');
      return entered;
    });
  for (const name of ['.reach', '.line']) g.select(name).attr('d', linePath);
  g.select('.head').attr('d', headPath);
  g.select('text')
    .attr('x', ({ label }) => round(label?.x ?? 0))
    .attr('y', ({ label }) => round(label?.y ?? 0))
    .call(say, ({ label }) => label?.text ?? '');
  g.select('title').call(say, ({ other }) => other.title);
}

/** The members for which each mark was drawn last: the very list of the scene. */
const drawn = new WeakMap<Element, readonly string[]>();

function drawMarks(group: Group, scene: Scene, { kindOf, selected, fades }: StageLook): void {
  group
    .selectAll<SVGGElement, SceneMark>('g')
    .data(scene.marks, keyOf)
    .join((enter) => {
      const g = enter.append('g').attr('part', 'mark');
      g.filter(({ symbol }) => symbol).append('path');
      g.filter(({ symbol }) => !symbol)
        .append('circle')
        .attr('r', clusterRadius);
      g.filter(({ ids }) => ids.length > 1).append('text');
      return g;
    })
    .call(put, (mark) => {
      const { event, ids, symbol, doubtful, x, y } = mark;
      const kind = symbol ? `kind-${kindOf(event.kind).number}` : 'cluster';
      const state = `${doubtful ? ' doubtful' : ''}${selected !== null && standsFor(mark, selected) ? ' selected' : ''}${fading(ids, fades?.mark)}`;
      return { class: `mark ${kind}${state}`, transform: `translate(${round(x - scene.origin)},${round(y)})` };
    })
    // What a mark consists of stays while its members do.
    .filter(function ({ ids }) {
      return drawn.get(this) !== ids;
    })
    .each(function (mark) {
      const { event, ids, symbol } = mark;
      drawn.set(this, ids);
      const g = select(this);
      g.select('path').attr('d', symbolPath(kindOf(event.kind).symbol, symbolArea(scene, mark)));
      g.select('text')
        .attr('x', symbol ? clusterRadius : 0)
        .attr('dy', symbol ? '-0.35em' : '0.35em')
        .text(countText(mark));
    });
}

/** Draws lanes, ribbons, leaders and marks of a scene; draws them anew in place when called again. */
export function drawStage(node: SVGGElement, scene: Scene, look: StageLook): void {
  const layers = layersOf(node, layerNames);
  drawLanes(layers.lanes, scene);
  drawRibbons(layers.ribbons, scene, look);
  drawBars(layers.bars, scene, look);
  drawLeaders(layers.leaders, scene, look);
  drawThreads(layers.threads, scene.threads);
  drawMarks(layers.marks, scene, look);
  moveLayers(scene.origin, layers.ribbons, layers.bars, layers.leaders, layers.marks);
}

/** What was drawn where a DOM event happened. */
function datumAt<T>(target: EventTarget | null, className: string): T | undefined {
  const group = target instanceof Element ? target.closest<SVGGElement>(`g.${className}`) : null;
  return group ? select<SVGGElement, T>(group).datum() : undefined;
}

/** The mark at which a DOM event happened. */
export const markOfTarget = (target: EventTarget | null): SceneMark | undefined => datumAt<SceneMark>(target, 'mark');

/** The thread at which a DOM event happened. */
export const threadOfTarget = (target: EventTarget | null): SceneThread | undefined => datumAt<SceneThread>(target, 'thread');
