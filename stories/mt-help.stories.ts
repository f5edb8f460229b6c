import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import { gestureRows } from '../src/elements/gesture-rows.js';
import { keyRows } from '../src/elements/keys.js';
import type { MtHelp } from '../src/elements/mt-help.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, strings, type Props } from './parts.js';

const meta: Meta<Props<MtHelp>> = {
  title: 'Parts/Help',
  component: 'mt-help',
  render: renderPart('mt-help'),
  args: { strings, gestures: gestureRows({ vertical: false, wheel: true, detail: true }), keys: keyRows({ rtl: false, lanes: true, shortcuts: true }) },
};

export default meta;
type Story = StoryObj<Props<MtHelp>>;

export const OverAStage: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    await userEvent.click(partIn(canvasElement, 'mt-help').inside.getByRole('button', { name: strings.close }));
    await asked({ type: 'panel', panel: null });
  },
};
export const OverAColumn: Story = { args: { gestures: gestureRows({ vertical: true, wheel: true, detail: true }), keys: keyRows({ rtl: false, lanes: false, vertical: true, shortcuts: true }) } };
export const WithoutShortcuts: Story = { args: { keys: keyRows({ rtl: false, lanes: true, shortcuts: false }) } };
export const Narrow: Story = { decorators: [inBox('narrow')] };
/** Left and right change places. */
export const RightToLeft: Story = { args: { keys: keyRows({ rtl: true, lanes: true, shortcuts: true }) }, decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
