import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';
import { chromeArgs, findChrome } from './browsers/chromium.mjs';
import { watchPage } from './watch-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a visit of the demo page left behind. */
interface Visit {
  readonly said: readonly string[];
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
    const said = await watchPage(page, address);
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
    return { said, sideways, events };
  }

  it('hands over picture, drawing, table and data under that policy without a message or a violation', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    const page = await browser.newPage();
    const said = await watchPage(page, address);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    try {
      await page.goto(address, { waitUntil: 'networkidle0' });
      const press = (host: string, index: number) => page.locator(`meeting-timeline >>> ${host} >>> button[part~="button"]:nth-of-type(${index})`).click();
      await page.locator('meeting-timeline >>> [data-panel="share"]').click();
      for (const index of [1, 2, 3, 4]) {
        const done = new Promise<void>((resolve) => {
          session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
        });
        await press('mt-share', index);
        await done;
      }
      const names = (await readdir(folder)).sort();
      assert.deepEqual(names, ['csv', 'json', 'png', 'svg'].map((format) => `from-campaign-insults-to-the-oval-office.${format}`));
      const [csv, json, png, svg] = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
      assert.ok(csv!.startsWith('\u00EF\u00BB\u00BFID,') && json!.startsWith('{') && png!.startsWith('\u0089PNG') && svg!.startsWith('<svg '));
      assert.deepEqual(said, []);
    } finally {
      await page.close();
      await rm(folder, { recursive: true });
    }
  });

  // Entries that could not be broken left a third of each page empty: 31 pages.
  it('prints three events and more on a page', async () => {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'networkidle0' });
    const events = await page.evaluate(() => document.querySelector('meeting-timeline')!.events.length);
    const pdf = Buffer.from(await page.pdf({ format: 'A4', margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } })).toString('latin1');
    await page.close();
    assert.ok(pdf.match(/\/Type\s*\/Page\b/g)!.length <= events / 3);
  });

  for (const width of [1080, 680, 342]) {
    it(`shows the story at ${width} pixels without a message, a violation, a foreign request or sideways scrolling`, async () => {
      const { said, sideways, events } = await visit(width);
      assert.deepEqual({ said, sideways: Math.max(sideways, 0) }, { said: [], sideways: 0 });
      assert.ok(events > 50);
    });
  }
});
