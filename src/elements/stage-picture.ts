// A scene as the elements that draw it: axis, lanes, and over them a button for each card, mark and bar.
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Fades } from '../draw/stage.js';
import type { SceneBar } from '../layout/bars.js';
import { markOf } from '../layout/navigate.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import { kindLooks } from '../layout/symbols.js';
import type { Kind } from '../model/timeline.js';
import type { State } from '../state.js';
import { isFresh, type Telling } from './telling.js';

/** The same for every story without kinds, so that nothing is drawn anew for it. */
export const noKinds: readonly Kind[] = [];

/** A bar's name stands in it. */
const nameOfBar = ({ event, y, height, label }: SceneBar) => label && { key: event.id, event, y, height, ...label };

/** Everything of a scene on the stage. `row`: height of a row of the axis in pixels; `fades`: what comes and goes with the filter. */
export function stagePicture(data: State, scene: Scene, telling: Telling, row: number, fades: Fades | undefined) {
  const { kinds = noKinds, lang } = data.index.timeline;
  const kindOf = kindLooks(kinds);
  const current = markOf(scene, data.focused ?? data.pointed ?? data.selected) ?? scene.items[0];
  const cards = new Map(scene.cards.map((card) => [card.mark.key, card]));
  const names = new Map(scene.names.map((name) => [name.key, name]));
  const item = (mark: SceneItem) => {
    const card = cards.get(mark.key);
    const several = mark.ids.length > 1;
    const markButton =
      card && !several
        ? nothing
        : html`<mt-mark
            role="listitem"
            class=${fades && mark.ids.every(fades.mark) ? 'fading' : ''}
            exportparts="mark-button, name"
            data-event=${mark.event.id}
            .origin=${scene.origin}
            .mark=${mark}
            .storyLang=${lang}
            .name=${mark.type === 'bar' ? nameOfBar(mark) : names.get(mark.event.id)}
            .label=${telling.mark(mark, names.has(mark.event.id), data, kindOf)}
            .fresh=${isFresh(mark, data)}
            .current=${mark === current && !card}
          ></mt-mark>`;
    const cardButton = card
      ? html`<mt-card
          role="listitem"
          class=${fades?.card(card.event.id) ? 'fading' : ''}
          exportparts="card, card-meta, card-title"
          data-event=${card.event.id}
          .origin=${scene.origin}
          .card=${card}
          .storyLang=${lang}
          .kind=${kindOf(card.event.kind)}
          .note=${telling.note(card.event)}
          .date=${telling.date(card.event.id, data.index)}
          .selected=${card.event.id === data.selected}
          .pointed=${card.event.id === data.pointed}
          .fresh=${data.fresh.has(card.event.id) ? telling.dates.strings.fresh : ''}
          .current=${mark === current}
        ></mt-card>`
      : nothing;
    return html`${cardButton}${markButton}`;
  };
  return html`
    <mt-axis
      exportparts="day, zone, period, axis-line, tick, axis-label, axis-context, gap, bracket, zone-label"
      .scene=${scene}
      .row=${row}
    ></mt-axis>
    <mt-lanes exportparts="lane-label, lane-line, ribbon, bar, leader, thread, mark" .scene=${scene} .kinds=${kinds} .selected=${data.pointed ?? data.selected} .fades=${fades}></mt-lanes>
    <div class="items" role="list">
      ${repeat(scene.items, ({ key }) => key, item)}
    </div>
  `;
}
