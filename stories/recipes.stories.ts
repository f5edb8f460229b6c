import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { Timeline } from '../src/model/timeline.js';
import { deepTime, oneDay } from './invented.js';
import { inBox } from './parts.js';
import article from './recipes/article.html?raw';
import list from './recipes/list.html?raw';
import ownData from './recipes/own-data.html?raw';
import react from './recipes/react.jsx?raw';
import sidebar from './recipes/sidebar.html?raw';
import svelte from './recipes/svelte.svelte?raw';
import twoTimelines from './recipes/two-timelines.html?raw';
import vue from './recipes/vue.vue?raw';

/** To be pasted as they are: what is shown as source is what runs, with the story's data in place of its address. */
const meta: Meta = { title: 'Recipes', component: 'meeting-timeline', decorators: [inBox('text')], parameters: { controls: { disable: true } } };

export default meta;

const asAddress = (timeline: Timeline) => `data:application/json,${encodeURIComponent(JSON.stringify(timeline))}`;
const data = { 'night.json': asAddress(oneDay), 'everything.json': asAddress(deepTime) };
/** Storybook has loaded it. */
const loader = '<script type="module" src="meeting-timeline.js"></script>';

/** Runs what a reader of the source would paste. */
function pasted(source: string): HTMLElement {
  const text = Object.entries(data).reduce((html, [file, address]) => html.replaceAll(file, address), source.replace(loader, ''));
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(text));
  return place;
}

const shown = (code: string, language: string) => ({ docs: { source: { code, language } } });
const recipe = (code: string): StoryObj => ({ render: () => pasted(code), parameters: shown(code, 'html') });
/** What a framework makes of its source. */
const inFramework = (code: string, language: string): StoryObj => ({ render: () => pasted('<meeting-timeline src="night.json"></meeting-timeline>'), parameters: shown(code, language) });

/** What scrolls into sight marks its event; links open theirs. */
export const Article: StoryObj = {
  ...recipe(article),
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('meeting-timeline')!;
    await waitFor(() => expect(timeline.timeline?.title).toBe(oneDay.title));
    canvasElement.querySelector<HTMLElement>('a[href="#night-stay"]')!.click();
    await waitFor(() => expect(timeline.selected).toBe('stay'));
  },
};
export const Sidebar = recipe(sidebar);
export const TwoTimelines = recipe(twoTimelines);
export const YourOwnData: StoryObj = {
  ...recipe(ownData),
  play: async ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('meeting-timeline')!.events).toHaveLength(4)),
};
/** The events are HTML in the page: readable without script. */
export const ListInThePage: StoryObj = {
  ...recipe(list),
  play: async ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('meeting-timeline')!.events).toHaveLength(3)),
};
export const React19 = inFramework(react, 'jsx');
export const Vue = inFramework(vue, 'html');
export const Svelte = inFramework(svelte, 'html');
