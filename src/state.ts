// What the reader sees and has chosen, and everything that may happen to it: one union, one switch.
import type { Grouping } from './layout/lanes.js';
import { createOvershoot, pullView, type Overshoot, type Pull } from './layout/overshoot.js';
import { createTimeScale, type TimeScale } from './layout/time-scale.js';
import { clampView, fitSpan, panView, revealSpan, slideView, transformView, wholeView, zoomView, type View } from './layout/view.js';
import { eventBeside } from './model/beside.js';
import type { Span } from './model/extent.js';
import { formatFilter, noFilter, siftEvents, type Filter } from './model/filter.js';
import { indexEvents, type EventIndex } from './model/index-events.js';
import { remembered } from './model/remembered.js';
import type { Timeline, TimelineEvent } from './model/timeline.js';
import type { Instant } from './time/instant.js';

export const scaleTypes = ['elastic', 'linear'] as const;
export type ScaleType = (typeof scaleTypes)[number];

/** What can be opened below the controls. */
export type Panel = 'filter' | 'share' | 'help';

/** The part of the axis in sight is a span of time: it survives a resize, another scale and new data. */
export interface State {
  readonly index: EventIndex;
  readonly scaleType: ScaleType;
  /** Follows from `index` and `scaleType`. */
  readonly scale: TimeScale;
  readonly view: View;
  /** The views from which the reader opened what is in sight, the last one last: the way back. */
  readonly origins: readonly View[];
  /** What a gesture shows beyond the limits of the view. The view itself keeps to them. */
  readonly overshoot: Overshoot | null;
  /** Pixels of the stage. */
  readonly width: number;
  /** Time runs down a column that lists what is in the view, rather than across a stage. */
  readonly vertical: boolean;
  /** The events stand as text, one below the other, in place of stage, minimap and detail. */
  readonly reading: boolean;
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** Ids that the filter leaves; undefined: all. Follows from `index` and `filter`. */
  readonly visible: ReadonlySet<string> | undefined;
  /** Id of the event whose detail is open. */
  readonly selected: string | null;
  /** Id of the event at which the keyboard is. */
  readonly focused: string | null;
  /** Ids of events of the very same moment, listed in the detail since no zoom can part them. */
  readonly listed: readonly string[];
  /** What is open below the controls. */
  readonly panel: Panel | null;
  /** Id of the event at which the page's own text points: it is marked, its detail is not open. */
  readonly pointed: string | null;
  /** Ids of the events that came with newer data and have not been seen. */
  readonly fresh: ReadonlySet<string>;
}

/** Every verb of the timeline. Numbers are pixels of the stage unless said otherwise. */
export type Intent =
  /** Newer data, or another story. `seen`: ids of the events that the reader had in sight so far. */
  | { readonly type: 'load'; readonly timeline: Timeline; readonly seen?: readonly string[] }
  | { readonly type: 'resize'; readonly width: number }
  | { readonly type: 'layout'; readonly vertical: boolean }
  /** To the text of all events, or back to the picture. */
  | { readonly type: 'read'; readonly reading: boolean }
  /** A gesture begins: what is on its way stops where it is. */
  | { readonly type: 'hold' }
  /** A step of a gesture: the picture is scaled by `k` about x = 0 and moved by `dx`. Where it is `soft`, the limits give way. */
  | { readonly type: 'transform'; readonly k: number; readonly dx: number; readonly soft?: boolean }
  /** A gesture has ended. Of what it pulled beyond the limits a share remains; with 0 the view is at rest. */
  | { readonly type: 'settle'; readonly left: number }
  | { readonly type: 'pan'; readonly dx: number }
  /** By so many of the spans in sight, to later ones above 0; ±Infinity: to the ends. */
  | { readonly type: 'slide'; readonly by: number }
  | { readonly type: 'zoom'; readonly factor: number; readonly x?: number }
  | { readonly type: 'fit' }
  /** `follow`: at once, as a finger moves; a `settle` comes at the end. `opening`: what is not listed in a column is opened by it. */
  | { readonly type: 'show'; readonly span: Span; readonly follow?: boolean; readonly opening?: boolean }
  /** To the view before the last opening; where none is left, a step out. */
  | { readonly type: 'back' }
  | { readonly type: 'scale'; readonly scaleType: ScaleType }
  | { readonly type: 'group'; readonly grouping: Grouping }
  | { readonly type: 'filter'; readonly filter: Filter }
  /** `still`: it is in sight already, the view stays. */
  | { readonly type: 'select'; readonly id: string | null; readonly still?: boolean }
  /** Opens what a search led to, and ends the search. */
  | { readonly type: 'find'; readonly id: string }
  /** Along a thread, to the event at its other end. */
  | { readonly type: 'follow'; readonly id: string }
  /** To the next (1) or previous (−1) event in reading order. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'focus'; readonly id: string | null }
  /** Brings an event into sight and marks it, without opening it: what text beside the timeline is about. */
  | { readonly type: 'point'; readonly id: string }
  /** Opens several events that share a mark: parts them by zooming, or lists those that no zoom can part. */
  | { readonly type: 'open'; readonly ids: readonly string[] }
  /** Opens what stands below the controls, or closes it. */
  | { readonly type: 'panel'; readonly panel: Panel | null };

