import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { toX, type View } from '../../src/layout/view.js';
import type { Timeline } from '../../src/model/timeline.js';
import { century, oneDay, plainTimeline } from '../../stories/invented.js';
import { button, cards, column, listenersOf, middleOf, record, settled, stage, textOf, timelineOf, toolbar, withoutMotion } from './fixture.js';

const page = location.pathname + location.search;
/** Longer than a timeline waits before it writes: timers of one page come in order. */
const written = () => aTimeout(350);
const hashBecomes = (hash: string) => waitUntil(() => location.hash === hash, `the hash becomes ${hash}, is ${location.hash}`);
const viewOf = (timeline: MeetingTimeline): View => timeline.renderRoot.querySelector('mt-minimap')!.view!;

async function linked(data: unknown = oneDay, id = ''): Promise<MeetingTimeline> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '1000px';
  const timeline = document.createElement('meeting-timeline');
  timeline.deepLink = true;
  timeline.id = id;
  timeline.timeline = data;
  box.append(timeline);
  await settled(timeline);
  return timeline;
}

const click = async (timeline: MeetingTimeline, id: string) => {
  const card = cards(timeline).find((one) => one.card?.event.id === id)!;
  card.renderRoot.querySelector('button')!.click();
  await settled(timeline);
};

/** Follows a link as a reader does. */
async function follow(href: string): Promise<void> {
  const link = await fixture<HTMLAnchorElement>(html`<a href=${href}>A link in the text</a>`);
  link.click();
  await new Promise((resolve) => setTimeout(resolve));
}

async function back(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
}

