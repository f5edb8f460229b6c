import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import '../src/define.js';
import { eventNames, onlyTypedControls, shownManifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(shownManifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    actions: { handles: eventNames },
    docs: { codePanel: true },
    layout: 'padded',
  },
  argTypesEnhancers: [onlyTypedControls],
  decorators: [withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-theme' }), withActions],
};

export default preview;
