// Registers every element. Importing this is the side effect; importing `index` is none.
import { MeetingTimeline } from './elements/meeting-timeline.js';
import { MtAxis } from './elements/mt-axis.js';
import { MtCard } from './elements/mt-card.js';
import { MtColumn } from './elements/mt-column.js';
import { MtCopy } from './elements/mt-copy.js';
import { MtDetail } from './elements/mt-detail.js';
import { MtFilter } from './elements/mt-filter.js';
import { MtHelp } from './elements/mt-help.js';
import { MtLanes } from './elements/mt-lanes.js';
import { MtLegend } from './elements/mt-legend.js';
import { MtList } from './elements/mt-list.js';
import { MtMedia } from './elements/mt-media.js';
import { MtMinimap } from './elements/mt-minimap.js';
import { MtShare } from './elements/mt-share.js';
import { MtToolbar } from './elements/mt-toolbar.js';

const elements = {
  'mt-axis': MtAxis,
  'mt-card': MtCard,
  'mt-column': MtColumn,
  'mt-copy': MtCopy,
  'mt-detail': MtDetail,
  'mt-filter': MtFilter,
  'mt-help': MtHelp,
  'mt-lanes': MtLanes,
  'mt-legend': MtLegend,
  'mt-list': MtList,
  'mt-media': MtMedia,
  'mt-minimap': MtMinimap,
  'mt-share': MtShare,
  'mt-toolbar': MtToolbar,
  // Last: its parts are there when those in the page are upgraded.
  'meeting-timeline': MeetingTimeline,
} as const;

// A second definition throws and takes the module with it, so the first one wins. On servers frameworks load a module again for each
// page, and there is nobody to be told.
const taken = Object.keys(elements).filter((name) => customElements.get(name));
if (taken.length && 'document' in globalThis) console.warn(`meeting-timeline: already defined, kept as they are: ${taken.join(', ')}`);
for (const [name, element] of Object.entries(elements)) if (!customElements.get(name)) customElements.define(name, element);
