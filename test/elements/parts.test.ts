// Every part of every element inside is to be reached from the page: meeting-timeline::part(…).
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import { plainTimeline } from '../../stories/invented.js';
import { button, marks, settled, timelineOf, toolbar, withoutMotion } from './fixture.js';

const names = (node: Element, attribute: string): string[] => node.getAttribute(attribute)?.split(/[\s,]+/) ?? [];

/** The parts that show outside of a shadow root; what an element inside holds back goes into `held`. */
function partsOf(root: ParentNode, held: Set<string>): Set<string> {
  const shown = new Set<string>();
  for (const node of root.querySelectorAll('*')) {
    for (const name of names(node, 'part')) shown.add(name);
    if (!node.shadowRoot) continue;
    const forwarded = new Set(names(node, 'exportparts'));
    for (const name of partsOf(node.shadowRoot, held)) (forwarded.has(name) ? shown : held).add(forwarded.has(name) ? name : `${node.localName}: ${name}`);
  }
  return shown;
}

const open = (name: string) => (timeline: MeetingTimeline) => button(toolbar(timeline), name).click();
const withMedia = { ...story, events: story.events.map((event) => ({ ...event, media: [{ type: 'image', url: '/never-asked-for.png', alt: 'A picture', caption: 'Whose' }] })) };

const states: readonly { readonly name: string; readonly data?: Timeline; readonly width?: number; readonly set?: (timeline: MeetingTimeline) => unknown; readonly parts: readonly string[] }[] = [
  { name: 'at first sight', parts: ['title', 'description', 'legend-item', 'legend-count', 'button', 'toolbar-button', 'stage', 'card', 'card-title', 'mark', 'mark-button', 'count', 'tick', 'lane-label', 'minimap-handle', 'summary', 'footer'] },
  { name: 'with an event chosen', set: (timeline) => timeline.select('guard-if-needed'), parts: ['detail', 'detail-kind', 'quote-text', 'step-button', 'copy-button', 'media-button', 'media-offer', 'source', 'verified', 'thread', 'thread-link'] },
  { name: 'with several events to choose from', data: plainTimeline(Array<string>(4).fill('2024-01-01T12:00:00Z')), set: (timeline) => marks(timeline)[0]!.button.click(), parts: ['detail', 'thread-link'] },
  { name: 'with the filter open', set: open(en.filter), parts: ['filter', 'filter-name', 'search', 'choice'] },
  { name: 'with sharing open', set: open(en.share), parts: ['share', 'share-button', 'copy-button'] },
  { name: 'with the help open', set: open(en.help), parts: ['help', 'key', 'close-button'] },
  { name: 'filtered to nothing', set: (timeline) => (timeline.filter = 'nothingatall'), parts: ['message', 'shown', 'show-all-button'] },
  { name: 'that is read', set: (timeline) => (timeline.reading = true), parts: ['list-heading', 'list-entry', 'list-quote', 'list-sources', 'thread-link'] },
  { name: 'in a narrow container', width: 340, set: (timeline) => timeline.select('meeting'), parts: ['day-heading', 'day-note', 'entry', 'entry-mark', 'entry-title', 'more', 'step-button', 'detail-title'] },
];

describe('the parts of a timeline', () => {
  before(withoutMotion);

  for (const { name, data = withMedia, width, set, parts } of states) {
    it(`are all to be reached from the page: ${name}`, async () => {
      const timeline = await timelineOf(data, width);
      set?.(timeline);
      await settled(timeline);
      const held = new Set<string>();
      expect([...partsOf(timeline.shadowRoot!, held)]).to.include.members(parts);
      expect([...held]).to.deep.equal([]);
    });
  }

  it('are all to be reached from the page: on paper', async () => {
    const timeline = await timelineOf(withMedia);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(timeline.renderRoot.querySelectorAll('.printout mt-detail').length).to.equal(story.events.length);
    const held = new Set<string>();
    partsOf(timeline.shadowRoot!, held);
    await emulateMedia({ media: 'screen' });
    expect([...held]).to.deep.equal([]);
  });

  it('take what the page says of them', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('meeting-timeline::part(card-title) { color: rgb(1, 2, 3); } meeting-timeline::part(thread-link) { color: rgb(4, 5, 6); }');
    document.adoptedStyleSheets.push(sheet);
    const timeline = await timelineOf(story);
    timeline.select('guard-if-needed');
    await settled(timeline);
    const inside = (selector: string, part: string) => getComputedStyle(timeline.renderRoot.querySelector(selector)!.shadowRoot!.querySelector(`[part="${part}"]`)!).color;
    expect([inside('mt-card', 'card-title'), inside('mt-detail', 'thread-link')]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    document.adoptedStyleSheets.pop();
  });
});
