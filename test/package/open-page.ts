// A page of a folder, opened as readers do, and what it said while it came.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { chromeArgs, findChrome } from '../browsers/chromium.mjs';
import { watchPage } from '../watch-page.js';

/** The folder of the package, and what `npm run build` made in it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What publishers with a strict policy allow. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

export const openBrowser = (): Promise<Browser> => puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });

/** Serves a folder under a policy. */
export async function serveFolder(folder: string, policy: string) {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false, headers: { 'Content-Security-Policy': policy } },
  });
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/** A page of a server of ours, and what it said. */
export async function openPage(browser: Browser, url: string): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
  const page = await browser.newPage();
  const said = await watchPage(page, new URL(url).origin);
  // An answer from the cache would not bring the policy along.
  await page.setCacheEnabled(false);
  const response = await page.goto(url, { waitUntil: 'networkidle0' });
  assert.match(response!.headers()['content-security-policy']!, /^default-src 'none'.*require-trusted-types-for 'script'/);
  return { page, said };
}

/** How many events the timelines of a page have drawn, as cards, marks or rows. */
export const drawn = (page: Page | Frame): Promise<number> =>
  page.evaluate(async () => {
    await customElements.whenDefined('meeting-timeline');
    await new Promise(requestAnimationFrame);
    const timelines = [...document.querySelectorAll('meeting-timeline')];
    await Promise.all(timelines.map((timeline) => timeline.updateComplete));
    const events = timelines.map((timeline) => [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('[data-event]')].map((node) => node.dataset['event']));
    return Math.min(...events.map((ids) => new Set(ids).size));
  });
