// Runs the tests in a browser that cannot do all they ask for: a test that asks for more is skipped, and the reasons are counted.
import { defaultReporter } from '@web/test-runner';
import { countsOf } from '../counts.mjs';
import config from '../wtr.config.mjs';
import { refusal } from './unsupported.mjs';

/** Runs in the test page: a test that meets a refusal is skipped, of a hook its tests, and the reason is told. */
const skipping = `<script type="module">
  import { executeServerCommand } from '@web/test-runner-commands';
  const { run } = Mocha.Runnable.prototype;
  const countIn = (suite) => suite.suites.reduce((sum, inner) => sum + countIn(inner), suite.tests.length);
  Mocha.Runnable.prototype.run = function (done) {
    run.call(this, async (error) => {
      const [, command, place] = ${refusal}.exec(error?.message) ?? [];
      const reason = (command ?? place)?.trim();
      if (!reason) return done(error);
      // What cleans up after a test may be refused as well.
      if (!this.title.startsWith('"after')) {
        this.pending = true;
        await executeServerCommand('skipped', { reason, tests: this.title.startsWith('"before all') ? countIn(this.parent) : 1 });
      }
      done();
    });
  };
</script>`;

/** Counts what was run and what was not, and says why. */
function skips(browser) {
  const reasons = new Map();
  let lines = [];
  return {
    plugin: {
      name: 'skips',
      executeCommand({ command, payload }) {
        if (command !== 'skipped') return undefined;
        reasons.set(payload.reason, (reasons.get(payload.reason) ?? 0) + payload.tests);
        return true;
      },
    },
    reporter: {
      stop({ sessions }) {
        const counts = sessions.map(countsOf);
        const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) => counts.reduce((sum, count) => sum + count[key], 0));
        lines = [
          ...[...reasons].sort(([, a], [, b]) => b - a).map(([reason, times]) => `${String(times).padStart(6)} skipped, not supported: ${reason}`),
          `tests: ${passed} passed, ${failed} failed, ${skipped} skipped in ${browser.name}`,
        ];
      },
      // What the runner prints last, after the reporters have stopped.
      getTestProgress: () => lines,
    },
  };
}

/** The runner would print each refusal with its stack; they are counted at the end. */
const logger = {
  ...Object.fromEntries(['log', 'warn', 'group', 'groupEnd'].map((name) => [name, console[name]])),
  debug: () => undefined,
  error: (...messages) => (messages.some((message) => refusal.test(message?.message)) ? undefined : console.error(...messages)),
  logSyntaxError: (error) => console.error(error),
};

/** The settings for a run in another browser than Chromium, one test file after the other: only one tab has the focus. */
export function runIn(browser) {
  const { plugin, reporter } = skips(browser);
  return {
    ...config,
    concurrency: 1,
    browsers: [browser],
    browserStartTimeout: 120_000,
    logger,
    plugins: [plugin, ...config.plugins],
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }), reporter],
    testRunnerHtml: (testFramework) => `<!doctype html><html><body><script type="module" src="${testFramework}"></script>${skipping}</body></html>`,
  };
}
