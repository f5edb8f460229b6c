import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { MtColumn } from '../src/elements/mt-column.js';
import { parseFilter } from '../src/model/filter.js';
import type { State } from '../src/state.js';
import { hardStories } from './hard.js';
import { century, oneDay } from './invented.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, stateOf, tellingOf, whole, type Props } from './parts.js';

const shown = ({ index, visible, view, selected }: State): Props<MtColumn> => ({ index, visible, view, selected, words: tellingOf(index).dates });

const meta: Meta<Props<MtColumn>> = {
  title: 'Parts/Column',
  component: 'mt-column',
  render: renderPart('mt-column'),
  args: { ...shown(whole), headingLevel: 3 },
  decorators: [inBox('narrow')],
};

export default meta;
type Story = StoryObj<Props<MtColumn>>;

/** What carries least weight is folded. */
export const AllInSight: Story = {};
/** Rows at both ends count what is earlier and later, and lead there. */
export const PartInSight: Story = { args: shown(stateOf([{ type: 'zoom', factor: 4 }])) };
export const OneDay: Story = {
  args: shown(stateOf([], oneDay)),
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    const { part, inside } = partIn(canvasElement, 'mt-column');
    part.focus();
    await expect(part.move(1)).toBe(true);
    await userEvent.click(inside.getByRole('button', { name: /The captain objects/ }));
    await asked({ type: 'focus', id: 'stay' }, { type: 'focus', id: 'protest' }, { type: 'select', id: 'protest' });
  },
};
export const Selected: Story = { args: shown(stateOf([{ type: 'select', id: 'meeting' }])) };
/** The page's text is about it. */
export const PointedAt: Story = { args: { ...shown(stateOf([], oneDay)), pointed: 'stay' } };
export const Fresh: Story = { args: { ...shown(stateOf([], oneDay)), fresh: new Set(['gust', 'thanks']) } };
export const Filtered: Story = { args: shown(stateOf([{ type: 'filter', filter: parseFilter('kind:threat') }])) };
export const Crowded: Story = { args: shown(stateOf([], century())) };
export const OneEvent: Story = { args: shown(stateOf([], hardStories['one event'])) };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
