import type {} from 'meeting-timeline/solid';
import { story } from 'meeting-timeline/story';

export const page = () => (
  <>
    <meeting-timeline prop:timeline={story} group-by="kind" no-toolbar class="wide" on:mt-select={(event) => event.eventId?.length} />
    <meeting-timeline src="story.json">
      <p slot="empty">Nothing here</p>
    </meeting-timeline>
    {/* @ts-expect-error: no such grouping */}
    <meeting-timeline group-by="weather" />
    {/* @ts-expect-error: no such property */}
    <meeting-timeline zoom={2} />
    {/* @ts-expect-error: an id is no number */}
    <meeting-timeline on:mt-select={(event) => event.eventId?.toFixed()} />
  </>
);
