// What a designer would want to change is a token: no style sheet of an element holds a colour, a length or a time of its own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import analyzer from '../../custom-elements-manifest.config.mjs';
import { tokenDefaults } from '../../src/elements/tokens.js';
import { tokenTable } from '../../build/token-table.mjs';

const folder = new URL('../../src/elements/', import.meta.url);
const sources = Object.fromEntries(readdirSync(folder).filter((name) => name !== 'tokens.ts').map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

/** What is no matter of taste, by file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The hatching is a pattern that is drawn as large in hatch.ts.
  'column-styles.ts': ['calc(var(--mark) / 2 - 5px)', 'width: 10px', '0 1px, transparent 1px 5px'],
  // Paper has its own measures.
  'detail-styles.ts': ['font-size: 0.8125rem', 'line-height: 1.4', 'font-size: 1rem'],
  // Telephones zoom into smaller letters.
  'mt-filter.ts': ['16px)'],
  // How near to a line a pointer has to come.
  'mt-lanes.ts': ['stroke-width: 14'],
  // Half of the target of 24 pixels.
  'stage-items.ts': ['calc(100% - 1px)'],
  // Out of sight, and there for assistive technology.
  'styles.ts': ['width: 1px', 'height: 1px', 'margin: -1px'],
  // A telephone. Paper again. The room is that of meeting-timeline.css.
  'timeline-styles.ts': ['contain-intrinsic-inline-size: 18rem', 'columns: 2 16rem', 'var(--mt-reserved-height, 60rem)'],
};

const sheets = (text: string): string[] => [...text.matchAll(/css`([^]*?)`/g)].map(([, sheet]) => sheet!.replace(/\/\*[^]*?\*\//g, ''));
const declaration = /(?:^|[\s{])([a-z-]+: [^;{}]*(?:\$\{[^}]*\}[^;{}]*)*);/g;
const literal = /[\d.](?:px|rem|m?s)\b|#[\da-f]{3}|\b(?:rgb|hsl|oklch|light-dark)\(|(?:font-weight|stroke-width): [\d.]|line-height: (?!1$)[\d.]|\b(?:white|black|gr[ae]y|red|blue|green)\b(?!-)/i;

describe('tokens', () => {
  it('hold every colour, length and time of the style sheets', () => {
    const found = Object.entries(sources).flatMap(([file, text]) =>
      sheets(text).flatMap((sheet) =>
        [...sheet.matchAll(declaration)].flatMap(([, rule]) => {
          const own = rule!.replace(/\$\{[^}]*\}/g, 'token');
          return literal.test(own) && !allowed[file]?.some((part) => own.includes(part)) ? [`${file}: ${own}`] : [];
        }),
      ),
    );
    assert.deepEqual(found, []);
  });

  it('leave nothing allowed that is not there', () => {
    const gone = Object.entries(allowed).flatMap(([file, parts]) => parts.filter((part) => !sources[file]!.includes(part)));
    assert.deepEqual(gone, []);
  });

  it('are used, each of them', () => {
    const text = Object.values(sources).join('') + Object.values(tokenDefaults).join('') + readFileSync(new URL('tokens.ts', folder), 'utf8');
    // Kinds are asked for by number.
    const unused = Object.keys(tokenDefaults).map((name) => name.slice(5)).filter((name) => !/^kind-\d$/.test(name) && ![`token('${name}')`, `reference('${name}')`, `{${name}}`].some((use) => text.includes(use)));
    assert.deepEqual(unused, []);
  });

  it('have a sentence each that says what they are', () => {
    assert.deepEqual(tokenTable().map(({ name }) => name), Object.keys(tokenDefaults));
  });

  it('are custom properties of the element in the manifest', () => {
    const timeline = { tagName: 'meeting-timeline' };
    analyzer.plugins[0]!.packageLinkPhase({ customElementsManifest: { modules: [{ declarations: [timeline] }] } });
    assert.deepEqual(timeline, { tagName: 'meeting-timeline', cssProperties: tokenTable() });
  });
});
