// The buttons of the stage: the cards, and one over each bar and each mark without a card.
//
// They are kept by hand. A step of a gesture moves all of them and changes few, and to compare a template of each with what is there
// takes longer than to draw the step.
import { css, unsafeCSS } from 'lit';
import type { Fades } from '../draw/stage.js';
import { barLabelInset } from '../layout/background.js';
import type { SceneBar } from '../layout/bars.js';
import { markOf } from '../layout/navigate.js';
import { countText, extraWidth, round } from '../layout/outlines.js';
import type { Scene, SceneCard, SceneItem, SceneName } from '../layout/scene.js';
import type { KindLook } from '../layout/symbols.js';
import type { State } from '../state.js';
import type { CardContent, CardRenderer } from './card-content.js';
import { IntentEvent } from './events.js';
import { focusInSight } from './focus.js';
import { openIntent } from './open-intent.js';
import { isFresh, type Telling } from './telling.js';
import { lines, token } from './tokens.js';

export const stageItemsStyles = css`
  .item {
    position: absolute;
    inset-block-start: 0;
    /* Physical, as what they are moved by is. */
    left: 0;
  }
  /*
   * What moves at each step is styled anew each time: so it has no rules but these, and what the tokens say belongs to what is in it.
   * Nothing in it is a box of its own that need not be: each is laid out and painted by itself.
   */
  .item > button {
    display: block;
    width: 100%;
    height: 100%;
    min-width: 0;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 100vmax;
    background: none;
    color: ${token('ink')};
    font-size: ${token('meta-font-size')};
    font-weight: ${token('strong-font-weight')};
    line-height: inherit;
  }
  /* Its mark shows that it is pressed, not its box. */
  @media (forced-colors: active) {
    .item > button[aria-pressed='true'] {
      forced-color-adjust: auto;
    }
    .item > button[aria-pressed='true'] .name {
      color: CanvasText;
    }
  }
  @media (hover: hover) {
    .item > button:hover {
      background: none;
      box-shadow: 0 0 0 ${lines(2)} ${token('line')};
    }
  }
  .item > .several {
    cursor: zoom-in;
  }
  .item > .fresh {
    border: ${lines(2)} solid ${token('fresh-color')};
  }
  /* A ring would cross the name, which may be longer than its bar. */
  .item > .over-bar.fresh {
    border-width: 0 0 ${lines(2)};
    border-radius: 0;
  }
  /* On the button, and not in it: what a button shows has to be in its name (WCAG 2.2, 2.5.3). */
  .count {
    display: block;
    text-align: center;
    /* Where a page breaks words anywhere ("+4" beside its mark would be two lines). */
    white-space: nowrap;
    pointer-events: none;
    color: ${token('cluster-color')};
    font-size: ${token('meta-font-size')};
    font-weight: ${token('strong-font-weight')};
    unicode-bidi: plaintext;
  }
  .count.beside {
    position: absolute;
    inset-block-start: -0.125em;
    inset-inline-start: calc(100% - 1px);
    /* A thread may pass below it: a line through the plus would make it a minus. */
    -webkit-text-stroke: ${lines(4)} ${token('surface')};
    paint-order: stroke;
  }
  @media (forced-colors: active) {
    .count.beside {
      -webkit-text-stroke-color: Canvas;
    }
  }
  .name {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    white-space: nowrap;
    text-align: start;
  }
  .item > .over-bar {
    padding-inline-start: ${unsafeCSS(barLabelInset)}px;
  }
  .over-bar > .name {
    display: block;
    position: static;
  }
  .name.cut {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @media (hover: hover) {
    .item > button:hover .name {
      text-decoration: underline;
    }
  }
`;

/** What of the buttons depends on more than the scene. */
export interface ItemsLook {
  readonly data: State;
  readonly telling: Telling;
  readonly kindOf: (id: string | undefined) => KindLook;
  readonly fades: Fades | undefined;
  /** The picture is on its way: the buttons over bars, of which nothing is to be seen, get their widths when it has come to rest. */
  readonly moving: boolean;
  /** Milliseconds in which a card appears that has not been there. */
  readonly entry: () => number;
  readonly renderCard: CardRenderer | undefined;
  readonly cards: CardContent;
}

/** One node of the list. */
interface Item {
  readonly node: HTMLElement;
  /** Puts the focus on its button, once that is there. */
  readonly focus: () => void | Promise<void>;
}

interface MarkItem extends Item {
  readonly show: (mark: SceneItem, name: SceneName | undefined, scene: Scene, current: boolean, look: ItemsLook) => void;
}

