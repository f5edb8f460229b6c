// Very many events: the stage stays small, and a step renders nothing that only moved.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { MtCard } from '../../src/elements/mt-card.js';
import { benchStory } from '../bench/story.js';
import { marks, parts, sceneOf, settled, stage, timelineOf, withoutMotion } from './fixture.js';

/** Elements in a tree and in the shadow roots below it. */
const countElements = (root: ParentNode): number => [...root.querySelectorAll('*')].reduce((sum, node) => sum + 1 + (node.shadowRoot ? countElements(node.shadowRoot) : 0), 0);

/** Calls of a method while something happens. */
async function callsOf(tag: string, method: 'render' | 'updated', act: () => Promise<void>): Promise<number> {
  const prototype = customElements.get(tag)!.prototype as Record<string, (...args: unknown[]) => unknown>;
  const original = prototype[method]!;
  let calls = 0;
  prototype[method] = function (...args: unknown[]) {
    calls++;
    return original.apply(this, args);
  };
  try {
    await act();
  } finally {
    prototype[method] = original;
  }
  return calls;
}

describe('a crowd', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  for (const [count, laneCount] of [[1_000, 6], [10_000, 6], [10_000, 40], [100_000, 6]] as const) {
    it(`of ${count} events in ${laneCount} lanes keeps the stage below 1,500 elements at every depth, and each event has its mark`, async () => {
      const timeline = await timelineOf(benchStory(count, laneCount), 1_080);
      expect(sceneOf(timeline).items.reduce((sum, { ids }) => sum + ids.length, 0)).to.equal(count);
      for (const width of count > 10_000 ? [1_080] : [1_080, 1_600, 680]) {
        timeline.parentElement!.style.width = `${width}px`;
        timeline.fit();
        for (let i = 0; i < 12; i++) {
          await settled(timeline);
          expect(countElements(stage(timeline)), `${width} px, ${i} steps closer`).to.be.below(1_500);
          timeline.zoomIn();
        }
      }
    });
  }

  it('renders no mark, no card and no bar of the minimap for a pan that only moves them', async () => {
    const timeline = await timelineOf(benchStory(3_000, 2), 1_000);
    for (let i = 0; i < 4; i++) timeline.zoomIn();
    await settled(timeline);
    // So far that the tiles beside are there, and back.
    timeline.panBy(300);
    timeline.panBy(-300);
    await settled(timeline);
    const before = new Set(sceneOf(timeline).items.map(({ key }) => key));
    const pan = async () => {
      timeline.panBy(-4);
      await settled(timeline);
    };
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    const list = parts(timeline, '.items')[0]!;
    observer.observe(list, { childList: true, characterData: true, subtree: true, attributeFilter: ['aria-label', 'class', 'tabindex', 'title'] });
    const cards = await callsOf('mt-card', 'render', pan);
    observer.disconnect();
    const now = new Set(sceneOf(timeline).items.map(({ key }) => key));
    const entered = [...now].filter((key) => !before.has(key)).length;
    const left = [...before].filter((key) => !now.has(key)).length;
    expect(before.size).to.be.above(20);
    expect(written.length).to.be.at.most(entered + left + 4);
    expect(cards).to.be.at.most(entered + 2);
    const [toolbar, legend] = [await callsOf('mt-toolbar', 'render', pan), await callsOf('mt-legend', 'render', pan)];
    expect([toolbar, legend]).to.deep.equal([0, 0]);
  });

  it('keeps the button that has the focus over its bar at every step of a gesture', async () => {
    const timeline = await timelineOf(benchStory(400, 2), 1_000);
    const { left } = stage(timeline).getBoundingClientRect();
    const { button, mark } = marks(timeline).find((one) => one.mark.type === 'bar' && one.mark.x0 > 200 && one.mark.x1 < 600)!;
    button.focus();
    await settled(timeline);
    let before = button.getBoundingClientRect().width;
    for (let i = 0; i < 3; i++) {
      stage(timeline).dispatchEvent(new WheelEvent('wheel', { deltaY: -20, ctrlKey: true, cancelable: true, clientX: left + 400 }));
      await new Promise(requestAnimationFrame);
      await timeline.updateComplete;
      const bar = sceneOf(timeline).bars.find(({ key }) => key === mark.key)!;
      const box = button.getBoundingClientRect();
      expect(box.left - left).to.be.closeTo(Math.max(bar.x0, 0), 1);
      expect(box.width).to.be.closeTo(Math.min(bar.x1, sceneOf(timeline).width) - Math.max(bar.x0, 0), 1);
      expect(box.width).to.be.above(before);
      before = box.width;
    }
  });

  it('moves the buttons with what is drawn', async () => {
    const timeline = await timelineOf(benchStory(400, 2), 1_000);
    for (let i = 0; i < 3; i++) timeline.zoomIn();
    await settled(timeline);
    for (const dx of [-7, -90, 40]) {
      timeline.panBy(dx);
      await settled(timeline);
      const { left, top } = stage(timeline).getBoundingClientRect();
      const scene = sceneOf(timeline);
      for (const part of parts(timeline, 'mt-card')) {
        const { card } = part as MtCard;
        expect(part.getBoundingClientRect().left - left, card!.key).to.be.closeTo(scene.cards.find(({ key }) => key === card!.key)!.x, 1);
      }
      for (const { button, mark } of marks(timeline)) {
        const box = button.getBoundingClientRect();
        if (mark.type === 'mark') expect([box.left - left + box.width / 2 - mark.x, box.top - top + box.height / 2 - mark.y].every((off) => Math.abs(off) < 1.5), mark.key).to.equal(true);
      }
    }
  });
});
