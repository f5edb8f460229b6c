// Every rule over both files and the articles, in one pure function.
import type { Timeline } from '../src/model/timeline.js';
import { checkCitations } from './check-citations.js';
import { checkClock, checkSourceClock } from './check-clock.js';
import { checkDates, checkSourceDates, type DateProblem } from './check-dates.js';
import { checkQuotedWords } from './check-quoted-words.js';
import { checkReferences } from './check-references.js';
import { checkSelections } from './check-selections.js';
import { checkSeeds, checkSourceList, textsOf, type Seeds } from './check-sources.js';
import { compose } from './compose.js';
import { checkCoverage, type SourceCoverage } from './coverage.js';
import { sourcesShape, storyShape } from './formats.js';
import { isWithin, type Problem, type Report } from './problem.js';

export const sourcesFile = 'data/sources.yaml';
export const storyFile = 'data/story.yaml';

export interface Inputs {
  /** What the two files hold, as YAML. */
  readonly sources: unknown;
  readonly story: unknown;
  /** Null where the folder of seeds is not at hand: what needs them is then not checked. */
  readonly seeds: Seeds | null;
}

export interface Verified {
  readonly problems: readonly Problem[];
  /** Fit to be used only where there are no problems. */
  readonly timeline: Timeline;
  readonly coverage: readonly SourceCoverage[];
}

export function verify(inputs: Inputs, { dateProblem }: { readonly dateProblem: DateProblem }): Verified {
  const problems: Problem[] = [];
  const reportTo = (file: string): Report => (path, message) => problems.push({ file, path, message });
  const sources = sourcesShape.read(inputs.sources, '', reportTo(sourcesFile));
  const story = storyShape.read(inputs.story, '', reportTo(storyFile));
  const { leftOut = [], ...told } = story;

  // Where a value was of the wrong shape a stand-in is checked below; that the stand-in breaks rules is no news.
  const misshapen = [...problems];
  const reportRule = (file: string): Report => (path, message) => {
    if (!misshapen.some((problem) => problem.file === file && isWithin(path, problem.path))) problems.push({ file, path, message });
  };
  if (misshapen.some(({ path }) => path === '')) return { problems, timeline: compose(told, sources, new Map(), new Map()), coverage: [] };
  const [inSources, inStory] = [reportRule(sourcesFile), reportRule(storyFile)];

  checkSourceList(sources, inSources);
  checkSourceDates(sources, dateProblem, inSources);
  checkReferences(story, sources, inStory);
  checkDates(story, dateProblem, inStory);
  checkCitations(story, inStory);
  checkQuotedWords(story, inStory);
  if (!inputs.seeds) return { problems, timeline: compose(told, sources, new Map(), new Map()), coverage: [] };

  const texts = textsOf(sources, inputs.seeds);
  checkSeeds(sources, inputs.seeds, texts, inSources);
  // Whether a time was reported nobody can tell while an article is missing.
  if (texts.size === sources.length) {
    checkSourceClock(sources, texts, inSources);
    checkClock(story, texts, inStory);
  }
  const uses = checkSelections(story, texts, inStory);
  const coverage = checkCoverage(leftOut, sources, texts, uses, inStory);
  return { problems, timeline: compose(told, sources, texts, uses), coverage };
}
