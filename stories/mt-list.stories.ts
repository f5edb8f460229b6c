import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtList } from '../src/elements/mt-list.js';
import { parseFilter } from '../src/model/filter.js';
import type { Timeline } from '../src/model/timeline.js';
import { story } from '../src/story.js';
import { hardStories } from './hard.js';
import { century, oneDay } from './invented.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, stateOf, tellingOf, type Props } from './parts.js';

/** In the zone of the story, as a timeline would have it. */
const of = (timeline: Timeline | undefined): Props<MtList> => ({ timeline, words: tellingOf(stateOf([], timeline).index).dates });

const meta: Meta<Props<MtList>> = {
  title: 'Parts/List',
  component: 'mt-list',
  render: renderPart('mt-list'),
  args: { ...of(oneDay), headingLevel: 3 },
  decorators: [inBox('text')],
};

export default meta;
type Story = StoryObj<Props<MtList>>;

export const OneDay: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    const [thread] = partIn(canvasElement, 'mt-list').inside.getAllByRole('button', { name: /: A gale is forecast$/ });
    await userEvent.click(thread!);
    await asked({ type: 'select', id: 'warning' });
  },
};
/** Under headings, with days that are not known at their place. */
export const BuiltInStory: Story = { args: of(story) };
export const Filtered: Story = { args: { ...of(story), visible: stateOf([{ type: 'filter', filter: parseFilter('kind:threat') }]).visible } };
/** Of a long story a part is made when the reader opens it. */
export const Crowded: Story = { args: of(century()) };
export const OneEvent: Story = { args: of(hardStories['one event']) };
export const WithoutDates: Story = { args: of(hardStories['one event of which nothing is known']) };
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
