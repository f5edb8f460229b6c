// What a page puts into the cards of events.
import { render, type TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import type { TimelineEvent } from '../model/timeline.js';

/** `undefined` or `null` leaves the card of an event as it is. */
export type CardRenderer = (event: TimelineEvent) => TemplateResult | Node | undefined | null;

/** What a value is, without asking it: its own words may throw. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** The cards of one timeline. What is wrong with them is told of once, however often they are drawn. */
export class CardContent {
  readonly #tell: (message: string) => void;
  /**
   * Ids of the events that have been told of, and `null` for what is no renderer at all. Not by renderer: frameworks make a new one
   * each time they render.
   */
  readonly #told = new Set<string | null>();

  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /**
   * The nodes for the card of an event: none where the page has nothing for it, has what is no content, or throws. Each time in a box
   * of its own, so that what threw midway leaves nothing behind.
   */
  of(event: TimelineEvent, renderCard: unknown): HTMLElement[] {
    if (renderCard === undefined || renderCard === null) return [];
    if (typeof renderCard !== 'function') return this.#refused(null, `renderCard is no function, it is: ${kindOf(renderCard)}`);
    const box = document.createElement('span');
    try {
      const content: unknown = (renderCard as CardRenderer)(event);
      if (content === undefined || content === null) return [];
      // Lit would show anything else as text, or throw at it later.
      if (!isTemplateResult(content) && !(content instanceof Node)) throw new TypeError(`expected a template or a node, got: ${kindOf(content)}`);
      render(content, box);
      return [box];
    } catch (error) {
      return this.#refused(event.id, `the card of "${event.id}": ${String(error)}`);
    }
  }

  #refused(id: string | null, message: string): HTMLElement[] {
    if (!this.#told.has(id)) this.#tell(message);
    this.#told.add(id);
    return [];
  }
}
