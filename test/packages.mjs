// Packages in a form that test pages load quickly: each in one file, which may be CommonJS where it comes from. Left as they are, those
// of D3, fast-check and the assertions are two hundred files in each page.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const fileOf = (name) => `${name.replace(/\W/g, '-')}.js`;

/** What the packages of a plugin share with one another, and with all else in the page, is there once. */
const external = [/^lit(-html)?(\/|$)/, /^@lit\//, /^@web\//];

/** URL path → code. All packages at once, so that they share their state. */
async function bundle(base, packages) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"', 'process.env.FC_SEED': JSON.stringify(process.env.FC_SEED ?? null) },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(packages).map(([name, from]) => [fileOf(name).slice(0, -3), from])),
        preserveEntrySignatures: 'strict',
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [base + fileName, code]));
}

/**
 * A plugin for @web/test-runner.
 * @param {string} name
 * @param {Readonly<Record<string, string>>} packages what is imported → the package that it is taken from
 */
export function packagesPlugin(name, packages) {
  const base = `/__${name}/`;
  let bundled;
  return {
    name,
    resolveImport: ({ source }) => (source in packages ? base + fileOf(source) : undefined),
    serve: async ({ path }) => (path.startsWith(base) ? { body: (await (bundled ??= bundle(base, packages))).get(path), type: 'js' } : undefined),
  };
}

/** What tests and the library import of packages in many files. */
const many = ['@open-wc/testing', 'd3-array', 'd3-ease', 'd3-selection', 'd3-shape', 'd3-timer'];
export const manyFilesPlugin = () => packagesPlugin('packages', { ...Object.fromEntries(many.map((name) => [name, name])), 'fast-check': `${root}test/seed.mjs` });
