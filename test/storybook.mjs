// What a test page needs to import stories as Storybook does: its packages in a form that browsers read, style sheets and texts as
// modules, and the list of the files there are.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = '/__storybook/';

/** What stories, Storybook's settings and the tests of both import. */
const packages = {
  '@storybook/web-components-vite': '@storybook/web-components',
  '@storybook/addon-themes': '@storybook/addon-themes',
  'storybook/actions/decorator': 'storybook/actions/decorator',
  'storybook/preview-api': 'storybook/preview-api',
  'storybook/test': 'storybook/test',
};
const fileOf = (name) => `${name.replace(/\W/g, '-')}.js`;

/** Some of what Storybook imports is CommonJS, which browsers cannot load: its packages are bundled, all at once so that they share their state. */
async function bundle() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(packages).map(([name, from]) => [fileOf(name).slice(0, -3), from])),
        preserveEntrySignatures: 'strict',
        external: [/^lit(\/|$)/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [base + fileName, code]));
}

/** A style sheet that a module imports is put into the page, as Vite does. */
const adopting = (css) => `const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
document.adoptedStyleSheets.push(sheet);`;

export const storyFiles = () =>
  readdirSync(`${root}stories`, { recursive: true }).map(String).filter((name) => name.endsWith('.stories.ts')).sort();

/** For @web/test-runner. The command `stories` lists the story files. */
export function storybookPlugin() {
  let bundled;
  return {
    name: 'storybook',
    resolveImport: ({ source }) => (source in packages ? base + fileOf(source) : undefined),
    async serve({ path, querystring, headers }) {
      if (path.startsWith(base)) return { body: (await (bundled ??= bundle())).get(path), type: 'js' };
      if (querystring === 'raw') return { body: `export default ${JSON.stringify(readFileSync(root + path.slice(1), 'utf8'))};`, type: 'js' };
      // Not those that a page links to.
      if (path.endsWith('.css') && headers['sec-fetch-dest'] === 'script') return { body: adopting(readFileSync(root + path.slice(1), 'utf8')), type: 'js' };
      return undefined;
    },
    executeCommand: ({ command }) => (command === 'stories' ? storyFiles() : undefined),
  };
}
