// `npm run data`: verifies the story against the source articles and writes src/story.generated.ts.
import { fileURLToPath } from 'node:url';
import { parseEdtf } from '../src/time/edtf.js';
import { main } from './main.js';

process.exitCode = main(process.argv.slice(2), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  env: process.env,
  dateProblem: (date, timeZone) => {
    const parsed = parseEdtf(date, timeZone);
    return parsed.ok ? null : parsed.message;
  },
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
