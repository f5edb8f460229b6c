// What a test page needs to import stories as Storybook does: its packages in a form that browsers read, style sheets and texts as
// modules, and the list of the files there are.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packagesPlugin } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What stories, Storybook's settings and the tests of both import. Some of it is CommonJS, which browsers cannot load. */
const packages = {
  '@storybook/web-components-vite': '@storybook/web-components',
  '@storybook/addon-themes': '@storybook/addon-themes',
  'storybook/actions/decorator': 'storybook/actions/decorator',
  'storybook/preview-api': 'storybook/preview-api',
  'storybook/test': 'storybook/test',
};

/** A style sheet that a module imports is put into the page, as Vite does. */
const adopting = (css) => `const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
document.adoptedStyleSheets.push(sheet);`;

export const storyFiles = () =>
  readdirSync(`${root}stories`, { recursive: true }).map(String).filter((name) => name.endsWith('.stories.ts')).sort();

/** For @web/test-runner. The command `stories` lists the story files. */
export const storybookPlugins = () => [
  packagesPlugin('storybook', packages),
  {
    name: 'stories',
    serve({ path, querystring, headers }) {
      if (querystring === 'raw') return { body: `export default ${JSON.stringify(readFileSync(root + path.slice(1), 'utf8'))};`, type: 'js' };
      // Not those that a page links to.
      if (path.endsWith('.css') && headers['sec-fetch-dest'] === 'script') return { body: adopting(readFileSync(root + path.slice(1), 'utf8')), type: 'js' };
      return undefined;
    },
    executeCommand: ({ command }) => (command === 'stories' ? storyFiles() : undefined),
  },
];
