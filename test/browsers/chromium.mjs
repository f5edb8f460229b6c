// Chromium as the browser for the tests.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { env } from './environment.mjs';
import { keepWindows, ownTab } from './windows.mjs';

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
  // All that is opened is ours: three processes serve every page, where one was started for each, and pages that were left are not kept.
  '--renderer-process-limit=3', '--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process,BackForwardCache',
];

const sessions = new WeakMap();
/** Sessions stay open: detaching one undoes its emulation. */
async function devtools(page, method, params) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page).send(method, params);
}

async function createPage(options) {
  const page = await ownTab(options);
  await devtools(page, 'Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export const chromium = () =>
  Object.assign(keepWindows(chromeLauncher({ launchOptions: { executablePath: findChrome(), args: chromeArgs, headless: true, env, networkEnabled: false }, createPage })), { devtools });
