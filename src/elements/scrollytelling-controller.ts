// Steps of the page's own text: elements with `data-meeting-event="id"`, and `data-meeting-for="timeline's id"` where there are
// several timelines; without it they speak to the first timeline of their document or shadow root.
//
// A step that scrolls into the middle of the window points at its event: the timeline brings it into sight and marks it, opens
// nothing and takes no focus, so that the page does not jump under the reader. A link or button with the attribute opens the event.
//
// The reader wins: after an act in the timeline or a link that was followed, steps that scroll in do nothing for a while, and after
// that only the next other one does. A step that is in sight when the page opens has not scrolled in.
import type { ReactiveController } from 'lit';
import { parseAddress } from '../layout/address.js';
import { FilterChangeEvent, SelectEvent, ViewChangeEvent } from './events.js';
import { follows, prefixOf, staysHere, type LinkedHost } from './link.js';

export interface ScrollytellingOptions {
  /** A step scrolled into the middle. */
  readonly point: (id: string) => void;
  /** A link or button was followed. */
  readonly follow: (id: string) => void;
}

/** Milliseconds for which the reader's own act holds the timeline: longer than a page takes to come to rest. */
const hold = 2_000;

/** The share of the window, above and below, in which steps do nothing. */
const outside = '-40%';

export class ScrollytellingController implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #options: ScrollytellingOptions;
  #listening: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  /** The step that scrolled in last. */
  #step: HTMLElement | undefined;
  #heldUntil = -Infinity;

  constructor(host: LinkedHost, options: ScrollytellingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#root.addEventListener('click', this.#onClick as EventListener, { signal });
    for (const type of [SelectEvent.type, ViewChangeEvent.type, FilterChangeEvent.type, 'focusin']) this.#host.addEventListener(type, this.hold, { signal });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.observe(), { signal });
    this.observe();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
  }

  /** From now on the timeline stays as it is for a while, whatever scrolls in. */
  readonly hold = (): void => {
    this.#heldUntil = performance.now() + hold;
  };

  /** Looks for the steps that are in the page now. */
  observe(): void {
    this.#observer?.disconnect();
    const steps = [...this.#root.querySelectorAll<HTMLElement>('[data-meeting-event]')].filter((step) => this.#isMine(step));
    if (!steps.length) return;
    const inside = new Set<HTMLElement>();
    let opening = true;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) inside[isIntersecting ? 'add' : 'delete'](target as HTMLElement);
        this.#arrive([...inside].sort((a, b) => fromMiddle(a) - fromMiddle(b))[0], opening);
        opening = false;
      },
      { rootMargin: `${outside} 0px` },
    );
    for (const step of steps) this.#observer.observe(step);
  }

  get #root(): Document | ShadowRoot {
    return this.#host.getRootNode() as Document | ShadowRoot;
  }

  #isMine({ dataset: { meetingFor } }: HTMLElement): boolean {
    return meetingFor === undefined ? this.#root.querySelector(this.#host.localName) === this.#host : meetingFor === this.#host.id;
  }

  #arrive(step: HTMLElement | undefined, opening: boolean): void {
    if (!step || step === this.#step) return;
    this.#step = step;
    if (!opening && performance.now() >= this.#heldUntil) this.#options.point(step.dataset['meetingEvent']!);
  }

  readonly #onClick = (event: MouseEvent) => {
    if (!follows(event)) return;
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
    const id = step?.dataset['meetingEvent'];
    if (!step || id === undefined || !this.#isMine(step)) return;
    if (step instanceof HTMLAnchorElement && step.href) {
      // To another page, or window: the link is meant. To an address of this timeline: it makes the entry in the history.
      if (!staysHere(step)) return;
      if (this.#host.deepLink && parseAddress(prefixOf(this.#host), step.hash.slice(1))) return;
      event.preventDefault();
    }
    this.#options.follow(id);
  };
}

/** How far a step is from the middle of the window. */
function fromMiddle(step: HTMLElement): number {
  const { top, bottom } = step.getBoundingClientRect();
  return Math.abs(top + bottom - innerHeight);
}
