import { expect, fixture, html } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { oneDay } from '../../stories/invented.js';
import { button, cards, cdp, column, detail, focused, listenersOf, parts, record, settled, textOf, toolbar, until, withoutMotion } from './fixture.js';

/** An article: a timeline that stays in sight, and beside it text with steps, a window apart. */
async function article(steps: readonly (readonly [event: string, timeline?: string])[], ids: readonly string[] = [''], root?: ShadowRoot): Promise<{ timelines: MeetingTimeline[]; texts: HTMLElement[] }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const timelines = ids.map((id) => {
    const timeline = document.createElement('meeting-timeline');
    timeline.id = id;
    timeline.timeline = oneDay;
    return timeline;
  });
  const texts = steps.map(([event, timeline]) => {
    const text = document.createElement('p');
    text.textContent = `About ${event}`;
    text.dataset['meetingEvent'] = event;
    if (timeline !== undefined) text.dataset['meetingFor'] = timeline;
    text.style.marginBlock = '0 1000px';
    return text;
  });
  const beside = document.createElement('div');
  beside.style.setProperty('position', 'sticky');
  beside.style.setProperty('top', '0');
  beside.append(...timelines);
  const column = document.createElement('div');
  column.style.paddingBlock = '1200px';
  column.append(...texts);
  const row = document.createElement('div');
  row.style.cssText = 'display: grid; grid-template-columns: 900px 1fr; align-items: start';
  row.append(beside, column);
  (root ?? box).append(row);
  if (root) box.append(root.host);
  for (const timeline of timelines) await settled(timeline);
  return { timelines, texts };
}

const pointed = (timeline: MeetingTimeline) => timeline['data']!.pointed;
/** Events with an outline: of a card, or of a mark on the band, which has none. */
const outlined = (timeline: MeetingTimeline) => [
  ...cards(timeline).filter((card) => card.renderRoot.querySelector('.selected')).map(({ card }) => card!.event.id),
  ...(parts(timeline, 'mt-lanes')[0]!.shadowRoot!.querySelector('.mark.selected') ? ['a mark'] : []),
];

/** Scrolls with the wheel until an element stands in the middle of the window. */
async function scrollTo(element: HTMLElement, timeline: MeetingTimeline): Promise<void> {
  const { top, bottom } = element.getBoundingClientRect();
  const by = (top + bottom - innerHeight) / 2;
  await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 1_000, y: 300, deltaX: 0, deltaY: by });
  await until(() => Math.abs(element.getBoundingClientRect().top + element.getBoundingClientRect().bottom - innerHeight) < 40);
  await settled(timeline);
}

