// What a page puts into cards: `renderCard` and `--mt-card-height`.
import { expect, html } from '@open-wc/testing';
import type { TimelineErrorEvent } from '../../src/elements/events.js';
import type { TimelineEvent } from '../../src/model/timeline.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';
import { cards, column, detail, record, settled, textOf, timelineOf, withoutMotion } from './fixture.js';

const days = plainTimeline(['2025-11-01', '2025-11-08', '2025-11-15']);
const contents = (card: Element): string => card.textContent.trim();

describe('the content of cards', () => {
  before(withoutMotion);

  it('is a template or a node of the page, in the button of the card', async () => {
    const timeline = await timelineOf(days);
    const title = timeline.events[1]!.title;
    timeline.renderCard = ({ id, title: own }: TimelineEvent) => (own === title ? document.createTextNode(`node ${own}`) : html`<b part="mine">template ${own}</b><i hidden>${id}</i>`);
    await settled(timeline);
    expect(cards(timeline).length).to.equal(3);
    for (const card of cards(timeline)) expect(contents(card)).to.match(new RegExp(`^(node|template) ${card.card!.event.title}`));
    expect(timeline.renderRoot.querySelectorAll('mt-card [part="mine"]').length).to.equal(2);
    cards(timeline)[0]!.renderRoot.querySelector('button')!.click();
    await settled(timeline);
    expect(textOf(detail(timeline))).to.include(cards(timeline)[0]!.card!.event.title);
    await expect(timeline).to.be.accessible();
  });

  it('stands in the rows of narrow containers too, in place of the title, with the date before it and the detail below', async () => {
    const timeline = await timelineOf(days, 360);
    const [first] = timeline.events;
    timeline.renderCard = ({ id, title }: TimelineEvent) => (id === first!.id ? html`<b part="mine">own ${title}</b>` : undefined);
    await settled(timeline);
    const rows = () => [...column(timeline).renderRoot.querySelectorAll<HTMLElement>('[part="entry"]')];
    const told = (row: HTMLElement) => [...row.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes({ flatten: true })).map((node) => node.textContent).join('');
    expect(rows().map(told)).to.deep.equal([`own ${first!.title}`, ...timeline.events.slice(1).map(({ title }) => title)]);
    rows()[0]!.click();
    await settled(timeline);
    expect(textOf(detail(timeline))).to.include(first!.title);
    await expect(timeline).to.be.accessible();
    timeline.renderCard = ({ title }: TimelineEvent) => html`other ${title}`;
    await settled(timeline);
    expect(rows().map(told)).to.deep.equal(timeline.events.map(({ title }) => `other ${title}`));
    timeline.renderCard = undefined;
    await settled(timeline);
    expect(rows().map((row) => row.querySelector('.title')?.textContent)).to.deep.equal(timeline.events.map(({ title }) => title));
    expect(column(timeline).textContent).not.to.include('other');
  });

  it('is the usual one where the page has none for an event, or no longer', async () => {
    const timeline = await timelineOf(days);
    const { id } = timeline.events[0]!;
    timeline.renderCard = (event: TimelineEvent) => (event.id === id ? html`own` : undefined);
    await settled(timeline);
    expect(cards(timeline).map(contents).filter(Boolean)).to.deep.equal(['own']);
    timeline.renderCard = undefined;
    await settled(timeline);
    expect(cards(timeline).map(contents).filter(Boolean)).to.deep.equal([]);
  });

  it('is the usual one where the page throws, which is told of once for each event', async () => {
    const timeline = await timelineOf(days);
    const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
    const { id } = timeline.events[2]!;
    timeline.renderCard = (event: TimelineEvent) => {
      if (event.id === id) throw new TypeError('no picture');
      return html`own`;
    };
    await settled(timeline);
    timeline.zoomTo(timeline.events[0]!.id);
    for (let i = 0; i < 3; i++) timeline.zoomIn();
    await settled(timeline);
    timeline.fit();
    await settled(timeline);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['card', `the card of "${id}": TypeError: no picture`]]);
    expect(cards(timeline).map((card) => (contents(card) ? 'own' : card.card!.event.id)).sort()).to.deep.equal([id, 'own', 'own'].sort());
  });

  for (const [name, content, got] of [
    ['a promise', Promise.resolve('late'), 'Promise'],
    ['an object', Object.create(null), 'Object'],
    ['`false`', false, 'Boolean'],
    ['text', 'A title', 'String'],
  ] as const) {
    it(`is the usual one where the page gives ${name}, which is told of once for each event, whichever function gives it`, async () => {
      const timeline = await timelineOf(days);
      const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
      for (let i = 0; i < 2; i++) {
        timeline.renderCard = () => content as never;
        await settled(timeline);
      }
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal(timeline.events.map(({ id }) => ['card', `the card of "${id}": TypeError: expected a template or a node, got: ${got}`]));
      expect(cards(timeline).map(contents)).to.deep.equal(['', '', '']);
    });
  }

  it('is the usual one where `renderCard` is no function, which is told of once', async () => {
    const timeline = await timelineOf(days);
    const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
    for (const wrong of ['title', { title: 'own' }]) {
      timeline.renderCard = wrong as never;
      await settled(timeline);
    }
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['card', 'renderCard is no function, it is: String']]);
    expect(cards(timeline).map(contents)).to.deep.equal(['', '', '']);
  });

  it('is the page\'s again once its function is mended', async () => {
    const timeline = await timelineOf(days);
    timeline.renderCard = () => { throw new Error('not yet'); };
    await settled(timeline);
    timeline.renderCard = () => html`own`;
    await settled(timeline);
    expect(cards(timeline).map(contents)).to.deep.equal(['own', 'own', 'own']);
  });

  it('leaves no half of a template that throws', async () => {
    const timeline = await timelineOf(days);
    const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
    timeline.renderCard = () => html`<b>half</b>${{ toString: () => { throw new Error('late'); } }}`;
    await settled(timeline);
    expect(errors.length).to.equal(3);
    expect(cards(timeline).map(contents)).to.deep.equal(['', '', '']);
  });

  it('has the height that the token says, and nothing of it lies over another', async () => {
    const timeline = await timelineOf(days);
    timeline.style.setProperty('--mt-card-height', '120px');
    timeline.renderCard = () => html`<div>A</div>`;
    await settled(timeline);
    await settled(timeline);
    expect(cards(timeline).map((card) => card.getBoundingClientRect().height)).to.deep.equal([120, 120, 120]);
  });
});

