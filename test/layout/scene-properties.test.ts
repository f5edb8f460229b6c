// What holds in the scene of any story, on any stage, in any view.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cardSize } from '../../src/layout/cards.js';
import { detailAt } from '../../src/layout/detail.js';
import { createScene, type Scene } from '../../src/layout/scene.js';
import { levelOf } from '../../src/layout/tiles.js';
import { advance, toTime, toUnit } from '../../src/layout/time-scale.js';
import { clampView, density, panView, toX, type View } from '../../src/layout/view.js';
import { applyFilter, type Filter } from '../../src/model/filter.js';
import type { Timeline } from '../../src/model/timeline.js';
import { century, numbers } from '../../stories/invented.js';
import { benchStory } from '../bench/story.js';
import { actorNames, elementsOf, isWide, metrics, moved, moves, pans, sceneProblems, stageOf, stageOptions, timelinesOf, type Stage, type StageOptions } from './fixture.js';

const idsOf = (marks: readonly { readonly ids: readonly string[] }[]): string[] => marks.flatMap(({ ids }) => ids);
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
/** What a reader may ask for. */
const filters = fc.option(
  fc.record({
    kinds: fc.subarray(['order', 'event', 'remark', 'absent'], { maxLength: 2 }),
    actors: fc.subarray(actorNames, { maxLength: 2 }),
    sources: fc.constant([]),
    spans: fc.subarray(['2025-11', '2019', '19XX'], { maxLength: 1 }),
    words: fc.subarray(['word', 'gale'], { maxLength: 1 }),
  }),
  { nil: undefined },
);

/** A stage with what a filter leaves. */
const filtered = (timeline: Timeline, options: StageOptions, filter: Filter | undefined): Stage & { readonly shown: readonly string[] } => {
  const visible = filter && applyFilter(timeline, filter);
  return { ...stageOf(timeline, { ...options, visible }), shown: visible ? [...visible] : timeline.events.map(({ id }) => id) };
};

/** A scene without the objects of the story, to be compared by value. */
const plain = (scene: Scene): unknown => JSON.parse(JSON.stringify(scene, (name, value: unknown) => (name === 'event' ? (value as { id: string }).id : value)));

describe('the scene of any story', () => {
  it('shows or counts every event once, the whole being in sight, and nothing overlaps', () => {
    fc.assert(
      fc.property(timelinesOf(40), stageOptions, filters, (timeline, options, filter) => {
        const stage = filtered(timeline, options, filter);
        const scene = createScene(stage.layout, stage.whole);
        expect(sceneProblems(scene, stage)).to.deep.equal([]);
        expect(sorted(idsOf(scene.items))).to.deep.equal(sorted(stage.shown));
      }),
      { numRuns: 250 },
    );
  });

  it('holds in any view, whatever is selected', () => {
    fc.assert(
      fc.property(timelinesOf(40), stageOptions, filters, moves, fc.nat(40), (timeline, options, filter, steps, selected) => {
        const stage = filtered(timeline, options, filter);
        const view = moved(stage, stage.whole, steps);
        for (const id of [null, `e${selected}`]) expect(sceneProblems(createScene(stage.layout, view, id), stage)).to.deep.equal([]);
      }),
      { numRuns: 250 },
    );
  });

  it('gives the selected event a card as long as its mark is in sight, in a lane with room', () => {
    fc.assert(
      fc.property(timelinesOf(30), stageOptions, moves, fc.nat(30), (timeline, options, steps, selected) => {
        const stage = stageOf(timeline, options);
        const id = `e${selected}`;
        const { marks, lanes, cards } = createScene(stage.layout, moved(stage, stage.whole, steps), id);
        const mark = marks.find(({ ids }) => ids.includes(id));
        if (!mark) return;
        const { depth, cardsFrom, named } = lanes[mark.lane]!;
        const { width, height } = cardSize(stage.index.events[stage.index.position.get(id)!]!.title, metrics, depth - cardsFrom);
        if (named || depth - cardsFrom < height || options.width < width) return;
        expect(cards.map(({ event }) => event.id)).to.include(id);
      }),
      { numRuns: 250 },
    );
  });

  it('is the same however one came there', () => {
    fc.assert(
      fc.property(timelinesOf(30), stageOptions, moves, moves, (timeline, options, steps, detour) => {
        const used = stageOf(timeline, options);
        const view = moved(used, used.whole, steps);
        const before = plain(createScene(used.layout, view));
        createScene(used.layout, moved(used, view, detour), 'e1');
        createScene(used.layout, used.whole);
        expect(plain(createScene(used.layout, view))).to.deep.equal(before);
        expect(plain(createScene(stageOf(timeline, options).layout, view))).to.deep.equal(before);
      }),
      { numRuns: 80 },
    );
  });
});

