import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { button, cards, column, detail, focusedEvent, marks, parts, record, sceneOf, settled, stage, textOf, timelineOf, toolbar, until, withoutMotion } from './fixture.js';

const event = (id: string, date: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({ id, date, title: `The event ${id}`, kind: 'remark', actors: ['quill'], weight: 1, ...more });
const added = (timeline: Timeline, ...events: TimelineEvent[]): Timeline => ({ ...timeline, events: [...timeline.events, ...events] });
const late = event('late', '2024-02-10T01:00:00');
const later = event('later', '2024-02-10T02:30:00');

const status = (timeline: MeetingTimeline): HTMLElement => parts(timeline, '[role="status"].visually-hidden')[0]!;
/** Every text that the live region has had, in order. */
function hear(timeline: MeetingTimeline): string[] {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(status(timeline).textContent)).observe(status(timeline), { childList: true, characterData: true, subtree: true });
  return heard;
}
const freshCards = (timeline: MeetingTimeline) => cards(timeline).filter((card) => card.renderRoot.querySelector('.fresh')?.textContent === 'New').map(({ card }) => card!.event.id);
const show = async (timeline: MeetingTimeline, data: Timeline) => {
  timeline.timeline = data;
  await settled(timeline);
};
const press = async (timeline: MeetingTimeline, key: string) => {
  await sendKeys({ press: key });
  await settled(timeline);
};

