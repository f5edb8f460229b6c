import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MtAxis } from '../src/elements/mt-axis.js';
import { century, deepTime, oneDay } from './invented.js';
import { inBox, inTheDark, mirroredSceneOf, renderPart, rightToLeft, sceneOf, stateOf, whole, type Props } from './parts.js';

/** The time behind and below the events, without them. */
const meta: Meta<Props<MtAxis>> = {
  title: 'Parts/Axis',
  component: 'mt-axis',
  render: renderPart('mt-axis'),
  args: { scene: sceneOf(whole), row: 28 },
  decorators: [inBox('stage')],
};

export default meta;
type Story = StoryObj<Props<MtAxis>>;

/** Stretches where nothing happens are short, and say how long they were. */
export const Elastic: Story = {};
export const Linear: Story = { args: { scene: sceneOf(stateOf([{ type: 'scale', scaleType: 'linear' }])) } };
export const ZoomedIn: Story = { args: { scene: sceneOf(stateOf([{ type: 'zoom', factor: 6 }])) } };
export const OneDay: Story = { args: { scene: sceneOf(stateOf([], oneDay)) } };
/** Periods lie behind everything. */
export const Century: Story = { args: { scene: sceneOf(stateOf([], century())) } };
export const DeepTime: Story = { args: { scene: sceneOf(stateOf([], deepTime)) } };
export const RightToLeft: Story = { args: { scene: mirroredSceneOf(whole) }, decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
