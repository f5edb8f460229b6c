// The library as test pages load it: the modules of `src` in one file, and in place of each what it exports of that. By themselves they
// are a hundred and seventy requests in each page.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Not `.js`: what has been translated would be once more, and the line of an error told in the one file instead of its source. */
const all = 'src/all.mjs';

/** Modules that act on the page which imports them, or are for another place than a page, stay by themselves. */
const apart = /^src\/(define|development|story|bundle|cli|react.*)\.ts$/;

/** URL path → content. */
async function bundle() {
  const names = readdirSync(`${root}src`, { recursive: true }).map((name) => `src/${String(name).replaceAll('\\', '/')}`);
  const modules = names.filter((name) => name.endsWith('.ts') && !apart.test(name));
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      outDir: '.',
      minify: false,
      modulePreload: false,
      target: 'es2022',
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(modules.map((name) => [name, root + name])),
        preserveEntrySignatures: 'strict',
        // A page has one copy of each package, whoever imports it.
        external: (id) => /^[@\w]/.test(id) && !id.startsWith('@oxc-project/runtime'),
        output: { format: 'es', entryFileNames: '[name]', chunkFileNames: all, codeSplitting: { groups: [{ name: 'all' }] } },
      },
    },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)]));
}

/** A plugin for @web/test-runner. With a query an address is the module itself: a second copy. */
export function sourcesPlugin() {
  let bundled;
  return {
    name: 'sources',
    async serve({ path, querystring }) {
      if (!path.startsWith('/src/') || querystring) return undefined;
      const body = (await (bundled ??= bundle())).get(path);
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
