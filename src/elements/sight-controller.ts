// What of a timeline the reader sees, and how the page scrolls to what was chosen, followed or asked for by an address.
import type { LitElement, ReactiveController } from 'lit';
import type { Scene } from '../layout/scene.js';
import type { State } from '../state.js';
import { drawn } from './drawn.js';
import { focusedNode, isSteered } from './focus.js';
import { openAround } from './link.js';

export interface SightOptions {
  readonly state: () => State | undefined;
  /** Where cards and marks are, or the column; null while there is neither. */
  readonly node: () => HTMLElement | null;
  /** What is drawn on the stage; undefined while there is nothing. */
  readonly scene: (state: State) => Scene | undefined;
  /** Whether something may move by itself. */
  readonly moving: () => boolean;
  /** Brings an entry of the list inside the tag into sight, and puts the focus there. */
  readonly read: (id: string) => void;
}

export class SightController implements ReactiveController {
  /** Whether the middle of the window lies in the timeline. A frame may be higher than the window: only an observer is told what is seen of it. */
  central = false;

  readonly #host: LitElement;
  readonly #options: SightOptions;
  readonly #observer = new IntersectionObserver((entries) => (this.central = entries.at(-1)!.isIntersecting), { rootMargin: '-50% 0px' });

  constructor(host: LitElement, options: SightOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Ids of the new events that stand for themselves in what the reader sees now. */
  seen(): readonly string[] {
    const data = this.#options.state();
    const node = this.#options.node();
    if (!data?.fresh.size || !node || document.hidden) return [];
    if (data.vertical) return this.#host.renderRoot.querySelector('mt-column')?.inSight ?? [];
    const { top, bottom } = node.getBoundingClientRect();
    const scene = bottom > 0 && top < innerHeight && this.#options.scene(data);
    return scene ? [...scene.cards.map(({ event }) => event.id), ...scene.items.flatMap(({ ids }) => (ids.length === 1 ? ids : []))] : [];
  }

  /** Brings the timeline itself into sight, or what is open in it. `followed`: by a link, so that the reader may be shown the way. */
  async come(followed: boolean): Promise<void> {
    openAround(this.#host);
    // On a fresh page the width, and with it which way time runs, is known in the next frame.
    await new Promise(requestAnimationFrame);
    await this.#host.updateComplete;
    const data = this.#options.state();
    // Meanwhile the story may have gone.
    if (!data) return;
    const { reading, vertical, selected } = data;
    if ((reading || vertical) && selected !== null) await this.toChosen(data, false);
    // Where a keyboard has followed it the focus leads the way, which would end a smooth one.
    else this.#toStage(followed && !isSteered(focusedNode()) ? this.#behavior : 'instant');
  }

  /** What the reader chose is scrolled into sight once it is drawn; `opened`: so is the detail below a stage. */
  async toChosen({ reading, vertical, selected }: State, opened: boolean): Promise<void> {
    if (selected === null) return;
    if (reading) await this.toEntry(selected);
    else if (vertical) (await drawn(this.#host, 'mt-column'))?.reveal(selected);
    // Below a tall stage a detail may open out of sight: as much of it comes up as says that it is there.
    else if (opened) (await drawn(this.#host, 'mt-detail'))?.reveal(this.#behavior);
  }

  /** Several events to choose from come up in the same way. */
  async toSeveral(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.choices .head')?.scrollIntoView({ block: 'nearest', behavior: this.#behavior });
  }

  get #behavior(): ScrollBehavior {
    return this.#options.moving() ? 'smooth' : 'instant';
  }

  /** To an event in what is read. */
  async toEntry(id: string): Promise<void> {
    const list = await drawn(this.#host, 'mt-list');
    if (list) await list.reveal(id);
    else this.#options.read(id);
  }

  /** To all of the stage, or of what stands in its place; where the window is lower, to the card of the open event, or to the beginning. */
  #toStage(behavior: ScrollBehavior): void {
    const stage = this.#options.node();
    const shown = stage?.checkVisibility() ? stage : this.#host;
    const isTall = shown.offsetHeight > innerHeight;
    const card = isTall && [...this.#host.renderRoot.querySelectorAll('mt-card')].find(({ selected }) => selected);
    if (card) card.scrollIntoView({ block: 'center', behavior });
    else shown.scrollIntoView({ block: isTall ? 'start' : 'nearest', behavior });
  }
}
