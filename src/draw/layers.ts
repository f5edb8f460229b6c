// Groups that are painted one over another, and what all drawing shares.
import { select, type BaseType, type Selection } from 'd3-selection';

import { round } from '../layout/outlines.js';

export { round };

export type Group = Selection<SVGGElement, unknown, null, undefined>;

const layers = new WeakMap<SVGGElement, Record<string, Group>>();

/** One group for each name from back to front inside `node`, made when they are first asked for. */
export function layersOf<Name extends string>(node: SVGGElement, names: readonly Name[]): Record<Name, Group> {
  let made = layers.get(node);
  if (!made) layers.set(node, (made = Object.fromEntries(names.map((name) => [name, select(node).append('g').attr('class', `layer ${name}`)]))));
  return made;
}

export const keyOf = ({ key }: { readonly key: string }): string => key;

/** Moves layers to the place from which what is in them is seen. */
export function moveLayers(origin: number, ...moved: readonly Group[]): void {
  for (const layer of moved) layer.call(put, () => ({ transform: `translate(${origin},0)` }));
}

/** Moves an element by pixels; where it is already it is not styled anew. */
export function move({ style }: HTMLElement, x: number, y: number): void {
  const transform = `translate(${round(x)}px, ${round(y)}px)`;
  if (style.transform !== transform) style.transform = transform;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** Writes attributes that say something else now: what is written is styled and laid out anew, be it the same. */
function write(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
  }
}

/** `selection.attr()`, in the same way. */
export function put<Node extends BaseType, Datum>(selection: Selection<Node, Datum, Element | null, unknown>, attributesOf: (datum: Datum) => Attributes): void {
  selection.each(function (datum) {
    if (this instanceof Element) write(this, attributesOf(datum));
  });
}

/** `selection.text()`, in the same way. */
export function say<Node extends BaseType, Datum>(selection: Selection<Node, Datum, Element, unknown>, textOf: (datum: Datum) => string): void {
  selection.each(function (datum) {
    if (this instanceof Element && this.textContent !== textOf(datum)) this.textContent = textOf(datum);
  });
}

/**
 * Outlines by their look: what looks the same is one node. There may be hundreds of marks, and at each step all of them move; as so
 * many nodes they would be styled, laid out and painted one by one.
 */
export class Outlines {
  readonly #paths = new Map<string, string>();

  add(look: string, path: string): void {
    this.#paths.set(look, (this.#paths.get(look) ?? '') + path);
  }

  draw(group: Group, part: string | null = null): void {
    group
      .selectAll<SVGPathElement, [string, string]>('path')
      .data([...this.#paths], ([look]) => look)
      .join((enter) => enter.append('path').attr('part', part).attr('class', ([look]) => look))
      .call(put, ([, d]) => ({ d }));
  }
}
