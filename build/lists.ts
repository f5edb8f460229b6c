// Lists of the documents, made of the manifest and the source: what the reference and the page on theming have in common.
import { group } from 'd3-array';
import type { Entry, Offer } from './manifest.js';
import { tokenTable } from './token-table.mjs';

export const code = (text: string | undefined): string => (text === undefined || text === '' ? '' : `\`${text}\``);

/** A pipe would end the cell. */
const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

export const slotList = (slots: readonly Entry[]): string => table(['slot', 'what it is for'], slots.map(({ name, description }) => [name ? code(name) : 'without a name', description]));

const once = (texts: readonly string[]) => [...new Set(texts)];

/** A part that several elements have is told of once, with all that they say. */
export function partList(parts: Offer['parts']): string {
  const named = group(parts, ({ name }) => name);
  const rows = [...named].sort(([a], [b]) => a.localeCompare(b)).map(([name, of]) => {
    return [code(name), once(of.map(({ element }) => code(element))).join(', '), once(of.map(({ description }) => description)).join(' ')];
  });
  return table(['part', 'of', 'what it is'], rows);
}

export function tokenList(): string {
  const tokens = tokenTable();
  const groups = group(tokens, (token) => token.group);
  const rows = (of: typeof tokens) => of.map(({ name, default: value, description }) => [code(name), code(value), description]);
  return [...groups].map(([name, of]) => `### ${name}\n\n${table(['token', 'default', 'what it is'], rows(of))}`).join('\n\n');
}
