import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { layBrush } from '../../src/layout/minimap.js';
import { story } from '../../src/story.js';
import type { Instant } from '../../src/time/instant.js';
import { deepTime, oneDay } from '../../stories/invented.js';
import { record, settled, timelineOf, withoutMotion } from './fixture.js';
import { lengthOf, lift, minimap, press, touch, viewOf } from './hands.js';

const slider = (timeline: MeetingTimeline) => minimap(timeline).renderRoot.querySelector('input')!;
const told = (timeline: MeetingTimeline) => slider(timeline).getAttribute('aria-valuetext');

async function keys(timeline: MeetingTimeline, ...names: string[]): Promise<void> {
  slider(timeline).focus();
  for (const name of names) {
    await sendKeys({ press: name });
    await settled(timeline);
  }
}

/** Shows a third of the time in its middle, and tells where on the window the brush is. */
async function brushed(timeline: MeetingTimeline) {
  const { domain } = minimap(timeline).index!;
  const at = (share: number) => (domain.start + share * (domain.end - domain.start)) as Instant;
  timeline.zoomTo({ start: at(1 / 3), end: at(2 / 3) });
  await settled(timeline);
  const strip = minimap(timeline).renderRoot.querySelector('.strip')!;
  strip.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = strip.getBoundingClientRect();
  const place = (share: number) => ({ x: left + share * width, y: top + height / 2 });
  const shares = () => {
    const { x0, x1 } = layBrush(minimap(timeline).index!, viewOf(timeline), width);
    return [x0 / width, x1 / width] as const;
  };
  return { place, shares, strip };
}

describe('the minimap for the keyboard', () => {
  before(withoutMotion);

  it('has no fault that axe could find, and is one tab stop', async () => {
    const timeline = await timelineOf(story);
    await expect(minimap(timeline)).to.be.accessible();
    expect(minimap(timeline).renderRoot.querySelectorAll('input, button, [tabindex]')).to.have.length(1);
  });

  it('tells in words what is in sight, as precisely as there is need', async () => {
    const timeline = await timelineOf(story);
    expect(told(timeline)).to.match(/^In view: .+ to .+$/);
    timeline.zoomTo({ start: Date.UTC(2025, 10, 4, 5), end: Date.UTC(2025, 10, 23, 5) });
    await settled(timeline);
    expect(told(timeline)).to.match(/^In view: from (4 November|November 4,) 2025,? to (22 November|November 22,) 2025$/);
    expect(told(await timelineOf(deepTime))).to.match(/^In view: from 13\.9 billion BC to 2026$/);
  });

  it('moves what is in sight with the arrows, by the whole of it with the page keys, and to the ends', async () => {
    const timeline = await timelineOf(oneDay);
    await keys(timeline, '+', '+', 'Home');
    const { domain } = minimap(timeline).index!;
    expect(viewOf(timeline).start).to.equal(domain.start);
    const first = viewOf(timeline);
    await keys(timeline, 'ArrowRight');
    expect(viewOf(timeline).start).to.be.within(first.start + 1, first.end);
    await keys(timeline, 'ArrowLeft');
    expect(viewOf(timeline).start).to.be.closeTo(first.start, 1_000);
    await keys(timeline, 'ArrowUp', 'ArrowDown');
    expect(viewOf(timeline).start).to.be.closeTo(first.start, 1_000);
    await keys(timeline, 'PageDown');
    expect(viewOf(timeline).start).to.be.closeTo(first.end, 1_000);
    await keys(timeline, 'PageUp');
    expect(viewOf(timeline).start).to.be.closeTo(first.start, 1_000);
    await keys(timeline, 'End');
    expect(viewOf(timeline).end).to.equal(domain.end);
    expect(Number(slider(timeline).value)).to.equal(100);
  });

  it('resizes it with + and −, shows all with 0, and leaves these keys alone with no-shortcuts', async () => {
    const timeline = await timelineOf(oneDay);
    const whole = lengthOf(timeline);
    await keys(timeline, '+');
    const closer = lengthOf(timeline);
    expect(closer).to.be.lessThan(whole);
    await keys(timeline, '+', '-');
    expect(lengthOf(timeline)).to.be.closeTo(closer, closer * 0.2);
    await keys(timeline, '0');
    expect(lengthOf(timeline)).to.equal(whole);
    timeline.noShortcuts = true;
    await settled(timeline);
    await keys(timeline, '+');
    expect(lengthOf(timeline)).to.equal(whole);
  });

  it('goes where assistive technology sets it', async () => {
    const timeline = await timelineOf(story);
    await brushed(timeline);
    const { domain } = minimap(timeline).index!;
    slider(timeline).value = '0';
    slider(timeline).dispatchEvent(new Event('input', { bubbles: true }));
    await settled(timeline);
    expect(viewOf(timeline).start).to.equal(domain.start);
  });
});

describe('the brush of the minimap', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  const cases = [
    { name: 'moves by its middle', path: [0.5, 0.55, 0.6], to: [1 / 3 + 0.1, 2 / 3 + 0.1] },
    { name: 'stops at the end of the strip', path: [0.5, 0.8, 0.95], to: [2 / 3, 1] },
    { name: 'is resized by its start', path: [1 / 3, 0.3, 0.2], to: [0.2, 2 / 3] },
    { name: 'is resized by its end', path: [2 / 3, 0.7, 0.9], to: [1 / 3, 0.9] },
    { name: 'lets one end pass the other', path: [1 / 3, 0.6, 0.9], to: [2 / 3, 0.9] },
    { name: 'comes to where one presses beside it', path: [0.9], to: [2 / 3, 1] },
    // It rests where one pressed, and again where one lets go.
    { name: 'comes there and is dragged on', path: [0.2, 0.25, 0.3], to: [0.3 - 1 / 6, 0.3 + 1 / 6], times: 2 },
  ];
  for (const { name, path, to, times = 1 } of cases) {
    for (const means of ['mouse', 'touch'] as const) {
      it(`${name}, by ${means}`, async () => {
        const timeline = await timelineOf(story);
        const { place, shares } = await brushed(timeline);
        const rests = record(timeline, 'mt-view-settled');
        const places = path.map(place);
        if (means === 'touch') await touch(timeline, ...places.map((one) => [one]));
        else {
          await press(...places);
          await lift();
        }
        await settled(timeline);
        shares().forEach((share, i) => expect(share).to.be.closeTo(to[i]!, 0.01));
        expect(rests).to.have.length(times);
      });
    }
  }

  it('shows by the pointer what can be done where', async () => {
    const timeline = await timelineOf(story);
    const { place } = await brushed(timeline);
    const cursorAt = (share: number) => {
      const { x, y } = place(share);
      return getComputedStyle((minimap(timeline).renderRoot as ShadowRoot).elementFromPoint(x, y)!).cursor;
    };
    expect([0.1, 1 / 3, 0.5, 2 / 3, 0.9].map(cursorAt)).to.deep.equal(['pointer', 'ew-resize', 'grab', 'ew-resize', 'pointer']);
  });

  it('leaves up and down to the page', async () => {
    const timeline = await timelineOf(story);
    document.body.style.height = '4000px';
    const { place } = await brushed(timeline);
    const before = viewOf(timeline);
    const from = place(0.5);
    const scrolled = new Promise((resolve) => window.addEventListener('scroll', resolve, { once: true }));
    await touch(timeline, ...[0, 20, 60, 120, 200].map((up) => [{ x: from.x, y: from.y - up }]));
    await scrolled;
    expect(viewOf(timeline)).to.deep.equal(before);
    document.body.style.removeProperty('height');
    window.scrollTo(0, 0);
  });
});
