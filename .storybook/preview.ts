import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import '../src/development.js';
import { story as builtIn } from '../src/story.js';
import { themes } from '../stories/themes.js';
import { eventNames, onlyTypedControls, shownManifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(shownManifest);
// No play hangs on the clock: on a busy machine what it waits for may take long. Milliseconds.
configure({ asyncUtilTimeout: 20_000 });

/**
 * The code of a story as it is pasted into a page: its theme is a file that is linked, and data other than the built-in story have an
 * address. Storybook asks for it twice, the second time with what it got the first.
 */
function toPaste(code: string, { args }: { readonly args: { readonly timeline?: unknown } }): string {
  const [, theme = '', own = code] = /^<div data-paper="(.*?)">([^]*)<\/div>$/.exec(code) ?? [];
  const lines = own.startsWith('\n') ? own.replaceAll('\n  ', '\n').trim() : own;
  const tag = args.timeline && args.timeline !== builtIn ? lines.replace(/<meeting-timeline(?! src)/, '$& src="story.json"') : lines;
  return theme ? `<link rel="stylesheet" href="themes/${theme}.css" />\n${tag}` : tag;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    actions: { handles: eventNames },
    docs: { codePanel: true, source: { transform: toPaste } },
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
    paper: { description: 'Theme of the timeline', toolbar: { title: 'Theme of the timeline', icon: 'paintbrush', items: [{ value: '', title: 'No theme' }, ...Object.keys(themes)], dynamicTitle: true } },
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