describe('deep links', () => {
  before(withoutMotion);
  beforeEach(() => history.replaceState(null, '', page));
  afterEach(() => {
    history.replaceState(null, '', page);
    scrollTo(0, 0);
  });

  it('keep the event that the reader chose in the present entry of the history, with its state, search and path', async () => {
    const timeline = await linked();
    history.replaceState({ of: 'the page' }, '', `${page}#top`);
    const { length } = history;
    await click(timeline, 'stay');
    await hashBecomes('#mt-stay');
    expect(location.pathname + location.search).to.equal(page);
    expect(history.state).to.deep.equal({ of: 'the page' });
    expect(history.length).to.equal(length);
  });

  it('keep the span in sight and the filter, and bring the same picture back', async () => {
    const timeline = await linked();
    timeline.filter = 'kind:remark,event';
    await settled(timeline);
    button(toolbar(timeline), 'Zoom in').click();
    await waitUntil(() => location.hash.startsWith('#mt?start='), 'a span in the hash');
    expect(location.hash).to.match(/^#mt\?start=2024-02-09T[\d:]+Z&end=2024-02-09T[\d:]+Z&filter=kind:remark,event$/);
    const view = viewOf(timeline);
    timeline.remove();
    const other = await linked();
    const pixel = (time: number) => toX(other['data']!.scale, view, 1_000)(time);
    expect(pixel(viewOf(other).start)).to.be.closeTo(0, 1);
    expect(pixel(viewOf(other).end)).to.be.closeTo(1_000, 1);
    expect(other.filter).to.equal('kind:remark,event');
  });

  it('say nothing where all is as at first', async () => {
    const timeline = await linked();
    await click(timeline, 'stay');
    await hashBecomes('#mt-stay');
    button(timeline.renderRoot.querySelector('mt-detail')!, 'Close').click();
    await hashBecomes('');
    expect(location.href).not.to.contain('#');
  });

  it('say so where attributes ask for a part and the reader wants the whole', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline deep-link start="2024-02-09T16:00:00Z" end="2024-02-09T23:00:00Z" .timeline=${oneDay}></meeting-timeline>`);
    await settled(timeline);
    button(toolbar(timeline), 'Whole story').click();
    await hashBecomes('#mt?');
    timeline.remove();
    const other = await fixture<MeetingTimeline>(html`<meeting-timeline deep-link start="2024-02-09T16:00:00Z" end="2024-02-09T23:00:00Z" .timeline=${oneDay}></meeting-timeline>`);
    await settled(other);
    expect(viewOf(other)).to.deep.equal(other['data']!.scale.domain);
  });

  const opened: readonly (readonly [hash: string, selected: string | null, filter: string])[] = [
    ['#mt-gust', 'gust', ''],
    ['#mt?filter=kind:remark', null, 'kind:remark'],
    ['#mt-none', null, ''],
    ['#mt-%E0%A4%A', null, ''],
    ['#mt?start=yesterday', null, ''],
    ['#mt?start=1900&end=1901', null, ''],
    ['#gust', null, ''],
    ['#other-gust', null, ''],
  ];
  for (const [hash, selected, filter] of opened) {
    it(`lead to ${selected ?? (filter || 'the whole story')} when the page is opened at ${hash}, silently`, async () => {
      history.replaceState(null, '', page + hash);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const timeline = document.createElement('meeting-timeline');
      const fired = [...['mt-select', 'mt-view-change', 'mt-view-settled', 'mt-filter-change'].map((type) => record(timeline, type))];
      timeline.setAttribute('deep-link', '');
      timeline.timeline = oneDay;
      box.append(timeline);
      await settled(timeline);
      await written();
      expect([timeline.selected, timeline.filter]).to.deep.equal([selected, filter]);
      expect(location.hash).to.equal(hash);
      expect(fired.flat()).to.deep.equal([]);
      if (!selected && !filter) expect(viewOf(timeline)).to.deep.equal(timeline['data']!.scale.domain);
    });
  }

  it('wait for a story that has the event', async () => {
    history.replaceState(null, '', `${page}#mt-gust`);
    const timeline = await linked(plainTimeline(['2024']));
    expect(timeline.selected).to.equal(null);
    timeline.timeline = oneDay;
    await settled(timeline);
    expect(timeline.selected).to.equal('gust');
  });

  it('wait for a story from src', async () => {
    history.replaceState(null, '', `${page}#mt-gust`);
    const url = URL.createObjectURL(new Blob([JSON.stringify(oneDay)], { type: 'application/json' }));
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline deep-link src=${url}></meeting-timeline>`);
    await waitUntil(() => timeline.selected === 'gust', 'the event is chosen');
    URL.revokeObjectURL(url);
  });

  it('wait no longer when the reader has begun', async () => {
    history.replaceState(null, '', `${page}#mt-gust`);
    const timeline = await linked(plainTimeline(['2024', '2025']));
    button(toolbar(timeline), 'Zoom in').click();
    timeline.timeline = oneDay;
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
  });

  it('are followed from the text, make entries of their own, and Back leads to what was there before', async () => {
    const timeline = await linked();
    await click(timeline, 'stay');
    await hashBecomes('#mt-stay');
    const { length } = history;
    await follow('#mt-gust');
    await settled(timeline);
    expect(timeline.selected).to.equal('gust');
    expect(history.length).to.equal(length + 1);
    await follow('#mt?filter=kind:order');
    await settled(timeline);
    expect([timeline.selected, timeline.filter]).to.deep.equal([null, 'kind:order']);
    await follow('#mt-thanks');
    await settled(timeline);
    expect([timeline.selected, timeline.filter], 'an event that the filter hid').to.deep.equal(['thanks', '']);
    await back();
    expect([timeline.selected, timeline.filter]).to.deep.equal([null, 'kind:order']);
    await back();
    expect([timeline.selected, timeline.filter]).to.deep.equal(['gust', '']);
    await back();
    expect(timeline.selected).to.equal('stay');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.forward();
    await gone;
    expect(timeline.selected).to.equal('gust');
    await written();
    expect(location.hash).to.equal('#mt-gust');
  });

  it('lead back to the beginning where there was no hash', async () => {
    const timeline = await linked();
    await follow('#mt-gust');
    await settled(timeline);
    await back();
    expect(timeline.selected).to.equal(null);
    await written();
    expect(location.hash).to.equal('');
  });

  it('never disturb an anchor of the page', async () => {
    const timeline = await linked();
    await follow('#mt-gust');
    await follow('#sources');
    await settled(timeline);
    expect(timeline.selected).to.equal('gust');
    timeline.parentElement!.style.width = '700px';
    timeline.timeline = { ...oneDay, title: 'Corrected' };
    timeline.select('stay');
    timeline.zoomIn();
    await settled(timeline);
    await written();
    expect(location.hash).to.equal('#sources');
    timeline.select('gust');
    timeline.fit();
    button(timeline.renderRoot.querySelector('mt-detail')!, 'Close').click();
    await written();
    expect(location.hash, 'at the beginning there is nothing to say').to.equal('#sources');
  });

  it('of several timelines do not disturb one another', async () => {
    const first = await linked(oneDay, 'first');
    const second = await linked(oneDay, 'second');
    await follow('#first-gust');
    await settled(first);
    expect([first.selected, second.selected]).to.deep.equal(['gust', null]);
    await click(second, 'stay');
    await hashBecomes('#second-stay');
    expect(first.selected).to.equal('gust');
    first.timeline = { ...oneDay, title: 'Corrected' };
    await settled(first);
    await written();
    expect(location.hash).to.equal('#second-stay');
    await follow('#first-thanks');
    await settled(first);
    expect([first.selected, second.selected]).to.deep.equal(['thanks', 'stay']);
  });

  it('find events whose ids have letters that addresses do not', async () => {
    const story: Timeline = { title: 'Ids', events: [{ id: 'größe/2?#%', date: '2024', title: 'A' }, { id: 'b', date: '2025', title: 'B' }] };
    const timeline = await linked(story);
    await follow('#mt-gr%C3%B6%C3%9Fe/2%3F%23%25');
    await settled(timeline);
    expect(timeline.selected).to.equal('größe/2?#%');
  });

  it('bring the timeline into sight and take the keyboard there, when they are followed', async () => {
    const timeline = await linked();
    const spacer = document.createElement('p');
    spacer.style.height = '4000px';
    timeline.before(spacer);
    const link = document.createElement('a');
    link.href = '#mt-gust';
    link.textContent = 'The lamp';
    spacer.append(link);
    await sendMouse({ type: 'click', position: Object.values(middleOf(link)) as [number, number] });
    await waitUntil(() => stage(timeline).matches(':focus-within'), 'the keyboard is in the timeline');
    const { top } = timeline.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight - 100);
    // Closed, scrolled away, followed again: the same address.
    scrollTo(0, 0);
    await sendMouse({ type: 'click', position: Object.values(middleOf(link)) as [number, number] });
    await waitUntil(() => scrollY > 1_000, 'in sight again');
    scrollTo(0, 500);
    await back();
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(stage(timeline).getBoundingClientRect().top, 'Back is the browser’s to scroll').to.be.above(innerHeight);
  });

  // So it is in Firefox, which tells a page neither by popstate nor by hashchange of a link to where it is.
  it('are followed again where the browser says nothing of it', async () => {
    const browser = new AbortController();
    let silent = false;
    // Before the timeline listens: on a window the first to listen is the first to be told.
    for (const type of ['popstate', 'hashchange']) addEventListener(type, (event) => silent && event.stopImmediatePropagation(), { signal: browser.signal });
    const timeline = await linked();
    await follow('#mt-gust');
    await settled(timeline);
    timeline.select(null);
    silent = true;
    await follow('#mt-gust');
    await settled(timeline);
    browser.abort();
    expect(timeline.selected).to.equal('gust');
  });

  it('open the details in which the timeline is put away, as links into them do', async () => {
    const boxes = await fixture<HTMLElement>(html`<details><summary>More</summary><p>Some words.</p><details><summary>The story</summary></details></details>`);
    const timeline = await linked();
    boxes.querySelector('details')!.append(timeline.parentElement!);
    await settled(timeline);
    await follow('#mt-stay');
    await settled(timeline);
    await settled(timeline);
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, true]);
    expect(timeline.selected).to.equal('stay');
    expect(timeline.matches(':focus-within') && timeline.getBoundingClientRect().height > 0).to.equal(true);
  });

  it('open details in a component of the page, and those in which that stands', async () => {
    const outer = await fixture<HTMLDetailsElement>(html`<details><section></section></details>`);
    const inner = document.createElement('details');
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).append(inner);
    const timeline = await linked();
    inner.append(timeline.parentElement!);
    await follow('#mt-stay');
    await settled(timeline);
    await settled(timeline);
    expect([outer.open, inner.open, timeline.selected, timeline.matches(':focus-within')]).to.deep.equal([true, true, 'stay', true]);
  });

  it('bring the entry of a column into sight and take the keyboard to it', async () => {
    const timeline = await linked(century(300, 7));
    timeline.layout = 'vertical';
    await settled(timeline);
    await follow('#mt-e7');
    const entry = () => column(timeline).renderRoot.querySelector<HTMLElement>('[data-key="e7"]');
    await waitUntil(() => entry() && column(timeline).shadowRoot!.activeElement === entry(), 'the keyboard is at the entry');
    expect(entry()!.getBoundingClientRect().top).to.be.within(-1, innerHeight - 20);
  });

  it('bring the entry of a column into sight when the page is opened', async () => {
    history.replaceState(null, '', `${page}#mt-e7`);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = '342px';
    const timeline = document.createElement('meeting-timeline');
    timeline.deepLink = true;
    timeline.timeline = century(300, 7);
    box.append(timeline);
    const top = () => column(timeline)?.renderRoot.querySelector('[data-key="e7"]')?.getBoundingClientRect().top ?? Infinity;
    await waitUntil(() => top() >= -1 && top() < innerHeight - 20, 'the entry is in sight');
    expect(timeline.selected).to.equal('e7');
  });

  it('bring the timeline into sight when the page is opened, unless the reader has scrolled', async () => {
    for (const scrolled of [0, 100]) {
      history.replaceState(null, '', `${page}#mt-gust`);
      const box = await fixture<HTMLElement>(html`<div><p>Text</p></div>`);
      box.querySelector('p')!.style.height = '4000px';
      scrollTo(0, scrolled);
      const timeline = document.createElement('meeting-timeline');
      timeline.deepLink = true;
      timeline.timeline = oneDay;
      box.append(timeline);
      await settled(timeline);
      expect(timeline.selected).to.equal('gust');
      if (scrolled) expect(scrollY).to.equal(scrolled);
      else expect(timeline.getBoundingClientRect().top).to.be.within(-1, innerHeight - 100);
      box.remove();
      scrollTo(0, 0);
    }
  });

  it('are no one’s loss where the page may not change its address', async () => {
    const { replaceState } = history;
    let refused = 0;
    history.replaceState = () => {
      refused++;
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const timeline = await linked();
      await click(timeline, 'stay');
      await written();
      expect(refused).to.equal(1);
      expect(textOf(timeline.renderRoot.querySelector('mt-detail'))).to.contain('Nobody sails tonight.');
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('work without an error in a frame that has no address of its own', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame" width="900" height="900"></iframe>`);
    frame.srcdoc = '<!doctype html><script>errors = []; onerror = (message) => errors.push(message);</script><script type="module" src="/src/bundle.ts"></script><meeting-timeline deep-link></meeting-timeline>';
    const timeline = await (async () => {
      const find = () => frame.contentDocument?.querySelector('meeting-timeline');
      await waitUntil(() => (find()?.shadowRoot?.querySelectorAll('mt-card').length ?? 0) > 0, 'cards in the frame', { timeout: 8_000 });
      return find()!;
    })();
    timeline.shadowRoot!.querySelector('mt-card')!.shadowRoot!.querySelector('button')!.click();
    await written();
    expect(timeline.selected).not.to.equal(null);
    expect((frame.contentWindow as unknown as { errors: string[] }).errors).to.deep.equal([]);
  });

  it('are made without the attribute as well, but neither written nor read', async () => {
    history.replaceState(null, '', `${page}#mt-gust`);
    const timeline = await timelineOf(oneDay);
    expect(timeline.selected).to.equal(null);
    await click(timeline, 'stay');
    await written();
    expect(location.hash).to.equal('#mt-gust');
    expect(timeline.linkTo()).to.equal(new URL(`${page}#mt-stay`, location.href).href);
    expect(timeline.linkTo('gust')).to.equal(new URL(`${page}#mt-gust`, location.href).href);
    timeline.select(null);
    timeline.id = 'night';
    expect(timeline.linkTo()).to.equal(new URL(`${page}#night?`, location.href).href);
  });

  it('leave nothing behind: neither a listener nor something yet to be written', async () => {
    const before = await listenersOf('window');
    const timeline = await linked();
    expect(await listenersOf('window')).to.be.above(before);
    await click(timeline, 'stay');
    timeline.remove();
    await written();
    expect(location.hash).to.equal('');
    expect(await listenersOf('window')).to.equal(before);
    history.replaceState(null, '', `${page}#mt-gust`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(timeline.selected).to.equal('stay');
  });

  it('begin and end with the attribute', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.deepLink = true;
    await settled(timeline);
    await click(timeline, 'stay');
    await hashBecomes('#mt-stay');
    timeline.deepLink = false;
    await settled(timeline);
    await click(timeline, 'protest');
    await written();
    expect(location.hash).to.equal('#mt-stay');
  });
});
