// A story as plain HTML: whole, valid, and made of nothing but what the templates write, whatever the data are.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { renderSnippet, renderToHTML } from '../../src/html.js';
import { createDateWords } from '../../src/i18n/date-words.js';
import { loadLanguage } from '../../src/i18n/languages.js';
import type { Source, Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { validate } from '../../src/model/validate.js';
import { safeUrl } from '../../src/model/url.js';
import { story as builtIn } from '../../src/story.js';
import { century, deepTime, oneDay } from '../../stories/invented.js';
import { violations } from '../axe.js';
import { articleWith, hostileTimelines, loadReadability, parse, sanitise, shown } from './fixture.js';

const { timeline: story } = validate(builtIn);
const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined) => new Map(list?.map((one) => [one.id, one]));
const actors = byId(story.actors);
const sources = byId(story.sources);

describe('a story as plain HTML', () => {
  it('holds every event with its date, quotations, speakers and sources', () => {
    const page = parse(renderToHTML(story));
    expect(page.querySelectorAll('ol > li > article')).to.have.length(story.events.length);
    for (const { id, title, summary, quotes = [], citations = [] } of story.events) {
      const entry = page.getElementById(`mt-${id}`)!;
      expect(entry.querySelector('h4')!.textContent).to.equal(title);
      expect(entry.querySelector('time[datetime], [data-edtf]'), title).to.exist;
      if (summary) expect([...entry.querySelectorAll('p')].map(({ textContent }) => textContent)).to.contain(summary);
      expect([...entry.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).to.deep.equal(quotes.map(({ text }) => text));
      expect([...entry.querySelectorAll('[data-mt="speaker"]')].map(({ textContent }) => textContent)).to.deep.equal(quotes.map(({ speaker }) => actors.get(speaker!)!.name));
      for (const { source } of citations) expect(entry.querySelector('[data-mt="sources"]')!.textContent).to.contain(sources.get(source)!.label);
    }
  });

  it('marks every word of the story as its language where the words around them are in another', async () => {
    const own = { ...oneDay, lang: 'en', credit: 'Own credit', corrections: [{ date: '2024-02-10', note: 'Own correction' }], sources: oneDay.sources?.map((source) => ({ ...source, author: 'Own author', title: 'Own title' })) };
    const told = validate(own).timeline;
    await loadLanguage('de');
    const page = parse(renderToHTML(told, { words: createDateWords('de', told.timeZone) }));
    const names = [...(told.actors ?? []).map(({ name }) => name), ...(told.kinds ?? []).map(({ label }) => label), ...(told.sources ?? []).map(({ label }) => label), ...told.events.map(({ title }) => title)];
    const unmarked: string[] = [];
    const walk = document.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent!;
      const marked = walk.currentNode.parentElement!.closest('[lang]')?.getAttribute('lang') === 'en';
      if (!marked) unmarked.push(...['Own ', ...names].filter((name) => text.includes(name)));
    }
    expect(page.body.textContent).to.contain('Own author').and.to.contain('Own title');
    expect(unmarked).to.deep.equal([]);
  });

  it('numbers on from list to list, and names each list a list', () => {
    const lists = [...parse(renderToHTML(story)).querySelectorAll('ol')];
    let next = 1;
    for (const list of lists) {
      expect([list.start, list.getAttribute('role')]).to.deep.equal([next, 'list']);
      next += list.children.length;
    }
  });

  for (const level of [1, 2, 4, 5, 6]) {
    it(`skips no level of headings from ${level} on`, () => {
      const levels = [...parse(renderToHTML(story, { headingLevel: level })).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(level);
      levels.slice(1).forEach((one, i) => expect(one).to.be.within(Math.min(level + 1, 6), levels[i]! + 1));
    });
  }

  for (const level of [0, 7, 2.5, NaN]) it(`refuses the heading level ${level}`, () => expect(() => renderToHTML(story, { headingLevel: level })).to.throw(RangeError, String(level)));

  it('leads from each thread to the entry at its other end', () => {
    const page = parse(renderToHTML(story, { idPrefix: 'a b' }));
    const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-mt="threads"] a')];
    expect(links).not.to.be.empty;
    for (const link of links) expect(page.getElementById(decodeURIComponent(link.hash.slice(1)))!.querySelector('h4')!.textContent).to.equal(link.textContent);
  });

  it('tells what was added to a story since it was last written', () => {
    const growing: Timeline = structuredClone(validate(oneDay).timeline);
    renderToHTML(growing);
    const [first] = growing.events;
    const later = { id: 'later', date: '2024-02-11', title: 'Later', citations: [{ source: 'new' }], links: [{ type: 'follows' as const, target: first!.id, citation: { source: 'new' } }] };
    (growing.events as TimelineEvent[]).push(later);
    (growing.sources as Source[]).push({ id: 'new', label: 'A new source' });
    const text = parse(renderToHTML(growing)).querySelector('#mt-later')!.textContent;
    for (const words of ['A new source', first!.title]) expect(text).to.contain(words);
  });

  it('has the tag around it where it is to be pasted, whose id begins the ids within', () => {
    const tag = parse(renderSnippet(story, { id: 'story', headingLevel: 3 })).body.firstElementChild!;
    expect([tag.localName, tag.id, tag.getAttribute('lang'), tag.getAttribute('heading-level')]).to.deep.equal(['meeting-timeline', 'story', 'en-GB', '3']);
    expect(tag.querySelector('#story-meeting h5')).to.exist;
    expect(parse(renderSnippet(story)).body.firstElementChild!.id).to.equal('');
  });

  it('holds credit, last change and corrections', () => {
    const { body } = parse(renderToHTML({ ...story, corrections: [{ date: '2026-11-22', note: 'The pier was not lit.' }] }));
    expect(body.querySelector('[data-mt="credit"]')!.textContent).to.equal(story.credit);
    expect(body.querySelector('[data-mt="updated"]')!.textContent).to.contain('22 November 2026');
    expect(shown(body.querySelector('[data-mt="corrections"] li')!.textContent)).to.equal('Sunday, 22 November 2026: The pier was not lit.');
  });

  it('holds data for search engines where asked, which no text can end', () => {
    const title = '</script><script>alert(1)</script>';
    const page = parse(renderToHTML({ ...story, title }, { jsonLd: true }));
    expect(page.querySelectorAll('script')).to.have.length(1);
    expect((JSON.parse(page.querySelector('script[type="application/ld+json"]')!.textContent) as { name: string }).name).to.equal(title);
    expect(parse(renderToHTML(story)).querySelector('script')).to.equal(null);
  });
});

