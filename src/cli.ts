#!/usr/bin/env node
/// <reference types="node" />
// The command of the package. `meeting-timeline html story.json` prints the story as HTML, to be pasted into a page.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDateWords } from './i18n/date-words.js';
import { validate } from './model/validate.js';
import { renderSnippet } from './static/render-html.js';

const usage = `usage: meeting-timeline html STORY.json [options]

Prints the story as HTML with <meeting-timeline> around it, to be pasted into a page: it can be read without script.
What is wrong in the story goes to the error output with its path; what is right is printed.

  --lang TAG          language in which dates are told; the story's where absent
  --heading-level N   level of the title among the page's headings, 1 to 6; 2 where absent
  --id ID             id of the tag, with which the ids of its entries begin
  --json-ld           add the story as data for search engines
  --help              print this`;

class UsageError extends Error {}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, 'heading-level': { type: 'string' }, id: { type: 'string' }, 'json-ld': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const { lang, 'heading-level': level, id, 'json-ld': jsonLd = false, help = false } = values;
  const [command, file, ...others] = positionals;
  if (help) return { help } as const;
  if (command !== 'html' || file === undefined || others.length) throw new UsageError(command === 'html' || command === undefined ? 'expected one story' : `no such command: ${command}`);
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError(`expected a heading level from 1 to 6, got ${level}`);
  return { file, lang, id, jsonLd, ...(level !== undefined && { headingLevel: Number(level) }) };
}

/** The HTML of a story that stands in a file. Throws where the file is none that can be read. */
function print(args: readonly string[]): void {
  const options = readOptions(args);
  if ('help' in options) return console.log(usage);
  const { file, lang, id, jsonLd, headingLevel } = options;
  const { timeline, issues } = validate(JSON.parse(readFileSync(file, 'utf8')));
  const at = (path: string) => (path ? `${file}: ${path}` : file);
  const whole = issues.find(({ path }) => path === '');
  if (whole) throw new Error(whole.message);
  for (const { path, message } of issues) console.error(`${at(path)}: ${message}`);
  const words = lang === undefined ? {} : { words: createDateWords(lang, timeline.timeZone) };
  process.stdout.write(renderSnippet(timeline, { ...words, jsonLd, ...(id !== undefined && { id }), ...(headingLevel !== undefined && { headingLevel }) }));
}

try {
  print(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message);
  process.exitCode = 1;
}