describe('newer data', () => {
  before(withoutMotion);

  it('keep the view, the choice and its detail, the filter and the keyboard', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.filter = 'kind:remark,order';
    await settled(timeline);
    timeline.select('protest');
    timeline.zoomIn();
    await settled(timeline);
    stage(timeline).focus();
    await press(timeline, 'ArrowRight');
    const focused = focusedEvent(timeline);
    const { view } = timeline['data']!;
    const fired = ['mt-select', 'mt-view-change', 'mt-view-settled', 'mt-filter-change'].map((type) => record(timeline, type));
    await show(timeline, added(oneDay, late));
    expect(timeline['data']!.view).to.equal(view);
    expect([timeline.selected, timeline.filter]).to.deep.equal(['protest', 'kind:remark,order']);
    expect(textOf(detail(timeline))).to.contain('The captain objects');
    expect(focused).to.be.a('string');
    expect(focusedEvent(timeline)).to.equal(focused);
    expect(fired.flat()).to.deep.equal([]);
  });

  it('keep the keyboard at an event that is in a cluster from now on', async () => {
    const timeline = await timelineOf(oneDay);
    stage(timeline).focus();
    await press(timeline, 'End');
    expect(focusedEvent(timeline)).to.equal('thanks');
    await show(timeline, added(oneDay, ...Array.from({ length: 8 }, (_, i) => event(`n${i}`, '2024-02-09T23:50:00', { weight: 0 }))));
    expect(stage(timeline).matches(':focus-within')).to.equal(true);
    const id = focusedEvent(timeline);
    expect(sceneOf(timeline).items.find(({ event }) => event.id === id)?.ids).to.include('thanks');
  });

  it('keep the keyboard in the detail', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.select('protest');
    await settled(timeline);
    button(detail(timeline)!, 'Close').focus();
    await show(timeline, added(oneDay, late));
    expect(detail(timeline)!.shadowRoot!.activeElement).to.equal(button(detail(timeline)!, 'Close'));
  });

  it('are shown as a whole where the whole was shown', async () => {
    const timeline = await timelineOf(oneDay);
    await show(timeline, added(oneDay, late));
    const { view, scale } = timeline['data']!;
    expect(view).to.equal(scale.domain);
    expect(freshCards(timeline)).to.deep.equal(['late']);
  });

  it('are announced once, politely, and the words are taken away again', async () => {
    const timeline = await timelineOf(oneDay);
    const heard = hear(timeline);
    expect(status(timeline).textContent).to.equal('');
    await show(timeline, added(oneDay, late, later));
    timeline.zoomIn();
    timeline.select('stay');
    await settled(timeline);
    expect(heard).to.deep.equal(['2 new events']);
    await until(() => status(timeline).textContent === '');
    await show(timeline, added(oneDay, late, later));
    await show(timeline, { ...added(oneDay, late, later), title: 'Corrected' });
    await show(timeline, oneDay);
    expect(heard).to.deep.equal(['2 new events', '']);
  });

  it('are announced again when they are as many as before', async () => {
    const timeline = await timelineOf(oneDay);
    const heard = hear(timeline);
    await show(timeline, added(oneDay, late));
    await show(timeline, added(oneDay, late, later));
    expect(heard.map((text) => text.trim())).to.deep.equal(['1 new event', '1 new event']);
  });

  it('are nothing new at first, and neither is another story', async () => {
    const timeline = await timelineOf(oneDay);
    const heard = hear(timeline);
    expect(freshCards(timeline)).to.deep.equal([]);
    await show(timeline, deepTime);
    expect(freshCards(timeline)).to.deep.equal([]);
    expect(parts(timeline, '.item > .fresh')).to.deep.equal([]);
    expect(timeline['data']!.view).to.equal(timeline['data']!.scale.domain);
    expect(heard).to.deep.equal([]);
  });

  it('say "New" on cards, draw a ring about marks and say so in words, accessibly', async () => {
    const timeline = await timelineOf(oneDay);
    await show(timeline, added(oneDay, late, event('band', '2024-02-10T00:30:00', { actors: [] })));
    expect(freshCards(timeline)).to.deep.equal(['late']);
    const ring = marks(timeline).find(({ button: one }) => one.matches('.fresh'))!;
    expect(ring.mark.ids).to.include('band');
    expect(getComputedStyle(ring.button).borderTopWidth).to.equal('2px');
    expect(ring.button.getAttribute('aria-label')).to.match(/\. New$/);
    await expect(timeline).to.be.accessible();
  });

  it('are new until the reader has gone on from them', async () => {
    const timeline = await timelineOf(oneDay);
    await show(timeline, added(oneDay, late));
    const card = cards(timeline).find(({ card: one }) => one?.event.id === 'late')!;
    card.renderRoot.querySelector('button')!.click();
    await settled(timeline);
    expect(freshCards(timeline), 'while it is read').to.deep.equal(['late']);
    button(toolbar(timeline), 'Previous event').click();
    await settled(timeline);
    expect(freshCards(timeline)).to.deep.equal([]);
  });

  it('are new until they were in sight when the next came', async () => {
    const timeline = await timelineOf(oneDay);
    await show(timeline, added(oneDay, late));
    await show(timeline, added(oneDay, late, later));
    expect(freshCards(timeline)).to.deep.equal(['later']);
  });

  it('stay new while the timeline itself is out of sight', async () => {
    const timeline = await timelineOf(oneDay);
    await show(timeline, added(oneDay, late));
    timeline.parentElement!.style.marginTop = '4000px';
    await show(timeline, added(oneDay, late, later));
    expect([...timeline['data']!.fresh]).to.deep.equal(['late', 'later']);
  });

  it('are named in the list of events of one moment', async () => {
    const first = plainTimeline(Array<string>(3).fill('2024-01-01T12:00:00Z').concat('2024-01-02T12:00:00Z'));
    const timeline = await timelineOf(first);
    await show(timeline, added(first, { id: 'late', date: '2024-01-01T12:00:00Z', title: 'One more' }));
    marks(timeline).find(({ mark }) => mark.ids.includes('late'))!.button.click();
    await settled(timeline);
    const entries = parts(timeline, '.choices li').map((entry) => entry.textContent.trim());
    expect(entries.filter((entry) => entry.endsWith('New'))).to.deep.equal(['One more New']);
  });

  it('say "New" in a column, until the entry was in the window when the next came', async () => {
    const timeline = await timelineOf(oneDay, 342);
    const fresh = () => [...column(timeline).renderRoot.querySelectorAll<HTMLElement>('[part="entry"]')].filter((entry) => entry.querySelector('.fresh')).map(({ dataset }) => dataset['key']);
    await show(timeline, added(oneDay, late));
    expect(fresh()).to.deep.equal(['late']);
    await expect(timeline).to.be.accessible();
    column(timeline).renderRoot.querySelector('.fresh')!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await show(timeline, added(oneDay, late, later));
    expect(fresh()).to.deep.equal(['later']);
    timeline.parentElement!.style.marginTop = '4000px';
    await show(timeline, added(oneDay, late, later, event('last', '2024-02-10T03:00:00')));
    expect(fresh()).to.deep.equal(['later', 'last']);
  });

  it('that are the same draw nothing anew and stop no motion', async () => {
    const timeline = await timelineOf(oneDay);
    const before = cards(timeline);
    const { data } = timeline as unknown as { data: unknown };
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    for (const part of [timeline, ...parts(timeline, 'mt-card, mt-lanes, mt-axis')]) observer.observe(part.shadowRoot!, { childList: true, attributes: true, characterData: true, subtree: true });
    await show(timeline, oneDay);
    await show(timeline, structuredClone(oneDay));
    timeline.events = timeline.events;
    await settled(timeline);
    expect(timeline['data']).to.equal(data);
    expect(changes).to.equal(0);
    expect(cards(timeline)).to.deep.equal(before);
  });

  it('come from src as well, from another address and from the same one read again', async () => {
    const addressOf = (timeline: Timeline) => URL.createObjectURL(new Blob([JSON.stringify(timeline)], { type: 'application/json' }));
    const original = window.fetch;
    let served: Timeline = oneDay;
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline src=${addressOf(oneDay)}></meeting-timeline>`);
    await until(() => cards(timeline).length > 0);
    timeline.select('protest');
    timeline.src = addressOf(added(oneDay, late));
    await until(() => timeline.events.length === 6);
    await settled(timeline);
    expect(timeline.selected).to.equal('protest');
    expect(status(timeline).textContent).to.equal('1 new event');
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(served)));
    try {
      served = added(oneDay, late, later);
      timeline.reload();
      await until(() => timeline.events.length === 7);
      await settled(timeline);
      expect([...timeline['data']!.fresh]).to.include('later');
      expect(timeline.selected).to.equal('protest');
    } finally {
      window.fetch = original;
    }
  });

  it('leave no timer behind that would draw again', async () => {
    const timeline = await timelineOf(oneDay);
    await show(timeline, added(oneDay, late));
    timeline.remove();
    await timeline.updateComplete;
    expect(status(timeline).textContent).to.equal('');
  });
});
