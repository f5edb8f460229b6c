// What a key does on the stage and in the column.
import { firstEvent, lastEvent, markOf, nextAcross, nextAlong, nextPage, type Reach } from '../layout/navigate.js';
import type { Scene } from '../layout/scene.js';
import { toX } from '../layout/view.js';
import { showsWhole, type Intent, type State } from '../state.js';
import { actionOf, type KeyAction, type KeyContext } from './keys.js';

/** The column, as far as keys are concerned: to the next entry (1), the previous one (−1), the first or the last. */
interface KeyColumn {
  move(to: 1 | -1 | 'first' | 'last'): boolean;
}

/** Where the keyboard is. */
export interface KeyPlace {
  readonly data: State;
  /** What is drawn on the stage; undefined where a column stands in its place, or nothing yet. */
  readonly scene: Scene | undefined;
  readonly column: KeyColumn | null;
  /** What keys mean there. */
  readonly context: KeyContext;
}

export interface KeyHands {
  readonly ask: (intent: Intent) => void;
  /** Takes the keyboard to an event. */
  readonly focus: (id: string) => void;
}

/** Does what a key asks for. False where it asks for nothing now, so that the page may have it. */
export function pressKey(event: KeyboardEvent, place: KeyPlace, hands: KeyHands): boolean {
  const { data, scene, column, context } = place;
  const action = actionOf(event, context);
  if (!action) return false;
  if (!data.vertical) return !!scene && act(action, data, scene, hands);
  // A detail inside of the column has its own use for keys, but for Escape.
  const inDetail = event.composedPath().some((node) => node instanceof Element && node.slot === 'detail');
  return !!column && (!inDetail || action.type === 'escape') && actInColumn(action, data, column, hands);
}

function actInColumn(action: KeyAction, data: State, column: KeyColumn, { ask }: KeyHands): boolean {
  switch (action.type) {
    case 'move':
      return column.move(action.by);
    case 'end':
      return column.move(action.which);
    case 'zoom':
    case 'fit':
      ask(anchored(action, data));
      return true;
    case 'panel':
    case 'escape':
      return leaveOrOpen(action, data, ask);
    default:
      return false;
  }
}

function act(action: KeyAction, data: State, scene: Scene, { ask, focus }: KeyHands): boolean {
  if (action.type === 'panel' || action.type === 'escape') return leaveOrOpen(action, data, ask);
  const reach: Reach = { scene, index: data.index, visible: data.visible };
  const here = markOf(scene, data.focused)?.event.id ?? scene.items[0]?.event.id ?? firstEvent(reach);
  if (here === undefined) return false;
  const go = (id: string | undefined): boolean => {
    if (id !== undefined) focus(id);
    return id !== undefined;
  };
  switch (action.type) {
    case 'move':
      return go(nextAlong(reach, data.focused ?? here, action.by));
    case 'lane':
      return go(nextAcross(reach, here, action.by));
    case 'end':
      return go(action.which === 'first' ? firstEvent(reach) : lastEvent(reach));
    case 'page':
      return go(nextPage(reach, here, (data.view.end - data.view.start) * 0.8, action.by));
    case 'zoom':
      ask({ ...action, x: placeOf(data.focused ?? here, data) });
      return true;
    case 'fit':
      ask(action);
      return true;
  }
}

/** Where an event itself stands, be it in a cluster: zooming about it keeps it in sight. In the middle while it is out of sight. */
function placeOf(id: string, { scale, view, width, index }: State): number {
  const x = toX(scale, view, width)(index.at[index.position.get(id) ?? 0] ?? 0);
  return x >= 0 && x <= width ? x : width / 2;
}

/** A column has no middle to zoom about: what is open or at hand stays in it. */
export function anchored(intent: Intent, data: State): Intent {
  const id = data.selected ?? data.focused;
  return data.vertical && intent.type === 'zoom' && id ? { ...intent, x: placeOf(id, data) } : intent;
}

/** What needs no event to be there. */
function leaveOrOpen(action: Extract<KeyAction, { type: 'panel' | 'escape' }>, data: State, ask: KeyHands['ask']): boolean {
  const intent = action.type === 'escape' ? leaving(data) : ({ type: 'panel', panel: data.panel === action.panel ? null : action.panel } as const);
  if (intent) ask(intent);
  return !!intent;
}

/** What Escape closes, wherever the focus is: what covers the stage, then the detail. */
export function closing({ panel, selected, listed, reading }: State): Intent | undefined {
  if (panel) return { type: 'panel', panel: null };
  return !reading && (selected !== null || listed.length) ? { type: 'select', id: null } : undefined;
}

/** Closes what is open, then leads back out step by step; at the whole story the key is the page's. */
const leaving = (data: State): Intent | undefined => closing(data) ?? (showsWhole(data) ? undefined : { type: 'back' });
