import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtToolbar } from '../src/elements/mt-toolbar.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, strings, type Props } from './parts.js';

const meta: Meta<Props<MtToolbar>> = {
  title: 'Parts/Toolbar',
  component: 'mt-toolbar',
  render: renderPart('mt-toolbar'),
  args: { strings, count: 54, position: 0, scaleType: 'elastic', whole: true, reading: false, panels: ['help', 'filter', 'share'], panel: null },
};

export default meta;
type Story = StoryObj<Props<MtToolbar>>;

export const AtFirst: Story = {
  play: async ({ canvasElement, step }) => {
    const { asked } = listen(canvasElement);
    const { inside } = partIn(canvasElement, 'mt-toolbar');
    await step('What is in sight already cannot be zoomed out of', () => userEvent.click(inside.getByRole('button', { name: strings.zoomOut })));
    await step('Next', () => userEvent.click(inside.getByRole('button', { name: strings.next })));
    await step('Help', () => userEvent.click(inside.getByRole('button', { name: strings.help })));
    await asked({ type: 'step', by: 1 }, { type: 'panel', panel: 'help' });
  },
};
export const EventOpen: Story = { args: { position: 12 } };
export const AtTheLastEvent: Story = { args: { position: 54 } };
export const ZoomedIn: Story = { args: { whole: false } };
export const LinearAxis: Story = { args: { scaleType: 'linear' } };
export const PanelOpen: Story = { args: { panel: 'share' } };
/** The vertical layout has no axis to choose. */
export const WithoutAnAxis: Story = { args: { scaleType: undefined } };
/** In the reading view there is nothing to move. */
export const Reading: Story = { args: { reading: true } };
export const NoEvents: Story = { args: { count: 0 } };
export const Narrow: Story = { args: { position: 12 }, decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { args: { position: 12, whole: false }, decorators: [inTheDark] };
