// Writes docs/api.md, the reference of <meeting-timeline>, from the manifest and the tokens. `npm run docs` does so; the test of the
// documents says when it has been forgotten.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokenDefaults } from '../src/elements/tokens.js';
import { readOffer, type Method } from './manifest.js';

export const apiFile = fileURLToPath(new URL('../docs/api.md', import.meta.url));

const code = (text: string | undefined) => (text === undefined || text === '' ? '' : `\`${text}\``);
/** A pipe would end the cell. */
const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const call = ({ name, parameters = [], return: result }: Method) =>
  code(`${name}(${parameters.map(({ name: parameter, optional, type }) => `${parameter}${optional ? '?' : ''}: ${type?.text}`).join(', ')}): ${result?.type.text}`);

export function writeApi(): string {
  const { properties, methods, events, slots, parts } = readOffer();
  return `<!-- Written by build/api.ts from the comments in src/elements. -->

# Reference

## Attributes and properties

${table(['attribute', 'property', 'type', 'default', 'what it does'], properties.map((entry) => [code(entry.attribute), code(entry.name), code(entry.type?.text), code(entry.default), entry.description]))}

## Methods

${table(['method', 'what it does'], methods.map((method) => [call(method), method.description]))}

## DOM events

They bubble, cross shadow roots, and are fired for the reader's acts only.

${table(['name', 'class', 'when'], events.map(({ name, type, description }) => [code(name), code(type.text), description]))}

## Slots

${table(['slot', 'what it is for'], slots.map(({ name, description }) => [name ? code(name) : '(default)', description]))}

## Parts

Those of the elements within are exported: \`meeting-timeline::part(card-title)\`.

${table(['part', 'of', 'what it is'], parts.map(({ name, element, description }) => [code(name), code(element), description]))}

## Custom properties

\`{name}\` stands for \`var(--mt-name)\`.

${table(['name', 'default'], Object.entries(tokenDefaults).map(([name, value]) => [code(name), code(value)]))}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(apiFile, writeApi());
