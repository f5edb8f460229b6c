import { expect } from '@open-wc/testing';
import { zoomKey } from '../../src/elements/wheel-hint.js';
import { toX } from '../../src/layout/view.js';
import { story } from '../../src/story.js';
import { stage, timelineOf, until, withoutMotion, settled } from './fixture.js';
import { held, lengthOf, minimap, next, turnWheel, viewOf, zoomedIn } from './hands.js';

const hintOf = (timeline: Awaited<ReturnType<typeof timelineOf>>) => timeline.renderRoot.querySelector<HTMLElement>('[part="hint"]');

describe('the wheel', () => {
  before(withoutMotion);
  beforeEach(() => window.scrollTo(0, 0));

  for (const [name, delta, keys] of [
    ['from side to side', { deltaX: 120, deltaY: 20 }, held.none],
    ['with Shift', { deltaY: 120 }, held.shift],
  ] as const) {
    for (const mode of ['cooperative', 'zoom'] as const) {
      it(`pans ${name}, and the page stays where it is, wheel="${mode}"`, async () => {
        const timeline = await timelineOf(story);
        timeline.wheel = mode;
        await zoomedIn(timeline);
        const prevented = next<WheelEvent>(window, 'wheel').then((event) => event.defaultPrevented);
        const before = viewOf(timeline);
        await turnWheel(timeline, delta, keys);
        expect(await prevented).to.equal(true);
        expect(viewOf(timeline).start).to.be.greaterThan(before.start);
        expect(hintOf(timeline)).to.equal(null);
      });
    }
  }

  it('is all the page’s with wheel="none"', async () => {
    const timeline = await timelineOf(story);
    timeline.wheel = 'none';
    await zoomedIn(timeline);
    const before = viewOf(timeline);
    for (const [delta, keys] of [[{ deltaX: 120 }, held.none], [{ deltaY: 120 }, held.none], [{ deltaY: 120 }, held.shift]] as const) {
      const prevented = next<WheelEvent>(window, 'wheel').then((event) => event.defaultPrevented);
      await turnWheel(timeline, delta, keys);
      expect(await prevented).to.equal(false);
    }
    expect([viewOf(timeline), hintOf(timeline)]).to.deep.equal([before, null]);
  });

  for (const [mode, zooms] of [['cooperative', true], ['none', false]] as const) {
    it(`with Ctrl over the minimap ${zooms ? 'zooms about the instant there' : 'stays the browser’s'}, wheel="${mode}"`, async () => {
      const timeline = await timelineOf(story);
      timeline.wheel = mode;
      await settled(timeline);
      const strip = minimap(timeline);
      const { left, top, width, height } = strip.getBoundingClientRect();
      const clientX = left + width * 0.9;
      const turn = { deltaY: -60, clientX, clientY: top + height / 2, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
      const before = viewOf(timeline);
      const instant = before.start + 0.9 * (before.end - before.start);
      const place = () => toX(timeline['data']!.scale, viewOf(timeline), 1_000)(instant);
      const at = place();
      const event = new WheelEvent('wheel', turn);
      strip.dispatchEvent(event);
      await settled(timeline);
      expect([event.defaultPrevented, lengthOf(timeline) < before.end - before.start]).to.deep.equal([zooms, zooms]);
      expect(place()).to.be.closeTo(at, 1);
    });
  }

  it('without a key over the minimap scrolls the page', async () => {
    const timeline = await timelineOf(story);
    const event = new WheelEvent('wheel', { deltaY: -60, bubbles: true, composed: true, cancelable: true });
    minimap(timeline).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('settles once, a moment after its last turn', async () => {
    const timeline = await timelineOf(story);
    let count = 0;
    timeline.addEventListener('mt-view-settled', () => count++);
    const rest = next(timeline, 'mt-view-settled');
    // All in one task, so that there is no pause between them, however slow the machine is.
    for (let i = 0; i < 3; i++) stage(timeline).dispatchEvent(new WheelEvent('wheel', { deltaY: -60, ctrlKey: true, cancelable: true }));
    expect(count).to.equal(0);
    await rest;
    expect(count).to.equal(1);
  });

  it('is told once how it zooms, when it passes over, and the telling goes by itself', async () => {
    const timeline = await timelineOf(story);
    expect(hintOf(timeline)).to.equal(null);
    await turnWheel(timeline, { deltaY: 60 });
    expect(hintOf(timeline)!.textContent.trim()).to.equal('Hold Ctrl to zoom');
    const { left, top, width, height } = hintOf(timeline)!.getBoundingClientRect();
    expect(timeline.shadowRoot!.elementsFromPoint(left + width / 2, top + height / 2)).not.to.include(hintOf(timeline)!);
    await until(() => !hintOf(timeline));
    await turnWheel(timeline, { deltaY: 60 });
    expect(hintOf(timeline)).to.equal(null);
  });

  it('is told of no longer once the reader zooms by it', async () => {
    const timeline = await timelineOf(story);
    await turnWheel(timeline, { deltaY: 60 });
    expect(hintOf(timeline)).not.to.equal(null);
    await turnWheel(timeline, { deltaY: -60 }, held.ctrl);
    await settled(timeline);
    expect(hintOf(timeline)).to.equal(null);
  });

  it('needs no telling where it zooms without a key', async () => {
    const timeline = await timelineOf(story);
    timeline.wheel = 'zoom';
    await turnWheel(timeline, { deltaY: -60 });
    expect(hintOf(timeline)).to.equal(null);
  });

  it('zooms with the key that is on the reader’s keyboard', () => {
    expect(zoomKey({ platform: 'MacIntel' })).to.equal('⌘');
    expect(zoomKey({ platform: '', userAgentData: { platform: 'macOS' } })).to.equal('⌘');
    expect(zoomKey({ platform: 'iPad' })).to.equal('⌘');
    expect(zoomKey({ platform: 'Win32', userAgentData: { platform: 'Windows' } })).to.equal('Ctrl');
    expect(zoomKey({ platform: 'Linux x86_64' })).to.equal('Ctrl');
  });
});

describe('a pinch on a trackpad in Safari', () => {
  before(withoutMotion);

  const pinch = (node: HTMLElement, type: string, scale: number) => {
    const { left, width } = node.getBoundingClientRect();
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { scale, clientX: left + width / 2 });
    node.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('zooms the timeline, not the page', async () => {
    const timeline = await timelineOf(story);
    const whole = lengthOf(timeline);
    const prevented = [pinch(stage(timeline), 'gesturestart', 1), pinch(stage(timeline), 'gesturechange', 1.5), pinch(stage(timeline), 'gestureend', 1.5)];
    await settled(timeline);
    expect(prevented).to.deep.equal([true, true, true]);
    expect(lengthOf(timeline)).to.be.lessThan(whole);
  });

  it('is the page’s with wheel="none"', async () => {
    const timeline = await timelineOf(story);
    timeline.wheel = 'none';
    const before = viewOf(timeline);
    expect([pinch(stage(timeline), 'gesturestart', 1), pinch(stage(timeline), 'gesturechange', 2)]).to.deep.equal([false, false]);
    await settled(timeline);
    expect(viewOf(timeline)).to.equal(before);
  });
});
