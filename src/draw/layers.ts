// Groups that are painted one over another, and what all drawing shares.
import { select, type Selection } from 'd3-selection';

export { round } from '../layout/outlines.js';

export type Group = Selection<SVGGElement, unknown, null, undefined>;

/** One group for each name from back to front inside `node`, made when they are first asked for. */
export function layersOf<Name extends string>(node: SVGGElement, names: readonly Name[]): Record<Name, Group> {
  const root = select(node);
  root
    .selectAll<SVGGElement, Name>(':scope > g.layer')
    .data(names)
    .join('g')
    .attr('class', (name) => `layer ${name}`);
  return Object.fromEntries(names.map((name) => [name, root.select<SVGGElement>(`:scope > g.${name}`)])) as Record<Name, Group>;
}

export const keyOf = ({ key }: { readonly key: string }): string => key;
