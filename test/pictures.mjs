// `npm run test:pictures`: draws some stories and compares them with the pictures in test/pictures; `-- --write` keeps them as the
// new ones. Not a part of `npm test`: fonts differ from machine to machine, so whoever runs it looks at what it says.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from './browsers/chromium.mjs';
import { serveStorybook } from './built-storybook.mjs';

/** Each with the size of its window in pixels. */
const stories = {
  'timeline--built-in-story': [1080, 1000],
  'timeline--event-chosen': [800, 1300],
  'timeline--century': [1080, 1000],
  'timeline--narrow': [342, 1400],
  'timeline--dark': [800, 1300],
  'timeline--right-to-left': [1080, 1000],
  'parts-filter--nothing-chosen': [1080, 420],
  'parts-detail--of-the-meeting': [1080, 420],
};
/** Pictures are kept and compared at a sixth of their size: there one sees what is where, and letters are a grey of their own, whatever their font. */
const scale = 1 / 6;
/** Of 255, in red, green or blue: how far a pixel may be from what it was. */
const nuance = 32;
/** How much of a picture may be farther than that. */
const tolerance = 0.01;

const path = (name) => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));
const failures = fileURLToPath(new URL('../node_modules/.cache/meeting-timeline/pictures/', import.meta.url));
const asUrl = (png) => `data:image/png;base64,${png.toString('base64')}`;

/** In the page: a canvas with a picture in another size. */
async function scaled(url, by) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * by);
  canvas.height = Math.round(image.height * by);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

const write = process.argv.includes('--write');
const { address, close } = await serveStorybook();
const browser = await puppeteer.launch({ executablePath: findChrome(), args: chromeArgs, headless: true });
const page = await browser.newPage();
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.emulateTimezone('Asia/Kathmandu');

async function draw(name, [width, height]) {
  await page.setViewport({ width, height });
  await page.goto(`${address}iframe.html?id=${name}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.body.matches('.sb-show-main') && document.querySelector('#storybook-root')?.offsetHeight > 0);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const url = asUrl(Buffer.from(await page.screenshot()));
  const png = await page.evaluate(`(${scaled})('${url}', ${scale}).then(({ canvas }) => canvas.toDataURL())`);
  return Buffer.from(png.split(',')[1], 'base64');
}

/** The share of a picture that differs, 0 to 1. */
async function difference(before, now) {
  const pixelsOf = (png) => page.evaluate(`(${scaled})('${asUrl(png)}', 1).then(({ canvas, context }) => [...context.getImageData(0, 0, canvas.width, canvas.height).data])`);
  const [a, b] = await Promise.all([before, now].map(pixelsOf));
  if (a.length !== b.length) return 1;
  const far = (pixel) => [0, 1, 2].some((channel) => Math.abs(a[4 * pixel + channel] - b[4 * pixel + channel]) > nuance);
  const pixels = Array.from({ length: a.length / 4 }, (_, i) => i);
  return pixels.filter(far).length / pixels.length;
}

for (const [name, size] of Object.entries(stories)) {
  const now = await draw(name, size);
  if (write) {
    writeFileSync(path(name), now);
    console.log(`written  ${name}, ${Math.ceil(now.length / 1000)} kB`);
    continue;
  }
  const share = existsSync(path(name)) ? await difference(readFileSync(path(name)), now) : 1;
  const differs = share > tolerance;
  console.log(`${(share * 100).toFixed(2).padStart(6)} %  ${name}${differs ? '  differs' : ''}`);
  if (!differs) continue;
  process.exitCode = 1;
  mkdirSync(failures, { recursive: true });
  writeFileSync(`${failures}${name}.png`, now);
}
if (process.exitCode) console.log(`What differs by more than ${tolerance * 100} % is drawn in ${failures}`);
await browser.close();
await close();
