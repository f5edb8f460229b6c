import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Grouping } from '../src/layout/lanes.js';
import { createLayout } from '../src/layout/prepare.js';
import { createScene } from '../src/layout/scene.js';
import { distance } from '../src/layout/time-scale.js';
import { leastSize, timeAt, toX } from '../src/layout/view.js';
import type { Span } from '../src/model/extent.js';
import { applyFilter, noFilter, parseFilter } from '../src/model/filter.js';
import type { Timeline } from '../src/model/timeline.js';
import { createState, reduce, scaleTypes, visibleIds, type Intent, type State } from '../src/state.js';
import { story } from '../src/story.generated.js';
import type { Instant } from '../src/time/instant.js';
import { century, deepTime, oneDay, plainTimeline } from '../stories/invented.js';
import { at, metrics, numberProblems, timelinesOf, words } from './layout/fixture.js';

const width = 1_000;
const hour = 3_600_000;
const stateOf = (timeline: Timeline): State => createState(timeline, width);
const after = (state: State, ...intents: readonly Intent[]): State => intents.reduce(reduce, state);
const zoom = (factor: number, x = width / 2): Intent => ({ type: 'zoom', factor, x });
const select = (id: string | null): Intent => ({ type: 'select', id });
const open = (...ids: string[]): Intent => ({ type: 'open', ids });
const xOf = ({ scale, view, index }: State, id: string): number => toX(scale, view, width)(index.at[index.position.get(id)!]!);
const marksOf = ({ index, scale, view, grouping, visible }: State) => createScene(createLayout({ index, scale, grouping, visible, width, height: 640, metrics, words }), view).items;
/** The first hour in sight. */
const oneHour = ({ view }: State): Span => ({ start: view.start, end: (view.start + hour) as Instant });
/** As close as one comes about an event. */
const closest = (state: State, id: string): State => after(state, ...Array.from({ length: 60 }, (): Intent => zoom(2, xOf(state, id))));

describe('the state of a story', () => {
  it('begins with the whole story, nothing chosen', () => {
    const state = stateOf(oneDay);
    expect(state).to.include({ scaleType: 'elastic', grouping: 'actor', selected: null, focused: null, visible: undefined, width });
    expect(state.view).to.equal(state.scale.domain);
    expect(state.scale.elasticity).to.equal(1);
    expect(visibleIds(state)).to.deep.equal(['warning', 'stay', 'protest', 'gust', 'thanks']);
  });

  it('may be of a story without events', () => {
    const state = stateOf(plainTimeline([]));
    for (const intent of [zoom(2), { type: 'step', by: 1 }, { type: 'fit' }, select('a'), { type: 'scale', scaleType: 'linear' }] as const) expect(numberProblems(reduce(state, intent).view)).to.deep.equal([]);
  });
});

