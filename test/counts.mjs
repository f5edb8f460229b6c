// Counts tests by layer (the folder of the test file) over both runners, through one file that each adds to.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}node_modules/.cache/meeting-timeline/test-counts.json`;

/** @typedef {Record<string, {passed: number, failed: number}>} Counts by layer */

/** @returns {Counts} */
export const readCounts = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
export const clearCounts = () => rmSync(file, { force: true });

/** Adds results of one test file. */
export function addCounts(testFile, passed, failed) {
  const folder = folderOf(testFile);
  const layer = folder === '.' ? 'project' : folder;
  const counts = readCounts();
  const old = counts[layer] ?? { passed: 0, failed: 0 };
  counts[layer] = { passed: old.passed + passed, failed: old.failed + failed };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

/** The tests of a suite, in the results of @web/test-runner. */
const leaves = (suite) => [...suite.tests, ...suite.suites.flatMap(leaves)];

/** How the tests of a file ended, for @web/test-runner; a file that does not run at all counts as one failure. */
export function countsOf(session) {
  const tests = session.testResults ? leaves(session.testResults) : [];
  const [passed, skipped] = ['passed', 'skipped'].map((key) => tests.filter((test) => test[key]).length);
  const failed = tests.length - passed - skipped;
  return { passed, failed: !session.passed && failed === 0 ? 1 : failed, skipped };
}

/** A reporter for @web/test-runner. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    for (const session of sessions) {
      const { passed, failed } = countsOf(session);
      addCounts(session.testFile, passed, failed);
    }
  },
});
