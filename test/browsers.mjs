// Which browser runs the tests, and how its windows are opened.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';

/** Where browsers usually are; `CHROME_PATH` goes first. */
const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] && `${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`),
];

/** @returns {string | undefined} the first browser that is there */
export const findChrome = () => places.find((path) => path && existsSync(path));

export const chromeArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--force-device-scale-factor=1', '--font-render-hinting=none', '--lang=en-GB',
  // A finger that is dragged sideways must not lead the window back to an earlier page, and end the tests.
  '--overscroll-history-navigation=0',
];

/** Windows (browser contexts) in which no test runs at the moment. */
const idle = [];

/**
 * One window for each test file that runs: tabs of one window count as hidden while another runs, so that animation frames, observers
 * and focus would stall in them. To open a window takes a second and more, so one serves many files, each in a tab of its own: what a
 * file leaves behind (history to go back in, emulation, what is still loading) does not reach the next.
 */
export async function ownTab({ browser }) {
  const window = idle.pop() ?? (await browser.createBrowserContext());
  const before = await window.pages();
  const page = await window.newPage();
  await Promise.all(before.map((tab) => tab.close()));
  return page;
}

/** The runner would keep the page of a session for the next one; here its window is kept, and the page goes when the next is there. */
export function keepWindows(launcher) {
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    launcher.activePages.delete(id);
    // Whatever still runs in it ends.
    await page.goto('about:blank');
    idle.push(page.browserContext());
    return {};
  };
  return launcher;
}

const sessions = new WeakMap();
/** Sessions stay open: detaching one undoes its emulation. */
async function devtools(page, method, params) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page).send(method, params);
}

/** An odd zone (UTC+05:45), so that a test that leans on the machine's own zone fails on every machine alike. */
export const env = { ...process.env, TZ: 'Asia/Kathmandu' };

async function createPage(options) {
  const page = await ownTab(options);
  await devtools(page, 'Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export const chromium = () =>
  Object.assign(keepWindows(chromeLauncher({ launchOptions: { executablePath: findChrome(), args: chromeArgs, headless: true, env }, createPage })), { devtools });

/**
 * What tests ask for in words of the DevTools protocol is answered by the `devtools` of each browser, as far as it can.
 *
 * Four commands for tests (`executeCommand` of @web/test-runner-commands):
 * `emulate-features` {media?, features?: {name: value}} — the runner's own emulateMedia knows two features only;
 * `cdp` {method, params?} — one call of the DevTools protocol: real wheel and touch input, the accessibility tree;
 * `cdp-at-once` [{method, params?}] — several calls, sent in one go: a tap is none when a busy machine comes between its two halves;
 * `golden` {file, text} — what a file of the repository holds; with `GOLDEN=write` the text is written into it first.
 */
export const devtoolsPlugin = () => ({
  name: 'devtools',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const call = async ({ method, params }) => (await browser.devtools(browser.getPage(id), method, params ?? {})) ?? true;
    if (command === 'emulate-features') {
      const features = Object.entries(payload?.features ?? {}).map(([name, value]) => ({ name, value }));
      await call({ method: 'Emulation.setEmulatedMedia', params: { media: payload?.media ?? '', features } });
      return true;
    }
    if (command === 'cdp') return call(payload);
    if (command === 'cdp-at-once') {
      await Promise.all(payload.map(call));
      return true;
    }
    if (command === 'golden') {
      const path = fileURLToPath(new URL(`../${payload.file}`, import.meta.url));
      if (process.env.GOLDEN === 'write') {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, payload.text);
      }
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    }
    return undefined;
  },
});
