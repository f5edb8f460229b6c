// Every DOM event that the library fires, a class each.
import type { Intent } from '../state.js';
import type { Span } from '../model/extent.js';
import type { Issue } from '../model/validate.js';
import type { Timeline } from '../model/timeline.js';

const outward = { bubbles: true, composed: true } as const;

/** Public. The reader chose an event, or closed the one that was open (`null`); setting `selected` from code does not fire it. */
export class SelectEvent extends Event {
  static readonly type = 'mt-select';
  /** Id of the event that was chosen; `null` where the open one was closed. */
  readonly eventId: string | null;
  constructor(eventId: string | null) {
    super(SelectEvent.type, outward);
    this.eventId = eventId;
  }
}

/** Public. The span in sight is being moved by the reader: up to once a frame. */
export class ViewChangeEvent extends Event {
  static readonly type = 'mt-view-change';
  /** `start` and `end`, in milliseconds since 1970-01-01T00:00Z, as `Date` has them. */
  readonly view: Span;
  constructor(view: Span) {
    super(ViewChangeEvent.type, outward);
    this.view = view;
  }
}

/** Public. The span in sight has come to rest after the reader moved it. */
export class ViewSettledEvent extends Event {
  static readonly type = 'mt-view-settled';
  /** `start` and `end`, in milliseconds since 1970-01-01T00:00Z, as `Date` has them. */
  readonly view: Span;
  constructor(view: Span) {
    super(ViewSettledEvent.type, outward);
    this.view = view;
  }
}

/** Public. The reader changed the filter. */
export class FilterChangeEvent extends Event {
  static readonly type = 'mt-filter-change';
  /** As the attribute has it: `kind:threat,insult actor:trump council`; empty where nothing is asked for. */
  readonly filter: string;
  constructor(filter: string) {
    super(FilterChangeEvent.type, outward);
    this.filter = filter;
  }
}

/** Public. A story has been read from `src`. */
export class LoadEvent extends Event {
  static readonly type = 'mt-load';
  /** The story as it is shown: what is wrong in it is left out. */
  readonly timeline: Timeline;
  constructor(timeline: Timeline) {
    super(LoadEvent.type, outward);
    this.timeline = timeline;
  }
}

/** What went wrong; each is explained at `TimelineErrorEvent`. */
export type ErrorCode = 'network' | 'status' | 'timeout' | 'syntax' | 'data' | 'language' | 'card';

/** Public. Something could not be loaded or shown. What could be is shown nevertheless. */
export class TimelineErrorEvent extends Event {
  static readonly type = 'mt-error';
  /**
   * Of `src`: `network` (the request failed), `status` (the server answered with an error, such as 404), `timeout` (no answer within
   * ten seconds), `syntax` (what came is no JSON). Of a story, wherever it comes from: `data` (something in it is wrong, and was
   * left out or put right; or what stands inside the tag is no list). `language`: a language could not be loaded, so the one before,
   * at first English, stays. `card`: `renderCard` threw, gave what is no content, or is no function.
   */
  readonly code: ErrorCode;
  /** For developers, in English; holds the address, the first issue, the language, or what `renderCard` did. */
  readonly message: string;
  /** Of `data`: all that is wrong, each with a `message` and the `path` to it (`events[3].date`; in a list `entry 4`). Otherwise empty. */
  readonly issues: readonly Issue[];
  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = []) {
    super(TimelineErrorEvent.type, outward);
    this.code = code;
    this.message = message;
    this.issues = issues;
  }
}

/** Inner: a part asks the timeline for something. It stops at `<meeting-timeline>`. */
export class IntentEvent extends Event {
  static readonly type = 'mt-intent';
  readonly intent: Intent;
  constructor(intent: Intent) {
    super(IntentEvent.type, outward);
    this.intent = intent;
  }
}

/** Inner: a part asks the timeline to tell assistive technology what it shows as text. It stops at `<meeting-timeline>`. */
export class AnnounceEvent extends Event {
  static readonly type = 'mt-announce';
  readonly text: string;
  constructor(text: string) {
    super(AnnounceEvent.type, outward);
    this.text = text;
  }
}

declare global {
  // They bubble, so they can be heard at the document and the window as well.
  interface GlobalEventHandlersEventMap {
    'mt-select': SelectEvent;
    'mt-view-change': ViewChangeEvent;
    'mt-view-settled': ViewSettledEvent;
    'mt-filter-change': FilterChangeEvent;
    'mt-load': LoadEvent;
    'mt-error': TimelineErrorEvent;
    'mt-intent': IntentEvent;
    'mt-announce': AnnounceEvent;
  }
}
