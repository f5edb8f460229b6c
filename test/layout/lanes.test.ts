import { expect } from '@open-wc/testing';
import { boxLanes, orderLanes, type Grouping, type StageBoxes } from '../../src/layout/lanes.js';
import { indexEvents } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { century, oneDay, plainTimeline } from '../../stories/invented.js';
import { heightOfCard } from '../../src/layout/metrics.js';
import { createLayout, type LayoutInput } from '../../src/layout/prepare.js';
import { createScene } from '../../src/layout/scene.js';
import { createTimeScale } from '../../src/layout/time-scale.js';
import { wholeView } from '../../src/layout/view.js';
import { metrics, words } from './fixture.js';

const band = 'the band';
const order = (timeline: Timeline, grouping: Grouping) => {
  const index = indexEvents(timeline);
  const { lanes, laneOf } = orderLanes(index, grouping);
  return { lanes: lanes.map(({ id }) => id), of: Object.fromEntries(index.events.map(({ id }, i) => [id, laneOf[i] === lanes.length ? band : laneOf[i]])) };
};

describe('lanes', () => {
  it('are by actor those of the story', () => {
    expect(order(oneDay, 'actor')).to.deep.equal({ lanes: ['harbour', 'ship'], of: { warning: band, stay: 0, protest: 1, gust: band, thanks: 1 } });
  });

  it('are by kind the kinds that occur, in the order of the story', () => {
    const timeline: Timeline = { ...oneDay, kinds: [{ id: 'unused', label: 'Unused' }, ...oneDay.kinds!], events: [...oneDay.events, { id: 'other', date: '2024-02-09', title: 'T', kind: 'none' }, { id: 'plain', date: '2024-02-09', title: 'T' }] };
    expect(order(timeline, 'kind')).to.deep.equal({ lanes: ['order', 'event', 'remark'], of: { warning: 1, stay: 0, protest: 2, gust: 1, thanks: 2, other: band, plain: band } });
  });

  it('are by kind those of which something is shown, by actor all of them', () => {
    const index = indexEvents(oneDay);
    const remarks = (event: number) => index.events[event]!.kind === 'remark';
    expect(orderLanes(index, 'kind', remarks).lanes.map(({ id }) => id)).to.deep.equal(['remark']);
    expect(orderLanes(index, 'actor', remarks).lanes.map(({ id }) => id)).to.deep.equal(['harbour', 'ship']);
  });

  for (const [name, timeline, grouping] of [['not asked for', oneDay, 'none'], ['there are no kinds', plainTimeline(['2025', '2026', '2027']), 'kind'], ['nobody acts', plainTimeline(['2025', '2026', '2027']), 'actor']] as const) {
    it(`are two in turn where ${name}`, () => {
      const { lanes, of } = order(timeline, grouping);
      expect(lanes).to.deep.equal(['above', 'below']);
      expect(Object.values(of).slice(0, 3)).to.deep.equal([0, 1, 0]);
    });
  }
});

/** Boxes with as many rows of ribbons and bars in every lane, and of periods above all. */
function boxes(timeline: Timeline, height: number, grouping: Grouping = 'actor', { ribbons = 0, bars = 0, periods = 0 } = {}): StageBoxes {
  const order = orderLanes(indexEvents(timeline), grouping);
  const rows = Array.from({ length: order.lanes.length + 1 }, () => ({ ribbons, bars }));
  return boxLanes({ order, rows, periods, width: 1000, height, metrics });
}

/** `count` lanes with an event each, and one event on the band. */
const laned = (count: number): Timeline => {
  const lanes = Array.from({ length: count }, (_, i) => ({ id: `l${i}`, label: `Lane ${i}` }));
  return { title: 'A story', lanes, events: [...lanes.map(({ id }) => ({ id: `e-${id}`, date: '2025', title: 'T', lane: id })), { id: 'other', date: '2025', title: 'T' }] };
};

