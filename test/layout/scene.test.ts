import { expect } from '@open-wc/testing';
import { extraWidth } from '../../src/layout/outlines.js';
import { createScene, type Scene } from '../../src/layout/scene.js';
import { clampView, panView, toX, zoomView, type View } from '../../src/layout/view.js';
import type { Timeline } from '../../src/model/timeline.js';
import type { Instant } from '../../src/time/instant.js';
import { story } from '../../src/story.generated.js';
import { eventsWith, hardStories } from '../../stories/hard.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, metrics, sceneProblems, stageOf, type Stage, type StageOptions } from './fixture.js';

const whole = (timeline: Timeline, options?: StageOptions): Scene => {
  const { layout, whole: view } = stageOf(timeline, options);
  return createScene(layout, view);
};
const counted = ({ items }: Scene): string[] => items.flatMap(({ ids }) => ids).sort();
const idsOf = ({ events }: Timeline): string[] => events.map(({ id }) => id).sort();

describe('the scene of a day', () => {
  const scene = whole(oneDay);

  it('has a mark for each event, in its lane', () => {
    expect(scene.marks.map(({ event: { id }, lane }) => [id, scene.lanes[lane]!.id])).to.deep.equal([
      ['warning', 'band'], ['stay', 'harbour'], ['protest', 'ship'], ['gust', 'band'], ['thanks', 'ship'],
    ]);
    expect(scene.marks.every(({ doubtful, symbol, ids }) => !doubtful && symbol && ids.length === 1)).to.be.true;
  });

  it('has cards in the lanes and names on the band', () => {
    expect(scene.cards.map(({ event: { id } }) => id).sort()).to.deep.equal(['protest', 'stay', 'thanks']);
    expect(scene.names.map(({ event: { id } }) => id).sort()).to.deep.equal(['gust', 'warning']);
  });

  it('has cards above the band and below it, each hanging on its mark', () => {
    for (const { event, y, height, leader, mark } of scene.cards) {
      const above = event.id === 'stay';
      expect(above ? y + height <= scene.band.top : y >= scene.band.bottom, event.id).to.be.true;
      expect([leader.x, leader.y0, leader.y1]).to.deep.equal([mark.x, mark.y, above ? y + height : y]);
    }
  });

  it('needs no band for a day where there is but one', () => {
    expect(scene.days).to.deep.equal([]);
    expect(scene.zones).to.deep.equal([]);
  });
});

describe('the ends of the axis', () => {
  for (const [name, timeline] of Object.entries({ century: century(), oneDay, deepTime, spans: hardStories['hundreds of spans at once']! })) {
    it(`leave the first and the last mark whole: ${name}`, () => {
      for (const width of [480, 680, 1080]) {
        for (const mark of whole(timeline, { width }).marks) {
          const half = (metrics.markGap + extraWidth(mark, metrics.markGap)) / 2;
          expect(mark.x, `${width} px, ${mark.key}`).to.be.within(half, width - half);
        }
      }
    });
  }
});

describe('the scene of doubt', () => {
  const timeline: Timeline = {
    title: 'A story',
    lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }],
    events: [
      ...['[..2025-11-04]', '[..2025-11-04]', '2025-11-21', '2025-11~', '2025-12-24', 'XXXX-XX-XX'].map((date, i) => ({ id: `e${i}`, date, title: `Event ${i}`, lane: 'a' })),
      { id: 'long', date: '2025-11-25/2025-12-01', title: 'It lasts', lane: 'b' },
    ],
  };
  const scene = whole(timeline);

  it('has hollow marks where a day is open', () => {
    expect(scene.marks.filter(({ doubtful }) => doubtful).map(({ event: { id } }) => id).sort()).to.deep.equal(['e0', 'e1', 'e3', 'e5']);
  });

  it('has zones with words and brackets about what is open in the same way', () => {
    expect(scene.zones.map(({ side }) => side)).to.deep.equal(['before', 'undated']);
    expect(scene.brackets).to.have.length(2);
    const [before] = scene.zones;
    for (const { x, event: { id } } of scene.marks) expect(x >= before!.x0 && x <= before!.x1).to.equal(id === 'e0' || id === 'e1');
  });

  it('has ribbons for doubt and a bar for what lasts', () => {
    expect(scene.ribbons).to.have.length(3);
    expect(scene.bars.map(({ event: { id } }) => id)).to.deep.equal(['long']);
    expect(scene.marks.flatMap(({ ids }) => ids)).not.to.include('long');
    const lasting = scene.bars[0]!;
    expect(lasting.openEnd || lasting.openStart).to.be.false;
    expect(lasting.certain!.x0).to.be.above(lasting.x0);
    expect(lasting.certain!.x1).to.be.below(lasting.x1);
  });

  it('has a ribbon that fades on both sides for what may have been at any time, the whole being in sight', () => {
    const undated = scene.ribbons.find(({ ids }) => ids.includes('e5'))!;
    expect([undated.openStart, undated.openEnd, undated.ids]).to.deep.equal([true, true, ['e5']]);
    const { layout, whole: view } = stageOf(story);
    expect(createScene(layout, view).ribbons.filter(({ openStart, openEnd }) => openStart && openEnd)).to.have.length.above(1);
  });

  it('has one ribbon in a lane for all that pass through what is in sight, and it fades nowhere', () => {
    const { layout } = stageOf(story);
    const near = createScene(layout, clampView({ start: at('2025-11-21'), end: at('2025-11-22') }, layout.scale));
    const through = near.ribbons.filter(({ x0, x1 }) => x0 < 1 && x1 > near.width - 1);
    expect(new Set(through.map(({ y }) => near.lanes.findIndex(({ top, bottom }) => y > top && y < bottom))).size).to.equal(through.length);
    expect(through.flatMap(({ ids }) => ids)).to.have.length.above(2 * through.length);
    for (const { openStart, openEnd } of through) expect(openStart || openEnd).to.be.false;
  });

  it('has days behind events of known days only', () => {
    expect(scene.days.map(({ key }) => Number(key))).to.deep.equal([at('2025-11-21'), at('2025-11-25'), at('2025-12-24')]);
  });

  it('keeps the day of an event that is known, whatever else is uncertain of that day', () => {
    const { days } = whole(plainTimeline(['2025-11-21', '2025-11-21?', '2025-11-30']));
    expect(days.map(({ key }) => Number(key))).to.deep.equal([at('2025-11-21'), at('2025-11-30')]);
  });
});

