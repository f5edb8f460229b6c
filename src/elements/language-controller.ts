// Which language the interface speaks, and which way it is read: as the page's. Loads it, and follows when the page changes its mind.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor, loadLanguage, onRegistered, type Language } from '../i18n/languages.js';

/** The nearest `lang` at or above an element, through the shadow roots that it stands in. */
function pageLanguage(element: Element): string | undefined {
  for (let from: Element | null = element; from; ) {
    const lang: string | null | undefined = from.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * The interface speaks the language of the element's own `lang`, else of the nearest ancestor's, else of the story, else English.
 *
 * The page goes before the story, since buttons and dates belong to the page around them; the words of the story and of its
 * quotations stay in the language in which they are written. Until a language has arrived the previous one is spoken, at first
 * English; where it cannot be loaded, that is what stays.
 */
export class LanguageController implements ReactiveController {
  /** The same object as long as the language stays the same. */
  language: Language = languageFor(undefined)!;
  /** Whether the page is read from right to left where the element stands. Asked of its style only when it may have changed. */
  rtl = false;

  /** For which tag the language was last sought. */
  #sought: string | undefined;
  #page: string | undefined;
  #stopWaiting: (() => void) | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #story: () => string | undefined;
  readonly #fail: (message: string) => void;
  readonly #observer = new MutationObserver(() => this.#onChange());

  /** `story` tells the language of the story; `fail` is told why a language could not be loaded. */
  constructor(host: ReactiveControllerHost & Element, story: () => string | undefined, fail: (message: string) => void) {
    this.#host = host;
    this.#story = story;
    this.#fail = fail;
    host.addController(this);
  }

  hostConnected(): void {
    // Of the ancestors only the root is watched: it is what a page switches, and one listener is cheap.
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    this.#observer.observe(this.#host, { attributeFilter: ['lang', 'dir'] });
    this.#stopWaiting = onRegistered(() => {
      // As no tag is: where none is asked for, English may be another one as well.
      this.#sought = '';
      this.#host.requestUpdate();
    });
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stopWaiting?.();
  }

  hostUpdate(): void {
    const asked = this.#page ?? this.#story();
    if (asked === this.#sought) return;
    this.#sought = asked;
    const ready = languageFor(asked);
    if (ready) this.language = ready;
    else void this.#load(asked);
  }

  async #load(asked: string | undefined): Promise<void> {
    try {
      const language = await loadLanguage(asked);
      // Another one may have been asked for meanwhile.
      if (asked !== this.#sought) return;
      this.language = language;
      this.#host.requestUpdate();
    } catch (error) {
      if (asked === this.#sought) this.#fail(`${asked}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Of another language, or running the other way: drawn anew in either case. */
  #onChange(): void {
    this.#page = pageLanguage(this.#host);
    this.rtl = getComputedStyle(this.#host).direction === 'rtl';
    this.#host.requestUpdate();
  }
}