export function createState(timeline: Timeline, width = 1): State {
  const index = indexEvents(timeline);
  const scale = createTimeScale(index, 1);
  return {
    index,
    scaleType: 'elastic',
    scale,
    view: wholeView(scale),
    origins: nowhere,
    overshoot: null,
    width,
    vertical: false,
    reading: false,
    grouping: 'actor',
    filter: noFilter,
    visible: undefined,
    selected: null,
    focused: null,
    listed: none,
    panel: null,
    pointed: null,
    fresh: nothingFresh,
  };
}

/** Ids of the events that the filter leaves, in reading order. */
export const visibleIds = ({ index, visible }: State): readonly string[] => idsOf(index, visible);

const idsOf = remembered(({ events }: EventIndex, visible: State['visible']): readonly string[] => {
  const ids = events.map(({ id }) => id);
  return visible ? ids.filter((id) => visible.has(id)) : ids;
});

/** Which of several ids one is, counted from 1; 0 for none of them. */
export const placeAmong = (ids: readonly (string | null)[], id: string | null): number => ids.indexOf(id) + 1;

const nowhere: readonly View[] = [];

const isWhole = ({ start, end }: View, { domain }: TimeScale): boolean => start <= domain.start && end >= domain.end;

/** Whether nothing is left to zoom out of. */
export const showsWhole = ({ view, scale }: State): boolean => isWhole(view, scale);

/** Whether there is nothing to zoom into: no two marks that are not apart already. */
export const showsNearest = ({ view, scale }: State): boolean => zoomView(view, scale, 1, 2, 0) === view;

/** Whoever moves about freely has left what was opened: then there is no way back any more. */
const withView = (state: State, view: View, origins: readonly View[] = nowhere): State => {
  const clamped = clampView(view, state.scale);
  const same = clamped.start === state.view.start && clamped.end === state.view.end;
  return change(state, same ? { overshoot: null } : { view: clamped, origins, overshoot: null });
};

const opened = (state: State, view: View): State => withView(state, view, [...state.origins, state.view]);

function back(state: State): State {
  const { view, scale, width, origins } = state;
  const origin = origins.at(-1);
  if (!origin) return withView(state, zoomView(view, scale, width, 0.5, width / 2));
  return change(withView(state, origin), { origins: origins.slice(0, -1) });
}

/** Where the mark of an event of the story stands. */
const placeOf = ({ index }: State, id: string): Instant => index.at[index.position.get(id)!]! as Instant;

/** Room on both sides of an event that is brought into sight, as a share of the view: its card is to be seen as well. */
const revealMargin = 0.15;

function reveal(state: State, id: string): State {
  const at = placeOf(state, id);
  const holds = ({ start, end }: View) => at >= start && at <= end;
  // In a column what is in the view is listed, be it at its very edge.
  if (state.vertical && holds(state.view)) return state;
  // The way back leads to where the event can be seen as well.
  return withView(state, revealSpan(state.view, state.scale, { start: at, end: at }, revealMargin), state.origins.filter(holds));
}

const none: readonly string[] = [];

/** The state with some of its values replaced; itself where they are what they were. */
function change(state: State, values: Partial<State>): State {
  const same = (Object.keys(values) as (keyof State)[]).every((name) => values[name] === state[name]);
  return same ? state : { ...state, ...values };
}

