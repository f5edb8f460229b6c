// `npm run test:firefox`: the browser tests in Firefox, as far as it can do what they ask for.
import { firefox } from './firefox.mjs';
import { runIn } from './run-in.mjs';

export default runIn(firefox());