describe('an intent that changes nothing', () => {
  const state = stateOf(oneDay);
  const zoomed = after(state, zoom(4, 300));
  const filtered = after(state, { type: 'filter', filter: parseFilter('kind:remark captain') });
  const selected = after(state, select('stay'));
  const last = after(state, ...Array.from({ length: 9 }, (): Intent => ({ type: 'step', by: 1 })));
  const listed = after(stateOf(plainTimeline(['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z'])), open('e0', 'e1'));

  const cases: readonly (readonly [name: string, state: State, intent: Intent])[] = [
    ['the width that it has', state, { type: 'resize', width }],
    ['no width', state, { type: 'resize', width: 0 }],
    ['a pan by nothing', zoomed, { type: 'pan', dx: 0 }],
    ['a zoom by nothing', zoomed, zoom(1, 120)],
    ['a transform by nothing', zoomed, { type: 'transform', k: 1, dx: 0 }],
    ['a pan of the whole', state, { type: 'pan', dx: 300 }],
    ['a zoom out of the whole', state, zoom(0.5, 10)],
    ['a fit of the whole', state, { type: 'fit' }],
    ['the span that is shown', zoomed, { type: 'show', span: zoomed.view }],
    ['the scale that it has', state, { type: 'scale', scaleType: 'elastic' }],
    ['the grouping that it has', state, { type: 'group', grouping: 'actor' }],
    ['no filter, where there is none', state, { type: 'filter', filter: noFilter }],
    ['no filter, made anew', state, { type: 'filter', filter: parseFilter('') }],
    ['the filter that it has', filtered, { type: 'filter', filter: filtered.filter }],
    ['the filter that it has, made anew', filtered, { type: 'filter', filter: parseFilter('kind:remark captain') }],
    ['the event that is selected', selected, select('stay')],
    ['no event, where none is selected', state, select(null)],
    ['an unknown event, where none is selected', state, select('none')],
    ['the focus where it is', selected, { type: 'focus', id: 'stay' }],
    ['no focus, where there is none', state, { type: 'focus', id: null }],
    ['the focus on an unknown event, where there is none', state, { type: 'focus', id: 'none' }],
    ['the beginning of a gesture', zoomed, { type: 'hold' }],
    ['the end of a gesture that pulled at nothing', zoomed, { type: 'settle', left: 0 }],
    ['later times, where there are none', state, { type: 'slide', by: 1 }],
    ['a step beyond the last event', last, { type: 'step', by: 1 }],
    ['a step in an empty story', stateOf(plainTimeline([])), { type: 'step', by: -1 }],
    ['nothing to open', state, open()],
    ['unknown events to open', state, open('none', '__proto__')],
    ['unknown events to open, while one is selected', selected, open('none')],
    ['events to open that are listed', listed, open('e0', 'e1')],
    ['the story that it has', zoomed, { type: 'load', timeline: oneDay }],
    ['the story that it has, made anew', zoomed, { type: 'load', timeline: structuredClone(oneDay) }],
    ['an event at which it points already', after(zoomed, { type: 'point', id: 'stay' }), { type: 'point', id: 'stay' }],
  ];
  for (const [name, before, intent] of cases) {
    it(`returns the very same object: ${name}`, () => expect(reduce(before, intent)).to.equal(before));
  }
});

