// The shapes of kinds: d3's filled symbols, by the names that the model uses.
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye, type SymbolType } from 'd3-shape';
import { remembered } from '../model/remembered.js';
import { kindSymbols, type Kind, type KindSymbol } from '../model/timeline.js';
import { round } from './outlines.js';

const types: Readonly<Record<KindSymbol, SymbolType>> = {
  circle: symbolCircle,
  cross: symbolCross,
  diamond: symbolDiamond,
  square: symbolSquare,
  star: symbolStar,
  triangle: symbolTriangle,
  wye: symbolWye,
};

/** Kinds are numbered from 1 in the order of the timeline: the number picks the colour. 0 stands for no kind. */
export interface KindLook {
  readonly number: number;
  readonly label: string;
  readonly symbol: KindSymbol;
}

const plain: KindLook = { number: 0, label: '', symbol: 'circle' };

/** How many colours there are; further kinds begin anew, told apart by shape and word. */
export const kindColors = 8;

/** How each kind looks; kinds without a symbol take the shapes in turn. */
export function kindLooks(kinds: readonly Kind[] = none): (id: string | undefined) => KindLook {
  return looksOf(kinds);
}

const none: readonly Kind[] = [];

const looksOf = remembered((kinds: readonly Kind[]) => {
  const looks = new Map(
    kinds.map(({ id, label, symbol: name }, i) => [id, { number: (i % kindColors) + 1, label, symbol: name ?? kindSymbols[i % kindSymbols.length]! }]),
  );
  return (id: string | undefined): KindLook => looks.get(id ?? '') ?? plain;
});

const paths = new Map<string, string>();

/** The outline of a symbol about 0, 0 as SVG path data; `area` in square pixels. */
export function symbolPath(name: KindSymbol, area: number): string {
  const key = `${name} ${area}`;
  let path = paths.get(key);
  if (path === undefined) paths.set(key, (path = symbol(types[name], area)() ?? ''));
  return path;
}

/** The same about another place: every point of it moves along. */
export const symbolPathAt = (name: KindSymbol, area: number, x: number, y: number): string =>
  symbolPath(name, area).replace(pointsOfPath, (_, command: string, px: string, py: string) => `${command}${round(x + Number(px))},${round(y + Number(py))}`);

/** The points of d3's symbols, which consist of lines, of arcs and of steps. */
const pointsOfPath = /([ML]|A[\d.]+,[\d.]+,0,[01],[01],)(-?[\d.]+),(-?[\d.]+)/g;
