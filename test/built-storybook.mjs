// Builds Storybook into a folder of its own and serves it, below another folder as a host would.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serveStorybook() {
  const folder = await mkdtemp(join(tmpdir(), 'meeting-timeline-'));
  const args = ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--disable-telemetry', '--quiet', '--output-dir', folder];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await preview({ configFile: false, root, base: '/some/folder/', logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { address: server.resolvedUrls.local[0], close };
}
