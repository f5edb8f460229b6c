// WebKit for the test runner: WebKitGTK's browser, by the WebDriver protocol, which is a few HTTP requests; and what the commands of
// tests mean there. It has no DevTools protocol: what only that can do, a test is told to be missing, and leaves itself out.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function send(address, method, body) {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value?.message || value?.error}`);
  return value;
}

/**
 * Opens a browser whose readers want less motion: GTK's settings are read as it starts, so that is how it stays.
 * Without a window manager the keyboard is where the pointer is, in the middle of the screen: a small screen has it in any window.
 * `ask(method, path, body)` is one request of its session.
 */
export async function openWebKit(environment = process.env) {
  const settings = mkdtempSync(join(tmpdir(), 'meeting-timeline-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...environment, XDG_CONFIG_HOME: settings } });
  const failed = new Promise((_, reject) => driver.once('error', reject));
  const root = `http://127.0.0.1:${port}`;
  const started = async () => {
    while (!(await fetch(`${root}/status`).catch(() => undefined))?.ok) await sleep(50);
    return send(`${root}/session`, 'POST', { capabilities: { alwaysMatch: {} } });
  };
  const { sessionId, capabilities } = await Promise.race([failed, started()]);
  const ask = (method, path, body) => send(`${root}/session/${sessionId}${path}`, method, body);
  return {
    version: capabilities.browserVersion,
    ask,
    async close() {
      await ask('DELETE', '').catch(() => undefined);
      driver.kill();
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

/** Keys by the names that DOM events give them, as WebDriver writes those that are no letters. */
const keys = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};
const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
const buttons = { left: 0, middle: 1, right: 2 };
const move = ([x, y]) => ({ type: 'pointerMove', duration: 0, x, y });
const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

/** Bits of the DevTools protocol, with the keys that they stand for. */
const modifiers = { 2: 'Control', 4: 'Meta', 8: 'Shift' };

/** What the browser shows anyway: to ask for nothing else is no emulation. */
const asItIs = { media: 'screen', colorScheme: 'light', reducedMotion: 'reduce', 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' };
const holds = (wished) => Object.entries(wished).every(([name, value]) => value === '' || asItIs[name] === value);

const missing = Symbol('missing');

/** One window, in which one test file follows another. */
export function webkit() {
  let opening;
  let frame;
  let turns = 0;
  const urls = new Map();
  const ask = async (...request) => (await opening).ask(...request);
  const read = (script) => ask('POST', '/execute/sync', { script: `return ${script}`, args: [] });
  const perform = (...sources) => ask('POST', '/actions', { actions: sources });
  const keyboard = (...actions) => perform({ type: 'key', id: 'keyboard', actions });
  const mouse = (...actions) => perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  async function resize({ width, height }) {
    const now = await read('[innerWidth, innerHeight]');
    if (now[0] === width && now[1] === height) return true;
    const rect = await ask('GET', '/window/rect');
    frame ??= { width: rect.width - now[0], height: rect.height - now[1] };
    await ask('POST', '/window/rect', { x: 0, y: 0, width: width + frame.width, height: height + frame.height });
    // A window with its controls is never narrower than these.
    return (await read(`innerWidth === ${width} && innerHeight === ${height}`)) || missing;
  }

  async function mouseEvent({ type, x, y, deltaX, deltaY, button, modifiers: bits = 0 }) {
    // A wheel knows nothing of the keyboard there.
    if (bits && type === 'mouseWheel') return missing;
    const held = Object.entries(modifiers).filter(([bit]) => bits & Number(bit)).map(([, key]) => key);
    if (held.length) await keyboard(...held.map(keyDown));
    // The driver turns a wheel by the difference from its turn before: so each turn has a wheel of its own.
    if (type === 'mouseWheel') await perform({ type: 'wheel', id: `wheel ${(turns += 1)}`, actions: [{ type: 'scroll', x, y, deltaX: Math.round(deltaX), deltaY: Math.round(deltaY), duration: 0 }] });
    else await mouse(move([x, y]), ...(type === 'mousePressed' ? [down(button)] : type === 'mouseReleased' ? [up(button)] : []));
    if (held.length) await keyboard(...held.map(keyUp));
    return true;
  }

  /** The commands of tests; what only the DevTools protocol can do is missing. */
  const commands = {
    'set-viewport': resize,
    'emulate-media': async (wished) => holds(wished) || missing,
    'emulate-features': async ({ media = '', features = {} }) => holds({ media, ...features }) || missing,
    'send-keys': async ({ type, press, down: pressed, up: released }) => {
      if (pressed) await keyboard(keyDown(pressed));
      else if (released) await keyboard(keyUp(released));
      else await keyboard(...(press ? [press] : [...type]).flatMap((key) => [keyDown(key), keyUp(key)]));
      return true;
    },
    'send-mouse': async ({ type, position, button }) => {
      await mouse(...{ move: () => [move(position)], click: () => [move(position), down(button), up(button)], down: () => [down(button)], up: () => [up(button)] }[type]());
      return true;
    },
    'reset-mouse': async () => {
      await ask('DELETE', '/actions');
      await mouse(move([0, 0]));
      return true;
    },
    cdp: async ({ method, params }) => (method === 'Input.dispatchMouseEvent' ? mouseEvent(params) : missing),
    'cdp-at-once': async () => missing,
  };

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    commands,
    async initialize() {
      opening = openWebKit({ ...process.env, TZ: 'Asia/Kathmandu', LANG: 'en_GB.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1' });
      this.name = `WebKitGTK ${(await opening).version}`;
    },
    async startSession(id, url) {
      urls.set(id, url);
      await ask('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: () => ask('GET', '/url'),
    async stopSession(id) {
      urls.delete(id);
      await ask('DELETE', '/actions');
      await ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    stop: async () => (await opening)?.close(),
    startDebugSession: () => Promise.reject(new Error('WebKit has no debugging here.')),
  };
}

const commandsOfTests = '/test/webdriver-commands.mjs';

/** Leads the commands of tests to the browser, in front of the runner's own plugins, which refuse what they do not know. */
export const webdriverPlugin = () => ({
  name: 'webdriver',
  resolveImport: ({ source, context }) => (source === '@web/test-runner-commands' && context.path !== commandsOfTests ? commandsOfTests : undefined),
  async executeCommand({ command, payload, session }) {
    if (command !== 'webdriver') return undefined;
    const act = session.browser.commands[payload.command];
    if (!act) return { other: true };
    const result = await act(payload.payload ?? {}).catch((error) => {
      // A mouse in a real window ends at its edge.
      if (error.message.includes('out of bounds')) return missing;
      throw error;
    });
    return result === missing ? { missing: true } : { result };
  },
});
