// `npm test`: every check in one go. All parts run even when one fails; the last line holds the counts.
// Arguments choose parts (`npm test -- types lint`); the names are the keys below.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clearCounts, readCounts } from './counts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;
/** From the end of the alphabet: those of Storybook take longest, and would run alone at the end. */
const nodeTests = () =>
  readdirSync(`${root}test`, { recursive: true }).map(String).filter((name) => name.endsWith('.node.test.ts')).sort().reverse().map((name) => `test/${name}`);

const parts = {
  // Storybook's settings import the manifest, so the check of the types starts by writing it.
  types: () => [['npm', 'run', '--silent', 'analyze'], [bin('tsc'), '--noEmit']],
  lint: () => [[bin('eslint'), '.'], [bin('lit-analyzer'), 'src', '--strict', '--rules.no-invalid-css', 'off', '--rules.no-missing-import', 'off']],
  layers: () => [[process.execPath, 'test/layers.mjs']],
  data: () => [[process.execPath, '--import', 'tsx', 'data/build.ts', '--check']],
  // The tests of the package look at what is published, as the last build made it.
  build: () => [['npm', 'run', '--silent', 'build']],
  node: () => [[process.execPath, '--import', 'tsx', '--import', './test/seed.mjs', '--test', '--test-concurrency=2', '--test-reporter=./test/node-reporter.mjs', ...nodeTests()]],
  browser: () => [[bin('wtr'), '--config', 'test/wtr.config.mjs']],
};

const asked = process.argv.slice(2);
for (const name of asked) if (!(name in parts)) throw new RangeError(`no part "${name}" among: ${Object.keys(parts).join(', ')}`);
clearCounts();
const broken = [];
const seconds = [];
for (const name of asked.length ? asked : Object.keys(parts)) {
  const began = performance.now();
  for (const [command, ...args] of parts[name]()) {
    console.log(`\n── ${name}: ${[command, ...args].map((word) => word.replace(root, '')).join(' ').slice(0, 120)}`);
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) broken.push(name);
  }
  seconds.push(`${name} ${Math.round((performance.now() - began) / 1_000)}`);
}

const counts = readCounts();
const sum = (key) => Object.values(counts).reduce((total, count) => total + count[key], 0);
console.log('\ntests by layer');
for (const [layer, { passed, failed }] of Object.entries(counts).sort()) console.log(`  ${layer.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`);
console.log(`seconds: ${seconds.join(', ')}`);
if (broken.length) console.log(`failed parts: ${[...new Set(broken)].join(', ')}`);
console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length || sum('failed') ? 1 : 0;
