import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtLegend } from '../src/elements/mt-legend.js';
import { noFilter, parseFilter, siftEvents, type Filter } from '../src/model/filter.js';
import { inBox, index, inTheDark, listen, partIn, renderPart, rightToLeft, strings, type Props } from './parts.js';

const kinds = index.timeline.kinds!;
const filtered = (filter: Filter): Props<MtLegend> => ({ filter, counts: siftEvents(index, filter).counts.kinds });

const meta: Meta<Props<MtLegend>> = {
  title: 'Parts/Legend',
  component: 'mt-legend',
  render: renderPart('mt-legend'),
  args: { kinds, strings, ...filtered(noFilter) },
};

export default meta;
type Story = StoryObj<Props<MtLegend>>;

export const OfAllKinds: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    const [first] = partIn(canvasElement, 'mt-legend').inside.getAllByRole('button');
    await userEvent.click(first!);
    await asked({ type: 'filter', filter: { ...noFilter, kinds: [kinds[0]!.id] } });
  },
};
export const SomeChosen: Story = { args: filtered(parseFilter('kind:threat,insult')) };
/** What another field of the filter leaves nothing of cannot be pressed. */
export const SomeUsedUp: Story = { args: filtered(parseFilter('"National Guard"')) };
export const OneKind: Story = { args: { kinds: kinds.slice(0, 1) } };
export const LongNames: Story = { args: { kinds: kinds.map((kind) => ({ ...kind, label: `${kind.label}, and what else may be said of it in a few words` })) } };
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
