// `npm run test:orca`: has the screen reader Orca read the demo article in Firefox and in Chromium (or in what the arguments name), and
// writes what it said to a file for each beside this one. It judges nothing: whoever changes what is read looks at the difference. It
// needs Debian's packages orca, speech-dispatcher, at-spi2-core, dbus-x11, dconf-gsettings-backend, openbox, xdotool, xvfb, xauth,
// firefox-esr and chromium, and nothing beside it: on a busy machine what is said is noted of a later key.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, preview } from 'vite';
import { sessions } from './steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = { firefox: 'firefox-esr', chromium: 'chromium' };
const asked = process.argv.slice(2);
const settings = { root, mode: 'demo', logLevel: 'error' };
const run = promisify(execFile);
const versionOf = async (command) => (await run(command, ['--version'])).stdout.trim().split('\n').at(-1);

await build(settings);
const server = await preview({ ...settings, preview: { port: 0, host: '127.0.0.1', open: false } });
try {
  const session = fileURLToPath(new URL('session.mjs', import.meta.url));
  for (const browser of asked.length ? asked : Object.keys(commands)) {
    const read = [];
    for (const number of sessions.keys()) {
      const { stdout } = await run('xvfb-run', ['-a', '-s', '-screen 0 1280x1000x24', 'dbus-run-session', '--', process.execPath, session, browser, server.resolvedUrls.local[0], String(number)]);
      read.push(stdout);
    }
    const head = `What Orca ${await versionOf('orca')} says of the demo article in ${await versionOf(commands[browser])}, key by key; "|" stands between what is said one after the other.\n`;
    writeFileSync(new URL(`${browser}.txt`, import.meta.url), head + read.join(''));
  }
} finally {
  await server.close();
}
