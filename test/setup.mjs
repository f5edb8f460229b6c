// Makes a fresh machine ready: the packages always, with `--browser` a browser to test in as well.
// It runs before anything is installed, so it imports nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder and shows its output; ends this process where it fails. */
function run(command, args, env = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${command} ${args[0]} failed.`);
    process.exit(1);
  }
}

/** Whether every package that package.json names is there in the version that the lock file names. */
function installed() {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
    const file = `${root}node_modules/${name}/package.json`;
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === lock[`node_modules/${name}`]?.version;
  });
}

if (!installed()) run('npm', ['ci', '--no-audit', '--no-fund']);

if (process.argv.includes('--browser')) {
  // Read after the installation: the list of places lives beside the launcher, which needs its package.
  const { findChrome } = await import('./browsers/chromium.mjs');
  if (!findChrome()) {
    const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
    if (!debian) {
      console.error('The tests need Chrome or Chromium. Install one, or say where it is: CHROME_PATH=/path/to/chrome npm test');
      process.exit(1);
    }
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
  }
}
