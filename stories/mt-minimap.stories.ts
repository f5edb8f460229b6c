import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtMinimap } from '../src/elements/mt-minimap.js';
import { parseFilter } from '../src/model/filter.js';
import type { State } from '../src/state.js';
import { hardStories } from './hard.js';
import { century } from './invented.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, stateOf, tellingOf, whole, type Props } from './parts.js';

const shown = ({ index, visible, view }: State): Props<MtMinimap> => ({ index, visible, view, aim: view, words: tellingOf(index).dates });

const meta: Meta<Props<MtMinimap>> = {
  title: 'Parts/Minimap',
  component: 'mt-minimap',
  render: renderPart('mt-minimap'),
  args: { ...shown(stateOf([{ type: 'zoom', factor: 3 }])), rtl: false, shortcuts: true },
};

export default meta;
type Story = StoryObj<Props<MtMinimap>>;

export const PartInSight: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    partIn(canvasElement, 'mt-minimap').part.focus();
    await userEvent.keyboard('{ArrowRight}{PageUp}{+}');
    await asked({ type: 'slide', by: 0.1 }, { type: 'slide', by: -1 }, { type: 'zoom', factor: 2 });
  },
};
export const AllInSight: Story = { args: shown(whole) };
export const LittleInSight: Story = { args: shown(stateOf([{ type: 'zoom', factor: 400 }])) };
export const Filtered: Story = { args: shown(stateOf([{ type: 'filter', filter: parseFilter('kind:threat') }])) };
export const Crowded: Story = { args: shown(stateOf([{ type: 'zoom', factor: 4 }], century())) };
export const OneEvent: Story = { args: shown(stateOf([], hardStories['one event'])) };
export const NoEvents: Story = { args: shown(stateOf([], hardStories['no events'])) };
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { args: { rtl: true }, decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
