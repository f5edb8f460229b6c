// A page keeps its header at the top of the window. A link to an event in the reading view led to an entry whose date and title were
// below that header, and so did the buttons of the column that step back. The place for it (`--mt-scroll-margin`) was kept for
// what Tab leads to only.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, column, listOf, settled, timelineAround, timelineOf, withoutMotion } from '../elements/fixture.js';

/** Where the header of the page ends. */
const header = 64;

/** Links in the page's text above and below. */
function follow(timeline: MeetingTimeline, id: string, where: 'before' | 'after'): Promise<void> {
  const link = document.createElement('a');
  link.href = '#nowhere';
  link.dataset['meetingEvent'] = id;
  timeline.parentElement!.style.marginBlock = '2000px';
  timeline.parentElement![where](link);
  link.scrollIntoView();
  link.click();
  link.remove();
  return settled(timeline);
}

const topOf = (node: Element): number => node.getBoundingClientRect().top;

describe('a header that stays at the top of the window', () => {
  before(withoutMotion);
  after(withoutMotion);

  for (const where of ['before', 'after'] as const) {
    it(`covers no entry of the reading view to which a link ${where} it leads`, async () => {
      const timeline = await timelineOf(story);
      timeline.reading = true;
      await settled(timeline);
      await follow(timeline, 'guard-if-needed', where);
      expect(topOf(listOf(timeline)!.shadowRoot!.activeElement!)).to.be.within(header, 200);
    });

    it(`covers no entry of the list in the tag to which a link ${where} it leads`, async () => {
      const entries = ['a', 'b', 'c'].map((id, i) => `<li id="mt-${id}"><time datetime="2025-01-0${i + 1}">${i + 1} January</time> Event ${id}</li>`).join('');
      const timeline = await timelineAround(`<ol>${entries}</ol>`);
      const sheet = document.createElement('link');
      Object.assign(sheet, { rel: 'stylesheet', href: new URL('../../src/meeting-timeline.css', import.meta.url).href });
      const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
      timeline.before(sheet);
      await loaded;
      timeline.reading = true;
      await settled(timeline);
      await follow(timeline, 'b', where);
      expect(topOf(document.activeElement!)).to.be.within(header, 200);
    });

    it(`covers no row of a column to which a link ${where} it leads, nor the day above the first`, async () => {
      await setViewport({ width: 400, height: 700 });
      const timeline = await timelineOf(story, 342);
      for (const id of ['guard-threat', 'guard-if-needed']) {
        await follow(timeline, id, where);
        const row = column(timeline).renderRoot.querySelector('li.selected')!;
        const first = row.matches(':first-child') ? row.parentElement!.previousElementSibling! : row;
        expect(topOf(first), id).to.be.at.least(header);
      }
    });
  }

  it('covers no row of a column when the reader steps back', async () => {
    await setViewport({ width: 400, height: 700 });
    const timeline = await timelineOf(story, 342);
    await follow(timeline, 'little-communist', 'after');
    for (let i = 0; i < 4; i++) {
      button(column(timeline), en.previous).click();
      await settled(timeline);
      expect(topOf(column(timeline).renderRoot.querySelector('li.selected')!), timeline.selected!).to.be.at.least(header);
    }
  });
});
