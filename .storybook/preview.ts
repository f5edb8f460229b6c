import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import '../src/development.js';
import { themes } from '../stories/themes.js';
import { eventNames, onlyTypedControls, shownManifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(shownManifest);
// No play hangs on the clock: on a busy machine what it waits for may take long. Milliseconds.
configure({ asyncUtilTimeout: 20_000 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    actions: { handles: eventNames },
    docs: { codePanel: true },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Timeline', ['Docs', '*', 'In use', 'Recipes', 'Your own content', 'Languages', 'Bad input'],
          'Themes', ['Docs', '*', 'Layouts', 'Theme builder'],
          'Parts',
          'Documents', ['Getting started', 'Embedding', 'Your own story', 'Theming', 'Recipes', 'API', '*', 'Changelog'],
        ],
      },
    },
  },
  globalTypes: {
    paper: { description: 'Theme', toolbar: { title: 'Theme', icon: 'paintbrush', items: [{ value: '', title: 'No theme' }, ...Object.keys(themes)], dynamicTitle: true } },
  },
  initialGlobals: { paper: '' },
  argTypesEnhancers: [onlyTypedControls],
  decorators: [
    (story, { globals }) => html`<div data-paper=${globals['paper']}>${story()}</div>`,
    withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-theme' }),
    withActions,
  ],
};

export default preview;
