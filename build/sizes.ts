// What the package costs a page, in bytes: the one file as it is, and each module that can be imported as a publisher's bundler makes
// it, with Lit and D3 in it. `npm run build` prints it, test/package/sizes.node.test.ts holds it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { inOneFile } from './one-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Most that each may cost, compressed by gzip. They follow what becomes smaller; what becomes larger says why in its commit. */
export const limits: Readonly<Record<string, number>> = {
  'meeting-timeline.js': 123_300,
  'meeting-timeline.css': 850,
  '.': 84_500,
  './define': 113_800,
  './development': 116_200,
  './story': 11_100,
  './time': 6_500,
  './html': 22_400,
  './react': 113_900,
};

/** Where we want to be. */
export const goals: Readonly<Record<string, number>> = { 'meeting-timeline.js': 60_000, './define': 50_000 };

const sizeOf = (name: string, content: string | Uint8Array): Size => ({
  name,
  raw: Buffer.byteLength(content),
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content).length,
});

/** What a publisher's bundler makes of a page's script, without what the script loads later: languages. */
export async function bundle(script: string): Promise<string> {
  const page = 'virtual:page';
  const options = inOneFile(page, 'page.js');
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'page', resolveId: (id) => (id === page ? id : undefined), load: (id) => (id === page ? script : undefined) }],
    build: { ...options, write: false, rolldownOptions: { ...options.rolldownOptions, external: /^react$|^@lit\/react$/, output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  return output.flatMap((chunk) => (chunk.type === 'chunk' && !chunk.isDynamicEntry ? [chunk.code] : [])).join('');
}

/** What a module is imported by → its file. Taken from package.json, so that no entry is forgotten; the one file is measured as it is. */
function entries(): readonly (readonly [name: string, file: string])[] {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly exports: Readonly<Record<string, string | { readonly default?: string }>> };
  return Object.entries(exports).flatMap(([name, target]) => (typeof target === 'object' && target.default && !name.endsWith('.js') ? [[name, target.default] as const] : []));
}

/** Measures what `npm run build` has made. */
export async function measureSizes(): Promise<readonly Size[]> {
  const files = ['meeting-timeline.js', 'meeting-timeline.css'].map((name) => sizeOf(name, readFileSync(`${root}dist/${name}`)));
  const modules = await Promise.all(entries().map(async ([name, file]) => sizeOf(name, await bundle(`export * from ${JSON.stringify(root + file)}`))));
  return [...files, ...modules];
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);

function print(sizes: readonly Size[]): void {
  console.log(`\nkB${' '.repeat(24)}raw    gzip  brotli   limit    goal (of gzip)`);
  for (const { name, raw, gzip, brotli } of sizes) {
    const bounds = [limits[name], goals[name]].map((bytes) => (bytes === undefined ? ' '.repeat(8) : kilobytes(bytes)));
    console.log(`${name.padEnd(20)}${[raw, gzip, brotli].map(kilobytes).join('')}${bounds.join('')}`.trimEnd());
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print(await measureSizes());
