// Addresses of a timeline in its page: what they name of a state, and what they ask of one.
import type { ReactiveControllerHost } from 'lit';
import { addressOfView, formatAddress, readSpan, type Address } from '../layout/address.js';
import { noFilter } from '../model/filter.js';
import type { Intent, State } from '../state.js';
import { around } from './around.js';
import { isModified } from './keys.js';

/** A timeline, as far as links are concerned. */
export type LinkedHost = ReactiveControllerHost & HTMLElement & { readonly deepLink: boolean };

/** What the addresses of a timeline begin with: its id, so that several on one page keep theirs apart. */
export const prefixOf = ({ id }: Element): string => id || 'mt';

/** The address of an event, or of what is in sight. */
export function addressOf({ selected, scale, view, filter, index }: State, eventId: string | null = selected): Address {
  return eventId === null ? addressOfView(scale, view, filter, index.timeline.timeZone) : { event: eventId };
}

/** What has to happen for an address to be shown; undefined where it names what the story does not have. */
export function intentsOf(address: Address, { index, scale, visible }: State): readonly Intent[] | undefined {
  if ('event' in address) {
    const { event: id } = address;
    if (!index.position.has(id)) return undefined;
    const chosen: Intent = { type: 'select', id };
    // Whoever links to an event means it, whatever was filtered out before.
    return visible?.has(id) === false ? [{ type: 'filter', filter: noFilter }, chosen] : [chosen];
  }
  const { domain } = scale;
  const span = readSpan(scale, address.start, address.end, index.timeline.timeZone);
  if (!span || span.start >= domain.end || span.end <= domain.start) return undefined;
  return [{ type: 'select', id: null }, { type: 'filter', filter: address.filter }, { type: 'show', span }];
}

/** Whether a click follows what was clicked, in this window: no key asks for another. */
export const follows = (event: MouseEvent): boolean => !(event.defaultPrevented || event.button || event.shiftKey || isModified(event));

/** Whether a link leads to a place in this page, and in this window. */
export const staysHere = ({ href, target }: HTMLAnchorElement): boolean => href.split('#')[0] === location.href.split('#')[0] && (!target || target === '_self');

/** Opens every `<details>` around an element, as browsers do where a link leads into one (HTML, ancestor revealing), across shadow roots. */
export function openAround(element: Element): void {
  for (let box: Element | null = element; box; box = around(box)) if (box instanceof HTMLDetailsElement) box.open = true;
}

/** The page's address with another hash; none for an empty one. */
export function urlWith(hash: string): URL {
  const url = new URL(location.href);
  url.hash = hash;
  return url;
}

/** The address of an event in this page, or of what the timeline shows now. */
export const linkOf = (host: HTMLElement, state: State, eventId?: string | null): string => urlWith(formatAddress(prefixOf(host), addressOf(state, eventId))).href;
