import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { html } from 'lit';
import { story } from '../src/story.js';
import { renderTimeline, type TimelineArgs } from './timeline.js';

/** A light, a dark and a strong theme where time runs down, and where all is read as a list. */
const meta: Meta<TimelineArgs> = { title: 'Themes/Layouts', component: 'meeting-timeline', args: { timeline: story }, render: renderTimeline };

export default meta;
type Story = StoryObj<TimelineArgs>;

const vertical = (paper: string): Story => ({ args: { layout: 'vertical', selected: 'guard-if-needed' }, globals: { paper } });
const reading = (paper: string): Story => ({ args: { reading: true }, globals: { paper } });

export const BroadsheetVertical = vertical('broadsheet');
export const DashboardVertical = vertical('dashboard');
export const HighContrastVertical = vertical('high-contrast');
export const BroadsheetReading = reading('broadsheet');
export const DashboardReading = reading('dashboard');
export const HighContrastReading = reading('high-contrast');

/** The address of a theme leads nowhere: the timeline looks as it does without one. */
export const ThemeThatIsNotThere: Story = {
  decorators: [(own) => html`<link rel="stylesheet" href="themes/no-such-theme.css" />${own()}`],
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('meeting-timeline')!;
    await waitFor(() => expect(timeline.shadowRoot!.querySelectorAll('mt-card').length).toBeGreaterThan(5));
  },
};