/** The view after a step of a gesture. A zoom comes no closer than the closest view, and keeps still what the gesture keeps still. */
function transform({ view, scale, width }: State, k: number, dx: number): View {
  return k > 1 ? zoomView(view, scale, width, k, dx / (1 - k)) : transformView(view, scale, width, k, dx);
}

/** A step of a gesture whose limits give way. */
function pull(state: State, k: number, dx: number): State {
  const { view, pull } = pullView(state.view, state.scale, state.width, k, dx, state.overshoot);
  return pulled(withView(state, view), pull);
}

const pulled = (state: State, pull: Pull): State => change(state, { overshoot: createOvershoot(state.view, state.scale, state.width, pull) });

function settle(state: State, left: number): State {
  const { overshoot } = state;
  return overshoot ? pulled(state, { dx: overshoot.dx * left, power: overshoot.power * left, x: overshoot.x }) : state;
}

/** An id that the story does not have counts as none. */
const known = ({ index }: State, id: string | null): string | null => (id !== null && index.position.has(id) ? id : null);

function select(state: State, id: string | null, still = false): State {
  const selected = known(state, id);
  const fresh = freshAfter(state, selected);
  if (selected === null) return change(state, { selected, listed: none, fresh });
  const listed = state.listed.includes(selected) ? state.listed : none;
  const chosen = change(state, { selected, focused: selected, listed, pointed: null, fresh });
  return still ? chosen : reveal(chosen, selected);
}

function focus(state: State, id: string | null): State {
  const focused = known(state, id);
  const changed = change(state, { focused, pointed: null, fresh: freshAfter(state, focused) });
  return focused === null ? changed : reveal(changed, focused);
}

/** Not at an event that the reader filtered out. */
function point(state: State, id: string): State {
  if (known(state, id) === null || state.visible?.has(id) === false) return state;
  const pointed = change(state, { pointed: id });
  // Another view would make a column longer or shorter.
  return state.vertical ? pointed : reveal(pointed, id);
}

/** From where one is, be it hidden by the filter, to the next visible event; from nowhere to the first or the last. */
function step(state: State, by: 1 | -1): State {
  const { events, position } = state.index;
  const from = position.get(state.selected ?? state.pointed ?? state.focused ?? '') ?? (by > 0 ? -1 : events.length);
  const beside = eventBeside(state.index, state.visible, from, by);
  return beside ? select(state, beside.id) : state;
}

function open(state: State, ids: readonly string[]): State {
  const listed = ids.filter((id) => state.index.position.has(id));
  if (!listed.length) return state;
  const places = listed.map((id) => placeOf(state, id));
  const span = { start: Math.min(...places) as Instant, end: Math.max(...places) as Instant };
  const parted = span.start < span.end ? opened(state, fitSpan(state.scale, span, 0.2)) : state;
  if (parted !== state) return parted;
  return listed.join(' ') === state.listed.join(' ') && state.selected === null ? state : { ...state, listed, selected: null };
}

/** Whether some of an event lies in the view. */
function isInSight({ view, index }: State, id: string): boolean {
  const position = index.position.get(id)!;
  const at = index.at[position]!;
  const { type, end } = index.whens[position]!;
  return at <= view.end && (type === 'interval' ? end.latest : at) >= view.start;
}

/** Ids of the events that the filter leaves and that are in the view, in reading order. */
export const idsInSight = (state: State): readonly string[] => visibleIds(state).filter((id) => isInSight(state, id));

/** Where all that the filter leaves is out of sight, the whole is shown: an empty stage would read as no result. */
function filter(state: State, asked: Filter): State {
  const { visible } = siftEvents(state.index, asked);
  const filtered = { ...state, filter: asked, visible };
  return !visible?.size || [...visible].some((id) => isInSight(state, id)) ? filtered : withView(filtered, wholeView(state.scale));
}

const nothingFresh: ReadonlySet<string> = new Set();

/** What is still new when the reader moves on to `id`: no longer the event that was read so far. */
function freshAfter({ fresh, selected, focused }: State, id: string | null): ReadonlySet<string> {
  const left = [selected, focused].filter((one) => one !== null && one !== id && fresh.has(one));
  return left.length ? new Set([...fresh].filter((one) => !left.includes(one))) : fresh;
}

