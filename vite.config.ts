import { dirname, join } from 'node:path';
import { build, defineConfig, runnerImport, type Plugin } from 'vite';
import { minifyTemplates } from './build/minify-templates.js';
import { inOneFile } from './build/one-file.js';
import { ownPolicy } from './build/own-policy.js';

/** Under this policy the demo is served and tested: a publisher's page may be as strict. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const headers = { 'Content-Security-Policy': contentSecurityPolicy };

/** In one file there is nothing to load ahead of a dynamic import: Vite's helper for that would only be carried along. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Languages stay out of the one file: each is built as a file of its own in `lang`, complete, so that it takes one request. The
 * one file imports it relative to itself.
 */
function languagesApart(): Plugin {
  const languages = new Map<string, string>();
  return {
    name: 'languages-apart',
    enforce: 'pre',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !importer?.endsWith('/i18n/languages.ts')) return undefined;
      const file = `lang/${specifier.replace('./', '')}`;
      languages.set(file, join(dirname(importer), specifier.replace(/js$/, 'ts')));
      return { id: `./${file}`, external: true };
    },
    async writeBundle({ dir }) {
      for (const [file, input] of languages) await build({ configFile: false, logLevel: 'warn', build: inOneFile(input, file, dir) });
    },
  };
}

const oneFile = inOneFile('src/bundle.ts', 'meeting-timeline.js');

/** The one file is downloaded as it is: what the second minifier finds after the first makes it 2 kB smaller, and a build a few seconds longer. */
const bundleSettings = {
  ...oneFile,
  sourcemap: true,
  rolldownOptions: { ...oneFile.rolldownOptions, output: { ...oneFile.rolldownOptions.output, minify: true } },
  minify: 'terser' as const,
  terserOptions: { module: true, ecma: 2022 as const, compress: { passes: 3 } },
};

/** Puts the built-in story into its tag, as a publisher's server would: readable without script. */
const storyInPage: Plugin = {
  name: 'story-in-page',
  transformIndexHtml: {
    order: 'pre',
    async handler(page) {
      const { module: written } = await runnerImport<typeof import('./src/html.js')>('./src/html.ts');
      const { module: told } = await runnerImport<typeof import('./src/story.generated.js')>('./src/story.generated.ts');
      return page.replace('<!-- the story -->', () => written.renderToHTML(told.story));
    },
  },
};

/**
 * `vite` serves the demo live, `vite build --mode demo` and `vite preview --mode demo` build and serve it under the policy.
 * `vite build` makes the one self-contained file, and the languages beside it; the modules of the package are made by `tsc`.
 */
export default defineConfig(({ mode }) => {
  if (mode === 'demo') {
    return {
      base: './',
      plugins: [storyInPage],
      build: { outDir: 'dist-demo', target: 'es2022', modulePreload: false },
      preview: { headers, port: 4173 },
      server: { port: 5173 },
      // All there is are ES modules: bundled as they are met, those met late fail once in each new checkout, and the page is loaded anew.
      optimizeDeps: { noDiscovery: true },
    };
  }
  return {
    plugins: [withoutPreload, minifyTemplates(), ownPolicy, languagesApart()],
    build: bundleSettings,
    preview: { headers },
  };
});
