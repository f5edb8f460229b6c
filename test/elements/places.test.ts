// Where publishers put it: in a sidebar or across the page, in grids and rows, behind tabs, in what is opened later, in a frame.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { settled, stage, withoutMotion } from './fixture.js';

/** A timeline put where `[data-here]` is in a piece of page. */
async function placed(page: ReturnType<typeof html>): Promise<MeetingTimeline> {
  const box = await fixture<HTMLElement>(html`<div>${page}</div>`);
  const timeline = document.createElement('meeting-timeline');
  timeline.timeline = story;
  box.querySelector('[data-here]')!.append(timeline);
  await settled(timeline);
  return timeline;
}

/** That it is as wide as its place, draws something, and lets nothing of it stick out. */
function expectDrawn(timeline: MeetingTimeline, width: number): void {
  expect(Math.round(timeline.getBoundingClientRect().width)).to.equal(width);
  expect(timeline.parentElement!.scrollWidth, 'nothing sticks out').to.be.at.most(timeline.parentElement!.clientWidth);
  const vertical = stage(timeline).classList.contains('vertical');
  expect(vertical, 'runs down where it is narrow').to.equal(width < 480);
  if (vertical) expect(timeline.renderRoot.querySelector('mt-column')!.renderRoot.querySelectorAll('[part="entry"]').length).to.be.above(10);
  else expect(timeline.renderRoot.querySelectorAll('mt-card').length).to.be.above(3);
}

/** Constructed, as a page under a strict policy would link it. */
const css = `
  .sidebar { width: 300px; }
  .hero { width: 1600px; }
  .grid { display: grid; grid-template-columns: 300px minmax(0, 1fr); width: 1000px; }
  .grid-auto { display: grid; grid-template-columns: auto 1fr; width: 1000px; }
  .row { display: flex; width: 1000px; }
  .row > aside, .grid-auto > aside { flex: none; width: 300px; }
  .row > [data-here] { flex: 1; min-width: 0; }
  .tall { display: flex; flex-direction: column; width: 700px; }
`;

