// The built Storybook is a folder of files: it works wherever they are put, and asks no other host for anything.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { chromeArgs, findChrome } from './browsers/chromium.mjs';
import { serveStorybook } from './built-storybook.mjs';
import { themes } from './themes.js';
import { watchPage } from './watch-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs'; readonly title: string }>>;
}

/** What a style sheet declares; minifiers change the order. */
const namesIn = (css: string) => [...css.matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => name!).sort();

describe('Storybook in development', () => {
  it('reads the themes as CSS', async () => {
    const server = await createServer({ root, configFile: `${root}.storybook/vite.config.ts`, logLevel: 'error', server: { port: 0, host: '127.0.0.1', watch: null }, optimizeDeps: { noDiscovery: true } });
    const browser = await puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });
    try {
      await server.listen();
      const page = await browser.newPage();
      await page.goto(`${server.resolvedUrls!.local[0]!}LICENSE`);
      const read = await page.evaluate(async (module) => ((await import(module)) as { readonly themes: Readonly<Record<string, string>> }).themes, '/stories/themes.ts');
      for (const theme of themes) assert.deepEqual(namesIn(read[theme]!), namesIn(readFileSync(`${root}src/themes/${theme}.css`, 'utf8')), theme);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

describe('the built Storybook, served from a folder', () => {
  let served: Awaited<ReturnType<typeof serveStorybook>>;
  let browser: Browser;
  let index: Index;

  before(async () => {
    served = await serveStorybook();
    index = (await (await fetch(`${served.address}index.json`)).json()) as Index;
    browser = await puppeteer.launch({ executablePath: findChrome()!, args: chromeArgs, headless: true });
  });
  after(async () => {
    // First what there is even where the rest did not come to be; left open it would keep the run from its end.
    await served.close();
    await browser.close();
  });

  /** Opens a page of it, and collects what it asks other hosts for, what is not there, and what fails. */
  async function open(path: string): Promise<{ readonly page: Page; readonly problems: () => readonly string[] }> {
    const page = await browser.newPage();
    // A document in it is as narrow as in a common window.
    await page.setViewport({ width: path.startsWith('iframe') ? 560 : 800, height: 600 });
    const said = await watchPage(page, served.address);
    await page.goto(served.address + path, { waitUntil: 'networkidle0' });
    // Storybook itself has much to say that is no fault.
    return { page, problems: () => said.filter((line) => !/^(?:log|info|warn|debug|verbose): /.test(line)) };
  }

  async function visit(path: string, ready: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
    const { page, problems } = await open(path);
    await ready(page);
    await page.close();
    return problems();
  }

  /** A document or a story by itself, as it stands in its frame beside the side bar. */
  const alone = (viewMode: 'docs' | 'story', id: string) => `iframe.html?viewMode=${viewMode}&id=${id}`;

  /** Leads from what stands alone to another document, as Storybook does when it is chosen in the side bar. */
  const lead = (page: Page, storyId: string) =>
    page.evaluate((id) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as { readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: object): void } };
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'docs' });
    }, storyId);

  /** The frame in which stories stand. */
  const inStory = (what: string) => async (page: Page) => {
    const frame = await page.waitForFrame((one) => one.url().includes('iframe.html'));
    await frame.waitForSelector(what, { timeout: 20_000 });
  };

  it('begins with the whole timeline', () => assert.equal(Object.keys(index.entries)[0], 'timeline--docs'));

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

  describe('its documents, read one after the other', () => {
    let opened: Awaited<ReturnType<typeof open>>;

    before(async () => {
      opened = await open(alone('docs', 'timeline--docs'));
    });
    after(() => opened.page.close());

    for (const file of [...readdirSync(`${root}docs`).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`), 'CHANGELOG.md']) {
      it(`shows ${file}: its links lead to pages, its pictures are there`, async () => {
        const { page, problems } = opened;
        const before = problems().length;
        await lead(page, `documents-${basename(file, '.md').toLowerCase()}--docs`);
        const title = /^# (.+)$/m.exec(readFileSync(root + file, 'utf8'))![1]!;
        await page.waitForFunction((text) => document.querySelector('#storybook-docs h1')?.textContent === text, { timeout: 20_000 }, title);
        assert.deepEqual(await page.$$eval('#storybook-docs h1', (all) => all.map((one) => one.textContent)), [title]);
        const links = await page.$$eval('#storybook-docs a', (all) => all.map((one) => one.getAttribute('href')!));
        const named = [...readFileSync(root + file, 'utf8').matchAll(/\]\((?:\.\.\/|docs\/)?[\w-]+\.md(?:#[\w-]+)?\)/g)];
        assert.equal(links.filter((href) => href.includes('?path=/docs/')).length, named.length);
        for (const href of links) {
          const [own, id] = href.split('?path=/docs/');
          assert.ok(own === served.address ? id! in index.entries : /^(https?:|#)/.test(href), href);
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is scrolled sideways');
        await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('#storybook-docs img')].every((one) => one.complete));
        assert.ok(await page.$$eval('#storybook-docs img', (all) => all.every((one) => one.naturalWidth > 0)));
        assert.deepEqual(problems().slice(before), []);
      });
    }

    for (const [id, code] of [
      ['timeline--one-day', '<meeting-timeline src="story.json"></meeting-timeline>'],
      ['timeline--right-to-left', '<div lang="he" dir="rtl">\n  <meeting-timeline></meeting-timeline>\n</div>'],
      ['timeline-your-own-content--footer', '<meeting-timeline>\n  <p slot="footer">Compiled by the night desk from the log of the harbour.</p>\n</meeting-timeline>'],
      ['themes-layouts--broadsheet-reading', '<link rel="stylesheet" href="themes/broadsheet.css" />\n<meeting-timeline reading=""></meeting-timeline>'],
    ] as const) {
      it(`shows the code of ${id} as it is pasted into a page`, async () => {
        const { page, problems } = opened;
        const before = problems().length;
        await lead(page, id.replace(/--.*/, '--docs'));
        const button = await page.waitForSelector(`#anchor--${id} .docblock-code-toggle`, { timeout: 20_000 });
        await button!.evaluate((node) => node.dispatchEvent(new MouseEvent('click', { bubbles: true })));
        await page.waitForFunction((selector, text) => document.querySelector<HTMLElement>(selector)?.innerText.trim() === text, { timeout: 20_000 }, `#anchor--${id} pre`, code);
        assert.deepEqual(problems().slice(before), []);
      });
    }
  });

  it('shows the stories of a dark page of documents on their ground', async () => {
    const problems = await visit(`${alone('docs', 'parts-minimap--docs')}&globals=theme:dark`, async (page) => {
      await page.waitForSelector('.docs-story mt-minimap', { timeout: 20_000 });
      const looks = await page.$$eval('.docs-story', (all) => all.map((one) => getComputedStyle(one)).map((style) => [style.colorScheme, style.backgroundColor].join(' ')));
      assert.deepEqual([...new Set(looks)], ['dark rgb(20, 23, 28)']);
    });
    assert.deepEqual(problems, []);
  });

  it('plays a theme that is begun with to its end', async () => {
    const problems = await visit(alone('story', 'themes-theme-builder--a-theme-is-begun-with'), (page) =>
      page.waitForFunction(() => document.querySelector('theme-builder')?.shadowRoot!.querySelector('pre')!.textContent!.includes('#333333'), { timeout: 20_000 }),
    );
    assert.deepEqual(problems, []);
  });

  it('leads from one document to another', async () => {
    assert.deepEqual(
      await visit('?path=/docs/documents-getting-started--docs', async (page) => {
        const frame = await page.waitForFrame((one) => one.url().includes('iframe.html'));
        const link = (await frame.waitForSelector('#storybook-docs a[href$="documents-embedding--docs"]', { timeout: 20_000 }))!;
        await Promise.all([page.waitForNavigation(), link.click()]);
        assert.ok(page.url().startsWith(`${served.address}?path=/docs/documents-embedding`), page.url());
        await inStory('#storybook-docs h1')(page);
      }),
      [],
    );
  });

  it('begins a theme with one that there is', async () => {
    const problems = await visit(alone('story', 'themes-theme-builder--theme-builder'), async (page) => {
      const begun = await page.waitForSelector('theme-builder >>> select', { timeout: 20_000 });
      for (const theme of themes) {
        await begun!.select(theme);
        const css = await page.$eval('theme-builder >>> pre', (all) => all.textContent);
        assert.deepEqual(namesIn(css), namesIn(readFileSync(`${root}src/themes/${theme}.css`, 'utf8')), theme);
      }
    });
    assert.deepEqual(problems, []);
  });

  it('calls the theme of the page and that of the timeline by names of their own', async () => {
    const problems = await visit('?path=/story/timeline--built-in-story', async (page) => {
      await page.waitForSelector('.sb-bar [aria-label^="Theme of the timeline"]', { timeout: 20_000 });
      assert.deepEqual(await page.$$eval('.sb-bar [aria-label^="Theme"]', (all) => all.map((one) => one.ariaLabel)), ['Theme', 'Theme of the timeline No theme']);
    });
    assert.deepEqual(problems, []);
  });

  it('shows the tables of an element', async () => {
    assert.deepEqual(await visit('?path=/docs/timeline--docs', inStory('.docblock-argstable')), []);
  });
});
