// Stories with invented people and places, for Storybook and tests: one day, a century, deep time.
import type { Timeline, TimelineEvent } from '../src/model/timeline.js';

/** Five events of one day, with clock times. */
export const oneDay: Timeline = {
  title: 'The night the ferry stayed in port',
  description: 'Five things that happened on one day in the invented town of Halvery.',
  lang: 'en-GB',
  timeZone: 'Europe/London',
  actors: [
    { id: 'ness', name: 'Orla Ness', role: 'Harbour master' },
    { id: 'quill', name: 'Tam Quill', role: 'Captain' },
  ],
  lanes: [
    { id: 'harbour', label: 'Harbour', actors: ['ness'] },
    { id: 'ship', label: 'Ship', actors: ['quill'] },
  ],
  kinds: [
    { id: 'order', label: 'Order', symbol: 'diamond' },
    { id: 'event', label: 'Event', symbol: 'star' },
    { id: 'remark', label: 'Remark', symbol: 'circle' },
  ],
  sources: [{ id: 'log', label: 'Log of the harbour' }],
  events: [
    { id: 'warning', date: '2024-02-09T14:05:00', title: 'A gale is forecast', kind: 'event', weight: 0.6, citations: [{ source: 'log' }] },
    {
      id: 'stay',
      date: '2024-02-09T16:30:00',
      title: 'The harbour master closes the port',
      kind: 'order',
      actors: ['ness'],
      weight: 0.9,
      quotes: [{ text: 'Nobody sails tonight.', speaker: 'ness', to: 'quill', source: 'log' }],
      citations: [{ source: 'log' }],
      links: [{ type: 'answers', target: 'warning', citation: { source: 'log' } }],
    },
    {
      id: 'protest',
      date: '2024-02-09T16:41:00',
      title: 'The captain objects',
      kind: 'remark',
      actors: ['quill'],
      weight: 0.7,
      quotes: [{ text: 'She has seen worse than this.', speaker: 'quill', source: 'log' }],
      citations: [{ source: 'log' }],
      links: [{ type: 'answers', target: 'stay', citation: { source: 'log' } }],
    },
    { id: 'gust', date: '2024-02-09T22:17:30', title: 'The wind takes the pier lamp', kind: 'event', weight: 0.8, citations: [{ source: 'log' }] },
    {
      id: 'thanks',
      date: '2024-02-09T23:50:00',
      title: 'The captain sends a basket of eels',
      kind: 'remark',
      actors: ['quill'],
      weight: 0.65,
      citations: [{ source: 'log' }],
      links: [{ type: 'revises', target: 'protest', citation: { source: 'log' } }],
    },
  ],
};