describe('the day that matters', () => {
  it('is the one of the most weight, if there are several', () => {
    const { days } = whole({ title: 'A story', events: [['2025-11-21', 1], ['2025-11-21', 0.2], ['2025-11-25', 0.9]].map(([date, weight], i) => ({ id: `e${i}`, date: String(date), weight: Number(weight), title: 'T' })) });
    expect(days.map(({ main }) => main)).to.deep.equal([true, false]);
  });

  it('is none where nothing happened twice on a day', () => {
    expect(whole(plainTimeline(['2025-11-21', '2025-11-23'])).days.map(({ main }) => main)).to.deep.equal([false, false]);
  });
});

describe('a mark of several', () => {
  const timeline = eventsWith(6, (i) => ({ date: '2025-11-21T10:00:00Z', weight: i === 4 ? 0.95 : 0.3, lane: i < 5 ? 'a' : 'b' }));
  const lanes = [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }];

  it('stands for the weightiest of them, and counts them all', () => {
    const [mark] = whole({ ...timeline, lanes }).marks.filter(({ ids }) => ids.length > 1);
    expect(mark).to.deep.include({ ids: ['e0', 'e1', 'e2', 'e3', 'e4'], symbol: false });
    expect(mark!.event.id).to.equal('e4');
  });

  it('shows the symbol of a landmark on the band, where no card names it', () => {
    const [mark] = whole({ ...timeline, lanes, events: timeline.events.map(({ lane: _, ...event }) => event) }).marks;
    expect(mark!.ids).to.have.length(6);
    expect(mark!.symbol).to.be.true;
  });

  it('is hollow only where the day of each is open', () => {
    const scene = whole({ ...plainTimeline(['2025', '2025-07-02', '1900']), lanes: [{ id: 'a', label: 'A' }] }, { elasticity: 0, width: 400 });
    const shared = scene.marks.find(({ ids }) => ids.length === 2)!;
    expect(shared.doubtful).to.be.false;
  });
});

describe('a name', () => {
  /** On a linear axis of a hundred seconds, events with the given share of the way as their place. */
  function stageAt(shares: readonly number[], title: string, width = 1_000): Stage {
    // With margins of a fiftieth on both sides the axis begins two seconds before the first and ends two after the last.
    const instants = [0, ...shares.map((share) => Math.round(share * 104_000) - 2_000), 100_000];
    const events = instants.map((instant, i) => ({ id: `e${i}`, date: new Date(Date.UTC(2025, 10, 21) + instant).toISOString(), title: i === 0 || i === instants.length - 1 ? 'End' : title, ...(i === 0 && { lane: 'a' }) }));
    return stageOf({ title: 'A story', lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], events }, { elasticity: 0, width });
  }

  it('does not cover the mark that begins the next tile', () => {
    // Eight times nearer than the whole, a tile ends at the middle of the axis; a pixel is 1/8000 of it.
    const pixel = 1 / 8_000;
    for (let distance = 60; distance < 130; distance += 2) {
      for (const beyond of [0.5, 4, 8, 11]) {
        const stage = stageAt([0.5 - distance * pixel, 0.5 + beyond * pixel], 'A name of it');
        const { start, end } = stage.whole;
        const view: View = { start: (start + (end - start) * (7.2 / 16)) as Instant, end: (start + (end - start) * (9.1 / 16)) as Instant };
        expect(sceneProblems(createScene(stage.layout, view), stage), `${distance} before, ${beyond} beyond`).to.deep.equal([]);
      }
    }
  });

  it('is not given to a circle with a count: it would be read as the name of all', () => {
    const { marks, names } = whole({ ...plainTimeline(['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z', '2025-11-25']), lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] });
    expect(marks.map(({ ids }) => ids.length)).to.deep.equal([2, 1]);
    expect(names.map(({ event: { id } }) => id)).to.deep.equal(['e2']);
  });

  it('stays while an event that shares its mark is selected', () => {
    const { events, ...rest } = plainTimeline(['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z', '2025-11-25']);
    const landmark = events.map((event, i) => ({ ...event, weight: i ? 0.5 : 0.95 }));
    const stage = stageOf({ ...rest, events: landmark, lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] });
    const names = (selected?: string) => createScene(stage.layout, stage.whole, selected).names.map(({ event: { id } }) => id);
    expect(names()).to.deep.equal(['e0', 'e2']);
    expect(names('e0')).to.deep.equal(['e0', 'e2']);
    expect(names('e1')).to.deep.equal(['e0', 'e2']);
  });
});

