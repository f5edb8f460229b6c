// What a page puts into the cards of events.
import { render, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/timeline.js';

/** `undefined` or `null` leaves the card of an event as it is. */
export type CardRenderer = (event: TimelineEvent) => TemplateResult | Node | undefined | null;

/** Events for which a renderer threw: cards come and go, but it is not asked for these again, and told of once. */
const failures = new WeakMap<CardRenderer, WeakSet<TimelineEvent>>();

/**
 * The nodes for the card of an event: none where the page has nothing for it, or throws. Each time in a box of its own, so that what
 * threw midway leaves nothing behind.
 */
export function cardContent(event: TimelineEvent, renderCard: CardRenderer | undefined, failed: (event: TimelineEvent, error: unknown) => void): Node[] {
  if (!renderCard || failures.get(renderCard)?.has(event)) return [];
  const box = document.createElement('span');
  try {
    const content = renderCard(event);
    if (content === undefined || content === null) return [];
    render(content, box);
    return [box];
  } catch (error) {
    if (!failures.has(renderCard)) failures.set(renderCard, new WeakSet());
    failures.get(renderCard)!.add(event);
    failed(event, error);
    return [];
  }
}
