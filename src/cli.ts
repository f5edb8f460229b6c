#!/usr/bin/env node
/// <reference types="node" />
// The command of the package. `meeting-timeline html story.json` prints the story as HTML, to be pasted into a page.
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { getSystemErrorMap, parseArgs } from 'node:util';
import { createDateWords } from './i18n/date-words.js';
import { isSpoken, languageNames, loadLanguage } from './i18n/languages.js';
import { parseJson } from './model/parse-json.js';
import { whole } from './model/read.js';
import { validate } from './model/validate.js';
import { renderSnippet, type SnippetOptions } from './static/render-html.js';

const usage = `usage: meeting-timeline html STORY.json [options]

Prints the story as HTML with <meeting-timeline> around it, to be pasted into a page: it can be read without script.
The story is JSON in UTF-8; - reads it from the input.
What is wrong in the story goes to the error output with its path; what is right is printed.

  --lang TAG          language in which dates are told; the story's where absent
  --heading-level N   level of the title among the page's headings, 1 to 6; 2 where absent
  --id ID             id of the tag, with which the ids of its entries begin
  --json-ld           add the story as data for search engines
  --strict            end with 1 if anything is wrong in the story, though what is right is printed
  -h, --help          print this
  --version           print the version`;

class UsageError extends Error {}

const versionOf = (manifest: string): string => (JSON.parse(manifest) as { readonly version: string }).version;

/** A text where one of ours is asked for: help, or the version. */
function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, 'heading-level': { type: 'string' }, id: { type: 'string' }, 'json-ld': { type: 'boolean' }, strict: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
  });
  const { lang, 'heading-level': level, id, 'json-ld': jsonLd = false, strict = false, help, version } = values;
  const [command, file, ...others] = positionals;
  if (help) return usage;
  if (version) return versionOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (command !== 'html' || file === undefined || others.length) throw new UsageError(command === 'html' || command === undefined ? 'expected one story' : `no such command: ${command}`);
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError(`expected a heading level from 1 to 6, got ${level}`);
  if (lang !== undefined && !isSpoken(lang)) throw new UsageError(`expected a tag of one of the languages ${languageNames().join(', ')}, got "${lang}"`);
  if (id !== undefined && !/^\S+$/.test(id)) throw new UsageError(`expected an id without white space, got "${id}"`);
  return { file, strict, options: { lang, jsonLd, ...(id !== undefined && { id }), ...(level !== undefined && { headingLevel: Number(level) }) } };
}

/** What a terminal would obey is written out: a text of the story may end a line, or wipe away what was said before. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Prints the story of a file, and says whether all of it is right. Throws where there is none in it. */
async function print(file: string, { lang, ...options }: Omit<SnippetOptions, 'words'> & { readonly lang: string | undefined }): Promise<boolean> {
  const { timeline, issues } = validate(await readJson(file));
  const unread = issues.find(({ path }) => path === whole);
  if (unread) throw new Error(`${file}: ${unread.message}`);
  for (const { path, message } of issues) console.error(`${file}: ${path}: ${printable(message)}`);
  await loadLanguage(lang ?? timeline.lang);
  process.stdout.write(renderSnippet(timeline, { ...options, ...(lang !== undefined && { words: createDateWords(lang, timeline.timeZone) }) }));
  return issues.length === 0;
}

async function readJson(file: string): Promise<unknown> {
  let text = '';
  try {
    // JSON is exchanged in UTF-8 only (RFC 8259, 8.1): letters of another encoding would stand as question marks in the page.
    text = new TextDecoder('utf-8', { fatal: true }).decode(file === '-' ? await buffer(process.stdin) : readFileSync(file));
    return parseJson(text);
  } catch (error) {
    throw new Error(`${file}: ${printable(problemOf(error as NodeJS.ErrnoException, text))}`, { cause: error });
  }
}

/** What is wrong with a file, in words: of one that cannot be read those of the system without its code, of JSON with the place, which editors count in lines. */
function problemOf({ message, errno }: NodeJS.ErrnoException, text: string): string {
  const [, wrong, position] = /^(.*) at position (\d+)/s.exec(message) ?? [];
  if (wrong === undefined) return getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
  const lines = text.slice(0, Number(position)).split('\n');
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${wrong}`;
}

// Whoever reads the output may have had enough: `meeting-timeline html story.json | head`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : 1));

try {
  const asked = readOptions(process.argv.slice(2));
  if (typeof asked === 'string') console.log(asked);
  else if (!(await print(asked.file, asked.options)) && asked.strict) process.exitCode = 1;
} catch (error) {
  const { message, code } = error as Error & { readonly code?: string };
  console.error(error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message);
  process.exitCode = 1;
}
