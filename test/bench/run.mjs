// `npm run bench`: how long what takes, with real wheel and pointer input in a real browser. It prints, and judges nothing.
//
// A step is one DOM event, sent through the DevTools protocol, and the frame that answers it; the next is sent when that frame is
// done, so that no step hides in another's frame. Its main-thread time is the processor time of the page's main thread
// (`ThreadTime` of Performance.getMetrics): input, script, style, layout, paint records, commit; not raster threads. What sending
// and reading cost by themselves is in it too: the row "control" is a box that only listens, and "net" is the median less its.
//
// An interaction is a key pressed or letters typed on a processor four times as slow: arrows, zoom, opening and closing, search.
// With reduced motion, so that all of an answer is in the first frame. Its time is what Event Timing tells
// (https://www.w3.org/TR/event-timing/), from the input to the next frame, rounded to 8 ms.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { chromeArgs, findChrome } from '../browsers/chromium.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/meeting-timeline/bench', import.meta.url));

/** Stories: events and lanes. `npm run bench -- 10000` measures one size only. */
const asked = process.argv.slice(2).map(Number);
const stories = asked.length ? asked.map((count) => [count, 6]) : [[1_000, 6], [10_000, 6], [100_000, 6], [10_000, 40]];
/** How often the axis is halved. At fit the whole axis is in sight and cannot be panned: half of it is the least. */
const depths = { fit: 1, mid: 6, deep: 12 };
const panSteps = 40;
const zoomSteps = 20;
/** Stories for interactions, and how many of these there are. */
const interactive = [200, 1_000];
const interactions = 200;
/** Milliseconds: what Event Timing tells of at the least. */
const leastTold = 16;
/** For the leak check: one move a frame, whether or not the page keeps up. */
const manySteps = 1_000;

const settings = { root, configFile: false, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false } };
await build(settings);
const server = await preview({ ...settings, preview: { port: 0, host: '127.0.0.1', open: false } });
/**
 * Pixels. The window is no smaller than the page in it: what changes only beyond its edge is never put on a screen, and Event Timing
 * would count such a key until another one changes what is within.
 */
