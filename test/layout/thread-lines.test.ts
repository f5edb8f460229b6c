import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { extraWidth, linePath, wordsOn } from '../../src/layout/outlines.js';
import { createScene, type Scene } from '../../src/layout/scene.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.generated.js';
import { century, oneDay, plainTimeline } from '../../stories/invented.js';
import { moved, moves, numberProblems, stageOf, stageOptions } from './fixture.js';

const sceneOf = (timeline: Timeline, id: string | null, width = 1000): Scene => {
  const stage = stageOf(timeline, { width });
  return createScene(stage.layout, stage.whole, id);
};

/** Cards, but the two that a line hangs on, that it runs through. */
const crossings = ({ threads, cards }: Scene): string[] =>
  threads.flatMap(({ key, points }) =>
    points.slice(1).flatMap(([x1, y1], i) => {
      const [x0, y0] = points[i]!;
      return cards
        .filter(({ x, y, width, height }) => Math.min(x0, x1) < x + width - 1 && Math.max(x0, x1) > x + 1 && Math.min(y0, y1) < y + height - 1 && Math.max(y0, y1) > y + 1)
        .map(({ event }) => `${key} runs through ${event.id}`);
    }),
  );

/** Straight parts of threads, as they are drawn, that run through the letters of a name, or through a count. */
const struck = (scene: Scene): string[] =>
  scene.threads.flatMap((thread) =>
    [...linePath(thread, wordsOn(scene)).matchAll(/(-?[\d.]+),(-?[\d.]+)(?=L(-?[\d.]+),(-?[\d.]+))/g)].flatMap((found) => {
      const [x0, y0, x1, y1] = found.slice(1).map(Number) as [number, number, number, number];
      return wordsOn(scene)
        .filter(({ x, y, width, height }) => Math.min(x0, x1) < x + width && Math.max(x0, x1) > x && Math.min(y0, y1) < y + height / 4 && Math.max(y0, y1) > y - height / 4)
        .map((word) => `${thread.key} strikes out ${JSON.stringify(word)}`);
    }),
  );

describe('threads', () => {
  it('are drawn for the event in focus only', () => {
    expect(sceneOf(oneDay, null).threads).to.deep.equal([]);
    expect(sceneOf(oneDay, 'gust').threads).to.deep.equal([]);
    expect(sceneOf(oneDay, 'protest').threads.map(({ other, label }) => [other.id, label?.text]).sort()).to.deep.equal([['stay', 'answers'], ['thanks', 'revises this']]);
  });

  it('begin and end at what they link, the arrow at the one that speaks of the other', () => {
    const { threads, cards } = sceneOf(oneDay, 'protest');
    const onCard = (id: string, [x, y]: readonly [number, number]) => cards.some((card) => card.event.id === id && x >= card.x && x <= card.x + card.width && y >= card.y && y <= card.y + card.height);
    for (const { points, other, speaker } of threads) {
      expect(onCard('protest', points[0]!)).to.be.true;
      expect(onCard(other.id, points.at(-1)!)).to.be.true;
      expect(speaker).to.equal(other.id === 'stay' ? 'first' : 'last');
    }
  });

  it('end at the edge of a mark that is as wide as its count', () => {
    const plain = plainTimeline(['2025-01-01', ...Array<string>(1_200).fill('2025-06-01T12:00:00Z')]);
    const timeline = { ...plain, events: plain.events.map((event) => (event.id === 'e0' ? { ...event, links: [{ type: 'answers' as const, target: 'e700' }] } : { ...event, weight: 0 })) };
    const { threads, marks, markSize } = sceneOf(timeline, 'e0');
    const mark = marks.find(({ ids }) => ids.includes('e700'))!;
    expect(extraWidth(mark, markSize)).to.be.above(0);
    expect(threads.map(({ points }) => points.at(-1))).to.deep.equal([[mark.x - (markSize + extraWidth(mark, markSize)) / 2, mark.y]]);
  });

  it('lead to the edge beyond which the other event is', () => {
    const stage = stageOf(oneDay, { elasticity: 0 });
    const start = stage.index.at[stage.index.position.get('protest')!]! - 60_000;
    const { threads } = createScene(stage.layout, { start: start as never, end: (start + 900_000) as never }, 'protest');
    expect(threads.map(({ other, points }) => [other.id, points.at(-1)![0]]).sort()).to.deep.equal([['stay', 0], ['thanks', 1000]]);
  });

  it('keep clear of cards in the story, whichever event is in focus', () => {
    for (const width of [680, 1080]) {
      for (const { id, links } of story.events) {
        const scene = sceneOf(story, id, width);
        expect(crossings(scene), id).to.deep.equal([]);
        expect(numberProblems(scene.threads), id).to.deep.equal([]);
        if (links?.length && width === 1080) expect(scene.threads.length, id).to.be.above(0);
      }
    }
  });

  it('leave a card where no other line meets it, where it has room on several sides', () => {
    const several = story.events.map(({ id }) => ({ id, threads: sceneOf(story, id, 1080).threads })).filter(({ threads }) => threads.length === 2 || threads.length === 3);
    expect(several.length).to.be.above(3);
    for (const { id, threads } of several) expect(new Set(threads.map(({ points }) => String(points[0]))).size, id).to.equal(threads.length);
  });

  it('keep clear of names and counts where there is a way, and break at the others', () => {
    const lines = [680, 1080].flatMap((width) =>
      story.events.map(({ id }) => {
        const scene = sceneOf(story, id, width);
        expect(struck(scene), id).to.deep.equal([]);
        return scene.threads.map((thread) => linePath(thread, wordsOn(scene)) !== linePath(thread));
      }),
    );
    const broken = lines.flat().filter(Boolean);
    // Some have no other way: below a mark stands its name, and beside it the next mark.
    expect(broken.length / lines.flat().length).to.be.below(0.07);
    expect(broken).not.to.be.empty;
  });

  it('say what they are where there is room', () => {
    const labels = [620, 640, 660, 680, 900, 1040, 1080].flatMap((width) => story.events.flatMap(({ id }) => sceneOf(story, id, width).threads.map(({ label }) => label)));
    // Three places on a line left more than a third of them without.
    expect(labels.filter((label) => label).length / labels.length).to.be.above(0.7);
  });

  it('keep clear of cards and letters in any story and any view', () => {
    const linked = fc.record({ seed: fc.nat(30), from: fc.nat(59), to: fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 3 }) }).map(({ seed, from, to }) => {
      const { lanes: _, ...timeline } = century(60, seed);
      const events = timeline.events.map((event, i) => (i === from ? { ...event, links: to.filter((one) => one !== from).map((one) => ({ type: 'answers' as const, target: `e${one}` })) } : event));
      return { timeline: { ...timeline, events }, id: `e${from}` };
    });
    fc.assert(
      fc.property(linked, stageOptions, moves, ({ timeline, id }, options, steps) => {
        const stage = stageOf(timeline, options);
        const scene = createScene(stage.layout, moved(stage, stage.whole, steps), id);
        expect(crossings(scene)).to.deep.equal([]);
        expect(struck(scene)).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });
});
