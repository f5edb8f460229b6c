import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { insideOf } from './parts.js';
import { ThemeBuilder as Builder } from './theme-builder.js';

if (!customElements.get('theme-builder')) customElements.define('theme-builder', Builder);

/** Change tokens, see what comes of it, whether it can be read in light and dark, and copy the CSS. */
const meta: Meta = { title: 'Themes/Theme builder', tags: ['!autodocs'], parameters: { layout: 'fullscreen' }, render: () => html`<theme-builder></theme-builder>` };

export default meta;

/** The builder with what a designer does in it. */
function builderIn(canvas: HTMLElement) {
  const builder = canvas.querySelector('theme-builder')!;
  const [inside, root] = [insideOf(builder), builder.shadowRoot!];
  return {
    inside,
    type: async (name: string, value: string) => {
      const field = inside.getByLabelText(name, { selector: 'input:not([type])' });
      await fireEvent.change(field, { target: { value } });
      return field;
    },
    picker: (name: string) => inside.getByLabelText<HTMLInputElement>(`${name}, picked`),
    css: () => root.querySelector('pre')!.textContent,
    /** Ratios of a pair, in light and in dark. */
    ratios: (token: string, ground: string) => {
      const row = [...root.querySelectorAll('tbody tr')].find(({ children: [one, other] }) => one!.textContent === token && other!.textContent === ground)!;
      return [...row.children].slice(2, 4).map(({ textContent }) => textContent);
    },
  };
}

export const ThemeBuilder: StoryObj = {};

/** Text that is typed is measured in both schemes at once. */
export const ATokenIsTyped: StoryObj = {
  play: async ({ canvasElement }) => {
    const { type, css, ratios, inside } = builderIn(canvasElement);
    await type('--mt-ink-soft', '#777777');
    await waitFor(() => expect(ratios('ink-soft', 'surface')).toEqual(['4.47 too weak', '4.01 too weak']));
    await expect(css()).toBe('meeting-timeline {\n  --mt-ink-soft: #777777;\n}\n');
    await expect(inside.getByText(/pairs are too weak/)).toBeVisible();
    await type('--mt-ink-soft', '');
    await inside.findByText(/pairs are enough/);
  },
};

/** A colour is picked for the scheme that is looked at; the other keeps its own, and what follows the token shows it. */
export const AColourIsPicked: StoryObj = {
  play: async ({ canvasElement }) => {
    const { picker, css } = builderIn(canvasElement);
    await waitFor(() => expect(picker('--mt-accent').value).toBe('#1d4ed8'));
    await fireEvent.input(picker('--mt-accent'), { target: { value: '#8c1c1c' } });
    await waitFor(() => expect(css()).toBe('meeting-timeline {\n  --mt-accent: light-dark(#8c1c1c, #93b8ff);\n}\n'));
    await waitFor(() => expect(picker('--mt-focus-color').value).toBe('#8c1c1c'));
  },
};

/** What is no value of its token is said to be none, and nothing comes of it. */
export const AValueIsWrong: StoryObj = {
  play: async ({ canvasElement }) => {
    const { type, css, inside } = builderIn(canvasElement);
    const field = await type('--mt-ink', 'darkish');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
    await type('--mt-space', '0');
    await expect(inside.getAllByText(/no value of the token/)).toHaveLength(2);
    await expect(css()).toBe('meeting-timeline {\n}\n');
    await type('--mt-space', '12px');
    await waitFor(() => expect(css()).toBe('meeting-timeline {\n  --mt-space: 12px;\n}\n'));
  },
};
