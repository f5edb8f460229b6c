import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseYaml } from '../../data/parse-yaml.js';
import { readSeeds, readText, readYaml, toSeed, writeText } from '../../data/read.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-timeline-'));
after(() => rmSync(folder, { recursive: true }));

describe('YAML', () => {
  it('keeps a date without quotes a text', () => assert.deepEqual(parseYaml('date: 2031-03-12'), { ok: true, value: { date: '2031-03-12' } }));

  const broken = [
    { name: 'a key given twice', text: 'a: 1\na: 2', message: /unique/ },
    { name: 'a bracket left open', text: 'a: [1', message: /line 1/ },
    { name: 'a tag that nobody knows', text: 'a: !boat 1', message: /boat/ },
    { name: 'an alias of nothing', text: 'a: *b', message: /b/ },
    { name: 'two documents', text: 'a: 1\n---\nb: 2', message: /documents/ },
  ];
  for (const { name, text, message } of broken) {
    it(`refuses ${name}, saying so`, () => {
      const yaml = parseYaml(text);
      assert.ok(!yaml.ok);
      assert.match(yaml.messages.join('\n'), message);
    });
  }

  it('refuses aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]'].join('\n');
    assert.equal(parseYaml(bomb).ok, false);
  });

  it('is missed where there is no file', () => assert.deepEqual(readYaml(join(folder, 'none.yaml')), { ok: false, messages: ['missing'] }));
});

describe('seeds', () => {
  it('are none where there is no folder, or a file in its place', () => {
    assert.equal(readSeeds(join(folder, 'none')), null);
    writeFileSync(join(folder, 'file'), '');
    assert.equal(readSeeds(join(folder, 'file')), null);
  });

  it('are the files of the folder, but hidden ones and folders', () => {
    const seeds = join(folder, 'seeds');
    mkdirSync(join(seeds, 'more'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', '.DS_Store']) writeFileSync(join(seeds, name), name);
    assert.deepEqual([...readSeeds(seeds)!.keys()], ['a.txt', 'b.txt']);
  });

  it('have the hash of their bytes', () => {
    assert.equal(toSeed(new TextEncoder().encode('abc')).sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('have no text where the bytes are no UTF-8, rather than a mended one', () => assert.equal(toSeed(new Uint8Array([0x61, 0xff])).text, null));

  it('have a text without its byte order mark, which is no character of it', () => {
    assert.equal(toSeed(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).text, 'a');
  });
});

describe('a text', () => {
  it('is written with the folders that it needs', () => {
    const file = join(folder, 'new', 'deep', 'file.txt');
    writeText(file, 'fish');
    assert.equal(readText(file), 'fish');
  });

  it('is not written again where it stands already', () => {
    const file = join(folder, 'same.txt');
    writeText(file, 'fish');
    const { mtimeMs } = statSync(file);
    writeText(file, 'fish');
    assert.equal(statSync(file).mtimeMs, mtimeMs);
  });
});
