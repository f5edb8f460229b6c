// What the stories of single parts share: what a timeline would give its parts, made by the library's own pure functions; a box to
// stand in; eyes and hands.
import type { Decorator } from '@storybook/web-components-vite';
import { html, type LitElement } from 'lit';
import { expect, within } from 'storybook/test';
import type { IntentEvent } from '../src/elements/events.js';
import { Telling } from '../src/elements/telling.js';
import { en } from '../src/i18n/en.js';
import { mirrorScene } from '../src/layout/mirror.js';
import { createLayout } from '../src/layout/prepare.js';
import { createScene, type Scene } from '../src/layout/scene.js';
import type { Timeline } from '../src/model/timeline.js';
import { createState, reduce, type Intent, type State } from '../src/state.js';
import { story } from '../src/story.js';
import { metrics } from './metrics.js';

/** Pixels of the stage in the stories of its parts; `.box.stage` is as large. */
const [width, height] = [900, 560];

/** The built-in story, or another one, after some intents. */
export const stateOf = (intents: readonly Intent[] = [], timeline: Timeline = story): State => intents.reduce(reduce, createState(timeline, width));

export const whole = stateOf();
export const { index } = whole;

/** The reader speaks English. */
export const tellingOf = ({ timeline }: State['index']): Telling => new Telling({ locale: en.locale, strings: en }, timeline.timeZone ?? 'UTC', undefined);
const telling = tellingOf(index);
export const words = telling.dates;
export const strings = en;

/** What is seen of a state. */
export function sceneOf({ index: events, grouping, visible, scale, view, selected }: State): Scene {
  return createScene(createLayout({ index: events, grouping, visible, scale, width, height, metrics, words: tellingOf(events).words }), view, selected);
}

/** The same where the page is read from right to left. */
export const mirroredSceneOf = (state: State): Scene => mirrorScene(sceneOf(state));

/** Properties of a part. */
export type Props<Part extends LitElement> = Partial<Omit<Part, keyof LitElement>>;

/** Makes a part with its properties set. */
export const renderPart =
  <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
  (props: object): HTMLElementTagNameMap[Name] =>
    Object.assign(document.createElement(name), props);

/** Puts a story into a box with classes of `.storybook/preview.css`. */
export const inBox =
  (classes: string): Decorator =>
  (story) => html`<div class="box ${classes}">${story()}</div>`;

/** In dark surroundings, whatever the rest of the page is. */
export const inTheDark: Decorator = inBox('dark');

/** As in a page that is read from right to left. */
export const rightToLeft: Decorator = (story) => html`<div lang="he" dir="rtl">${story()}</div>`;

/** The parts of a canvas, with their queries. */
export function partIn<Name extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, name: Name) {
  const part = canvas.querySelector(name)!;
  return { part, inside: insideOf(part) };
}

/** Queries for what is in the shadow root of an element. */
export const insideOf = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);

/** Collects what a part asks the timeline for; `asked` compares it with what it should have been. */
export function listen(canvas: HTMLElement): { readonly asked: (...intents: readonly Intent[]) => Promise<void> } {
  const intents: Intent[] = [];
  canvas.addEventListener('mt-intent', ({ intent }: IntentEvent) => intents.push(intent));
  return { asked: async (...expected) => expect(intents).toEqual(expected) };
}