describe('moving about', () => {
  for (const [name, timeline] of Object.entries({ oneDay, story, century: century(300, 7), deepTime } as Record<string, Timeline>)) {
    for (const scaleType of scaleTypes) {
      it(`keeps the instant under the pointer still while zooming: ${name}, ${scaleType}`, () => {
        const state = after(stateOf(timeline), { type: 'scale', scaleType }, zoom(3, 420));
        for (const x of [0, 200, 777, 1_000]) {
          const time = timeAt(state.scale, state.view, width, x);
          const zoomed = reduce(state, zoom(1.3, x));
          expect(toX(zoomed.scale, zoomed.view, width)(time)).to.be.closeTo(x, 0.1);
        }
      });

      it(`keeps it still as well where one comes no closer: ${name}, ${scaleType}`, () => {
        const whole = after(stateOf(timeline), { type: 'scale', scaleType });
        const state = closest(whole, whole.index.events[1]!.id);
        expect(distance(state.scale, state.view.start, state.view.end)).to.be.at.least(leastSize(state.scale) * 0.999);
        for (const x of [0, 250, 1_000]) {
          const time = timeAt(state.scale, state.view, width, x);
          for (const intent of [zoom(2, x), { type: 'transform', k: 1.5, dx: -0.5 * x }] satisfies Intent[]) {
            const zoomed = reduce(state, intent);
            expect(toX(zoomed.scale, zoomed.view, width)(time), intent.type).to.be.closeTo(x, 1);
          }
        }
      });
    }
  }

  it('keeps the view within its limits while a gesture pulls, and lets go of the rest when it settles', () => {
    const state = after(stateOf(story), { type: 'transform', k: 1, dx: 200, soft: true });
    expect(state.view).to.deep.equal(state.scale.domain);
    expect(state.overshoot!.view.start).to.be.below(state.view.start);
    const half = reduce(state, { type: 'settle', left: 0.5 });
    expect(half.overshoot!.dx).to.equal(100);
    expect(reduce(half, { type: 'settle', left: 0 })).to.deep.include({ overshoot: null, view: state.view });
    for (const intent of [zoom(2), { type: 'fit' }, { type: 'transform', k: 1, dx: 1 }] satisfies Intent[]) expect(reduce(state, intent).overshoot, intent.type).to.equal(null);
    expect(reduce(state, select(null)).overshoot).to.equal(state.overshoot);
  });

  it('goes on by so much of what is in sight, and no further than the ends', () => {
    const state = after(stateOf(story), zoom(4));
    const { start, end } = state.scale.domain;
    expect(reduce(state, { type: 'slide', by: 1 }).view.start).to.be.closeTo(state.view.end, 1);
    expect(reduce(state, { type: 'slide', by: -Infinity }).view.start).to.equal(start);
    expect(reduce(state, { type: 'slide', by: Infinity }).view.end).to.equal(end);
    expect(after(state, { type: 'slide', by: 0.2 }, { type: 'slide', by: -0.2 }).view.start).to.be.closeTo(state.view.start, 1);
  });

  it('pans by pixels, earlier times into sight to the right', () => {
    const state = after(stateOf(oneDay), zoom(8, 500));
    const panned = reduce(state, { type: 'pan', dx: 50 });
    expect(panned.view.start).to.be.below(state.view.start);
    expect(xOf(panned, 'protest') - xOf(state, 'protest')).to.be.closeTo(50, 1e-6);
  });

  it('zooms about the middle where no place is given', () => {
    const state = after(stateOf(oneDay), zoom(4));
    expect(reduce(state, { type: 'zoom', factor: 1.2 }).view).to.deep.equal(reduce(state, zoom(1.2)).view);
  });

  it('follows a gesture', () => {
    const state = after(stateOf(oneDay), zoom(2));
    const x = xOf(state, 'protest');
    for (const k of [1.2, 1, 0.8]) expect(xOf(reduce(state, { type: 'transform', k, dx: -30 }), 'protest')).to.be.closeTo(x * k - 30, 1e-6);
  });

  it('shows a span, and the whole again', () => {
    const span = { start: at('2024-02-09T15:00:00Z'), end: at('2024-02-09T18:00:00Z') };
    const state = after(stateOf(oneDay), { type: 'show', span });
    expect(state.view).to.deep.equal(span);
    expect(after(state, { type: 'fit' }).view).to.equal(state.scale.domain);
    for (const part of [{ ...span, start: at('2024-02-09T16:00:00Z') }, { ...span, end: at('2024-02-09T16:00:00Z') }]) expect(after(state, { type: 'show', span: part }).view).to.deep.equal(part);
  });

  const start = at('2024-02-09T15:00:00Z');
  const spans: readonly (readonly [name: string, start: number, end: number])[] = [
    ['an instant', start, start],
    ['a millisecond', start, start + 1],
    ['turned round', start + hour, start],
    ['without a beginning', -Infinity, start],
    ['without an end', start, Infinity],
    ['without either', -Infinity, Infinity],
    ['before the story', start - 1e12, start - 9e11],
    ['far larger than the story', start - 1e12, start + 1e12],
  ];
  for (const [name, from, to] of spans) {
    it(`shows what can be shown of a span: ${name}`, () => {
      const state = after(stateOf(oneDay), { type: 'show', span: { start: from as Instant, end: to as Instant } });
      expect(numberProblems(state.view)).to.deep.equal([]);
      expect(state.view.start).to.be.at.least(state.scale.domain.start);
      expect(state.view.end).to.be.at.most(state.scale.domain.end);
      expect(distance(state.scale, state.view.start, state.view.end)).to.be.at.least(leastSize(state.scale) * 0.999);
    });
  }

  it('keeps the span in sight whatever the width', () => {
    const state = after(stateOf(oneDay), zoom(3, 200));
    expect(reduce(state, { type: 'resize', width: 342 })).to.deep.equal({ ...state, width: 342 });
  });

  it('keeps the span in sight while the axis bends', () => {
    const state = after(stateOf(oneDay), { type: 'show', span: { start: at('2024-02-09T15:00:00Z'), end: at('2024-02-09T18:00:00Z') } });
    const linear = reduce(state, { type: 'scale', scaleType: 'linear' });
    expect(linear.view).to.equal(state.view);
    expect(linear.scale.elasticity).to.equal(0);
    expect(reduce(linear, { type: 'scale', scaleType: 'elastic' }).scale).to.deep.equal(state.scale);
  });
});

