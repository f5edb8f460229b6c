// What the tests of this folder share: sizes, words, random stories and views, and what has to hold in every scene.
import fc from 'fast-check';
import { metrics } from '../../stories/metrics.js';
import type { Axis } from '../../src/layout/axis.js';
import type { AxisLabel } from '../../src/layout/axis-names.js';
import type { Grouping } from '../../src/layout/lanes.js';
import { countWidth, digitsBeside } from '../../src/layout/outlines.js';
import { createLayout, type Layout } from '../../src/layout/prepare.js';
import type { SceneBar } from '../../src/layout/bars.js';
import type { Scene, SceneCard, SceneName } from '../../src/layout/scene.js';
import { createTimeScale, type TimeScale } from '../../src/layout/time-scale.js';
import { clampView, panView, wholeView, zoomView, type View } from '../../src/layout/view.js';
import type { Words } from '../../src/layout/words.js';
import { indexEvents, type EventIndex } from '../../src/model/index-events.js';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.js';
import type { Instant } from '../../src/time/instant.js';
import { parseEdtf, type When } from '../../src/time/edtf.js';
import { toCivilInZone } from '../../src/time/zone.js';

export { metrics };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Plain English, dates and times in UTC. */
export const words: Words = {
  tick: (time, { unit }) => {
    const { year, month, day, hour, minute, second, millisecond } = toCivilInZone(time, 'UTC');
    const name = months[month - 1]!;
    switch (unit) {
      case 'year':
        return [String(year)];
      case 'month':
        return [name, name.slice(0, 3)];
      case 'day':
        return [`Day ${day}`, String(day)];
      case 'hour':
      case 'minute':
        return [`${two(hour)}:${two(minute)}`];
      case 'second':
        return [`${two(hour)}:${two(minute)}:${two(second)}`];
      case 'millisecond':
        return [`${two(second)}.${String(millisecond).padStart(3, '0')}`];
    }
  },
  context: (time, unit) => {
    const { year, month, day, hour, minute } = toCivilInZone(time, 'UTC');
    const name = months[month - 1]!;
    if (unit === 'year') return [String(year)];
    if (unit === 'month') return [`${name} ${year}`, `${name.slice(0, 3)} ${year}`, name.slice(0, 3)];
    return [`${day} ${name} ${year}, ${two(hour)}:${two(minute)}`, `${day} ${name.slice(0, 3)} ${year}`];
  },
  duration: (milliseconds) => `${Number((milliseconds / 86_400_000).toPrecision(3))} days`,
  doubt: ({ text }) => [`some day of ${text}`, text],
  thread: ({ type, label }, direction) => (direction === 'out' ? (label ?? type) : `${type} this`),
  zone: (side) => [`${side}: days not reported`, side],
};

export interface StageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly grouping?: Grouping;
  /** 0 linear, 1 elastic. */
  readonly elasticity?: number;
  readonly visible?: ReadonlySet<string> | undefined;
}

export interface Stage {
  readonly index: EventIndex;
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly whole: View;
}

/** Everything from a story to its layout. */
export function stageOf(timeline: Timeline, { width = 1000, height = 640, grouping = 'actor', elasticity = 1, visible }: StageOptions = {}): Stage {
  const index = indexEvents(timeline);
  const scale = createTimeScale(index, elasticity);
  return { index, scale, layout: createLayout({ index, scale, grouping, width, height, metrics, words, visible }), whole: wholeView(scale) };
}

/** An instant by its EDTF text: the first that it can be. */
export function at(text: string, timeZone?: string): Instant {
  return whenOf(text, timeZone).start.earliest;
}

export function whenOf(text: string, timeZone?: string): When {
  const parsed = parseEdtf(text, timeZone);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.when;
}

// Random stories.

/** What a reader may do to a view, in shares of the stage. */
export type Move = { readonly type: 'zoom'; readonly factor: number; readonly at: number } | { readonly type: 'pan'; readonly by: number };