describe('the stage', () => {
  it('has the band in the middle of two lanes that mirror each other', () => {
    const { band: { top, bottom }, lanes: [above, below, last], height } = boxes(oneDay, 600);
    expect(height).to.equal(600);
    expect(top).to.equal(600 - bottom);
    expect(above).to.include({ id: 'harbour', top: 0, bottom: top, markY: top, direction: -1, named: false });
    expect(below).to.include({ id: 'ship', top: bottom, bottom: 600, markY: bottom, direction: 1, named: false });
    expect(last).to.include({ id: 'band', top, bottom, direction: 0, named: true });
  });

  it('has a lower band where nobody stands on it', () => {
    const height = (timeline: Timeline) => {
      const { band: { top, bottom } } = boxes(timeline, 600);
      return bottom - top;
    };
    expect(height(oneDay)).to.equal(metrics.axisRow * 2 + metrics.bandRow * 2);
    expect(height(plainTimeline(['2025']))).to.equal(metrics.axisRow * 2);
  });

  it('has any other number of lanes below the band, all of one height', () => {
    for (const count of [1, 3, 5, 8]) {
      const { band: { top, bottom }, lanes, height } = boxes(laned(count), 900);
      const own = lanes.slice(0, -1);
      expect([top, height]).to.deep.equal([0, 900]);
      expect(own).to.have.length(count);
      own.forEach((lane, i) => {
        expect(lane.top).to.be.closeTo(i ? own[i - 1]!.bottom : bottom, 1e-9);
        expect(lane.bottom - lane.top).to.be.closeTo((900 - bottom) / count, 1e-9);
      });
    }
  });

  it('grows where so many lanes need it', () => {
    const { lanes, height } = boxes(laned(40), 600);
    expect(height).to.be.above(600);
    for (const { top, bottom } of lanes.slice(0, -1)) expect(bottom - top).to.be.at.least(48);
  });

  it('names the events of lanes that are too low for cards', () => {
    expect(boxes(laned(3), 900).lanes.map(({ named }) => named)).to.deep.equal([false, false, false, true]);
    expect(boxes(laned(12), 600).lanes.every(({ named }) => named)).to.be.true;
  });

  for (const [name, timeline, grouping] of [['all lanes are empty', century(30, 1), 'actor'], ['forty lanes', laned(40), 'actor'], ['two lanes', oneDay, 'actor'], ['three kinds', oneDay, 'kind'], ['one lane', laned(1), 'actor']] as const) {
    for (const height of [60, 240, 640]) {
      it(`holds marks and the rows of names in each lane: ${name}, ${height} px asked for`, () => {
        const stage = boxes(timeline, height, grouping);
        for (const { markY, direction, named, id } of stage.lanes) {
          const half = named && direction ? Math.max(metrics.markGap, metrics.bandRow) / 2 : metrics.markGap / 2;
          expect(markY - half, id).to.be.at.least(0);
          expect(markY + half, id).to.be.at.most(stage.height);
        }
      });
    }
  }

  it('are named as far as there is room, with an ellipsis where some is missing', () => {
    const label = 'The association of municipal transport companies and of all who work for them'.repeat(3);
    const [long, short] = boxes({ ...oneDay, lanes: [{ id: 'harbour', label, actors: ['ness'] }, oneDay.lanes![1]!] }, 600).lanes;
    expect(long!.label).to.equal(label);
    expect(long!.name.endsWith('…') && label.startsWith(long!.name.slice(0, -1)), long!.name).to.equal(true);
    expect(metrics.measure(long!.name, 'lane')).to.be.within(900, 1000);
    expect(short!.name).to.equal('Ship');
  });

  for (const [name, timeline] of Object.entries({ 'no event has a kind': { ...oneDay, events: oneDay.events.map(({ kind: _, ...event }) => event) }, 'there are no events': { ...oneDay, events: [] } })) {
    it(`has a height by kind where ${name}`, () => {
      const { height, lanes } = boxes(timeline, 600, 'kind');
      expect(height).to.be.above(0);
      for (const lane of lanes) for (const pixels of [lane.top, lane.bottom, lane.markY, lane.depth]) expect(pixels).to.be.finite;
    });
  }
});

describe('a story of few events', () => {
  const heightOf = (timeline: Timeline, { height = 672, grouping = 'actor', visible }: Partial<Pick<LayoutInput, 'height' | 'grouping' | 'visible'>> = {}): number => {
    const index = indexEvents(timeline);
    return createLayout({ index, scale: createTimeScale(index, 1), grouping, visible, width: 1000, height, metrics, words }).boxes.height;
  };
  const years = (count: number) => plainTimeline(Array.from({ length: count }, (_, i) => String(2000 + i)));

  it('has a stage no taller than cards for all of them need, and never above what it should have', () => {
    const heights = [1, 2, 3, 4, 5, 60].map((count) => heightOf(years(count)));
    const card = heightOfCard(metrics) + metrics.gap;
    expect(heights[1]).to.equal(heights[0]);
    expect(heights[2]! - heights[1]!).to.equal(2 * card);
    expect(heights[3]).to.equal(heights[2]);
    expect(heights.slice(4)).to.deep.equal([672, 672]);
    expect(heightOf(years(1), { height: 200 })).to.equal(200);
  });

  it('keeps its height when a filter leaves fewer', () => {
    for (const grouping of ['actor', 'none'] as const) {
      expect(heightOf(oneDay, { grouping, visible: new Set(['stay']) })).to.equal(heightOf(oneDay, { grouping }));
    }
  });

  it('has room for the card of each in a narrow stage too', () => {
    const timeline: Timeline = { title: 'A story', lanes: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], events: ['2000', '2001', '2002'].map((date, i) => ({ id: `e${i}`, date, title: 'A title that goes on for so long that it has three lines, or more than that', lane: 'a' })) };
    const index = indexEvents(timeline);
    const scale = createTimeScale(index, 1);
    const layout = createLayout({ index, scale, grouping: 'actor', width: 340, height: 900, metrics, words });
    expect(layout.boxes.height).to.be.below(900);
    expect(createScene(layout, wholeView(scale)).cards).to.have.length(3);
  });
});
