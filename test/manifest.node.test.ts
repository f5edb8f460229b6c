// The manifest is what Storybook, editors and the documents know of the elements: it has to tell all of them, and of each all there
// is. What parts and slots are really drawn is compared with it as stories run (`test/stories`).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokenDefaults } from '../src/elements/tokens.js';

interface Documented {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Documented {
  readonly tagName?: string;
  readonly members?: readonly Documented[];
  readonly attributes?: readonly Documented[];
  readonly superclass?: Documented;
  readonly events?: readonly (Documented & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly (Documented & { readonly default: string })[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = 'node_modules/.cache/meeting-timeline';
const read = (path: string) => readFileSync(root + path, 'utf8');
const sourceOf = ({ tagName }: Declaration) => read(`src/elements/${tagName}.ts`);
const names = (list: readonly Documented[] | undefined) => (list ?? []).map(({ name }) => name);

describe('the manifest', () => {
  let declared: readonly Declaration[];
  let elements: readonly Declaration[];

  before(() => {
    execFileSync(process.execPath, ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--litelement', '--quiet', '--globs', 'src/elements/*.ts', '--outdir', outdir], { cwd: root });
    const { modules } = JSON.parse(read(`${outdir}/custom-elements.json`)) as { modules: readonly { readonly declarations: readonly Declaration[] }[] };
    declared = modules.flatMap(({ declarations }) => declarations);
    elements = declared.filter(({ tagName }) => tagName !== undefined);
  });

  it('knows every element', () => {
    const defined = [...read('src/define.ts').matchAll(/^ {2}'([a-z-]+)':/gm)].map(([, tag]) => tag);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), defined.sort());
  });

  it('says of everything what it is', () => {
    const lists = ['members', 'attributes', 'events', 'slots', 'cssParts'] as const;
    const silent = elements.flatMap((element) => [element, ...lists.flatMap((list) => element[list] ?? [])].filter(({ description }) => !description).map(({ name }) => `${element.tagName} ${name}`));
    assert.deepEqual(silent, []);
  });

  it('knows every property', () => {
    for (const element of elements) {
      const declared = [...sourceOf(element).matchAll(/@property\([^)]*\)\s+(?:get )?(\w+)/g)].map(([, name]) => name!);
      const missing = declared.filter((name) => !names(element.members).includes(name));
      assert.deepEqual(missing, [], element.tagName);
    }
  });

  it('knows every DOM event, by its name', () => {
    const types = new Map([...read('src/elements/events.ts').matchAll(/class (\w+) extends Event \{\s+static readonly type = '([\w-]+)'/g)].map(([, name, type]) => [name!, type!]));
    const ofHost = readdirSync(`${root}src/elements`).filter((file) => file.endsWith('-controller.ts')).map((file) => read(`src/elements/${file}`)).join('');
    for (const element of elements) {
      const source = element.tagName === 'meeting-timeline' ? sourceOf(element) + ofHost : sourceOf(element);
      const fired = new Set([...source.matchAll(/this\.(?:#host\.)?dispatchEvent\(new (\w+)\(/g)].map(([, name]) => types.get(name!)));
      assert.deepEqual(names(element.events).sort(), [...fired].sort(), element.tagName);
    }
  });

  it('says of every DOM event for pages what it carries', () => {
    const fired = elements.find(({ tagName }) => tagName === 'meeting-timeline')!.events!;
    for (const { type } of fired) {
      const { members = [] } = declared.find(({ name, superclass }) => name === type.text && superclass?.name === 'Event')!;
      assert.ok(members.length, type.text);
      assert.deepEqual(members.filter(({ description }) => !description), [], type.text);
    }
  });

  it('says of every code of mt-error when it comes', () => {
    const codes = [.../type ErrorCode = (.+);/.exec(read('src/elements/events.ts'))![1]!.matchAll(/'(\w+)'/g)].map(([, code]) => code!);
    const { description } = declared.find(({ name }) => name === 'TimelineErrorEvent')!.members!.find(({ name }) => name === 'code')!;
    assert.deepEqual(codes.filter((code) => !description!.includes(`\`${code}\``)), []);
  });

  it('names no part that is not drawn', () => {
    const drawn = ['src/elements', 'src/draw'].flatMap((folder) => readdirSync(root + folder).map((file) => read(`${folder}/${file}`))).join('').replace(/^ \*.*$/gm, '');
    const gone = elements.flatMap(({ cssParts }) => names(cssParts)).filter((name) => !new RegExp(`(?:["']|\\bpart="[\\w-]+ )${name}["']`).test(drawn));
    assert.deepEqual(gone, []);
  });

  it('lists every token with its default', () => {
    const { cssProperties = [] } = elements.find(({ tagName }) => tagName === 'meeting-timeline')!;
    assert.deepEqual(names(cssProperties), Object.keys(tokenDefaults));
    assert.deepEqual(cssProperties.filter((token) => !token.default), []);
  });
});