/** What of a scene has to stay while one moves: where cards and names are, seen from their marks. */
interface Placed {
  readonly dx: number;
  readonly y: number;
  readonly lines: number;
}

const cardsOf = ({ cards }: Scene): Map<string, Placed> => new Map(cards.map(({ key, x, y, lines, mark }) => [key, { dx: x - mark.x, y, lines }]));
const namesOf = ({ names, marks }: Scene): Map<string, Placed> =>
  new Map(names.map(({ key, x, y, event }) => [key, { dx: x - marks.find(({ ids }) => ids.includes(event.id))!.x, y, lines: 1 }]));

function expectSame(one: Placed, other: Placed, what: string): void {
  expect(one.dx, what).to.be.closeTo(other.dx, 0.01);
  expect({ y: one.y, lines: one.lines }, what).to.deep.equal({ y: other.y, lines: other.lines });
}

/** `size` of the axis from `start` on. */
const viewAt = ({ scale }: Stage, start: number, size: number): View => {
  const from = toTime(scale, start);
  return { start: from, end: advance(scale, from, size) };
};

const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
const busy = fc.record({ count: fc.constantFrom(5, 60, 200), seed: fc.nat(50) }).map(({ count, seed }) => century(count, seed));
const stories = fc.oneof(timelinesOf(30).filter(isWide), busy);

