import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hardStories } from './hard.js';
import { oneDay } from './invented.js';

/** What is hard to draw: nothing overlaps, nothing is lost. */
const meta: Meta = { title: 'Timeline/Bad input', component: 'meeting-timeline' };

export default meta;

const storyOf = (name: keyof typeof hardStories): StoryObj => ({ name, render: () => html`<meeting-timeline .timeline=${hardStories[name]}></meeting-timeline>` });

export const NoEvents = storyOf('no events');
export const OneEvent = storyOf('one event');
export const OneInstant = storyOf('one instant');
export const OneEventOfWhichNothingIsKnown = storyOf('one event of which nothing is known');
export const FiveHundredEventsAtOneInstant = storyOf('500 events at one instant');
export const FiveHundredEventsOnOneDay = storyOf('500 events on one day');
export const FiveHundredEventsWithoutADate = storyOf('500 events without a date');
export const TenThousandYearsBesideAMillisecond = storyOf('ten thousand years beside a millisecond');
export const BillionsOfYearsBesideAMillisecond = storyOf('billions of years beside a millisecond');
export const TitlesOfOneLetter = storyOf('titles of one letter');
export const TitlesOf500LettersWithoutASpace = storyOf('titles of 500 letters without a space');
export const KindsThatNobodyKnows = storyOf('kinds that nobody knows');
export const ActorsWhomNobodyKnows = storyOf('actors whom nobody knows');
export const FortyLanes = storyOf('40 lanes');
export const LanesInWhichNobodyStands = storyOf('lanes in which nobody stands');
export const HundredsOfSpansAtOnce = storyOf('hundreds of spans at once');

/** What `validate` leaves out is named above the stage. */
export const WrongEntries: StoryObj = {
  name: 'entries that are wrong',
  render: () => html`
    <meeting-timeline
      .timeline=${{
        title: 'A story with faults',
        events: [
          { id: 'right', date: '2025-11-21', title: 'A day that exists' },
          { id: 'wrong', date: '2013-02-29', title: 'A day that does not' },
          { id: 'right', date: '2025-11-22', title: 'An id that is taken' },
          { id: 'nameless', date: '2025-11-23' },
        ],
      }}
    ></meeting-timeline>
  `,
};

/** Each falls back to the default; in development the console says so, once. */
export const UnknownValues: StoryObj = {
  name: 'attributes with values that are none',
  render: () => html`<meeting-timeline .timeline=${oneDay} layout="diagonal" scale="crooked" group-by="mood" wheel="sideways" heading-level="12"></meeting-timeline>`,
  parameters: {
    says: [
      'meeting-timeline: no such scale: "crooked"; there are elastic, linear',
      'meeting-timeline: no such layout: "diagonal"; there are auto, horizontal, vertical',
      'meeting-timeline: no such group-by: "mood"; there are actor, kind, none',
      'meeting-timeline: no such wheel: "sideways"; there are cooperative, zoom, none',
      'meeting-timeline: no such heading-level: "12"; there are 1, 2, 3, 4, 5, 6',
    ],
  },
};