const share = (max = 1): fc.Arbitrary<number> => fc.integer({ min: 0, max: 1000 }).map((thousandths) => (thousandths / 1000) * max);

export const zooms: fc.Arbitrary<Move> = fc.record({ type: fc.constant('zoom' as const), factor: share(4).map((power) => 2 ** (power - 1)), at: share() });
export const pans: fc.Arbitrary<Move> = fc.record({ type: fc.constant('pan' as const), by: share(3).map((by) => by - 1.5) });
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(fc.oneof({ arbitrary: zooms, weight: 2 }, pans), { maxLength: 12 });

/** Where moves lead from a view. */
export function moved({ layout, scale }: Stage, view: View, steps: readonly Move[]): View {
  const { width } = layout;
  return steps.reduce((from, step) => {
    const to = step.type === 'zoom' ? zoomView(from, scale, width, step.factor, step.at * width) : panView(from, scale, width, step.by * width);
    return clampView(to, scale);
  }, view);
}

const dayIn = (month: string, last: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: last }).map((day) => `${month}-${two(day)}`);
const clock: fc.Arbitrary<string> = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }), millisecond: fc.option(fc.integer({ min: 0, max: 999 })), offset: fc.constantFrom('', '', 'Z', '+05:45') })
  .map(({ hour, minute, millisecond, offset }) => `T${two(hour)}:${two(minute)}:00${millisecond === null ? '' : `.${String(millisecond).padStart(3, '0')}`}${offset}`);

