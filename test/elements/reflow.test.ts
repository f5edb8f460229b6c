// Small windows, large letters, wide spacing, targets, focus and motion: measured.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { keyRows } from '../../src/elements/keys.js';
import { titleLines } from '../../src/layout/metrics.js';
import { story } from '../../src/story.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';
import { tap } from './hands.js';
import { button, cards, cdp, focused, marks, parts, sceneOf, settled, stage, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { overlaps, textBoxes } from './overlaps.js';

const roots = (timeline: MeetingTimeline): ParentNode[] => [timeline.renderRoot, ...parts(timeline, '*').flatMap((part) => part.shadowRoot ?? [])];
const all = (timeline: MeetingTimeline, selector: string): HTMLElement[] => roots(timeline).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]).filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 1);
const nameOf = (node: Element): string => (node.ariaLabel ?? node.textContent).replace(/\s+/g, ' ').trim();

/** Goes through every stop, from before the timeline on or from behind it back; says how many there were. */
async function tabs(timeline: MeetingTimeline, back: boolean, look: (node: HTMLElement) => void): Promise<number> {
  // Where the page has no stop left some browsers go on to their own controls, and take the keys along.
  const outside = [document.createElement('button'), document.createElement('button')] as const;
  timeline.before(outside[0]);
  timeline.after(outside[1]);
  outside[back ? 1 : 0].focus();
  if (back) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  let stops = 0;
  for (; stops < 60 && timeline.matches(':focus-within'); stops++) {
    look(focused());
    await sendKeys({ press: 'Tab' });
  }
  if (back) await sendKeys({ up: 'Shift' });
  for (const node of outside) node.remove();
  return stops;
}

const adjustments: readonly { readonly name: string; readonly width: number; readonly height?: number; readonly css: string }[] = [
  { name: 'in 320 pixels', width: 320, css: '' },
  { name: 'in 320 by 256 pixels', width: 320, height: 256, css: '' },
  { name: 'with letters of twice the size', width: 1280, css: ':root { font-size: 200%; }' },
  { name: 'in 320 pixels with letters of twice the size', width: 320, css: ':root { font-size: 200%; }' },
  { name: 'with wide spacing', width: 375, css: 'meeting-timeline { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; }' },
];

describe('what a reader adjusts', () => {
  const sheet = document.createElement('style');
  before(async () => {
    await withoutMotion();
    document.head.append(sheet);
  });
  afterEach(async () => {
    sheet.textContent = '';
    await withoutMotion();
  });

  for (const { name, width, height = 1000, css } of adjustments) {
    it(`cuts no control and scrolls no page sideways ${name}`, async () => {
      await setViewport({ width, height });
      sheet.textContent = `body { margin: 0 } ${css}`;
      const timeline = await timelineOf(story);
      timeline.parentElement!.style.width = 'auto';
      timeline.select('meeting');
      for (const panel of [en.filter, en.share, en.help]) {
        button(toolbar(timeline), panel).click();
        await settled(timeline);
        expect(document.documentElement.scrollWidth, panel).to.be.at.most(width);
        const cut = all(timeline, 'button:not([part="card"], [part="mark-button"], .steps button), kbd, dd, blockquote, [role="heading"]').filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline');
        expect(cut.map(nameOf), panel).to.deep.equal([]);
      }
    });

    it(`lets no text on the stage cover another, or be cut below its lines, ${name}`, async () => {
      await setViewport({ width, height });
      sheet.textContent = `body { margin: 0 } ${css}`;
      const timeline = await timelineOf(story);
      timeline.parentElement!.style.width = 'auto';
      timeline.layout = 'horizontal';
      for (const steps of [0, 2, 4]) {
        timeline.fit();
        for (let i = 0; i < steps; i++) timeline.zoomIn();
        await settled(timeline);
        expect(overlaps(textBoxes(timeline)), `${steps} steps`).to.deep.equal([]);
        const low = (node: Element) => node.scrollHeight > node.clientHeight + 1;
        const clipped = cards(timeline).filter(({ renderRoot, card }) => low(renderRoot.querySelector('button')!) || (card!.lines < titleLines && low(renderRoot.querySelector('.title')!)));
        expect(clipped.map(({ card }) => card!.event.title), `${steps} steps`).to.deep.equal([]);
        const outgrown = all(timeline, '.count:not(.beside)').filter((node) => node.getBoundingClientRect().width > node.parentElement!.getBoundingClientRect().width);
        expect(outgrown.map(nameOf), `${steps} steps`).to.deep.equal([]);
      }
    });
  }
});

