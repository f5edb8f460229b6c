// One session of Orca with a browser, on a screen and a bus of its own (xvfb-run dbus-run-session -- node session.mjs BROWSER URL N):
// presses the keys of the session with that number, and prints what Orca says after each.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sessions } from './steps.mjs';

const [browser, address, number] = process.argv.slice(2);
const { name, width, keys } = sessions[Number(number)];

/** Milliseconds: for so long something is waited for, and then for so long that nothing more is said. */
const patience = 3_000;
const quiet = 900;

const home = mkdtempSync(join(tmpdir(), 'meeting-timeline-'));
const log = join(home, 'orca.log');
const folder = (...names) => {
  mkdirSync(join(home, ...names), { recursive: true, mode: 0o700 });
  return join(home, ...names);
};

// Speech without sound: what is said is read from Orca's log.
writeFileSync(join(folder('.config', 'speech-dispatcher'), 'speechd.conf'), 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n');
// Orca would keep the end of its log back until more is to be written.
writeFileSync(join(folder('.local', 'share', 'orca'), 'orca-customizations.py'), 'import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n');
const profile = folder('profile');
writeFileSync(join(profile, 'user.js'), ['browser.aboutwelcome.enabled', 'browser.shell.checkDefaultBrowser', 'datareporting.policy.dataSubmissionEnabled'].map((name) => `user_pref("${name}", false);\n`).join(''));
const commands = {
  firefox: ['firefox-esr', '--no-remote', '--profile', profile, '--width', String(width), '--height', '900', address],
  chromium: ['chromium', '--no-sandbox', '--no-first-run', '--force-renderer-accessibility', `--user-data-dir=${profile}`, `--window-size=${width},900`, address],
};

const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: folder('run'), GNOME_ACCESSIBILITY: '1', LC_ALL: 'C.UTF-8' };
const children = [];
const start = (command, ...args) => children.push(spawn(command, args, { env, stdio: 'ignore' }));
const xdotool = (...args) => spawnSync('xdotool', args, { env, encoding: 'utf8' }).stdout.trim();

/** All that has been said, without the keys that Orca repeats: they have a space before what it notes of them. */
function said() {
  try {
    const all = [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '([^]*?)'( ?)\{'established/g)];
    return all.flatMap(([, text, echo]) => (echo ? [] : [text.replace(/\s+/g, ' ').trim()]));
  } catch {
    return [];
  }
}

/** Returns when all has been said that is to be said after `before` utterances. */
async function silence(before) {
  const began = performance.now();
  for (let [count, since] = [before, began]; performance.now() - since < (count > before ? quiet : patience); await wait(100)) {
    const now = said().length;
    if (now > count) [count, since] = [now, performance.now()];
  }
}

async function until(condition, what) {
  for (const began = performance.now(); !condition(); await wait(200)) if (performance.now() - began > 60_000) throw new Error(`nothing came of: ${what}`);
}

const press = (key) => (key.startsWith('type:') ? xdotool('type', '--delay', '200', key.slice('type:'.length)) : xdotool('key', ...key.split(' ')));

try {
  spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env });
  start('openbox');
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  await wait(1_000);
  start('orca', '--replace', `--debug-file=${log}`);
  await until(() => said().some((text) => text.startsWith('Screen reader on')), 'starting Orca');
  start(...commands[browser]);
  await until(() => said().some((text) => text.startsWith('Finished loading') && !text.includes('New Tab')), 'loading the page');
  await silence(said().length);
  const window = xdotool('search', '--onlyvisible', '--class', browser).split('\n').at(-1);
  xdotool('windowfocus', '--sync', window);
  // Into the page, where nothing is pressed: its last paragraph.
  press('ctrl+End');
  await silence(said().length);
  xdotool('mousemove', '--window', window, String(Math.round(width / 2)), '700', 'click', '1');
  await silence(said().length);
  console.log(`\n## ${name}, in a window ${width} pixels wide\n`);
  for (const key of keys) {
    const before = said().length;
    press(key);
    await silence(before);
    console.log(`${key.padEnd(11)} ${said().slice(before).join(' | ')}`.trimEnd());
  }
} finally {
  // The bus ends what it has begun; Orca does not end for less than the second.
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (const child of children) child.kill(signal);
    await wait(1_000);
  }
  rmSync(home, { recursive: true, force: true });
}
