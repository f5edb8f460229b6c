import { expect, fixture, html } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';
import { cards, marks, parts, settled, stage, textOf, timelineOf, withoutMotion } from './fixture.js';

/** Every number in every attribute of what is drawn. */
function numbersDrawn(timeline: MeetingTimeline): number {
  let count = 0;
  for (const part of parts(timeline, 'mt-lanes, mt-axis, mt-minimap')) {
    for (const node of part.shadowRoot!.querySelectorAll('svg *')) {
      for (const { name, value } of node.attributes) {
        if (/NaN|Infinity|undefined/.test(value)) throw new Error(`${node.localName} ${name}="${value}"`);
        count++;
      }
    }
  }
  return count;
}

describe('life in a page', () => {
  before(withoutMotion);

  it('follows its container from 200 to 1600 pixels', async () => {
    const timeline = await timelineOf(story, 1600);
    timeline.layout = 'horizontal';
    const box = timeline.parentElement!;
    for (const width of [1600, 1080, 680, 342, 200, 900.5]) {
      box.style.width = `${width}px`;
      await settled(timeline);
      expect(parts(timeline, 'mt-lanes').map((part) => Math.round(part.getBoundingClientRect().width))).to.deep.equal([Math.round(width)]);
      expect(numbersDrawn(timeline)).to.be.greaterThan(50);
      expect(timeline.scrollWidth).to.be.at.most(Math.ceil(width));
    }
  });

  it('has the value it began with where an attribute is taken away', async () => {
    const timeline = await timelineOf(oneDay);
    const values = () => ['scale', 'layout', 'wheel', 'headingLevel', 'groupBy', 'filter'].map((name) => timeline[name as keyof MeetingTimeline]);
    const first = values();
    const given = { scale: 'linear', layout: 'vertical', wheel: 'zoom', 'heading-level': '3', 'group-by': 'kind', filter: 'eel' };
    for (const [name, value] of Object.entries(given)) timeline.setAttribute(name, value);
    expect(values()).to.deep.equal(['linear', 'vertical', 'zoom', 3, 'kind', 'eel']);
    for (const name of Object.keys(given)) timeline.removeAttribute(name);
    expect(values()).to.deep.equal(first);
  });

  const hiding: { name: string; hide: (box: HTMLElement) => void; show: (box: HTMLElement) => void }[] = [
    { name: 'display: none', hide: (box) => (box.style.display = 'none'), show: (box) => (box.style.display = '') },
    { name: 'no width', hide: (box) => (box.style.width = '0'), show: (box) => (box.style.width = '800px') },
    { name: 'the hidden attribute', hide: (box) => (box.hidden = true), show: (box) => (box.hidden = false) },
  ];
  for (const { name, hide, show } of hiding) {
    it(`draws when it comes into sight after it was made in a box with ${name}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      hide(box);
      const timeline = document.createElement('meeting-timeline');
      timeline.timeline = oneDay;
      box.append(timeline);
      await settled(timeline);
      expect(cards(timeline)).to.have.length(0);
      show(box);
      await settled(timeline);
      expect(cards(timeline).length).to.be.greaterThan(0);
      hide(box);
      await settled(timeline);
      show(box);
      await settled(timeline);
      expect(cards(timeline).length).to.be.greaterThan(0);
      numbersDrawn(timeline);
    });
  }

  it('draws in a closed <details> when that is opened', async () => {
    const details = await fixture<HTMLDetailsElement>(html`<details><summary>More</summary></details>`);
    const timeline = document.createElement('meeting-timeline');
    timeline.timeline = oneDay;
    details.append(timeline);
    await settled(timeline);
    details.open = true;
    await settled(timeline);
    expect(cards(timeline).length).to.be.greaterThan(0);
  });

  it('keeps its view and its choice when it is taken out and put back', async () => {
    const timeline = await timelineOf(story);
    timeline.zoomTo('meeting');
    timeline.zoomIn();
    timeline.zoomIn();
    timeline.select('ok-yes');
    await settled(timeline);
    const view = timeline.renderRoot.querySelector('mt-minimap')!.view;
    const parent = timeline.parentElement!;
    timeline.remove();
    await new Promise(requestAnimationFrame);
    parent.append(timeline);
    await settled(timeline);
    expect(timeline.selected).to.equal('ok-yes');
    expect(timeline.renderRoot.querySelector('mt-minimap')!.view).to.deep.equal(view);
    stage(timeline).dispatchEvent(new WheelEvent('wheel', { deltaY: -50, ctrlKey: true, bubbles: true, cancelable: true }));
    await settled(timeline);
    expect(timeline.renderRoot.querySelector('mt-minimap')!.view).not.to.deep.equal(view);
    parent.style.width = '500px';
    await settled(timeline);
    expect(parts(timeline, 'mt-lanes')[0]!.getBoundingClientRect().width).to.equal(500);
  });

  it('refuses a span that is none, naming what it got, and shows what it showed', async () => {
    const timeline = await timelineOf(story);
    const { view } = timeline.renderRoot.querySelector('mt-minimap')!;
    for (const [start, end, message] of [[5, 1, 'got 5 to 1'], [NaN, 1, 'got NaN'], [1, NaN, 'got NaN']] as const) {
      expect(() => timeline.zoomTo({ start, end })).to.throw(RangeError, message);
    }
    expect(() => timeline.panBy(NaN)).to.throw(RangeError, 'got NaN');
    await settled(timeline);
    expect(timeline.renderRoot.querySelector('mt-minimap')!.view).to.deep.equal(view);
  });

  it('takes properties that were set before the element was defined', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const early = document.createElement('meeting-timeline-later') as unknown as MeetingTimeline & HTMLElement;
    (early as { timeline: unknown }).timeline = oneDay;
    box.append(early);
    const { MeetingTimeline: Base } = await import('../../src/elements/meeting-timeline.js');
    customElements.define('meeting-timeline-later', class extends Base {});
    customElements.upgrade(early);
    await settled(early);
    expect(early.timeline?.title).to.equal(oneDay.title);
  });

  it('works inside another shadow root, and twice on a page without disturbing its twin', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const [first, second] = [document.createElement('meeting-timeline'), document.createElement('meeting-timeline')];
    first.timeline = oneDay;
    second.timeline = story;
    root.append(first, second);
    await settled(first);
    await settled(second);
    first.select('gust');
    await settled(first);
    expect(second.selected).to.equal(null);
    expect(textOf(second)).to.contain(story.title);
    expect(cards(first).length).to.be.greaterThan(0);
  });

  it('draws odd stories without breaking: one event, one instant many times, ten thousand years beside a millisecond', async () => {
    const many = Array<string>(500);
    for (const dates of [['2024-01-01'], many.fill('2024-01-01T00:00:00Z'), many.slice().fill('2024-01-01'), ['-8000', '2024-01-01T00:00:00.001Z', '2024-01-01T00:00:00.002Z'], ['XXXX-XX-XX'], ['../..', '/2020', '2020/']]) {
      const timeline = await timelineOf(plainTimeline(dates));
      const shown = marks(timeline).length + cards(timeline).length;
      expect(shown, dates[0]).to.be.greaterThan(0);
      numbersDrawn(timeline);
      for (let i = 0; i < 30; i++) timeline.zoomIn();
      await settled(timeline);
      numbersDrawn(timeline);
    }
  });

  it('goes back to defaults for attribute values that it does not know', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline scale="wobbly" group-by="colour" wheel="sideways" .timeline=${oneDay}></meeting-timeline>`);
    await settled(timeline);
    expect([timeline.scale, timeline.groupBy]).to.deep.equal(['elastic', 'actor']);
    expect(cards(timeline).length).to.be.greaterThan(0);
  });

  it('shows the span that start and end ask for', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline start="2025-11-21" end="2025-11-22" .timeline=${story}></meeting-timeline>`);
    await settled(timeline);
    const { start, end } = timeline.renderRoot.querySelector('mt-minimap')!.view!;
    expect([new Date(start).toISOString(), new Date(end).toISOString()]).to.deep.equal(['2025-11-21T05:00:00.000Z', '2025-11-23T05:00:00.000Z']);
  });
});
