// The real articles and the real story, where they are at hand. Nothing of an article is repeated here but numbers.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toCharacters } from '../../data/characters.js';
import { findPassages } from '../../data/find-passages.js';
import { generateModule } from '../../data/generate.js';
import { toLine } from '../../data/problem.js';
import { readSeeds, readText, readYaml } from '../../data/read.js';
import { verify } from '../../data/verify.js';
import { parseEdtf } from '../../src/time/edtf.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.env['SEEDS_DIR'] ?? `${root}../shared/seeds`;
const seeds = readSeeds(folder);
const withSeeds = { skip: seeds ? false : `the folder of source articles is not there: ${folder}` };

/** Where every passage begins: read by eye, article by article, then counted. */
const starts: Readonly<Record<string, readonly number[]>> = {
  // A headline in single marks, a post, the straight marks below it, a curly mark closed by a straight one (1319).
  '000_a01352ddb7e3b07d.txt': [83, 100, 267, 653, 732, 1211, 1319, 1735, 1981, 2051, 2122, 2439, 2515, 2590],
  '001_2e9df28324565b03.txt': [1354],
  // Two posts and no mark at all.
  '002_baf041141480376a.txt': [417, 857],
  '003_ca346c18809914a1.txt': [273, 573, 707, 719, 1579, 2062, 2610],
  // The last is the headline again, above the comments.
  '004_bc595b2cd37a4235.txt': [
    697, 762, 855, 953, 1011, 1127, 1248, 1721, 2193, 2222, 2292, 2376, 2510, 2590, 2657, 3008, 3302, 3363, 3634, 3913, 3965, 4236, 4378, 4865, 4929, 5122, 5553,
  ],
};

describe('the real articles', withSeeds, () => {
  it('are five', () => assert.deepEqual([...seeds!.keys()], Object.keys(starts)));

  for (const [file, expected] of Object.entries(starts)) {
    it(`${file} has ${expected.length} ${expected.length === 1 ? 'passage' : 'passages'}, and no mark without a partner`, () => {
      const { passages, alone } = findPassages(toCharacters(seeds!.get(file)!.text!));
      assert.deepEqual(passages.map(({ start }) => start), expected);
      assert.deepEqual(alone, []);
    });
  }

  it('have a mark or a line break on either side of every passage', () => {
    for (const [file, { text }] of seeds!) {
      const characters = toCharacters(text!);
      for (const { start, end } of findPassages(characters).passages) {
        assert.match(characters[start - 1]!, /[“"‘\n]/u, `${file} at ${start}`);
        assert.match(characters[end]!, /[”"’\n]/u, `${file} at ${end}`);
      }
    }
  });
});

const written = readText(`${root}src/story.generated.ts`);
const hasInputs = existsSync(`${root}data/story.yaml`) && existsSync(`${root}data/sources.yaml`);
const withStory = { skip: withSeeds.skip || (hasInputs ? false : 'data/story.yaml and data/sources.yaml are not there') };
const withModule = { skip: withStory.skip || (written === null ? 'src/story.generated.ts is not there' : false) };

interface Quoting {
  readonly events: readonly { readonly quotes?: { text: string }[] }[];
}

describe('the real story', withStory, () => {
  const verified = (change: (story: Quoting) => void = () => undefined) => {
    const [sources, story] = [readYaml(`${root}data/sources.yaml`), readYaml(`${root}data/story.yaml`)];
    assert.ok(sources.ok && story.ok);
    change(story.value as Quoting);
    const dateProblem = (date: string, timeZone?: string) => {
      const parsed = parseEdtf(date, timeZone);
      return parsed.ok ? null : parsed.message;
    };
    return verify({ sources: sources.value, story: story.value, seeds }, { dateProblem });
  };

  it('breaks no rule', () => assert.deepEqual(verified().problems.map(toLine), []));

  it('accounts for every passage', () => {
    const passages = verified().coverage.flatMap((source) => source.passages);
    assert.equal(passages.length, Object.values(starts).flat().length);
    assert.deepEqual(passages.filter(({ quotedBy, reason }) => quotedBy.length === 0 && reason === undefined), []);
  });

  it('is stopped by one wrong letter in any of its quotations', () => {
    const paths = verified().timeline.events.flatMap(({ quotes = [] }, i) => quotes.map((_, q) => [i, q] as const));
    const { problems } = verified(({ events }) => {
      for (const [i, q] of paths) {
        const quote = events[i]!.quotes![q]!;
        quote.text = quote.text.replace(/.$/u, (last) => (last === 'x' ? 'y' : 'x'));
      }
    });
    const misquoted = problems.filter(({ message }) => message.startsWith('not in its source')).map(({ path }) => path);
    assert.deepEqual(misquoted, paths.map(([i, q]) => `events[${i}].quotes[${q}]`));
  });

  it('is what src/story.generated.ts holds, to the byte', withModule, () => assert.equal(written, generateModule(verified().timeline)));
});
