// Every rule that axe has for WCAG, in every state, at every width, in every look. One page for each state: only its width and look change.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { violations } from '../axe.js';
import { next } from './hands.js';
import { button, settled, timelineOf, toolbar, withoutMotion } from './fixture.js';

const open = (name: string) => (timeline: MeetingTimeline) => button(toolbar(timeline), name).click();

const filtered = (filter: string) => (timeline: MeetingTimeline) => {
  timeline.filter = filter;
  open(en.filter)(timeline);
};

const states: readonly { readonly name: string; readonly data?: unknown; readonly set?: (timeline: MeetingTimeline) => void }[] = [
  { name: 'at first sight' },
  { name: 'with an event chosen', set: (timeline) => timeline.select('meeting') },
  { name: 'with the filter open', set: open(en.filter) },
  { name: 'with the filter open, some of which is chosen', set: filtered('kind:threat guard') },
  { name: 'with the filter open, which leaves nothing', set: filtered('zebra') },
  { name: 'with sharing open', set: open(en.share) },
  { name: 'with the help open', set: open(en.help) },
  { name: 'zoomed in', set: (timeline) => [1, 2, 3].forEach(() => timeline.zoomIn()) },
  { name: 'on a linear axis', set: (timeline) => (timeline.scale = 'linear') },
  { name: 'read as a list', set: (timeline) => (timeline.reading = true) },
  { name: 'filtered to nothing', set: (timeline) => (timeline.filter = 'nothingatall') },
  { name: 'empty', data: { ...story, events: [] } },
  { name: 'that could not be loaded', data: null },
];

const widths = [320, 375, 768, 1280];
const looks: readonly Readonly<Record<string, string>>[] = [{ 'prefers-color-scheme': 'light' }, { 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }];

/** One that has nothing to show, not even an older story. */
async function failed(): Promise<MeetingTimeline> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const timeline = document.createElement('meeting-timeline');
  timeline.src = '/no-such-story.json';
  const told = next(timeline, 'mt-error');
  box.append(timeline);
  await told;
  await settled(timeline);
  expect(timeline.renderRoot.querySelector('[role="alert"]')).to.exist;
  return timeline;
}

describe('axe finds nothing', () => {
  before(async () => {
    await withoutMotion();
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    document.body.style.setProperty('background', 'light-dark(#ffffff, #14171c)');
    document.body.style.setProperty('margin', '0');
  });
  after(() => executeServerCommand('emulate-features', {}));

  for (const { name, data = story, set } of states) {
    it(`in a timeline ${name}`, async () => {
      const timeline = data ? await timelineOf(data) : await failed();
      timeline.parentElement!.style.width = 'auto';
      set?.(timeline);
      for (const width of widths) {
        await setViewport({ width, height: 1000 });
        for (const features of looks) {
          await executeServerCommand('emulate-features', { features: { 'prefers-reduced-motion': 'reduce', ...features } });
          await settled(timeline);
          expect(await violations(timeline), `${width} px, ${Object.values(features).join()}`).to.deep.equal([]);
          expect(document.documentElement.scrollWidth, `${width} px: the page scrolls sideways`).to.be.at.most(width);
        }
      }
    });
  }

  it('on paper', async () => {
    const timeline = await timelineOf(story);
    timeline.parentElement!.style.width = 'auto';
    for (const width of widths) {
      await setViewport({ width, height: 1000 });
      await executeServerCommand('emulate-features', { media: 'print' });
      await settled(timeline);
      expect(await violations(timeline), `${width} px`).to.deep.equal([]);
    }
  });

  it('in quotations, where seven to one is asked for', async () => {
    const timeline = await timelineOf(story);
    for (const features of looks.slice(0, 2)) {
      await executeServerCommand('emulate-features', { features });
      for (const { id } of story.events.filter(({ quotes }) => quotes?.length).slice(0, 4)) {
        timeline.select(id);
        await settled(timeline);
        const quotes = timeline.renderRoot.querySelector('mt-detail')!.renderRoot.querySelectorAll('blockquote');
        const { violations: found } = await window.axe.run([...quotes], { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
        expect(found.map(({ id: rule }) => rule), id).to.deep.equal([]);
      }
    }
  });
});
