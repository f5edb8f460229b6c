// A timeline in a frame scrolled the article around it, unasked: when the article came, if the frame's address named an event, and when
// a phone was turned, wherever its reader was. For a frame is as high as what is in it, and its window as high as that: there is no
// place in it that is out of the frame's sight.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../docs/examples/iframe/resize.js';
import { oneDay } from '../../stories/invented.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { settled, until, withoutMotion } from '../elements/fixture.js';

const upright = { width: 390, height: 844 };
const across = { width: 844, height: 390 };
const { id } = oneDay.events[3]!;

describe('a frame in an article', () => {
  before(withoutMotion);
  beforeEach(() => setViewport(upright));
  afterEach(async () => {
    scrollTo(0, 0);
    await withoutMotion();
  });

  /** The timeline in the frame, drawn, below so much text; it names an event. */
  async function inFrame(before: number): Promise<MeetingTimeline> {
    const scripts = ['../../src/define.ts', '../../docs/examples/iframe/frame.js'].map((path) => `<script type="module" src="${new URL(path, import.meta.url).href}"></script>`);
    const url = URL.createObjectURL(new Blob(['<!doctype html><body>', ...scripts], { type: 'text/html' }));
    const box = await fixture<HTMLElement>(html`<div><p></p><iframe title="A story" width="100%" src="${url}#mt-${id}"></iframe><p></p></div>`);
    const [above, below] = box.querySelectorAll('p');
    above!.style.height = `${before}px`;
    below!.style.height = '1500px';
    const frame = box.querySelector('iframe')!;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { body } = frame.contentDocument!;
    const timeline = frame.contentDocument!.createElement('meeting-timeline');
    timeline.deepLink = true;
    timeline.timeline = oneDay;
    body.append(timeline);
    await until(() => timeline.selected === id);
    await settled(timeline);
    return timeline;
  }

  const turn = async (timeline: MeetingTimeline, to: typeof upright) => {
    await setViewport(to);
    for (let i = 0; i < 3; i++) await settled(timeline);
  };

  it('shows the event of its address and leaves the article at its beginning', async () => {
    await inFrame(1500);
    expect(scrollY).to.equal(0);
  });

  it('leaves whoever reads the article where they are when a phone is turned', async () => {
    const timeline = await inFrame(1500);
    scrollTo(0, 100);
    await turn(timeline, across);
    expect(scrollY).to.equal(100);
  });

  it('shows whoever was in it what was open', async () => {
    const timeline = await inFrame(300);
    scrollTo(0, 900);
    await turn(timeline, across);
    const frame = document.querySelector('iframe')!.getBoundingClientRect();
    const stage = timeline.renderRoot.querySelector('[part="stage"]')!.getBoundingClientRect();
    expect(frame.top + stage.top).to.be.below(innerHeight);
    expect(frame.top + stage.bottom).to.be.above(0);
  });
});
