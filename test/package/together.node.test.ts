// More than one copy of the library, or of Lit, on a page that allows each Trusted Types policy once.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { inOneFile } from '../../build/one-file.js';
import { dist, drawn, openBrowser, openPage, root, serveFolder, strictPolicy } from './open-page.js';

/** What a publisher's bundler makes: the library from its modules, with a Lit that the page uses as well. */
const app = `import '${dist}define.js';
import { html, render } from 'lit';
render(html\`<p>Rendered by the page's own Lit</p>\`, document.querySelector('#app'));`;

describe('on one page', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    for (const name of ['one.js', 'two.js']) await copyFile(`${dist}meeting-timeline.js`, join(folder, name));
    await copyFile(`${dist}story.json`, join(folder, 'story.json'));
    const entry = `${root}app.js`;
    const plugin = { name: 'app', resolveId: (id: string) => (id === entry ? id : undefined), load: (id: string) => (id === entry ? app : undefined) };
    await build({ root, configFile: false, logLevel: 'error', plugins: [plugin], build: inOneFile(entry, 'app.js', folder) });
    await writeFile(join(folder, 'favicon.ico'), '');
    server = await serveFolder(folder, `${strictPolicy}; trusted-types lit-html meeting-timeline`);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** A page with a tag and scripts, opened: how many events are drawn, what the page's own Lit wrote, what was said. */
  async function opened(tag: string, scripts: readonly string[]) {
    const tags = scripts.map((name) => `<script type="module" src="${name}.js"></script>`).join('');
    await writeFile(join(folder, 'index.html'), `<!doctype html><title>Page</title><div id="app"></div>${tag}${tags}`);
    const { page, said } = await openPage(browser, server.address);
    const marks = await drawn(page);
    const text = await page.evaluate(() => document.querySelector('#app')!.textContent);
    await page.close();
    return { marks, text, said };
  }

  for (const scripts of [['one', 'app'], ['app', 'one'], ['one', 'two'], ['one', 'two', 'app']] as const) {
    it(`${scripts.join(', then ')}: the timeline is drawn, the page's own Lit works, and one line says which were defined before`, async () => {
      const { marks, text, said } = await opened('<meeting-timeline src="story.json"></meeting-timeline>', scripts);
      assert.equal(said.length, scripts.length - 1, said.join('\n'));
      for (const line of said) assert.match(line, /^warn: meeting-timeline: already defined/);
      assert.ok(marks > 10, `${marks} events are drawn`);
      assert.equal(text, (scripts as readonly string[]).includes('app') ? "Rendered by the page's own Lit" : '');
    });
  }

  for (const scripts of [['one', 'app'], ['app', 'one']] as const) {
    it(`${scripts.join(', then ')}: a tag without data shows the built-in story, whichever script brings it`, async () => {
      const { marks } = await opened('<meeting-timeline></meeting-timeline>', scripts);
      assert.ok(marks > 10, `${marks} events are drawn`);
    });
  }
});
