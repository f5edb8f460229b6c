// How much work a step is, counted in questions asked of the story, not in time: however long the story, it hangs on the stage.
import { expect } from '@open-wc/testing';
import { threadsOf } from '../../src/model/threads.js';
import { indexEvents, type EventIndex } from '../../src/model/index-events.js';
import { layBars } from '../../src/layout/minimap.js';
import { createLayout } from '../../src/layout/prepare.js';
import { createScene } from '../../src/layout/scene.js';
import { kindLooks } from '../../src/layout/symbols.js';
import { createTimeScale } from '../../src/layout/time-scale.js';
import { clampView, panView, wholeView, zoomView, type View } from '../../src/layout/view.js';
import { createState, placeAmong, reduce, visibleIds } from '../../src/state.js';
import { benchStory } from '../bench/story.js';
import { metrics, words } from './fixture.js';

const width = 1_100;

/** Counts how often an entry of a list is read. */
function counting<T extends object>(list: T, count: () => void): T {
  return new Proxy(list, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) count();
      const value: unknown = Reflect.get(target, name, target);
      // Methods of typed arrays want the array itself.
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}

const stories = new Map<number, EventIndex>();
/** The longest takes a second and more to make. */
function indexOf(events: number): EventIndex {
  const index = stories.get(events) ?? indexEvents(benchStory(events));
  stories.set(events, index);
  return index;
}

/** A stage that counts what is read of its story, and which texts are measured. */
function countedStage(events: number) {
  const counts = { read: 0, measured: 0 };
  const read = () => counts.read++;
  const plain = indexOf(events);
  const scale = createTimeScale(plain, 1);
  const index: EventIndex = { ...plain, events: counting(plain.events, read), whens: counting(plain.whens, read), at: counting(plain.at, read), doubtful: counting(plain.doubtful, read) };
  const layout = createLayout({ index: plain, scale, grouping: 'actor', width, height: 640, metrics: { ...metrics, measure: (text, style) => (counts.measured++, metrics.measure(text, style)) }, words });
  const counted = { ...layout, index, laneEvents: layout.laneEvents.map((own) => ({ ...own, positions: counting(own.positions, read), units: counting(own.units, read), lengths: counting(own.lengths, read) })) };
  const near = (factor: number) => clampView(zoomView(wholeView(scale), scale, width, factor, width / 2), scale);
  return { layout: counted, scale, counts, near };
}

/** Steps of a pan and of a zoom that stay on one level and among tiles that are there. */
const ways: { name: string; step: (view: View, scale: ReturnType<typeof createTimeScale>) => View }[] = [
  { name: 'a pan', step: (view, scale) => panView(view, scale, width, -3) },
  { name: 'a zoom', step: (view, scale) => zoomView(view, scale, width, 1.01, width / 2) },
];

describe('a step', () => {
  for (const { name, step } of ways) {
    for (const factor of [1.2, 40, 700]) {
      it(`of ${name} at × ${factor} asks no more of a hundred thousand events than of what is on the stage`, () => {
        const asked = [1_000, 10_000, 100_000].map((events) => {
          const { layout, scale, counts, near } = countedStage(events);
          let view = near(factor);
          // Twice, so that the tiles beside are there as well.
          for (const by of [-1, 1, -0.5, 0.5]) createScene(layout, panView(view, scale, width, by * width));
          createScene(layout, view);
          counts.read = counts.measured = 0;
          let things = 0;
          for (let i = 0; i < 10; i++) {
            view = step(view, scale);
            const { marks, bars, ribbons, cards, axis } = createScene(layout, view);
            things += marks.length + bars.length + ribbons.length + cards.length + axis.units.length + axis.contexts.length;
          }
          return { events, read: counts.read, measured: counts.measured, things };
        });
        for (const { events, read, measured, things } of asked) {
          expect(read, `${events} events, read`).to.be.at.most(things * 6);
          expect(measured, `${events} events, measured`).to.be.at.most(things * 6 + 600);
        }
      });
    }
  }

  it('of a pan shows the very same lists of events, so that nothing is rendered for them', () => {
    const { layout, scale, near } = countedStage(1_000);
    const lists = (view: View) => new Map(createScene(layout, view).items.map(({ key, ids }) => [key, ids]));
    const view = near(8);
    const [before, after] = [lists(view), lists(panView(view, scale, width, 20))];
    let shared = 0;
    for (const [key, ids] of after) {
      if (!before.has(key)) continue;
      expect(ids).to.equal(before.get(key));
      shared++;
    }
    expect(shared).to.be.above(10);
  });
});

describe('what is asked in every frame', () => {
  const state = createState(benchStory(300), width);

  it('is answered once for one story and one filter', () => {
    const { index } = state;
    const kinds = index.timeline.kinds!;
    expect(visibleIds(reduce(state, { type: 'pan', dx: -10 }))).to.equal(visibleIds(state));
    expect(layBars(index, undefined, 600)).to.equal(layBars(index, undefined, 600));
    expect(kindLooks(kinds)).to.equal(kindLooks(kinds));
    expect(threadsOf(index.timeline, 'e49')).to.equal(threadsOf(index.timeline, 'e49'));
  });

  it('is answered anew where the filter, the width or the event is another', () => {
    const { index } = state;
    const some = new Set(['e3', 'e7']);
    expect(visibleIds({ ...state, visible: some })).to.have.length(2);
    expect(visibleIds(state)).to.have.length(300);
    expect(layBars(index, some, 600).length).to.be.below(layBars(index, undefined, 600).length);
    expect(layBars(index, undefined, 300)).not.to.deep.equal(layBars(index, undefined, 600));
    expect(threadsOf(index.timeline, 'e48')).not.to.deep.equal(threadsOf(index.timeline, 'e49'));
    expect([placeAmong(['a', 'b'], 'b'), placeAmong(['a', 'b'], 'c'), placeAmong(['a', 'b'], null)]).to.deep.equal([2, 0, 0]);
  });
});