const all: Readonly<Record<string, Timeline>> = { ...hardStories, century: century(300, 7), 'deep time': deepTime, 'the story': story };

for (const [name, timeline] of Object.entries(all)) {
  describe(`the scene of ${name}`, () => {
    const options: StageOptions[] = [200, 680, 1_600].flatMap((width) =>
      (['actor', 'kind', 'none'] as const).flatMap((grouping) => [0, 1].map((elasticity): StageOptions => ({ width, grouping, elasticity, height: width === 680 ? 300 : 640 }))),
    );

    it('shows or counts each event once, and nothing overlaps', () => {
      for (const option of options) {
        const stage = stageOf(timeline, option);
        const scene = createScene(stage.layout, stage.whole);
        expect(counted(scene), JSON.stringify(option)).to.deep.equal(idsOf(timeline));
        expect(sceneProblems(scene, stage), JSON.stringify(option)).to.deep.equal([]);
      }
    });

    it('holds when it is looked at closely', () => {
      for (const option of options.filter((_, i) => i % 3 === 0)) {
        const stage = stageOf(timeline, option);
        const { scale, whole: view, layout: { width } } = stage;
        for (const [factor, share] of [[1.5, 0.3], [3, 0.9], [20, 0.5], [300, 0.48], [1e5, 0.97], [1e9, 0.5]] as const) {
          const nearer = clampView(zoomView(view, scale, width, factor, share * width), scale);
          const scene = createScene(stage.layout, nearer);
          expect(sceneProblems(scene, stage), `${JSON.stringify(option)} × ${factor}`).to.deep.equal([]);
          expect(scene.marks.length).to.be.at.most(stage.layout.boxes.lanes.length * (width / metrics.markGap + 2));
        }
      }
    });

    it('is empty, and no more than that, where the filter leaves nothing', () => {
      const stage = stageOf(timeline, { visible: new Set() });
      const scene = createScene(stage.layout, stage.whole);
      expect([scene.marks, scene.cards, scene.names]).to.deep.equal([[], [], []]);
      expect(sceneProblems(scene, stage)).to.deep.equal([]);
    });
  });
}

describe('the selected event', () => {
  it('has a card, and its mark is the one that it shares', () => {
    const stage = stageOf(plainTimeline(Array.from({ length: 30 }, () => '2025-11-21T10:00:00Z')));
    for (const id of ['e0', 'e13', 'e29']) {
      const { cards } = createScene(stage.layout, stage.whole, id);
      expect(cards.filter(({ event }) => event.id === id)).to.have.length(1);
      expect(cards.find(({ event }) => event.id === id)!.mark.ids).to.include(id);
    }
  });

  it('leaves the scene as it is where there is none of that name', () => {
    const { layout, whole: view } = stageOf(oneDay);
    for (const id of ['none', '__proto__', '', null]) expect(createScene(layout, view, id)).to.deep.equal(createScene(layout, view));
  });

  it('leaves marks, names and axis as they are', () => {
    const { layout, whole: view } = stageOf(story);
    const plain = createScene(layout, view);
    for (const { id } of story.events) {
      const { marks, axis, ribbons } = createScene(layout, view, id);
      expect([marks, axis, ribbons]).to.deep.equal([plain.marks, plain.axis, plain.ribbons]);
    }
  });

  it('has a card even where the card that it has had is cut by the edge', () => {
    const stage = stageOf(oneDay);
    const { scale, layout: { width }, whole: view } = stage;
    const closer = zoomView(view, scale, width, 1.5, 500);
    const { mark } = createScene(stage.layout, closer).cards.find(({ event }) => event.id === 'protest')!;
    for (const x of [3, 8, width - 30, width - 8]) {
      const cut = panView(closer, scale, width, x - mark.x);
      const scene = createScene(stage.layout, cut, 'protest');
      expect(toX(scale, cut, width)(stage.index.at[stage.index.position.get('protest')!]!)).to.be.closeTo(x, 0.01);
      expect(scene.cards.map(({ event: { id } }) => id), `x = ${x}`).to.include('protest');
      expect(sceneProblems(scene, stage)).to.deep.equal([]);
    }
  });
});
