// Where the story of a timeline comes from. What the page sets goes before what is fetched from `src`, that before the list inside
// the tag, that before the built-in story.
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Timeline } from '../model/timeline.js';
import { validate, type Issue } from '../model/validate.js';
import { defaultStory, onDefaultStory } from './default-story.js';
import { LoadEvent, TimelineErrorEvent } from './events.js';
import { fetchStory } from './fetch-story.js';
import { ListController, noList } from './list-controller.js';
import { issuesIn } from './read-list.js';

export interface StoryHost extends ReactiveElement {
  readonly src: string | undefined;
  /** The story that is shown. */
  readonly timeline: Timeline | undefined;
}

export class StoryController implements ReactiveController {
  /** What stands inside the tag. */
  readonly list: ListController;
  /** Whether a story is on its way from `src`, or did not come. */
  loading = false;
  failed = false;
  /** Whether the story that is shown came from there. */
  fetched = false;
  /** What is wrong in the story that is shown. */
  issues: readonly Issue[] = [];

  readonly #host: StoryHost;
  readonly #show: (timeline: Timeline | undefined) => void;
  /** The story that was set by the page. */
  #own: Timeline | undefined;
  #loads: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;

  /** `show` is called with each new story, and with undefined where there is none. */
  constructor(host: StoryHost, show: (timeline: Timeline | undefined) => void) {
    this.#host = host;
    this.#show = show;
    this.list = new ListController(host, { changed: () => this.#given || this.#fallBack(), events: () => (this.#given ? (host.timeline?.events ?? []) : []) });
    host.addController(this);
  }

  hostConnected(): void {
    const show = () => {
      if (!this.#given && !this.list.list && !this.list.stands) this.#fallBack();
    };
    this.#stopWaiting = onDefaultStory(show);
    if (!this.#host.timeline) show();
    if (this.loading && !this.#loads) this.reload();
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    // A story still on its way is asked for again when the element comes back.
    if (this.loading) this.#stop();
  }

  /** A story that the page sets; undefined or null leaves it to `src` and the rest. What is wrong in it is named and left out. */
  set(value: unknown): void {
    if (value === undefined || value === null) {
      // Where the page has set none there is none to take back, and what `src` asks for may be on its way.
      if (!this.#own) return;
      this.#own = undefined;
      this.load();
      return;
    }
    const { timeline, issues } = validate(value);
    this.#own = timeline;
    this.#take(timeline, issues);
  }

  /** Fetches what `src` asks for, unless the page has set a story. */
  load(): void {
    if (this.#own) return;
    if (!this.#host.src) return this.#fallBack();
    this.#tell({ failed: false });
    // Shown while nothing was asked for, the built-in story is no older version of what is asked for now.
    if (this.standsIn) this.#show(undefined);
    void this.#load();
  }

  /** Asks for it once more, unless the page has set a story. */
  reload(): void {
    if (this.#host.src && !this.#own) void this.#load();
  }

  /** Whether the page has given nothing of what is shown: the built-in story stands in, or there is nothing. */
  get standsIn(): boolean {
    return this.#host.timeline === defaultStory();
  }

  /** Whether the page has said which story it is to be. */
  get #given(): boolean {
    return this.#own !== undefined || !!this.#host.src;
  }

  #stop(): void {
    this.#loads?.abort();
    this.#loads = undefined;
  }

  #tell(told: Partial<Pick<this, 'loading' | 'failed' | 'fetched' | 'issues'>>): void {
    Object.assign(this, told);
    this.#host.requestUpdate();
  }

  /** Shows a story, or that there is none, in place of what is on its way. What is wrong in it is kept for the reader and reported to the page. */
  #take(timeline: Timeline | undefined, issues: readonly Issue[] = [], fetched = false): void {
    this.#stop();
    this.#tell({ loading: false, failed: false, issues, fetched });
    this.#show(timeline);
    this.#report(issues);
  }

  /** In the end: a page that is told may set another story. */
  #report(issues: readonly Issue[]): void {
    const [first] = issues;
    if (first) this.#host.dispatchEvent(new TimelineErrorEvent('data', `${first.path}: ${first.message}`, issues));
  }

  /** Of a timeline that is given no story: that of the list inside it, otherwise the built-in one. It takes the place of nobody's words. */
  #fallBack(): void {
    const { list, unlisted, stands } = this.list;
    if (list) {
      const { timeline, issues } = validate(list.data);
      this.#take(timeline, [...list.problems, ...issuesIn(list, issues)]);
      return;
    }
    this.#take(stands ? undefined : defaultStory());
    if (unlisted) this.#report([noList]);
  }

  /** The last good story stays until the new one is there, and if the new one fails. */
  async #load(): Promise<void> {
    this.#stop();
    const load = (this.#loads = new AbortController());
    this.#tell({ loading: true });
    // An aborted fetch never settles, so a late answer cannot replace a newer one.
    const fetched = await fetchStory(this.#host.src!, load.signal);
    if (!fetched.ok) {
      this.#tell({ loading: false, failed: true });
      this.#host.dispatchEvent(new TimelineErrorEvent(fetched.code, fetched.message));
      return;
    }
    const { timeline, issues } = validate(fetched.data);
    this.#take(timeline, issues, true);
    this.#host.dispatchEvent(new LoadEvent(timeline));
  }
}
