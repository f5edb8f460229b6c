// Stands in for @web/test-runner-commands where tests run by the WebDriver protocol. A test that asks for what the browser cannot do
// by that is left out as it asks: so no list has to say which tests they are.
import { executeServerCommand as send } from '@web/test-runner-commands';

export * from '@web/test-runner-commands';

export async function executeServerCommand(command, payload) {
  const { result, other, missing } = await send('webdriver', { command, payload });
  if (other) return send(command, payload);
  if (!missing) return result;
  const { currentRunnable } = window.__WTR_MOCHA_RUNNER__;
  // What hooks put back after a test has not been changed.
  return /^"after/.test(currentRunnable.title) ? true : currentRunnable.skip();
}

export const setViewport = (size) => executeServerCommand('set-viewport', size);
export const emulateMedia = (media) => executeServerCommand('emulate-media', media);
export const sendKeys = (keys) => executeServerCommand('send-keys', keys);
export const sendMouse = (action) => executeServerCommand('send-mouse', action);
export const resetMouse = () => executeServerCommand('reset-mouse');
