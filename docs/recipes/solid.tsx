import type { Timeline } from 'meeting-timeline';
import 'meeting-timeline/define';
import type {} from 'meeting-timeline/solid';
import { createResource, createSignal } from 'solid-js';

export function Night() {
  const [timeline] = createResource<Timeline>(async () => (await fetch('/night.json')).json());
  const [selected, setSelected] = createSignal<string | null>(null);

  return <meeting-timeline prop:timeline={timeline()} prop:selected={selected()} on:mt-select={(event) => setSelected(event.eventId)} />;
}