describe('steps in the text of the page', () => {
  const { now } = performance;
  let passed = 0;

  before(withoutMotion);
  beforeEach(() => {
    passed = 0;
    // Time passes when a test says so.
    const started = now.call(performance);
    performance.now = () => started + passed;
  });
  afterEach(() => {
    performance.now = now;
    window.scrollTo(0, 0);
  });

  it('bring their event into sight and mark it as they scroll in, silently, and open nothing', async () => {
    const { timelines, texts } = await article([['thanks'], ['warning']]);
    const [timeline, [first, second]] = [timelines[0]!, texts as [HTMLElement, HTMLElement]];
    const fired = ['mt-select', 'mt-view-change', 'mt-view-settled'].map((type) => record(timeline, type));
    for (let i = 0; i < 4; i++) timeline.zoomIn();
    await settled(timeline);
    const { height } = timeline.getBoundingClientRect();
    await scrollTo(first, timeline);
    expect([pointed(timeline), outlined(timeline)]).to.deep.equal(['thanks', ['thanks', 'a mark']]);
    await scrollTo(second, timeline);
    expect([pointed(timeline), outlined(timeline)]).to.deep.equal(['warning', ['a mark']]);
    expect([timeline.selected, detail(timeline), document.activeElement]).to.deep.equal([null, null, document.body]);
    expect(timeline.getBoundingClientRect().height, 'the page does not move').to.equal(height);
    expect(fired.flat()).to.deep.equal([]);
    await expect(timeline).to.be.accessible();
  });

  it('mark an entry of a column and leave its length as it is', async () => {
    const { timelines, texts } = await article([['thanks']]);
    const timeline = timelines[0]!;
    timeline.layout = 'vertical';
    timeline.zoomIn();
    await settled(timeline);
    const { height } = timeline.getBoundingClientRect();
    await scrollTo(texts[0]!, timeline);
    expect(pointed(timeline)).to.equal('thanks');
    expect(timeline.getBoundingClientRect().height).to.equal(height);
    timeline.fit();
    await settled(timeline);
    expect(column(timeline).renderRoot.querySelector('.pointed')!.textContent).to.contain('The captain sends a basket of eels');
  });

  it('do nothing before they have scrolled in', async () => {
    const { timelines, texts } = await article([['gust']]);
    const timeline = timelines[0]!;
    texts[0]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    timeline.observeSteps();
    await settled(timeline);
    expect(pointed(timeline)).to.equal(null);
  });

  it('yield to the one nearest to the middle', async () => {
    const { timelines, texts } = await article([['thanks'], ['gust'], ['stay']]);
    for (const text of texts) text.style.marginBlock = '0 30px';
    await scrollTo(texts[1]!, timelines[0]!);
    expect(pointed(timelines[0]!)).to.equal('gust');
  });

  it('yield to the reader: after an act in the timeline only the next other step moves it, after a pause', async () => {
    const { timelines, texts } = await article([['stay'], ['gust'], ['thanks'], ['none']]);
    const timeline = timelines[0]!;
    const [first, second, third] = texts as [HTMLElement, HTMLElement, HTMLElement];
    await scrollTo(first, timeline);
    expect(pointed(timeline)).to.equal('stay');
    button(toolbar(timeline), 'Zoom in').click();
    await settled(timeline);
    const view = timeline['data']!.view;
    passed = 1_999;
    await scrollTo(second, timeline);
    expect(pointed(timeline), 'too early').to.equal('stay');
    passed = 60_000;
    await settled(timeline);
    expect(timeline['data']!.view, 'time alone does nothing').to.equal(view);
    await scrollTo(third, timeline);
    expect(pointed(timeline)).to.equal('thanks');
    expect(timeline['data']!.view).not.to.equal(view);
  });

  it('that scrolled in before do nothing when they come back after an act', async () => {
    const { timelines, texts } = await article([['stay'], ['gust']]);
    const timeline = timelines[0]!;
    await scrollTo(texts[0]!, timeline);
    timeline.renderRoot.querySelector('mt-card')!.renderRoot.querySelector('button')!.click();
    await settled(timeline);
    const { selected } = timeline;
    passed = 60_000;
    window.scrollBy(0, -600);
    await settled(timeline);
    await scrollTo(texts[0]!, timeline);
    expect(timeline['data']).to.include({ pointed: null, selected });
    await scrollTo(texts[1]!, timeline);
    expect(timeline['data']).to.include({ pointed: 'gust', selected });
  });

  it('leave an event alone that the reader filtered out', async () => {
    const { timelines, texts } = await article([['gust']]);
    timelines[0]!.filter = 'kind:remark';
    await settled(timelines[0]!);
    await scrollTo(texts[0]!, timelines[0]!);
    expect(pointed(timelines[0]!)).to.equal(null);
  });

  it('speak to the timeline they name, and to the first without a name', async () => {
    const { timelines, texts } = await article([['stay'], ['gust', 'second'], ['thanks', 'elsewhere']], ['first', 'second']);
    const [first, second] = timelines as [MeetingTimeline, MeetingTimeline];
    await scrollTo(texts[0]!, second);
    expect([pointed(first), pointed(second)]).to.deep.equal(['stay', null]);
    await scrollTo(texts[1]!, second);
    await scrollTo(texts[2]!, second);
    expect([pointed(first), pointed(second)]).to.deep.equal(['stay', 'gust']);
  });

  it('work within a shadow root', async () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const { timelines, texts } = await article([['gust']], [''], root);
    await scrollTo(texts[0]!, timelines[0]!);
    expect(pointed(timelines[0]!)).to.equal('gust');
    const link = Object.assign(document.createElement('a'), { href: '#list', textContent: 'A link' });
    link.dataset['meetingEvent'] = 'stay';
    texts[0]!.append(link);
    link.click();
    await settled(timelines[0]!);
    expect(timelines[0]!.selected).to.equal('stay');
  });

  it('that are added later are found when asked to', async () => {
    const { timelines, texts } = await article([['gust']]);
    const timeline = timelines[0]!;
    const late = texts[0]!.cloneNode(true) as HTMLElement;
    late.dataset['meetingEvent'] = 'stay';
    texts[0]!.after(late);
    timeline.observeSteps();
    await settled(timeline);
    await scrollTo(late, timeline);
    expect(pointed(timeline)).to.equal('stay');
  });

  it('leave nothing behind', async () => {
    const before = await listenersOf('document');
    const { timelines, texts } = await article([['gust']]);
    const timeline = timelines[0]!;
    expect(await listenersOf('document')).to.equal(before + 1);
    const parent = timeline.parentElement!;
    timeline.remove();
    expect(await listenersOf('document')).to.equal(before);
    window.scrollTo(0, 1_200);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(pointed(timeline)).to.equal(null);
    window.scrollTo(0, 0);
    parent.append(timeline);
    await settled(timeline);
    expect(await listenersOf('document')).to.equal(before + 1);
    await scrollTo(texts[0]!, timeline);
    expect(pointed(timeline)).to.equal('gust');
  });
});

