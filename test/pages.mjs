// Test files that share a page of the browser: to open one takes longer than most of them run.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group } from 'd3-array';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Holds a module for each page, which imports the test files. */
const pages = `${root}node_modules/.cache/meeting-timeline/pages`;

/** Files with a page for themselves. */
const alone = new Set([
  // Each takes as long as eight others.
  'stories/parts.test.ts',
  'stories/timeline.test.ts',
  // No other may have imported the built-in story before.
  'elements/loading.test.ts',
  // The browser tells a finger from a mouse by what came before.
  'scenarios/hover-after-a-tap.test.ts',
  // Where the element has been defined with its built-in story, it shows that when its own goes.
  'scenarios/story-gone-in-mid-motion.test.ts',
]);

/** Few enough for both processors to end at the same time. */
const filesInPage = 8;

/** Writes the pages. Returns what the test runner is to open: pages, and the files that have one for themselves. */
export function testPages() {
  const files = readdirSync(`${root}test`, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.node.test.ts'))
    .sort();
  const own = files.filter((name) => alone.has(name));
  const shared = group(files.filter((name) => !alone.has(name)), dirname);
  const written = [...shared].flatMap(([folder, names]) => {
    mkdirSync(`${pages}/${folder}`, { recursive: true });
    return Array.from({ length: Math.ceil(names.length / filesInPage) }, (_, page) => {
      const path = `${pages}/${folder}/${page + 1}.js`;
      const part = names.slice(page * filesInPage, (page + 1) * filesInPage);
      writeFileSync(path, part.map((name) => `import '/test/${name}';\n`).join(''));
      return path;
    });
  });
  return [...own.map((name) => `test/${name}`), ...written];
}

/** The folder of a test file, or of those in a page. */
export const folderOf = (path) => dirname(relative(path.startsWith(pages) ? pages : `${root}test`, path)).replaceAll('\\', '/');
