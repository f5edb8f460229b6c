// `npm run test:orca`: has the screen reader Orca read the demo article in Firefox, and writes what it said to transcript.txt beside this
// file. It judges nothing: whoever changes what is read looks at the difference. It needs Debian's packages orca, speech-dispatcher,
// at-spi2-core, dbus-x11, dconf-gsettings-backend, openbox, xdotool, xvfb, xauth and firefox-esr.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, preview } from 'vite';
import { sessions } from './steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const settings = { root, mode: 'demo', logLevel: 'error' };
const run = promisify(execFile);
const versionOf = async (command) => (await run(command, ['--version'])).stdout.trim().split('\n').at(-1);

await build(settings);
const server = await preview({ ...settings, preview: { port: 0, host: '127.0.0.1', open: false } });
try {
  const session = fileURLToPath(new URL('session.mjs', import.meta.url));
  const read = [];
  for (const number of sessions.keys()) {
    const { stdout } = await run('xvfb-run', ['-a', '-s', '-screen 0 1280x1000x24', 'dbus-run-session', '--', process.execPath, session, server.resolvedUrls.local[0], String(number)]);
    read.push(stdout);
  }
  const head = `What Orca ${await versionOf('orca')} says of the demo article in ${await versionOf('firefox-esr')}, key by key; "|" stands between what is said one after the other.\n`;
  writeFileSync(new URL('transcript.txt', import.meta.url), head + read.join(''));
} finally {
  await server.close();
}
