import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { parts, settled, timelineOf, withoutMotion } from './fixture.js';

describe('on paper', () => {
  before(withoutMotion);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('every event stands in full, without the controls, and on the screen it does not', async () => {
    const timeline = await timelineOf(story);
    expect(parts(timeline, '.printout mt-detail')).to.have.length(0);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    const details = parts(timeline, '.printout mt-detail');
    expect(details.map((detail) => detail.shadowRoot!.querySelector('[part="detail-title"]')!.textContent)).to.have.members(story.events.map(({ title }) => title));
    for (const detail of details) expect(detail.getBoundingClientRect().height).to.be.above(20);
    for (const part of parts(timeline, 'mt-toolbar, mt-legend, mt-minimap, .stage')) expect(part.getBoundingClientRect().height).to.equal(0);
    await emulateMedia({ media: 'screen' });
    await settled(timeline);
    expect(parts(timeline, '.printout')).to.have.length(0);
  });

  it('stands how much there is, without a word on the picture', async () => {
    const timeline = await timelineOf(story);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    const told = parts(timeline, '[part="summary"]').filter((part) => part.getBoundingClientRect().height > 0).map(({ textContent }) => textContent);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(`${story.events.length} events, from 4 November 2025`).and.not.to.contain(en.howToRead).and.not.to.contain(en.hollowMarks);
  });

  it('unfolds the corrections, and leaves out what could not be shown', async () => {
    const timeline = await timelineOf({ ...story, corrections: [{ date: '2025-12-01', note: 'A name was wrong.' }], events: [...story.events, { id: 'nothing' }] });
    const [corrections, notice] = ['corrections', 'notice'].map((part) => parts(timeline, `[part="${part}"]`)[0] as HTMLDetailsElement) as [HTMLDetailsElement, HTMLDetailsElement];
    expect([corrections.open, notice.checkVisibility()]).to.deep.equal([false, true]);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect([corrections.open, notice.checkVisibility()]).to.deep.equal([true, false]);
    expect(getComputedStyle(corrections.querySelector('summary')!).listStyleType, 'a triangle').to.equal('none');
    await emulateMedia({ media: 'screen' });
    await settled(timeline);
    expect(corrections.open).to.equal(false);
    corrections.open = true;
    for (const media of ['print', 'screen'] as const) {
      await emulateMedia({ media });
      await settled(timeline);
      expect(corrections.open, `opened by the reader, ${media}`).to.equal(true);
    }
  });

  it('shows what is drawn at once when the page is about to be printed', async () => {
    const timeline = await timelineOf(story);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(timeline, '.printout mt-detail')).to.have.length(story.events.length);
    dispatchEvent(new Event('afterprint'));
    expect(parts(timeline, '.printout')).to.have.length(0);
  });
});
