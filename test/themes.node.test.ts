// Themes are plain CSS: tokens that exist, on the tag, and nothing that a page did not ask for.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { preprocessCSS, resolveConfig, type ResolvedConfig } from 'vite';
import { tokenDefaults } from '../src/elements/tokens.js';
import { themes } from './themes.js';

const folder = new URL('../src/themes/', import.meta.url);
const css = (theme: string): string => readFileSync(new URL(`${theme}.css`, folder), 'utf8');

describe('the themes', () => {
  let lowering: ResolvedConfig;
  before(async () => {
    lowering = await resolveConfig({ configFile: false, css: { transformer: 'lightningcss' } }, 'build');
  });

  it('are those that are tested and told of', () => {
    assert.deepEqual(readdirSync(folder).sort(), themes.map((theme) => `${theme}.css`).sort());
  });

  for (const theme of themes) {
    it(`set tokens that exist, each once: ${theme}`, () => {
      const names = [...css(theme).matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name!);
      assert.deepEqual(names.filter((name) => !(name in tokenDefaults)), []);
      assert.equal(new Set(names).size, names.length);
    });

    // `inherit` and its like would be those of the custom property: the default, not the page's value.
    it(`set each to a value: ${theme}`, () => {
      assert.doesNotMatch(css(theme), /--[\w-]+: (?:inherit|initial|unset|revert|revert-layer);/);
    });

    it(`say in a sentence what they are, hold one rule that any rule of the page goes before, and ask for nothing: ${theme}`, () => {
      assert.match(css(theme), /^\/\* [^*]+\. \*\/\n(?:@supports \(color: light-dark\(#fff, #000\)\) \{\n {2})?:where\(meeting-timeline\) \{[^{}]+\}\n(?:\}\n)?$/);
      assert.doesNotMatch(css(theme), /@(?!supports)|url\(|!important/);
    });

    it(`have the same colours after Vite wrote them anew for its older browsers, whatever else the page says: ${theme}`, async () => {
      const { code } = await preprocessCSS(css(theme), 'theme.css', lowering);
      assert.equal(code.match(/light-dark\(/g)?.length, css(theme).match(/light-dark\(/g)?.length);
    });
  }
});
