// What the documents say is so: snippets compile, stories in them have no fault, links lead somewhere, the reference is current.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { references } from '../../build/reference.js';
import { createDateWords } from '../../src/i18n/date-words.js';
import * as html from '../../src/html.js';
import * as index from '../../src/index.js';
import * as time from '../../src/time.js';
import { relativeLinks } from './links.js';
import { root } from './open-page.js';

const { parseEdtf, tellWhen, validate } = index;
const run = promisify(execFile);
const names = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(`${root}docs`).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const documents = names.map((name) => ({ name, text: readFileSync(root + name, 'utf8') }));
const document = (name: string) => documents.find((one) => one.name === name)!.text;
const snippets = (text: string, language: string) => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, snippet]) => snippet!);

describe('the documents', () => {
  for (const { file, write } of references) {
    it(`have in ${basename(file)} what the code says; \`npm run docs\` writes it`, () => assert.equal(readFileSync(file, 'utf8'), write()));
  }

  it('say in the reference of every function and constant that is exported what it is', () => {
    const classes = /^class\b/;
    for (const [entry, exported] of Object.entries({ '': { ...index }, '/time': { ...time }, '/html': { ...html } })) {
      const [section = ''] = new RegExp(`^### \`meeting-timeline${entry}\`\\n(?:(?!#).*\\n)+`, 'm').exec(document('docs/api.md')) ?? [];
      const told = [...section.matchAll(/^\| `(\w+)[(:].*` \| .+\. \|$/gm)].map(([, name]) => name!);
      const values = Object.entries(exported).flatMap(([name, value]) => (classes.test(String(value)) || (!entry && name in time) ? [] : [name]));
      assert.deepEqual(told.sort(), values.sort(), entry);
    }
  });

  it('link to what is there', () => {
    for (const { name, text } of documents) {
      for (const target of relativeLinks(text)) assert.ok(existsSync(join(root, dirname(name), target)), `${name}: ${target}`);
    }
  });

  it('show stories without a fault', () => {
    const stories = snippets(document('docs/your-own-story.md'), 'json');
    assert.equal(stories.length, 2);
    for (const story of stories) assert.deepEqual(validate(JSON.parse(story)).issues, []);
  });

  it('say of each form of date how it is told', () => {
    const rows = [...document('docs/your-own-story.md').matchAll(/^\| [^|]+ \| `([^`|]+)` \| ([^|]+) \|$/gm)];
    assert.ok(rows.length > 5);
    const words = createDateWords('en-GB', 'Europe/London');
    for (const [, date, told] of rows) {
      const parsed = parseEdtf(date!, 'Europe/London');
      assert.ok(parsed.ok, date);
      // Around a dash stand thin spaces, which nobody types.
      assert.equal(tellWhen(parsed.when, words).replace(/\s/g, ' '), told);
    }
  });

  it('show lines that stand in the example with a script tag', () => {
    const example = readFileSync(`${root}docs/examples/script-tag/index.html`, 'utf8');
    const [page] = snippets(document('docs/getting-started.md'), 'html');
    for (const line of page!.trim().split('\n')) assert.ok(example.includes(line), line);
  });

  it('show code that compiles', async () => {
    // Within the package, so that its own name leads to it.
    const folder = `${root}node_modules/.cache/meeting-timeline/snippets/`;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const all = documents.flatMap(({ text }) => ['ts', 'tsx'].flatMap((language) => snippets(text, language).map((snippet) => ({ language, snippet }))));
    assert.ok(all.length >= 3);
    for (const [index, { language, snippet }] of all.entries()) await writeFile(`${folder}${index}.${language}`, snippet);
    const compilerOptions = { jsx: 'react-jsx', types: ['node'], typeRoots: [`${root}node_modules/@types`] };
    await writeFile(`${folder}tsconfig.json`, JSON.stringify({ extends: `${root}test/types/tsconfig.json`, compilerOptions, files: all.map(({ language }, index) => `${index}.${language}`) }));
    await run(`${root}node_modules/.bin/tsc`, ['-p', folder], { cwd: root }).catch((error: { readonly stdout: string }) => assert.fail(error.stdout));
  });
});
