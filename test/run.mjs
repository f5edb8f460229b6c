// `npm test`: every check in one go. All parts run even when one fails; the last line holds the counts.
// Arguments choose parts (`npm test -- types lint`); the names are the keys below.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clearCounts, readCounts } from './counts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;
/** From the end of the alphabet: those of Storybook take longest, and would run alone at the end. */
const nodeTests = () =>
  readdirSync(`${root}test`, { recursive: true }).map(String).filter((name) => name.endsWith('.node.test.ts')).sort().reverse().map((name) => `test/${name}`);

/** What looks only at the source, the longest first; two at a time, since none of it uses both processors of a small machine. */
const checks = {
  lint: () => [bin('eslint'), '.'],
  types: () => [bin('tsc'), '--noEmit'],
  templates: () => [bin('lit-analyzer'), 'src', '--strict', '--rules.no-invalid-css', 'off', '--rules.no-missing-import', 'off'],
  layers: () => [process.execPath, 'test/layers.mjs'],
  data: () => [process.execPath, '--import', 'tsx', 'data/build.ts', '--check'],
};
/** One after the other, for they need all there is. */
const parts = {
  // The tests of the package look at what is published, as the last build made it.
  build: () => ['npm', 'run', '--silent', 'build'],
  node: () => [process.execPath, '--import', 'tsx', '--import', './test/seed.mjs', '--test', '--test-concurrency=2', '--test-reporter=./test/node-reporter.mjs', ...nodeTests()],
  browser: () => [bin('wtr'), '--config', 'test/wtr.config.mjs'],
};

const broken = [];
const seconds = [];

/** Runs a part to its end and shows what it says: at once, or in one piece when it has ended. */
async function run(name, [command, ...args], stdio) {
  const began = performance.now();
  const said = [`\n── ${name}: ${[command, ...args].map((word) => word.replace(root, '')).join(' ').slice(0, 120)}\n`];
  if (stdio === 'inherit') console.log(said.pop());
  const child = spawn(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => said.push(text));
  const [status] = await once(child, 'close');
  process.stdout.write(said.join(''));
  if (status !== 0) broken.push(name);
  seconds.push(`${name} ${Math.round((performance.now() - began) / 1_000)}`);
}

const all = { ...checks, ...parts };
const asked = process.argv.slice(2);
for (const name of asked) if (!(name in all)) throw new RangeError(`no part "${name}" among: ${Object.keys(all).join(', ')}`);
const wanted = (group) => Object.entries(group).filter(([name]) => !asked.length || asked.includes(name));
clearCounts();

const waiting = wanted(checks);
// Storybook's settings import the manifest, so the checks begin by writing it.
if (waiting.length) await run('manifest', ['npm', 'run', '--silent', 'analyze'], 'inherit');
const inTurn = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await run(next[0], next[1](), 'pipe');
};
await Promise.all([inTurn(), inTurn()]);
for (const [name, command] of wanted(parts)) await run(name, command(), 'inherit');

const counts = readCounts();
const sum = (key) => Object.values(counts).reduce((total, count) => total + count[key], 0);
console.log('\ntests by layer');
for (const [layer, { passed, failed }] of Object.entries(counts).sort()) console.log(`  ${layer.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`);
console.log(`seconds: ${seconds.join(', ')}`);
if (broken.length) console.log(`failed parts: ${broken.join(', ')}`);
console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length || sum('failed') ? 1 : 0;
