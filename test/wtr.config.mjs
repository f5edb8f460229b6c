import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromium } from './browsers/chromium.mjs';
import { devtoolsPlugin } from './browsers/commands.mjs';
import { countReporter } from './counts.mjs';
import { manyFilesPlugin } from './packages.mjs';
import { testPages } from './pages.mjs';
import { sourcesPlugin } from './sources.mjs';
import { storybookPlugins } from './storybook.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir,
  files: testPages(),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 3,
  testsFinishTimeout: 600_000,
  browsers: [chromium()],
  plugins: [devtoolsPlugin(), manyFilesPlugin(), sourcesPlugin(), ...storybookPlugins(), esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }), countReporter()],
  // No test hangs on the clock; the limit only ends what hangs, on slow and busy machines too.
  testFramework: { config: { timeout: 120_000 } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