/** A small reproducible source of numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const trades = ['Shipping', 'Fishery', 'Town hall', 'School', 'Theatre', 'Railway', 'Mill', 'Chapel'];
const subjects = ['roof', 'contract', 'strike', 'opening', 'flood', 'election', 'fire', 'jubilee', 'quarrel', 'new hall', 'lease', 'inspection'];
const turns = ['is settled', 'draws a crowd', 'lasts longer than planned', 'is put off', 'ends in court', 'is celebrated', 'changes hands', 'is rebuilt'];

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

function dateFrom(random: () => number, first: number, last: number): string {
  const year = first + Math.floor(random() ** 0.7 * (last - first));
  const month = pad(1 + Math.floor(random() * 12));
  const day = pad(1 + Math.floor(random() * 28));
  const kind = random();
  if (kind < 0.12) return `${year}`;
  if (kind < 0.25) return `${year}-${month}`;
  return kind < 0.32 ? `${year}-${month}~` : `${year}-${month}-${day}`;
}

function lasting(random: () => number, first: number, last: number): string {
  const year = first + Math.floor(random() * (last - first - 12));
  const end = year + 1 + Math.floor(random() * 11);
  return random() < 0.2 ? `${year}/..` : `${year}-${pad(1 + Math.floor(random() * 12))}/${end}-${pad(1 + Math.floor(random() * 12))}`;
}

/** `count` events over a century in eight lanes, a quarter of them long spans. */
export function century(count = 300, seed = 7): Timeline {
  const random = numbers(seed);
  const lanes = trades.map((label, i) => ({ id: `lane-${i}`, label, actors: [`actor-${i}`] }));
  const events = Array.from({ length: count }, (_, i): TimelineEvent => {
    const lane = Math.floor(random() * lanes.length);
    const spans = random() < 0.25;
    return {
      id: `e${i}`,
      date: spans ? lasting(random, 1900, 2000) : dateFrom(random, 1900, 2000),
      title: `The ${pick(subjects, random)} of the ${trades[lane]!.toLowerCase()} ${pick(turns, random)}`,
      kind: spans ? 'span' : pick(['event', 'dispute', 'work'], random),
      actors: [`actor-${lane}`],
      weight: Math.round(random() ** 2 * 100) / 100,
      citations: [{ source: 'annals' }],
    };
  });
  return {
    title: 'A century of Halvery',
    description: 'Three hundred things that never happened in a town that is not there.',
    lang: 'en-GB',
    actors: lanes.map(({ label }, i) => ({ id: `actor-${i}`, name: label })),
    lanes,
    kinds: [
      { id: 'event', label: 'Event', symbol: 'circle' },
      { id: 'dispute', label: 'Dispute', symbol: 'triangle' },
      { id: 'work', label: 'Works', symbol: 'square' },
      { id: 'span', label: 'Period', symbol: 'diamond' },
    ],
    periods: [
      { id: 'first', date: '1900/1931', label: 'The first harbour' },
      { id: 'second', date: '1932/1967', label: 'The second harbour' },
    ],
    sources: [{ id: 'annals', label: 'Annals of Halvery' }],
    events,
  };
}

/** From the beginning of everything to last week. */
export const deepTime: Timeline = {
  title: 'From the beginning to last week',
  description: 'Thirteen events on one axis: billions of years, and a visit that took an hour.',
  lang: 'en-GB',
  kinds: [
    { id: 'cosmos', label: 'Cosmos', symbol: 'star' },
    { id: 'life', label: 'Life', symbol: 'circle' },
    { id: 'people', label: 'People', symbol: 'square' },
  ],
  events: [
    { id: 'big-bang', date: 'Y-138E8S3', title: 'The Big Bang', kind: 'cosmos', weight: 1 },
    { id: 'galaxy', date: 'Y-136E8S3', title: 'The oldest stars of our galaxy', kind: 'cosmos', weight: 0.6 },
    { id: 'sun', date: 'Y-46E8S2', title: 'The Sun and the Earth form', kind: 'cosmos', weight: 0.9 },
    { id: 'life', date: 'Y-37E8S2', title: 'Traces of life', kind: 'life', weight: 0.8 },
    { id: 'oxygen', date: 'Y-24E8S2', title: 'Oxygen fills the air', kind: 'life', weight: 0.5 },
    { id: 'animals', date: 'Y-54E7S2', title: 'Animals of many kinds', kind: 'life', weight: 0.7 },
    { id: 'dinosaurs', date: 'Y-66E6S2', title: 'The dinosaurs die out', kind: 'life', weight: 0.85 },
    { id: 'people', date: 'Y-3E5S1', title: 'People like us', kind: 'people', weight: 0.8 },
    { id: 'writing', date: '-3300~', title: 'Writing', kind: 'people', weight: 0.7 },
    { id: 'caesar', date: '-0043-03-15', title: 'Caesar is killed', kind: 'people', weight: 0.6 },
    { id: 'printing', date: '1450~', title: 'Printing with movable type in Europe', kind: 'people', weight: 0.6 },
    { id: 'moon', date: '1969-07-20', title: 'People walk on the Moon', kind: 'people', weight: 0.75 },
    { id: 'visit', date: '2026-11-14T10:00:00Z/2026-11-14T11:00:00Z', title: 'An invented aunt comes to tea', kind: 'people', weight: 0.5 },
  ],
};

/** Events about nothing in particular, as plain as can be: for tests of hard cases. */
export const plainTimeline = (dates: readonly string[], title = (i: number) => `Event ${i}`): Timeline => ({
  title: 'A plain story',
  lang: 'en-GB',
  events: dates.map((date, i) => ({ id: `e${i}`, date, title: title(i) })),
});