describe('links in the text of the page', () => {
  before(withoutMotion);
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
  });

  const withLink = async (attributes: Record<string, string>, tag = 'a') => {
    const { timelines } = await article([]);
    const link = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    link.textContent = 'The lamp';
    timelines[0]!.parentElement!.before(link);
    return { timeline: timelines[0]!, link };
  };

  it('open their event, bring the timeline into sight and take the keyboard there; the address stays', async () => {
    const { timeline, link } = await withLink({ href: '#list', 'data-meeting-event': 'gust' });
    const chosen = record(timeline, 'mt-select');
    link.style.setProperty('display', 'block');
    link.style.setProperty('margin-bottom', '4000px');
    const { href } = location;
    link.click();
    await until(() => focused()?.dataset['key'] === 'gust');
    expect(timeline.selected).to.equal('gust');
    expect(textOf(detail(timeline))).to.contain('The wind takes the pier lamp');
    expect(chosen).to.have.length(1);
    const { top, bottom } = focused().getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(location.href).to.equal(href);
  });

  it('may be buttons', async () => {
    const { timeline, link } = await withLink({ 'data-meeting-event': 'gust' }, 'button');
    link.click();
    await settled(timeline);
    expect(timeline.selected).to.equal('gust');
  });

  it('hold the timeline while the page scrolls there', async () => {
    const { timelines, texts } = await article([['stay'], ['gust']]);
    const timeline = timelines[0]!;
    await scrollTo(texts[0]!, timeline);
    const link = Object.assign(document.createElement('a'), { href: '#list', textContent: 'A link' });
    link.dataset['meetingEvent'] = 'warning';
    texts[0]!.append(link);
    link.click();
    texts[1]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await settled(timeline);
    expect(timeline['data']).to.include({ selected: 'warning', pointed: null });
  });

  const left: readonly (readonly [name: string, attributes: Record<string, string>, init?: MouseEventInit])[] = [
    ['to another page', { href: '/another.html', 'data-meeting-event': 'gust' }],
    ['to another window', { href: '#list', target: '_blank', 'data-meeting-event': 'gust' }],
    ['opened with Ctrl', { href: '#list', 'data-meeting-event': 'gust' }, { ctrlKey: true }],
    ['for another timeline', { href: '#list', 'data-meeting-event': 'gust', 'data-meeting-for': 'elsewhere' }],
    ['without an event', { href: '#list' }],
  ];
  for (const [name, attributes, init] of left) {
    it(`are the browser’s: ${name}`, async () => {
      const { timeline, link } = await withLink(attributes);
      let prevented: boolean | undefined;
      const stop = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stop, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
      await settled(timeline);
      expect(prevented).to.equal(false);
      expect(timeline.selected).to.equal(null);
    });
  }

  it('to an event that is not there do nothing', async () => {
    const { timeline, link } = await withLink({ href: '#list', 'data-meeting-event': 'none' });
    link.click();
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
  });

  it('with the address of the event make an entry in the history where the timeline has deep links', async () => {
    const { timeline, link } = await withLink({ href: '#mt-gust', 'data-meeting-event': 'gust' });
    timeline.deepLink = true;
    await settled(timeline);
    const { length } = history;
    link.click();
    await until(() => timeline.selected === 'gust');
    expect(location.hash).to.equal('#mt-gust');
    expect(history.length).to.equal(length + 1);
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    expect(location.hash).to.equal('');
    expect(timeline.selected).to.equal(null);
  });
});
