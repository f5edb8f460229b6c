// The elements as `meeting-timeline/define` registers them, with warnings on the console for whoever builds the page: about values
// that are none, and colours that cannot be read. Bundlers and servers take it in place of `define` when they build for development.
import type { PropertyValues } from 'lit';
import './define.js';
import { wrongValues, type GivenValues } from './elements/check-values.js';
import { isWeak, tellContrast } from './elements/contrast.js';
import { MeetingTimeline } from './elements/meeting-timeline.js';
import { readContrast } from './elements/read-contrast.js';

export { contrastsOf, isWeak, ratioOf, tellContrast, type Contrast, type Rgb } from './elements/contrast.js';
export { readContrast } from './elements/read-contrast.js';

/** What has been said is not said again, however many timelines a page has. */
const said = new Set<string>();

function warn(message: string): void {
  if (!said.has(message)) console.warn(`meeting-timeline: ${message}`);
  said.add(message);
}

/** As the page gave them. Of a level that is no number the property holds nothing to be told. */
const givenTo = (timeline: MeetingTimeline): GivenValues => ({
  scale: timeline.scale,
  layout: timeline.layout,
  'group-by': timeline.groupBy,
  wheel: timeline.wheel,
  'heading-level': Number.isNaN(timeline.headingLevel) ? timeline.getAttribute('heading-level') : timeline.headingLevel,
  start: timeline.start,
  end: timeline.end,
  filter: timeline.filter,
  selected: timeline.selected,
});

function checkContrast(timeline: HTMLElement): void {
  const weak = readContrast(timeline).filter(isWeak);
  if (weak.length) warn(`too little contrast: ${weak.map(tellContrast).join('; ')}`);
}

/** Resolves when the page's style sheets are there. */
const styled = (): Promise<unknown> => (document.readyState === 'complete' ? Promise.resolve() : new Promise((resolve) => addEventListener('load', resolve, { once: true })));

// Before the element has read its properties: afterwards they say what it made of them.
const prototype = MeetingTimeline.prototype as unknown as { willUpdate(changed: PropertyValues): void };
const { willUpdate } = prototype;
prototype.willUpdate = function (this: MeetingTimeline, changed) {
  for (const problem of wrongValues(givenTo(this), this.timeline)) warn(problem);
  willUpdate.call(this, changed);
};

MeetingTimeline.addInitializer((element) => {
  const timeline = element as MeetingTimeline;
  timeline.addController({
    hostConnected: () => void Promise.all([styled(), timeline.updateComplete]).then(() => timeline.isConnected && checkContrast(timeline)),
  });
});
