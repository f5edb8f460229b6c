// WebKit as a browser for the tests: WebKitGTK's browser, driven by WebDriver, with a mouse and a keyboard.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from './environment.mjs';
import { Unsupported } from './unsupported.mjs';
import { openSession } from './webdriver-session.mjs';
import { actionsOf, keyDown, keyUp, keyboard, mouse, moveTo, pointerDown, pointerUp } from './webdriver.mjs';

/** What the browser shows, and all that it can: it has no emulation of media. */
const shown = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' };

function emulateFeatures(features) {
  for (const { name, value } of features) if (shown[name] !== value) throw new Unsupported(`To emulate ${name} as ${value}`);
}

function emulateMedium(media) {
  if (media && media !== 'screen') throw new Unsupported(`To emulate ${media}`);
}

/** The one window, as far as the runner's commands ask a page of puppeteer for anything. */
function pageOf(ask) {
  const read = (script) => ask('POST', '/execute/sync', { script: `return ${script}`, args: [] });
  const perform = (...actions) => ask('POST', '/actions', { actions });
  const type = (...typed) => perform(keyboard(typed.flatMap((key) => [keyDown(key), keyUp(key)])));
  let frame;
  return {
    perform,
    emulateMediaFeatures: emulateFeatures,
    emulateMediaType: emulateMedium,
    keyboard: { type: (text) => type(...text), press: type, down: (key) => perform(keyboard([keyDown(key)])), up: (key) => perform(keyboard([keyUp(key)])) },
    mouse: {
      move: (x, y) => perform(mouse([moveTo({ x, y })])),
      click: (x, y, { button }) => perform(mouse([moveTo({ x, y }), pointerDown(button), pointerUp(button)])),
      down: ({ button }) => perform(mouse([pointerDown(button)])),
      up: ({ button }) => perform(mouse([pointerUp(button)])),
      async reset() {
        await ask('DELETE', '/actions');
        await perform(mouse([moveTo({ x: 0, y: 0 })]));
      },
    },
    async setViewport({ width, height }) {
      const now = await read('[innerWidth, innerHeight]');
      if (now[0] === width && now[1] === height) return;
      const rect = await ask('GET', '/window/rect');
      frame ??= { width: rect.width - now[0], height: rect.height - now[1] };
      await ask('POST', '/window/rect', { x: 0, y: 0, width: width + frame.width, height: height + frame.height });
      // A window with its controls is never narrower than these, nor larger than the screen.
      if (!(await read(`innerWidth === ${width} && innerHeight === ${height}`))) throw new Unsupported('A window of such a size');
    },
  };
}

async function devtools(page, method, params) {
  if (method === 'Emulation.setEmulatedMedia') {
    emulateFeatures(params.features);
    return emulateMedium(params.media);
  }
  if (method === 'Input.dispatchTouchEvent') throw new Unsupported('To touch');
  if (params.type === 'mouseWheel' && params.modifiers) throw new Unsupported('To turn the wheel while a key is held');
  return page.perform(...actionsOf(method, params));
}

/**
 * Opens a browser whose readers want less motion: GTK's settings are read as it starts, so that is how it stays.
 * Without a window manager the keyboard is where the pointer is, in the middle of the screen: a small screen has it in any window.
 */
async function open() {
  const settings = mkdtempSync(join(tmpdir(), 'meeting-timeline-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const session = await openSession('WebKitWebDriver', { ...env, LANG: 'en_GB.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1', XDG_CONFIG_HOME: settings });
  return {
    ...session,
    async close() {
      await session.close();
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

/** One window, in which one test file follows another. */
export function webkit() {
  let session;
  let page;
  const urls = new Map();
  return {
    name: 'WebKitGTK',
    // Whose pages the runner's commands know.
    type: 'puppeteer',
    devtools,
    getPage: () => page,
    async initialize() {
      session = await open();
      page = pageOf(session.ask);
      this.name += ` ${session.version}`;
    },
    async startSession(id, url) {
      urls.set(id, url);
      await session.ask('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: () => session.ask('GET', '/url'),
    async stopSession(id) {
      urls.delete(id);
      await session.ask('DELETE', '/actions');
      await session.ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    stop: () => session?.close(),
    startDebugSession: () => Promise.reject(new Error('WebKit has no debugging here.')),
  };
}
