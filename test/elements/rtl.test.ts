// In a page that is read from right to left time runs so too: what is drawn, the keys, and what hands do.
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { layBrush } from '../../src/layout/minimap.js';
import { story } from '../../src/story.js';
import type { Instant } from '../../src/time/instant.js';
import { century, oneDay, plainTimeline } from '../../stories/invented.js';
import { cards, cdp, focusedEvent, middleOf, record, settled, stage, timelineOf, toolbar, until, withoutMotion } from './fixture.js';
import { held, lift, minimap, placeOf, press, sceneOf, touch, turnWheel, viewOf, zoomedIn, type Place } from './hands.js';

const root = document.documentElement;
const plain = plainTimeline(['2025-11-04', '2025-11-14', '2025-11-21']);
const ids = plain.events.map(({ id }) => id);

/** Where a thing is that shows an event, in the coordinates of the window. */
const leftOf = (timeline: MeetingTimeline, id: string): number => timeline.renderRoot.querySelector(`[data-event="${id}"]`)!.getBoundingClientRect().left;

/** A place on the stage, by its share of the width from the left. */
function placeAt(timeline: MeetingTimeline, share: number): Place {
  const { left, top, width } = stage(timeline).getBoundingClientRect();
  return { x: Math.round(left + share * width), y: Math.round(top + 6) };
}

const wheelAt = async (timeline: MeetingTimeline, { x, y }: Place, deltaY: number) => {
  await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: held.ctrl });
  await settled(timeline);
};

