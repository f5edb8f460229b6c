// Draws the events of a scene into the one SVG group that Lit leaves to D3: lanes, ribbons, leaders, marks.
import { select } from 'd3-selection';
import { standsFor, type Scene } from '../layout/scene.js';
import type { LaneBox } from '../layout/lanes.js';
import type { SceneRibbon } from '../layout/background.js';
import { capsPath, circlePath, clusterPath, barEdgePath, fadeOf, fades, headPath, isMirrored, isNamedBelow, labelInset, laneTextX, linePath, rectPath, ribbonHeight, symbolArea, upPath, wordsOn, type NameBox } from '../layout/outlines.js';
import { symbolPathAt, type KindLook } from '../layout/symbols.js';
import type { SceneThread } from '../layout/thread-lines.js';
import { keyOf, layersOf, moveLayers, Outlines, put, round, say, type Group } from './layers.js';

/** What of a scene depends on more than the scene: how kinds look, and which event is in focus. */
export interface StageLook {
  readonly kindOf: (id: string | undefined) => KindLook;
  readonly selected: string | null;
  /** Whether what points is as coarse as a finger. */
  readonly finger: boolean;
  /** Language of the story, in which its lanes are named. */
  readonly lang?: string | undefined;
  readonly fades?: Fades | undefined;
}

/** What is on its way out or in after a change of the filter, by the ids of events: their marks, bars and ribbons, and their cards. */
export interface Fades {
  readonly mark: (id: string) => boolean;
  readonly card: (id: string) => boolean;
}

/** What stands for several events fades when all of them do. */
const fadingClass = (ids: readonly string[], fades: ((id: string) => boolean) | undefined): string => (fades && ids.every(fades) ? ' fading' : '');

/** Pixels: a target of 44 (WCAG 2.2, 2.5.5). */
const fingerRadius = 22;

const kindClass = ({ number }: KindLook): string => `kind-${number}`;

const layerNames = ['gradients', 'lanes', 'ribbons', 'bars', 'leaders', 'around', 'threads', 'marks'] as const;

/** Names of lanes, and lines between those that lie below one another. Two that mirror each other have the band between them. */
function drawLanes(group: Group, scene: Scene, { lang }: StageLook): void {
  const g = group
    .selectAll<SVGGElement, LaneBox>('g')
    .data(scene.lanes.slice(0, -1), ({ id }) => id)
    .join((enter) => {
      const entered = enter.append('g');
      entered.append('line').attr('part', 'lane-line').attr('x1', 0);
      entered.append('text').attr('part', 'lane-label');
      return entered;
    });
  g.select('line').call(put, ({ top }) => ({ x2: scene.width, y1: round(top), y2: round(top), visibility: isMirrored(scene) ? 'hidden' : null }));
  g.select('text')
    .call(put, (lane) => {
      const below = isNamedBelow(scene, lane);
      return { lang: lang ?? null, x: laneTextX(scene), y: round(below ? lane.bottom - labelInset : lane.top + labelInset), 'dominant-baseline': below ? 'auto' : 'hanging' };
    })
    .call(say, ({ name }) => name);
  // In full, where some is missing.
  g.selectAll('title').data(({ name, label }) => (name === label ? [] : [label])).join('title').text(String);
}

/** How the fill of a stretch fades, for a look: a gradient of that name is there as long as something fades so. */
const gradientOf = (fade: string, look: string): string => `fade-${fade}-${look}`;

interface Gradient {
  readonly fade: keyof typeof fades;
  readonly look: string;
}

function drawGradients(group: Group, scene: Scene, { kindOf }: StageLook): void {
  const gradients = new Map<string, Gradient>();
  const need = (ribbon: SceneRibbon, look: string) => {
    const fade = fadeOf(scene, ribbon);
    if (fade) gradients.set(gradientOf(fade, look), { fade, look });
  };
  for (const ribbon of scene.ribbons) need(ribbon, 'ribbon');
  for (const bar of scene.bars) need(bar, kindClass(kindOf(bar.event.kind)));
  group
    .selectAll<SVGLinearGradientElement, [string, Gradient]>('linearGradient')
    .data([...gradients], ([id]) => id)
    .join((enter) => {
      const gradient = enter.append('linearGradient').attr('id', ([id]) => id).attr('class', ([, { look }]) => look);
      gradient
        .selectAll('stop')
        .data(([, { fade }]) => fades[fade])
        .join('stop')
        .attr('offset', (_, i) => i / 2)
        .attr('stop-opacity', (opacity) => opacity);
      return gradient;
    });
}

