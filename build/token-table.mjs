// The custom properties as documents list them: read from the source, since what each is stands there as a comment.
import { readFileSync } from 'node:fs';

const source = new URL('../src/elements/tokens.ts', import.meta.url);
const heading = /^ {2}\/\/ (.+)\.$/;
const line = /^ {2}'?([a-z0-9-]+)'?: (['"])(.+)\2, \/\/ (.+)$/;

/**
 * In the order of the source; other tokens in a default by their full names.
 *
 * @returns {{ name: string, default: string, description: string, group: string }[]}
 */
export function tokenTable() {
  let group = '';
  return readFileSync(source, 'utf8').split('\n').flatMap((text) => {
    group = heading.exec(text)?.[1] ?? group;
    const [, name, , value, description] = line.exec(text) ?? [];
    return name ? [{ name: `--mt-${name}`, default: value.replace(/\{([a-z0-9-]+)\}/g, '--mt-$1'), description, group }] : [];
  });
}