const days = fc.oneof(dayIn('2025-11', 30), dayIn('2025-02', 28), dayIn('2019-06', 30));
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
const span = (dates: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(dates, dates).map((ends) => ends.sort().join('/'));

/** Dates of one day with clock times, of one year, of a century and of deep time: each story takes from some of these. */
const dateSources: Readonly<Record<string, fc.Arbitrary<string>>> = {
  day: fc.oneof(clock.map((time) => `2025-11-21${time}`), fc.constant('2025-11-21')),
  days: fc.oneof(fc.tuple(days, qualifier).map(([day, sign]) => day + sign), fc.tuple(days, clock).map(([day, time]) => day + time)),
  year: fc.constantFrom('2025', '2025-11', '2025-XX-11', '202X', '2025-22', '2025-34', '20XX', '2025-11~', '2025?'),
  spans: fc.oneof(span(days), days.map((day) => `${day}/..`), days.map((day) => `../${day}`), days.map((day) => `${day}/`), days.map((day) => `/${day}`)),
  sets: fc.oneof(
    days.map((day) => `[..${day}]`),
    days.map((day) => `[${day}..]`),
    fc.tuple(days, days).map(([a, b]) => `[${a},${b}]`),
    fc.tuple(days, days).map(([a, b]) => `{${a},${b}}`),
    days.map((day) => `{${day}..}`),
  ),
  undated: fc.constantFrom('XXXX-XX-XX', '../..', 'XXXX', '/..'),
  century: fc.oneof(fc.integer({ min: 1900, max: 1999 }).map(String), fc.tuple(fc.integer({ min: 1900, max: 1999 }), dayIn('', 28)).map(([year, rest]) => `${year}-06${rest}`)),
  deep: fc.constantFrom('Y-138E8S3', 'Y-46E8S2', 'Y-66E6S2', 'Y-3E5S1', '-3300~', '-0043-03-15', '1450~', '1969-07-20', 'Y17E9'),
};

const titles = fc.oneof(
  fc.constantFrom('A', 'A gale is forecast', 'The harbour master closes the port until the storm is over', 'W'.repeat(500)),
  fc.integer({ min: 1, max: 90 }).map((length) => 'word and another '.repeat(6).slice(0, length).trim()),
);

export const actorNames = ['ness', 'quill', 'brand', 'oake', 'unused'];

const eventWith = (dates: fc.Arbitrary<string>): fc.Arbitrary<Omit<TimelineEvent, 'id'>> =>
  fc.record(
    {
      date: dates,
      title: titles,
      order: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom('order', 'event', 'remark', 'absent'),
      actors: fc.subarray(actorNames, { maxLength: 2 }),
      lane: fc.oneof(fc.constantFrom('harbour', 'ship'), fc.integer({ min: 2, max: 39 }).map((lane) => `lane-${lane}`)),
      weight: fc.constantFrom(0, 0.2, 0.5, 0.7, 0.95, 1),
    },
    { requiredKeys: ['date', 'title'] },
  );

const lanesChoices: readonly (readonly { id: string; label: string; actors?: readonly string[] }[])[] = [
  [],
  [{ id: 'harbour', label: 'Harbour', actors: ['ness', 'quill', 'brand'] }],
  [
    { id: 'harbour', label: 'Harbour', actors: ['ness'] },
    { id: 'ship', label: 'Ship', actors: ['quill'] },
  ],
  [
    { id: 'harbour', label: 'Harbour', actors: ['ness', 'brand'] },
    { id: 'ship', label: 'Ship', actors: ['quill'] },
    { id: 'town', label: 'Town', actors: ['oake'] },
  ],
  ...[9, 24, 40].map((length) => Array.from({ length }, (_, i) => ({ id: i === 0 ? 'harbour' : i === 1 ? 'ship' : `lane-${i}`, label: `Lane ${i}`, ...(actorNames[i] ? { actors: [actorNames[i]] } : {}) }))),
];

/** Stories of up to `most` events with whatever a date may be. */
export const timelinesOf = (most: number): fc.Arbitrary<Timeline> =>
  fc
    .record({
      sources: fc.subarray(Object.keys(dateSources), { minLength: 1, maxLength: 4 }),
      lanes: fc.constantFrom(...lanesChoices),
      timeZone: fc.constantFrom('UTC', 'UTC', 'America/New_York', 'Asia/Kathmandu'),
      hasKinds: fc.boolean(),
    })
    .chain(({ sources, lanes, timeZone, hasKinds }) =>
      fc.array(eventWith(fc.oneof(...sources.map((name) => dateSources[name]!))), { maxLength: most }).map((events) => ({
        title: 'A random story',
        timeZone,
        actors: actorNames.map((id) => ({ id, name: id })),
        lanes,
        ...(hasKinds && { kinds: ['order', 'event', 'remark', 'unused'].map((id) => ({ id, label: id })) }),
        periods: [],
        // Of an interval with a clock the order of the ends depends on the zone.
        events: events.filter(({ date }) => parseEdtf(date, timeZone).ok).map((event, i) => ({ id: `e${i}`, ...event })),
      })),
    );

/** An axis of one millisecond holds some 4,096 instants (float64, in our time): a place could be a pixel or two beside its instant. */
export const isWide = (timeline: Timeline): boolean => {
  const { domain } = indexEvents(timeline);
  return domain.end - domain.start > 1_000;
};

export const stageOptions: fc.Arbitrary<Required<Omit<StageOptions, 'visible'>>> = fc.record({
  width: fc.oneof(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 2000, max: 20000 }).map((tenths) => tenths / 10)),
  height: fc.integer({ min: 240, max: 900 }),
  grouping: fc.constantFrom('actor' as const, 'kind' as const, 'none' as const),
  elasticity: fc.constantFrom(0, 1),
});

// What has to hold in every scene. Each returns a sentence for each place where it does not.

