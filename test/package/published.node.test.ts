// The package as it would be published: what stands in it, and that others find it there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { bundle } from '../../build/sizes.js';
import { relativeLinks } from './links.js';
import { root } from './open-page.js';

const run = promisify(execFile);
type Exports = Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;

describe('the published package', () => {
  let folder: string;
  let tarball: string;
  let files: ReadonlySet<string>;
  let exports: Exports;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
    const [packed] = JSON.parse(stdout) as [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }];
    tarball = join(folder, packed.filename);
    files = new Set(packed.files.map(({ path }) => path));
    const own = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { readonly exports: Exports };
    exports = own.exports;
  });
  after(() => rm(folder, { recursive: true }));

  /** Runs a program of the project on the package; what it prints is the message where it finds something. */
  async function check(command: string, ...args: string[]) {
    await run(`${root}node_modules/.bin/${command}`, [tarball, ...args], { cwd: root }).catch((error: { readonly stdout: string }) => assert.fail(error.stdout));
  }

  // `npm pack` takes what is there of `files` and says nothing of what is not. Here it is built before all tests, once.
  it('is built anew whenever it is packed, so that nothing is missing in it', async () => {
    const { scripts, files: asked } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { readonly scripts: Readonly<Record<string, string>>; readonly files: readonly string[] };
    assert.equal(scripts['prepack'], 'npm run build');
    for (const name of asked) assert.ok([...files].some((path) => path === name || path.startsWith(`${name}/`)), name);
  });

  it('has nothing that publint finds fault with', () => check('publint', '--strict'));

  // A style sheet has no types.
  it('has types that are right for each way of resolving modules', () =>
    check('attw', '--profile', 'esm-only', '--exclude-entrypoints', 'meeting-timeline.css', '--format', 'table-flipped'));

  it('has the sources that its maps lead to', async () => {
    const maps = [...files].filter((path) => path.startsWith('dist/') && path.endsWith('.map'));
    assert.ok(maps.length > 100);
    for (const path of maps) {
      const { sources, sourcesContent } = JSON.parse(await readFile(`${root}${path}`, 'utf8')) as { readonly sources: readonly string[]; readonly sourcesContent?: readonly string[] };
      for (const source of sourcesContent ? [] : sources) assert.ok(files.has(posix.join(dirname(path), source)), `${path}: ${source}`);
    }
    for (const path of files) if (/^dist\/(?!lang\/).*\.js$/.test(path)) assert.ok(files.has(`${path}.map`), path);
  });

  it('has what its documents link to', async () => {
    const documents = [...files].filter((path) => path.endsWith('.md'));
    assert.ok(documents.includes('README.md') && documents.includes('docs/recipes.md'));
    for (const path of documents) {
      for (const target of relativeLinks(await readFile(root + path, 'utf8'))) {
        const found = posix.join(posix.dirname(path), target);
        assert.ok([...files].some((file) => file === found || file.startsWith(`${found}/`)), `${path}: ${target}`);
      }
    }
  });

  it('warns those who build for development, where they import the elements and where they import the component for React', async () => {
    const resolve = `for (const name of ['define', 'react']) console.log(import.meta.resolve('meeting-timeline/' + name).replace(/.*\\//, ''));`;
    const found = async (...flags: string[]) => (await run(process.execPath, [...flags, '--input-type=module', '--eval', resolve], { cwd: root })).stdout.trim().split('\n');
    assert.deepEqual(await found(), ['define.js', 'react.js']);
    assert.deepEqual(await found('--conditions=development'), ['development.js', 'react-development.js']);
    assert.match(await readFile(`${root}dist/react-development.js`, 'utf8'), /import '.\/development.js';\s*export \{ MeetingTimeline \} from '.\/react.js';/);
  });

  it('costs a page nothing for what it imports and does not use', async () => {
    const page = await bundle(`import { MeetingTimeline, validate } from '${root}dist/index.js'; console.log('page');`);
    assert.ok(page.length < 100, page);
  });

  it('can be imported on a server, module by module, and leaves its globals as Lit leaves them', async () => {
    const names = Object.entries(exports).flatMap(([name, target]) => (typeof target === 'object' && target.default && !name.endsWith('.js') ? [name.replace('.', 'meeting-timeline')] : []));
    assert.ok(names.includes('meeting-timeline') && names.includes('meeting-timeline/react'));
    for (const name of names) {
      const script = `await import('lit'); const before = Object.getOwnPropertyNames(globalThis); await import('${name}');
        console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)).join());`;
      const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
      assert.deepEqual([name, stdout.trim(), stderr], [name, '', '']);
    }
  });

  it('says nothing on a server where frameworks load it a second time', async () => {
    const script = `await import('meeting-timeline/define'); await import(import.meta.resolve('meeting-timeline/define') + '?again');`;
    const { stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
    assert.equal(stderr, '');
  });

  it('is a component of the client where React has server components, with its exports by name', async () => {
    for (const name of ['react', 'react-development']) {
      const text = await readFile(`${root}dist/${name}.js`, 'utf8');
      assert.match(text, /^(\/\/.*\n)*'use client';\n/);
      // Next.js refuses them at the border.
      assert.doesNotMatch(text, /export \*/);
    }
  });

  it('renders the tag of the React component on a server, with what stands in it', async () => {
    const script = `import { createElement } from 'react'; import { renderToString } from 'react-dom/server'; import { MeetingTimeline } from 'meeting-timeline/react';
      console.log(renderToString(createElement(MeetingTimeline, { lang: 'en', groupBy: 'kind', onMtSelect() {} }, createElement('p', {}, 'Read me'))));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
    assert.equal(stdout.trim(), '<meeting-timeline lang="en"><p>Read me</p></meeting-timeline>');
  });
});
