import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fireEvent } from 'storybook/test';
import type { MtLanes } from '../src/elements/mt-lanes.js';
import { parseFilter } from '../src/model/filter.js';
import type { State } from '../src/state.js';
import { hardStories } from './hard.js';
import { century, oneDay } from './invented.js';
import { inBox, inTheDark, listen, mirroredSceneOf, partIn, renderPart, rightToLeft, sceneOf, stateOf, whole, type Props } from './parts.js';

const shown = (state: State, scene = sceneOf(state)): Props<MtLanes> => ({ scene, kinds: state.index.timeline.kinds ?? [], selected: state.selected });
const single = sceneOf(whole).marks.find(({ ids }) => ids.length === 1)!;

/** What is drawn of the events; cards and buttons lie above it. */
const meta: Meta<Props<MtLanes>> = {
  title: 'Parts/Lanes',
  component: 'mt-lanes',
  render: renderPart('mt-lanes'),
  args: shown(whole),
  decorators: [inBox('stage')],
};

export default meta;
type Story = StoryObj<Props<MtLanes>>;

export const ByActor: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    const { part } = partIn(canvasElement, 'mt-lanes');
    const { left, top } = part.getBoundingClientRect();
    await fireEvent.click(part.shadowRoot!.querySelector('.mark')!, { clientX: left + single.x, clientY: top + single.y });
    await asked({ type: 'select', id: single.event.id, still: false });
  },
};
export const ByKind: Story = { args: shown(stateOf([{ type: 'group', grouping: 'kind' }])) };
export const Ungrouped: Story = { args: shown(stateOf([{ type: 'group', grouping: 'none' }])) };
/** Its threads lead to what it answers, follows or revises. */
export const Selected: Story = { args: shown(stateOf([{ type: 'select', id: 'guard-if-needed' }])) };
export const Filtered: Story = { args: shown(stateOf([{ type: 'filter', filter: parseFilter('kind:threat,insult') }])) };
export const OneDay: Story = { args: shown(stateOf([], oneDay)) };
/** Many share a mark, which counts them; what lasts is a bar. */
export const Crowded: Story = { args: shown(stateOf([], century())) };
export const OneEvent: Story = { args: shown(stateOf([], hardStories['one event'])) };
export const NoEvents: Story = { args: shown(stateOf([], hardStories['no events'])) };
export const RightToLeft: Story = { args: shown(whole, mirroredSceneOf(whole)), decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
