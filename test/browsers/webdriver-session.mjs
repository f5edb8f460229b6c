// A browser that is driven by WebDriver's HTTP requests: https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function send(address, method, body) {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value?.error}, ${value?.message}`);
  return value;
}

/** Starts a driver, and its browser; `ask(method, path, body)` is one request of that session. */
export async function openSession(command, env) {
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], { stdio: 'ignore', env });
  const failed = new Promise((_, reject) => driver.once('error', reject));
  const root = `http://127.0.0.1:${port}`;
  const started = async () => {
    while (!(await fetch(`${root}/status`).catch(() => undefined))?.ok) await sleep(50);
    return send(`${root}/session`, 'POST', { capabilities: { alwaysMatch: {} } });
  };
  const { sessionId, capabilities } = await Promise.race([failed, started()]);
  const ask = (method, path, body) => send(`${root}/session/${sessionId}${path}`, method, body);
  return {
    version: capabilities.browserVersion,
    ask,
    async close() {
      await ask('DELETE', '').catch(() => undefined);
      driver.kill();
    },
  };
}