describe('a timeline', () => {
  const sheet = new CSSStyleSheet();
  before(async () => {
    await withoutMotion();
    await setViewport({ width: 1700, height: 1000 });
    document.adoptedStyleSheets.push(sheet);
  });
  beforeEach(() => sheet.replaceSync(css));
  after(async () => {
    document.adoptedStyleSheets.pop();
    await withoutMotion();
  });

  const places = [
    { name: 'a sidebar', page: html`<aside class="sidebar" data-here></aside>`, width: 300 },
    { name: 'a hero', page: html`<div class="hero" data-here></div>`, width: 1600 },
    { name: 'a narrow cell of a grid', page: html`<div class="grid"><div data-here></div><div></div></div>`, width: 300 },
    { name: 'the wide cell of a grid', page: html`<div class="grid"><div></div><div data-here></div></div>`, width: 700 },
    { name: 'a cell of a grid that its content may widen', page: html`<div class="grid-auto"><aside></aside><div data-here></div></div>`, width: 700 },
    { name: 'a flexible box beside another', page: html`<div class="row"><aside></aside><div data-here></div></div>`, width: 700 },
    { name: 'a column of boxes', page: html`<div class="tall"><p>Before</p><div data-here></div><p>After</p></div>`, width: 700 },
  ];
  for (const { name, page, width } of places) {
    it(`is as wide as its place and draws in it: ${name}`, async () => expectDrawn(await placed(page), width));
  }

  const containers = [
    { name: 'a row', rule: 'display: flex', width: 700 },
    { name: 'a row that is centred', rule: 'display: flex; justify-content: center; align-items: center', width: 700 },
    { name: 'a row that wraps', rule: 'display: flex; flex-wrap: wrap', width: 700 },
    { name: 'a column that is centred', rule: 'display: flex; flex-direction: column; align-items: center', width: 700 },
    { name: 'a column that is aligned to its start', rule: 'display: flex; flex-direction: column; align-items: flex-start', width: 700 },
    { name: 'a grid', rule: 'display: grid', width: 700 },
    { name: 'a grid whose cells are aligned to their start', rule: 'display: grid; justify-items: start; align-items: start', width: 700 },
    { name: 'a grid whose cells are centred', rule: 'display: grid; place-items: center', width: 700 },
    { name: 'a column with a margin of its own', rule: 'display: flex; flex-direction: column; align-items: center', margin: 20, width: 660 },
    { name: 'a row with a margin of its own', rule: 'display: flex', margin: 20, width: 660 },
    { name: 'a block with a margin of its own', rule: 'display: block', margin: 20, width: 660 },
  ];
  for (const { name, rule, margin = 0, width } of containers) {
    it(`takes what there is as a direct child: ${name}`, async () => {
      sheet.insertRule(`.bare { width: 700px; ${rule} }`);
      sheet.insertRule(`.bare > meeting-timeline { margin: ${margin}px }`);
      const timeline = await placed(html`<div class="bare" data-here></div>`);
      expectDrawn(timeline, width);
    });
  }

  for (const [name, place] of Object.entries({ 'a box within a row': 'row', 'a float': 'float', 'a box that fits its content': 'fit' })) {
    it(`is as wide as a telephone where its place is as wide as what is in it: ${name}`, async () => {
      sheet.insertRule('.float > * { float: left }');
      sheet.insertRule('.fit > * { width: fit-content }');
      sheet.insertRule('.row > [data-here] { flex: none }', sheet.cssRules.length);
      const timeline = await placed(html`<div class=${place}><div data-here></div></div>`);
      expectDrawn(timeline, 288);
    });
  }

  it('asks for no more than there is', async () => {
    sheet.insertRule('.tight { display: flex; width: 250px }');
    const timeline = await placed(html`<div class="tight" data-here></div>`);
    expect(timeline.offsetWidth).to.equal(250);
  });

  it('shares a row with what has a width', async () => {
    const timeline = await placed(html`<div class="row" data-here><aside></aside></div>`);
    expectDrawn(timeline, 700);
  });

  it('follows its place from a hero to a sidebar and back, whatever the window', async () => {
    const timeline = await placed(html`<div class="hero" data-here></div>`);
    const place = timeline.parentElement!;
    place.className = 'sidebar';
    await settled(timeline);
    expectDrawn(timeline, 300);
    place.className = 'hero';
    await settled(timeline);
    expectDrawn(timeline, 1600);
  });

  it('draws when its tab is shown', async () => {
    const timeline = await placed(html`<div class="hero" data-here hidden></div>`);
    expect(timeline.renderRoot.querySelectorAll('mt-card').length).to.equal(0);
    timeline.parentElement!.hidden = false;
    await settled(timeline);
    expectDrawn(timeline, 1600);
  });

  it('is as it was when its tab is hidden and shown again', async () => {
    const timeline = await placed(html`<div class="hero" data-here></div>`);
    const cardsOf = () => [...timeline.renderRoot.querySelectorAll<HTMLElement>('mt-card')].map(({ dataset, style }) => [dataset['event'], style.transform]);
    const before = cardsOf();
    timeline.parentElement!.hidden = true;
    await settled(timeline);
    timeline.parentElement!.hidden = false;
    await settled(timeline);
    expect(cardsOf()).to.deep.equal(before);
  });

  it('draws when its details are opened', async () => {
    const timeline = await placed(html`<div class="tall"><details><summary>The story</summary><div data-here></div></details></div>`);
    (timeline.closest('details') as HTMLDetailsElement).open = true;
    await settled(timeline);
    expectDrawn(timeline, 700);
  });

  it('draws in a frame, by the width of the frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame" width="400" height="600"></iframe>`);
    const inner = frame.contentDocument!;
    inner.body.style.margin = '0';
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/define.ts', import.meta.url).href;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    inner.body.append(script);
    await loaded;
    const timeline = inner.createElement('meeting-timeline');
    timeline.timeline = story;
    inner.body.append(timeline);
    await settled(timeline);
    expectDrawn(timeline, 400);
  });
});

describe('the slots', () => {
  before(withoutMotion);

  it('put the page’s own in place of header, detail and footer', async () => {
    const timeline = await placed(html`<div class="hero" data-here></div>`);
    for (const name of ['header', 'detail', 'footer']) {
      const own = Object.assign(document.createElement('p'), { slot: name, textContent: `Own ${name}` });
      timeline.append(own);
    }
    timeline.select('meeting');
    await settled(timeline);
    for (const own of timeline.children) expect(own.getBoundingClientRect().height, own.slot).to.be.above(0);
    for (const part of ['title', 'footer']) expect(timeline.renderRoot.querySelector(`[part="${part}"]`)!.getBoundingClientRect().height, part).to.equal(0);
    expect(timeline.renderRoot.querySelector('mt-detail')!.getBoundingClientRect().height).to.equal(0);
  });

  it('put the page’s own in place of the sentence that there is nothing', async () => {
    const timeline = await placed(html`<div class="hero" data-here></div>`);
    timeline.append(Object.assign(document.createElement('p'), { slot: 'empty', textContent: 'Come back tomorrow' }));
    timeline.timeline = { ...story, events: [] };
    await settled(timeline);
    expect(timeline.children[0]!.getBoundingClientRect().height).to.be.above(0);
    expect(timeline.renderRoot.querySelector('[part="message"]')!.getBoundingClientRect().height).to.equal(0);
  });
});
