// React 19 sets properties of custom elements, and listens to their DOM events by name.
import type { Timeline } from 'meeting-timeline';
import 'meeting-timeline/define';
import type {} from 'meeting-timeline/jsx';
import { useEffect, useState } from 'react';

export function Night() {
  const [timeline, setTimeline] = useState<Timeline>();
  const [selected, setSelected] = useState<string | null>(null);

  useEffect(() => {
    void fetch('/night.json').then((answer) => answer.json()).then(setTimeline);
  }, []);

  return <meeting-timeline timeline={timeline} selected={selected} onmt-select={(event) => setSelected(event.eventId)} />;
}
