import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { en } from '../../src/i18n/en.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { cards, parts, sceneOf, settled, stage, textOf, timelineOf, withoutMotion } from './fixture.js';
import { overlaps, textBoxes } from './overlaps.js';

const stories: { name: string; data: Timeline }[] = [
  { name: 'the built-in story', data: story },
  { name: 'one day', data: oneDay },
  { name: 'a century in eight lanes', data: century() },
  { name: 'deep time', data: deepTime },
];

describe('drawing', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  for (const { name, data } of stories) {
    it(`lets nothing overlap or leave the stage in ${name}, at three widths and four depths`, async () => {
      const timeline = await timelineOf(data, 1080);
      timeline.layout = 'horizontal';
      for (const width of [1080, 680, 342]) {
        timeline.parentElement!.style.width = `${width}px`;
        for (const steps of [0, 2, 4, 7]) {
          timeline.fit();
          for (let i = 0; i < steps; i++) timeline.zoomIn();
          await settled(timeline);
          expect(overlaps(textBoxes(timeline)), `${width} px, ${steps} steps`).to.deep.equal([]);
          const { left, right, top, bottom } = stage(timeline).getBoundingClientRect();
          for (const card of cards(timeline)) {
            const rect = card.getBoundingClientRect();
            expect(rect.left >= left - 1 && rect.right <= right + 1 && rect.top >= top - 1 && rect.bottom <= bottom + 1, card.card!.event.title).to.equal(true);
          }
        }
      }
    });

    it(`cuts no more of a card's title than its lines leave out in ${name}`, async () => {
      const timeline = await timelineOf(data);
      for (const card of cards(timeline)) {
        const title = card.renderRoot.querySelector('.title')!;
        expect(title.scrollHeight <= title.clientHeight + 1 || card.card!.lines === 3, card.card!.event.title).to.equal(true);
        const button = card.renderRoot.querySelector('button')!;
        expect(button.scrollHeight).to.be.at.most(button.clientHeight + 1);
      }
    });
  }

  it('begins the name of a bar where the bar begins', async () => {
    const timeline = await timelineOf({ title: 'A bar', lang: 'en', timeZone: 'UTC', events: [{ id: 'a', date: '2000', title: 'A' }, { id: 'long', date: '2001/2019', title: 'Long' }, { id: 'z', date: '2020', title: 'Z' }] });
    const { bars } = sceneOf(timeline);
    expect(bars).to.have.length(1);
    const letters = document.createRange();
    letters.selectNodeContents(parts(timeline, '.over-bar .name')[0]!);
    expect(letters.getBoundingClientRect().left - stage(timeline).getBoundingClientRect().left).to.be.closeTo(bars[0]!.label!.x, 2);
  });

  it('writes no hour and no day that no source gives', async () => {
    const timeline = await timelineOf(story);
    const clock = /\d{1,2}:\d{2}|\b\d{1,2}\s?[ap]\.?m\b/i;
    for (let i = 0; i < 14; i++) {
      const texts = [...parts(timeline, 'mt-axis')].flatMap((axis) => [...axis.shadowRoot!.querySelectorAll('text, .texts > span')].map((text) => text.textContent));
      expect(texts.filter((text) => clock.test(text))).to.deep.equal([]);
      timeline.zoomIn();
      await settled(timeline);
    }
    for (const { id } of story.events) {
      timeline.select(id);
      await settled(timeline);
      const date = timeline.renderRoot.querySelector('mt-detail')!.renderRoot.querySelector('[part="detail-date"]')!.textContent;
      expect(date).not.to.match(clock);
    }
  });

  it('draws every event of the whole view in exactly one mark or bar', async () => {
    for (const { data } of stories) {
      const timeline = await timelineOf(data);
      const scene = (parts(timeline, 'mt-lanes')[0] as HTMLElement & { scene: { items: { ids: string[] }[] } }).scene;
      expect(scene.items.flatMap(({ ids }) => ids).sort()).to.deep.equal(data.events.map(({ id }) => id).sort());
    }
  });

  it('writes no style attribute into its templates', async () => {
    const timeline = await timelineOf(story);
    timeline.select('meeting');
    await settled(timeline);
    const styled = [timeline.renderRoot, ...parts(timeline, '*').flatMap((part) => part.shadowRoot ?? [])].flatMap((root) => [...root.querySelectorAll('[style]')].map((node) => node.localName));
    // Positions are set as properties, which a strict policy allows, and only on elements that move.
    expect([...new Set(styled)].sort()).to.deep.equal(['div', 'mt-card', 'span']);
  });

  it('says how much there is and how to read it while no event is chosen', async () => {
    const timeline = await timelineOf(story);
    const quotations = story.events.flatMap(({ quotes = [] }) => quotes).length;
    expect(textOf(timeline)).to.contain(`${story.events.length} events, from 4 November 2025 to 1 January 2026, with ${quotations} quotations from 5 sources.`);
  });

  it('says how to read only what there is', async () => {
    const told = async (data: Timeline) => textOf(await timelineOf(data));
    expect(await told(story)).to.contain(`${en.howToRead} ${en.hollowMarks}`);
    expect(await told(oneDay)).to.contain(en.howToRead).and.not.to.contain(en.hollowMarks);
    expect(await told(plainTimeline(['2025-11-21', '2025-11-22']))).not.to.contain(en.howToRead);
    // Two bars; of nine some have no room for a bar, and are marks.
    expect(await told(plainTimeline(['2024-01/2024-04', '2024-03/2024-08']))).not.to.contain(en.hollowMarks);
    expect(await told(plainTimeline(Array<string>(9).fill('1900/2000')))).to.contain(en.hollowMarks);
  });
});
