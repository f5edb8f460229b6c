// What tests may ask for beyond the runner's own commands, in words of the DevTools protocol: the `devtools` of each browser answers,
// as far as it can.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Four commands for tests (`executeCommand` of @web/test-runner-commands):
 * `emulate-features` {media?, features?: {name: value}} — the runner's own emulateMedia knows two features only;
 * `cdp` {method, params?} — one call of the DevTools protocol: real wheel and touch input, the accessibility tree;
 * `cdp-at-once` [{method, params?}] — several calls, sent in one go: a tap is none when a busy machine comes between its two halves;
 * `golden` {file, text} — what a file of the repository holds; with `GOLDEN=write` the text is written into it first.
 */
export const devtoolsPlugin = () => ({
  name: 'devtools',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const call = async ({ method, params }) => (await browser.devtools(browser.getPage(id), method, params ?? {})) ?? true;
    if (command === 'emulate-features') {
      const features = Object.entries(payload?.features ?? {}).map(([name, value]) => ({ name, value }));
      await call({ method: 'Emulation.setEmulatedMedia', params: { media: payload?.media ?? '', features } });
      return true;
    }
    if (command === 'cdp') return call(payload);
    if (command === 'cdp-at-once') {
      await Promise.all(payload.map(call));
      return true;
    }
    if (command === 'golden') {
      const path = fileURLToPath(new URL(`../../${payload.file}`, import.meta.url));
      if (process.env.GOLDEN === 'write') {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, payload.text);
      }
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    }
    return undefined;
  },
});
