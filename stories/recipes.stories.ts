import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { Timeline } from '../src/model/timeline.js';
import { deepTime, oneDay } from './invented.js';
import { inBox } from './parts.js';
import article from '../docs/recipes/article.html?raw';
import list from '../docs/recipes/list.html?raw';
import ownData from '../docs/recipes/own-data.html?raw';
import ownDataScript from '../docs/recipes/own-data.js?raw';
import react from '../docs/recipes/react.tsx?raw';
import sidebarSheet from '../docs/recipes/sidebar.css?raw';
import sidebar from '../docs/recipes/sidebar.html?raw';
import solid from '../docs/recipes/solid.tsx?raw';
import svelte from '../docs/recipes/svelte.svelte?raw';
import twoTimelines from '../docs/recipes/two-timelines.html?raw';
import vue from '../docs/recipes/vue.vue?raw';
/** To be pasted as they are: what is shown as source is what runs, with what files hold in place of their names. */
const meta: Meta = { title: 'Timeline/Recipes', id: 'recipes', component: 'meeting-timeline', decorators: [inBox('text')], parameters: { controls: { disable: true } } };

export default meta;

const asAddress = (type: string, text: string) => `data:${type},${encodeURIComponent(text)}`;
const storyAddress = (timeline: Timeline) => asAddress('application/json', JSON.stringify(timeline));
const files = {
  'night.json': storyAddress(oneDay),
  'everything.json': storyAddress(deepTime),
  'own-data.js': asAddress('text/javascript', ownDataScript),
  'sidebar.css': asAddress('text/css', sidebarSheet),
};
/** Storybook has loaded it. */
const loader = '<script type="module" src="meeting-timeline.js"></script>';

/** Runs what a reader of the source would paste. */
function pasted(source: string): HTMLElement {
  const text = Object.entries(files).reduce((html, [file, address]) => html.replaceAll(file, address), source.replace(loader, ''));
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(text));
  return place;
}

const shown = (code: string, language: string) => ({ docs: { source: { code, language } } });
/** `beside`: a file that the recipe names, by its name. */
const recipe = (code: string, beside: Readonly<Record<string, string>> = {}): StoryObj => ({
  render: () => pasted(code),
  parameters: shown([code, ...Object.entries(beside).map(([name, text]) => `<!-- ${name} -->\n${text}`)].join('\n'), 'html'),
});
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
export const Sidebar = recipe(sidebar, { 'sidebar.css': sidebarSheet });
export const TwoTimelines = recipe(twoTimelines);
export const YourOwnData: StoryObj = {
  ...recipe(ownData, { 'own-data.js': ownDataScript }),
  play: async ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('meeting-timeline')!.events).toHaveLength(4)),
};
/** The events are HTML in the page: readable without script. */
export const ListInThePage: StoryObj = {
  ...recipe(list),
  play: async ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('meeting-timeline')!.events).toHaveLength(3)),
};
export const React19 = inFramework(react, 'tsx');
export const Vue = inFramework(vue, 'html');
export const Svelte = inFramework(svelte, 'html');
export const Solid = inFramework(solid, 'tsx');
