// React 19 sets properties of custom elements, and listens to their DOM events by name.
import { useEffect, useState } from 'react';
import 'meeting-timeline/define';

export function Night() {
  const [timeline, setTimeline] = useState();
  const [selected, setSelected] = useState(null);

  useEffect(() => {
    fetch('/night.json').then((answer) => answer.json()).then(setTimeline);
  }, []);

  return <meeting-timeline timeline={timeline} selected={selected} onmt-select={(event) => setSelected(event.eventId)} />;
}
