// Every DOM event that the library fires, a class each.
import type { Intent } from '../state.js';
import type { View } from '../layout/view.js';
import type { Issue } from '../model/validate.js';
import type { Timeline } from '../model/timeline.js';

const outward = { bubbles: true, composed: true } as const;

/** Public. The reader chose an event, or closed the one that was open (`null`); setting `selected` from code does not fire it. */
export class SelectEvent extends Event {
  static readonly type = 'mt-select';
  readonly eventId: string | null;
  constructor(eventId: string | null) {
    super(SelectEvent.type, outward);
    this.eventId = eventId;
  }
}

/** Public. The span in sight is being moved by the reader: up to once a frame. */
export class ViewChangeEvent extends Event {
  static readonly type = 'mt-view-change';
  /** Instants: milliseconds since 1970-01-01T00:00Z. */
  readonly view: View;
  constructor(view: View) {
    super(ViewChangeEvent.type, outward);
    this.view = view;
  }
}

/** Public. The span in sight has come to rest after the reader moved it. */
export class ViewSettledEvent extends Event {
  static readonly type = 'mt-view-settled';
  /** Instants: milliseconds since 1970-01-01T00:00Z. */
  readonly view: View;
  constructor(view: View) {
    super(ViewSettledEvent.type, outward);
    this.view = view;
  }
}

/** Public. The reader changed the filter. */
export class FilterChangeEvent extends Event {
  static readonly type = 'mt-filter-change';
  /** As in the attribute: `kind:threat,insult actor:trump words`. */
  readonly filter: string;
  constructor(filter: string) {
    super(FilterChangeEvent.type, outward);
    this.filter = filter;
  }
}

/** Public. A story has been read from `src`. */
export class LoadEvent extends Event {
  static readonly type = 'mt-load';
  readonly timeline: Timeline;
  constructor(timeline: Timeline) {
    super(LoadEvent.type, outward);
    this.timeline = timeline;
  }
}

/**
 * What went wrong: the story could not be fetched, is no JSON, or holds entries that could not be shown; a language could not be
 * loaded; or `renderCard` threw, gave what is no content, or is no function.
 */
export type ErrorCode = 'network' | 'status' | 'timeout' | 'syntax' | 'data' | 'language' | 'card';

/** Public. Something could not be loaded or shown. What could be is shown nevertheless. */
export class TimelineErrorEvent extends Event {
  static readonly type = 'mt-error';
  readonly code: ErrorCode;
  /** For developers, in English; holds the address or the first issue. */
  readonly message: string;
  /** Of code `data`: what is wrong, each with its path. */
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