/** A stretch of a ribbon or a bar that fades: its gradient spans its own length, so it is a node of its own. */
interface Fading {
  readonly key: string;
  readonly look: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawFading(group: Group, stretches: readonly Fading[], part: string): void {
  group
    .selectAll<SVGRectElement, Fading>('rect')
    .data(stretches, keyOf)
    .join((enter) => enter.append('rect').attr('part', part))
    .call(put, ({ look, fill, x, y, width, height }) => ({ class: look, fill: `url(#${fill})`, x: round(x), y: round(y), width: round(width), height }));
}

function drawRibbons(group: Group, scene: Scene, { fades: fading }: StageLook): void {
  const { ribbons, origin } = scene;
  const outlines = new Outlines();
  const stretches: Fading[] = [];
  for (const ribbon of ribbons) {
    const { key, ids, x0, x1, y } = ribbon;
    const look = `ribbon${fadingClass(ids, fading?.mark)}`;
    const fade = fadeOf(scene, ribbon);
    const box = { x: x0 - origin, y: y - ribbonHeight / 2, width: x1 - x0, height: ribbonHeight };
    if (fade) stretches.push({ key, look, fill: gradientOf(fade, 'ribbon'), ...box });
    else outlines.add(look, rectPath(box.x, box.y, box.width, box.height));
    outlines.add(`${look} ends`, capsPath(scene, ribbon));
  }
  drawFading(group, stretches, 'ribbon');
  outlines.draw(group, 'ribbon');
}

/** Events that last: pale where they may have been going on, strong where they surely were, with an edge where they begin. */
function drawBars(group: Group, scene: Scene, { kindOf, selected, fades: fading }: StageLook): void {
  const { bars, origin } = scene;
  const outlines = new Outlines();
  const stretches: Fading[] = [];
  for (const bar of bars) {
    const { event, ids, y, height, certain } = bar;
    const kind = kindClass(kindOf(event.kind));
    const look = `bar ${kind}${event.id === selected ? ' selected' : ''}${fadingClass(ids, fading?.mark)}`;
    const fade = fadeOf(scene, bar);
    const top = y - height / 2;
    const lay = (name: string, x0: number, x1: number) => {
      if (fade) stretches.push({ key: `${name} ${bar.key}`, look: `${look} ${name}`, fill: gradientOf(fade, kind), x: x0 - origin, y: top, width: x1 - x0, height });
      else outlines.add(`${look} ${name}`, rectPath(x0 - origin, top, x1 - x0, height));
    };
    lay('possible', bar.x0, bar.x1);
    if (certain) lay('certain', certain.x0, certain.x1);
    if (!bar.openStart) outlines.add(`${look} edge`, barEdgePath(scene, bar));
  }
  drawFading(group, stretches, 'bar');
  outlines.draw(group, 'bar');
}

function drawLeaders(group: Group, { cards, origin }: Scene, words: readonly NameBox[], { kindOf, selected, fades: fading }: StageLook): void {
  const outlines = new Outlines();
  const moved = words.map((word) => ({ ...word, x: word.x - origin }));
  for (const { event, mark, leader: { x, y0, y1 } } of cards) {
    const state = `${mark.doubtful ? ' doubtful' : ''}${event.id === selected ? ' selected' : ''}${fadingClass([event.id], fading?.card)}`;
    outlines.add(`leader ${kindClass(kindOf(event.kind))}${state}`, upPath(x - origin, y0, y1, moved));
  }
  outlines.draw(group, 'leader');
}

/** Lines to what the event in focus is linked with. */
function drawThreads(group: Group, threads: readonly SceneThread[], words: readonly NameBox[]): void {
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
  g.select('.reach').attr('d', (thread) => linePath(thread));
  g.select('.line').attr('d', (thread) => linePath(thread, words));
  g.select('.head').attr('d', headPath);
  g.select('text')
    .attr('x', ({ label }) => round(label?.x ?? 0))
    .attr('y', ({ label }) => round(label?.y ?? 0))
    .call(say, ({ label }) => label?.text ?? '');
  g.select('title').call(say, ({ other }) => other.title);
}

function drawMarks(group: Group, scene: Scene, { kindOf, selected, fades: fading }: StageLook): void {
  const outlines = new Outlines();
  for (const mark of scene.marks) {
    const { event, ids, symbol, doubtful, y } = mark;
    const kind = kindOf(event.kind);
    const x = mark.x - scene.origin;
    const state = `${doubtful ? ' doubtful' : ''}${selected !== null && standsFor(mark, selected) ? ' selected' : ''}${fadingClass(ids, fading?.mark)}`;
    outlines.add(`mark ${symbol ? kindClass(kind) : 'cluster'}${state}`, symbol ? symbolPathAt(kind.symbol, symbolArea(scene, mark), x, y) : clusterPath(mark, scene, x, y));
  }
  outlines.draw(group, 'mark');
}

/** What belongs to a mark for a finger, which is coarser than a mouse: where two of these circles meet, the nearer mark is meant. */
function drawAround(group: Group, { marks, origin }: Scene, { finger }: StageLook): void {
  const outlines = new Outlines();
  if (finger) for (const { x, y } of marks) outlines.add('around', circlePath(x - origin, y, fingerRadius));
  outlines.draw(group);
}

/** Draws lanes, ribbons, leaders and marks of a scene; draws them anew in place when called again. */
export function drawStage(node: SVGGElement, scene: Scene, look: StageLook): void {
  const layers = layersOf(node, layerNames);
  drawLanes(layers.lanes, scene, look);
  drawGradients(layers.gradients, scene, look);
  drawRibbons(layers.ribbons, scene, look);
  drawBars(layers.bars, scene, look);
  const words = wordsOn(scene);
  drawLeaders(layers.leaders, scene, words, look);
  drawAround(layers.around, scene, look);
  drawThreads(layers.threads, scene.threads, words);
  drawMarks(layers.marks, scene, look);
  moveLayers(scene.origin, layers.ribbons, layers.bars, layers.leaders, layers.around, layers.marks);
}

/** The thread at which a DOM event happened. */
export function threadOfTarget(target: EventTarget | null): SceneThread | undefined {
  const group = target instanceof Element ? target.closest<SVGGElement>('g.thread') : null;
  return group ? select<SVGGElement, SceneThread>(group).datum() : undefined;
}