/** The state when the keyboard has come to an event by itself: as with `focus`, but the view stays. */
export const focusedAt = (state: State, id: string): State => change(state, { focused: id, fresh: freshAfter(state, id) });

/** What is new with the next data: what was so and was not seen, and what is added. In another story nothing is. */
function freshOf({ index, fresh }: State, next: EventIndex, seen: readonly string[]): ReadonlySet<string> {
  const isFresh = ({ id }: TimelineEvent) => (index.position.has(id) ? fresh.has(id) && !seen.includes(id) : true);
  return new Set(next.events.filter(isFresh).map(({ id }) => id));
}

const isSame = (one: Timeline, other: Timeline): boolean => one.events.length === other.events.length && JSON.stringify(one) === JSON.stringify(other);

/** Whether a story is another one than what is shown: it has no event in common with that. */
export const isAnother = ({ index }: State, { events }: Timeline): boolean => !events.some(({ id }) => index.position.has(id));

/**
 * Keeps what still holds: the view, the choice, the filter. A view of the whole story becomes one of the whole new story, and another
 * story, one that has no event in common, is shown as a whole.
 */
function load(state: State, timeline: Timeline, seen: readonly string[] = none): State {
  // The same again is no news, and must not stop what is moving.
  if (isSame(timeline, state.index.timeline)) return state;
  const index = indexEvents(timeline);
  const scale = createTimeScale(index, state.scale.elasticity);
  const another = isAnother(state, timeline);
  const viewOf = (view: View) => (another || isWhole(view, state.scale) ? wholeView(scale) : view);
  const origins = another ? nowhere : state.origins.map(viewOf);
  const loaded: State = { ...state, index, scale, origins, visible: siftEvents(index, state.filter).visible, view: viewOf(state.view) };
  const kept: State = {
    ...loaded,
    selected: known(loaded, state.selected),
    focused: known(loaded, state.focused),
    listed: state.listed.filter((id) => index.position.has(id)),
    pointed: known(loaded, state.pointed),
    fresh: another ? nothingFresh : freshOf(state, index, seen),
  };
  return withView(kept, kept.view, origins);
}

/** The state after an intent; the very same object where nothing changed. */
export function reduce(state: State, intent: Intent): State {
  const { view, scale, width } = state;
  switch (intent.type) {
    case 'load':
      return load(state, intent.timeline, intent.seen);
    case 'resize':
      return intent.width > 0 ? change(state, { width: intent.width }) : state;
    case 'hold':
      return state;
    case 'layout':
      return change(state, { vertical: intent.vertical });
    case 'read':
      return change(state, { reading: intent.reading });
    case 'transform':
      return intent.soft ? pull(state, intent.k, intent.dx) : withView(state, transform(state, intent.k, intent.dx));
    case 'settle':
      return settle(state, intent.left);
    case 'pan':
      return withView(state, panView(view, scale, width, intent.dx));
    case 'slide':
      return withView(state, slideView(view, scale, intent.by));
    case 'zoom':
      return withView(state, zoomView(view, scale, width, intent.factor, intent.x ?? width / 2));
    case 'fit':
      return withView(state, wholeView(scale));
    case 'show':
      return intent.opening ? opened(state, intent.span) : withView(state, intent.span);
    case 'back':
      return back(state);
    case 'scale':
      return intent.scaleType === state.scaleType ? state : withScale(state, intent.scaleType);
    case 'group':
      return change(state, { grouping: intent.grouping });
    case 'filter':
      return formatFilter(intent.filter) === formatFilter(state.filter) ? state : filter(state, intent.filter);
    case 'select':
      return select(state, intent.id, intent.still);
    case 'follow':
      return select(state, intent.id);
    case 'find':
      return change(select(state, intent.id), { panel: null });
    case 'step':
      return step(state, intent.by);
    case 'focus':
      return focus(state, intent.id);
    case 'point':
      return point(state, intent.id);
    case 'open':
      return open(state, intent.ids);
    case 'panel':
      return change(state, { panel: intent.panel });
  }
}

const elasticity: Readonly<Record<ScaleType, number>> = { elastic: 1, linear: 0 };

function withScale(state: State, scaleType: ScaleType): State {
  const scale = createTimeScale(state.index, elasticity[scaleType]);
  return withView({ ...state, scaleType, scale }, state.view, state.origins);
}
