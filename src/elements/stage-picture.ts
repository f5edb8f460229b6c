// A scene as the elements that draw it: axis, lanes, and over them the list of buttons, which stage-items.ts keeps.
import { html } from 'lit';
import type { Fades } from '../draw/stage.js';
import type { Scene } from '../layout/scene.js';
import type { Kind } from '../model/timeline.js';
import type { State } from '../state.js';

/** The same for every story without kinds, so that nothing is drawn anew for it. */
export const noKinds: readonly Kind[] = [];

/** Everything of a scene on the stage. `row`: height of a row of the axis in pixels; `fades`: what comes and goes with the filter. */
export function stagePicture(data: State, scene: Scene, row: number, fades: Fades | undefined) {
  const { kinds = noKinds, lang } = data.index.timeline;
  return html`
    <mt-axis
      exportparts="day, zone, period, axis-line, tick, axis-label, axis-context, gap, bracket, zone-label"
      .scene=${scene}
      .row=${row}
      .storyLang=${lang}
    ></mt-axis>
    <mt-lanes exportparts="lane-label, lane-line, ribbon, bar, leader, thread, mark" .scene=${scene} .kinds=${kinds} .selected=${data.pointed ?? data.selected} .fades=${fades} .storyLang=${lang}></mt-lanes>
    <div class="items" role="list"></div>
  `;
}
