// What an editor reads after a build: what became of every passage.
import type { PassageCoverage, SourceCoverage } from './coverage.js';

type Fate = 'quoted' | 'left out' | 'unaccounted';

function fateOf({ quotedBy, reason }: PassageCoverage): Fate {
  if (quotedBy.length > 0) return 'quoted';
  return reason === undefined ? 'unaccounted' : 'left out';
}

function countsOf(passages: readonly PassageCoverage[]): string {
  const count = (fate: Fate) => `${fate}: ${passages.filter((passage) => fateOf(passage) === fate).length}`;
  return `passages: ${passages.length}, ${count('quoted')}, ${count('left out')}, ${count('unaccounted')}`;
}

const fateLine: Record<Fate, (passage: PassageCoverage) => string> = {
  quoted: ({ quotedBy }) => `quoted by ${quotedBy.join(', ')}`,
  'left out': ({ reason }) => `left out: ${reason}`,
  unaccounted: () => 'UNACCOUNTED',
};

/** The sums of all sources. */
export function totals(coverage: readonly SourceCoverage[], events: number): string {
  const quotations = coverage.reduce((sum, source) => sum + source.quotations, 0);
  return `${countsOf(coverage.flatMap(({ passages }) => passages))}; quotations: ${quotations}; events: ${events}`;
}

/** A line for each passage, and the sums of each source. */
export const coverageLines = (coverage: readonly SourceCoverage[]): readonly string[] =>
  coverage.flatMap(({ id, label, length, held, quotations, passages }) => [
    `${id} · ${label}`,
    ...passages.map((passage) => `${String(passage.at).padStart(7)}  ${passage.words.padEnd(50)} ${fateLine[fateOf(passage)](passage)}`),
    `         ${countsOf(passages)}; quotations: ${quotations}; ${held} of ${length} characters in the data (${percent(held, length)})`,
    '',
  ]);

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;
