// Stories that are hard to draw, with nothing in them but what is hard: none may overlap, throw or freeze.
import type { Timeline, TimelineEvent } from '../src/model/timeline.js';
import { plainTimeline } from './invented.js';

/** Events of one day without anything but a title; `fields` gives each what it is about. */
export const eventsWith = (count: number, fields: (i: number) => Partial<TimelineEvent>): Timeline => ({
  title: 'A story',
  events: Array.from({ length: count }, (_, i) => ({ id: `e${i}`, date: '2025-11-21', title: `Event ${i}`, ...fields(i) })),
});

const long = 'W'.repeat(500);
const manyLanes = Array.from({ length: 40 }, (_, i) => ({ id: `lane-${i}`, label: `Lane ${i}` }));

/** By what is hard about them. */
export const hardStories: Readonly<Record<string, Timeline>> = {
  'no events': plainTimeline([]),
  'one event': plainTimeline(['2025-11-21']),
  'one instant': plainTimeline(['2025-11-21T12:00:00.250Z']),
  'one event of which nothing is known': plainTimeline(['XXXX-XX-XX']),
  'one event with but one bound': plainTimeline(['[..2025-11-04]']),
  'one event with but one bound, 300,000 years ago': plainTimeline(['[..Y-300000]']),
  'two events of one year': plainTimeline(['2025', '2025']),
  '500 events at one instant': plainTimeline(Array.from({ length: 500 }, () => '2025-11-21T12:00:00Z')),
  '500 events on one day': plainTimeline(Array.from({ length: 500 }, () => '2025-11-21')),
  '500 events without a date': plainTimeline(Array.from({ length: 500 }, () => 'XXXX')),
  'ten thousand years beside a millisecond': plainTimeline(['-8000/2000', '2025-11-21T12:00:00.000Z', '2025-11-21T12:00:00.001Z', '2025-11-21T12:00:00.002Z']),
  'billions of years beside a millisecond': plainTimeline(['Y-138E8S3', '2025-11-21T12:00:00.000Z', '2025-11-21T12:00:00.001Z', 'Y5E9']),
  'titles of one letter': eventsWith(60, () => ({ title: 'A' })),
  'titles of 500 letters without a space': eventsWith(60, (i) => ({ title: long, date: `2025-11-${String(1 + (i % 30)).padStart(2, '0')}` })),
  'kinds that nobody knows': { ...eventsWith(20, (i) => ({ kind: `kind-${i % 3}` })), kinds: [{ id: 'other', label: 'Other' }] },
  'actors whom nobody knows': eventsWith(20, (i) => ({ actors: [`nobody-${i % 3}`] })),
  '40 lanes': { ...eventsWith(400, (i) => ({ lane: `lane-${i % 41}`, date: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}` })), lanes: manyLanes },
  'lanes in which nobody stands': { ...eventsWith(20, () => ({})), lanes: manyLanes.slice(0, 3) },
  'hundreds of spans at once': plainTimeline(Array.from({ length: 300 }, (_, i) => `${1900 + (i % 50)}/${1960 + (i % 40)}`)),
};
