// The command, run on a project in a temporary folder.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { main } from '../../data/main.js';
import { articles, dateProblem, sources, story, verifyChanged } from './fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-timeline-'));
after(() => rmSync(folder, { recursive: true }));

let root = '';
const file = (name: string) => join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(join(file(name), '..'), { recursive: true });
  writeFileSync(file(name), text);
};
const moduleFile = 'src/story.generated.ts';
const readModuleFile = () => readFileSync(file(moduleFile), 'utf8');

function run(...args: string[]) {
  return runWith({ SEEDS_DIR: file('seeds') }, ...args);
}

function runWith(env: Record<string, string>, ...args: string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = main(args, { root, env, dateProblem, say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said: said.join('\n'), complained };
}

let count = 0;
beforeEach(() => {
  root = join(folder, String(count++));
  write('data/sources.yaml', stringify(sources));
  write('data/story.yaml', stringify(story));
  for (const [name, text] of Object.entries(articles)) write(`seeds/${name}`, text);
});

describe('npm run data', () => {
  it('writes the module and lists what became of every passage', () => {
    const { code, said, complained } = run();
    assert.deepEqual(complained, []);
    assert.equal(code, 0);
    assert.equal(
      said,
      [
        'lantern · Article by Nell Marsh',
        `    111  a leaky bucket${' '.repeat(36)} quoted by bucket`,
        `    141  We’ll mend it,${' '.repeat(36)} quoted by mend`,
        `    173  A leaky bucket holds no fish.${' '.repeat(21)} left out: says it again`,
        `    204  🚨 The mayor\u2011elect sails at dawn${' '.repeat(18)} quoted by sail`,
        '         passages: 4, quoted: 3, left out: 1, unaccounted: 0; quotations: 3; 89 of 272 characters in the data (32.7 %)',
        '',
        'ledger · Unsigned report',
        `     27  will stay open${' '.repeat(36)} quoted by open`,
        `     53  ferries will stay open${' '.repeat(28)} left out: said of ferries`,
        '         passages: 2, quoted: 1, left out: 1, unaccounted: 0; quotations: 1; 23 of 104 characters in the data (22.1 %)',
        '',
        'passages: 6, quoted: 4, left out: 2, unaccounted: 0; quotations: 4; events: 4',
      ].join('\n'),
    );
    assert.ok(existsSync(file(moduleFile)));
  });

  it('writes a module that says the same when it is imported', async () => {
    run();
    const { story: imported } = (await import(pathToFileURL(file(moduleFile)).href)) as { story: unknown };
    assert.deepEqual(imported, verifyChanged().timeline);
  });

  it('writes the same bytes every time', () => {
    run();
    const first = readModuleFile();
    run();
    assert.equal(readModuleFile(), first);
  });

  it('writes nothing where there is a problem, and shows the coverage all the same', () => {
    write('data/story.yaml', stringify({ ...story, leftOut: story.leftOut.slice(1) }));
    const { code, said, complained } = run('--json', file('story.json'));
    assert.equal(code, 1);
    assert.match(said, /173 {2}A leaky bucket holds no fish\. +UNACCOUNTED/);
    assert.deepEqual(complained, [
      'data/story.yaml: leftOut: "lantern" has a passage at 173, neither quoted nor left out: "A leaky bucket holds no fish."',
      '1 problem; nothing was written',
    ]);
    assert.ok(!existsSync(file(moduleFile)) && !existsSync(file('story.json')));
  });

  it('names the problems of files that cannot be read', () => {
    write('data/story.yaml', 'title: [');
    rmSync(file('data/sources.yaml'));
    const { code, complained } = run();
    assert.equal(code, 1);
    assert.equal(complained[0], 'data/sources.yaml: missing');
    assert.match(complained[1]!, /^data\/story\.yaml: .*line 1/);
  });

  it('names the problems of one file that cannot be read', () => {
    write('data/story.yaml', 'title: 1\ntitle: 2');
    const { code, complained } = run();
    assert.equal(code, 1);
    assert.match(complained[0]!, /^data\/story\.yaml: Map keys must be unique/);
  });

  it('finds the articles by argument, environment or beside the project, in that order', () => {
    const beside = join(folder, 'shared', 'seeds');
    assert.match(runWith({}).said, new RegExp(`not there: ${beside}`));
    assert.match(runWith({ SEEDS_DIR: '/nowhere/env' }).said, /not there: \/nowhere\/env/);
    assert.match(runWith({ SEEDS_DIR: '/nowhere/env' }, '--seeds', '/nowhere/arg').said, /not there: \/nowhere\/arg/);
  });

  it('writes the timeline as JSON where asked', () => {
    assert.equal(run('--json', file('dist/story.json')).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(file('dist/story.json'), 'utf8')), verifyChanged().timeline);
  });

  for (const args of [['--chek'], ['--json'], ['extra'], ['--check', '--json', 'x']]) {
    it(`refuses ${args.join(' ')}, and says how to ask`, () => {
      const { code, complained } = run(...args);
      assert.equal(code, 1);
      assert.match(complained[0]!, /usage: tsx data\/build\.ts/);
    });
  }
});