interface Box {
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Pixels: float64 places of a deep view are good to a part of one. */
const rounding = 0.5;

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 - rounding && b.x0 < a.x1 - rounding && a.y0 < b.y1 - rounding && b.y0 < a.y1 - rounding;
const cardBox = ({ event, x, y, width, height }: SceneCard): Box => ({ name: `card ${event.id}`, x0: x, x1: x + width, y0: y, y1: y + height });
const nameBox = ({ event, x, y, width, height }: SceneName): Box => ({ name: `name ${event.id}`, x0: x, x1: x + width, y0: y - height / 2, y1: y + height / 2 });
/** A landmark among others has their count beside it, on the side to which time runs. */
const markBoxes = ({ marks, rtl }: Pick<Scene, 'marks' | 'rtl'>): Box[] =>
  marks.map((mark) => {
    const { key, x, y } = mark;
    const half = metrics.markGap / 2 - 1;
    const reach = half + countWidth(digitsBeside(mark), metrics.markGap);
    const [left, right] = rtl ? [reach, half] : [half, reach];
    return { name: `mark ${key}`, x0: x - left, x1: x + right, y0: y - half, y1: y + half };
  });
/** The bar and, where it is longer, its name. */
const barBox = ({ event, x0, x1, y, height, label }: SceneBar): Box => ({ name: `bar ${event.id}`, x0: Math.min(x0, label?.x ?? x0), x1: Math.max(x1, label ? label.x + label.width : 0), y0: y - height / 2, y1: y + height / 2 });
const leaderBox = ({ event, leader: { x, y0, y1 } }: SceneCard): Box => ({ name: `leader ${event.id}`, x0: x - 1, x1: x + 1, y0: Math.min(y0, y1), y1: Math.max(y0, y1) });
const show = ({ name, x0, x1, y0, y1 }: Box): string => `${name} (${[x0, x1, y0, y1].map((pixels) => pixels.toFixed(1)).join(' ')})`;

function overlaps(some: readonly Box[], others: readonly Box[]): string[] {
  const problems: string[] = [];
  some.forEach((a, i) => others.forEach((b, j) => {
    if ((some !== others || i < j) && overlap(a, b)) problems.push(`${show(a)} overlaps ${show(b)}`);
  }));
  return problems;
}

function beside(boxes: readonly Box[], { width, height }: { width: number; height: number }): string[] {
  return boxes.filter(({ x0, x1, y0, y1 }) => x0 < -rounding || x1 > width + rounding || y0 < -rounding || y1 > height + rounding).map((box) => `${show(box)} leaves the stage`);
}

/** Nothing covers anything else. */
export function overlapProblems(scene: Scene): string[] {
  const { cards, names, marks, bars, band, width, rtl } = scene;
  const boxes = markBoxes(scene);
  const barBoxes = bars.map(barBox);
  const cardBoxes = cards.map(cardBox);
  const nameBoxes = names.map(nameBox);
  const bandBox: Box = { name: 'band', x0: 0, x1: width, y0: band.top, y1: band.bottom };
  return [
    ...overlaps(cardBoxes, cardBoxes),
    ...overlaps(cardBoxes, [bandBox]),
    ...overlaps(cardBoxes, boxes),
    ...beside([...cardBoxes, ...nameBoxes], scene),
    ...beside(boxes.map((box) => ({ ...box, x0: 0, x1: 0 })), scene),
    ...cards.flatMap((card) => overlaps([leaderBox(card)], cards.filter((other) => other !== card).map(cardBox))),
    ...cards.flatMap((card) => overlaps([leaderBox(card)], markBoxes({ rtl, marks: marks.filter((mark) => mark !== card.mark) }))),
    ...overlaps(nameBoxes, nameBoxes),
    ...overlaps(nameBoxes, boxes),
    ...overlaps(barBoxes, barBoxes),
    ...overlaps(barBoxes, [...cardBoxes, ...nameBoxes, ...boxes]),
    ...beside(barBoxes.map((box) => ({ ...box, x0: 0, x1: 0 })), scene),
    ...bars.flatMap(({ event, label, x0, x1 }) => (!label && Math.min(x1, width) - Math.max(x0, 0) > 60 ? [`bar ${event.id} has no name`] : label && (label.x < 0 || label.x + label.width > width + rounding) ? [`the name of bar ${event.id} leaves the stage`] : [])),
  ];
}

/** Lanes and band lie one below another, and what stands in a lane keeps to it, clear of its name. */
export function laneProblems({ lanes, band, marks, cards, bars, height }: Scene): string[] {
  const all = lanes.slice(0, -1).map(({ label, top, bottom }) => ({ name: `lane ${label}`, top, bottom }));
  const stacked = [...all, { name: 'the band', ...band }].sort((a, b) => a.top - b.top);
  const problems = stacked.slice(1).filter(({ top }, i) => top < stacked[i]!.bottom - rounding).map(({ name }) => `${name} lies over what is above it`);
  if (stacked.at(-1)!.bottom > height + rounding) problems.push('the last lane leaves the stage');
  const keepsTo = (what: string, lane: number, top: number, bottom: number) => {
    const box = lanes[lane]!;
    // The name has a row at the far end of a lane that mirrors another, above the marks of all others.
    const [from, to] = box.direction < 0 || (box.direction > 0 && box.markY > box.top) ? [box.top + metrics.axisRow, box.bottom] : [box.top, box.bottom - (box.direction ? metrics.axisRow : 0)];
    if (top < from - rounding || bottom > to + rounding) problems.push(`${what} leaves its lane or covers the name of it`);
  };
  for (const { key, y, height: high, mark } of cards) keepsTo(`card ${key}`, mark.lane, y, y + high);
  for (const { key, y, height: high, lane } of bars) keepsTo(`bar ${key}`, lane, y - high / 2, y + high / 2);
  for (const { key, y, lane } of marks) keepsTo(`mark ${key}`, lane, y, y);
  return problems;
}

/** Elements that a scene takes on the screen: those of the drawing, and the buttons. What does not hang on the story is left out. */
export function elementsOf({ lanes, zones, days, periods, brackets, axis, ribbons, bars, items, marks, cards, names, threads }: Scene): number {
  const carded = new Set(cards.map(({ mark }) => mark));
  const buttons = items.filter((item) => item.ids.length > 1 || item.type === 'bar' || !carded.has(item)).length * 2 + names.length + bars.filter(({ label }) => label).length;
  const drawing = lanes.length * 3 + zones.length * 2 + days.length + periods.length * 4 + brackets.length * 3 + axis.units.length + axis.contexts.length + axis.gaps.length * 3 + 2;
  const events = ribbons.length * 3 + bars.length * 4 + threads.length * 6 + cards.length * 8 + marks.reduce((sum, { ids }) => sum + (ids.length > 1 ? 3 : 2), 0);
  return buttons + drawing + events;
}

/** A card hangs on a mark that is there, straight above or below it; no two share a key. */
export function linkProblems({ cards, names, marks, items }: Scene): string[] {
  const keys = (kind: string, list: readonly { readonly key: string }[]) => {
    const all = list.map(({ key }) => key);
    return all.filter((key, i) => all.indexOf(key) !== i).map((key) => `two ${kind} with the key ${key}`);
  };
  return [
    ...keys('cards', cards),
    ...keys('items', items),
    ...keys('names', names),
    ...cards.filter(({ mark }) => !marks.includes(mark)).map(({ key }) => `card ${key} hangs on no mark`),
    ...cards.filter(({ mark, event }) => !mark.ids.includes(event.id)).map(({ key }) => `card ${key} hangs on a mark of others`),
    ...cards.filter(({ leader, mark, x, width }) => leader.x !== mark.x || mark.x < x - rounding || mark.x > x + width + rounding).map(({ key }) => `the leader of card ${key} misses it`),
    ...names.filter(({ event }) => !marks.some(({ ids }) => ids.includes(event.id))).map(({ key }) => `name ${key} has no mark`),
  ];
}

/** Marks of one lane keep their distance, stand from left to right, and in order of time. */
export function markProblems({ marks, items, lanes, width }: Scene, { position }: EventIndex): string[] {
  const problems = marks.filter(({ x }) => x < 0 || x > width).map(({ key }) => `mark ${key} is out of sight`);
  marks.slice(1).forEach(({ x, key }, i) => {
    if (x < marks[i]!.x) problems.push(`mark ${key} is not in order from left to right`);
  });
  lanes.forEach((_, lane) => {
    const own = marks.filter((mark) => mark.lane === lane);
    own.slice(1).forEach(({ x, key, ids }, i) => {
      const before = own[i]!;
      if (x - before.x < metrics.markGap - rounding) problems.push(`marks ${before.key} and ${key} are ${x - before.x} px apart`);
      if (position.get(before.ids.at(-1)!)! >= position.get(ids[0]!)!) problems.push(`marks ${before.key} and ${key} are not in order of time`);
    });
  });
  for (const { key, ids } of marks) if (ids.some((id, i) => i && position.get(id)! <= position.get(ids[i - 1]!)!)) problems.push(`the events of mark ${key} are not in order`);
  items.slice(1).forEach(({ x, key }, i) => {
    if (x < items[i]!.x) problems.push(`${key} is not in order among all items`);
  });
  const counted = items.flatMap(({ ids }) => ids);
  if (new Set(counted).size !== counted.length) problems.push('an event is in two marks');
  return problems;
}

/** Where in a scene there is something other than a finite number. */
export function numberProblems(value: unknown, path = 'scene', seen = new Set<unknown>()): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([name, part]) => numberProblems(part, `${path}.${name}`, seen));
}

