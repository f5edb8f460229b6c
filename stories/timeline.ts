// What the stories of the whole timeline share: its tag with the attributes that a story sets.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MeetingTimeline } from '../src/elements/meeting-timeline.js';
import type { Timeline } from '../src/model/timeline.js';

export interface TimelineArgs {
  timeline?: Timeline | undefined;
  src?: string;
  selected?: string;
  scale?: MeetingTimeline['scale'];
  layout?: MeetingTimeline['layout'];
  groupBy?: MeetingTimeline['groupBy'];
  filter?: string;
  timeZone?: string;
  reading?: boolean;
  noToolbar?: boolean;
  noMinimap?: boolean;
  noLegend?: boolean;
  noDetail?: boolean;
}

/** What can be chosen for attributes with few values. */
export const timelineControls = {
  scale: { control: 'inline-radio', options: ['elastic', 'linear'] },
  layout: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
  groupBy: { control: 'inline-radio', options: ['actor', 'kind', 'none'] },
} as const;

export const renderTimeline = ({ timeline, src, selected, scale, layout, groupBy, filter, timeZone, reading, noToolbar, noMinimap, noLegend, noDetail }: TimelineArgs) => html`
  <meeting-timeline
    .timeline=${timeline}
    src=${ifDefined(src)}
    selected=${selected ?? nothing}
    scale=${ifDefined(scale)}
    layout=${ifDefined(layout)}
    group-by=${ifDefined(groupBy)}
    filter=${ifDefined(filter)}
    time-zone=${ifDefined(timeZone)}
    ?reading=${reading}
    ?no-toolbar=${noToolbar}
    ?no-minimap=${noMinimap}
    ?no-legend=${noLegend}
    ?no-detail=${noDetail}
  ></meeting-timeline>
`;
