import { validate, type Grouping, type LayoutType, type MeetingTimeline, type ScaleType, type SelectEvent, type Span, type Timeline, type WheelMode } from 'meeting-timeline';
import 'meeting-timeline/define';
import { renderSnippet } from 'meeting-timeline/html';
import { story } from 'meeting-timeline/story';
import { parseEdtf, type When } from 'meeting-timeline/time';

const element: MeetingTimeline = document.createElement('meeting-timeline');
element.timeline = story;
element.groupBy = 'kind';
element.zoomTo('meeting');
element.zoomTo({ start: Date.parse('2025-11-04'), end: Date.parse('2025-11-22') });
// What the reference names can be named.
export const choices: readonly [Grouping, LayoutType, ScaleType, WheelMode] = [element.groupBy, element.layout, element.scale, element.wheel];
let seen: Span | undefined;
element.addEventListener('mt-view-settled', ({ view }) => (seen = view));
if (seen) element.zoomTo(seen);
// @ts-expect-error: no such grouping
element.groupBy = 'weather';
// @ts-expect-error: no such property
element.zoom = 2;

element.addEventListener('mt-select', (event) => {
  const chosen: SelectEvent = event;
  const id: string | null = chosen.eventId;
  // @ts-expect-error: an id is no number
  const wrong: number = event.eventId;
  return [id, wrong];
});

const { timeline, issues } = validate({ title: 'A story', events: [] });
const kept: Timeline = timeline;
const paths: readonly string[] = issues.map(({ path }) => path);
const parsed = parseEdtf('2025-11-21', 'America/New_York');
const when: When | undefined = parsed.ok ? parsed.when : undefined;
export const page: string = renderSnippet(kept, { headingLevel: 3 });
export { paths, when };
