// What the vertical layout lists, folds and counts.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createColumn, prepareColumn, type Column, type ColumnEvents, type ColumnHeading } from '../../src/layout/column.js';
import type { View } from '../../src/layout/view.js';
import { indexEvents, type EventIndex } from '../../src/model/index-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { createState, reduce } from '../../src/state.js';
import { story } from '../../src/story.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, moved, moves, stageOf, timelinesOf } from './fixture.js';

const whole = ({ domain }: EventIndex): View => domain;

function columnOf(timeline: Timeline, view?: View, kept: string[] = [], visible?: ReadonlySet<string>): { index: EventIndex; events: ColumnEvents; column: Column } {
  const index = indexEvents(timeline);
  const events = prepareColumn(index, visible);
  return { index, events, column: createColumn(events, view ?? whole(index), kept) };
}

/** What a heading stands for, without its words. */
const nameOf = ({ unit, step, when, zone }: ColumnHeading): string => (unit ? `${step.count} ${step.unit} ${new Date(unit.start).toISOString().slice(0, 10)}` : (when?.text ?? zone!));
const names = ({ headings }: Column): string[] => headings.map(nameOf);
const listed = ({ headings }: Column): number[] => headings.flatMap(({ entries }) => entries);
const foldedIn = ({ headings }: Column): number => headings.reduce((sum, { folded }) => sum + (folded?.count ?? 0), 0);

const days = (count: number, from = 1): string[] => Array.from({ length: count }, (_, i) => `2025-01-${String(from + i).padStart(2, '0')}`);

