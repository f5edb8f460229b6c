import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { brushedSpan, layBars, layBrush, layMinimapZones } from '../../src/layout/minimap.js';
import { indexEvents } from '../../src/model/index-events.js';
import { deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, moved, moves, stageOf, timelinesOf } from './fixture.js';

describe('the minimap', () => {
  it('has a bar where something happened, the highest where most did', () => {
    const bars = layBars(indexEvents(plainTimeline(['2025-01-01', ...Array.from({ length: 12 }, () => '2025-12-31')])), undefined, 400);
    expect(bars.length).to.be.within(2, 3);
    expect(bars[0]!.x).to.be.below(20);
    const highest = bars.find(({ share }) => share === 1)!;
    expect(highest.x).to.be.above(380);
    expect(bars[0]!.share).to.be.below(highest.share);
  });

  it('has bars as far as an event lasts', () => {
    const index = indexEvents(plainTimeline(['1958/1988', '1950-03-01', '2001-05-05']));
    const bars = layBars(index, undefined, 400);
    const place = (date: string) => ((at(date) - index.domain.start) / (index.domain.end - index.domain.start)) * 400;
    const lasting = bars.filter(({ x }) => x > place('1951') && x < place('2000'));
    expect(lasting[0]!.x).to.be.closeTo(place('1958'), 4);
    expect(lasting.at(-1)!.x).to.be.closeTo(place('1989'), 4);
    expect(lasting).to.have.length.within((place('1989') - place('1958')) / 4 - 1, (place('1989') - place('1958')) / 4 + 2);
    expect(layBars(indexEvents(plainTimeline(['2020/..', '2024-05-05'])), undefined, 400).at(-1)!.x).to.equal(396);
  });

  it('counts visible events only', () => {
    expect(layBars(indexEvents(oneDay), new Set(['stay']), 400)).to.have.length(1);
    expect(layBars(indexEvents(oneDay), new Set(), 400)).to.deep.equal([]);
    expect(layBars(indexEvents(plainTimeline([])), undefined, 400)).to.deep.equal([]);
  });

  it('is even: equal times are equal widths', () => {
    const index = indexEvents(plainTimeline(['2025-01-01', '2025-01-01', '2025-01-01', '2025-12-31']));
    const brush = (from: string, to: string) => {
      const { x0, x1 } = layBrush(index, { start: at(from), end: at(to) }, 1_000);
      return x1 - x0;
    };
    expect(brush('2025-01-01', '2025-03-02')).to.be.closeTo(brush('2025-09-01', '2025-10-31'), 1e-6);
  });

  it('shows the whole view from edge to edge, and no view too small to be caught', () => {
    const { index, whole } = stageOf(deepTime);
    expect(layBrush(index, whole, 300)).to.deep.equal({ x0: 0, x1: 300 });
    const { x0, x1 } = layBrush(index, { start: at('2026-11-14'), end: at('2026-11-15') }, 300);
    expect(x1 - x0).to.be.closeTo(6, 1e-9);
  });

  it('gives back the span that was brushed', () => {
    fc.assert(
      fc.property(timelinesOf(15), moves, (timeline, steps) => {
        const stage = stageOf(timeline);
        const { start, end } = stage.index.domain;
        const view = moved(stage, stage.whole, steps);
        const { x0, x1 } = layBrush(stage.index, view, 1_000);
        expect(x0).to.be.at.least(-4);
        expect(x1).to.be.at.most(1_004);
        if (x1 - x0 < 6.01) return;
        const span = brushedSpan(stage.index, { x0, x1 }, 1_000);
        expect(Math.abs(span.start - view.start)).to.be.at.most((end - start) * 1e-9);
        expect(Math.abs(span.end - view.end)).to.be.at.most((end - start) * 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('marks the zones', () => {
    const index = indexEvents(plainTimeline(['[..2025-01-01]', '2025-01-01', '2025-12-31', 'XXXX']));
    const [before, undated] = layMinimapZones(index, 1_000);
    expect(before!.x0).to.equal(0);
    expect(undated!.x1).to.equal(1_000);
    expect(before!.x1).to.be.below(undated!.x0);
  });

  it('never leaves its width', () => {
    fc.assert(
      fc.property(timelinesOf(30), fc.integer({ min: 1, max: 1_600 }), (timeline, width) => {
        const bars = layBars(indexEvents(timeline), undefined, width);
        for (const { x, share } of bars) {
          expect(x).to.be.within(0, width);
          expect(share).to.be.within(0, 1);
        }
        if (timeline.events.length) expect(bars).not.to.be.empty;
      }),
      { numRuns: 200 },
    );
  });
});