describe('data/build.ts', () => {
  it('hands its arguments to the command, and its exit code on', () => {
    const program = fileURLToPath(new URL('../../data/build.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, '--chek'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /--chek[^]*usage: tsx data\/build\.ts/);
  });
});

describe('--check', () => {
  it('passes where the module is what the inputs give, and says the sums', () => {
    run();
    const { code, said } = run('--check');
    assert.equal(code, 0);
    assert.equal(said, 'passages: 6, quoted: 4, left out: 2, unaccounted: 0; quotations: 4; events: 4');
  });

  it('writes nothing', () => {
    const { code, complained } = run('--check');
    assert.equal(code, 1);
    assert.equal(complained[0], 'src/story.generated.ts: missing: run `npm run data` where the source articles are');
    assert.ok(!existsSync(file(moduleFile)));
  });

  it('names each place where the module is not what the inputs give', () => {
    run();
    write('data/story.yaml', stringify({ ...story, title: 'Another title' }).replace('Quill posts', 'Quill writes'));
    const { code, complained } = run('--check');
    assert.equal(code, 1);
    assert.deepEqual(complained.slice(0, 2), [
      'src/story.generated.ts: title: not what data/story.yaml and data/sources.yaml give: run `npm run data` where the source articles are',
      'src/story.generated.ts: events[2].title: not what data/story.yaml and data/sources.yaml give: run `npm run data` where the source articles are',
    ]);
  });

  it('refuses a module that somebody laid out by hand, or wrote otherwise', () => {
    run();
    const written = readModuleFile();
    write(moduleFile, written.replace('lang: "en", ', '').replace('  lang: "en",\n', '  lang:   "en",\n'));
    assert.match(run('--check').complained[0]!, /not laid out as data\/build\.ts writes it/);
    write(moduleFile, 'export const story = {};\n');
    assert.match(run('--check').complained[0]!, /not as data\/build\.ts writes it/);
  });

  it('reports problems of the inputs first', () => {
    write('data/story.yaml', stringify({ ...story, title: 'The “harbour” plan' }));
    assert.equal(run('--check').complained[0], 'data/story.yaml: title: "harbour" stands in no quotation of the story');
  });
});

describe('where the articles are not at hand', () => {
  const without = (...args: string[]) => run('--seeds', file('none'), ...args);

  it('says so, checks what it can, leaves the module alone and passes', () => {
    run();
    const written = readModuleFile();
    const { code, said, complained } = without();
    assert.deepEqual(complained, []);
    assert.equal(code, 0);
    assert.ok(said.startsWith(`The folder of source articles is not there: ${file('none')}\nChecked without it:`));
    assert.equal(readModuleFile(), written);
    assert.equal(without('--check').code, 0);
  });

  it('compares quotations folded, since the editor’s straight marks are the source’s curly ones', () => {
    run();
    assert.match(readModuleFile(), /We’ll mend it/);
    assert.match(readFileSync(file('data/story.yaml'), 'utf8'), /We'll mend it/);
    assert.equal(without().code, 0);
  });

  it('fails where a quotation of the story is not the module’s', () => {
    run();
    write('data/story.yaml', stringify(story).replace("We'll mend it,", "We'll mend it"));
    const { code, complained } = without();
    assert.equal(code, 1);
    assert.deepEqual(complained.slice(0, 2), [
      'src/story.generated.ts: events[1].quotes[0].text: not what data/story.yaml and data/sources.yaml give: run `npm run data` where the source articles are',
      'src/story.generated.ts: events[1].quotes[0].selector.exact: not what data/story.yaml and data/sources.yaml give: run `npm run data` where the source articles are',
    ]);
  });

  it('fails where the editor’s own words are not the module’s', () => {
    run();
    write('data/story.yaml', stringify(story).replace('Quill posts', 'Quill writes'));
    assert.match(without().complained[0]!, /^src\/story\.generated\.ts: events\[2\]\.title: /);
  });

  it('fails on problems that need no article', () => {
    run();
    write('data/story.yaml', stringify(story).replace('weight: 0.5', 'weight: 5'));
    const { code, complained } = without();
    assert.equal(code, 1);
    assert.equal(complained[0], 'data/story.yaml: events[0].weight: expected a number from 0 to 1, got the number 5');
  });

  it('fails where there is no module, which it cannot write', () => assert.equal(without().code, 1));

  it('writes the JSON of the module', () => {
    run();
    assert.equal(without('--json', file('dist/story.json')).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(file('dist/story.json'), 'utf8')), verifyChanged().timeline);
  });
});