const size = { width: 1120, height: 1000 };
const browser = await puppeteer.launch({
  executablePath: findChrome(),
  args: [...chromeArgs, '--enable-precise-memory-info', `--window-size=${size.width + 100},${size.height + 200}`],
  headless: true,
});

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
const median = (values) => percentile(values, 0.5);
const round = (value) => (value >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
const mega = (bytes) => round(bytes / 1e6);

/** Prints rows of cells in columns, the first one to the left. */
function print(title, head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  console.log(`\n${title}\n`);
  for (const row of cells) console.log(`  ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ')}`);
}

async function open() {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  page.on('pageerror', (error) => console.error(String(error)));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await page.goto(server.resolvedUrls.local[0], { waitUntil: 'load' });
  await page.waitForFunction('window.bench');
  return { page, cdp };
}

async function metrics({ cdp }) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** What one step costs, in milliseconds. */
async function measure(tab, step) {
  const before = await metrics(tab);
  await step();
  await tab.page.evaluate('bench.drawn()');
  const after = await metrics(tab);
  const spent = (name) => (after[name] - before[name]) * 1_000;
  return { total: spent('ThreadTime'), script: spent('ScriptDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration') };
}

const mouse = ({ cdp }, type, { x, y }, more = {}) => cdp.send('Input.dispatchMouseEvent', { type, x, y, ...more });
const wheel = (tab, at, deltaY) => mouse(tab, 'mouseWheel', at, { deltaX: 0, deltaY, modifiers: 2 });

/** Steps in and out again: each makes what is in sight a fifth larger or smaller, in all a little more than sixteen times. */
async function zoomed(tab, at) {
  const steps = [];
  for (const deltaY of [-10, 10]) for (let i = 0; i < zoomSteps; i++) steps.push(await measure(tab, () => wheel(tab, at, deltaY)));
  return steps;
}

async function panned(tab, { x, y }) {
  const steps = [];
  await mouse(tab, 'mousePressed', { x, y }, { button: 'left', buttons: 1, clickCount: 1 });
  for (let i = 1; i <= panSteps; i++) steps.push(await measure(tab, () => mouse(tab, 'mouseMoved', { x: x - i * 8, y }, { button: 'left', buttons: 1 })));
  await mouse(tab, 'mouseReleased', { x: x - panSteps * 8, y }, { button: 'left', buttons: 0, clickCount: 1 });
  await tab.page.evaluate('bench.drawn()');
  return steps;
}

async function heap(tab) {
  for (let i = 0; i < 3; i++) await tab.cdp.send('HeapProfiler.collectGarbage');
  return (await metrics(tab)).JSHeapUsedSize;
}

/** To and fro, one move each 1/60 s. */
async function wander(tab, { x, y }) {
  await mouse(tab, 'mousePressed', { x, y }, { button: 'left', buttons: 1, clickCount: 1 });
  const start = performance.now();
  for (let i = 0; i < manySteps; i++) {
    void mouse(tab, 'mouseMoved', { x: x + Math.round(300 * Math.sin(i / 25)), y }, { button: 'left', buttons: 1 });
    const early = start + ((i + 1) * 1_000) / 60 - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  }
  await mouse(tab, 'mouseReleased', { x, y }, { button: 'left', buttons: 0, clickCount: 1 });
  await tab.page.evaluate('bench.drawn()');
}

const stepRow = (name, steps, idle) => {
  const totals = steps.map(({ total }) => total);
  const part = (key) => round(median(steps.map((step) => step[key])));
  return [name, round(median(totals)), round(median(totals) - idle), round(percentile(totals, 0.95)), round(Math.max(...totals)), totals.filter((total) => total > 16).length, part('script'), part('style'), part('layout')];
};

async function control() {
  const tab = await open();
  await tab.page.evaluate('bench.control()');
  const at = { x: 560, y: 300 };
  const steps = { pan: await panned(tab, at), zoom: await zoomed(tab, at) };
  await tab.page.close();
  return steps;
}

const totalOf = (steps) => median(steps.map(({ total }) => total));

/** Milliseconds of each interaction with a story, and the longest by key. */
async function interact(count) {
  const tab = await open();
  const { page, cdp } = tab;
  await page.evaluate(`bench.prepare(${count}, 6)`);
  await page.evaluate('bench.load()');
  await page.evaluate('bench.observe()');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const keys = ['ArrowRight', 'ArrowRight', '+', 'Enter', 'Escape', 'ArrowLeft', '+', 'PageDown', '-', 'End', '-', 'Home', '0', 'ArrowRight', '/', 'f', 'l', 'o', 'o', 'Escape'];
  for (let i = 0; i < interactions / keys.length; i++) {
    await page.evaluate("bench.filter('')");
    await page.evaluate('bench.focus()');
    for (const key of keys) {
      await page.keyboard.press(key);
      // Drawn, and on the screen: nobody is quicker than that.
      await page.evaluate('bench.drawn()');
      await page.evaluate('bench.drawn()');
    }
  }
  const slow = await page.evaluate('bench.interactions()');
  await page.close();
  const longest = new Map();
  for (const { key, duration } of slow) longest.set(key, Math.max(longest.get(key) ?? 0, duration));
  // Those that took less than the observer tells of count as that.
  return { times: [...Array(interactions - slow.length).fill(leastTold), ...slow.map(({ duration }) => duration)], longest };
}

async function measureStory(count, lanes, idle) {
  const name = `${count.toLocaleString('en')}${lanes === 6 ? '' : `, ${lanes} lanes`}`;
  const tab = await open();
  await tab.page.evaluate(`bench.prepare(${count}, ${lanes})`);
  const empty = await heap(tab);
  const load = await tab.page.evaluate('bench.load()');
  const loaded = await heap(tab);
  let nodes = await tab.page.evaluate('bench.nodes()');
  const at = await tab.page.evaluate('bench.middle()');
  const steps = { pan: [], zoom: [] };
  const rows = [];
  const note = (kind, depth, measured) => {
    steps[kind].push(...measured);
    rows.push(stepRow(`${name}: ${kind}, ${depth}`, measured, idle[kind]));
  };
  for (const [depth, halvings] of Object.entries(depths)) {
    await tab.page.evaluate(`bench.depth(${halvings})`);
    nodes = Math.max(nodes, await tab.page.evaluate('bench.nodes()'));
    note('pan', depth, await panned(tab, at));
    nodes = Math.max(nodes, await tab.page.evaluate('bench.nodes()'));
    note('zoom', depth, await zoomed(tab, at));
    nodes = Math.max(nodes, await tab.page.evaluate('bench.nodes()'));
  }
  for (const kind of ['pan', 'zoom']) rows.push(stepRow(`${name}: ${kind}, all`, steps[kind], idle[kind]));
  await tab.page.evaluate(`bench.depth(${depths.mid})`);
  const before = await heap(tab);
  await wander(tab, at);
  const after = await heap(tab);
  const keys = [];
  for (const text of ['f', 'fl', 'flo', 'floo', 'flood']) keys.push(await measure(tab, () => tab.page.evaluate(`bench.filter('${text}')`)));
  await tab.page.evaluate("bench.filter('')");
  const pure = await tab.page.evaluate('bench.steps()');
  await tab.page.close();
  return {
    rows,
    load: [name, round(load.set), round(load.drawn), nodes, mega(loaded - empty), mega(before - empty), mega(after - empty), round(median(keys.map(({ total }) => total)))],
    pure: { name, ...pure },
  };
}

try {
  const began = performance.now();
  console.log(`${await browser.version()}, headless, two processor cores or more; milliseconds unless said otherwise`);
  const controls = await control();
  const idle = { pan: totalOf(controls.pan), zoom: totalOf(controls.zoom) };
  const results = [];
  for (const [count, lanes] of stories) results.push(await measureStory(count, lanes, idle));
  print('A step: main-thread time', ['', 'median', 'net', 'p95', 'max', 'over 16', 'script', 'style', 'layout'], [...Object.entries(controls).map(([kind, steps]) => stepRow(`control: ${kind}`, steps, idle[kind])), ...results.flatMap(({ rows }) => rows)]);
  print(`From setting .timeline; heap in MB beyond the data, before and after ${manySteps} moves; a keystroke in the filter`, ['events', 'set', 'drawn', 'most nodes', 'heap', 'before', 'after', 'filter'], results.map(({ load }) => load));
  const names = Object.keys(results[0].pure).filter((key) => key !== 'name');
  print('Pure steps, once each', ['', ...results.map(({ pure }) => pure.name)], names.map((name) => [name, ...results.map(({ pure }) => round(pure[name]))]));
  const felt = [];
  for (const count of interactive) felt.push([count, await interact(count)]);
  print('An interaction, processor at a quarter: input to frame', ['events', 'interactions', 'median', 'p98', 'max'], felt.map(([count, { times }]) => [count, times.length, median(times), percentile(times, 0.98), Math.max(...times)]));
  const keys = [...new Set(felt.flatMap(([, { longest }]) => [...longest.keys()]))];
  print('The longest by key', ['events', ...keys], felt.map(([count, { longest }]) => [count, ...keys.map((key) => longest.get(key) ?? '')]));
  console.log(`\nmeasured in ${Math.round((performance.now() - began) / 1_000)} s`);
} finally {
  await browser.close();
  await server.close();
}
