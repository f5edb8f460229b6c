// Draws time: days and zones behind everything, and the axis band with its ticks, names, brackets and squeezed stretches.
import type { AxisGap, AxisLabel } from '../layout/axis.js';
import type { SceneBracket, ScenePeriod, SceneStretch, SceneZone } from '../layout/background.js';
import { axisLines, bandEdges, bracketMiddle, bracketPath, gapPath, stripHeight, tickLength, zoneTextX } from '../layout/outlines.js';
import type { Scene } from '../layout/scene.js';
import { keyOf, layersOf, moveLayers, put, round, say, type Group } from './layers.js';

/** Heights within the band, in pixels. */
export interface AxisLook {
  readonly row: number;
}

const layerNames = ['zones', 'days', 'periods', 'band'] as const;
const bandLayerNames = ['edges', 'ticks', 'gaps', 'contexts', 'units', 'zone-labels', 'brackets'] as const;

type Box = { readonly y: number; readonly height: number };

function drawStretches<T extends SceneStretch>(group: Group, stretches: readonly T[], part: string, box: Box, className: (datum: T) => string, origin = 0) {
  return group
    .selectAll<SVGRectElement, T>('rect')
    .data(stretches, keyOf)
    .join('rect')
    .call(put, (datum) => ({ part, class: className(datum), ...box, x: round(datum.x0 - origin), width: round(datum.x1 - datum.x0) }));
}

function drawEdges(group: Group, scene: Scene): void {
  group
    .selectAll<SVGLineElement, number>('line')
    .data(bandEdges(scene))
    .join('line')
    .attr('part', 'axis-line')
    .attr('x1', 0)
    .attr('x2', scene.width)
    .attr('y1', (edge) => edge)
    .attr('y2', (edge) => edge);
}

/** All ticks of a kind are one node: there may be hundreds, and at each step all of them move. */
function drawTicks(group: Group, { axis: { ticks }, origin }: Scene, height: number, row: number): void {
  const path = (major: boolean) => ticks.map((tick) => (tick.major === major ? `M${round(tick.x - origin)},${height}v${-tickLength(major, row)}` : '')).join('');
  group
    .selectAll<SVGPathElement, boolean>('path')
    .data([false, true])
    .join('path')
    .call(put, (major) => ({ part: 'tick', class: major ? 'tick major' : 'tick', d: path(major) }));
}

function drawTexts(group: Group, labels: readonly AxisLabel[], origin: number, part: string, y: number): void {
  group
    .selectAll<SVGTextElement, AxisLabel>('text')
    .data(labels, keyOf)
    .join('text')
    // A text that gets another x is laid out anew; one that is moved is not.
    .call(put, ({ strong, x }) => ({ part, class: strong ? 'strong' : '', transform: `translate(${round(x - origin)},${y})` }))
    .call(say, ({ text }) => text);
}

/** A zigzag on the axis' lower edge for a squeezed stretch, and its length in words where there is room. */
function drawGaps(group: Group, gaps: readonly AxisGap[], height: number, baseline: number): void {
  const g = group
    .selectAll<SVGGElement, AxisGap>('g')
    .data(gaps, keyOf)
    .join((enter) => {
      const entered = enter.append('g').attr('part', 'gap').attr('class', 'gap');
      entered.append('path');
      entered.append('text').attr('text-anchor', 'middle');
      return entered;
    });
  g.select('path').attr('d', (gap) => gapPath(gap, height));
  g.select('text')
    .attr('x', ({ x0, x1 }) => round((x0 + x1) / 2))
    .attr('y', baseline)
    .call(say, ({ text, fits }) => (fits ? text : ''));
}

function drawBrackets(group: Group, brackets: readonly SceneBracket[], height: number, baseline: number): void {
  const g = group
    .selectAll<SVGGElement, SceneBracket>('g')
    .data(brackets, keyOf)
    .join((enter) => {
      const entered = enter.append('g').attr('part', 'bracket').attr('class', 'bracket');
      entered.append('path');
      entered.append('text').attr('text-anchor', 'middle');
      return entered;
    });
  g.select('path').attr('d', (bracket) => bracketPath(bracket, height));
  g.select('text')
    .attr('x', (bracket) => round(bracketMiddle(bracket)))
    .attr('y', baseline)
    .call(say, ({ text }) => text);
}

/** What a stretch without dates is, in the row of contexts. */
function drawZones(group: Group, zones: readonly SceneZone[], y: number): void {
  group
    .selectAll<SVGTextElement, SceneZone>('text')
    .data(zones, keyOf)
    .join('text')
    .attr('part', 'zone-label')
    .attr('x', (zone) => round(zoneTextX(zone)))
    .attr('y', y)
    .call(say, ({ text }) => text);
}

/** A period: a tint behind everything, at the top a strip with its name. */
function drawPeriods(group: Group, periods: readonly ScenePeriod[], height: number): void {
  const g = group
    .selectAll<SVGGElement, ScenePeriod>('g')
    .data(periods, keyOf)
    .join((enter) => {
      const entered = enter.append('g').attr('part', 'period').attr('class', 'period');
      for (const name of ['tint', 'strip']) entered.append('rect').attr('class', name);
      entered.append('text').attr('dominant-baseline', 'central');
      return entered;
    });
  g.select('.tint').attr('height', ({ y }) => height - y);
  g.select('.strip').attr('height', stripHeight);
  for (const part of ['.tint', '.strip']) {
    g.select(part)
      .attr('x', ({ x0 }) => round(x0))
      .attr('width', ({ x0, x1 }) => round(x1 - x0))
      .attr('y', ({ y }) => y);
  }
  // A clip would need an id for each: what has no room is cut by letters.
  g.select('text')
    .attr('x', ({ label }) => round(label?.x ?? 0))
    .attr('y', (period) => period.y + stripHeight(period) / 2)
    .call(say, ({ label }) => label?.text ?? '');
}

/** Draws days, zones and axis of a scene; draws them anew in place when called again. */
export function drawAxis(node: SVGGElement, scene: Scene, { row }: AxisLook): void {
  const { axis, band, zones, days, brackets, periods, origin } = scene;
  const layers = layersOf(node, layerNames);
  const height = band.bottom - band.top;
  drawStretches(layers.zones, zones, 'zone', { y: band.top, height }, ({ side }) => `zone ${side}`).attr('fill', 'url(#hatch)');
  drawStretches(layers.days, days, 'day', { y: 0, height: scene.height }, ({ main }) => (main ? 'day main' : 'day'), origin);

  drawPeriods(layers.periods, periods, scene.height);

  const inBand = layersOf(layers.band.attr('transform', `translate(0,${band.top})`).node()!, bandLayerNames);
  const { upper, lower } = axisLines(scene, row);
  drawEdges(inBand.edges, scene);
  drawTicks(inBand.ticks, scene, height, row);
  drawGaps(inBand.gaps, axis.gaps, height, lower);
  drawTexts(inBand.contexts, axis.contexts, origin, 'axis-context', upper);
  drawTexts(inBand.units, axis.units, origin, 'axis-label', lower);
  drawZones(inBand['zone-labels'], zones, upper);
  drawBrackets(inBand.brackets, brackets, height, lower);
  moveLayers(origin, layers.days, inBand.ticks, inBand.contexts, inBand.units);
}
