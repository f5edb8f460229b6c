import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { insideOf } from './parts.js';
import { ThemeBuilder as Builder } from './theme-builder.js';

if (!customElements.get('theme-builder')) customElements.define('theme-builder', Builder);

/** Change tokens, see what comes of it, whether it can be read in light and dark, and copy the CSS. */
const meta: Meta = {
  title: 'Themes/Theme builder',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => html`<theme-builder .scheme=${globals['theme'] === 'dark' ? 'dark' : 'light'}></theme-builder>`,
};

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

/** The CSS of a declaration that has a colour for each scheme. */
const inBoth = (declaration: string) => `@supports (color: light-dark(#fff, #000)) {\n  meeting-timeline {\n    ${declaration}\n  }\n}\n`;

export const ThemeBuilder: StoryObj = {};

/** It begins in the scheme that the toolbar shows. */
export const InTheDarkScheme: StoryObj = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(builderIn(canvasElement).inside.getByLabelText('Look at it in')).toHaveValue('dark');
  },
};

/** Text that is typed is measured in both schemes at once. */
export const ATokenIsTyped: StoryObj = {
  play: async ({ canvasElement }) => {
    const { type, css, ratios, inside } = builderIn(canvasElement);
    await type('--mt-ink-soft', '#777777');
    await waitFor(() => expect(ratios('ink-soft', 'surface')).toEqual(['4.47 too weak', '4.01 too weak']));
    await expect(css()).toBe('meeting-timeline {\n  --mt-ink-soft: #777777;\n}\n');
    await expect(inside.getByText(/pairs of colours have too little contrast/)).toBeVisible();
    await type('--mt-ink-soft', '');
    await inside.findByText(/pairs of colours have enough contrast/);
  },
};

/** A colour is picked for the scheme that is looked at; the other keeps its own, and what follows the token shows it. */
export const AColourIsPicked: StoryObj = {
  play: async ({ canvasElement }) => {
    const { picker, css } = builderIn(canvasElement);
    await waitFor(() => expect(picker('--mt-accent').value).toBe('#1d4ed8'));
    await fireEvent.input(picker('--mt-accent'), { target: { value: '#8c1c1c' } });
    await waitFor(() => expect(css()).toBe(inBoth('--mt-accent: light-dark(#8c1c1c, #93b8ff);')));
    await waitFor(() => expect(picker('--mt-focus-color').value).toBe('#8c1c1c'));
  },
};

/** The other scheme keeps what shines through it and what it follows, picked for once and again. */
export const AColourIsPickedOfManyKinds: StoryObj = {
  play: async ({ canvasElement }) => {
    const { picker, css, type } = builderIn(canvasElement);
    const pick = (name: string, value: string) => fireEvent.input(picker(name), { target: { value } });
    await pick('--mt-period-fill', '#ffe0e0');
    await waitFor(() => expect(css()).toBe(inBoth('--mt-period-fill: light-dark(#ffe0e0, rgb(255 255 255 / 4%));')));
    await pick('--mt-period-fill', '#ffe8e8');
    await waitFor(() => expect(css()).toBe(inBoth('--mt-period-fill: light-dark(#ffe8e8, rgb(255 255 255 / 4%));')));
    await type('--mt-period-fill', '');
    await pick('--mt-card-background', '#fff4f4');
    await waitFor(() => expect(css()).toBe(inBoth('--mt-card-background: light-dark(#fff4f4, var(--mt-surface, #14171c));')));
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

/** Values that CSS knows and that would leave nothing of the picture are none of the token either. */
export const AValueWouldSpoilThePicture: StoryObj = {
  play: async ({ canvasElement }) => {
    const { type, css } = builderIn(canvasElement);
    const spoiling = [
      ['--mt-text-font-size', '120%'], ['--mt-text-font-size', '1.2em'], ['--mt-text-font-size', '0px'], ['--mt-stage-height', '-3px'], ['--mt-card-width', '50%'],
      ['--mt-text-line-height', '0'], ['--mt-meta-line-height', '1.2'], ['--mt-disabled-opacity', '7'], ['--mt-disabled-opacity', '-1%'], ['--mt-space', '2%'],
    ] as const;
    for (const [name, value] of spoiling) {
      const field = await type(name, value);
      await waitFor(() => expect([value, field.getAttribute('aria-invalid')]).toEqual([value, 'true']));
    }
    await expect(css()).toBe('meeting-timeline {\n}\n');
    const fine = [
      ['--mt-text-font-size', '1.2rem'], ['--mt-stage-height', 'calc(40 * var(--mt-text-font-size))'], ['--mt-card-width', '12em'], ['--mt-card-height', '0px'],
      ['--mt-text-line-height', '1.6'], ['--mt-meta-line-height', '1rem'], ['--mt-disabled-opacity', '50%'], ['--mt-focus-offset', '-2px'], ['--mt-motion-duration', '0s'],
    ] as const;
    for (const [name, value] of fine) await type(name, value);
    await waitFor(() => expect(css()).toBe(`meeting-timeline {\n${fine.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`));
  },
};

/** A family that is the page's until it is set is no colour for that. */
export const AFontIsTyped: StoryObj = {
  play: async ({ canvasElement }) => {
    const { type, css, inside } = builderIn(canvasElement);
    await expect(inside.queryAllByLabelText('--mt-font-family, picked').length).toBe(0);
    await type('--mt-font-family', "'Your Sans', sans-serif");
    await waitFor(() => expect(css()).toBe("meeting-timeline {\n  --mt-font-family: 'Your Sans', sans-serif;\n}\n"));
  },
};

/** A theme is what one goes on from. */
export const AThemeIsBegunWith: StoryObj = {
  play: async ({ canvasElement }) => {
    const { inside, css, picker } = builderIn(canvasElement);
    await fireEvent.change(inside.getByLabelText('Begin with'), { target: { value: 'high-contrast' } });
    // What is built is minified, which moves declarations and shortens colours.
    await waitFor(() => expect(css()).toMatch(/\n {4}--mt-ink: light-dark\(#000(?:000)?, ?#fff(?:fff)?\);\n {4}--mt-ink-soft: var\(--mt-ink\);\n/));
    await expect(css()).toContain('\n    padding: 0.75em;\n');
    await fireEvent.input(picker('--mt-ink-soft'), { target: { value: '#333333' } });
    await waitFor(() => expect(css()).toContain('--mt-ink-soft: light-dark(#333333, var(--mt-ink));'));
  },
};
