// A page of a static site: the list stands in it when it is built, the script makes it a timeline.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from 'meeting-timeline';
import { renderSnippet } from 'meeting-timeline/html';

const { timeline } = validate(JSON.parse(readFileSync(new URL('../story.json', import.meta.url), 'utf8')));
const made = dirname(fileURLToPath(import.meta.resolve('meeting-timeline/meeting-timeline.js')));

export default function (site) {
  site.addGlobalData('title', timeline.title);
  site.addShortcode('timeline', () => renderSnippet(timeline, { jsonLd: true }));
  for (const name of ['meeting-timeline.js', 'meeting-timeline.css', 'lang']) site.addPassthroughCopy({ [`${made}/${name}`]: name });
}
