// `npm run test:webkit`: the browser tests in WebKit, as far as it can do what they ask for.
import { runIn } from './run-in.mjs';
import { webkit } from './webkit.mjs';

export default runIn(webkit());
