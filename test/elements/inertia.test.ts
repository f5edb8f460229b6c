import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { ViewChangeEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { cards, middleOf, record, settled, stage, timelineOf, until, withoutMotion } from './fixture.js';
import { frame, lift, next, placeOf, press, sceneOf, viewOf, withMotion } from './hands.js';

/** A drag to the right in quick steps; the button stays down. */
async function drag(timeline: MeetingTimeline, dx: number): Promise<void> {
  const { x, y } = middleOf(stage(timeline));
  await press(...[0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: x + dx * share, y })));
}

async function closer(timeline: MeetingTimeline): Promise<void> {
  const { start, end } = viewOf(timeline);
  timeline.zoomTo({ start: start + (end - start) * 0.3, end: start + (end - start) * 0.45 });
  await until(() => viewOf(timeline).end - viewOf(timeline).start < (end - start) * 0.16);
  await settled(timeline);
}

describe('a drag that is let go', () => {
  before(withoutMotion);
  beforeEach(withMotion);
  afterEach(async () => {
    await resetMouse();
    await withoutMotion();
  });

  it('goes on by itself and settles once, when it has come to rest', async () => {
    const timeline = await timelineOf(story);
    await closer(timeline);
    const rests = record(timeline, 'mt-view-settled');
    await drag(timeline, 160);
    const rest = next(timeline, 'mt-view-settled');
    await lift();
    const released = viewOf(timeline);
    expect(rests).to.have.length(0);
    await rest;
    await settled(timeline);
    expect(viewOf(timeline).start).to.be.lessThan(released.start);
    const still = viewOf(timeline);
    for (let i = 0; i < 5; i++) await frame();
    expect(viewOf(timeline)).to.equal(still);
    expect(rests).to.have.length(1);
  });

  it('stays where it is after a pause', async () => {
    const timeline = await timelineOf(story);
    await closer(timeline);
    const rests = record(timeline, 'mt-view-settled');
    await drag(timeline, 160);
    await lift(150);
    expect(rests).to.have.length(1);
  });

  it('is caught by a press, which chooses nothing', async () => {
    const timeline = await timelineOf(story);
    await closer(timeline);
    const chosen = record(timeline, 'mt-select');
    await drag(timeline, 160);
    const card = cards(timeline)[0]!;
    const { x, y } = middleOf(card);
    const send = (type: string) => card.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, clientX: x, clientY: y }));
    // In the very moment in which it is let go: how far it would run on by itself hangs on the machine.
    stage(timeline).addEventListener('pointerup', () => send('pointerdown'), { once: true });
    await lift();
    const caught = viewOf(timeline);
    for (let i = 0; i < 5; i++) await frame();
    expect(viewOf(timeline)).to.equal(caught);
    send('pointerup');
    card.renderRoot.querySelector('button')!.click();
    await settled(timeline);
    expect(chosen).to.have.length(0);
  });

  for (const [name, stop] of [
    ['a key', (timeline: MeetingTimeline) => stage(timeline).dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))],
    ['another wish', (timeline: MeetingTimeline) => timeline.select('oath')],
  ] as const) {
    it(`is stopped by ${name}`, async () => {
      const timeline = await timelineOf(story);
      await closer(timeline);
      stage(timeline).focus();
      const rests = record(timeline, 'mt-view-settled');
      await drag(timeline, 160);
      const counts: number[] = [];
      // In the very moment in which it is let go, as above.
      const onRelease = () => {
        counts.push(rests.length);
        stop(timeline);
        counts.push(rests.length);
      };
      stage(timeline).addEventListener('pointerup', onRelease, { once: true });
      await lift();
      expect(counts).to.deep.equal([0, 1]);
    });
  }

  it('stays where it is without motion', async () => {
    await withoutMotion();
    const timeline = await timelineOf(story);
    await closer(timeline);
    const rests = record(timeline, 'mt-view-settled');
    await drag(timeline, 160);
    await lift();
    const released = viewOf(timeline);
    await settled(timeline);
    expect(viewOf(timeline)).to.equal(released);
    expect(rests).to.have.length(1);
  });
});

describe('the ends of the axis', () => {
  before(withoutMotion);
  afterEach(async () => {
    await resetMouse();
    await withoutMotion();
  });

  for (const [name, prepare] of [['glides back', withMotion], ['is back at once without motion', withoutMotion]] as const) {
    it(`give way to a drag, which ${name}; the view never leaves them`, async () => {
      await prepare();
      const timeline = await timelineOf(story);
      const whole = viewOf(timeline);
      const id = sceneOf(timeline).marks[0]!.event.id;
      const x = placeOf(timeline, id);
      const views = record<ViewChangeEvent>(timeline, 'mt-view-change');
      await drag(timeline, 200);
      await settled(timeline);
      expect(placeOf(timeline, id)).to.be.within(x + 20, x + 180);
      expect(viewOf(timeline)).to.deep.equal(whole);
      await lift();
      await until(() => Math.abs(placeOf(timeline, id) - x) < 0.01);
      expect(views.filter(({ view }) => view.start < whole.start || view.end > whole.end)).to.deep.equal([]);
    });
  }

  it('follow a finger that turns back', async () => {
    const timeline = await timelineOf(story);
    const id = sceneOf(timeline).marks[0]!.event.id;
    const before = placeOf(timeline, id);
    const { x, y } = middleOf(stage(timeline));
    await press(...[0, 10, 110, 210, 110, 10].map((dx) => ({ x: x + dx, y })));
    await settled(timeline);
    expect(placeOf(timeline, id)).to.be.closeTo(before, 6);
    await lift();
  });
});

describe('what is told of the view', () => {
  before(withoutMotion);

  it('is that it changed before that it settled', async () => {
    const timeline = await timelineOf(story);
    const told: string[] = [];
    for (const type of ['mt-view-change', 'mt-view-settled']) timeline.addEventListener(type, () => told.push(type));
    stage(timeline).focus();
    await sendKeys({ press: '+' });
    expect(told).to.deep.equal(['mt-view-change', 'mt-view-settled']);
  });
});
