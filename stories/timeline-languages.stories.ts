import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { story } from '../src/story.js';
import { renderTimeline, timelineControls, type TimelineArgs } from './timeline.js';

/** Controls and dates speak the language of the page around them; the story's own words stay as they are. */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Languages',
  component: 'meeting-timeline',
  args: { timeline: story, selected: 'meeting' },
  argTypes: timelineControls,
  render: renderTimeline,
};

export default meta;
type Story = StoryObj<TimelineArgs>;

const inPage = (lang: string, dir: 'ltr' | 'rtl' = 'ltr'): Story => ({
  decorators: [(timeline) => html`<div lang=${lang} dir=${dir}>${timeline()}</div>`],
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('meeting-timeline')!;
    await waitFor(() => expect(shadowRoot!.querySelector('[part="base"]')).toHaveAttribute('lang', lang));
  },
});

export const English = inPage('en');
export const German = inPage('de');
export const French = inPage('fr');
export const Spanish = inPage('es');
export const Hindi = inPage('hi');
export const Chinese = inPage('zh-Hans');
export const Arabic = inPage('ar', 'rtl');
export const Hebrew = inPage('he', 'rtl');
