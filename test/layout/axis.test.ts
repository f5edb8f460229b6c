import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Axis } from '../../src/layout/axis.js';
import { createLayout } from '../../src/layout/prepare.js';
import { createScene } from '../../src/layout/scene.js';
import { clampView, panView, toX, zoomView, type View } from '../../src/layout/view.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.generated.js';
import { dayLength } from '../../src/time/civil.js';
import { floorTo } from '../../src/time/ticks.js';
import { hardStories } from '../../stories/hard.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, axisProblems, metrics, moved, moves, repeatProblems, stageOf, stageOptions, timelinesOf, words, type Stage, type StageOptions } from './fixture.js';

const axisOf = ({ layout, whole }: Stage, view: View = whole): Axis => createScene(layout, view).axis;
const span = (start: string, end: string, timeZone?: string): View => ({ start: at(start, timeZone), end: at(end, timeZone) });
const texts = (labels: readonly { readonly text: string }[]): string[] => labels.map(({ text }) => text);

const stories: Readonly<Record<string, Timeline>> = { oneDay, story, century: century(300, 7), deepTime, month: plainTimeline(['2025-11-04', '2025-11-21', '2025-11-21', '2025-12-01']) };

/** The same story ever nearer, about several places. */
function nearer(stage: Stage): View[] {
  const { scale, whole, layout } = stage;
  const powers = Array.from({ length: 36 }, (_, i) => 2 ** (i / 2));
  return [0.02, 0.31, 0.5, 0.77, 1].flatMap((share) => powers.map((power) => clampView(zoomView(whole, scale, layout.width, power, share * layout.width), scale)));
}

const [firstHalf, secondHalf] = [['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'], ['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']];

describe('the axis', () => {
  const cases: readonly { readonly name: string; readonly timeline: Timeline; readonly view?: View; readonly options?: StageOptions; readonly units: readonly string[]; readonly contexts: readonly string[] }[] = [
    {
      name: 'a week, day by day',
      timeline: plainTimeline(['2025-11-03', '2025-11-04', '2025-11-05', '2025-11-06', '2025-11-07', '2025-11-08', '2025-11-09']),
      view: span('2025-11-03', '2025-11-10'),
      units: ['Day 3', 'Day 4', 'Day 5', 'Day 6', 'Day 7', 'Day 8', 'Day 9'],
      contexts: ['November 2025'],
    },
    {
      name: 'years, month by month',
      timeline: plainTimeline(['2024', '2025', '2026']),
      view: span('2024-07', '2026-07'),
      options: { elasticity: 0 },
      units: [...secondHalf, ...firstHalf, ...secondHalf, ...firstHalf],
      contexts: ['2024', '2025', '2026'],
    },
    {
      name: 'minutes where clock times are known',
      timeline: oneDay,
      view: span('2024-02-09T16:29:30Z', '2024-02-09T16:49:30Z'),
      options: { elasticity: 0 },
      units: Array.from({ length: 20 }, (_, minute) => `16:${30 + minute}`),
      contexts: ['9 February 2024, 00:00'],
    },
    {
      name: 'months that have no room for their days, under their year',
      timeline: plainTimeline(Array.from({ length: 40 }, () => '1900/2000')),
      units: [...firstHalf, ...secondHalf],
      contexts: ['1900'],
    },
    {
      name: 'a month once: above, where some of its days are named',
      timeline: plainTimeline(['2024-01-03', '2024-06-28']),
      units: ['30', '31', '1', '2', 'Day 3', 'February', 'March', 'April', 'May', 'Day 28', '29', '30', '1', '2'],
      contexts: ['Dec', 'January 2024', 'June 2024', 'Jul'],
    },
  ];
  for (const { name, timeline, view, options, units, contexts } of cases) {
    it(`names ${name}`, () => {
      const axis = axisOf(stageOf(timeline, options), view);
      expect(texts(axis.units)).to.deep.equal(units);
      expect(texts(axis.contexts)).to.deep.equal(contexts);
    });
  }

  it('keeps in sight what its ticks are part of, however far its beginning is out of sight', () => {
    const stage = stageOf(plainTimeline(['2025-11-01', '2025-11-02', '2025-11-30']), { elasticity: 0 });
    const { contexts } = axisOf(stage, span('2025-11-10', '2025-11-24'));
    expect(texts(contexts)).to.deep.equal(['November 2025']);
    expect(contexts[0]!.x).to.be.within(0, 20);
  });

  it('names a day in short before it writes over the next one, though the row is free there', () => {
    const stage = stageOf(plainTimeline([...Array<string>(14).fill('2024-02-09T21:40:00Z'), '2024-02-10', '2024-02-13']), { width: 1040 });
    const { contexts } = axisOf(stage);
    const ends = contexts.filter(({ key }) => key.startsWith('day')).map(({ key, text, x, width }) => [text, x + width <= toX(stage.scale, stage.whole, 1040)(Number(key.slice(3)) + dayLength)]);
    expect(ends).to.deep.equal([['9 February 2024, 00:00', true], ['11 Feb 2024', true], ['12 Feb 2024', true]]);
  });

  it('marks where something begins that the row above names', () => {
    const stage = stageOf(plainTimeline(['2025-10-20', '2025-11-10']), { elasticity: 0 });
    const { ticks } = axisOf(stage, span('2025-10-20', '2025-11-10'));
    expect(ticks.filter(({ major }) => major).map(({ time }) => time)).to.deep.equal([at('2025-11-01')]);
  });

  it('strikes no name through that stands at a boundary', () => {
    const stage = stageOf(hardStories['hundreds of spans at once']!);
    for (const [from, to] of [['1920', '1922'], ['1920', '1926'], ['1920-01', '1920-09']]) expect(axisProblems(axisOf(stage, span(from!, to!)), stage.layout.width)).to.deep.equal([]);
  });

  it('begins the days and hours of a zone by its clocks', () => {
    const timeZone = 'America/New_York';
    const stage = stageOf({ ...plainTimeline(['2025-10-30', '2025-11-01T12:00:00', '2025-11-05']), timeZone }, { elasticity: 0 });
    const { ticks } = axisOf(stage, span('2025-10-31', '2025-11-05', timeZone));
    expect(ticks.map(({ time }) => time)).to.include.members(['2025-10-31', '2025-11-01', '2025-11-02', '2025-11-03', '2025-11-04'].map((day) => at(day, timeZone)));
  });

  it('says which names stand where events do', () => {
    const stage = stageOf(plainTimeline(['2025-11-03', '2025-11-10']), { elasticity: 0 });
    const strong = axisOf(stage, span('2025-11-03', '2025-11-11')).units.filter((label) => label.strong);
    expect(texts(strong)).to.deep.equal(['Day 3', 'Day 10']);
  });

  it('stands where the events do', () => {
    const stage = stageOf(story);
    for (const view of nearer(stage).filter((_, i) => i % 7 === 0)) {
      for (const { time, x } of axisOf(stage, view).ticks) expect(x).to.be.closeTo(toX(stage.scale, view, stage.layout.width)(time), 1e-6);
    }
  });

  it('has no ticks and no names in stretches without dates', () => {
    const stage = stageOf(plainTimeline(['[..2025-11-04]', '[..2025-11-08]', '2025-11-21', '2025-12-24', 'XXXX-XX-XX', 'XXXX-XX-XX']));
    for (const view of nearer(stage)) {
      for (const { time } of axisOf(stage, view).ticks) for (const { span: { start, end } } of stage.index.zones) expect(time > start && time < end).to.be.false;
    }
  });
});

