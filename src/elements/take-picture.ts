// What is shown, as a picture that a reader can take along.
import { createPicture } from '../export/picture.js';
import type { Picture } from '../export/shapes.js';
import type { Scene } from '../layout/scene.js';
import { kindLooks } from '../layout/symbols.js';
import type { State } from '../state.js';
import type { StageMetrics } from './measure.js';
import { readLook } from './read-look.js';
import type { Telling } from './telling.js';

export interface Shown {
  readonly data: State;
  readonly scene: Scene;
  readonly metrics: StageMetrics;
  readonly telling: Telling;
  /** Where it is to be found. */
  readonly link: string;
}

/** Colours and fonts are read at `place`, in the timeline's shadow root. */
export function takePicture(place: Element, { data, scene, metrics, telling, link }: Shown): Picture {
  const { title, credit, kinds } = data.index.timeline;
  const probe = place.appendChild(document.createElement('div'));
  try {
    return createPicture({
      scene,
      title,
      notes: [...(credit ? [credit] : []), link],
      metrics,
      look: readLook(probe),
      kindOf: kindLooks(kinds),
      noteOf: (event) => telling.note(event),
      number: telling.dates.strings.number,
      selected: data.selected,
    });
  } finally {
    probe.remove();
  }
}
