// Input and media as the tests ask for them, in words of the DevTools protocol, for browsers that are driven by WebDriver.

/** Where a call asks for what a browser cannot do: the test that made it is skipped, and this is printed as the reason. */
export class Unsupported extends Error {
  constructor(what) {
    super(`${what} is not supported for browser type`);
  }
}

/** By the bits that stand for them. Source: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const modifierKeys = { 1: '\uE00A', 2: '\uE009', 4: '\uE03D', 8: '\uE008' };
const at = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });
const moved = (place) => ({ type: 'pointerMove', duration: 0, ...at(place) });
const pointer = (id, pointerType, actions) => ({ type: 'pointer', id, parameters: { pointerType }, actions });

/** A wheel that is turned once, while keys are held. */
function wheelActions({ x, y, deltaX, deltaY, modifiers }) {
  const keys = Object.entries(modifierKeys).filter(([bit]) => modifiers & bit);
  return [
    ...keys.map(([bit, value]) => ({ type: 'key', id: `key ${bit}`, actions: [{ type: 'keyDown', value }, { type: 'pause' }, { type: 'keyUp', value }] })),
    { type: 'wheel', id: 'wheel', actions: [{ type: 'pause' }, { type: 'scroll', ...at({ x, y }), deltaX: Math.round(deltaX), deltaY: Math.round(deltaY) }] },
  ];
}

function mouseActions({ type, clickCount, ...place }) {
  if (clickCount > 1) throw new Unsupported('To press or tap twice');
  const then = { mouseMoved: [], mousePressed: [{ type: 'pointerDown', button: 0 }], mouseReleased: [{ type: 'pointerUp', button: 0 }] };
  return [pointer('mouse', 'mouse', [moved(place), ...then[type]])];
}

/** What each finger does, from where they were to where they are; `down` is kept for the next call. */
function touchActions({ type, touchPoints }, down) {
  if (type === 'touchCancel') throw new Unsupported('To cancel a touch');
  const now = new Map(touchPoints.map((point, i) => [point.id ?? i, point]));
  const [before, after] = [...down.values(), ...now.values()];
  // Fingers of WebDriver move no page.
  if (down.size === 1 && now.size === 1 && Math.abs(after.y - before.y) > Math.abs(after.x - before.x)) throw new Unsupported('To scroll by touch');
  const actions = [
    ...[...now].map(([id, point]) => pointer(`finger ${id}`, 'touch', [moved(point), ...(down.has(id) ? [] : [{ type: 'pointerDown', button: 0 }])])),
    ...[...down.keys()].filter((id) => !now.has(id)).map((id) => pointer(`finger ${id}`, 'touch', [{ type: 'pointerUp', button: 0 }])),
  ];
  down.clear();
  for (const [id, point] of now) down.set(id, point);
  return actions;
}

/** The actions of WebDriver that do what a call of the DevTools protocol asks for; undefined where it asks for no input. */
export function actionsOf(method, params, down) {
  if (method === 'Input.dispatchTouchEvent') return touchActions(params, down);
  if (method !== 'Input.dispatchMouseEvent') return undefined;
  return params.type === 'mouseWheel' ? wheelActions(params) : mouseActions(params);
}
