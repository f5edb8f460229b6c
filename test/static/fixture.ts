// What the tests of this folder share: pages with a story in them, random stories, and what reader modes and sanitisers leave.
import type { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/model/validate.js';
import { timelinesOf } from '../layout/fixture.js';

// Its file is no module: as a script it puts itself on the window.
declare global {
  interface Window {
    Readability: typeof Readability;
  }
}

export async function loadReadability(): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
}

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const prose = (count: number): string => `<p>${'Some words of the article, and then a few more of them. '.repeat(count)}</p>`;

/** An article as a newspaper prints it, with HTML in the middle. */
export const articleWith = (html: string): Document =>
  parse(`<!doctype html><html lang="en"><title>An article</title><body><main><article><h1>An article</h1>${prose(12)}${html}${prose(12)}</article></main></body></html>`);

/** What feeds and CMSs commonly let through. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'], b: [], blockquote: ['cite'], br: [], cite: [], em: [], h2: [], h3: [], h4: [], h5: [], h6: [], i: [], li: [], ol: ['start'], p: [], strong: [], time: ['datetime'], ul: [],
};

/** Takes out every tag and attribute that is not on the list, and keeps what is written in them. */
export function sanitise(html: string): Element {
  const { body } = parse(html);
  body.querySelectorAll('script, style').forEach((element) => element.remove());
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const kept = allowed[element.localName];
    if (!kept) element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (!kept?.includes(name)) element.removeAttribute(name);
  }
  return body;
}

/** White space as HTML shows it. */
export const shown = (text: string | null | undefined): string => (text ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();

/** Parts of markup, and words: what may stand in any text. */
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></ol></meeting-timeline><b>',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;&amp;&#39;&nbsp;',
  '</script><svg onload=alert(1)>',
  'javascript:alert(1)',
  '<ol><li id="mt-e0"><time datetime="1999">',
  '`${alert(1)}`',
);
// HTML has no character 0, and half a letter is none.
const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\0', ''));
export const texts: fc.Arbitrary<string> = fc.array(fc.oneof(hostile, anyText, fc.constantFrom('Nobody sails tonight.', '— said: so', ' · ', '\n\n')), { minLength: 1, maxLength: 3 }).map((parts) => `a${parts.join(' ')}z`);

const urls = fc.constantFrom('https://example.org/a?b=1&c="2"', 'javascript:alert(1)', 'data:text/html,<b>', '/story#part', "https://example.org/'");

interface Words {
  readonly summary: string | null;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly source: string | null }[];
  readonly title: string;
  readonly url: string | null;
  readonly media: string | null;
}

const words: fc.Arbitrary<Words> = fc.record({
  title: texts,
  summary: fc.option(texts),
  url: fc.option(urls),
  media: fc.option(texts),
  quotes: fc.array(fc.record({ text: texts, speaker: fc.option(fc.constantFrom('ness', 'quill')), source: fc.option(fc.constantFrom('log', 'paper')) }), { maxLength: 2 }),
});

/** Stories with whatever a date may be, and hostile words in every text; such as `validate` lets through. */
export const hostileTimelines: fc.Arbitrary<Timeline> = fc
  .tuple(timelinesOf(8), fc.array(words, { minLength: 8, maxLength: 8 }), fc.array(texts, { minLength: 8, maxLength: 8 }), urls)
  .map(([timeline, all, [title, description, credit, note, label, other, name, kind], url]) => {
    const events = timeline.events.map((event, i) => {
      const { title, summary, quotes, url, media } = all[i]!;
      const links = i > 0 ? { links: [{ type: 'answers', target: timeline.events[0]!.id, label }] } : {};
      const quoted = quotes.map(({ text, speaker, source }) => ({ text, ...(speaker && { speaker }), ...(source && { source }), selector: { type: 'TextQuoteSelector', exact: text } }));
      return { ...event, title, quotes: quoted, citations: [{ source: 'log' }], ...links, ...(summary && { summary }), ...(url && { url }), ...(media && { media: [{ type: 'image', url: 'https://example.org/i.png', alt: media, caption: media }] }) };
    });
    return validate({
      ...timeline,
      title,
      description,
      credit,
      updated: '2025-11~',
      corrections: [{ date: '2025-11-21', note }],
      actors: timeline.actors!.map((actor) => (actor.id === 'ness' ? { id: 'ness', name } : actor)),
      kinds: timeline.kinds?.map((one) => (one.id === 'order' ? { id: 'order', label: kind } : one)),
      sources: [
        { id: 'log', label, url, title: other, publisher: other },
        { id: 'paper', label: 'Paper', published: '2025-11~' },
      ],
      events,
    }).timeline;
  });
