// The command behind `npm run data`: reads, verifies, then writes or compares.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Timeline } from '../src/model/timeline.js';
import type { DateProblem } from './check-dates.js';
import { foldText } from './fold.js';
import { differences, generateModule, readModule } from './generate.js';
import { toLine, type Problem } from './problem.js';
import { readSeeds, readText, readYaml, writeText } from './read.js';
import { coverageLines, totals } from './report.js';
import { sourcesFile, storyFile, verify } from './verify.js';

const moduleFile = 'src/story.generated.ts';
const remedy = 'run `npm run data` where the source articles are';
const usage = `usage: tsx data/build.ts [--seeds DIR] [--check] [--json FILE]

  --seeds DIR   the folder of source articles (or SEEDS_DIR; ../shared/seeds beside the project where absent)
  --check       compare ${moduleFile} with what the inputs give; write nothing
  --json FILE   write the timeline as JSON, too`;

/** What the command needs of the world. */
export interface Surroundings {
  /** The folder of the project. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dateProblem: DateProblem;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Gives the exit code. */
export function main(args: readonly string[], { root, env, dateProblem, say, complain }: Surroundings): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    complain(`${options}\n\n${usage}`);
    return 1;
  }
  const fail = (problems: readonly Problem[]): number => {
    for (const problem of problems) complain(toLine(problem));
    complain(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written`);
    return 1;
  };

  const [sources, story] = [readYaml(join(root, sourcesFile)), readYaml(join(root, storyFile))];
  if (!sources.ok || !story.ok) {
    return fail([...unreadable(sourcesFile, sources), ...unreadable(storyFile, story)]);
  }
  const folder = resolve(options.seeds || env['SEEDS_DIR'] || join(root, '../shared/seeds'));
  const seeds = readSeeds(folder);
  const { problems, timeline, coverage } = verify({ sources: sources.value, story: story.value, seeds }, { dateProblem });
  const module = readText(join(root, moduleFile));

  if (!seeds) {
    say(`The folder of source articles is not there: ${folder}`);
    say(`Checked without it: shapes, ids, dates, links, citations, quotation marks, and that ${moduleFile} agrees.`);
    say('Not checked: quotations against their sources, hashes, times of day, completeness.');
  } else if (!options.check) {
    for (const line of coverageLines(coverage)) say(line);
  }
  if (problems.length > 0) return fail(problems);

  if (!seeds || options.check) {
    const stale = seeds ? moduleProblems(module, timeline, Object.is) : moduleProblems(module, timeline, isAlike);
    if (stale.length > 0) return fail(stale);
  } else {
    writeText(join(root, moduleFile), generateModule(timeline));
  }
  if (options.json !== undefined) {
    // Without the articles the module is the one text that was ever checked against them.
    writeText(resolve(options.json), `${JSON.stringify(seeds ? timeline : readModule(module ?? ''), null, 2)}\n`);
  }
  say(seeds ? totals(coverage, timeline.events.length) : `events: ${timeline.events.length}`);
  return 0;
}

interface Options {
  readonly seeds?: string | undefined;
  readonly check?: boolean | undefined;
  readonly json?: string | undefined;
}

/** A text says what is wrong with the arguments. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seeds: { type: 'string' }, check: { type: 'boolean' }, json: { type: 'string' } },
    });
    return values.check && values.json !== undefined ? '--check writes nothing, so it cannot be combined with --json' : values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const unreadable = (file: string, yaml: ReturnType<typeof readYaml>): readonly Problem[] =>
  yaml.ok ? [] : yaml.messages.map((message) => ({ file, path: '', message }));

/** As far as anyone can tell who has not got the source's own characters. */
const isAlike = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? foldText(a) === foldText(b) : Object.is(a, b);

/** Where the module is not what the inputs give. */
function moduleProblems(module: string | null, timeline: Timeline, isSame: typeof Object.is): readonly Problem[] {
  const problem = (path: string, what: string): Problem => ({ file: moduleFile, path, message: `${what}: ${remedy}` });
  if (module === null) return [problem('', 'missing')];
  const held = readModule(module);
  if (held === undefined) return [problem('', 'not as data/build.ts writes it')];
  const stale = differences(held, timeline, isSame).map((path) => problem(path, `not what ${storyFile} and ${sourcesFile} give`));
  const isOtherwise = isSame === Object.is && module !== generateModule(timeline);
  return stale.length === 0 && isOtherwise ? [problem('', 'not laid out as data/build.ts writes it')] : stale;
}
