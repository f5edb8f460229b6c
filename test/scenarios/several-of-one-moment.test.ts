// Events of the very same moment are listed to be chosen from. The list was part of the detail: where a page hides that, or has put
// something of its own in its place, a press on the mark did nothing. And nothing told of it: the list may begin below the window,
// and whoever reads by ear heard no word. Later: a finger, which has no Escape, could not close it.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { plainTimeline } from '../../stories/invented.js';
import { marks, parts, settled, timelineOf, until, withoutMotion } from '../elements/fixture.js';

const noons = plainTimeline(['2024-01-01T12:00:00Z', '2024-01-01T12:00:00Z', '2024-01-01T12:00:00Z', '2024-01-02T12:00:00Z']);
const manyNoons = plainTimeline([...Array<string>(60).fill('2025-01-01T12:00:00Z'), '2025-02-01']);

const list = (timeline: MeetingTimeline): HTMLElement | undefined => parts(timeline, '.choices')[0];
const choices = (timeline: MeetingTimeline): readonly HTMLElement[] => [...(list(timeline)?.querySelectorAll<HTMLElement>('li button') ?? [])];
const closer = (timeline: MeetingTimeline) => list(timeline)?.querySelector<HTMLButtonElement>('[part="close-button"]');

async function open(timeline: MeetingTimeline): Promise<void> {
  const fold = timeline.renderRoot.querySelector('mt-column')?.renderRoot.querySelector<HTMLElement>('[part="more"]');
  (fold ?? marks(timeline).find(({ mark }) => mark.ids.length > 1)!.button).click();
  await settled(timeline);
}

describe('several events of one moment', () => {
  before(withoutMotion);

  for (const [name, story, width] of [
    ['on the stage', noons, 800],
    ['in a column', manyNoons, 342],
  ] as const) {
    it(`are listed ${name} where the page hides the detail, and stay so when one is chosen`, async () => {
      const timeline = await timelineOf(story, width);
      timeline.noDetail = true;
      await settled(timeline);
      expect(list(timeline)?.checkVisibility() ?? false).to.equal(false);
      const chosen: (string | null)[] = [];
      timeline.addEventListener('mt-select', ({ eventId }) => chosen.push(eventId));
      await open(timeline);
      const [first, second] = choices(timeline);
      expect(list(timeline)!.checkVisibility()).to.equal(true);
      for (const choice of [first!, second!]) {
        choice.click();
        await settled(timeline);
        expect(list(timeline)!.checkVisibility()).to.equal(true);
        expect(choices(timeline).map(({ ariaCurrent }) => ariaCurrent === 'true')).to.deep.equal(choices(timeline).map((one) => one === choice));
      }
      expect(chosen).to.have.length(2);
      expect(timeline.renderRoot.querySelector('mt-detail')).to.equal(null);
    });
  }

  it('are listed beside what the page puts in place of the detail', async () => {
    const timeline = await timelineOf(noons, 800);
    timeline.append(Object.assign(document.createElement('p'), { slot: 'detail', textContent: 'Our own' }));
    await open(timeline);
    expect(choices(timeline)).to.have.length.above(1);
    expect(list(timeline)!.checkVisibility()).to.equal(true);
  });

  it('are told of, and come into sight', async () => {
    const timeline = await timelineOf(noons, 800);
    timeline.parentElement!.style.marginBlock = '2000px';
    timeline.renderRoot.querySelector('.stage')!.scrollIntoView({ block: 'end', behavior: 'instant' });
    await open(timeline);
    await until(() => parts(timeline, '[role="status"]')[0]!.textContent.includes(`${choices(timeline).length} events at the same moment`));
    const { top, bottom } = list(timeline)!.querySelector('p')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('can be left by their own button, unless a detail has one', async () => {
    const timeline = await timelineOf(noons, 800);
    await open(timeline);
    closer(timeline)!.focus();
    closer(timeline)!.click();
    await settled(timeline);
    expect(list(timeline)).to.equal(undefined);
    expect(timeline.shadowRoot!.activeElement?.closest('.stage')).not.to.equal(null);
    await open(timeline);
    choices(timeline)[0]!.click();
    await settled(timeline);
    expect(closer(timeline)).to.equal(null);
    timeline.noDetail = true;
    await settled(timeline);
    closer(timeline)!.click();
    await settled(timeline);
    expect(list(timeline)).to.equal(undefined);
    expect(timeline.selected).to.equal(null);
  });

  it('give the focus back to their mark when the list is closed', async () => {
    const timeline = await timelineOf(noons, 800);
    await open(timeline);
    choices(timeline)[0]!.focus();
    choices(timeline)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    await settled(timeline);
    expect(list(timeline)).to.equal(undefined);
    expect(timeline.shadowRoot!.activeElement?.closest('.stage')).not.to.equal(null);
  });
});