describe('what is known only to the day', () => {
  const noClock = (timeline: Timeline, from: string, to: string, elasticity: number) => {
    const stage = stageOf(timeline, { elasticity });
    const timeZone = timeline.timeZone ?? 'UTC';
    const views = [stage.whole, span(from, to, timeZone), ...[2, 3, 5].map((part) => panView(span(from, to, timeZone), stage.scale, 1_000, 1_000 / part))].map((view) => clampView(view, stage.scale));
    return { stage, timeZone, views };
  };

  for (const elasticity of [0, 1]) {
    for (const timeZone of ['UTC', 'America/New_York']) {
      it(`has no hours: elasticity ${elasticity}, ${timeZone}`, () => {
        const timeline: Timeline = { ...plainTimeline(Array.from({ length: 40 }, () => '2025-11-02')), timeZone };
        const { stage, views } = noClock(timeline, '2025-11-02', '2025-11-03', elasticity);
        for (const view of views) {
          for (const { time } of axisOf(stage, view).ticks) expect(time > at('2025-11-02', timeZone) && time < at('2025-11-03', timeZone), String(time)).to.be.false;
        }
      });

      it(`has no hours between such days either: elasticity ${elasticity}, ${timeZone}`, () => {
        const timeline: Timeline = { ...plainTimeline(['2025-11-02', '2025-11-02', '2025-11-16', '2025-11-16', '2025-11-17']), timeZone };
        const { stage, views } = noClock(timeline, '2025-11-02', '2025-11-05', elasticity);
        for (const view of views) for (const { time } of axisOf(stage, view).ticks) expect(floorTo(time, 'day', timeZone)).to.equal(time);
      });

      it(`has no hours because the day after it begins with a clock time: elasticity ${elasticity}, ${timeZone}`, () => {
        const timeline: Timeline = { ...plainTimeline(['2025-11-09', '2025-11-09', '2025-11-10T00:00:00', '2025-11-10T08:00:00']), timeZone };
        const { stage, views } = noClock(timeline, '2025-11-09', '2025-11-10', elasticity);
        for (const view of views) {
          for (const { time } of axisOf(stage, view).ticks) expect(time > at('2025-11-09', timeZone) && time < at('2025-11-10', timeZone), String(time)).to.be.false;
        }
      });
    }
  }

  it('has no hours where a bound is all that is known', () => {
    const stage = stageOf(plainTimeline(['[..2025-11-04]', '[..2025-11-04]']));
    for (const { time } of axisOf(stage).ticks) expect(floorTo(time, 'day', 'UTC')).to.equal(time);
  });

  it('leaves hours to the days that have clock times', () => {
    const stage = stageOf(plainTimeline(['2025-11-09', '2025-11-10T07:00:00', '2025-11-10T08:00:00']), { elasticity: 0 });
    expect(axisOf(stage, span('2025-11-10T06:00:00', '2025-11-10T12:00:00')).ticks.length).to.be.above(5);
  });
});

