// Draws time: days and zones behind everything, and the axis band with its ticks, names, brackets and squeezed stretches.
import { select } from 'd3-selection';
import type { ScenePeriod, SceneZone } from '../layout/background.js';
import { axisLines, bandEdges, bracketSigns, gapSigns, rectPath, stripHeight, tickLength, upPath, zoneTextX, type AxisSign } from '../layout/outlines.js';
import type { Scene } from '../layout/scene.js';
import { keyOf, layersOf, move, moveLayers, Outlines, put, round, say, type Group } from './layers.js';

/** Heights within the band, in pixels. */
export interface AxisLook {
  readonly row: number;
  /** Language of the story, in which its periods are named. */
  readonly lang?: string | undefined;
}

const layerNames = ['zones', 'days', 'periods', 'band'] as const;
const bandLayerNames = ['edges', 'ticks', 'gaps', 'zone-labels', 'brackets'] as const;

/** Stretches without dates are few. */
function drawZoneFills(group: Group, { zones, band }: Scene): void {
  group
    .selectAll<SVGRectElement, SceneZone>('rect')
    .data(zones, keyOf)
    .join((enter) => enter.append('rect').attr('part', 'zone').attr('fill', 'url(#hatch)'))
    .call(put, ({ side, x0, x1 }) => ({ class: `zone ${side}`, x: round(x0), width: round(x1 - x0), y: band.top, height: band.bottom - band.top }));
}

function drawDays(group: Group, { days, origin, height }: Scene): void {
  const outlines = new Outlines();
  for (const { main, x0, x1 } of days) outlines.add(main ? 'day main' : 'day', rectPath(x0 - origin, 0, x1 - x0, height));
  outlines.draw(group, 'day');
}

function drawEdges(group: Group, scene: Scene): void {
  group
    .selectAll<SVGLineElement, number>('line')
    .data(bandEdges(scene))
    .join('line')
    .call(put, (edge) => ({ part: 'axis-line', x1: 0, x2: scene.width, y1: edge, y2: edge }));
}

function drawTicks(group: Group, { axis: { ticks }, origin }: Scene, height: number, row: number): void {
  const outlines = new Outlines();
  for (const { major, x } of ticks) outlines.add(major ? 'tick major' : 'tick', upPath(x - origin, height - tickLength(major, row), height));
  outlines.draw(group, 'tick');
}

/** What the axis says of units and of what they are part of. HTML, since a text in SVG is laid out anew whenever it moves. */
function drawTexts(node: HTMLElement, { axis: { contexts, units }, band, origin }: Scene, upper: number, lower: number): void {
  const texts = [...contexts.map((label) => ({ ...label, part: 'axis-context', y: upper })), ...units.map((label) => ({ ...label, part: 'axis-label', y: lower }))];
  select(node)
    .selectAll<HTMLSpanElement, (typeof texts)[number]>('span')
    .data(texts, keyOf)
    .join('span')
    .call(put, ({ part, strong }) => ({ part, class: strong ? 'strong' : '' }))
    .call(say, ({ text }) => text)
    .each(function ({ x, y }) {
      move(this, x - origin, y);
    });
  move(node, origin, band.top);
}

/** Zigzags or brackets on the axis' lower edge, with their words. */
function drawSigns(group: Group, part: string, signs: readonly AxisSign[], baseline: number): void {
  const g = group
    .selectAll<SVGGElement, AxisSign>('g')
    .data(signs, keyOf)
    .join((enter) => {
      const entered = enter.append('g').attr('part', part).attr('class', part);
      entered.append('path');
      entered.append('text').attr('text-anchor', 'middle');
      return entered;
    });
  g.select('path').call(put, ({ d }) => ({ d }));
  g.select('text')
    .call(put, ({ x }) => ({ x: round(x), y: baseline }))
    .call(say, ({ text }) => text);
}

/** What a stretch without dates is, in the row of contexts. */
function drawZones(group: Group, scene: Scene, y: number): void {
  group
    .selectAll<SVGTextElement, SceneZone>('text')
    .data(scene.zones, keyOf)
    .join('text')
    .call(put, (zone) => ({ part: 'zone-label', x: round(zoneTextX(scene, zone)), y }))
    .call(say, ({ text }) => text);
}

/** A period: a tint behind everything, at the top a strip with its name. */
function drawPeriods(group: Group, periods: readonly ScenePeriod[], height: number, lang: string | undefined): void {
  const g = group
    .selectAll<SVGGElement, ScenePeriod>('g')
    .data(periods, keyOf)
    .join((enter) => {
      const entered = enter.append('g').attr('part', 'period').attr('class', 'period');
      for (const name of ['tint', 'strip']) entered.append('rect').attr('class', name);
      entered.append('text').attr('dominant-baseline', 'central');
      return entered;
    });
  const across = ({ x0, x1, y }: ScenePeriod) => ({ x: round(x0), width: round(x1 - x0), y });
  g.select('.tint').call(put, (period) => ({ ...across(period), height: height - period.y }));
  g.select('.strip').call(put, (period) => ({ ...across(period), height: stripHeight(period) }));
  // A clip would need an id for each: what has no room is cut by letters.
  g.select('text')
    .call(put, (period) => ({ lang: lang ?? null, x: round(period.label?.x ?? 0), y: period.y + stripHeight(period) / 2 }))
    .call(say, ({ label }) => label?.text ?? '');
}

/** Draws days, zones and axis of a scene, `texts` above them; draws them anew in place when called again. */
export function drawAxis(node: SVGGElement, texts: HTMLElement, scene: Scene, { row, lang }: AxisLook): void {
  const { band, periods, origin } = scene;
  const layers = layersOf(node, layerNames);
  const height = band.bottom - band.top;
  drawZoneFills(layers.zones, scene);
  drawDays(layers.days, scene);
  drawPeriods(layers.periods, periods, scene.height, lang);

  const inBand = layersOf(layers.band.call(put, () => ({ transform: `translate(0,${band.top})` })).node()!, bandLayerNames);
  const { upper, lower } = axisLines(scene, row);
  drawEdges(inBand.edges, scene);
  drawTicks(inBand.ticks, scene, height, row);
  drawSigns(inBand.gaps, 'gap', gapSigns(scene, height), lower);
  drawZones(inBand['zone-labels'], scene, upper);
  drawSigns(inBand.brackets, 'bracket', bracketSigns(scene, height), lower);
  drawTexts(texts, scene, upper, lower);
  moveLayers(origin, layers.days, inBand.ticks);
}
