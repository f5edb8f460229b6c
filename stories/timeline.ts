// What the stories of the whole timeline share: its tag with the attributes that a story sets.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MeetingTimeline } from '../src/elements/meeting-timeline.js';
import type { Timeline } from '../src/model/timeline.js';

type Attributes = Pick<
  MeetingTimeline,
  'src' | 'selected' | 'start' | 'end' | 'scale' | 'layout' | 'groupBy' | 'filter' | 'wheel' | 'timeZone' | 'headingLevel' | 'reading' | 'noToolbar' | 'noMinimap' | 'noLegend' | 'noDetail' | 'noShortcuts' | 'deepLink'
>;

export type TimelineArgs = Partial<Attributes> & { timeline?: Timeline | undefined };

/** What can be chosen for attributes with few values. */
export const timelineControls = {
  scale: { control: 'inline-radio', options: ['elastic', 'linear'] },
  layout: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
  groupBy: { control: 'inline-radio', options: ['actor', 'kind', 'none'] },
  wheel: { control: 'inline-radio', options: ['cooperative', 'zoom', 'none'] },
} as const;

export const renderTimeline = (args: TimelineArgs) => html`
  <meeting-timeline
    .timeline=${args.timeline}
    src=${ifDefined(args.src)}
    selected=${args.selected ?? nothing}
    start=${ifDefined(args.start)}
    end=${ifDefined(args.end)}
    scale=${ifDefined(args.scale)}
    layout=${ifDefined(args.layout)}
    group-by=${ifDefined(args.groupBy)}
    filter=${ifDefined(args.filter)}
    wheel=${ifDefined(args.wheel)}
    time-zone=${ifDefined(args.timeZone)}
    heading-level=${ifDefined(args.headingLevel)}
    ?reading=${args.reading}
    ?no-toolbar=${args.noToolbar}
    ?no-minimap=${args.noMinimap}
    ?no-legend=${args.noLegend}
    ?no-detail=${args.noDetail}
    ?no-shortcuts=${args.noShortcuts}
    ?deep-link=${args.deepLink}
  ></meeting-timeline>
`;
