// The built Storybook is a folder of files: it works wherever they are put, and asks no other host for anything.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { chromeArgs, findChrome } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = '/some/folder/';

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs'; readonly title: string }>>;
}

describe('the built Storybook, served from a folder', () => {
  let folder: string;
  let server: PreviewServer;
  let browser: Browser;
  let address: string;
  let index: Index;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    execFileSync(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--disable-telemetry', '--quiet', '--output-dir', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Index;
    server = await preview({ configFile: false, root, base, logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
    address = server.resolvedUrls!.local[0]!;
    browser = await puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page of it, and collects what it asks other hosts for, what is not there, and what fails. */
  async function visit(path: string, ready: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) problems.push(`asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(address + path, { waitUntil: 'networkidle0' });
    await ready(page);
    await page.close();
    return problems;
  }

  /** The frame in which stories stand. */
  const inStory = (what: string) => async (page: Page) => {
    const frame = await page.waitForFrame((one) => one.url().includes('iframe.html'));
    await frame.waitForSelector(what, { timeout: 20_000 });
  };

  for (const [id, what] of [
    ['timeline--built-in-story', 'meeting-timeline'],
    ['parts-toolbar--event-open', 'mt-toolbar'],
    ['timeline-languages--german', 'meeting-timeline'],
  ] as const) {
    it(`shows the story ${id}`, async () => {
      assert.ok(index.entries[id]);
      assert.deepEqual(await visit(`?path=/story/${id}`, inStory(what)), []);
    });
  }

  it('shows the tables of an element', async () => {
    assert.deepEqual(await visit('?path=/docs/timeline--docs', inStory('.docblock-argstable')), []);
  });
});
