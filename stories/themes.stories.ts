import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../src/story.js';

/** The same story in every theme of `meeting-timeline/themes/…`: one file linked is one look. */
const meta: Meta = {
  title: 'Themes',
  component: 'meeting-timeline',
  render: () => html`<meeting-timeline .timeline=${story} selected="guard-if-needed"></meeting-timeline>`,
};

export default meta;

const inTheme = (paper: string): StoryObj => ({ globals: { paper } });

export const Broadsheet = inTheme('broadsheet');
export const Magazine = inTheme('magazine');
export const Wire = inTheme('wire');
export const HighContrast = inTheme('high-contrast');
/** A data desk's screen: dark, whatever the page's scheme. */
export const Dashboard = inTheme('dashboard');
export const ChildrensPaper = inTheme('children');
/** The direction is the page's: here a page in Arabic. */
export const RightToLeftDaily: StoryObj = { ...inTheme('daily-rtl'), decorators: [(own) => html`<div lang="ar" dir="rtl">${own()}</div>`] };