describe('squeezed stretches', () => {
  const timeline = plainTimeline(['2025-01-01', '2025-01-01', '2025-01-02', '2025-11-20', '2025-11-21', '2025-11-21']);

  it('are said to be squeezed, with their length', () => {
    const { gaps } = axisOf(stageOf(timeline));
    expect(gaps.map(({ text }) => text)).to.deep.equal([words.duration(at('2025-11-20') - at('2025-01-03'))]);
    const { x0, x1 } = gaps[0]!;
    expect(x1 - x0).to.be.within(1, 700);
  });

  it('are none on a linear axis', () => expect(axisOf(stageOf(timeline, { elasticity: 0 })).gaps).to.deep.equal([]));

  it('are as long as they are, whatever part of them is in sight', () => {
    const stage = stageOf(timeline);
    const [whole] = axisOf(stage).gaps;
    for (const view of [span('2025-01-01', '2025-06-01'), span('2025-03-01', '2025-11-22'), span('2025-03-01', '2025-06-01')]) {
      const { gaps } = axisOf(stage, view);
      expect(texts(gaps)).to.deep.equal([whole!.text]);
    }
  });

  it('are told by the names of their units where they are wider than the stage', () => {
    for (const [start, end] of [['2025-03-01', '2025-06-01'], ['2025-01-20', '2025-06-01']] as const) {
      const { gaps, units } = axisOf(stageOf(timeline), span(start, end));
      expect(gaps.map(({ fits }) => fits)).to.deep.equal([false]);
      expect(units.length).to.be.above(5);
    }
  });

  it('keep their key while one pans, so that they are the same thing drawn elsewhere', () => {
    const stage = stageOf(timeline);
    const keys = [0, 40, 80, 120].flatMap((dx) => axisOf(stage, panView(span('2025-03-01', '2025-11-22'), stage.scale, 1_000, -dx)).gaps.map(({ key }) => key));
    expect(keys).to.have.length(4);
    expect(new Set(keys).size).to.equal(1);
  });
});

for (const [name, timeline] of Object.entries(stories)) {
  for (const elasticity of [0, 1]) {
    describe(`the axis of ${name}, ${elasticity ? 'elastic' : 'linear'}`, () => {
      it('has labels that never collide and ticks that ascend, however near one comes', () => {
        for (const width of [342, 1_080]) {
          const stage = stageOf(timeline, { elasticity, width });
          for (const view of nearer(stage)) expect(axisProblems(axisOf(stage, view), width)).to.deep.equal([]);
        }
      });

      it('never says the same twice', () => {
        for (const width of [342, 1_080]) {
          const stage = stageOf(timeline, { elasticity, width });
          for (const view of nearer(stage)) expect(repeatProblems(axisOf(stage, view))).to.deep.equal([]);
        }
      });

      it('always has something to tell the time by', () => {
        const stage = stageOf(timeline, { elasticity, width: 1_080 });
        const { zones, dated } = stage.index;
        for (const view of nearer(stage)) {
          const { units, contexts, gaps, ticks } = axisOf(stage, view);
          if (zones.some(({ span: { start, end } }) => view.start < end && view.end > start) || view.start < dated.start || view.end > dated.end) continue;
          expect(units.length + contexts.length + gaps.length + ticks.length).to.be.above(0);
        }
      });
    });
  }
}

describe('the axis of any story', () => {
  it('has labels that never collide and ticks that ascend', () => {
    fc.assert(
      fc.property(timelinesOf(15), stageOptions, moves, (timeline, options, steps) => {
        const stage = stageOf(timeline, options);
        for (const view of [stage.whole, moved(stage, stage.whole, steps)]) expect(axisProblems(axisOf(stage, view), options.width)).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
  });

  it('copes with texts of any width', () => {
    const stage = stageOf(century(60, 2), { width: 500 });
    for (const letter of [0, 1, 3, 20, 200]) {
      const layout = createLayout({ ...stage.layout, metrics: { ...metrics, measure: (text) => text.length * letter } });
      const { units, contexts } = createScene(layout, stage.whole).axis;
      for (const row of [units, contexts]) row.slice(1).forEach(({ x }, i) => expect(x).to.be.at.least(row[i]!.x + row[i]!.width));
    }
  });
});
