// The command `meeting-timeline html`, run as a publisher runs it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createDateWords, loadLanguage, renderSnippet } from '../../src/html.js';
import { validate } from '../../src/model/validate.js';
import { story } from '../../src/story.generated.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'meeting-timeline-'));
after(() => rmSync(folder, { recursive: true }));

function fileWith(text: string | Uint8Array): string {
  const file = join(folder, 'story.json');
  writeFileSync(file, text);
  return file;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('meeting-timeline html', () => {
  const { timeline } = validate(story);

  it('prints the built-in story, ready to be pasted', () => {
    assert.deepEqual(run('html', fileWith(JSON.stringify(story))), { status: 0, stdout: renderSnippet(timeline), stderr: '' });
  });

  it('does as its options say', () => {
    const { status, stdout } = run('html', fileWith(JSON.stringify(story)), '--lang', 'en-US', '--heading-level', '3', '--id', 'story', '--json-ld');
    assert.equal(status, 0);
    assert.equal(stdout, renderSnippet(timeline, { headingLevel: 3, id: 'story', jsonLd: true, words: createDateWords('en-US', timeline.timeZone) }));
    assert.match(stdout, /^<meeting-timeline id="story" lang="en-US" heading-level="3">\n<h3 lang="en-GB" dir="auto">/);
    assert.match(stdout, /November 21, 2025/);
  });

  it('speaks the language that is asked for, or the story\'s, and marks the words of a story in another', () => {
    const file = fileWith(JSON.stringify({ title: 'A pier', lang: 'fr', events: [{ id: 'a', date: '2025-11-01', title: 'A gale is forecast' }] }));
    assert.match(run('html', file, '--lang', 'de').stdout, /^<meeting-timeline lang="de">\n<h2 lang="fr" dir="auto">A pier<\/h2>\n[^]*Samstag, 1\. November 2025[^]*Quelle fehlt/);
    assert.match(run('html', file).stdout, /^<meeting-timeline lang="fr">\n<h2>A pier<\/h2>\n[^]*samedi 1er novembre 2025/);
  });

  it('reads a file that begins with a byte order mark', () => {
    const { status, stderr } = run('html', fileWith(`\ufeff${JSON.stringify(story)}`));
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

  it('reads its input where the file is called -', () => {
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', 'html', '-'], { cwd: root, encoding: 'utf8', input: JSON.stringify(story) });
    assert.deepEqual([status, stdout], [0, renderSnippet(timeline)]);
  });

  it('names each problem on one line, and writes out what a terminal would obey', () => {
    const events = [{ id: 'a', date: '2025-11-21\n', title: 'A gale' }, { id: 'b', date: '2025', title: 'A calm', kind: '\u001b[2J' }];
    const { stderr } = run('html', fileWith(JSON.stringify({ title: 'A pier', events })));
    assert.match(stderr, /^.*: events\[0\]\.date: .*"2025-11-21\\u000a".*\n.*: events\[1\]\.kind: there is no kind "\\u001b\[2J"\n$/);
    assert.match(run('html', fileWith('\u001b[2J')).stderr, /^[^\u001b]+\n$/);
  });

  it('refuses a file that is not in UTF-8, in which its letters would be lost', () => {
    const text = JSON.stringify({ title: 'A pier in Órzola', events: [] });
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      const { status, stdout, stderr } = run('html', fileWith(bytes));
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /story\.json: .*not valid for encoding utf-8/);
    }
  });

  it('says nothing when whoever reads the output has had enough', () => {
    const file = fileWith(JSON.stringify(story));
    const { stdout, stderr } = spawnSync('sh', ['-c', '{ "$0" dist/cli.js html "$1" --json-ld; echo "status $?" >&2; } | head -n 1', process.execPath, file], { cwd: root, encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['<meeting-timeline lang="en-GB">\n', 'status 0\n']);
  });

  it('prints what is right in a story, and names what is wrong with its path', () => {
    const file = fileWith(JSON.stringify({ title: 'A', events: [{ id: 'a', date: '2013-02-29', title: 'A' }, { id: 'b', date: '2013', title: 'A gale is forecast' }] }));
    const { status, stdout, stderr } = run('html', file);
    assert.equal(status, 0);
    assert.match(stdout, /A gale is forecast/);
    assert.equal(stderr, `${file}: events[0].date: no such day: "2013-02-29" (February 2013 has 28 days)\n`);
  });

  it('ends with 1 where it is to be strict and anything is wrong, and prints the same', () => {
    const wrong = fileWith(JSON.stringify({ title: 'A', events: [{ id: 'a', date: '2013-02-29', title: 'A' }, { id: 'b', date: '2013', title: 'A gale is forecast' }] }));
    assert.deepEqual(run('html', wrong, '--strict'), { ...run('html', wrong), status: 1 });
    assert.equal(run('html', fileWith(JSON.stringify(story)), '--strict').status, 0);
  });

  for (const option of ['--help', '-h']) {
    it(`says how it is used: ${option}`, () => {
      const { status, stdout, stderr } = run(option);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^usage: meeting-timeline html STORY\.json/);
    });
  }

  it('says which version it is', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  const refused: readonly { name: string; args: () => string[]; says: RegExp }[] = [
    { name: 'a file that is not there', args: () => ['html', join(folder, 'absent.json')], says: /^[^:]*absent\.json: no such file or directory\n$/ },
    { name: 'a folder', args: () => ['html', folder], says: /^[^:]+: illegal operation on a directory\n$/ },
    { name: 'a file that is no JSON', args: () => ['html', fileWith('{"title":')], says: /^[^:]*story\.json: Unexpected end of JSON input\n$/ },
    { name: 'a file that is no JSON, with the place', args: () => ['html', fileWith('\ufeff{\r\n  "title": "A",\n  "events" 1}')], says: /^[^:]*story\.json: line 3, column 12: [^(]*\bJSON\n$/ },
    { name: 'JSON that is no story', args: () => ['html', fileWith('[]')], says: /story\.json: expected an object, got a list/ },
    { name: 'no file', args: () => ['html'], says: /expected one story\n\nusage: / },
    { name: 'two files', args: () => ['html', 'a.json', 'b.json'], says: /expected one story\n\nusage: / },
    { name: 'another command', args: () => ['svg', 'a.json'], says: /no such command: svg\n\nusage: / },
    { name: 'an option that there is none of', args: () => ['html', 'a.json', '--dark'], says: /--dark[^]*\n\nusage: / },
    { name: 'a level that no heading has', args: () => ['html', 'a.json', '--heading-level', '7'], says: /from 1 to 6, got 7\n\nusage: / },
    { name: 'a language that there is not', args: () => ['html', 'a.json', '--lang', 'xx'], says: /^expected a tag of one of the languages ar, de, en, es, fr, he, hi, zh, got "xx"\n\nusage: / },
    { name: 'a tag that is none', args: () => ['html', 'a.json', '--lang', 'pig latin'], says: /got "pig latin"\n\nusage: / },
    { name: 'an id in two words', args: () => ['html', 'a.json', '--id', 'a b'], says: /^expected an id without white space, got "a b"\n\nusage: / },
    { name: 'an empty id', args: () => ['html', 'a.json', '--id', ''], says: /^expected an id without white space, got ""\n\nusage: / },
  ];
  for (const { name, args, says } of refused) {
    it(`refuses ${name}`, () => {
      const { status, stdout, stderr } = run(...args());
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, says);
    });
  }
});

describe('meeting-timeline/html', () => {
  it('runs without a DOM', () => {
    assert.equal(typeof document, 'undefined');
    assert.match(renderSnippet(validate({ title: 'A', events: [] }).timeline), /There are no events to show\./);
  });

  it('tells in a language that was loaded', async () => {
    await loadLanguage('es');
    assert.match(renderSnippet(validate({ title: 'A', events: [{ id: 'a', date: '2025-11-21', title: 'A' }] }).timeline, { words: createDateWords('es') }), /21 de noviembre de 2025/);
  });
});
