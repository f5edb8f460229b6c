import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ThemeBuilder as Builder } from './theme-builder.js';

if (!customElements.get('theme-builder')) customElements.define('theme-builder', Builder);

/** Change tokens, see what comes of it, whether it can be read in light and dark, and copy the CSS. */
const meta: Meta = { title: 'Themes/Theme builder', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };

export default meta;

export const ThemeBuilder: StoryObj = { render: () => html`<theme-builder></theme-builder>` };
