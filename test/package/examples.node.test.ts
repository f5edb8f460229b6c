// Each example of docs/examples, opened under a strict policy: it draws its timeline, says nothing, asks for nothing from elsewhere.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Frame } from 'puppeteer-core';
import { build } from 'vite';
import { validate } from '../../src/index.js';
import { dist, drawn, openBrowser, openPage, root, serveFolder, strictPolicy } from './open-page.js';

const run = promisify(execFile);
const examples = `${root}docs/examples/`;

/** The files of an example, and those of the package that belong beside them. */
async function copied(name: string, folder: string): Promise<void> {
  await cp(examples + name, folder, { recursive: true });
  for (const file of ['meeting-timeline.js', 'meeting-timeline.css', 'lang']) await cp(dist + file, join(folder, file), { recursive: true });
  await cp(`${examples}story.json`, join(folder, 'story.json'));
}

/** What is served of each example. */
const makers: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  'script-tag': (folder) => copied('script-tag', folder),
  iframe: (folder) => copied('iframe', folder),
  paste: (folder) => copied('paste', folder),
  react: (folder) => build({ root: `${examples}react`, configFile: false, logLevel: 'error', build: { outDir: folder, modulePreload: false } }),
  eleventy: (folder) => run(`${root}node_modules/.bin/eleventy`, ['--input=docs/examples/eleventy', '--config=docs/examples/eleventy/eleventy.config.js', `--output=${folder}`, '--quiet'], { cwd: root }),
};

describe('an example', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** Makes, serves and opens an example, and closes it again. */
  async function open(name: string, look: (frame: Frame) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    await makers[name]!(folder);
    // Browsers ask for it unasked.
    await writeFile(join(folder, 'favicon.ico'), '');
    const server = await serveFolder(folder, strictPolicy);
    try {
      const { page, said } = await openPage(browser, server.address);
      const frame = page.frames().at(-1)!;
      assert.equal(await drawn(frame), 5);
      await look(page.mainFrame());
      assert.deepEqual(said, []);
      await page.close();
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  }

  for (const name of ['script-tag', 'paste', 'eleventy']) {
    it(`(${name}) draws the five events of the story in the page`, () =>
      open(name, async (page) => {
        assert.equal(await page.evaluate(() => document.querySelector('meeting-timeline')!.timeline!.title), 'How Halvery got its footbridge back');
      }));
  }

  it('(react) tells React what the reader chose', () =>
    open('react', async (page) => {
      assert.equal(await page.evaluate(() => document.querySelector('p')!.textContent), 'Choose an event.');
      await page.locator('meeting-timeline >>> mt-card[data-event="closed"]').click();
      await page.waitForFunction(() => document.querySelector('p')!.textContent === 'You chose “The council closes the footbridge”.');
    }));

  // Vite writes light-dark() anew for older browsers, as what is no colour where no color-scheme is said beside it.
  it('(react) has the colours of its theme and of its own style sheet, in the scheme of the page', () =>
    open('react', async (page) => {
      const colors = (scheme: string) =>
        page.evaluate((value) => {
          document.documentElement.style.colorScheme = value;
          const timeline = document.querySelector('meeting-timeline')!;
          const probe = document.createElement('i');
          probe.style.color = 'var(--mt-accent)';
          timeline.append(probe);
          const [ground, accent] = [getComputedStyle(timeline).backgroundColor, getComputedStyle(probe).color];
          probe.remove();
          return [ground, accent];
        }, scheme);
      assert.deepEqual(await colors('light'), ['rgb(253, 246, 240)', 'rgb(140, 28, 28)']);
      assert.deepEqual(await colors('dark'), ['rgb(29, 18, 38)', 'rgb(240, 161, 147)']);
    }));

  it('(iframe) makes the frame as high as the timeline, and follows it', () =>
    open('iframe', async (page) => {
      const fits = () =>
        page.waitForFunction(() => {
          const frame = document.querySelector('iframe')!;
          const { height } = frame.contentDocument!.body.getBoundingClientRect();
          return height > 200 && frame.height === String(Math.ceil(height));
        });
      await fits();
      const before = await page.evaluate(() => document.querySelector('iframe')!.height);
      await page.evaluate(() => document.querySelector('iframe')!.contentDocument!.querySelector('meeting-timeline')!.select('closed'));
      await page.waitForFunction((height) => document.querySelector('iframe')!.height !== height, {}, before);
      await fits();
    }));

  it('(iframe) answers oEmbed with what the specification asks of a rich answer', async () => {
    const answer = JSON.parse(await readFile(`${examples}iframe/oembed.json`, 'utf8')) as Readonly<Record<string, unknown>>;
    const { version, type, html, width, height, title } = answer;
    assert.deepEqual({ version, type }, { version: '1.0', type: 'rich' });
    assert.ok(Number.isInteger(width) && Number.isInteger(height));
    assert.match(String(html), new RegExp(`^<iframe src="https://[^"]+/frame.html" title="${String(title)}" width="100%" height="${String(height)}" frameborder="0"></iframe>$`));
  });

  it('(paste) holds what the command prints', async () => {
    const { stdout } = await run(process.execPath, [`${dist}cli.js`, 'html', `${examples}story.json`]);
    assert.ok((await readFile(`${examples}paste/index.html`, 'utf8')).includes(stdout));
  });

  it('has a story without a fault', async () => {
    assert.deepEqual(validate(JSON.parse(await readFile(`${examples}story.json`, 'utf8'))).issues, []);
  });
});