describe('panning', () => {
  it('passes every event exactly once, moves no card and no name from its mark, and no ribbon, bar or period to another row', () => {
    fc.assert(
      fc.property(stories, stageOptions, fc.integer({ min: 0, max: 6 }), share, (timeline, options, level, part) => {
        const stage = stageOf(timeline, options);
        const size = 2 ** -(level + part * 0.9);
        const seen = new Map<string, readonly string[]>();
        const cards = new Map<string, Placed>();
        const names = new Map<string, Placed>();
        const rows = new Map<string, number>();
        for (let start = 0; start < 1; start += size / 2) {
          const scene = createScene(stage.layout, viewAt(stage, Math.min(start, 1 - size), size));
          for (const { key, ids } of scene.items) {
            if (seen.has(key)) expect(ids).to.deep.equal(seen.get(key));
            seen.set(key, ids);
          }
          for (const { key, y } of [...scene.ribbons, ...scene.bars, ...scene.periods]) {
            expect(y, key).to.equal(rows.get(key) ?? y);
            rows.set(key, y);
          }
          for (const [placed, all] of [[cardsOf(scene), cards], [namesOf(scene), names]] as const) {
            for (const [key, place] of placed) {
              if (all.has(key)) expectSame(place, all.get(key)!, key);
              all.set(key, place);
            }
          }
        }
        expect(sorted([...seen.values()].flat())).to.deep.equal(sorted(timeline.events.map(({ id }) => id)));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves no event out: what a view does not count at its edge is counted right beside it', () => {
    fc.assert(
      fc.property(stories, stageOptions, filters, moves, (timeline, options, filter, steps) => {
        const stage = filtered(timeline, options, filter);
        const { scale, index, layout } = stage;
        const view = moved(stage, stage.whole, steps);
        const beside = [-layout.width, layout.width].map((dx) => panView(view, scale, layout.width, dx));
        const counted = new Set([view, ...beside].flatMap((one) => idsOf(createScene(layout, one).items)));
        const inside = stage.shown.filter((id) => {
          const x = toX(scale, view, layout.width)(index.at[index.position.get(id)!]!);
          return x >= 0 && x <= layout.width;
        });
        expect(inside.filter((id) => !counted.has(id))).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('there and back gives the same scene', () => {
    fc.assert(
      fc.property(stories, stageOptions, filters, moves, fc.array(pans, { minLength: 1, maxLength: 6 }), (timeline, options, filter, steps, way) => {
        const stage = filtered(timeline, options, filter);
        const { scale, layout } = stage;
        const { width } = layout;
        const view = moved(stage, stage.whole, steps);
        // Without limits, so that each step back undoes one there.
        const by = way.map((pan) => (pan.type === 'pan' ? pan.by * width : 0));
        const back = [...by, ...by.map((dx) => -dx).reverse()].reduce((from, dx) => {
          createScene(layout, from);
          return panView(from, scale, width, dx);
        }, view);
        const [before, after] = [createScene(layout, view), createScene(layout, back)];
        // Rounding may move what is on the very edge over it.
        const inside = ({ x }: { readonly x: number }) => x > 1 && x < width - 1;
        for (const name of ['marks', 'bars', 'names', 'cards'] as const) {
          const there = new Map(after[name].map((one) => [one.key, one]));
          for (const { key, x, y } of before[name]) {
            const end = name === 'names' || name === 'cards' ? before[name].find((one) => one.key === key)!.width : 0;
            if (!inside({ x }) || !inside({ x: x + end }) || (name === 'bars' && !there.has(key))) continue;
            expect(there.get(key)?.x ?? NaN, `${name} ${key}`).to.be.closeTo(x, 0.6);
            expect(there.get(key)!.y).to.equal(y);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows again what it showed', () => {
    fc.assert(
      fc.property(stories, stageOptions, moves, share, (timeline, options, steps, by) => {
        const stage = stageOf(timeline, options);
        const { scale, layout: { width } } = stage;
        const view = moved(stage, stage.whole, steps);
        const scene = createScene(stage.layout, view);
        const aside = createScene(stage.layout, panView(view, scale, width, by * 400));
        const shifted = by * 400;
        for (const { key, x, y } of scene.marks) {
          if (x + shifted > width - 1 || x + shifted < 1) continue;
          const there = aside.marks.find((mark) => mark.key === key);
          expect(there, key).not.to.be.undefined;
          expect(there!.x).to.be.closeTo(x + shifted, 0.6);
          expect(there!.y).to.equal(y);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('zooming', () => {
  it('changes no mark, no card and no name within a level, but for what the edge cuts', () => {
    fc.assert(
      fc.property(stories, stageOptions, fc.integer({ min: 0, max: 7 }), share, share, share, (timeline, options, level, first, second, anchor) => {
        const stage = stageOf(timeline, options);
        const { scale, layout } = stage;
        const { width } = layout;
        const [wide, close] = [first, second].sort((a, b) => a - b).map((part) => 2 ** -(level + 0.01 + part * 0.97)) as [number, number];
        const [from, to] = [viewAt(stage, anchor * (1 - wide), wide), viewAt(stage, anchor * (1 - close), close)];
        expect(levelOf(density(scale, from, width), width)).to.equal(level);
        expect(levelOf(density(scale, to, width), width)).to.equal(level);
        const [before, after] = [createScene(layout, from), createScene(layout, to)];
        const k = wide / close;
        const places = new Map(after.marks.map((mark) => [mark.key, mark]));
        // Both views show the same place at the anchor.
        const still = anchor * width;
        for (const { key, x } of before.marks) {
          const there = still + (x - still) * k;
          if (there < 1 || there > width - 1) continue;
          expect(places.get(key)?.x ?? NaN, key).to.be.closeTo(there, 0.6);
        }
        for (const [placed, now] of [[cardsOf(before), cardsOf(after)], [namesOf(before), namesOf(after)]] as const) {
          for (const [key, place] of now) if (placed.has(key)) expectSame(place, placed.get(key)!, key);
        }
        const cardsNow = cardsOf(after);
        for (const { key, x, width: cardWidth, mark } of before.cards) {
          const there = still + (mark.x - still) * k;
          const left = there + (x - mark.x);
          if (there < 1 || there > width - 1 || left < 1 || left + cardWidth > width - 1) continue;
          expect(cardsNow.has(key), `card ${key}`).to.be.true;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a crowded stage', () => {
  const crowds = fc.record({ count: fc.constantFrom(300, 1_000, 3_000), laneCount: fc.integer({ min: 1, max: 40 }) });

  it('holds fewer elements than a browser can move in one frame, at every depth, and none overlaps', () => {
    fc.assert(
      fc.property(crowds, stageOptions, moves, fc.nat(300), ({ count, laneCount }, options, steps, selected) => {
        const stage = stageOf(benchStory(count, laneCount), options);
        for (const view of [stage.whole, moved(stage, stage.whole, steps)]) {
          const scene = createScene(stage.layout, view, `e${selected}`);
          expect(elementsOf(scene), JSON.stringify(options)).to.be.below(1_450);
          expect(sceneProblems(scene, stage)).to.deep.equal([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts every event of the whole view, however many', () => {
    for (const [count, laneCount] of [[300, 3], [3_000, 2], [3_000, 8], [3_000, 40]] as const) {
      for (const width of [200, 680, 2_000]) {
        const stage = stageOf(benchStory(count, laneCount), { width });
        expect(sorted(idsOf(createScene(stage.layout, stage.whole).items))).to.deep.equal(sorted(stage.index.events.map(({ id }) => id)));
      }
    }
  });

  it('joins nothing that a coarser level keeps apart', () => {
    const stage = stageOf(benchStory(3_000, 40), { width: 1_200 });
    let coarse = detailAt(stage.layout, 0).gaps[0]!;
    for (let level = 1; level < 16; level++) {
      const fine = detailAt(stage.layout, level).gaps[0]!;
      expect(fine, `level ${level}`).to.be.at.most(coarse * (1 + 1e-9));
      coarse = fine;
    }
  });
});

describe('edges of tiles', () => {
  /** Views across the places where one tile ends and the next begins, at several levels. */
  function* views(stage: Stage, seed: number): Generator<View> {
    const random = numbers(seed);
    for (let i = 0; i < 40; i++) {
      const level = 3 + Math.floor(random() * 5);
      const size = 1 / 2 ** level / (1 + random());
      const tile = 4 / 2 ** level;
      const edge = tile * (1 + Math.floor(random() * (1 / tile - 1)));
      yield clampView(viewAt(stage, edge - random() * size, size), stage.scale);
    }
  }

  for (const grouping of ['actor', 'none'] as const) {
    for (const count of [60, 300]) {
      it(`are not to be seen: ${count} events by ${grouping}, one of them selected or none`, () => {
        for (const seed of [1, 2]) {
          for (const height of [400, 800]) {
            const stage = stageOf(century(count, seed), { grouping, height, width: 600 + 400 * seed, elasticity: seed % 2 });
            for (const view of views(stage, seed)) {
              const scene = createScene(stage.layout, view);
              expect(sceneProblems(scene, stage)).to.deep.equal([]);
              for (const id of idsOf(scene.marks).filter((_, i) => i % 5 === 0)) expect(sceneProblems(createScene(stage.layout, view, id), stage), `selected ${id}`).to.deep.equal([]);
            }
          }
        }
      });
    }
  }
});

describe('places in a scene', () => {
  it('are where the view says, wherever a mark stands for one event', () => {
    fc.assert(
      fc.property(stories, stageOptions, moves, (timeline, options, steps) => {
        const stage = stageOf(timeline, options);
        const { scale, layout: { width }, index } = stage;
        const view = moved(stage, stage.whole, steps);
        for (const { x, ids } of createScene(stage.layout, view).marks) {
          const units = ids.map((id) => toUnit(scale, index.at[index.position.get(id)!]!));
          const [first, last] = [Math.min(...units), Math.max(...units)].map((unit) => toX(scale, view, width)(toTime(scale, unit)));
          expect(x).to.be.within(first! - 1, last! + 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
