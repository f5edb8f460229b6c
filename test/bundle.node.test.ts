// The one file for a script tag, as the last build made it, served as a publisher would: languages stay out of it until a page asks for one.
import assert from 'node:assert/strict';
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { es } from '../src/i18n/es.js';
import { chromeArgs, findChrome } from './browsers/chromium.mjs';
import { watchPage } from './watch-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const pageIn = (lang: string) => `<!doctype html><html lang="${lang}"><title>Page</title><script type="module" src="meeting-timeline.js"></script><meeting-timeline></meeting-timeline></html>`;

describe('the one file', () => {
  let folder: string;
  let server: PreviewServer;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    await copyFile(join(root, 'dist/meeting-timeline.js'), join(folder, 'meeting-timeline.js'));
    await cp(join(root, 'dist/lang'), join(folder, 'lang'), { recursive: true });
    // Browsers ask for it unasked, and say so when it is not there.
    await writeFile(join(folder, 'favicon.ico'), '');
    for (const lang of ['en', 'es-MX', 'pt']) await writeFile(join(folder, `${lang}.html`), pageIn(lang));
    server = await preview({ root, logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
    browser = await puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** What a page asked the server for, and what the button that shows all is called in the end. */
  async function visit(lang: string): Promise<{ readonly asked: readonly string[]; readonly said: readonly string[]; readonly fit: string | null }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said = await watchPage(page, server.resolvedUrls!.local[0]!);
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL(`${lang}.html`, server.resolvedUrls!.local[0]).href, { waitUntil: 'networkidle0' });
    const fit = await page.evaluate(async () => {
      const timeline = document.querySelector('meeting-timeline')!;
      await timeline.updateComplete;
      const toolbar = timeline.shadowRoot!.querySelector('mt-toolbar')!;
      await toolbar.updateComplete;
      return [...toolbar.shadowRoot!.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')).join(', ');
    });
    await page.close();
    return { asked: asked.filter((path) => path.includes('/lang/')), said, fit };
  }

  it('holds no warning for whoever builds a page', async () => {
    const text = await readFile(join(folder, 'meeting-timeline.js'), 'utf8');
    assert.ok(!text.includes('too little contrast') && !text.includes('no such ${'));
  });

  it('holds no language but English', async () => {
    const text = await readFile(join(folder, 'meeting-timeline.js'), 'utf8');
    assert.ok(text.includes('Show all'));
    assert.ok(!text.includes(es.fit) && !text.includes(es.howToRead));
  });

  it('has each other language beside it, complete', async () => {
    const files = await readdir(join(folder, 'lang'));
    assert.deepEqual(files.sort(), ['ar', 'de', 'es', 'fr', 'he', 'hi', 'zh'].map((name) => `${name}.js`));
    for (const file of files) assert.doesNotMatch(await readFile(join(folder, 'lang', file), 'utf8'), /\bimport\b|\bfrom"/);
  });

  it('asks for nothing where the page is English, or in a language without strings', async () => {
    // Browsers ask for it unasked, and say so when it is not there.
    await writeFile(join(folder, 'favicon.ico'), '');
    for (const lang of ['en', 'pt']) {
      const { asked, said, fit } = await visit(lang);
      assert.deepEqual({ asked, said }, { asked: [], said: [] });
      assert.match(fit!, /Whole story/);
    }
  });

  it('asks for the language of the page, and speaks it', async () => {
    const { asked, said, fit } = await visit('es-MX');
    assert.deepEqual({ asked, said }, { asked: ['/lang/es.js'], said: [] });
    assert.match(fit!, new RegExp(es.fit));
  });
});
