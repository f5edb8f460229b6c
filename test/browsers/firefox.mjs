// Firefox as a browser for the tests, driven by WebDriver BiDi, which puppeteer speaks.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { env } from './environment.mjs';
import { Unsupported } from './unsupported.mjs';
import { actionsOf } from './webdriver.mjs';
import { keepWindows, ownTab } from './windows.mjs';

/** Where Firefox usually is; `FIREFOX_PATH` goes first. */
const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] && `${process.env[name]}\\Mozilla Firefox\\firefox.exe`),
];

/** What the browser's own code calls the answers to media queries. */
const overrides = { 'prefers-color-scheme': 'prefersColorSchemeOverride', 'prefers-reduced-motion': 'prefersReducedMotionOverride', 'forced-colors': 'forcedColorsOverride' };

/** Runs in the browser's own code, the only place from which media can be emulated: WebDriver has no command for it. */
const override = `(id, overrides) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(id), JSON.parse(overrides));
}`;

const preferences = {
  'intl.accept_languages': 'en-GB',
  'dom.w3c_touch_events.enabled': 1,
  // As in headless Chromium, so that a box has one width for all.
  'ui.useOverlayScrollbars': 1,
  // A wheel with Ctrl that the page leaves to the browser would zoom it, and every page after it.
  'mousewheel.with_control.action': 1,
  // Where forced colours are emulated they are the system's own, whose selection has less contrast than any palette for that.
  'ui.highlight': '#000080',
  'ui.highlighttext': '#ffffff',
};

const send = async (page, method, params) => (await page.browser().connection.send(method, params)).result;
const contextOf = (page) => page.mainFrame()._id;

async function overrideMedia(page, values) {
  const { contexts } = await send(page, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { type, exceptionDetails } = await send(page, 'script.callFunction', {
    functionDeclaration: override,
    awaitPromise: false,
    target: { context: contexts[0].context },
    arguments: [contextOf(page), JSON.stringify(values)].map((value) => ({ type: 'string', value })),
  });
  if (type === 'exception') throw new Error(exceptionDetails.text);
}

async function emulateFeatures(page, features) {
  const asked = Object.fromEntries(features.map(({ name, value }) => [name, value]));
  for (const name of Object.keys(asked)) if (!(name in overrides)) throw new Unsupported(`To emulate ${name}`);
  page.moves = asked['prefers-reduced-motion'] !== 'reduce';
  await overrideMedia(page, Object.fromEntries(Object.entries(overrides).map(([name, property]) => [property, asked[name] ?? 'none'])));
}

const emulateMedium = (page, media) => overrideMedia(page, { mediumOverride: media });

async function devtools(page, method, params) {
  if (method === 'Emulation.setEmulatedMedia') {
    await emulateFeatures(page, params.features);
    return emulateMedium(page, params.media);
  }
  if (method === 'Page.captureScreenshot') {
    const { clip, captureBeyondViewport } = params;
    return { data: await page.screenshot({ clip, captureBeyondViewport, encoding: 'base64' }) };
  }
  // How fast a hand was, which counts where something goes on moving, cannot be said; and how fast a test is must not count.
  if (params.timestamp && page.moves) throw new Unsupported('To say when an input was');
  if (params.type === 'touchStart' && params.timestamp) {
    // The clicks of two taps are two of one click each.
    if (params.timestamp - page.tapped < 0.3) throw new Unsupported('To press or tap twice');
    page.tapped = params.timestamp;
  }
  return send(page, 'input.performActions', { context: contextOf(page), actions: actionsOf(method, params, page.fingers) });
}

/** puppeteer emulates media by the DevTools protocol, which Firefox does not speak. */
async function createPage(options) {
  const page = await ownTab(options);
  return Object.assign(page, {
    emulateMediaFeatures: (features) => emulateFeatures(page, features),
    emulateMediaType: (media) => emulateMedium(page, media),
    fingers: new Map(),
    moves: true,
    tapped: 0,
  });
}

export function firefox() {
  const executablePath = places.find((path) => path && existsSync(path));
  const launchOptions = { browser: 'firefox', executablePath, headless: true, args: ['--remote-allow-system-access'], extraPrefsFirefox: preferences, env };
  const launcher = keepWindows(chromeLauncher({ launchOptions, createPage }));
  const { initialize } = launcher;
  return Object.assign(launcher, {
    devtools,
    async initialize(...settings) {
      await initialize.apply(launcher, settings);
      const { browser } = await launcher.getOrStartBrowser();
      launcher.name = `Firefox ${(await browser.version()).split('/')[1]}`;
    },
  });
}