describe('hostile data', () => {
  const elements = 'a article blockquote cite figcaption figure h2 h3 h4 li ol p small span time ul'.split(' ');
  const attributes = 'cite class data-edtf data-mt data-order data-time-zone datetime dir href id lang role start'.split(' ');
  const marks = 'about answers audio caption corrections credit follows image kind media media-credit person post revises sources speaker summary threads to unknown updated url video'.split(' ');

  it('add no element, no attribute and no address, and stand as they are', () => {
    fc.assert(
      fc.property(hostileTimelines, (timeline) => {
        const { head, body } = parse(renderToHTML(timeline));
        expect(head.childElementCount).to.equal(0);
        for (const element of body.querySelectorAll('*')) {
          expect(elements).to.contain(element.localName);
          for (const { name, value } of element.attributes) {
            expect(attributes).to.contain(name);
            if (name === 'href' || name === 'cite') expect(value.startsWith('#') || safeUrl(value) === value, value).to.equal(true);
            if (name === 'data-mt') expect(marks).to.contain(value);
          }
        }
        expect(body.querySelectorAll('ol > li')).to.have.length(timeline.events.length);
        for (const { id, title, quotes = [] } of timeline.events) {
          const entry = body.querySelector(`[id="mt-${id}"]`)!;
          expect(shown(entry.querySelector('article > :is(h3, h4)')!.textContent)).to.equal(shown(title));
          expect([...entry.querySelectorAll('blockquote')].map(({ textContent }) => shown(textContent))).to.deep.equal(quotes.map(({ text }) => shown(text)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('end no attribute of the tag', () => {
    const page = parse(renderSnippet(story, { id: '"><img src=x onerror=alert(1)>' }));
    expect(page.body.firstElementChild!.id).to.equal('"><img src=x onerror=alert(1)>');
    expect(page.querySelector('img')).to.equal(null);
  });
});

/** What has to be left of an event: title, the day where it is known, words, who said them, who reports. */
function lostFrom(text: string, { events }: Timeline): string[] {
  const seen = shown(text);
  return events.flatMap(({ id, title, quotes = [], citations = [] }) => {
    const words = [title, ...quotes.flatMap(({ text: said, speaker }) => [said, actors.get(speaker!)!.name]), ...citations.map(({ source }) => sources.get(source)!.label)];
    return words.filter((word) => !seen.includes(shown(word))).map((word) => `${id}: ${word}`);
  });
}

describe('a story in plain HTML survives', () => {
  before(loadReadability);

  const days = [...parse(renderToHTML(story)).querySelectorAll('time')].map(({ dateTime }) => dateTime);

  it('the reader mode of Firefox', () => {
    const { content, textContent } = new window.Readability(articleWith(renderSnippet(story, { jsonLd: true }))).parse()!;
    expect(lostFrom(textContent!, story)).to.deep.equal([]);
    const left = parse(content!);
    expect([...left.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal(days);
    expect(left.querySelectorAll('blockquote')).to.have.length(story.events.flatMap(({ quotes = [] }) => quotes).length);
    for (const { id } of story.events) {
      const [before, after] = [parse(renderToHTML(story)).getElementById(`mt-${id}`)!, left.getElementById(`mt-${id}`)!];
      expect(shown(after?.textContent), id).to.equal(shown(before.textContent));
    }
  });

  it('what feeds and CMSs let through', () => {
    const left = sanitise(renderSnippet(story, { jsonLd: true }));
    expect(lostFrom(left.textContent, story)).to.deep.equal([]);
    expect([...left.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal(days);
    expect(left.querySelectorAll('ol > li > blockquote')).to.have.length(story.events.flatMap(({ quotes = [] }) => quotes).length);
  });
});

describe('a page without script', () => {
  const css = document.createElement('link');
  before(async () => {
    await setViewport({ width: 800, height: 800 });
    css.rel = 'stylesheet';
    css.href = new URL('../../src/meeting-timeline.css', import.meta.url).href;
    const loaded = new Promise((resolve) => css.addEventListener('load', resolve));
    document.head.append(css);
    await loaded;
  });
  after(() => css.remove());

  for (const [name, data] of Object.entries({ 'the built-in story': story, 'one day': oneDay, 'a century': validate(century()).timeline, 'deep time': deepTime })) {
    it(`has no accessibility violation in ${name}`, async () => {
      const main = document.createElement('main');
      // The test runner's own page has no policy against it; nothing else here makes HTML of text.
      main.append(...parse(renderSnippet(data)).body.childNodes);
      document.body.append(main);
      // Where a script is to come the list scrolls in its room: by its links, and where it has none as far as the browser makes it a stop.
      const linked = main.querySelector('a') !== null;
      const found = await violations(main, { rules: { 'scrollable-region-focusable': { enabled: linked } } });
      main.remove();
      expect(found).to.deep.equal([]);
    });
  }

  it('keeps as much room for the picture as the publisher says, until the script has come', () => {
    const tag = document.createElement('meeting-timeline');
    document.body.append(tag);
    expect(tag.getBoundingClientRect().height).to.equal(960);
    tag.style.setProperty('--mt-reserved-height', '480px');
    expect(tag.getBoundingClientRect().height).to.equal(480);
    tag.remove();
  });

  it('is styled in 1.5 kilobytes', async () => {
    const text = await (await fetch(css.href)).text();
    const minified = text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{}:;,>]) ?/g, '$1');
    expect(minified.length).to.be.at.most(1_500);
  });
});
