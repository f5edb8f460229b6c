// Pages whose root has another size than 16 pixels, so that a rem is not what it is elsewhere: two tokens give the timeline its own.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { themes } from '../themes.js';
import { button, settled, timelineOf, toolbar, withoutMotion, withTheme } from './fixture.js';

/** What is in an element and in the shadow roots of all that is in it. */
const within = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? within(node.shadowRoot) : [])]);
const isShown = (node: Element): boolean => node.checkVisibility({ visibilityProperty: true }) && !node.closest('.visually-hidden');
const hasText = ({ childNodes }: Element): boolean => [...childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '');
const named = (node: Element): string => `${node.localName} ${node.getAttribute('part') ?? node.className}`;

const smallText = (timeline: MeetingTimeline, least: number): string[] =>
  within(timeline.shadowRoot!)
    .filter((node) => node.localName !== 'style' && isShown(node) && hasText(node) && Number.parseFloat(getComputedStyle(node).fontSize) < least - 0.01)
    .map((node) => `${named(node)}: ${getComputedStyle(node).fontSize}`);

const controls = (timeline: MeetingTimeline): Element[] => within(timeline.shadowRoot!).filter((node) => isShown(node) && node.matches('[part~="button"], [part="close-button"], [part="legend-item"], [part="search"], [part="choice"]'));
const smallControls = (timeline: MeetingTimeline, least: number): string[] => controls(timeline).filter((node) => node.getBoundingClientRect().height < least - 0.01).map((node) => `${named(node)}: ${node.getBoundingClientRect().height}`);

const states: readonly { readonly name: string; readonly width?: number; readonly set: (timeline: MeetingTimeline) => unknown }[] = [
  { name: 'with an event chosen', set: (timeline) => timeline.select('guard-if-needed') },
  { name: 'with the filter open', set: (timeline) => button(toolbar(timeline), en.filter).click() },
  { name: 'with the help open', set: (timeline) => button(toolbar(timeline), en.help).click() },
  { name: 'that is read', set: (timeline) => (timeline.reading = true) },
  { name: 'in a narrow container', width: 340, set: (timeline) => timeline.select('meeting') },
];

describe('in a page whose root has ten pixels', () => {
  const sheet = new CSSStyleSheet();
  before(async () => {
    await withoutMotion();
    sheet.replaceSync('html { font-size: 62.5% } meeting-timeline { --mt-text-font-size: 16px; --mt-space: 16px }');
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => document.adoptedStyleSheets.pop());

  for (const { name, width, set } of states) {
    it(`two tokens give letters of 12 pixels and controls of 44 at least: ${name}`, async () => {
      const timeline = await timelineOf(story, width);
      set(timeline);
      await settled(timeline);
      expect(controls(timeline).length).to.be.above(4);
      expect(smallText(timeline, 12)).to.deep.equal([]);
      expect(smallControls(timeline, 44)).to.deep.equal([]);
    });
  }

  for (const theme of themes) {
    it(`two tokens give a theme its sizes: ${theme}`, async () => {
      await withTheme(theme, async () => {
        const timeline = await timelineOf(story);
        const dense = theme === 'wire';
        // Of 14 and 16 pixels it makes letters of 11 and 12.57.
        expect(smallText(timeline, dense ? 12.5 : 12)).to.deep.equal([]);
        expect(smallControls(timeline, dense ? 36 : 42)).to.deep.equal([]);
      });
    });
  }
});
