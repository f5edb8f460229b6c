import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createScene, type Scene } from '../../src/layout/scene.js';
import { clampView, zoomView, type View } from '../../src/layout/view.js';
import type { Timeline } from '../../src/model/timeline.js';
import { century } from '../../stories/invented.js';
import { at, metrics, moved, moves, stageOf, stageOptions } from './fixture.js';

const harbour: Timeline = {
  title: 'The works at the harbour',
  periods: [
    { id: 'first', date: '2000/2003', label: 'The first contract' },
    { id: 'second', date: '2004/..', label: 'The second contract' },
  ],
  lanes: [{ id: 'quay', label: 'Quay' }],
  events: [
    { id: 'wall', date: '2000-03-01/2005-08-31', title: 'The wall is built', lane: 'quay' },
    { id: 'crane', date: '2001-01-01/..', title: 'The crane is there', lane: 'quay' },
    { id: 'strike', date: '2004-05-03/2004-05-05', title: 'The masons strike', lane: 'quay' },
    { id: 'opening', date: '2009-06-01', title: 'The opening', lane: 'quay' },
  ],
};

const stage = stageOf(harbour, { elasticity: 0 });
const between = (start: string, end: string): View => clampView({ start: at(start), end: at(end) }, stage.scale);
const sceneOf = (view: View): Scene => createScene(stage.layout, view);
const bar = (scene: Scene, id: string) => scene.bars.find(({ event }) => event.id === id);

describe('bars', () => {
  it('are for what lasts and is long enough to be seen; all else are marks, and nothing is both', () => {
    const far = sceneOf(stage.whole);
    expect(far.bars.map(({ key }) => key).sort()).to.deep.equal(['crane', 'wall']);
    expect(far.marks.flatMap(({ ids }) => ids).sort()).to.deep.equal(['opening', 'strike']);
    const near = sceneOf(between('2004-05-01', '2004-05-08'));
    expect(bar(near, 'strike')).not.to.be.undefined;
    expect(near.marks.flatMap(({ ids }) => ids)).not.to.include('strike');
  });

  it('fade where nobody knows the end, and say what is certain', () => {
    const scene = sceneOf(stage.whole);
    expect(bar(scene, 'crane')).to.include({ openStart: false, openEnd: true });
    expect(bar(scene, 'wall')).to.include({ openStart: false, openEnd: false });
    expect(bar(scene, 'wall')!.certain!.x0).to.be.above(bar(scene, 'wall')!.x0 - 1);
  });

  it('keep their name in sight while any part of them is', () => {
    for (const month of ['2000-04', '2003-01', '2005-01', '2005-07']) {
      const scene = sceneOf(between(month, `${Number(month.slice(0, 4)) + 3}-01`));
      const wall = bar(scene, 'wall')!;
      expect(wall.label!.x, month).to.be.within(0, scene.width - wall.label!.width);
      expect(wall.label!.width, month).to.be.at.least(metrics.measure('The wall is built', 'label'));
    }
  });

  it('have their place where they begin, be it out of sight', () => {
    const scene = sceneOf(between('2003-01', '2004-01'));
    expect(bar(scene, 'wall')!.x).to.be.below(0);
  });
});

describe('periods', () => {
  it('lie behind everything, with their names at the top while any part of them is in sight', () => {
    const { periods, lanes } = sceneOf(stage.whole);
    expect(periods.map(({ key, label }) => [key, label?.text])).to.deep.equal([['first', 'The first contract'], ['second', 'The second contract']]);
    expect(periods[1]!.openEnd).to.be.true;
    for (const { y, height } of periods) for (const { top } of lanes) expect(y + height).to.be.at.most(top + 0.5);
    const late = sceneOf(zoomView(stage.whole, stage.scale, 1000, 8, 1000));
    expect(late.periods.map(({ key }) => key)).to.deep.equal(['second']);
    expect(late.periods[0]!.label!.x).to.be.within(0, 20);
  });

  it('shorten their names where the next one begins', () => {
    const { periods } = createScene(stageOf(harbour, { elasticity: 0, width: 260 }).layout, stage.whole);
    const first = periods[0]!;
    expect(first.label?.text ?? '…').to.match(/…$/);
  });
});

describe('names of bars in any story', () => {
  it('stay on the stage and off the next bar of their row', () => {
    fc.assert(
      fc.property(fc.nat(30), stageOptions, moves, (seed, options, steps) => {
        const random = stageOf(century(120, seed), options);
        const { bars, width } = createScene(random.layout, moved(random, random.whole, steps));
        for (const one of bars) {
          if (!one.label) continue;
          expect(one.label.x).to.be.at.least(0);
          expect(one.label.x + one.label.width).to.be.at.most(width);
          const next = bars.filter((other) => other.lane === one.lane && other.y === one.y && other.x0 > one.x0);
          for (const other of next) expect(one.label.x + one.label.width).to.be.at.most(other.x0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
