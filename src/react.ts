// Public entry `meeting-timeline/react`: the element as a component for React, with its DOM events as properties. It registers it.
// It has state of the browser, so frameworks that render on a server take it for a component of the client.
'use client';
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import './define.js';
import { MeetingTimeline as MeetingTimelineElement } from './elements/meeting-timeline.js';
import type { FilterChangeEvent, LoadEvent, SelectEvent, TimelineErrorEvent, ViewChangeEvent, ViewSettledEvent } from './elements/events.js';

export const MeetingTimeline = createComponent({
  react: React,
  tagName: 'meeting-timeline',
  elementClass: MeetingTimelineElement,
  events: {
    onMtSelect: 'mt-select' as EventName<SelectEvent>,
    onMtViewChange: 'mt-view-change' as EventName<ViewChangeEvent>,
    onMtViewSettled: 'mt-view-settled' as EventName<ViewSettledEvent>,
    onMtFilterChange: 'mt-filter-change' as EventName<FilterChangeEvent>,
    onMtLoad: 'mt-load' as EventName<LoadEvent>,
    onMtError: 'mt-error' as EventName<TimelineErrorEvent>,
  },
});