describe('a card that is taller than its words', () => {
  before(withoutMotion);

  it('begins with its kind at the top, as in saved pictures, so that cards side by side have their lines at one height', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.style.setProperty('--mt-card-height', '120px');
    await settled(timeline);
    await settled(timeline);
    const tops = cards(timeline).map((card) => card.renderRoot.querySelector('.meta')!.getBoundingClientRect().top - card.getBoundingClientRect().top);
    expect(tops.length).to.be.above(2);
    expect(tops).to.deep.equal(tops.map(() => 7));
  });

  it('has a title of which nothing else is told in its middle', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-01']));
    const [card, title] = [cards(timeline)[0]!, cards(timeline)[0]!.renderRoot.querySelector('.title')!].map((node) => node.getBoundingClientRect());
    expect(title!.top - card!.top).to.be.closeTo(card!.bottom - title!.bottom, 1);
  });
});

describe('tokens that change', () => {
  before(withoutMotion);

  it('are followed at once: widths, type and height', async () => {
    const timeline = await timelineOf(days);
    const sizes = () => cards(timeline).map((card) => card.getBoundingClientRect()).map(({ width, height }) => [width, height]);
    const before = sizes();
    timeline.style.setProperty('--mt-card-width', '200px');
    timeline.style.setProperty('--mt-title-line-height', '40px');
    await settled(timeline);
    await settled(timeline);
    expect(sizes().map(([width]) => width)).to.deep.equal([200, 200, 200]);
    expect(sizes()[0]![1]).to.be.above(before[0]![1]!);
  });
});
