// What of docs/theming.md is written by hand; its lists are made by build/reference.ts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { themes } from './themes.js';

const folder = new URL('../src/elements/', import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

describe('docs/theming.md', () => {
  const text = readFileSync(new URL('../docs/theming.md', import.meta.url), 'utf8');

  it('tells of every theme', () => {
    assert.deepEqual(themes.filter((theme) => !text.includes(`| \`${theme}\` |`)), []);
  });

  it('tells of every part that is drawn', () => {
    const drawn = [...sources.join('\n').matchAll(/[^[]\bpart="([\w -]+)"/g)].flatMap(([, names]) => names!.split(' '));
    assert.deepEqual([...new Set(drawn)].filter((name) => !text.includes(`| \`${name}\` |`)), []);
  });
});
