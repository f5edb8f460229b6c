// The elements as `meeting-timeline/define` registers them, with warnings on the console for whoever builds the page: about values
// that are none, colours that cannot be read, and lists that are no story. Bundlers and servers take it in place of `define` when they
// build for development.
import type { PropertyValues } from 'lit';
import './define.js';
import { wrongBooleans, wrongValues, type GivenValues } from './elements/check-values.js';
import { isWeak, tellContrast } from './elements/contrast.js';
import { MeetingTimeline } from './elements/meeting-timeline.js';
import { readContrast } from './elements/read-contrast.js';
import { tellOfList } from './elements/tell-list.js';

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

/** Where the text stands out from the palette's own ground but not from the page's, that is told of in place of all that follows from it. */
function checkContrast(timeline: HTMLElement): void {
  const weak = readContrast(timeline).filter(isWeak);
  const ofInk = weak.filter(({ token }) => token === 'ink');
  const lost = ofInk.some(({ ground }) => ground === 'surface') ? undefined : ofInk.find(({ ground }) => ground === 'page');
  if (lost) warn(`${tellContrast(lost)}: the colours follow color-scheme. Set it to dark or light as the ground is; or --mt-ink, --mt-surface and the others to go with it`);
  else if (weak.length) warn(`too little contrast: ${weak.map(tellContrast).join('; ')}`);
}

/** Attributes that are true where they are there, by property. */
const booleans = new Map([...MeetingTimeline.elementProperties].flatMap(([name, { type, attribute }]) => (type === Boolean ? [[name, typeof attribute === 'string' ? attribute : String(name)]] : [])));

/** The properties that are looked at, and for which story they were looked at last. */
const given: readonly PropertyKey[] = ['scale', 'layout', 'groupBy', 'wheel', 'headingLevel', 'start', 'end', 'filter', 'selected', ...booleans.keys()];
const checked = new WeakMap<MeetingTimeline, MeetingTimeline['timeline']>();

/** Resolves when the page's style sheets are there. */
const styled = (): Promise<unknown> => (document.readyState === 'complete' ? Promise.resolve() : new Promise((resolve) => addEventListener('load', resolve, { once: true })));

// Before the element has read its properties: afterwards they say what it made of them.
const prototype = MeetingTimeline.prototype as unknown as { willUpdate(changed: PropertyValues): void };
const { willUpdate } = prototype;
prototype.willUpdate = function (this: MeetingTimeline, changed) {
  // Not at every step of a motion: values and story stay what they are.
  if (checked.get(this) !== this.timeline || given.some((name) => changed.has(name))) {
    checked.set(this, this.timeline);
    for (const problem of [...wrongValues(givenTo(this), this.timeline), ...wrongBooleans(this, [...booleans.values()])]) warn(problem);
  }
  willUpdate.call(this, changed);
};

MeetingTimeline.addInitializer((element) => {
  const timeline = element as MeetingTimeline;
  tellOfList(timeline, warn);
  timeline.addController({
    hostConnected: () => void Promise.all([styled(), timeline.updateComplete]).then(() => timeline.isConnected && checkContrast(timeline)),
  });
});
