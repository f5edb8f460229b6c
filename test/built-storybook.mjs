// Serves the built Storybook below a folder, as a host would.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

async function build() {
  const folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
  const args = ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--disable-telemetry', '--quiet', '--output-dir', folder];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/**
 * That in the folder which `STORYBOOK_BUILT` names, where it has just been built; otherwise one that is built for this.
 *
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveStorybook() {
  const built = process.env.STORYBOOK_BUILT;
  const folder = built ?? (await build());
  const server = await preview({ configFile: false, root, base: '/some/folder/', logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
  const close = async () => {
    await server.close();
    if (!built) await rm(folder, { recursive: true });
  };
  return { address: server.resolvedUrls.local[0], close };
}
