// The page that `npm run bench` drives: what it is asked for it does and counts.
import '../../src/define.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { readMetrics } from '../../src/elements/measure.js';
import { rulerIn } from '../../src/elements/ruler.js';
import { createWords } from '../../src/elements/words.js';
import { createDateWords } from '../../src/i18n/date-words.js';
import { createLayout } from '../../src/layout/prepare.js';
import { createScene } from '../../src/layout/scene.js';
import { createTimeScale } from '../../src/layout/time-scale.js';
import { clampView, wholeView, zoomView } from '../../src/layout/view.js';
import { parseFilter, siftEvents } from '../../src/model/filter.js';
import { indexEvents } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/model/validate.js';
import { parseEdtf } from '../../src/time/edtf.js';
import type { Instant } from '../../src/time/instant.js';
import { offsetAt } from '../../src/time/zone.js';
import { benchStory } from './story.js';

let story: Timeline;
let timeline: MeetingTimeline;

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const drawn = async (): Promise<void> => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

function repeat(times: number, work: (i: number) => unknown): void {
  for (let i = 0; i < times; i++) work(i);
}

/** Elements in a tree and in the shadow roots below it. */
const countNodes = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce((sum, node) => sum + 1 + (node.shadowRoot ? countNodes(node.shadowRoot) : 0), 0);

/** An interaction: which key, and milliseconds from the input to the next frame. */
interface Interaction {
  readonly key: string;
  readonly duration: number;
}

const interactions = new Map<number, Interaction>();
/** Which key was pressed when. */
const pressed = new Map<number, string>();

const stage = (): HTMLElement => timeline.renderRoot.querySelector<HTMLElement>('.stage')!;

/** Steps of the page's own: what the driver calls. */
const bench = {
  /** The data are made before anything is measured. */
  prepare(count: number, lanes: number): void {
    story = benchStory(count, lanes);
  },

  /** Milliseconds from setting `.timeline` until all of it is on the screen, and of the part that blocks in the setter. */
  async load(): Promise<{ set: number; drawn: number }> {
    timeline = document.createElement('meeting-timeline');
    document.body.replaceChildren(timeline);
    const start = performance.now();
    timeline.timeline = story;
    const set = performance.now() - start;
    while (!timeline.renderRoot?.querySelector('mt-lanes')) await frame();
    await drawn();
    return { set, drawn: performance.now() - start };
  },

  /** Milliseconds of the pure steps, each by itself. */
  steps(): Record<string, number> {
    const metrics = readMetrics(rulerIn(timeline.renderRoot));
    const times: Record<string, number> = {};
    const timed = <T>(name: string, work: () => T): T => {
      const start = performance.now();
      const result = work();
      times[name] = performance.now() - start;
      return result;
    };
    const { timeline: valid } = timed('validate', () => validate(story));
    const index = timed('indexEvents', () => indexEvents(valid));
    const scale = timed('createTimeScale', () => createTimeScale(index, 1));
    const words = createWords(createDateWords('en-GB', valid.timeZone));
    const width = stage().clientWidth;
    const layout = timed('createLayout', () => createLayout({ index, scale, grouping: 'actor', width, height: metrics.stageHeight, metrics, words }));
    timed('createScene, first', () => createScene(layout, wholeView(scale)));
    const near = clampView(zoomView(wholeView(scale), scale, width, 64, width / 2), scale);
    timed('createScene, new tiles', () => createScene(layout, near));
    timed('createScene, known tiles', () => createScene(layout, { ...near }));
    timed('siftEvents, first', () => siftEvents(index, parseFilter('flo')));
    timed('siftEvents, words', () => siftEvents(index, parseFilter('floo')));
    timed('siftEvents, kind', () => siftEvents(index, parseFilter('kind:work')));
    timed('parseEdtf, 10,000 days', () => repeat(10_000, (i) => parseEdtf(`${1000 + (i % 1000)}-0${1 + (i % 9)}-1${i % 10}`, 'America/New_York')));
    timed('offsetAt, 100,000 instants', () => repeat(100_000, (i) => offsetAt((Math.sin(i) * 4e12) as Instant, 'America/Los_Angeles')));
    return times;
  },

  /** Where to point: the middle of the stage, in the window's pixels. */
  middle(): { x: number; y: number } {
    const { left, top, width, height } = stage().getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + Math.min(height, innerHeight - top) / 2) };
  },

  /** Shows a share of the axis, counted in halvings, where most happened. */
  async depth(halvings: number): Promise<void> {
    timeline.fit();
    for (let i = 0; i < halvings; i++) timeline.zoomIn();
    await drawn();
  },

  /** Puts the keyboard on the stage. */
  focus(): void {
    timeline.renderRoot.querySelector<HTMLElement>('.stage [tabindex="0"]')!.focus();
  },

  /** Begins to note how long each interaction takes. */
  observe(): void {
    addEventListener('keydown', ({ key, timeStamp }) => pressed.set(timeStamp, key), { capture: true });
    new PerformanceObserver((list) => {
      for (const { interactionId = 0, startTime, duration } of list.getEntries() as PerformanceEventTiming[]) {
        const known = interactions.get(interactionId);
        const key = pressed.get(startTime) ?? known?.key ?? '';
        if (interactionId) interactions.set(interactionId, { key, duration: Math.max(known?.duration ?? 0, duration) });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  },

  /** Those that took 16 ms or more. */
  async interactions(): Promise<readonly Interaction[]> {
    await drawn();
    await drawn();
    return [...interactions.values()];
  },

  nodes: (): number => countNodes(stage()),
  drawn,

  async filter(text: string): Promise<void> {
    timeline.filter = text;
    await drawn();
  },

  /** A box that only listens: what input and reading cost by themselves. */
  async control(): Promise<void> {
    const box = document.createElement('div');
    box.style.setProperty('height', '600px');
    for (const type of ['wheel', 'pointermove'] as const) box.addEventListener(type, (event) => event.preventDefault(), { passive: false });
    document.body.replaceChildren(box);
    await drawn();
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