function labelProblems(row: string, labels: readonly AxisLabel[], width: number): string[] {
  const problems: string[] = [];
  labels.forEach((label, i) => {
    const next = labels[i + 1];
    if (next && label.x + label.width > next.x + rounding) problems.push(`${row}: "${label.text}" runs into "${next.text}"`);
    if (label.x < -rounding || label.x + label.width > width + rounding) problems.push(`${row}: "${label.text}" leaves the stage`);
  });
  const keys = labels.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) problems.push(`${row}: a key comes twice`);
  return problems;
}

/** Ticks ascend; no text of a row runs into another or beyond the edge; no tall tick strikes a text through. */
export function axisProblems({ ticks, units, contexts, gaps }: Axis, width: number): string[] {
  const problems = [...labelProblems('units', units, width), ...labelProblems('contexts', contexts, width)];
  ticks.slice(1).forEach((tick, i) => {
    if (tick.time <= ticks[i]!.time || tick.x <= ticks[i]!.x) problems.push(`tick ${tick.time} at ${tick.x} does not ascend`);
  });
  if (ticks.some(({ x }) => x < -rounding || x > width + rounding)) problems.push('a tick is out of sight');
  for (const { text, x: start, width: textWidth } of units) {
    for (const { major, x } of ticks) if (major && x > start + rounding && x < start + textWidth - rounding) problems.push(`"${text}" is struck through at ${x}`);
  }
  gaps.filter(({ fits }) => fits).forEach(({ x0, x1, text }) => {
    const textWidth = metrics.measure(text, 'axis');
    const start = (x0 + x1 - textWidth) / 2;
    for (const label of units) if (label.x < start + textWidth - rounding && start < label.x + label.width - rounding) problems.push(`the gap "${text}" runs into "${label.text}"`);
    for (const { major, x } of ticks) if (major && x > start - rounding && x < start + textWidth + rounding) problems.push(`the gap "${text}" is struck through at ${x}`);
  });
  return problems;
}

/** Nothing is named in both rows, in however different words, and no text is said twice at one place, one row over the other. */
export const repeatProblems = ({ units, contexts }: Axis): string[] =>
  units.flatMap((unit) => {
    const named = unit.key.replace(/\d+\//, '');
    return contexts.filter(({ key, text, x, width }) => key === named || (text === unit.text && x < unit.x + unit.width && unit.x < x + width)).map(({ text }) => `"${unit.text}" is said again by "${text}"`);
  });

/** All of them at once. */
export const sceneProblems = (scene: Scene, { index, layout }: Stage): string[] => [
  ...numberProblems({ ...scene, marks: scene.marks.map(({ event: _, ...mark }) => mark), cards: scene.cards.map(({ event: _, mark: __, ...card }) => card), names: scene.names.map(({ event: _, ...name }) => name) }),
  ...overlapProblems(scene),
  ...linkProblems(scene),
  ...laneProblems(scene),
  ...markProblems(scene, index),
  ...axisProblems(scene.axis, layout.width),
];