describe('choosing', () => {
  it('an event opens it, puts the keyboard there, and brings it into sight', () => {
    const state = after(stateOf(oneDay), zoom(6, 990), select('warning'));
    expect(state).to.include({ selected: 'warning', focused: 'warning' });
    expect(xOf(state, 'warning')).to.be.within(100, 900);
  });

  it('an event that is in sight leaves the view as it is', () => {
    const before = stateOf(oneDay);
    expect(after(before, select('protest')).view).to.equal(before.view);
  });

  it('none, or one that there is not, closes it and leaves the keyboard where it is', () => {
    for (const id of [null, 'none', '__proto__']) expect(after(stateOf(oneDay), select('stay'), select(id))).to.include({ selected: null, focused: 'stay' });
  });

  it('steps through the story in reading order', () => {
    let state = stateOf(oneDay);
    const way = [1, 1, 1, -1, 1, 1, 1, 1].map((by) => (state = reduce(state, { type: 'step', by: by as 1 | -1 })).selected);
    expect(way).to.deep.equal(['warning', 'stay', 'protest', 'stay', 'protest', 'gust', 'thanks', 'thanks']);
    expect(after(stateOf(oneDay), { type: 'step', by: -1 }).selected).to.equal('thanks');
  });

  it('steps on from where the keyboard is', () => {
    expect(after(stateOf(oneDay), { type: 'focus', id: 'protest' }, { type: 'step', by: 1 }).selected).to.equal('gust');
  });

  it('steps on from what is open, wherever the keyboard is', () => {
    expect(after(stateOf(oneDay), select('warning'), { type: 'focus', id: 'gust' }, { type: 'step', by: 1 }).selected).to.equal('stay');
  });

  it('steps through what the filter leaves', () => {
    const state = after(stateOf(oneDay), { type: 'filter', filter: parseFilter('kind:remark') });
    expect(visibleIds(state)).to.deep.equal(['protest', 'thanks']);
    expect(after(state, { type: 'step', by: 1 }, { type: 'step', by: 1 }, { type: 'step', by: 1 }).selected).to.equal('thanks');
  });

  it('moves the keyboard without opening anything', () => {
    const state = after(stateOf(oneDay), { type: 'focus', id: 'gust' });
    expect(state).to.include({ selected: null, focused: 'gust' });
    expect(after(state, { type: 'focus', id: null })).to.include({ focused: null });
  });

  it('brings the event at the keyboard into sight again after one has moved away', () => {
    const away = after(stateOf(oneDay), { type: 'focus', id: 'warning' }, zoom(8, 990));
    expect(xOf(away, 'warning')).to.be.below(0);
    expect(xOf(after(away, { type: 'focus', id: 'warning' }), 'warning')).to.be.within(100, 900);
    expect(xOf(after(away, select('warning'), zoom(8, 990), select('warning')), 'warning')).to.be.within(100, 900);
  });
});

