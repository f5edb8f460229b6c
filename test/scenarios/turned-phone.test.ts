// Whoever had opened an event on a phone and turned it found neither the event nor the timeline: the column is several times as tall
// as the picture, and the page stayed where it was scrolled to.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { cards, column, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

const upright = { width: 390, height: 844 };
const across = { width: 844, height: 390 };

describe('a phone that is turned', () => {
  before(withoutMotion);
  afterEach(async () => {
    scrollTo(0, 0);
    await withoutMotion();
  });

  /** A timeline with an article above and below it. */
  async function inArticle(): Promise<MeetingTimeline> {
    await setViewport(upright);
    const timeline = await timelineOf(story);
    timeline.parentElement!.style.width = 'auto';
    for (const place of ['before', 'after'] as const) {
      const text = await fixture<HTMLElement>(html`<p></p>`);
      text.style.height = '1500px';
      timeline.parentElement![place](text);
    }
    await settled(timeline);
    return timeline;
  }

  const turn = async (timeline: MeetingTimeline, to: typeof upright) => {
    await setViewport(to);
    for (let i = 0; i < 3; i++) await settled(timeline);
  };
  const isInSight = (node: Element | null | undefined): boolean => {
    const { top, bottom } = node!.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  const row = (timeline: MeetingTimeline, id: string) => column(timeline).renderRoot.querySelector(`[data-key="${id}"]`);

  it('shows the open event, and again when it is turned back', async () => {
    const timeline = await inArticle();
    const id = 'working-people';
    timeline.select(id);
    await settled(timeline);
    row(timeline, id)!.scrollIntoView();
    await turn(timeline, across);
    expect(isInSight(cards(timeline).find((card) => card.dataset['event'] === id)), 'its card').to.equal(true);
    await turn(timeline, upright);
    expect(isInSight(row(timeline, id)), 'its row').to.equal(true);
  });

  it('leaves whoever reads above the timeline there', async () => {
    const timeline = await inArticle();
    timeline.select('working-people');
    await settled(timeline);
    scrollTo(0, 100);
    await turn(timeline, across);
    expect(scrollY).to.equal(100);
  });
});
