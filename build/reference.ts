// Writes docs/api.md, the reference, and the lists in docs/theming.md, from the manifest, the tokens, and what the entries export.
// `npm run docs` does so; the test of the documents says when it has been forgotten.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExports } from './exports.js';
import { code, partList, slotList, table, tokenList } from './lists.js';
import { readOffer, type Method } from './manifest.js';

const document = (name: string) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

const call = ({ name, parameters = [], return: result }: Method) =>
  code(`${name}(${parameters.map(({ name: parameter, optional, type }) => `${parameter}${optional ? '?' : ''}: ${type?.text}`).join(', ')}): ${result?.type.text}`);

/** Functions as they are called, constants with their types. */
const exportLists = () =>
  readExports()
    .map(({ entry, exported }) => `### ${code(entry)}\n\n${table(['name', 'what it is'], exported.map(({ signature, description }) => [code(signature), description]))}`)
    .join('\n\n');

function writeApi(): string {
  const { properties, methods, events, slots, parts } = readOffer();
  return `<!-- Written by build/reference.ts from the comments in src. -->

# Reference

## Attributes and properties

${table(['attribute', 'property', 'type', 'default', 'what it does'], properties.map((entry) => [code(entry.attribute), code(entry.name), code(entry.type?.text), code(entry.default), entry.description]))}

Types of the library are exported by \`meeting-timeline\`.

## Methods

${table(['method', 'what it does'], methods.map((method) => [call(method), method.description]))}

## DOM events

They bubble, cross shadow roots, and cannot be cancelled. What code sets or asks for fires none of the first four; the others tell of what
came, or did not, whoever asked for it.

${table(['name', 'class', 'when'], events.map(({ name, type, description }) => [code(name), code(type.text), description]))}

What each class carries, beside what every DOM event has:

${table(['class', 'property', 'type', 'what it is'], events.flatMap(({ type, carried }) => carried.map((field) => [code(type.text), code(field.name), code(field.type?.text), field.description])))}

## Functions and constants

What the entries export beside types, \`MeetingTimeline\` and the classes of DOM events. What
\`meeting-timeline/time\` exports can be imported from \`meeting-timeline\` as well.

${exportLists()}

## Slots

${slotList(slots)}

## Parts

Those of the elements within are exported: \`meeting-timeline::part(card-title)\`.

${partList(parts)}

## Custom properties

${tokenList()}
`;
}

/** The page with its lists as they are now; what stands about them is written by hand. */
function writeTheming(page: string): string {
  const { slots, parts } = readOffer();
  return Object.entries({ tokens: tokenList(), parts: partList(parts), slots: slotList(slots) }).reduce(
    (all, [name, list]) => all.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, start: string, end: string) => `${start}\n${list}\n\n${end}`),
    page,
  );
}

/** Each document that is made, or made in part, and what it has to be. */
export const references: readonly { readonly file: string; readonly write: () => string }[] = [
  { file: document('api.md'), write: writeApi },
  { file: document('theming.md'), write: () => writeTheming(readFileSync(document('theming.md'), 'utf8')) },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const { file, write } of references) writeFileSync(file, write());
