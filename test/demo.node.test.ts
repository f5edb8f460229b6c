import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';
import { chromeArgs, findChrome } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a visit of the demo page left behind. */
interface Visit {
  readonly said: readonly string[];
  readonly foreign: readonly string[];
  readonly sideways: number;
  readonly events: number;
}

describe('the demo page, built and served under a strict policy', () => {
  let server: PreviewServer;
  let browser: Browser;
  let address: string;

  before(async () => {
    await build({ root, mode: 'demo', logLevel: 'error' });
    server = await preview({ root, mode: 'demo', logLevel: 'error', preview: { port: 0, host: '127.0.0.1', open: false } });
    address = server.resolvedUrls!.local[0]!;
    browser = await puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function visit(width: number): Promise<Visit> {
    const page = await browser.newPage();
    // An answer from the cache would not bring the policy along.
    await page.setCacheEnabled(false);
    const said: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) foreign.push(request.url());
    });
    await page.evaluateOnNewDocument(() => addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} ${event.blockedURI}`)));
    await page.setViewport({ width, height: 900 });
    const response = await page.goto(address, { waitUntil: 'networkidle0' });
    assert.match(response!.headers()['content-security-policy']!, /default-src 'none'.*require-trusted-types-for 'script'/);
    const { sideways, events } = await page.evaluate(async () => {
      const timeline = document.querySelector('meeting-timeline')!;
      timeline.next();
      timeline.zoomIn();
      timeline.scale = 'linear';
      await new Promise((resolve) => setTimeout(resolve, 600));
      return { sideways: document.documentElement.scrollWidth - innerWidth, events: timeline.events.length };
    });
    await page.close();
    return { said, foreign, sideways, events };
  }

  for (const width of [1080, 680, 342]) {
    it(`shows the story at ${width} pixels without a message, a violation, a foreign request or sideways scrolling`, async () => {
      const { said, foreign, sideways, events } = await visit(width);
      assert.deepEqual({ said, foreign, sideways: Math.max(sideways, 0) }, { said: [], foreign: [], sideways: 0 });
      assert.ok(events > 50);
    });
  }
});
