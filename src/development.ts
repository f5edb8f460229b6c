// The elements as `meeting-timeline/define` registers them, with warnings on the console for whoever builds the page: about values
// that are none, colours that cannot be read, and lists that are no story. Bundlers and servers take it in place of `define` when they build for development.
import './define.js';
import { choices, headingLevels } from './elements/choices.js';
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

const allowed: Readonly<Record<string, readonly (string | number)[]>> = { ...choices, 'heading-level': headingLevels };

function checkAttributes(timeline: Element): void {
  for (const [name, values] of Object.entries(allowed)) {
    const value = timeline.getAttribute(name);
    if (value !== null && !values.some((one) => String(one) === value)) warn(`no such ${name}: "${value}"; there are ${values.join(', ')}`);
  }
}

/** Where the text stands out from the palette's own ground but not from the page's, that is told of in place of all that follows from it. */
function checkContrast(timeline: HTMLElement): void {
  const weak = readContrast(timeline).filter(isWeak);
  const ofInk = weak.filter(({ token }) => token === 'ink');
  const lost = ofInk.some(({ ground }) => ground === 'surface') ? undefined : ofInk.find(({ ground }) => ground === 'page');
  if (lost) warn(`${tellContrast(lost)}: the colours follow color-scheme. Set it to dark or light as the ground is; or --mt-ink, --mt-surface and the others to go with it`);
  else if (weak.length) warn(`too little contrast: ${weak.map(tellContrast).join('; ')}`);
}

/** Resolves when the page's style sheets are there. */
const styled = (): Promise<unknown> => (document.readyState === 'complete' ? Promise.resolve() : new Promise((resolve) => addEventListener('load', resolve, { once: true })));

MeetingTimeline.addInitializer((element) => {
  const timeline = element as MeetingTimeline;
  tellOfList(timeline, warn);
  const changes = new MutationObserver(() => checkAttributes(timeline));
  timeline.addController({
    hostConnected() {
      checkAttributes(timeline);
      changes.observe(timeline, { attributeFilter: Object.keys(allowed) });
      void Promise.all([styled(), timeline.updateComplete]).then(() => timeline.isConnected && checkContrast(timeline));
    },
    hostDisconnected: () => changes.disconnect(),
  });
});
