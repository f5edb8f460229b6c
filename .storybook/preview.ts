import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/development.js';
import { themes } from '../stories/themes.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, docs: { codePanel: true }, layout: 'padded' },
  globalTypes: {
    paper: { description: 'Theme', toolbar: { title: 'Theme', icon: 'paintbrush', items: [{ value: '', title: 'No theme' }, ...Object.keys(themes)], dynamicTitle: true } },
  },
  initialGlobals: { paper: '' },
  decorators: [
    (story, { globals }) => html`<div data-paper=${globals['paper']}>${story()}</div>`,
    withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-theme' }),
  ],
};

export default preview;
