import type { MeetingTimeline as Element } from 'meeting-timeline';
import type {} from 'meeting-timeline/jsx';
import { MeetingTimeline } from 'meeting-timeline/react';
import { story } from 'meeting-timeline/story';
import { useRef } from 'react';

/** The component. */
export function WithComponent() {
  const ref = useRef<Element>(null);
  return (
    <>
      <MeetingTimeline ref={ref} timeline={story} groupBy="kind" noToolbar lang="en" onMtSelect={(event) => event.eventId?.length} />
      <MeetingTimeline timeline={story}>
        <p slot="empty">Nothing here</p>
      </MeetingTimeline>
      {/* @ts-expect-error: no such grouping */}
      <MeetingTimeline groupBy="weather" />
      {/* @ts-expect-error: an id is no number */}
      <MeetingTimeline onMtSelect={(event) => event.eventId?.toFixed()} />
    </>
  );
}

/** The tag itself, as React 19 knows custom elements. */
export function WithTag() {
  const ref = useRef<Element>(null);
  return (
    <>
      <meeting-timeline ref={ref} timeline={story} group-by="kind" no-toolbar className="wide" onmt-select={(event) => event.eventId?.length} />
      <meeting-timeline src="story.json">
        <p slot="empty">Nothing here</p>
      </meeting-timeline>
      {/* @ts-expect-error: no such grouping */}
      <meeting-timeline group-by="weather" />
      {/* @ts-expect-error: no such property */}
      <meeting-timeline zoom={2} />
      {/* @ts-expect-error: an id is no number */}
      <meeting-timeline onmt-select={(event) => event.eventId?.toFixed()} />
    </>
  );
}
