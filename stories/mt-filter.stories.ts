import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtFilter } from '../src/elements/mt-filter.js';
import { noFilter, parseFilter } from '../src/model/filter.js';
import { oneDay } from './invented.js';
import { inBox, index, inTheDark, listen, partIn, renderPart, rightToLeft, stateOf, strings, tellingOf, whole, words, type Props } from './parts.js';

const closer = stateOf([{ type: 'zoom', factor: 8 }]);
const small = stateOf([], oneDay);

const meta: Meta<Props<MtFilter>> = {
  title: 'Parts/Filter',
  component: 'mt-filter',
  render: renderPart('mt-filter'),
  args: { index, filter: noFilter, grouping: 'actor', view: whole.view, kinds: false, words },
};

export default meta;
type Story = StoryObj<Props<MtFilter>>;

export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    const { inside } = partIn(canvasElement, 'mt-filter');
    await userEvent.click(inside.getByRole('button', { name: strings.groupings.kind }));
    await asked({ type: 'group', grouping: 'kind' });
  },
};
export const ByWordsAndPeople: Story = { args: { filter: parseFilter('actor:trump "New York"') } };
/** The span in sight can be kept, and is told in words. */
export const TheSpanInSight: Story = { args: { view: closer.view, filter: parseFilter('span:2025-11-21/2025-11-22') } };
export const NothingLeft: Story = { args: { filter: parseFilter('zebra') } };
/** Where the legend is left out the kinds stand here. */
export const WithKinds: Story = { args: { kinds: true } };
/** The vertical layout has no lanes. */
export const WithoutLanes: Story = { args: { grouping: undefined } };
export const OneDay: Story = { args: { index: small.index, view: small.view, words: tellingOf(small.index).dates } };
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
