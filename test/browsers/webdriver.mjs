// Input in the words of WebDriver, and what calls of the DevTools protocol, which the tests know, are in them.
import { Unsupported } from './unsupported.mjs';

/** Keys that type nothing, by the names that DOM events give them. Source: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};
/** By the bits that stand for them in the DevTools protocol. */
const modifierKeys = { 1: 'Alt', 2: 'Control', 4: 'Meta', 8: 'Shift' };
const buttons = { left: 0, middle: 1, right: 2 };

const at = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });
export const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
export const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
export const moveTo = (place) => ({ type: 'pointerMove', duration: 0, ...at(place) });
export const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
export const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

export const keyboard = (actions, id = 'keyboard') => ({ type: 'key', id, actions });
export const mouse = (actions) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
const finger = (id, actions) => ({ type: 'pointer', id: `finger ${id}`, parameters: { pointerType: 'touch' }, actions });

let turns = 0;
/** A wheel that is turned once, while keys are held; each turn has one of its own, since WebKit turns by the difference from the turn before. */
function wheelActions({ x, y, deltaX, deltaY, modifiers = 0 }) {
  const held = Object.entries(modifierKeys).filter(([bit]) => modifiers & bit);
  return [
    ...held.map(([, key]) => keyboard([keyDown(key), { type: 'pause' }, keyUp(key)], key)),
    { type: 'wheel', id: `wheel ${(turns += 1)}`, actions: [{ type: 'pause' }, { type: 'scroll', ...at({ x, y }), deltaX: Math.round(deltaX), deltaY: Math.round(deltaY), duration: 0 }] },
  ];
}

function mouseActions({ type, button, clickCount, ...place }) {
  // Whether two clicks are a double click, drivers say by their own clocks, if at all.
  if (clickCount > 1) throw new Unsupported('To press or tap twice');
  const then = { mouseMoved: () => [], mousePressed: () => [pointerDown(button)], mouseReleased: () => [pointerUp(button)] };
  return [mouse([moveTo(place), ...then[type]()])];
}

/** What each finger does, from where they were to where they are; `down` is kept for the next call. */
function touchActions({ type, touchPoints }, down) {
  if (type === 'touchCancel') throw new Unsupported('To cancel a touch');
  const now = new Map(touchPoints.map((point, i) => [point.id ?? i, point]));
  const [before, after] = [...down.values(), ...now.values()];
  // Fingers of WebDriver move no page.
  if (down.size === 1 && now.size === 1 && Math.abs(after.y - before.y) > Math.abs(after.x - before.x)) throw new Unsupported('To scroll by touch');
  const actions = [
    ...[...now].map(([id, point]) => finger(id, [moveTo(point), ...(down.has(id) ? [] : [pointerDown()])])),
    ...[...down.keys()].filter((id) => !now.has(id)).map((id) => finger(id, [pointerUp()])),
  ];
  down.clear();
  for (const [id, point] of now) down.set(id, point);
  return actions;
}

/** The actions of WebDriver that do what a call of the DevTools protocol asks for; `down` are the fingers that are on the page. */
export function actionsOf(method, params, down) {
  if (method === 'Input.dispatchTouchEvent') return touchActions(params, down);
  if (method !== 'Input.dispatchMouseEvent') throw new Unsupported(`${method} of the DevTools protocol`);
  return params.type === 'mouseWheel' ? wheelActions(params) : mouseActions(params);
}
