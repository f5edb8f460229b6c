import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MeetingTimeline } from '../src/elements/meeting-timeline.js';
import type { Timeline } from '../src/model/timeline.js';
import { story } from '../src/story.js';
import { century, deepTime, oneDay } from './invented.js';

interface Args {
  timeline: Timeline;
  selected?: string;
  scale?: MeetingTimeline['scale'];
  layout?: MeetingTimeline['layout'];
  groupBy?: MeetingTimeline['groupBy'];
  filter?: string;
  noToolbar?: boolean;
  noMinimap?: boolean;
  noLegend?: boolean;
  noDetail?: boolean;
}

const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'meeting-timeline',
  args: { timeline: story },
  argTypes: {
    scale: { control: 'inline-radio', options: ['elastic', 'linear'] },
    layout: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    groupBy: { control: 'inline-radio', options: ['actor', 'kind', 'none'] },
  },
  render: ({ timeline, selected, scale, layout, groupBy, filter, noToolbar, noMinimap, noLegend, noDetail }) => html`
    <meeting-timeline
      .timeline=${timeline}
      selected=${selected ?? nothing}
      scale=${ifDefined(scale)}
      layout=${ifDefined(layout)}
      group-by=${ifDefined(groupBy)}
      filter=${ifDefined(filter)}
      ?no-toolbar=${noToolbar}
      ?no-minimap=${noMinimap}
      ?no-legend=${noLegend}
      ?no-detail=${noDetail}
    ></meeting-timeline>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const BuiltInStory: Story = {};
export const Linear: Story = { args: { scale: 'linear' } };
export const Vertical: Story = { args: { layout: 'vertical' } };
export const EventChosen: Story = { args: { selected: 'guard-if-needed' } };
export const ByKind: Story = { args: { groupBy: 'kind' } };
export const Ungrouped: Story = { args: { groupBy: 'none' } };
export const Filtered: Story = { args: { filter: 'kind:threat,insult "National Guard"' } };
export const NothingLeft: Story = { args: { filter: 'zebra' } };
export const StageOnly: Story = { args: { noToolbar: true, noMinimap: true, noLegend: true, noDetail: true } };
/** As in a page in Arabic. */
export const RightToLeft: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };
export const OneDay: Story = { args: { timeline: oneDay } };
export const Century: Story = { args: { timeline: century() } };
export const DeepTime: Story = { args: { timeline: deepTime } };
export const Empty: Story = { args: { timeline: { title: 'Nothing yet', events: [] } } };
