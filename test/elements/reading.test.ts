// The reading view: all events as text, in the list that the page has inside the tag or in one made of the story.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SelectEvent, TimelineErrorEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { MtList } from '../../src/elements/mt-list.js';
import { renderSnippet, renderToHTML } from '../../src/html.js';
import { story } from '../../src/story.generated.js';
import { century, oneDay } from '../../stories/invented.js';
import { parse } from '../static/fixture.js';
import { button, listOf, parts, record, settled, stage, textOf, timelineAround, timelineOf, toolbar, withoutMotion } from './fixture.js';

const read = async (timeline: MeetingTimeline) => {
  button(toolbar(timeline), 'Read as a list').click();
  await settled(timeline);
};
const titles = (list: MtList) => [...list.renderRoot.querySelectorAll('[part="list-title"]')].map((title) => title.textContent);
const tall = (element: Element) => element.getBoundingClientRect().height > 0;

/** A timeline in the page with the list of a story in it. */
const listed = (data = oneDay, prepare?: (timeline: MeetingTimeline) => void) => timelineAround(renderToHTML(data), prepare);
const slot = (timeline: MeetingTimeline) => timeline.renderRoot.querySelector<HTMLElement>('.list')!;

describe('the reading view of a story without a list in the page', () => {
  before(withoutMotion);
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light' }));

  it('is opened and left by a button that says whether it is on', async () => {
    const timeline = await timelineOf(oneDay);
    const toggle = button(toolbar(timeline), 'Read as a list');
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    expect(toggle.getBoundingClientRect().width).to.be.at.least(44);
    toggle.focus();
    toggle.click();
    await settled(timeline);
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    expect(toolbar(timeline).shadowRoot!.activeElement).to.equal(toggle);
    expect(titles(listOf(timeline)!)).to.deep.equal(oneDay.events.map(({ title }) => title));
    expect(tall(stage(timeline))).to.equal(false);
    expect(parts(timeline, 'mt-minimap, mt-detail, mt-column')).to.have.length(0);
    await read(timeline);
    expect(listOf(timeline)).to.equal(null);
    expect(tall(stage(timeline))).to.equal(true);
    expect(timeline.reading).to.equal(false);
  });

  it('can be set by an attribute, without a toolbar too, and the attribute says it', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.noToolbar = true;
    timeline.setAttribute('reading', '');
    await settled(timeline);
    expect(titles(listOf(timeline)!)).to.have.length(oneDay.events.length);
    timeline.reading = false;
    await settled(timeline);
    expect(timeline.hasAttribute('reading')).to.equal(false);
    expect(listOf(timeline)).to.equal(null);
  });

  it('keeps the controls that make sense: filter, sharing and help', async () => {
    const timeline = await timelineOf(oneDay);
    await read(timeline);
    const labels = [...toolbar(timeline).renderRoot.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
    expect(labels).to.deep.equal(['Read as a list', 'Keys and gestures', 'Search and filter', 'Share and save']);
    expect(() => timeline.toSVG()).not.to.throw();
  });

  it('begins with how much there is, as the list that a page has in the tag does', async () => {
    const timeline = await timelineOf(oneDay);
    await read(timeline);
    const [told] = parts(timeline, '[part="summary"]');
    expect(told!.textContent).to.equal(parse(renderToHTML(oneDay)).querySelector('[data-mt="summary"]')!.textContent);
    expect(told!.compareDocumentPosition(listOf(timeline)!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('lists in its help no key of the stage', async () => {
    const timeline = await timelineOf(oneDay);
    await read(timeline);
    button(toolbar(timeline), 'Keys and gestures').click();
    await settled(timeline);
    const help = timeline.renderRoot.querySelector('mt-help')!;
    expect(help.renderRoot.querySelectorAll('kbd')).to.have.length(0);
    expect(textOf(help)).to.contain("The list is read with the browser's own keys.");
  });

  it('shows what the filter leaves', async () => {
    const timeline = await timelineOf(oneDay);
    const { title } = oneDay.events[0]!;
    timeline.reading = true;
    timeline.filter = `"${title}"`;
    await settled(timeline);
    expect(titles(listOf(timeline)!)).to.deep.equal([title]);
    timeline.filter = 'nothing-of-the-kind';
    await settled(timeline);
    expect(titles(listOf(timeline)!)).to.deep.equal([]);
    expect(textOf(timeline)).to.contain('Show all');
  });

  it('never skips a level of headings, and gives dates, quotations and links their elements', async () => {
    const timeline = await timelineOf(story);
    await read(timeline);
    const { renderRoot } = listOf(timeline)!;
    let last = 2;
    for (const heading of renderRoot.querySelectorAll('[role="heading"]')) {
      const level = Number(heading.getAttribute('aria-level'));
      expect(level).to.be.within(3, last + 1);
      last = level;
    }
    expect(renderRoot.querySelectorAll('article')).to.have.length(story.events.length);
    const quotes = story.events.flatMap(({ quotes: said = [] }) => said.map(({ text }) => text));
    expect([...renderRoot.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).to.have.members(quotes);
    for (const time of renderRoot.querySelectorAll('time')) expect(time.dateTime).to.match(/^\d{4}-\d\d-\d\d/);
  });

  it('follows a thread to its other end and fires mt-select', async () => {
    const timeline = await timelineOf(story);
    await read(timeline);
    const chosen = record<SelectEvent>(timeline, 'mt-select');
    const { renderRoot } = listOf(timeline)!;
    renderRoot.querySelector<HTMLButtonElement>('.thread')!.click();
    await settled(timeline);
    expect(chosen).to.have.length(1);
    expect((renderRoot as ShadowRoot).activeElement).to.have.property('dataset').with.property('event', chosen[0]!.eventId);
  });

  it('makes the parts of a long story when they are opened', async () => {
    const timeline = await timelineOf(century());
    await read(timeline);
    const list = listOf(timeline)!;
    const [, second] = list.renderRoot.querySelectorAll('details');
    expect(second!.open).to.equal(false);
    expect(second!.querySelectorAll('article')).to.have.length(0);
    second!.querySelector('summary')!.click();
    await settled(timeline);
    expect(second!.querySelectorAll('article')).not.to.have.length(0);
    const last = timeline.events.at(-1)!.id;
    await list.reveal(last);
    expect((list.shadowRoot!.activeElement as HTMLElement).dataset['event']).to.equal(last);
  });

  it('shows hostile texts as the texts that they are', async () => {
    const hostile = '<img src=x onerror="window.__hit=1">"\'</script>';
    const timeline = await timelineOf({
      title: hostile,
      actors: [{ id: 'a', name: hostile }],
      sources: [{ id: 's', label: hostile, title: hostile, url: 'javascript:window.__hit=1' }],
      events: [{ id: 'e', date: '2024-01-01', title: hostile, summary: hostile, actors: ['a'], url: 'javascript:window.__hit=1', quotes: [{ text: hostile, speaker: 'a', source: 's' }], citations: [{ source: 's' }] }],
    });
    await read(timeline);
    expect(listOf(timeline)!.renderRoot.querySelector('blockquote')!.textContent).to.equal(hostile);
    expect(listOf(timeline)!.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
  });

  it('stands on paper once, as the picture would', async () => {
    const timeline = await timelineOf(oneDay);
    await read(timeline);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(parts(timeline, '.printout mt-detail')).to.have.length(oneDay.events.length);
    expect(tall(listOf(timeline)!)).to.equal(false);
  });
});

describe('a list inside the tag', () => {
  before(withoutMotion);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is the story of a timeline that is given no other', async () => {
    const timeline = await listed();
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(oneDay.events.map(({ id }) => id));
    expect(timeline.timeline!.title).to.equal(oneDay.title);
    expect(stage(timeline)).to.exist;
  });

  it('is not shown beside the picture, and is what is read in the reading view', async () => {
    const timeline = await listed();
    const item = timeline.querySelector('li')!;
    expect(item.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(slot(timeline).getBoundingClientRect().height).to.equal(0);
    await read(timeline);
    expect(item.checkVisibility()).to.equal(true);
    expect(listOf(timeline)).to.equal(null);
    expect(tall(parts(timeline, '[part="header"]')[0]!)).to.equal(false);
    expect(timeline.querySelector('h2')!.checkVisibility()).to.equal(true);
  });

  it('keeps the title of the timeline where the list has none', async () => {
    const timeline = await listed(oneDay, (one) => one.querySelector('h2')!.remove());
    timeline.reading = true;
    await settled(timeline);
    expect(tall(parts(timeline, '[part="header"]')[0]!)).to.equal(true);
  });

  it('is opened by a search in the page', async () => {
    const timeline = await listed();
    slot(timeline).dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(timeline);
    expect(timeline.reading).to.equal(true);
  });

  it('is opened by a link to one of its entries', async () => {
    const timeline = await listed();
    const { id } = oneDay.events[3]!;
    location.hash = `#mt-${id}`;
    await settled(timeline);
    expect(timeline.reading).to.equal(true);
    const { top } = timeline.querySelector(`#mt-${id}`)!.getBoundingClientRect();
    expect(top).to.be.within(-5, innerHeight);
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('is opened by the same link once more, after the reader went back to the picture', async () => {
    const timeline = await listed();
    const { id } = oneDay.events[3]!;
    const link = document.createElement('a');
    link.href = `#mt-${id}`;
    timeline.before(link);
    for (const time of ['first', 'second']) {
      link.click();
      await settled(timeline);
      expect(timeline.reading, time).to.equal(true);
      expect(timeline.querySelector(`#mt-${id}`)!.getBoundingClientRect().top, time).to.be.within(-5, innerHeight);
      timeline.reading = false;
      await settled(timeline);
      scrollTo(0, 0);
    }
    link.remove();
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('leaves links to the picture where deep-link is set', async () => {
    const timeline = await listed(oneDay, (one) => (one.deepLink = true));
    const { id } = oneDay.events[3]!;
    location.hash = `#mt-${id}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settled(timeline);
    expect(timeline.reading).to.equal(false);
    expect(timeline.selected).to.equal(id);
    expect(slot(timeline).getAttribute('hidden')).to.equal('until-found');
    expect(timeline.querySelector('li')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('goes behind a story that is set, and behind src', async () => {
    const other = { ...oneDay, title: 'Set by the page' };
    const timeline = await listed(oneDay, (one) => (one.timeline = other));
    expect(timeline.timeline!.title).to.equal('Set by the page');
    timeline.timeline = undefined;
    await settled(timeline);
    expect(timeline.timeline!.title).to.equal(oneDay.title);
  });

  it('may come after the element, change and go', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline></meeting-timeline>`);
    await settled(timeline);
    timeline.append(...parse(renderToHTML(oneDay)).body.childNodes);
    await settled(timeline);
    expect(timeline.events).to.have.length(5);
    timeline.querySelector('h3')!.firstChild!.nodeValue = 'Another title';
    await settled(timeline);
    expect(timeline.events.map(({ title }) => title)).to.contain('Another title');
    timeline.replaceChildren();
    await settled(timeline);
    expect(timeline.events.map(({ title }) => title)).not.to.contain('Another title');
  });

  it('is no longer watched once the timeline has left the page, and read again when it comes back', async () => {
    const timeline = await listed();
    const parent = timeline.parentElement!;
    timeline.remove();
    timeline.querySelector('h3')!.textContent = 'Changed meanwhile';
    await settled(timeline);
    expect(timeline.events.map(({ title }) => title)).not.to.contain('Changed meanwhile');
    parent.append(timeline);
    await settled(timeline);
    expect(timeline.events.map(({ title }) => title)).to.contain('Changed meanwhile');
  });

  it('is read where an editor has put markup around it, and what cannot be read is reported', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const timeline = document.createElement('meeting-timeline');
    const errors = record(timeline, 'mt-error');
    const markup = `<div><p><b>A day</b></p><div><ol>
      <li><span><time datetime="2024-02-09"><font>9 February</font></time> <strong>First</strong></span></li>
      <li id="mt-same"><h3>No date at all</h3></li>
      <li id="mt-same"><h3>Second of an id</h3><time datetime="2024-02-10">10 February</time></li>
      <li><h3>A day that never was</h3><time datetime="2013-02-29">29 February 2013</time></li>
    </ol></div></div>`;
    timeline.append(...parse(markup).body.childNodes);
    box.append(timeline);
    await settled(timeline);
    expect(timeline.events.map(({ id }) => id)).to.include.members(['same', 'same-2']);
    expect(timeline.events).to.have.length(3);
    expect(textOf(timeline)).to.contain('could not be shown as given');
    expect(textOf(timeline)).to.contain('2013-02-29');
    expect(errors).to.have.length(1);
  });

  it('is told of by the numbers of its entries, whatever was left out before them', async () => {
    let errors: TimelineErrorEvent[] = [];
    const long = `<blockquote>${'a'.repeat(301)}</blockquote>`;
    await timelineAround(`<ol><li></li><li><time datetime="2023"></time><h3>&nbsp;</h3></li><li><time datetime="2024"></time>A${long}</li></ol>`, (one) => (errors = record(one, 'mt-error')));
    expect(errors.map(({ issues }) => issues.map(({ path }) => path))).to.deep.equal([['entry 2', 'entry 3']]);
  });

  it('is made of the story that was given where that in the tag has no entries', async () => {
    const timeline = await timelineAround('<ol></ol>', (one) => (one.timeline = oneDay));
    await read(timeline);
    expect(titles(listOf(timeline)!)).to.have.length(oneDay.events.length);
  });

  it('is not looked for in the content of other slots', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline><ul slot="footer"><li>One</li><li>Two</li></ul></meeting-timeline>`);
    await settled(timeline);
    expect(timeline.events.map(({ title }) => title)).not.to.contain('One');
  });

  it('says to developers once that the timeline was given other events', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text: unknown) => said.push(text);
    try {
      const timeline = await listed(oneDay, (one) => (one.timeline = story));
      timeline.timeline = { ...story, title: 'Again' };
      await settled(timeline);
      await listed(oneDay, (one) => (one.timeline = oneDay));
    } finally {
      console.warn = warn;
    }
    expect(said.filter((text) => String(text).includes('list inside the tag'))).to.have.length(1);
  });

  it('stands there while a story is on its way and when it fails', async () => {
    const original = window.fetch;
    let fail!: (reason: Error) => void;
    window.fetch = () => new Promise((_resolve, reject) => (fail = reject));
    try {
      const timeline = await listed(oneDay, (one) => one.setAttribute('src', 'story.json'));
      const item = timeline.querySelector('li')!;
      expect(item.checkVisibility()).to.equal(true);
      fail(new TypeError('Failed to fetch'));
      await new Promise((resolve) => setTimeout(resolve));
      await settled(timeline);
      expect(item.checkVisibility()).to.equal(true);
      expect(button(timeline, 'Try again')).to.exist;
    } finally {
      window.fetch = original;
    }
  });

  it('stands on paper once', async () => {
    for (const reading of [false, true]) {
      const timeline = await listed(oneDay, (one) => (one.reading = reading));
      await emulateMedia({ media: 'print' });
      await settled(timeline);
      expect(parts(timeline, '.printout mt-detail')).to.have.length(oneDay.events.length);
      expect(timeline.querySelector('li')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has no accessibility violation in the reading view', async () => {
    const box = await fixture<HTMLElement>(html`<main></main>`);
    box.append(...parse(renderSnippet(oneDay)).body.childNodes);
    const timeline = box.querySelector('meeting-timeline')!;
    timeline.reading = true;
    await settled(timeline);
    await expect(timeline).to.be.accessible();
  });
});