interface CardItem extends Item {
  readonly show: (card: SceneCard, origin: number, current: boolean, look: ItemsLook) => void;
}

/** Where the button lies: over the bar, or about the mark. */
function boxOf(item: SceneItem, stageWidth: number, markSize: number) {
  if (item.type === 'mark') {
    const width = markSize + extraWidth(item, markSize);
    return { x: item.x - width / 2, y: item.y - markSize / 2, width, height: markSize };
  }
  const x = Math.max(item.x0, 0);
  return { x, y: item.y - item.height / 2, width: Math.min(item.x1, stageWidth) - x, height: item.height };
}

/** A bar's name stands in it. */
const nameOfBar = ({ event, y, height, label }: SceneBar): SceneName | undefined => label && { key: event.id, event, y, height, ...label };

/** Moves a node and gives it a size, where these are others now: what is written is styled anew, be it the same. */
function boxed({ style }: HTMLElement) {
  let [left, top] = [NaN, NaN];
  let [across, up]: [number | undefined, number] = [undefined, NaN];
  return {
    move: (x: number, y: number) => {
      if (x !== left || y !== top) style.transform = `translate(${(left = x)}px, ${(top = y)}px)`;
    },
    /** Without a width it is as wide as what is in it. */
    size: (width: number | undefined, height: number) => {
      if (width !== across) style.width = (across = width) === undefined ? '' : `${width}px`;
      if (height !== up) style.height = `${(up = height)}px`;
    },
  };
}

/** Says whether any of some values is another one than when it was asked last. */
function changes(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] = [];
  return (...values) => {
    const changed = values.length !== last.length || values.some((value, i) => value !== last[i]);
    last = values;
    return changed;
  };
}

/** A text in a node, which is there while it says something. */
function textIn(parent: HTMLElement, part: 'name' | 'count') {
  const node = document.createElement('span');
  node.className = part;
  node.setAttribute('part', part);
  const say = (text: string) => {
    if (text !== node.textContent) node.textContent = text;
    if (text && !node.parentNode) parent.append(node);
    if (!text) node.remove();
  };
  return { node, say };
}

/** `aria-pressed` of a mark: whether the detail of its event is open; none where it stands for several. */
const pressedOf = ({ ids, event }: SceneItem, { selected }: State): string | null => (ids.length > 1 ? null : String(event.id === selected));

/** The button over a bar or a mark: opens the event, or of several zooms to them. It holds the event's name; the count of several lies on it. */
function createMark(): MarkItem {
  const node = document.createElement('div');
  node.setAttribute('role', 'listitem');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'mark-button');
  node.append(button);
  const { node: title, say: sayName } = textIn(button, 'name');
  title.dir = 'auto';
  const { node: count, say: sayCount } = textIn(node, 'count');
  count.setAttribute('aria-hidden', 'true');
  const changed = changes();
  const [box, titleBox] = [boxed(node), boxed(title)];
  let shown: SceneItem;
  button.addEventListener('click', () => node.dispatchEvent(new IntentEvent(openIntent(shown))));
  const tell = (mark: SceneItem, name: SceneName | undefined, lane: string, markSize: number, current: boolean, fresh: boolean, { telling, data, kindOf, fades }: ItemsLook) => {
    const isMark = mark.type === 'mark';
    const label = telling.mark(mark, isMark && !!name, lane, data, kindOf);
    node.className = fades && mark.ids.every(fades.mark) ? 'item fading' : 'item';
    button.className = [mark.ids.length > 1 && 'several', !isMark && 'over-bar', fresh && 'fresh'].filter(Boolean).join(' ');
    button.dataset['event'] = mark.event.id;
    button.tabIndex = current ? 0 : -1;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.ariaPressed = pressedOf(mark, data);
    const onButton = isMark && !mark.symbol;
    sayCount(isMark ? countText(mark, telling.dates.strings.number) : '');
    count.classList.toggle('beside', isMark && mark.symbol);
    count.style.lineHeight = onButton ? `${markSize}px` : '1';
    count.style.marginBlockStart = onButton ? `${-markSize}px` : '';
    sayName(name?.event.title ?? '');
    if (name) title.style.lineHeight = `${name.height}px`;
    const { lang } = data.index.timeline;
    if (lang) title.lang = lang;
    else title.removeAttribute('lang');
  };
  const show: MarkItem['show'] = (mark, name, { origin, width: stageWidth, markSize, lanes }, current, look) => {
    shown = mark;
    const { fades, data, telling } = look;
    const fresh = isFresh(mark, data);
    // Of one story, filter and grouping the key tells which events it stands for: their list is another one at each resolution.
    const another = changed(mark.key, mark.event, data.index, data.visible, data.grouping, name?.event, name?.height, markSize, current, fresh, pressedOf(mark, data), fades, telling);
    if (another) tell(mark, name, lanes[mark.lane]!.label, markSize, current, fresh, look);
    const { x, y, width, height } = boxOf(mark, stageWidth, markSize);
    box.move(round(x - origin), round(y));
    if (!look.moving || current || another) box.size(round(width), height);
    if (!name) return;
    title.classList.toggle('cut', name.cut);
    titleBox.size(name.cut ? round(name.width) : undefined, name.height);
    // That of a bar is where the bar begins.
    if (mark.type === 'mark') titleBox.move(round(name.x - x), round(name.y - y - name.height / 2));
  };
  return { node, focus: () => focusInSight(button), show };
}