describe('opening several events at once', () => {
  it('parts them by zooming', () => {
    const state = after(stateOf(oneDay), open('stay', 'protest'));
    expect(state.listed).to.deep.equal([]);
    expect(xOf(state, 'protest') - xOf(state, 'stay')).to.be.above(400);
  });

  it('lists those of one instant, which no zoom can part', () => {
    const state = after(stateOf(plainTimeline(['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z', '2025-11-22'])), select('e2'), open('e0', 'e1'));
    expect(state).to.deep.include({ listed: ['e0', 'e1'], selected: null });
    expect(after(state, select('e1'))).to.deep.include({ listed: ['e0', 'e1'], selected: 'e1' });
    expect(after(state, select('e2')).listed).to.deep.equal([]);
    expect(after(state, select(null)).listed).to.deep.equal([]);
    expect(after(state, select('e1'), open('e0', 'e1'))).to.deep.include({ listed: ['e0', 'e1'], selected: null });
  });

  it('knows no events but those of the story', () => {
    expect(after(stateOf(plainTimeline(['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z'])), open('e0', 'none', 'e1')).listed).to.deep.equal(['e0', 'e1']);
  });

  it('lists as well what an axis of billions of years is too coarse to part', () => {
    const seconds = [0, 1, 2, 3].map((second) => `2025-11-21T10:00:0${second}Z`);
    let state = after(stateOf(plainTimeline(['Y17E9', ...seconds])), { type: 'scale', scaleType: 'linear' });
    const together = marksOf(state).find(({ ids }) => ids.length === 2)!.ids;
    state = after(state, open(...together), open(...together), open(...together));
    const shared = marksOf(state).some(({ ids }) => together.every((id) => ids.includes(id)));
    expect(shared ? state.listed : together).to.deep.equal(together);
  });

  it('ends with single marks or a list, wherever one begins', () => {
    fc.assert(
      fc.property(timelinesOf(20), fc.constantFrom(...scaleTypes), (timeline, scaleType) => {
        const whole = after(stateOf(timeline), { type: 'scale', scaleType });
        for (const { ids } of marksOf(whole)) {
          let state = whole;
          let together: readonly string[] = ids;
          for (let i = 0; together.length > 1 && !state.listed.length; i++) {
            expect(i, together.join(' ')).to.be.below(20);
            state = after(state, open(...together));
            together = state.listed.length ? state.listed : (marksOf(state).find((mark) => mark.ids.includes(ids[0]!))?.ids ?? []);
            expect(together).to.include(ids[0]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the way back', () => {
  const wide = after(stateOf(oneDay), zoom(1.5));
  const opened = after(wide, open('warning', 'stay', 'protest'));
  const back: Intent = { type: 'back' };

  it('leads from what was opened to where it was opened, one opening after another, then outwards', () => {
    const twice = after(opened, open('stay', 'protest'));
    expect(reduce(twice, back).view).to.equal(opened.view);
    expect(after(twice, back, back).view).to.equal(wide.view);
    expect(after(twice, back, back, back).view).to.deep.equal(after(wide, zoom(0.5)).view);
    expect(reduce(stateOf(oneDay), back).view).to.deep.equal(stateOf(oneDay).view);
    const near = after(stateOf(oneDay), zoom(16, 700));
    expect(reduce(near, back).view).to.deep.equal(reduce(near, zoom(0.5)).view);
  });

  const kept: readonly Intent[] = [select('stay'), { type: 'focus', id: 'protest' }, { type: 'resize', width: 700 }, { type: 'group', grouping: 'kind' }, { type: 'scale', scaleType: 'linear' }, { type: 'pan', dx: 0 }];
  for (const intent of kept) it(`is not lost by what does not lead away: ${JSON.stringify(intent)}`, () => expect(after(opened, intent, back).view).to.deep.equal(wide.view));

  const lost: readonly Intent[] = [{ type: 'pan', dx: -40 }, zoom(1.2), { type: 'transform', k: 1, dx: -9, soft: true }, { type: 'slide', by: 0.5 }, { type: 'fit' }, { type: 'show', span: oneHour(opened) }];
  for (const intent of lost) it(`is lost by moving about: ${intent.type}`, () => expect(after(opened, intent).origins).to.deep.equal([]));

  it('does not lead to where the event at hand is out of sight', () => {
    const near = after(stateOf(oneDay), zoom(4, 0));
    const elsewhere = after(near, open('warning', 'stay'), { type: 'focus', id: 'thanks' });
    expect(toX(near.scale, near.view, width)(elsewhere.index.at.at(-1)!)).to.be.above(width);
    expect(elsewhere.origins).to.deep.equal([]);
    const late = after(stateOf(oneDay), zoom(4, width));
    expect(xOf(late, 'warning')).to.be.below(0);
    expect(after(late, open('gust', 'thanks'), { type: 'focus', id: 'warning' }).origins).to.deep.equal([]);
  });

  it('leads to the whole story, also when that has grown meanwhile, and not to another one', () => {
    const closer = after(stateOf(oneDay), open('stay', 'protest'));
    const more = { ...oneDay, events: [...oneDay.events, { id: 'later', date: '2024-02-12', title: 'Later' }] };
    const grown = after(closer, { type: 'load', timeline: more }, back);
    expect(grown.view).to.deep.equal(grown.scale.domain);
    expect(after(closer, { type: 'load', timeline: deepTime }).origins).to.deep.equal([]);
  });

  it('leads back from what a column opened', () => {
    const shown = after(wide, { type: 'show', span: oneHour(wide), opening: true });
    expect(shown.view).not.to.equal(wide.view);
    expect(reduce(shown, back).view).to.equal(wide.view);
  });
});

describe('choosing what is in sight', () => {
  it('leaves the view where it is, even if the event begins far away', () => {
    const state = after(stateOf(oneDay), zoom(8, 0));
    const chosen = after(state, { type: 'select', id: 'thanks', still: true });
    expect(chosen.selected).to.equal('thanks');
    expect(chosen.view).to.equal(state.view);
    expect(after(state, { type: 'select', id: 'thanks' }).view).not.to.equal(state.view);
  });
});

describe('filtering and grouping', () => {
  it('leaves what was asked for, and everything again', () => {
    const filter = parseFilter('actor:ness');
    const state = after(stateOf(oneDay), { type: 'filter', filter });
    expect(state.filter).to.equal(filter);
    expect([...state.visible!]).to.deep.equal(['stay']);
    expect(after(state, { type: 'filter', filter: noFilter }).visible).to.be.undefined;
  });

  it('keeps the view as long as something that is left is in it, and shows the whole otherwise', () => {
    const before = after(stateOf(oneDay), { type: 'show', span: { start: at('2024-02-09T16:00:00Z'), end: at('2024-02-09T17:00:00Z') } });
    for (const text of ['kind:remark', 'zebra']) expect(after(before, { type: 'filter', filter: parseFilter(text) }).view, text).to.equal(before.view);
    expect(after(before, { type: 'filter', filter: parseFilter('kind:event') }).view).to.equal(before.scale.domain);
  });

  it('takes for in sight what goes on in it, though it began before, and nothing else whose mark is out of it', () => {
    const whole = stateOf(plainTimeline(['2025-03/2025-06', '2025-05', '2025-01', '2025-12']));
    const shown = (start: string, end: string) => after(whole, { type: 'show', span: { start: at(start), end: at(end) } });
    const filtered = (before: State, id: string): Span => reduce(before, { type: 'filter', filter: { ...noFilter, words: [whole.index.timeline.events.find((event) => event.id === id)!.date] } }).view;
    const cases = [
      ['e0', shown('2025-05-01', '2025-05-31'), true],
      ['e0', shown('2025-07-10', '2025-07-31'), false],
      ['e0', shown('2025-02-01', '2025-02-20'), false],
      ['e1', shown('2025-05-25', '2025-06-20'), false],
    ] as const;
    for (const [id, before, inSight] of cases) expect(filtered(before, id), id).to.equal(inSight ? before.view : before.scale.domain);
  });

  for (const grouping of ['kind', 'none'] as const) {
    it(`puts events into other lanes and leaves the view: by ${grouping}`, () => {
      const before = after(stateOf(oneDay), zoom(2));
      expect(after(before, { type: 'group', grouping })).to.deep.equal({ ...before, grouping });
    });
  }
});

describe('loading', () => {
  const newer: Timeline = { ...oneDay, title: 'Corrected', events: [...oneDay.events.filter(({ id }) => id !== 'gust'), { id: 'late', date: '2024-02-10T02:00:00', title: 'The wind drops' }] };

  it('a newer version of the story keeps what is in sight, chosen and asked for', () => {
    const before = after(
      stateOf(oneDay),
      { type: 'scale', scaleType: 'linear' },
      { type: 'group', grouping: 'kind' },
      { type: 'filter', filter: parseFilter('kind:remark') },
      { type: 'show', span: { start: at('2024-02-09T16:00:00Z'), end: at('2024-02-09T23:55:00Z') } },
      select('protest'),
    );
    const state = reduce(before, { type: 'load', timeline: newer });
    expect(state).to.deep.include({ view: before.view, selected: 'protest', focused: 'protest', scaleType: 'linear', grouping: 'kind', filter: before.filter, width });
    expect(state.index.timeline).to.equal(newer);
    expect(state.scale.elasticity).to.equal(0);
    expect([...state.visible!]).to.deep.equal(['protest', 'thanks']);
  });

  it('shows the whole of it where the whole was in sight', () => {
    const state = after(stateOf(oneDay), { type: 'load', timeline: newer });
    expect(state.view).to.equal(state.scale.domain);
    expect(state.view.end).to.be.above(stateOf(oneDay).view.end);
  });

  it('leaves a view that only begins or ends as the whole does', () => {
    for (const x of [0, width]) {
      const state = after(stateOf(oneDay), zoom(4, x));
      expect(reduce(state, { type: 'load', timeline: { ...newer, events: [...newer.events, { id: 'calm', date: '2024-02-08', title: 'Calm' }] } }).view, String(x)).to.deep.equal(state.view);
    }
  });

  it('forgets what is no longer there', () => {
    const state = after(stateOf(oneDay), select('gust'), { type: 'load', timeline: newer });
    expect(state).to.include({ selected: null, focused: null });
    const listed = after(stateOf(plainTimeline(['2025-11-21T10:00:00Z', '2025-11-21T10:00:00Z'])), open('e0', 'e1'), { type: 'load', timeline: plainTimeline(['2025-11-21T10:00:00Z']) });
    expect(listed.listed).to.deep.equal(['e0']);
  });

  it('another story altogether is shown as a whole', () => {
    const state = after(stateOf(oneDay), zoom(50, 200), select('gust'), { type: 'load', timeline: deepTime });
    expect(state.view).to.equal(state.scale.domain);
    expect(state).to.include({ selected: null, focused: null });
  });
});

describe('what is new', () => {
  const added = (timeline: Timeline, ...ids: string[]): Timeline => ({ ...timeline, events: [...timeline.events, ...ids.map((id) => ({ id, date: '2024-02-10T02:00:00', title: id }))] });
  const load = (timeline: Timeline, seen?: readonly string[]): Intent => ({ type: 'load', timeline, ...(seen && { seen }) });
  const one = added(oneDay, 'late');
  const two = added(one, 'later', 'last');
  const freshAfter = (...intents: readonly Intent[]) => [...after(stateOf(oneDay), ...intents).fresh];

  const cases: readonly (readonly [name: string, intents: readonly Intent[], fresh: readonly string[]])[] = [
    ['nothing of the first story', [], []],
    ['an event that was added', [load(one)], ['late']],
    ['events that were added one after the other and not seen', [load(one), load(two)], ['late', 'later', 'last']],
    ['not what was in sight when the next data came', [load(one), load(two, ['late', 'stay'])], ['later', 'last']],
    ['not what is no longer there', [load(one), load(oneDay)], []],
    ['what was taken away and came back', [load(one), load(two, ['late']), load(oneDay), load(one)], ['late']],
    ['nothing of another story', [load(one), load(deepTime)], []],
    ['nothing of the first events after none', [load({ ...oneDay, events: [] }), load(oneDay)], []],
    ['an event that is being read', [load(one), select('late')], ['late']],
    ['an event that is being read and is chosen again', [load(one), select('late'), select('late')], ['late']],
    ['an event at which the keyboard is', [load(one), { type: 'focus', id: 'late' }], ['late']],
    ['no event that was closed', [load(one), select('late'), select(null)], []],
    ['no event from which the reader went on', [load(one), select('late'), select('stay')], []],
    ['no event from which the keyboard went on', [load(one), { type: 'focus', id: 'late' }, { type: 'focus', id: 'stay' }], []],
    ['an event at which the page pointed', [load(one), { type: 'point', id: 'late' }, { type: 'point', id: 'stay' }], ['late']],
  ];
  for (const [name, intents, fresh] of cases) it(`is ${name}`, () => expect(freshAfter(...intents)).to.deep.equal(fresh));
});

describe('pointing at an event', () => {
  const point = (id: string): Intent => ({ type: 'point', id });
  const zoomed = after(stateOf(oneDay), zoom(8, 0));

  it('brings it into sight and marks it, and leaves what is open and where the keyboard is', () => {
    const state = after(zoomed, select('warning'), point('thanks'));
    expect(state).to.include({ pointed: 'thanks', selected: 'warning', focused: 'warning' });
    expect(xOf(state, 'thanks')).to.be.within(0, width);
  });
  it('leaves a column as it is', () => {
    const column = after(zoomed, { type: 'layout', vertical: true });
    const state = reduce(column, point('thanks'));
    expect(state.pointed).to.equal('thanks');
    expect(state.view).to.equal(column.view);
  });
  it('ends when the reader goes elsewhere', () => {
    for (const intent of [select('stay'), { type: 'focus', id: 'stay' }] satisfies Intent[]) expect(after(zoomed, point('thanks'), intent).pointed).to.equal(null);
    expect(after(zoomed, point('thanks'), zoom(2)).pointed).to.equal('thanks');
  });
  it('is where the next step starts from', () => expect(after(zoomed, point('protest'), { type: 'step', by: 1 }).selected).to.equal('gust'));
  it('does nothing for an event that is not there or that the reader filtered out', () => {
    expect(reduce(zoomed, point('none'))).to.equal(zoomed);
    const filtered = after(zoomed, { type: 'filter', filter: parseFilter('kind:order') });
    expect(reduce(filtered, point('thanks'))).to.equal(filtered);
  });
  it('ends with an event that is no longer there', () => {
    const shorter = { ...oneDay, events: oneDay.events.slice(0, 3) };
    expect(after(zoomed, point('thanks'), { type: 'load', timeline: shorter }).pointed).to.equal(null);
  });
});

describe('whatever happens', () => {
  /** What holds in every state. */
  function expectConsistent({ view, scale, scaleType, index, selected, focused, pointed, listed, fresh, visible, filter }: State): void {
    expect(numberProblems(view)).to.deep.equal([]);
    expect(view.start).to.be.at.least(scale.domain.start);
    expect(view.end).to.be.at.most(scale.domain.end);
    expect(view.end).to.be.above(view.start);
    expect(scale.domain).to.equal(index.domain);
    expect(scale.elasticity).to.equal(scaleType === 'linear' ? 0 : 1);
    for (const id of [selected, focused, pointed, ...listed, ...fresh]) if (id !== null) expect(index.position.has(id), `event "${id}"`).to.be.true;
    expect(visible).to.deep.equal(applyFilter(index.timeline, filter));
  }

  const ids = fc.constantFrom('e0', 'e1', 'e2', 'e5', 'e9', 'none', '__proto__');
  const x = fc.integer({ min: 0, max: width });
  const dx = fc.integer({ min: -5_000, max: 5_000 });
  const instants = fc.oneof(fc.integer({ min: -4e12, max: 4e12 }), fc.constantFrom(-Infinity, Infinity, 0));
  const intents = (timelines: fc.Arbitrary<Timeline>): fc.Arbitrary<Intent> =>
    fc.oneof(
      { arbitrary: fc.record({ type: fc.constant('load' as const), timeline: timelines }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('resize' as const), width: fc.integer({ min: 1, max: 2_000 }) }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('transform' as const), k: fc.constantFrom(0.5, 0.9, 1, 1.1, 2), dx }), weight: 3 },
      { arbitrary: fc.record({ type: fc.constant('pan' as const), dx }), weight: 3 },
      { arbitrary: fc.record({ type: fc.constant('zoom' as const), factor: fc.constantFrom(0.1, 0.5, 1, 2, 10, 1_000), x }), weight: 4 },
      { arbitrary: fc.constant({ type: 'fit' } as const), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('show' as const), span: fc.tuple(instants, instants).map(([start, end]) => ({ start: start as Instant, end: end as Instant })) }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('scale' as const), scaleType: fc.constantFrom(...scaleTypes) }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('group' as const), grouping: fc.constantFrom<Grouping>('actor', 'kind', 'none') }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('filter' as const), filter: fc.constantFrom('', 'kind:order', 'actor:ness word', 'none').map(parseFilter) }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('select' as const), id: fc.option(ids) }), weight: 2 },
      { arbitrary: fc.record({ type: fc.constantFrom('find' as const, 'follow' as const), id: ids }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const) }), weight: 2 },
      { arbitrary: fc.record({ type: fc.constant('focus' as const), id: fc.option(ids) }), weight: 2 },
      { arbitrary: fc.record({ type: fc.constant('point' as const), id: ids }), weight: 1 },
      { arbitrary: fc.record({ type: fc.constant('open' as const), ids: fc.array(ids, { maxLength: 4 }) }), weight: 2 },
    );

  it('the state is consistent, and an intent that changed nothing would change nothing again', () => {
    const timelines = timelinesOf(12);
    fc.assert(
      fc.property(timelines, fc.array(intents(timelines), { maxLength: 25 }), (timeline, list) => {
        let state = stateOf(timeline);
        expectConsistent(state);
        for (const intent of list) {
          const next = reduce(state, intent);
          expectConsistent(next);
          if (next === state) expect(reduce(next, intent)).to.equal(state);
          state = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no state is changed, only replaced', () => {
    const timelines = timelinesOf(8);
    fc.assert(
      fc.property(timelines, fc.array(intents(timelines), { maxLength: 10 }), (timeline, list) => {
        let state = stateOf(timeline);
        for (const intent of list) {
          const before = { ...state };
          const next = reduce(Object.freeze(state), Object.freeze(intent));
          expect({ ...state }).to.deep.equal(before);
          state = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});
