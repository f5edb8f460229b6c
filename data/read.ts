// The files of the build. What cannot be read is a value here, and a problem there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Seed, Seeds } from './check-sources.js';
import { parseYaml, type Yaml } from './parse-yaml.js';

export const readText = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

export function readYaml(file: string): Yaml {
  const text = readText(file);
  return text === null ? { ok: false, messages: ['missing'] } : parseYaml(text);
}

/** Every file of the folder but hidden ones; null where there is no such folder. */
export function readSeeds(folder: string): Seeds | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isFile());
  return new Map(names.sort().map((name) => [name, toSeed(readFileSync(join(folder, name)))]));
}

export function toSeed(bytes: Uint8Array): Seed {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), text: decode(bytes) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Leaves a file alone that holds the text already, so that nothing is rebuilt for nothing. */
export function writeText(file: string, text: string): void {
  if (readText(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
