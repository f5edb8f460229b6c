// Notices that what has the focus was taken away: by newer data, by another layout, by code. The browser would let it fall to the
// page's beginning, and whoever reads by ear or moves by keys would have to find the way back.
import type { LitElement, ReactiveController } from 'lit';

/** The element that has the focus, be it within another. */
function focusedNode(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** What had the focus, and the part of the host in which it was. */
interface Place {
  readonly node: Element;
  readonly part: Partial<LitElement> | null;
}

export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #lost: () => void;
  /** As it was before an update. */
  #had: Place | undefined;

  /** `lost` is called when what had the focus is gone or hidden, and nothing else in the page has it. */
  constructor(host: LitElement, lost: () => void) {
    this.#host = host;
    this.#lost = lost;
    host.addController(this);
  }

  hostUpdate(): void {
    const node = this.#host.matches(':focus-within') ? focusedNode() : null;
    this.#had = node ? { node, part: this.#host.shadowRoot!.activeElement as LitElement | null } : undefined;
  }

  hostUpdated(): void {
    if (this.#had) void this.#look(this.#had);
  }

  async #look({ node, part }: Place): Promise<void> {
    // Whoever asked for the update may take the focus along; a part draws anew after its host.
    await this.#host.updateComplete;
    await part?.updateComplete;
    const now = focusedNode();
    const nowhere = now === null || now === document.body || now === node;
    if (nowhere && !(node.isConnected && node.checkVisibility())) this.#lost();
  }
}
