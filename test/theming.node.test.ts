// docs/theming.md lists every token, part and slot. `GOLDEN=write` writes the lists anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { themes } from './themes.js';
import { tokenTable } from './token-table.mjs';

const page = new URL('../docs/theming.md', import.meta.url);
const folder = new URL('../src/elements/', import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

const code = (text: string): string => `\`${text}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function tokensOf(): string {
  const tokens = tokenTable();
  const groups = [...new Set(tokens.map(({ group }) => group))];
  return groups
    .map((group) => `### ${group}\n\n${table(['token', 'default', ''], tokens.filter((token) => token.group === group).map((token) => [code(token.name), code(token.default), token.description]))}`)
    .join('\n\n');
}

/** A part that several elements have is told of once, with all that they say. */
function partsOf(): string {
  const parts = new Map<string, Set<string>>();
  for (const [, name, about] of sources.join('\n').matchAll(/@csspart ([\w-]+) - (.+)/g)) parts.set(name!, (parts.get(name!) ?? new Set()).add(about!));
  return table(['part', ''], [...parts].sort(([a], [b]) => a.localeCompare(b)).map(([name, about]) => [code(name), [...about].join(' ')]));
}

function slotsOf(): string {
  const [timeline] = sources.filter((text) => text.includes('@element meeting-timeline\n'));
  return table(['slot', ''], [...timeline!.matchAll(/@slot (?:([\w-]+) )?- (.+)/g)].map(([, name, about]) => [name ? code(name) : 'without a name', about!]));
}

const written = (text: string): string =>
  Object.entries({ tokens: tokensOf(), parts: partsOf(), slots: slotsOf() }).reduce(
    (all, [name, list]) => all.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, start: string, end: string) => `${start}\n${list}\n\n${end}`),
    text,
  );

describe('docs/theming.md', () => {
  const text = readFileSync(page, 'utf8');
  if (process.env['GOLDEN'] === 'write') writeFileSync(page, written(text));

  it('lists every token, part and slot as the source has it', () => {
    assert.equal(readFileSync(page, 'utf8'), written(text));
  });

  it('tells of every theme', () => {
    assert.deepEqual(themes.filter((theme) => !text.includes(`| \`${theme}\` |`)), []);
  });

  it('tells of every part that is drawn', () => {
    const drawn = [...sources.join('\n').matchAll(/[^[]\bpart="([\w -]+)"/g)].flatMap(([, names]) => names!.split(' '));
    assert.deepEqual([...new Set(drawn)].filter((name) => !written(text).includes(`| \`${name}\` |`)), []);
  });
});
