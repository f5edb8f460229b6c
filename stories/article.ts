// The demo page's script: what a publisher's page loads. The built-in story is given as data, since the list inside the tag, which
// goes before it, cannot tell all of it: lanes, weights, periods.
import '../src/bundle.js';
import { story } from '../src/story.js';

for (const timeline of document.querySelectorAll('meeting-timeline')) timeline.timeline = story;
