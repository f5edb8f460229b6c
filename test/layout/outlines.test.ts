import { expect } from '@open-wc/testing';
import { bandEdges, bracketMiddle, clusterPath, countText, fadeOf, gapPath, headPath, linePath, namesOf, upPath, zoneTextX } from '../../src/layout/outlines.js';
import type { AxisGap } from '../../src/layout/axis-units.js';
import type { SceneRibbon, SceneStretch } from '../../src/layout/background.js';
import { createScene, type Scene, type SceneMark } from '../../src/layout/scene.js';
import type { SceneThread } from '../../src/layout/thread-lines.js';
import { validate } from '../../src/model/validate.js';
import { stageOf } from './fixture.js';

const name = { x: 40, y: 50, width: 80, height: 20 };
const thread = (...points: readonly (readonly [number, number])[]) => ({ points }) as unknown as SceneThread;

describe('a line on the stage', () => {
  it('breaks at the letters of a name, upwards and downwards', () => {
    expect(upPath(60, 0, 100, [name])).to.equal('M60,0L60,44M60,56V100');
    expect(upPath(60, 100, 0, [name])).to.equal('M60,100L60,56M60,44V0');
  });

  it('breaks at several in its own order', () => {
    const next = { ...name, y: 20 };
    expect(upPath(60, 0, 100, [name, next])).to.equal('M60,0L60,14M60,26L60,44M60,56V100');
    expect(linePath(thread([200, 50], [0, 50]), [{ ...name, x: 130, width: 20 }, name])).to.equal('M200,50L152,50M128,50L122,50M38,50L0,50');
  });

  it('is whole beside a name', () => {
    expect(upPath(30, 0, 100, [name])).to.equal('M30,0V100');
    expect(upPath(60, 60, 100, [name])).to.equal('M60,60V100');
  });

  it('is round where it bends, and where bends are close no further than half the way between them', () => {
    expect(linePath(thread([0, 0], [100, 0], [100, 50]))).to.equal('M0,0L94,0Q100,0 100,6L100,50');
    expect(linePath(thread([100, 50], [100, 42], [30, 42]))).to.equal('M100,50L100,46Q100,42 94,42L30,42');
  });

  const heads = [
    ['to the right', [[50, 20], [0, 20]], 'M44,24L50,20L44,16'],
    ['to the left', [[0, 20], [50, 20]], 'M6,16L0,20L6,24'],
    ['downwards', [[20, 50], [20, 0]], 'M16,44L20,50L24,44'],
    ['upwards', [[20, 0], [20, 50]], 'M24,6L20,0L16,6'],
  ] as const;
  for (const [name, points, path] of heads) {
    it(`has its head at the event that speaks, ${name}`, () => {
      const bend = [70, 90] as const;
      expect(headPath({ ...thread(...points, bend), speaker: 'first' })).to.equal(path);
      expect(headPath({ ...thread(bend, ...[...points].reverse()), speaker: 'last' })).to.equal(path);
    });
  }

  it('knows names beside marks, and in bars', () => {
    const { timeline } = validate({
      title: 'Reigns',
      actors: [{ id: 'north', name: 'North' }],
      events: [
        { id: 'reign', date: '0900/0950', title: 'Maud reigns', actors: ['north'] },
        { id: 'council', date: '0920', title: 'A council' },
      ],
    });
    const { layout, whole } = stageOf(timeline);
    const scene: Scene = createScene(layout, whole);
    expect(namesOf(scene).map(({ event }) => event.id).sort()).to.deep.equal(['council', 'reign']);
    const nameless = { ...scene, bars: scene.bars.map((bar) => ({ ...bar, label: undefined })) };
    expect(namesOf(nameless).map(({ event }) => event.id)).to.deep.equal(['council']);
  });
});

const mark = (symbol: string | undefined, count: number) => ({ symbol, ids: Array.from({ length: count }, (_, i) => `e${i}`) }) as unknown as SceneMark;

describe('a cluster', () => {
  it('is a circle, drawn out to both sides where its count has more than two digits', () => {
    const path = (count: number) => clusterPath(mark(undefined, count), { markSize: 30 } as Scene, 50, 20);
    expect([12, 123, 1_234].map(path)).to.deep.equal([
      'M36,20a14,14 0 1 0 28,0a14,14 0 1 0 -28,0z',
      'M45,6h10a14,14 0 0 1 0,28h-10a14,14 0 0 1 0,-28z',
      'M37.5,6h25a14,14 0 0 1 0,28h-25a14,14 0 0 1 0,-28z',
    ]);
  });
});

describe('a ribbon', () => {
  it('fades where its end is not known', () => {
    const fade = (openStart: boolean, openEnd: boolean, rtl: boolean) => fadeOf({ rtl }, { openStart, openEnd } as SceneRibbon);
    for (const rtl of [false, true]) expect([fade(true, true, rtl), fade(false, false, rtl)]).to.deep.equal(['both', undefined]);
    expect([fade(true, false, false), fade(false, true, false), fade(true, false, true), fade(false, true, true)]).to.deep.equal(['left', 'right', 'right', 'left']);
  });
});

describe('a squeezed stretch', () => {
  it('is a zigzag in its middle, of whole turns; too short for one it is nothing', () => {
    const path = (x1: number) => gapPath({ x0: 10, x1 } as AxisGap, 20);
    expect([path(17), path(18), path(30)]).to.deep.equal(['', 'M10,19l2,-3l4,6l2,-3', 'M12,19l2,-3l4,6l2,-3l2,-3l4,6l2,-3']);
  });
});

describe('words on the stage', () => {
  const stage = { width: 1_000, rtl: false } as Scene;
  const stretch = (x0: number, x1: number) => ({ x0, x1 }) as SceneStretch;

  it('stand over what of a stretch is in sight', () => {
    expect([stretch(200, 400), stretch(-300, 200), stretch(900, 1_400), stretch(-300, 1_300)].map((one) => bracketMiddle(stage, one))).to.deep.equal([300, 100, 950, 500]);
    expect([stretch(200, 400), stretch(-300, 200)].map((one) => zoneTextX(stage, one))).to.deep.equal([204, 4]);
    expect([stretch(200, 400), stretch(900, 1_400)].map((one) => zoneTextX({ ...stage, rtl: true }, one))).to.deep.equal([396, 996]);
  });

  it('say of a mark how many stand behind it, and of a circle how many it is', () => {
    expect([mark('disc', 1), mark('disc', 3), mark(undefined, 12)].map((one) => countText(one, String))).to.deep.equal(['', '+2', '12']);
  });
});

describe('the band', () => {
  it('has an edge above and one below, but for one at the very top of the stage', () => {
    const edges = (top: number, bottom: number) => bandEdges({ band: { top, bottom } } as Scene);
    expect([edges(200, 250), edges(0, 50), edges(0, 0)]).to.deep.equal([[0, 50], [50], []]);
  });
});
