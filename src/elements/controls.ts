// What stands above the stage: the kinds, how many events the filter leaves, and the buttons.
import { html, nothing } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { siftEvents } from '../model/filter.js';
import { placeAmong, showsNearest, showsWhole, visibleIds, type Panel, type State } from '../state.js';
import { shownOf } from './frame.js';
import { noKinds } from './stage-picture.js';

/** What can be opened below the controls, in order. Sharing is last: Tab leads from its button straight into it, past nothing that would close it. */
const panels: readonly Panel[] = ['help', 'filter', 'share'];
const unfiltered = panels.filter((panel) => panel !== 'filter');

export interface ControlsLook {
  /** Whether a filter can take events away. */
  readonly filterable: boolean;
  readonly noLegend: boolean;
  readonly noToolbar: boolean;
  /** Takes the filter away. */
  readonly showAll: () => void;
}

export function controlsOf(data: State, strings: Strings, { filterable, noLegend, noToolbar, showAll }: ControlsLook) {
  const { index } = data;
  const ids = visibleIds(data);
  const counts = siftEvents(index, data.filter).counts.kinds;
  const { kinds = noKinds } = index.timeline;
  const legend = filterable && !noLegend && kinds.some(({ id }) => counts.has(id));
  const shown = filterable ? shownOf(index.events.length, data.visible, strings, showAll) : nothing;
  // The room that is kept for it must not be an empty line: in few columns of kinds, or without kinds, it could be.
  const behindKinds = legend && (noToolbar || !data.vertical);
  return html`
    <div class="bar">
      ${legend
        ? html`<mt-legend
            exportparts="legend, legend-item, legend-count"
            .kinds=${kinds}
            .counts=${counts}
            .filter=${data.filter}
            .storyLang=${index.timeline.lang}
            .strings=${strings}
            >${behindKinds ? shown : nothing}</mt-legend
          >`
        : nothing}
      ${noToolbar
        ? legend || !data.visible ? nothing : shown
        : html`<mt-toolbar
            exportparts="toolbar, button, toolbar-button, position"
            .strings=${strings}
            .count=${ids.length}
            .position=${placeAmong(ids, data.selected)}
            .filtered=${data.visible !== undefined}
            .scaleType=${data.vertical ? undefined : data.scaleType}
            .whole=${showsWhole(data)}
            .nearest=${showsNearest(data)}
            .reading=${data.reading}
            .panels=${filterable ? panels : unfiltered}
            .panel=${data.panel}
            >${behindKinds ? nothing : shown}</mt-toolbar
          >`}
    </div>
  `;
}
