// The module that the library imports: written from a Timeline, and read back where the articles are not at hand.
import type { Timeline } from '../src/model/timeline.js';
import { parseYaml } from './parse-yaml.js';

const head = `// Written by data/build.ts from data/story.yaml, data/sources.yaml and the source articles. Do not edit.
import type { Timeline } from './model/timeline.js';

export const story = `;
const foot = ' satisfies Timeline;\n';

export const generateModule = (timeline: Timeline): string => head + print(timeline, '') + foot;

/** Beyond it a list or map takes a line for each of its members. */
const longestLine = 120;

/** JSON but for keys without quotes, and commas at line ends. */
function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => print(item, inner))
    : Object.entries(value).map(([key, item]) => `${key}: ${print(item, inner)}`);
  const [open, close, pad] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  const line = `${open}${pad}${members.join(', ')}${pad}${close}`;
  if (indent.length + line.length <= longestLine && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/**
 * What a written module holds; undefined where the text is not as `generateModule` writes it. What is written is YAML as much as
 * it is TypeScript, so the module is read as data and never run.
 */
export function readModule(module: string): unknown {
  if (!module.startsWith(head) || !module.endsWith(foot)) return undefined;
  const yaml = parseYaml(module.slice(head.length, -foot.length));
  return yaml.ok ? yaml.value : undefined;
}

/** Where two values of JSON differ, as paths. */
export function differences(a: unknown, b: unknown, isSame: (a: unknown, b: unknown) => boolean, path = ''): readonly string[] {
  const [left, right] = [entriesOf(a), entriesOf(b)];
  if (!left || !right || Array.isArray(a) !== Array.isArray(b)) return isSame(a, b) ? [] : [path];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const at = (key: string) => (Array.isArray(a) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  return keys.flatMap((key) => differences(left[key], right[key], isSame, at(key)));
}

const entriesOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
