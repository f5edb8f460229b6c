// What stands behind # in an address: an event, or what is in sight. One form for writing and reading, so that links last.
//
//   #mt-guard-threat                                              the event of that id
//   #mt?start=2025-11-04&end=2025-11-22&filter=kind:threat        a span, EDTF as in the attributes, and a filter
//
// `mt` is the prefix of the timeline: its id, where it has one.
import { formatFilter, parseFilter, type Filter } from '../model/filter.js';
import type { Span } from '../model/extent.js';
import { encodeFragment } from '../model/url.js';
import { parseEdtf } from '../time/edtf.js';
import type { Instant } from '../time/instant.js';
import { writeBound, type Side } from '../time/write-bound.js';
import { distance, type TimeScale } from './time-scale.js';
import { density, type View } from './view.js';

/** `start` and `end` are EDTF; without one the span reaches to that end of the axis, wherever it will be. */
export type Address = { readonly event: string } | { readonly start?: string | undefined; readonly end?: string | undefined; readonly filter: Filter };

/** Pixels of a picture that comes back the same: as wide as an article has room for, and half a pixel at each end. */
const width = 1_080;
const tolerance = 0.5;

/** The address of a view: with dates no finer than the same picture needs. */
export function addressOfView(scale: TimeScale, view: View, filter: Filter, timeZone = 'UTC'): Address {
  const write = (side: Side) => {
    const pixels = (bound: Instant) => Math.abs(distance(scale, view[side], bound)) * density(scale, view, width);
    return pixels(scale.domain[side]) <= tolerance ? undefined : writeBound(view[side], side, timeZone, pixels, tolerance);
  };
  return { start: write('start'), end: write('end'), filter };
}

/** The span from the beginning of one date to the end of another; what cannot be read reaches to the end of the axis. */
export function readSpan({ domain }: TimeScale, start: string | undefined, end: string | undefined, timeZone?: string): Span | undefined {
  const read = (text: string | undefined) => {
    const parsed = text ? parseEdtf(text, timeZone) : undefined;
    return parsed?.ok ? parsed.when : undefined;
  };
  const span = { start: read(start)?.start.earliest ?? domain.start, end: read(end)?.end.latest ?? domain.end };
  return span.start < span.end ? span : undefined;
}

/** Writes what `parseAddress` reads, without `#`. */
export function formatAddress(prefix: string, address: Address): string {
  if ('event' in address) return `${encodeFragment(prefix)}-${encodeFragment(address.event)}`;
  const fields = { start: address.start, end: address.end, filter: formatFilter(address.filter) };
  const query = Object.entries(fields).flatMap(([name, value]) => (value ? `${name}=${encodeFragment(value).replaceAll('%20', '+')}` : []));
  return `${encodeFragment(prefix)}?${query.join('&')}`;
}

/** Reads what stands behind `#`; undefined where it is not about the timeline of this prefix. `timeZone`: the story's. */
export function parseAddress(prefix: string, hash: string, timeZone?: string): Address | undefined {
  const [, path = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (query === undefined) return name.startsWith(`${prefix}-`) ? { event: name.slice(prefix.length + 1) } : undefined;
  if (name !== prefix) return undefined;
  const fields = new URLSearchParams(query);
  return { start: fields.get('start') ?? undefined, end: fields.get('end') ?? undefined, filter: parseFilter(fields.get('filter') ?? '', timeZone) };
}