function createCard(id: string): CardItem {
  const node = document.createElement('mt-card');
  node.dataset['event'] = id;
  node.setAttribute('role', 'listitem');
  node.setAttribute('exportparts', 'card, card-meta, card-title');
  const box = boxed(node);
  const changed = changes();
  const show: CardItem['show'] = (card, origin, current, { data, telling, kindOf, fades, renderCard, cards }) => {
    const { event, x, y, width, height } = card;
    if (changed(event, renderCard)) node.replaceChildren(...cards.of(event, renderCard));
    node.classList.toggle('fading', !!fades?.card(event.id));
    node.card = card;
    node.storyLang = data.index.timeline.lang;
    node.kind = kindOf(event.kind);
    node.note = telling.note(event);
    node.date = telling.date(event.id, data.index);
    node.selected = event.id === data.selected;
    node.pointed = event.id === data.pointed;
    node.fresh = data.fresh.has(event.id) ? telling.dates.strings.fresh : '';
    node.current = current;
    box.move(Math.round(x - origin), Math.round(y));
    box.size(width, height);
  };
  const focus = async () => {
    // One that has just been made has no button yet.
    await node.updateComplete;
    focusInSight(node);
  };
  return { node, focus, show };
}

/** The list of the stage's buttons, in the order of the axis. */
export class StageItems {
  #marks = new Map<string, MarkItem>();
  #cards = new Map<string, CardItem>();
  #current: Item | undefined;

  /** Puts the focus on the button at which the keyboard is; false where there is none. */
  async focus(): Promise<boolean> {
    await this.#current?.focus();
    return this.#current !== undefined;
  }

  /** Makes the list show a scene. Nodes stay those of the same mark and of the same event. */
  show(list: HTMLElement, scene: Scene, look: ItemsLook): void {
    const { data } = look;
    const currentMark = markOf(scene, data.focused ?? data.pointed ?? data.selected) ?? scene.items[0];
    const cards = new Map(scene.cards.map((card) => [card.mark.key, card]));
    const names = new Map(scene.names.map((name) => [name.key, name]));
    const [marksBefore, cardsBefore] = [this.#marks, this.#cards];
    this.#marks = new Map();
    this.#cards = new Map();
    this.#current = undefined;
    const order: Node[] = [];
    for (const mark of scene.items) {
      const isCurrent = mark === currentMark;
      const card = cards.get(mark.key);
      if (card) {
        const known = cardsBefore.get(card.key);
        const item = known ?? createCard(card.key);
        this.#cards.set(card.key, item);
        item.show(card, scene.origin, isCurrent, look);
        if (!known && look.moving) item.node.animate({ opacity: [0, 1] }, look.entry());
        if (isCurrent) this.#current = item;
        order.push(item.node);
      }
      if (card && mark.ids.length === 1) continue;
      const item = marksBefore.get(mark.key) ?? createMark();
      this.#marks.set(mark.key, item);
      item.show(mark, mark.type === 'bar' ? nameOfBar(mark) : names.get(mark.event.id), scene, isCurrent && !card, look);
      if (isCurrent && !card) this.#current = item;
      order.push(item.node);
    }
    // Compared with the list itself, which is another one after the reading view or a column.
    const transform = `translateX(${scene.origin}px)`;
    if (list.style.transform !== transform) list.style.transform = transform;
    arrange(list, order);
  }
}

/** Makes nodes the children of a list. What stays is not taken out of the page on the way: it may have the focus. */
function arrange(list: HTMLElement, order: readonly Node[]): void {
  const stay = new Set(order);
  for (const child of [...list.children]) if (!stay.has(child)) child.remove();
  let next = list.firstChild;
  for (const node of order) {
    if (node === next) next = node.nextSibling;
    else list.insertBefore(node, next);
  }
}
