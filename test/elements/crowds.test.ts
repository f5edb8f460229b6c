// Very many events: the stage stays small, and a step renders nothing that only moved.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { MtLanes } from '../../src/elements/mt-lanes.js';
import type { Scene } from '../../src/layout/scene.js';
import { benchStory } from '../bench/story.js';
import { parts, settled, stage, timelineOf, withoutMotion } from './fixture.js';

/** Elements in a tree and in the shadow roots below it. */
const countElements = (root: ParentNode): number => [...root.querySelectorAll('*')].reduce((sum, node) => sum + 1 + (node.shadowRoot ? countElements(node.shadowRoot) : 0), 0);

const sceneOf = (timeline: MeetingTimeline): Scene => (parts(timeline, 'mt-lanes')[0] as MtLanes).scene!;

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
    }).timeout(120_000);
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
    const [marks, cards] = [await callsOf('mt-mark', 'render', pan), await callsOf('mt-card', 'render', pan)];
    const entered = sceneOf(timeline).items.filter(({ key }) => !before.has(key)).length;
    expect(before.size).to.be.above(20);
    expect(marks).to.be.at.most(entered + 2);
    expect(cards).to.be.at.most(entered + 2);
    const [toolbar, legend] = [await callsOf('mt-toolbar', 'render', pan), await callsOf('mt-legend', 'render', pan)];
    expect([toolbar, legend]).to.deep.equal([0, 0]);
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
      for (const part of parts(timeline, 'mt-mark, mt-card')) {
        const { mark, card } = part as HTMLElement & { mark?: Scene['items'][number]; card?: Scene['cards'][number] };
        const box = part.getBoundingClientRect();
        if (card) expect(box.left - left, card.key).to.be.closeTo(scene.cards.find(({ key }) => key === card.key)!.x, 1);
        else if (mark?.type === 'mark') expect([box.left - left + box.width / 2 - mark.x, box.top - top + box.height / 2 - mark.y].every((off) => Math.abs(off) < 1.5), mark.key).to.equal(true);
      }
    }
  });
});
