// A story in a few sentences: figures from the model, put into words.
import { expect } from '@open-wc/testing';
import { createDateWords } from '../../src/i18n/date-words.js';
import { tellSummary } from '../../src/static/tell-summary.js';
import { indexEvents } from '../../src/model/index-events.js';
import { summaryOf } from '../../src/model/summary.js';
import type { Timeline } from '../../src/model/timeline.js';
import { plainTimeline } from '../../stories/invented.js';

const told = (timeline: Timeline): string => tellSummary(summaryOf(indexEvents(timeline)), createDateWords('en-GB', timeline.timeZone));
const times = (count: number, date: string): string[] => Array.from({ length: count }, () => date);

describe('a story in a few sentences', () => {
  const cases: readonly { name: string; dates: string[]; text: string }[] = [
    { name: 'tells the ends as finely as they are given', dates: ['1901', '1902-03', '1902-04-05'], text: '3 events, from 1901 to 5 April 1902.' },
    { name: 'tells no date where there is none', dates: ['XXXX', '../..'], text: '2 events, date not reported.' },
    { name: 'says of a single event that its day is open', dates: ['[..2025-11-04]'], text: '1 event, by 4 November 2025.' },
    {
      name: 'names the day that stands out and the longest time without an event',
      dates: ['2025-11-04', ...times(4, '2025-11-20'), '2025-11-21'],
      text: '6 events, from 4 November 2025 to 21 November 2025. Most on one day: 4, on 20 November 2025. Longest time without a dated event: 15 days, between 4 November 2025 and 20 November 2025.',
    },
    { name: 'names no day where two are as busy', dates: [...times(3, '2025-11-20'), ...times(3, '2025-11-21')], text: '6 events, from 20 November 2025 to 21 November 2025.' },
    {
      name: 'counts events with a clock time among those of their day',
      dates: ['2025-11-19', '2025-11-20T10:00:00Z', '2025-11-20T11:00:00Z', '2025-11-20T12:00:00Z', '2025-11-20', ...times(3, '2025-11-21')],
      text: '8 events, from 19 November 2025 to 21 November 2025. Most on one day: 4, on 20 November 2025.',
    },
    { name: 'counts no day for a set of several', dates: [...times(4, '{2025-11-20,2025-11-21}'), '2025-11-24'], text: '5 events, from 20 November 2025 to 24 November 2025.' },
    { name: 'counts no open day', dates: [...times(4, '2025-11-20~'), '2025-11-21'], text: '5 events, from 20 November 2025 to 21 November 2025.' },
    { name: 'calls no time quiet in which an event may lie', dates: ['2025-11-04', '2025-11', '2025-11-21'], text: '3 events, November 2025.' },
    { name: 'calls no time quiet while an event lasts', dates: ['2025-11-04/2025-11-19', '2025-11-21'], text: '2 events, from 4 November 2025 to 21 November 2025.' },
    { name: 'calls no time quiet that is short beside the dates about it', dates: ['1901', '1902-03'], text: '2 events, from 1901 to March 1902.' },
    { name: 'calls no time quiet beside an estimate', dates: ['1450~', '1969-07-20'], text: '2 events, from 1450 to 20 July 1969.' },
    { name: 'lets an event whose beginning is open or not known take no more than its end', dates: ['2025-11-04', '../2025-11-13', '/2025-11-14', '2025-11-15'], text: '4 events, from 4 November 2025 to 15 November 2025. Longest time without a dated event: 8 days, between 4 November 2025 and 13 November 2025.' },
    { name: 'lets an event whose end is open take no more than its beginning', dates: ['2025-11-04/..', '2025-11-14'], text: '2 events, from 4 November 2025 to 14 November 2025. Longest time without a dated event: 9 days, between 4 November 2025 and 14 November 2025.' },
  ];

  it('counts clock times by the days of the story’s zone', () => {
    const story = { ...plainTimeline(['2025-11-20T22:00:00', '2025-11-20T23:00:00', '2025-11-20T23:30:00', '2025-11-21']), timeZone: 'America/New_York' };
    expect(told(story)).to.contain('Most on one day: 3, on 20 November 2025.');
  });

  for (const { name, dates, text } of cases) it(name, () => expect(told(plainTimeline(dates))).to.equal(text));
});