describe('a page that is read from right to left', () => {
  beforeEach(async () => {
    await withoutMotion();
    root.dir = 'rtl';
    window.scrollTo(0, 0);
  });
  afterEach(async () => {
    await resetMouse();
    root.removeAttribute('dir');
    root.removeAttribute('lang');
  });

  it('has no fault that axe could find', async () => {
    root.lang = 'ar';
    const timeline = await timelineOf(story);
    await until(() => toolbar(timeline).strings?.locale === 'ar');
    await settled(timeline);
    await expect(timeline).to.be.accessible();
  });

  it('has the first event right of the last one, and buttons where things are drawn', async () => {
    const timeline = await timelineOf(plain);
    expect(leftOf(timeline, ids[0]!)).to.be.greaterThan(leftOf(timeline, ids[1]!));
    expect(leftOf(timeline, ids[1]!)).to.be.greaterThan(leftOf(timeline, ids[2]!));
    const stageLeft = stage(timeline).getBoundingClientRect().left;
    for (const card of cards(timeline)) expect(leftOf(timeline, card.card!.event.id) - stageLeft).to.be.closeTo(card.card!.x, 1);
  });

  it('keeps bars, their names and their buttons on the stage', async () => {
    const timeline = await timelineOf(century());
    await zoomedIn(timeline, 3);
    const { left, right } = stage(timeline).getBoundingClientRect();
    const buttons = [...timeline.renderRoot.querySelectorAll('.over-bar, .name')].map((node) => node.getBoundingClientRect());
    expect(buttons).not.to.be.empty;
    for (const box of buttons) {
      expect(box.left).to.be.at.least(left - 1);
      expect(box.right).to.be.at.most(right + 1);
    }
  });

  it('lists events by time, and the left arrow leads to the next one', async () => {
    const timeline = await timelineOf(plain);
    expect(cards(timeline).map(({ card }) => card!.event.id)).to.deep.equal(ids);
    cards(timeline)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(timeline);
    expect(focusedEvent(timeline)).to.equal(ids[1]);
    await sendKeys({ press: 'ArrowRight' });
    await settled(timeline);
    expect(focusedEvent(timeline)).to.equal(ids[0]);
    await sendKeys({ press: 'End' });
    await settled(timeline);
    expect(focusedEvent(timeline)).to.equal(ids[2]);
  });

  for (const means of ['mouse', 'touch'] as const) {
    it(`follows what drags it: to the right come later times, by ${means}`, async () => {
      const timeline = await timelineOf(oneDay);
      await zoomedIn(timeline, 3);
      const before = viewOf(timeline);
      const { key, x } = sceneOf(timeline).axis.units[0]!;
      const [from, to] = [placeAt(timeline, 0.5), placeAt(timeline, 0.6)];
      const path = [from, { ...from, x: from.x + 40 }, to];
      if (means === 'touch') await touch(timeline, ...path.map((place) => [place]));
      else {
        await press(...path);
        await lift(500);
        await settled(timeline);
      }
      expect(viewOf(timeline).start).to.be.greaterThan(before.start);
      const now = sceneOf(timeline).axis.units.find((unit) => unit.key === key);
      if (now) expect(now.x - x).to.be.within(to.x - from.x - 12, to.x - from.x + 1);
    });
  }

  it('brings later times with a wheel to the left', async () => {
    const timeline = await timelineOf(oneDay);
    await zoomedIn(timeline, 3);
    const before = viewOf(timeline);
    await turnWheel(timeline, { deltaX: -80 });
    expect(viewOf(timeline).start).to.be.greaterThan(before.start);
  });

  it('zooms about the instant under the pointer, by wheel and double click', async () => {
    const timeline = await timelineOf(plain);
    const { left, top } = stage(timeline).getBoundingClientRect();
    const x = placeOf(timeline, ids[1]!);
    const there = { x: Math.round(left + x), y: Math.round(top + 6) };
    const whole = viewOf(timeline);
    await wheelAt(timeline, there, -100);
    expect(placeOf(timeline, ids[1]!)).to.be.closeTo(x, 1.5);
    expect(viewOf(timeline)).not.to.deep.equal(whole);
    const closer = viewOf(timeline);
    stage(timeline).dispatchEvent(new MouseEvent('dblclick', { clientX: there.x, clientY: there.y, bubbles: true, cancelable: true }));
    await settled(timeline);
    expect(placeOf(timeline, ids[1]!)).to.be.closeTo(x, 3);
    expect(viewOf(timeline).end - viewOf(timeline).start).to.be.lessThan(closer.end - closer.start);
  });

  it('has the brush of the minimap where the stage is, moved by pointer and keys', async () => {
    const timeline = await timelineOf(plain);
    const { domain } = minimap(timeline).index!;
    const at = (share: number) => (domain.start + share * (domain.end - domain.start)) as Instant;
    timeline.zoomTo({ start: at(0.6), end: at(0.8) });
    await settled(timeline);
    const strip = minimap(timeline).renderRoot.querySelector('.strip')!.getBoundingClientRect();
    const brush = minimap(timeline).renderRoot.querySelector('.brush')!.getBoundingClientRect();
    expect((strip.right - brush.right) / strip.width).to.be.closeTo(0.6, 0.01);
    expect((strip.right - brush.left) / strip.width).to.be.closeTo(0.8, 0.01);

    const place = (share: number) => ({ x: strip.right - share * strip.width, y: strip.top + strip.height / 2 });
    const shares = () => {
      const { x0, x1 } = layBrush(minimap(timeline).index!, viewOf(timeline), strip.width);
      return [x0 / strip.width, x1 / strip.width] as const;
    };
    const expectBrush = (start: number, end: number) => shares().forEach((share, i) => expect(share).to.be.closeTo([start, end][i]!, 0.01));
    await press(place(0.7), place(0.65), place(0.6));
    await lift();
    await settled(timeline);
    expectBrush(0.5, 0.7);
    await press(place(0.7), place(0.8));
    await lift();
    await settled(timeline);
    expectBrush(0.5, 0.8);
    await press(place(0.2));
    await lift();
    await settled(timeline);
    expectBrush(0.05, 0.35);

    minimap(timeline).renderRoot.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(timeline);
    expect(shares()[0]).to.be.greaterThan(0.05);
  });

  it('is drawn anew when the page or the element changes its direction', async () => {
    const timeline = await timelineOf(plain);
    const { width } = sceneOf(timeline);
    const x = placeOf(timeline, ids[0]!);
    const moves = record(timeline, 'mt-view-change');
    root.dir = 'ltr';
    await settled(timeline);
    expect(placeOf(timeline, ids[0]!)).to.be.closeTo(width - x, 0.01);
    expect(leftOf(timeline, ids[0]!)).to.be.lessThan(leftOf(timeline, ids[2]!));
    timeline.dir = 'rtl';
    await settled(timeline);
    expect(placeOf(timeline, ids[0]!)).to.be.closeTo(x, 0.01);
    expect(moves).to.be.empty;
  });

  it('turns the arrows between events, which keep their sense', async () => {
    const timeline = await timelineOf(plain);
    const arrows = [...toolbar(timeline).renderRoot.querySelectorAll('.along')];
    expect(arrows.map((arrow) => getComputedStyle(arrow).transform)).to.deep.equal(Array(2).fill('matrix(-1, 0, 0, 1, 0, 0)'));
    expect(middleOf(arrows[0]!).x).to.be.greaterThan(middleOf(arrows[1]!).x);
  });

  it('takes its direction along in a picture', async () => {
    const timeline = await timelineOf(plain);
    const picture = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml');
    const boxOf = (title: string) => [...picture.querySelectorAll('svg svg svg')].find((box) => box.textContent.includes(title))!;
    expect(Number(boxOf('Event 0').getAttribute('x'))).to.be.greaterThan(Number(boxOf('Event 2').getAttribute('x')));
    const heading = picture.querySelector('text')!;
    expect(heading.getAttribute('text-anchor')).to.equal('end');
    expect(Number(heading.getAttribute('x'))).to.equal(Number(picture.documentElement.getAttribute('width')) - 16);
  });
});
