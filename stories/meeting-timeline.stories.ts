import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { story } from '../src/story.js';
import { hardStories } from './hard.js';
import { century, deepTime, oneDay } from './invented.js';
import { inBox, inTheDark, rightToLeft } from './parts.js';
import { renderTimeline, timelineControls, type TimelineArgs } from './timeline.js';

/**
 * The whole, in its states. Forced colours, more contrast, less motion and a coarse pointer are settings of the reader's device: no
 * story can set them, and `npm test` does (`test/elements/axe.test.ts`, `touch.test.ts`).
 */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline',
  component: 'meeting-timeline',
  args: { timeline: story },
  argTypes: timelineControls,
  render: renderTimeline,
};

export default meta;
type Story = StoryObj<TimelineArgs>;

export const BuiltInStory: Story = {};
export const Linear: Story = { args: { scale: 'linear' } };
export const Vertical: Story = { args: { layout: 'vertical' } };
export const EventChosen: Story = { args: { selected: 'guard-if-needed' } };
export const EventChosenInColumn: Story = { args: { selected: 'meeting', layout: 'vertical' } };
export const ByKind: Story = { args: { groupBy: 'kind' } };
export const Ungrouped: Story = { args: { groupBy: 'none' } };
export const Filtered: Story = { args: { filter: 'kind:threat,insult "National Guard"' } };
export const NothingLeft: Story = { args: { filter: 'zebra' } };
/** All events as text, one below the other. */
export const ReadingView: Story = { args: { reading: true } };
export const StageOnly: Story = { args: { noToolbar: true, noMinimap: true, noLegend: true, noDetail: true } };

export const OneEvent: Story = { args: { timeline: hardStories['one event']! } };
export const OneDay: Story = { args: { timeline: oneDay } };
export const Century: Story = { args: { timeline: century() } };
export const DeepTime: Story = { args: { timeline: deepTime } };
export const Empty: Story = { args: { timeline: { title: 'Nothing yet', events: [] } } };

/** In a column of 300 pixels time runs down. */
export const Narrow: Story = { decorators: [inBox('narrow')] };
/** Across a wide page. */
export const Hero: Story = { decorators: [inBox('hero')] };
export const Dark: Story = { args: { selected: 'meeting' }, decorators: [inTheDark] };
/** As in a page in Hebrew. */
export const RightToLeft: Story = { decorators: [rightToLeft] };

/** Clock times are told in the reader's zone, with its name; days stay the story's. */
export const TimeZoneOfTheReader: Story = { args: { timeline: oneDay, timeZone: 'reader', selected: 'stay' } };
export const AnotherTimeZone: Story = { args: { timeline: oneDay, timeZone: 'Asia/Tokyo', selected: 'stay' } };

const neverAnswers = 'never-answers.json';

/** A story on its way; after ten seconds it counts as lost. */
export const Loading: Story = {
  args: { timeline: undefined, src: neverAnswers },
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = (input, init) => (input === neverAnswers ? new Promise(() => undefined) : fetch(input, init));
    return () => void (window.fetch = fetch);
  },
};
/** What is at the address is no story. */
export const Failed: Story = { args: { timeline: undefined, src: 'data:,no JSON' } };
