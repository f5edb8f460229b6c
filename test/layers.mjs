// Holds the layers: a file imports from its own layer and those below it, and only the packages its layer owns.
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const pure = ['time', 'model'];
/** layer → the layers it may import besides itself, and its packages. A name that is no folder is a file of src. */
export const layers = {
  time: { layers: [], packages: [] },
  i18n: { layers: ['time'], packages: [] },
  model: { layers: ['time'], packages: [] },
  layout: { layers: pure, packages: ['d3-array', 'd3-shape'] },
  'state.ts': { layers: [...pure, 'layout'], packages: [] },
  draw: { layers: [...pure, 'layout', 'state.ts'], packages: ['d3-selection', 'd3-timer', 'd3-ease'] },
  static: { layers: [...pure, 'i18n'], packages: [] },
  export: { layers: [...pure, 'layout', 'i18n'], packages: [] },
  'html.ts': { layers: ['i18n', 'static'], packages: [] },
  'cli.ts': { layers: [...pure, 'i18n', 'static'], packages: ['node:fs', 'node:stream', 'node:util'] },
  'story.generated.ts': { layers: ['model'], typesOnly: true, packages: [] },
  'story.ts': { layers: ['model', 'elements', 'story.generated.ts'], packages: [] },
  elements: { layers: [...pure, 'i18n', 'layout', 'state.ts', 'draw', 'static', 'export'], packages: ['lit'] },
  'define.ts': { layers: ['elements'], packages: [] },
  'development.ts': { layers: ['define.ts', 'elements'], packages: ['lit'] },
  'time.ts': { layers: ['time'], packages: [] },
  'index.ts': { layers: ['time.ts', 'time', 'model', 'layout', 'state.ts', 'draw', 'i18n', 'static', 'export', 'elements'], packages: [] },
  'react.ts': { layers: ['define.ts', 'elements'], packages: ['react', '@lit/react'] },
  'react-development.ts': { layers: ['development.ts', 'react.ts'], packages: [] },
  'bundle.ts': { layers: ['define.ts', 'story.ts', 'index.ts'], packages: [] },
};

const layerOf = (file) => (file.includes('/') ? file.split('/')[0] : file);
// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `import x from 'x'`.
const importing = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/**
 * @param {Record<string, string>} files path below src → text
 * @returns {string[]} one sentence a problem
 */
export function layerProblems(files) {
  const problems = [];
  for (const [file, text] of Object.entries(files)) {
    const own = layerOf(file);
    const rule = layers[own];
    if (!rule) {
      problems.push(`${file}: "${own}" is no layer`);
      continue;
    }
    for (const [, typeOnly, fromName, dynamicName] of text.matchAll(importing)) {
      const name = fromName ?? dynamicName;
      if (!name.startsWith('.')) {
        const owner = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0];
        if (!rule.packages.includes(owner)) problems.push(`${file}: layer ${own} may not import the package ${owner}`);
        continue;
      }
      const target = posix.normalize(posix.join(posix.dirname(file), name)).replace(/\.js$/, '.ts');
      const other = layerOf(target);
      if (other !== own && !rule.layers.includes(other)) problems.push(`${file}: layer ${own} may not import ${target}`);
      if (rule.typesOnly && !typeOnly) problems.push(`${file}: may import types only, but imports ${target}`);
      // Elements know the tags of one another at the most, never the class: only <meeting-timeline> puts parts together.
      if (own === 'elements' && /^elements\/(mt-|meeting-timeline)/.test(target)) problems.push(`${file}: an element may not import the element ${target}`);
    }
  }
  return problems;
}

/** Reads src. @returns {Record<string, string>} */
export function readSources() {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const names = readdirSync(src, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(src + name, 'utf8')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = readSources();
  const problems = layerProblems(sources);
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `${problems.length} imports break the layers` : `layers hold in ${Object.keys(sources).length} files`);
  process.exitCode = problems.length ? 1 : 0;
}
