// What the built package tells the compilers of frameworks: each project uses it rightly, and wrongly where an error is
// expected. The recipes of docs/recipes are files of these projects too.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { readOffer } from '../../build/manifest.js';
import { root } from './open-page.js';

const run = promisify(execFile);
const tsc = (project: string) => ['tsc', '-p', project];
const compilers = {
  plain: tsc('test/types/plain'),
  react: tsc('test/types/react'),
  solid: tsc('test/types/solid'),
  'the example with React': tsc('docs/examples/react'),
  vue: ['vue-tsc', '-p', 'test/types/vue'],
  svelte: ['svelte-check', '--workspace', 'test/types/svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
};

describe('the types of the package', () => {
  // The check of Svelte takes a file's settings from the folders above it, and those of the recipe hold Vite's for other things.
  before(() => copyFile(`${root}docs/recipes/svelte.svelte`, `${root}test/types/svelte/Recipe.svelte`));

  for (const [name, [command, ...args]] of Object.entries(compilers)) {
    it(`are what ${name} needs, and name what is wrong`, async () => {
      await run(`${root}node_modules/.bin/${command}`, args, { cwd: root }).catch((error: { readonly stdout: string }) => assert.fail(error.stdout));
    });
  }

  it('have a property of the React component for each DOM event', async () => {
    const text = await readFile(`${root}src/react.ts`, 'utf8');
    const told = [...text.matchAll(/'(mt-[\w-]+)' as EventName<(\w+)>/g)].map(([, name, type]) => `${name} ${type}`);
    assert.deepEqual(told, readOffer().events.map(({ name, type }) => `${name} ${type.text}`));
  });
});
