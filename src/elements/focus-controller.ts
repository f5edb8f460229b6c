// Where the focus goes when what had it is closed, or is taken away: by newer data, by another layout, by code. The browser would
// let it fall to the page's beginning, and whoever reads by ear or moves by keys would have to find the way back.
import type { LitElement, ReactiveController } from 'lit';
import { markOf } from '../layout/navigate.js';
import type { EventIndex } from '../model/index-events.js';
import type { Panel, State } from '../state.js';
import { drawn } from './drawn.js';
import { focusedNode, focusInSight, isSteered, noteHands, ringed } from './focus.js';
import { prefixOf } from './link.js';
import { idOf } from './read-entry.js';
import type { StageController } from './stage-controller.js';
import type { StageItems } from './stage-items.js';

/** What had the focus, and the part of the host in which it was. */
interface Place {
  readonly node: Element;
  readonly part: Partial<LitElement> | null;
  /** A keyboard put it there, and all of it was to be seen. */
  readonly seen: boolean;
}

/** Whether all of a node is within the height of the window. */
function isInWindow(node: Element): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The event in whose entry of the list inside the tag a node stands. */
function eventAround(node: Element, host: Element, index: EventIndex): string | undefined {
  for (let around: Element | null = host.contains(node) ? node : null; around && around !== host; around = around.parentElement) {
    const id = idOf(around.id, prefixOf(host));
    if (index.position.has(id)) return id;
  }
  return undefined;
}

export interface FocusOptions {
  readonly state: () => State | undefined;
  /** Where cards and marks are, or the column; null while there is neither. */
  readonly node: () => HTMLElement | null;
  readonly stage: StageController;
  readonly items: StageItems;
  /** Puts the focus on an event in what is read. */
  readonly read: (id: string) => Promise<void>;
  /** Takes the keyboard to an event of the picture. */
  readonly go: (id: string) => void;
}

export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: FocusOptions;
  /** As it was before an update. */
  #had: Place | undefined;
  /** What had the focus when a panel was opened. */
  #opener: Element | null = null;
  /** Whether the event at which the keyboard is has yet to come into sight. */
  #waiting = false;

  constructor(host: LitElement, options: FocusOptions) {
    this.#host = host;
    this.#options = options;
    noteHands(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const node = this.#host.matches(':focus-within') ? focusedNode() : null;
    this.#had = node ? { node, part: this.#host.shadowRoot!.activeElement as LitElement | null, seen: isSteered(node) && isInWindow(node) } : undefined;
  }

  hostUpdated(): void {
    if (this.#had) void this.#look(this.#had);
    if (this.#waiting && this.#options.node()?.matches(':focus-within')) void this.toEvent();
  }

  /** To the event at which the keyboard is, or to the stage while that event is out of sight. */
  async toEvent(): Promise<void> {
    const column = await drawn(this.#host, 'mt-column');
    const { state, node, stage, items } = this.#options;
    const data = state();
    const { scene } = stage;
    const id = data?.focused ?? null;
    // While the view is on its way the event may not be in sight yet: then the stage keeps the keyboard until it is.
    this.#waiting = !data?.vertical && id !== null && !!scene && !markOf(scene, id) && stage.passing !== undefined;
    if (this.#waiting) node()?.focus(ringed({ preventScroll: true }));
    else if (column || !(await items.focus())) focusInSight(column ?? node());
  }

  /** Keeps in mind from where a panel is being opened. */
  noteOpener(): void {
    this.#opener = this.#host.shadowRoot!.activeElement;
  }

  /** Back to where the panel was opened that has just been closed. */
  async toOpener(panel: Panel): Promise<void> {
    await this.#host.updateComplete;
    const from = this.#opener;
    const toolbar = this.#host.renderRoot.querySelector('mt-toolbar');
    if (from?.localName === 'mt-minimap') focusInSight(from as HTMLElement);
    else if (toolbar && !this.#options.node()?.contains(from)) toolbar.focusOpener(panel);
    else await this.toEvent();
  }

  async #look({ node, part, seen }: Place): Promise<void> {
    // Whoever asked for the update may take the focus along; a part draws anew after its host.
    await this.#host.updateComplete;
    await part?.updateComplete;
    const now = focusedNode();
    const nowhere = now === null || now === document.body;
    if ((nowhere || now === node) && !(node.isConnected && node.checkVisibility())) await this.#recover(node);
    // A node that is moved within the page loses it.
    else if (nowhere) (node as HTMLElement).focus(ringed({ preventScroll: true }));
    // What came or went above it may have pushed it out of the window.
    else if (now === node && seen && !isInWindow(node)) node.scrollIntoView({ block: 'nearest' });
  }

  /** The event at which the keyboard was has the focus, or in whose entry of the list; otherwise the timeline as a whole. */
  async #recover(lost: Element): Promise<void> {
    const { state, node, read, go } = this.#options;
    const data = state();
    const id = data?.selected ?? data?.focused ?? null;
    const listed = data && eventAround(lost, this.#host, data.index);
    if (!data?.reading && listed !== undefined) go(listed);
    if (!data?.reading && node()) await this.toEvent();
    else if (data?.reading && id !== null) await read(id);
    if (this.#host.matches(':focus-within')) return;
    const base = this.#host.renderRoot.querySelector<HTMLElement>('[part="base"]')!;
    // Not before there is need: a mouse would put the focus there.
    base.tabIndex = -1;
    base.focus(ringed({ preventScroll: true }));
  }
}
