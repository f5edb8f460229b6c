import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtCopy } from '../src/elements/mt-copy.js';
import { inTheDark, partIn, renderPart, rightToLeft, strings, type Props } from './parts.js';

const meta: Meta<Props<MtCopy>> = {
  title: 'Parts/Copy',
  component: 'mt-copy',
  render: renderPart('mt-copy'),
  args: { text: () => 'https://example.org/article', label: strings.copyLink, strings },
};

export default meta;
type Story = StoryObj<Props<MtCopy>>;

/** Replaces what the browser's clipboard does, until the story is gone. */
const clipboard = (writeText: () => Promise<void>) => () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
};

export const BeforePressing: Story = {};
export const Copied: Story = {
  beforeEach: clipboard(() => Promise.resolve()),
  play: async ({ canvasElement }) => {
    const { inside } = partIn(canvasElement, 'mt-copy');
    await userEvent.click(inside.getByRole('button'));
    await inside.findByText(strings.copied);
  },
};
/** Without https, or without leave, the text is shown to be copied by hand. */
export const Refused: Story = {
  beforeEach: clipboard(() => Promise.reject(new DOMException('not allowed', 'NotAllowedError'))),
  play: async ({ canvasElement }) => {
    const { inside } = partIn(canvasElement, 'mt-copy');
    await userEvent.click(inside.getByRole('button'));
    await inside.findByDisplayValue('https://example.org/article');
  },
};
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
