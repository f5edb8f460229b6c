import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtShare } from '../src/elements/mt-share.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, strings, type Props } from './parts.js';

const meta: Meta<Props<MtShare>> = {
  title: 'Parts/Share',
  component: 'mt-share',
  render: renderPart('mt-share'),
  args: { strings, name: 'story', create: (format) => Promise.resolve(new Blob([format])), link: () => 'https://example.org/article#mt-meeting' },
};

export default meta;
type Story = StoryObj<Props<MtShare>>;

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    partIn(canvasElement, 'mt-share').inside.getByRole('button', { name: strings.formats.png }).focus();
    await userEvent.click(canvasElement);
    await asked({ type: 'panel', panel: null });
  },
};
/** What could not be made is said. */
export const NotSaved: Story = {
  args: { create: () => Promise.reject(new Error('no picture')) },
  play: async ({ canvasElement }) => {
    const { inside } = partIn(canvasElement, 'mt-share');
    await userEvent.click(inside.getByRole('button', { name: strings.formats.png }));
    await inside.findByText(strings.notSaved);
  },
};
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
