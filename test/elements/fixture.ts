// What tests of elements share: a timeline in the page, and eyes and hands for it.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { MtCard } from '../../src/elements/mt-card.js';
import type { MtColumn } from '../../src/elements/mt-column.js';
import type { MtDetail } from '../../src/elements/mt-detail.js';
import type { MtLanes } from '../../src/elements/mt-lanes.js';
import type { MtList } from '../../src/elements/mt-list.js';
import type { MtToolbar } from '../../src/elements/mt-toolbar.js';
import type { Scene, SceneItem } from '../../src/layout/scene.js';
import { parse } from '../static/fixture.js';

/** A wide window without motion, so that what a test does can be pointed at and has happened when the element has updated. */
export async function withoutMotion(): Promise<void> {
  await setViewport({ width: 1280, height: 1000 });
  await emulateMedia({ reducedMotion: 'reduce' });
}

/** The element has drawn what it has, and its parts too. */
export async function settled(timeline: MeetingTimeline): Promise<void> {
  // Two frames: sizes are observed after the first, and drawn in the second.
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  await timeline.updateComplete;
  await Promise.all(parts(timeline, 'mt-card, mt-column, mt-detail, mt-list, mt-toolbar, mt-lanes, mt-axis, mt-minimap, mt-legend, mt-filter, mt-help').map((part) => (part as MtCard).updateComplete));
}

/** Does something while the page has one of the themes in src/themes, or none where it is `default`. */
export async function withTheme<T>(name: string, act: () => T | Promise<T>): Promise<T> {
  if (name === 'default') return act();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  try {
    await loaded;
    return await act();
  } finally {
    link.remove();
  }
}

/** A timeline in a box of a width in pixels. */
export async function timelineOf(data: unknown, width = 1000): Promise<MeetingTimeline> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const timeline = document.createElement('meeting-timeline');
  timeline.timeline = data;
  box.append(timeline);
  await settled(timeline);
  return timeline;
}

/** A timeline in the page with markup inside the tag. */
export async function timelineAround(markup: string, prepare: (timeline: MeetingTimeline) => void = () => undefined): Promise<MeetingTimeline> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const timeline = document.createElement('meeting-timeline');
  timeline.append(...parse(markup).body.childNodes);
  prepare(timeline);
  box.append(timeline);
  await settled(timeline);
  return timeline;
}

export const parts = (timeline: MeetingTimeline, selector: string): HTMLElement[] => [...timeline.renderRoot.querySelectorAll<HTMLElement>(selector)];
export const cards = (timeline: MeetingTimeline): MtCard[] => parts(timeline, 'mt-card') as MtCard[];
export const sceneOf = (timeline: MeetingTimeline): Scene => (parts(timeline, 'mt-lanes')[0] as MtLanes).scene!;
/** The buttons over marks and bars, with what each stands for. */
export const marks = (timeline: MeetingTimeline): { readonly button: HTMLButtonElement; readonly mark: SceneItem }[] =>
  parts(timeline, '.item > button').map((node) => ({ button: node as HTMLButtonElement, mark: sceneOf(timeline).items.find(({ event }) => event.id === node.dataset['event'])! }));
export const detail = (timeline: MeetingTimeline): MtDetail | null => timeline.renderRoot.querySelector('mt-detail');
export const column = (timeline: MeetingTimeline): MtColumn => timeline.renderRoot.querySelector('mt-column')!;
export const listOf = (timeline: MeetingTimeline): MtList | null => timeline.renderRoot.querySelector('mt-list');
export const toolbar = (timeline: MeetingTimeline): MtToolbar => timeline.renderRoot.querySelector('mt-toolbar')!;
export const stage = (timeline: MeetingTimeline): HTMLElement => timeline.renderRoot.querySelector<HTMLElement>('[part="stage"]')!;

/** What is written in a part, its shadow root included. */
export const textOf = (part: { renderRoot: HTMLElement | DocumentFragment } | null): string =>
  [...(part?.renderRoot.children ?? [])]
    .filter((child) => child.localName !== 'style')
    .map((child) => (child as HTMLElement).textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const button = (part: { renderRoot: HTMLElement | DocumentFragment }, name: string): HTMLButtonElement => {
  const found = [...part.renderRoot.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name);
  expect(found, `a button "${name}"`).to.exist;
  return found!;
};

/** The event at which the keyboard is. */
export const focusedEvent = (timeline: MeetingTimeline): string | undefined => (timeline.shadowRoot!.activeElement as HTMLElement | null)?.dataset['event'];

/** The element that has the focus, be it within another. */
export function focused(): HTMLElement {
  let node = document.activeElement!;
  while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node as HTMLElement;
}

/** One call of the DevTools protocol: real wheel and touch input. */
export const cdp = <T = unknown>(method: string, params: object): Promise<T> => executeServerCommand('cdp', { method, params });

/** Several calls with nothing in between. */
export const cdpAtOnce = (calls: readonly { readonly method: string; readonly params: object }[]): Promise<boolean> => executeServerCommand('cdp-at-once', calls);

/** Where to point at, in the coordinates of the window. */
export function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Waits for what comes by itself, however long a busy machine takes: Mocha ends what hangs. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await nextFrame();
}

/** Collects DOM events of a type. */
export function record<T extends Event>(timeline: MeetingTimeline, type: string): T[] {
  const events: T[] = [];
  timeline.addEventListener(type, (event) => events.push(event as T));
  return events;
}

/** How many listeners an object of the page has for some types of DOM event, by its name in the page. */
export async function listenersOf(name: 'window' | 'document', types = /./): Promise<number> {
  const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', { expression: name });
  const { listeners } = await cdp<{ listeners: { type: string }[] }>('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.filter(({ type }) => types.test(type)).length;
}
