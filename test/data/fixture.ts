// A small story of invented people, on which every rule holds; tests change one thing in it and look at what is reported.
import { lengthOf } from '../../data/characters.js';
import type { Seeds } from '../../data/check-sources.js';
import { toLine } from '../../data/problem.js';
import { toSeed } from '../../data/read.js';
import { verify, type Verified } from '../../data/verify.js';

/** File name → text. Untidy on purpose: an emoji, U+2011, a curly mark closed by a straight one, no last line break. */
export const articles: Readonly<Record<string, string>> = {
  'lantern.txt': [
    'Fern and Quill meet at the harbour',
    'By Nell Marsh, The Harbour Lantern',
    '12 March 2031',
    '',
    'Ada Fern called the plan “a leaky bucket” at 9:30 a.m. “We’ll mend it," Bo Quill said. “A leaky bucket holds no fish.”',
    '🚨 The mayor\u2011elect sails at dawn',
    '— Bo Quill (@boquill) March 12, 2031',
  ].join('\n'),
  'ledger.txt': 'Ada Fern said the harbour “will stay open” and that “ferries will stay open” too.\nShe left before noon.\n',
};

/** Where words begin in an article, in code points. */
export const offsetOf = (file: string, words: string): number => lengthOf(articles[file]!.slice(0, articles[file]!.indexOf(words)));

export const seedsOf = (files: Readonly<Record<string, string>>): Seeds =>
  new Map(Object.entries(files).map(([name, text]) => [name, toSeed(new TextEncoder().encode(text))]));

export const sources = [
  {
    id: 'lantern',
    file: 'lantern.txt',
    sha256: seedsOf(articles).get('lantern.txt')!.sha256,
    label: 'Article by Nell Marsh',
    title: 'Fern and Quill meet at the harbour',
    author: 'Nell Marsh',
    publisher: 'The Harbour Lantern',
    published: '2031-03-12',
    publishedAs: '12 March 2031',
    bound: '2031-03-12',
    boundAs: 'March 12, 2031',
  },
  { id: 'ledger', file: 'ledger.txt', sha256: seedsOf(articles).get('ledger.txt')!.sha256, label: 'Unsigned report' },
];

export const story = {
  title: 'The harbour plan',
  description: 'How a “leaky bucket” was mended.',
  lang: 'en',
  timeZone: 'America/New_York',
  credit: 'Compiled for tests',
  updated: '2031-03-13',
  corrections: [{ date: '2031-03-13', note: 'An earlier version had “a leaking bucket”.' }],
  actors: [
    { id: 'fern', name: 'Ada Fern', role: 'Mayor' },
    { id: 'quill', name: 'Bo Quill' },
  ],
  kinds: [{ id: 'remark', label: 'Remark', symbol: 'circle' }],
  lanes: [{ id: 'fern', label: 'Ada Fern', actors: ['fern'] }],
  periods: [{ id: 'spring', date: '2031-03/2031-05', label: 'Spring' }],
  events: [
    {
      id: 'bucket',
      date: '2031-03-12',
      order: 1,
      title: 'Fern calls the plan “a leaky bucket.”',
      summary: 'She spoke at 9:30 a.m.',
      kind: 'remark',
      actors: ['fern'],
      lane: 'fern',
      weight: 0.5,
      quotes: [{ text: 'a leaky bucket', speaker: 'fern', to: 'quill', source: 'lantern', lang: 'en-GB' }],
      citations: [{ source: 'lantern', exact: 'called the plan' }],
      media: [{ type: 'image', url: 'harbour.jpg', alt: 'The harbour', caption: 'At low tide', credit: 'Nell Marsh' }],
      url: 'https://example.org/bucket',
    },
    {
      id: 'mend',
      date: '[..2031-03-12]',
      title: 'Quill answers',
      quotes: [{ text: "We'll mend it,", speaker: 'quill', source: 'lantern' }],
      citations: [{ source: 'lantern' }],
      links: [{ type: 'answers', label: 'answers “We’ll mend it”', target: 'bucket', citation: { source: 'lantern', exact: 'Bo Quill said', suffix: '. "A' } }],
    },
    {
      id: 'sail',
      date: '2031-03-12',
      title: 'Quill posts',
      quotes: [{ text: 'The mayor-elect sails at dawn', speaker: 'quill', source: 'lantern' }],
      citations: [{ source: 'lantern' }],
    },
    {
      id: 'open',
      date: '2031-03',
      title: 'Fern speaks before noon',
      quotes: [{ text: 'will stay open', speaker: 'fern', source: 'ledger', prefix: 'harbour "' }],
      citations: [{ source: 'ledger' }],
    },
  ],
  leftOut: [
    { source: 'lantern', at: offsetOf('lantern.txt', 'A leaky bucket'), text: 'A leaky bucket', reason: 'says it again' },
    { source: 'ledger', at: offsetOf('ledger.txt', 'ferries will'), text: 'ferries', reason: 'said of ferries' },
  ],
};

/** Values by path, as `{'story.events[0].weight': 7}`; undefined takes the key away. */
export type Change = Readonly<Record<string, unknown>>;

/** Stands in for EDTF: days, months, intervals and times, and nothing else. */
const edtf = /^(?:\[\.\.)?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\dZ)?)?)?(?:\]|\/\d{4}-\d\d)?$/;
export const dateProblem = (date: string): string | null => (edtf.test(date) ? null : `no date: "${date}"`);

export interface Changed {
  readonly change?: Change;
  /** Other texts of the articles; their hashes in sources.yaml follow. */
  readonly files?: Readonly<Record<string, string>>;
  readonly withoutSeeds?: boolean;
}

export function verifyChanged({ change = {}, files, withoutSeeds = false }: Changed = {}): Verified {
  const seeds = seedsOf({ ...articles, ...files });
  const inputs = structuredClone({ sources: sources.map((source) => ({ ...source, sha256: seeds.get(source.file)!.sha256 })), story });
  for (const [path, value] of Object.entries(change)) setAt(inputs, path.match(/\w+/g)!, value);
  return verify({ ...inputs, seeds: withoutSeeds ? null : seeds }, { dateProblem });
}

/** What is reported, one line each. */
export const problemsOf = (changed: Changed = {}): readonly string[] => verifyChanged(changed).problems.map(toLine);

function setAt(holder: unknown, [key, ...rest]: readonly string[], value: unknown): void {
  const fields = holder as Record<string, unknown>;
  if (rest.length > 0) setAt((fields[key!] ??= {}), rest, value);
  else if (value === undefined) delete fields[key!];
  else fields[key!] = value;
}
