import { validate } from 'meeting-timeline';
import 'meeting-timeline/meeting-timeline.css';
import { MeetingTimeline } from 'meeting-timeline/react';
import 'meeting-timeline/themes/magazine.css';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import data from '../story.json';
import './article.css';

const { timeline } = validate(data);

function Article() {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <p>{chosen === null ? 'Choose an event.' : `You chose “${timeline.events.find(({ id }) => id === chosen)?.title}”.`}</p>
      <MeetingTimeline timeline={timeline} selected={chosen} onMtSelect={({ eventId }) => setChosen(eventId)} />
    </>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
