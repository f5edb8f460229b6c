// In a story of which no event has a date the events stood in three quarters of the stage, and in a quarter of the minimap: the rest was
// kept for the one day of 1970 that stood in for the dates that there were not.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { sceneProblems, stageOf } from '../layout/fixture.js';

const undated = Array.from({ length: 8 }, () => 'XXXX-XX-XX');

for (const elasticity of [0, 1]) {
  it(`undated events have the whole stage where nothing has a date, elasticity ${elasticity}`, () => {
    const stage = stageOf(plainTimeline(undated), { elasticity });
    const scene = createScene(stage.layout, stage.whole);
    expect(scene.zones.map(({ x0, x1 }) => [x0, x1])).to.deep.equal([[0, 1_000]]);
    expect(scene.axis.ticks).to.deep.equal([]);
    const places = scene.marks.map(({ x }) => x);
    expect(places[0]! + places.at(-1)!).to.be.closeTo(1_000, 150);
    expect(sceneProblems(scene, stage)).to.deep.equal([]);
  });
}

it('periods keep their dates in sight', () => {
  const { index } = stageOf({ ...plainTimeline(undated), periods: [{ id: 'war', date: '1914/1918', label: 'War' }] });
  expect(index.domain.start).to.be.below(index.dated.start);
});