describe('the headings of a column', () => {
  const cases: { name: string; dates: string[]; headings: string[] }[] = [
    { name: 'are days where these are few', dates: ['2025-11-04', '2025-11-04', '2025-11-21'], headings: ['1 day 2025-11-04', '1 day 2025-11-21'] },
    { name: 'are months where days are many', dates: [...days(20), '2025-03-01'], headings: ['1 month 2025-01-01', '1 month 2025-03-01'] },
    { name: 'are years where months are many', dates: Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`), headings: ['1 year 2024-01-01', '1 year 2025-01-01'] },
    { name: 'are decades where years are many', dates: Array.from({ length: 20 }, (_, i) => `${1910 + i}-06-01`), headings: ['10 year 1910-01-01', '10 year 1920-01-01'] },
    { name: 'are the words of a date that is open beyond the unit', dates: ['2025-11-04', '2025-11', '2025-11-21'], headings: ['1 day 2025-11-04', '2025-11', '1 day 2025-11-21'] },
    { name: 'say of an event that lasts when it began', dates: ['2025/2026', '2025-01-01/2025-01-05'], headings: ['1 day 2025-01-01', '2025/2026'] },
    { name: 'stand for each way in which days are open before, after and without dates', dates: ['[..2025-11-04]', '[..2025-11-21]', '2025-11-04', '[2025-11-21..]', 'XXXX-XX-XX'], headings: ['[..2025-11-04]', '[..2025-11-21]', '1 day 2025-11-04', '[2025-11-21..]', 'XXXX-XX-XX'] },
    { name: 'are one where of no beginning anything is known, whatever is known of the ends', dates: ['../2025-10-30', '/2025-11-01', '2025-11-04', 'XXXX-XX-XX', '/'], headings: ['../2025-10-30', '1 day 2025-11-04', 'XXXX-XX-XX'] },
    { name: 'stand for a zone where these ways are many', dates: [...days(9).map((day) => `[..${day}]`), '2025-11-04'], headings: ['before', '1 day 2025-11-04'] },
  ];
  for (const { name, dates, headings } of cases) it(name, () => expect(names(columnOf(plainTimeline(dates)).column)).to.deep.equal(headings));

  it('tell a date of deep time that stands alone in its unit, which has no name but its two ends', () => {
    const millions = [541, 485, 444, 419, 359, 299, 252, 251.5, 251, 201, 145, 66, 56, 34, 23, 15, 8, 3];
    const { column } = columnOf(plainTimeline(millions.map((count) => `Y-${count * 1e6}`)));
    expect(column.headings.map(({ unit, when }) => (unit ? 'from … to …' : when!.text))).to.include.members(['Y-299000000', 'from … to …', 'Y-201000000']);
    for (const { unit, entries } of column.headings) expect(entries.length > 1).to.equal(unit !== undefined);
  });

  it('are days in the zone of the story', () => {
    const { column } = columnOf({ ...plainTimeline(['2025-11-04T23:30:00-05:00', '2025-11-05T01:00:00-05:00']), timeZone: 'America/New_York' });
    expect(column.headings.map(({ entries }) => entries.length)).to.deep.equal([1, 1]);
  });

  it('say how long nothing happened above them, where both sides are sure', () => {
    const gapsOf = (...dates: string[]) => columnOf(plainTimeline(dates)).column.headings.map(({ gap }) => gap / 86_400_000);
    expect(gapsOf('2025-11-04', '2025-11-06', '2025-11-21')).to.deep.equal([0, 0, 14]);
    expect(gapsOf('1450~', '1969-07-20', '2026-11-14')).to.deep.equal([0, 0, 20_935]);
    expect(gapsOf('[..2025-11-04]', '2025-11-21')).to.deep.equal([0, 0]);
    expect(gapsOf('2025-11-04/2025-11-10', '2025-11-06', '2025-11-21')).to.deep.equal([0, 0, 10]);
    expect(gapsOf('2025-11-04/2025-11-10~', '2025-11-21')).to.deep.equal([0, 0]);
    expect(gapsOf('2025-11-04/..', '2025-11-21')).to.deep.equal([0, 16]);
  });

  it('name a period once, above the first date that is in it', () => {
    const periods = [
      { id: 'a', date: '2025-01', label: 'A' },
      { id: 'b', date: '/2025-02-10', label: 'B' },
    ];
    const { column } = columnOf({ ...plainTimeline(['[..2025-02-12]', '[..2025-02-10]', '2025-01-30', '2025-01-31', '2025-02-20']), periods });
    expect(column.headings.map((heading) => [nameOf(heading), heading.periods.map(({ period }) => period.id).join()])).to.deep.equal([
      ['[..2025-02-10]', 'b'],
      ['[..2025-02-12]', ''],
      ['1 day 2025-01-30', 'a'],
      ['1 day 2025-01-31', ''],
      ['1 day 2025-02-20', ''],
    ]);
  });
});

describe('the entries of a column', () => {
  it('are all events where these can be taken in', () => {
    const { column } = columnOf(deepTime);
    expect(listed(column)).to.have.length(deepTime.events.length);
    expect(foldedIn(column)).to.equal(0);
  });

  it('are the weightiest where there are more, and under each heading at least one', () => {
    const { column, index } = columnOf(story);
    expect(listed(column).length).to.be.within(28, 36);
    expect(column.headings.every(({ entries }) => entries.length > 0)).to.equal(true);
    const ids = new Set(listed(column).map((position) => index.events[position]!.id));
    for (const { id, weight = 0.5 } of story.events) if (weight >= 0.75) expect(ids, id).to.include(id);
    expect(foldedIn(column) + ids.size).to.equal(story.events.length);
  });

  it('open a fold by a view of its heading alone', () => {
    const { events, column } = columnOf(story);
    const main = column.headings.find(({ folded }) => folded && folded.count > 10)!;
    const opened = createColumn(events, main.folded!.span!);
    expect(opened.headings).to.have.length(1);
    expect(listed(opened)).to.have.length(main.entries.length + main.folded!.count);
    expect(opened.earlier!.count + opened.later!.count + listed(opened).length).to.equal(story.events.length);
  });

  it('list events of the very same moment by their ids, since no view can part them', () => {
    const { column } = columnOf(plainTimeline([...Array<string>(200).fill('2025-01-01T12:00:00Z'), '2025-02-01']));
    const { entries, folded } = column.headings[0]!;
    expect(folded!.span).to.equal(undefined);
    expect(folded!.ids).to.have.length(200 - entries.length);
  });

  it('are all of a day that was opened', () => {
    const { events, column } = columnOf(plainTimeline(Array<string>(80).fill('2025-01-01')));
    expect(foldedIn(column)).to.equal(50);
    const opened = createColumn(events, column.headings[0]!.folded!.span!);
    expect([listed(opened).length, opened.earlier, opened.later]).to.deep.equal([80, undefined, undefined]);
  });

  it('divide a day that is too long to be listed', () => {
    const { events, column } = columnOf(plainTimeline(Array<string>(500).fill('2025-01-01')));
    const [{ entries, folded }] = column.headings as [ColumnHeading];
    expect([entries.length, folded!.count]).to.deep.equal([30, 470]);
    const opened = createColumn(events, folded!.span!);
    expect([listed(opened).length, opened.later!.count]).to.deep.equal([120, 380]);
    const next = createColumn(events, opened.later!.span!);
    expect(listed(next)[0]).to.equal(120);
  });

  it('never fold a single event', () => {
    const { column } = columnOf(plainTimeline([...Array<string>(30).fill('2025-01-01'), '2025-02-01']));
    expect(foldedIn(column)).to.equal(0);
    expect(listed(column)).to.have.length(31);
  });
});

describe('the ends of a column', () => {
  it('count what is earlier and later, and lead there without leaving any event out', () => {
    const index = indexEvents(century());
    const events = prepareColumn(index, undefined);
    const seen = new Set<number>();
    let view: View | undefined = { start: at('1940'), end: at('1950') };
    for (let column = createColumn(events, view); view; view = column.earlier?.span) {
      column = createColumn(events, view);
      for (let i = 0; i < index.at.length; i++) if (index.at[i]! >= view.start && index.at[i]! <= view.end) seen.add(i);
    }
    expect(Math.max(...seen) - Math.min(...seen) + 1).to.equal(seen.size);
    expect(Math.min(...seen)).to.equal(0);
  });

  it('lead from a view without events to the nearest', () => {
    const { column } = columnOf(plainTimeline(['2025-01-01', '2025-12-01']), { start: at('2025-06-01'), end: at('2025-06-02') });
    expect(column.headings).to.deep.equal([]);
    expect([column.earlier!.count, column.later!.count]).to.deep.equal([1, 1]);
  });
});

describe('the column of any story', () => {
  const stories = fc.oneof(timelinesOf(60), fc.record({ count: fc.constantFrom(5, 80, 300), seed: fc.nat(50) }).map(({ count, seed }) => century(count, seed)), fc.constantFrom(story, oneDay, deepTime));

  it('lists or counts every visible event once, in reading order, what is kept being listed, and never too many', () => {
    fc.assert(
      fc.property(stories, moves, fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), fc.nat(60), (timeline, steps, nth, keep) => {
        const stage = stageOf(timeline);
        const view = moved(stage, stage.whole, steps);
        const visible = nth === undefined ? undefined : new Set(timeline.events.filter((_, i) => i % nth === 0).map(({ id }) => id));
        const shown = stage.index.events.flatMap(({ id }, i) => (!visible || visible.has(id) ? [i] : []));
        const kept = timeline.events[keep]?.id ?? 'nobody';
        const column = createColumn(prepareColumn(stage.index, visible), view, [kept, null]);
        const entries = listed(column);
        const total = entries.length + foldedIn(column) + (column.earlier?.count ?? 0) + (column.later?.count ?? 0);
        expect(total).to.equal(shown.length);
        expect(entries).to.deep.equal([...new Set(entries)].sort((a, b) => a - b));
        expect(entries.every((position) => shown.includes(position))).to.equal(true);
        expect(entries.every((position) => stage.index.at[position]! >= view.start && stage.index.at[position]! <= view.end)).to.equal(true);
        expect(entries.length).to.be.at.most(122);
        const position = stage.index.position.get(kept);
        const inView = position !== undefined && shown.includes(position) && stage.index.at[position]! >= view.start && stage.index.at[position]! <= view.end;
        if (inView) expect(entries).to.include(position);
        const keys = column.headings.map(({ key }) => key);
        expect(new Set(keys).size).to.equal(keys.length);
        expect(column.headings.every((heading) => heading.entries.length > 0 && heading.folded?.count !== 1)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('puts under a heading only what surely was in it', () => {
    fc.assert(
      fc.property(stories, moves, (timeline, steps) => {
        const stage = stageOf(timeline);
        const column = createColumn(prepareColumn(stage.index, undefined), moved(stage, stage.whole, steps));
        for (const { unit, step, entries } of column.headings) {
          if (!unit || (step.unit === 'year' && step.count === 1e9)) continue;
          for (const position of entries) {
            const { span, clock } = stage.index.groups[stage.index.group[position]!]!;
            expect(span.start >= unit.start && (clock ? span.start < unit.end : span.end <= unit.end), stage.index.whens[position]!.text).to.equal(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same view', () => {
    fc.assert(
      fc.property(stories, moves, (timeline, steps) => {
        const stage = stageOf(timeline);
        const view = moved(stage, stage.whole, steps);
        const [one, other] = [prepareColumn(stage.index, undefined), prepareColumn(indexEvents(timeline), undefined)];
        createColumn(one, stage.whole, ['e1']);
        expect(createColumn(one, view)).to.deep.equal(createColumn(other, view));
      }),
      { numRuns: 100 },
    );
  });

  it('holds when dates overlap in every way', () => {
    const dates = Array.from({ length: 60 }, (_, i) => ['[1999-06..2000-06]', '1999', '2000', '20XX', '1999-12-31', '[-0001..0001]'][i % 6]!);
    const { column } = columnOf(plainTimeline(dates));
    expect(listed(column).length + foldedIn(column)).to.equal(60);
    expect(column.headings.length).to.be.at.most(40);
  });
});

describe('a column and the state', () => {
  it('stays where it is when an event of it is chosen, be it at its edge', () => {
    const index = indexEvents(story);
    const edge = { start: index.at[20]! as View['start'], end: index.at[30]! as View['end'] };
    const across = reduce(createState(story, 300), { type: 'show', span: edge });
    const down = reduce(across, { type: 'layout', vertical: true });
    const select = { type: 'select', id: index.events[30]!.id } as const;
    expect(reduce(down, select).view).to.deep.equal(edge);
    expect(reduce(across, select).view).not.to.deep.equal(edge);
    expect(reduce(reduce(down, select), { type: 'step', by: 1 }).view).not.to.deep.equal(edge);
    expect(reduce(down, { type: 'layout', vertical: true })).to.equal(down);
  });
});
