// An article with a story in it, as a publisher serves it: nothing moves when the script comes, and all is readable without it.
//
// With `src` a list stood in the room of the picture and, once the story had come, below it: its box went there, hidden and without
// height, but the browser counted the way (0.5 at 1080 pixels in a common window).
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { renderSnippet } from '../src/html.js';
import { story } from '../src/story.generated.js';
import { chromeArgs, findChrome } from './browsers/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Pixels: room for the picture at each width, as a publisher would look it up. */
const rooms = { 320: 5000, 480: 5000, 768: 2000, 1080: 1600, 1440: 1600 } as const;
const css = Object.entries(rooms).map(([width, room]) => `@media (min-width: ${width}px) { meeting-timeline { --mt-reserved-height: ${room}px } }`).join('\n');
const prose = '<p>Some words of the article, and then a few more of them.</p>'.repeat(4);
const pageWith = (snippet: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="meeting-timeline.css"><link rel="stylesheet" href="page.css">
<script type="module" src="meeting-timeline.js"></script></head><body>${prose}${snippet}<div id="below">${prose}</div></body></html>`;

/** Two articles: the list in the tag is the story, or stands there until that of `src` has come. */
const snippet = renderSnippet(story);
const pages = { 'index.html': pageWith(snippet), 'src.html': pageWith(snippet.replace('<meeting-timeline', '<meeting-timeline src="story.json"')) };

/** Pixels: a window so tall that what stands below the timeline is in sight, since what moves out of sight is not counted; and a common one. */
const tall = 6000;
const common = 900;
/** Milliseconds for which script and story are on their way. */
const delays: Readonly<Record<string, number>> = { 'meeting-timeline.js': 200, 'story.json': 400 };

describe('the start of a timeline in an article', () => {
  let folder: string;
  let server: PreviewServer;
  let browser: Browser;
  let address: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    for (const [name, page] of Object.entries(pages)) await writeFile(join(folder, name), page);
    await writeFile(join(folder, 'story.json'), JSON.stringify(story));
    await writeFile(join(folder, 'page.css'), css);
    for (const name of ['meeting-timeline.js', 'meeting-timeline.css']) await copyFile(join(root, 'dist', name), join(folder, name));
    server = await preview({ root, logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
    address = server.resolvedUrls!.local[0]!;
    browser = await puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function open(width: number, script: 'late' | 'blocked' | 'broken' | 'off', name: keyof typeof pages = 'index.html', height = tall): Promise<Page> {
    const opened = await browser.newPage();
    await opened.setCacheEnabled(false);
    await opened.setViewport({ width, height });
    await opened.setJavaScriptEnabled(script !== 'off');
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      const file = request.url().split('/').at(-1)!;
      const isScript = file === 'meeting-timeline.js';
      if (isScript && script === 'blocked') void request.abort();
      else if (isScript && script === 'broken') void request.respond({ contentType: 'text/javascript', body: 'throw new Error("broken")' });
      else setTimeout(() => void request.continue(), delays[file] ?? 0);
    });
    await opened.goto(`${address}${name}`);
    return opened;
  }

  const cases = [
    { name: 'with a list', file: 'index.html', height: tall },
    { name: 'with a list until src has come', file: 'src.html', height: tall },
    { name: 'with a list until src has come, in a common window', file: 'src.html', height: common },
  ] as const;
  for (const { name, file, height } of cases) {
    for (const [size, reserved] of Object.entries(rooms)) {
      const width = Number(size);
      it(`moves nothing at ${width} pixels ${name}`, async () => {
        const opened = await open(width, 'late', file, height);
        await opened.waitForSelector('meeting-timeline >>> .stage');
        const { shift, room, below } = await opened.evaluate(async () => {
          // What has moved until now was told to the page by the time that the frame after the next is drawn.
          const shifts: PerformanceEntryList = [];
          new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          const timeline = document.querySelector('meeting-timeline')!;
          return {
            shift: (shifts as (PerformanceEntry & { readonly value: number })[]).reduce((sum, { value }) => sum + value, 0),
            room: timeline.getBoundingClientRect().height,
            below: document.querySelector('#below')!.getBoundingClientRect().top,
          };
        });
        await opened.close();
        assert.ok(below < tall, `the text below is in a tall window: ${below}`);
        assert.ok(room === reserved, `the room is enough: ${room}`);
        assert.ok(shift <= 0.001, `moved by ${shift}`);
      });
    }
  }

  it('opens the list at the entry that the address names, and again at the same link', async () => {
    const opened = await browser.newPage();
    await opened.setViewport({ width: 768, height: 700 });
    const { id } = story.events.at(-10)!;
    await opened.goto(`${address}#mt-${id}`, { waitUntil: 'networkidle0' });
    const seen = () => opened.evaluate((name) => {
      const { top } = document.getElementById(name)!.getBoundingClientRect();
      return { reading: document.querySelector('meeting-timeline')!.hasAttribute('reading'), inSight: top >= -1 && top < innerHeight };
    }, `mt-${id}`);
    assert.deepEqual(await seen(), { reading: true, inSight: true });
    await opened.evaluate((name) => {
      scrollTo(0, 0);
      const link = document.createElement('a');
      link.href = `#${name}`;
      document.body.append(link);
      link.click();
    }, `mt-${id}`);
    const again = await seen();
    await opened.close();
    assert.deepEqual(again, { reading: true, inSight: true });
  });

  for (const script of ['blocked', 'broken', 'off'] as const) {
    it(`leaves every event to be read when the script is ${script}`, async () => {
      const opened = await open(768, script);
      const timeline = (await opened.$('meeting-timeline'))!;
      // With scripts off the page runs none, and the browser still tells what is in it.
      const { text, blank } = await timeline.evaluate((element) => {
        const list = element.lastElementChild!.getBoundingClientRect();
        return { text: element.innerText, blank: element.getBoundingClientRect().bottom - list.bottom };
      });
      await opened.close();
      for (const { title } of story.events) assert.ok(text.includes(title), title);
      assert.ok(blank < 50, `${blank} pixels are blank`);
    });
  }
});
