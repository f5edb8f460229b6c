import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mirrorScene } from '../../src/layout/mirror.js';
import { barEdgePath, bracketMiddle, capsPath, fadeOf, headPath, laneTextX, zoneTextX } from '../../src/layout/outlines.js';
import { createScene, type Scene } from '../../src/layout/scene.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.generated.js';
import { century, oneDay } from '../../stories/invented.js';
import { laneProblems, linkProblems, moved, moves, numberProblems, overlapProblems, stageOf, stageOptions, timelinesOf } from './fixture.js';

const width = 1000;
const sceneOf = (timeline: Timeline, selected: string | null = null): Scene => {
  const stage = stageOf(timeline, { width });
  return createScene(stage.layout, stage.whole, selected);
};

/** Where two values are not the same, numbers but for rounding. What hangs on the story is left out. */
function differences(one: unknown, other: unknown, path = 'scene'): string[] {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one)) ? [] : [`${path}: ${one} and ${other}`];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other ? [] : [`${path}: ${String(one)} and ${String(other)}`];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => (name === 'event' || name === 'other' ? [] : differences(one[name as never], other[name as never], `${path}.${name}`)));
}

type Sides = readonly (readonly [left: number, right: number])[];
const stretches = (all: readonly { readonly x0: number; readonly x1: number }[]): Sides => all.map(({ x0, x1 }) => [x0, x1]);
const boxes = (all: readonly { readonly x: number; readonly width: number }[]): Sides => all.map((box) => [box.x, box.x + box.width]);
const points = (all: readonly { readonly x: number }[]): Sides => all.map(({ x }) => [x, x]);
const present = <T>(all: readonly (T | undefined)[]): T[] => all.filter((one) => one !== undefined);

