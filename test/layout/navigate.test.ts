import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstEvent, lastEvent, markOf, nextAcross, nextAlong, nextPage, type Reach } from '../../src/layout/navigate.js';
import { createScene } from '../../src/layout/scene.js';
import { clampView, revealSpan, type View } from '../../src/layout/view.js';
import type { Timeline } from '../../src/model/timeline.js';
import type { Instant } from '../../src/time/instant.js';
import { century, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, stageOf, timelinesOf, type Stage, type StageOptions } from './fixture.js';

const reachOf = ({ layout, index }: Stage, view: View): Reach => ({ scene: createScene(layout, view), index, visible: layout.visible });
const whole = (timeline: Timeline, options?: StageOptions): Reach => {
  const stage = stageOf(timeline, options);
  return reachOf(stage, stage.whole);
};

describe('the keyboard on the stage', () => {
  it('begins at the first event and ends at the last', () => {
    const reach = whole(oneDay);
    expect([firstEvent(reach), lastEvent(reach)]).to.deep.equal(['warning', 'thanks']);
    expect([firstEvent(whole(plainTimeline([]))), lastEvent(whole(plainTimeline([])))]).to.deep.equal([undefined, undefined]);
  });

  it('knows visible events only', () => {
    const reach = whole(oneDay, { visible: new Set(['stay', 'gust']) });
    expect([firstEvent(reach), lastEvent(reach)]).to.deep.equal(['stay', 'gust']);
    expect(nextAlong(reach, 'stay', 1)).to.equal('gust');
    expect(nextAlong(reach, 'gust', 1)).to.be.undefined;
    expect(nextPage(reach, 'stay', 1, 1)).to.equal('gust');
  });

  it('goes from mark to mark, and no further than the last', () => {
    const reach = whole(oneDay);
    expect(nextAlong(reach, 'warning', 1)).to.equal('stay');
    expect(nextAlong(reach, 'stay', -1)).to.equal('warning');
    expect(nextAlong(reach, 'warning', -1)).to.be.undefined;
    expect(nextAlong(reach, 'thanks', 1)).to.be.undefined;
  });

  it('goes on beyond the edge of what is in sight', () => {
    const stage = stageOf(oneDay);
    const reach = reachOf(stage, { start: at('2024-02-09T16:00:00Z'), end: at('2024-02-09T17:00:00Z') });
    expect(reach.scene.marks.map(({ event }) => event.id)).to.deep.equal(['stay', 'protest']);
    expect(nextAlong(reach, 'protest', 1)).to.equal('gust');
    expect(nextAlong(reach, 'stay', -1)).to.equal('warning');
  });

  it('goes on from an event that is not shown to the next that is', () => {
    const reach = whole(oneDay, { visible: new Set(['warning', 'gust']) });
    expect(nextAlong(reach, 'protest', 1)).to.equal('gust');
    expect(nextAlong(reach, 'protest', -1)).to.equal('warning');
    expect(nextAlong(reach, 'thanks', 1)).to.be.undefined;
  });

  it('goes up and down to the nearest mark of the next lane', () => {
    const reach = whole(oneDay);
    expect(nextAcross(reach, 'warning', -1)).to.equal('stay');
    expect(nextAcross(reach, 'gust', 1)).to.equal('thanks');
    expect(nextAcross(reach, 'thanks', -1)).to.equal('gust');
    expect(nextAcross(reach, 'stay', -1)).to.be.undefined;
    expect(nextAcross(reach, 'thanks', 1)).to.be.undefined;
    expect(nextAcross(reach, 'none', 1)).to.be.undefined;
  });

  it('turns a page of time, and ends at the outermost event', () => {
    const reach = whole(oneDay);
    const hour = 3_600_000;
    expect(nextPage(reach, 'warning', 2 * hour, 1)).to.equal('stay');
    expect(nextPage(reach, 'stay', 2 * hour, 1)).to.equal('gust');
    expect(nextPage(reach, 'stay', 100 * hour, 1)).to.equal('thanks');
    expect(nextPage(reach, 'thanks', 5 * hour, -1)).to.equal('protest');
    expect(nextPage(reach, 'thanks', 100 * hour, -1)).to.equal('warning');
    expect(nextPage(reach, 'thanks', hour, 1)).to.equal('thanks');
    expect(nextPage(reach, 'none', hour, 1)).to.be.undefined;
  });

  it('finds the mark of an event, be it one of many', () => {
    const { scene } = whole(plainTimeline(Array.from({ length: 20 }, () => '2025-11-21T10:00:00Z')));
    expect(scene.marks).to.have.length(2);
    for (const id of ['e0', 'e7', 'e19']) expect(markOf(scene, id)!.ids).to.include(id);
    expect(markOf(scene, 'none')).to.be.undefined;
    expect(markOf(scene, null)).to.be.undefined;
  });

  /** Goes one way from the outermost mark in sight until there is nothing more, each event brought into sight; the events on the way. */
  function walk(stage: Stage, from: View, by: 1 | -1): string[] {
    const { scale, index } = stage;
    const way: string[] = [];
    let view = from;
    let id = reachOf(stage, view).scene.items.at(by > 0 ? 0 : -1)?.event.id;
    while (id !== undefined && way.length <= 2 * index.events.length) {
      way.push(id);
      const time = index.at[index.position.get(id)!]! as Instant;
      view = clampView(revealSpan(view, scale, { start: time, end: time }, 0.15), scale);
      id = nextAlong(reachOf(stage, view), id, by);
    }
    return way;
  }

  for (const [name, timeline] of Object.entries({
    // The cluster of the first two has its mean before the third, which stands between them.
    'a cluster about another lane': {
      title: 'A story',
      lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }],
      events: [['00:00:00', 'a'], ['12:00:00', 'a'], ['12:12:00', 'b'], ['12:20:00', 'a']].map(([time, lane], i) => ({ id: `e${i}`, date: `2025-11-21T${time}Z`, title: 'T', lane: lane! })),
    } satisfies Timeline,
    century: century(120, 4),
  })) {
    for (const by of [1, -1] as const) {
      it(`comes to an end, going one way: ${name}, ${by > 0 ? 'right' : 'left'}`, () => {
        const stage = stageOf(timeline, { elasticity: 0 });
        const way = walk(stage, stage.whole, by);
        expect(way).to.deep.equal([...new Set(way)]);
        expect(way.length).to.be.above(1);
      });
    }
  }

  it('comes to an end in any story, and passes every mark of it', () => {
    fc.assert(
      fc.property(timelinesOf(20), fc.constantFrom(0, 1), fc.constantFrom(1 as const, -1 as const), fc.boolean(), (timeline, elasticity, by, zoomed) => {
        const stage = stageOf(timeline, { elasticity });
        const { index, scale } = stage;
        const first = index.at[by > 0 ? 0 : index.at.length - 1] as Instant | undefined;
        const from = zoomed && first !== undefined ? clampView({ start: first, end: (first + (index.domain.end - index.domain.start) / 8) as Instant }, scale) : stage.whole;
        const way = walk(stage, from, by);
        expect(way).to.deep.equal([...new Set(way)]);
        if (zoomed) return;
        const passed = new Set(way.map((id) => markOf(createScene(stage.layout, stage.whole), id)!.key));
        expect([...passed].sort()).to.deep.equal(createScene(stage.layout, stage.whole).items.map(({ key }) => key).sort());
      }),
      { numRuns: 200 },
    );
  });
});