describe('targets', () => {
  before(withoutMotion);
  after(() => cdp('Emulation.setTouchEmulationEnabled', { enabled: false }));

  const sizeOf = (node: Element): number => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height);
  const small = (nodes: readonly Element[], least: number) => nodes.filter((node) => sizeOf(node) < least - 0.5).map(nameOf);
  const choices = '[part="legend-item"], [part="choice"], [part="search"], [part="close-button"], .files button, .show-all';

  for (const width of [1000, 680, 342]) {
    it(`of controls, kinds and choices are 44 pixels high and wide in ${width} pixels`, async () => {
      const timeline = await timelineOf(story, width);
      timeline.filter = 'kind:remark';
      for (const panel of [en.filter, en.share, en.help]) {
        button(toolbar(timeline), panel).click();
        await settled(timeline);
        const targets = [...all(timeline, choices), ...toolbar(timeline).renderRoot.querySelectorAll('button')];
        expect(targets.length).to.be.above(15);
        expect(small(targets, 44), panel).to.deep.equal([]);
      }
    });
  }

  it('of kinds and choices are as high as a publisher says that controls are', async () => {
    const timeline = await timelineOf(story);
    timeline.style.setProperty('--mt-control-size', '60px');
    button(toolbar(timeline), en.filter).click();
    await settled(timeline);
    expect(small(all(timeline, '[part="legend-item"], [part="choice"]'), 60)).to.deep.equal([]);
  });

  it('of marks are 24 pixels high and wide', async () => {
    const timeline = await timelineOf(story);
    expect(small(marks(timeline).filter(({ mark }) => mark.type === 'mark').map(({ button: node }) => node), 24)).to.deep.equal([]);
  });

  it('of marks are 44 pixels under a finger, where no other mark is nearer', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-01', '2025-11-30']));
    const { left, top } = stage(timeline).getBoundingClientRect();
    const [first] = sceneOf(timeline).marks;
    const beside = { x: left + first!.x + 20, y: top + first!.y };
    await tap(beside);
    await settled(timeline);
    expect(timeline.selected, 'a mouse has smaller targets').to.equal(null);
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
    await tap(beside);
    await settled(timeline);
    expect(timeline.selected).to.equal(first!.event.id);
  });
});

describe('the focus', () => {
  before(withoutMotion);

  it('shows a ring of two pixels at every stop, which a sticky header of the page does not cover', async () => {
    const timeline = await timelineOf(story);
    timeline.select('meeting');
    await settled(timeline);
    const header = document.createElement('div');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 60px; z-index: 9; background: silver';
    document.body.append(header);
    await setViewport({ width: 1280, height: 500 });
    const without: string[] = [];
    const covered: string[] = [];
    const look = (node: HTMLElement) => {
      // The slider shows the ring around its picture.
      const shows = node.matches('input[type="range"]') ? node.parentElement! : node;
      const { outlineStyle, outlineWidth } = getComputedStyle(shows);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) without.push(nameOf(node));
      const { top, bottom } = node.getBoundingClientRect();
      if (top < 60 || bottom > innerHeight) covered.push(nameOf(node));
    };
    const stops = [await tabs(timeline, false, look), await tabs(timeline, true, look)];
    header.remove();
    await withoutMotion();
    expect({ without, covered }).to.deep.equal({ without: [], covered: [] });
    expect(stops[0]).to.equal(stops[1]);
    expect(stops[0]).to.be.above(20);
  });
});

describe('reduced motion', () => {
  before(withoutMotion);

  it('has nothing moving after any key', async () => {
    const timeline = await timelineOf(oneDay);
    stage(timeline).focus();
    for (const key of keyRows({ rtl: false, lanes: true, shortcuts: true }).flatMap(({ keys }) => keys)) {
      await sendKeys({ press: key });
      await settled(timeline);
      expect(document.getAnimations(), key).to.deep.equal([]);
      const { view } = timeline.renderRoot.querySelector('mt-minimap')!;
      await settled(timeline);
      expect(timeline.renderRoot.querySelector('mt-minimap')!.view, `${key} has arrived`).to.equal(view);
    }
  });
});

describe('forced colours', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  it('keep a button for every mark and bar', async () => {
    const timeline = await timelineOf(story);
    await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active' } });
    await settled(timeline);
    const shown = all(timeline, '.item > button, [part="card"]').map((node) => node.getBoundingClientRect().width);
    expect(shown.length).to.be.at.least(sceneOf(timeline).items.length);
  });
});

describe('headings', () => {
  before(withoutMotion);

  it('skip no level, whatever level the page gives the title', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      for (const width of [1000, 400]) {
        const timeline = await timelineOf(story, width);
        timeline.headingLevel = level;
        timeline.select('meeting');
        await settled(timeline);
        const levels = [...new Set(all(timeline, '[role="heading"]').map((node) => Number(node.getAttribute('aria-level'))))].sort();
        expect(levels[0]).to.equal(level);
        expect(levels.every((one, i) => i === 0 || one === levels[i - 1]! + 1) && levels.at(-1)! <= 6, levels.join()).to.equal(true);
      }
    }
  });
});