describe('a mirrored scene', () => {
  const cases: { name: string; scene: Scene; of: (scene: Scene) => Sides }[] = [
    { name: 'cards', scene: sceneOf(story), of: ({ cards }) => boxes(cards) },
    { name: 'leaders', scene: sceneOf(story), of: ({ cards }) => points(cards.map(({ leader }) => leader)) },
    { name: 'names', scene: sceneOf(story), of: ({ names }) => boxes(names) },
    { name: 'marks', scene: sceneOf(story), of: ({ marks }) => points(marks) },
    { name: 'zones', scene: sceneOf(story), of: ({ zones }) => stretches(zones) },
    { name: 'beginnings of the words of zones', scene: sceneOf(story), of: (scene) => points(scene.zones.map((zone) => ({ x: zoneTextX(scene, zone) }))) },
    { name: 'days', scene: sceneOf(story), of: ({ days }) => stretches(days) },
    { name: 'brackets', scene: sceneOf(story), of: ({ brackets }) => stretches(brackets) },
    { name: 'words of brackets', scene: sceneOf(story), of: (scene) => points(scene.brackets.map((bracket) => ({ x: bracketMiddle(scene, bracket) }))) },
    { name: 'ribbons', scene: sceneOf(story), of: ({ ribbons }) => stretches(ribbons) },
    { name: 'ticks', scene: sceneOf(story), of: ({ axis }) => points(axis.ticks) },
    { name: 'names of units', scene: sceneOf(story), of: ({ axis }) => boxes(axis.units) },
    { name: 'contexts', scene: sceneOf(story), of: ({ axis }) => boxes(axis.contexts) },
    { name: 'gaps', scene: sceneOf(story), of: ({ axis }) => stretches(axis.gaps) },
    { name: 'periods', scene: sceneOf(century()), of: ({ periods }) => stretches(periods) },
    { name: 'names of periods', scene: sceneOf(century()), of: ({ periods }) => points(present(periods.map(({ label }) => label))) },
    { name: 'bars', scene: sceneOf(century()), of: ({ bars }) => stretches(bars) },
    { name: 'certain parts of bars', scene: sceneOf(century()), of: ({ bars }) => stretches(present(bars.map(({ certain }) => certain))) },
    { name: 'names in bars', scene: sceneOf(century()), of: ({ bars }) => boxes(present(bars.map(({ label }) => label))) },
    { name: 'bends of threads', scene: sceneOf(oneDay, 'protest'), of: ({ threads }) => threads.flatMap((thread) => thread.points.map(([x]) => [x, x] as const)) },
    { name: 'words of threads', scene: sceneOf(oneDay, 'protest'), of: ({ threads }) => points(present(threads.map(({ label }) => label))) },
    { name: 'beginnings of the names of lanes', scene: sceneOf(oneDay), of: (scene) => points([{ x: laneTextX(scene) }]) },
    { name: 'the origin', scene: sceneOf(oneDay), of: ({ origin }) => points([{ x: origin }]) },
  ];
  for (const { name, scene, of } of cases) {
    it(`has ${name} as far from the right as they were from the left`, () => {
      const [before, after] = [of(scene), of(mirrorScene(scene))];
      expect(before).not.to.be.empty;
      expect(differences(after, before.map(([left, right]) => [width - right, width - left]))).to.deep.equal([]);
    });
  }

  it('keeps the order of time, and cards hang on its own marks', () => {
    const scene = sceneOf(story);
    const { items, marks, cards } = mirrorScene(scene);
    expect(items.map(({ key }) => key)).to.deep.equal(scene.items.map(({ key }) => key));
    expect(items[0]!.x).to.be.greaterThan(items.at(-1)!.x);
    for (const { mark } of cards) expect(marks).to.include(mark);
  });

  it('begins bars on the right, and lets them fade where they have no end', () => {
    const ribbon = { key: 'a', ids: ['a'], x0: 100, x1: 300, y: 50, openStart: false, openEnd: true };
    const bar = { ...ribbon, height: 20 } as unknown as Scene['bars'][number];
    const [ltr, rtl] = [false, true].map((mirrored) => ({ rtl: mirrored, origin: 0 }));
    expect([fadeOf(ltr!, ribbon), fadeOf(rtl!, ribbon)]).to.deep.equal(['right', 'left']);
    expect([barEdgePath(ltr!, bar), barEdgePath(rtl!, bar)]).to.deep.equal(['M100,40h3v20h-3z', 'M297,40h3v20h-3z']);
    expect([capsPath(ltr!, ribbon), capsPath(rtl!, ribbon)]).to.deep.equal(['M100,47v6', 'M300,47v6']);
  });

  it('points arrows the other way', () => {
    const scene = sceneOf(oneDay, 'protest');
    const tips = ({ threads }: Scene) => threads.map((thread) => Number(/L([-\d.]+),/.exec(headPath(thread))![1]));
    expect(tips(scene)).not.to.be.empty;
    tips(mirrorScene(scene)).forEach((x, i) => expect(x).to.be.closeTo(width - tips(scene)[i]!, 0.11));
  });

  it('mirrored again is the scene it was made of', () => {
    fc.assert(
      fc.property(timelinesOf(40), stageOptions, moves, fc.nat(40), (timeline, options, steps, selected) => {
        const stage = stageOf(timeline, options);
        const scene = createScene(stage.layout, moved(stage, stage.whole, steps), `e${selected}`);
        expect(differences(mirrorScene(mirrorScene(scene)), scene)).to.deep.equal([]);
      }),
      { numRuns: 80 },
    );
  });

  it('overlaps nowhere and leaves the stage nowhere', () => {
    fc.assert(
      fc.property(timelinesOf(40), stageOptions, moves, fc.nat(40), (timeline, options, steps, selected) => {
        const stage = stageOf(timeline, options);
        const scene = mirrorScene(createScene(stage.layout, moved(stage, stage.whole, steps), `e${selected}`));
        expect([...numberProblems(scene.axis), ...overlapProblems(scene), ...laneProblems(scene), ...linkProblems(scene)]).to.deep.equal([]);
        for (const { x, width: wide, text } of [...scene.axis.units, ...scene.axis.contexts]) {
          expect(x, text).to.be.at.least(-0.5);
          expect(x + wide, text).to.be.at.most(scene.width + 0.5);
        }
      }),
      { numRuns: 120 },
    );
  });
});
