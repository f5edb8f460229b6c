// The built-in story stood in articles about something else. A script with `async` runs while the page is still on its way: it found
// half a list, took it for none, and the built-in story covered what could be read of it until the rest had come. And whatever stood
// in the tag without being a list (paragraphs, a <dl>, a list that an editor had indented by <blockquote>) was replaced by it for good,
// without a word to anybody. So was the list of a CMS in which nothing had been entered yet. And a page
// that set `src` a moment late, as some frameworks do, kept it where its own story could not be loaded.
// And events that a page set by code, once the one file had drawn the built-in story, stood under its title, above its credit line.
import { expect, fixture, html } from '@open-wc/testing';
import type { TimelineErrorEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { parts, record, settled, stage, textOf, timelineAround, until, withoutMotion } from '../elements/fixture.js';

const isSeen = (timeline: MeetingTimeline, selector: string) => timeline.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true });

describe('the built-in story in an article about something else', () => {
  before(withoutMotion);

  /** A document whose text comes piece by piece, with the script there from the beginning. */
  async function streaming() {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="An article"></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    const ready = new Promise((resolve) => frame.contentWindow!.addEventListener('ready', resolve));
    page.write(`<!doctype html><script type="module" async>import '${new URL('../../src/bundle.ts', import.meta.url).href}'; dispatchEvent(new Event('ready'))</script><main>`);
    await ready;
    return page;
  }

  it('does not come while a list is still on its way', async () => {
    const page = await streaming();
    page.write('<meeting-timeline><h2>A day in port</h2><ol><li><time>2024-02-09</time> <b>First</b></li>');
    const timeline = page.querySelector('meeting-timeline')!;
    await timeline.updateComplete;
    expect(page.readyState).to.equal('loading');
    expect(timeline.events).to.deep.equal([]);
    expect(isSeen(timeline, 'li'), 'what has come of the list').to.equal(true);
    expect(textOf(timeline)).not.to.contain('There are no events to show.');
    page.write('<li><time>2024-02-10</time> <b>Second</b></li></ol></meeting-timeline></main>');
    page.close();
    await timeline.updateComplete;
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(['First', 'Second']);
  });

  it('comes into an empty tag once it is known to be empty', async () => {
    const page = await streaming();
    page.write('<meeting-timeline>');
    const timeline = page.querySelector('meeting-timeline')!;
    await timeline.updateComplete;
    expect(timeline.events).to.deep.equal([]);
    page.write('</meeting-timeline></main>');
    page.close();
    // Some browsers say a while later that the page is complete.
    await until(() => timeline.events.length > 0);
    expect(timeline.events).to.have.length(story.events.length);
  });

  it('goes as soon as the page asks for its own, even if that never comes', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline></meeting-timeline>`);
    await settled(timeline);
    expect(timeline.events).to.have.length(story.events.length);
    const failed = new Promise((resolve) => timeline.addEventListener('mt-error', resolve));
    timeline.src = new URL('no-such-story.json', import.meta.url).href;
    await timeline.updateComplete;
    expect(timeline.events).to.deep.equal([]);
    await failed;
    await settled(timeline);
    expect(timeline.events).to.deep.equal([]);
    expect(textOf(timeline)).to.contain('The timeline could not be loaded.');
  });

  const words = {
    paragraphs: '<p>On 9 February the ferry stayed in port.</p>',
    'a <dl>': '<dl><dt>9 February</dt><dd>The ferry stays in port.</dd></dl>',
    'a list that is indented by <blockquote>': '<blockquote><ol><li><time>2024-02-09</time> The ferry stays in port.</li></ol></blockquote>',
    'bare text': 'The ferry stayed in port.',
  };
  for (const [name, markup] of Object.entries(words)) {
    it(`leaves ${name} to be read, and mt-error says that it is no list`, async () => {
      let errors: TimelineErrorEvent[] = [];
      const timeline = await timelineAround(markup, (one) => (errors = record(one, 'mt-error')));
      expect(timeline.events).to.deep.equal([]);
      expect(parts(timeline, '.list')[0]!.getBoundingClientRect().height).to.be.above(10);
      expect(textOf(timeline)).not.to.contain('There are no events to show.');
      expect(errors.map(({ code, message }) => [code, message.split(':')[0]])).to.deep.equal([['data', 'text']]);
    });
  }

  it('comes where nothing is to be read: white space, comments, data for search engines, another slot', async () => {
    for (const markup of [' \n ', '<!-- a story -->', '<script type="application/ld+json">{}</script>', '<p></p><noscript>Please allow scripts.</noscript>', '<p slot="footer">Told by the harbour.</p>']) {
      expect((await timelineAround(markup)).events, markup).to.have.length(story.events.length);
    }
  });

  for (const markup of ['<ol></ol>', '<ul> <!-- none yet --> </ul>', '<ol><li>&nbsp;</li></ol>']) {
    it(`does not come where a list has no entries yet, and the events show when they are there: ${markup}`, async () => {
      let errors: TimelineErrorEvent[] = [];
      const timeline = await timelineAround(markup, (one) => (errors = record(one, 'mt-error')));
      expect([timeline.events, errors]).to.deep.equal([[], []]);
      expect(textOf(timeline)).to.contain('There are no events to show.');
      const list = timeline.querySelector('ol, ul')!;
      list.insertAdjacentHTML('beforeend', '<li><time>2024-02-09</time> The ferry stays in port.</li>');
      await settled(timeline);
      expect(timeline.events.map(({ title }) => title)).to.deep.equal(['The ferry stays in port.']);
      expect(stage(timeline).checkVisibility()).to.equal(true);
      expect(textOf(timeline)).not.to.contain('There are no events to show.');
      list.replaceChildren();
      await settled(timeline);
      expect(timeline.events).to.deep.equal([]);
      expect(textOf(timeline)).to.contain('There are no events to show.');
    });
  }

  it('does not come where words stand beside a list without entries: they are read, and that there are no events', async () => {
    const timeline = await timelineAround('<h2>A day in port</h2><p>The first bulletin is due at noon.</p><ol></ol>');
    expect(isSeen(timeline, 'h2') && isSeen(timeline, 'p')).to.equal(true);
    expect(parts(timeline, '[part="title"]').filter((title) => title.checkVisibility()), 'a second title').to.have.length(0);
    expect(textOf(timeline)).to.contain('There are no events to show.');
  });

  it('leaves nothing of itself about events that the page sets', async () => {
    const timeline = await timelineAround('');
    timeline.events = [{ id: 'gust', date: '2024-02-09', title: 'The ferry stays in port' }];
    await settled(timeline);
    expect(timeline.timeline).to.deep.include({ title: 'Timeline' });
    expect(Object.keys(timeline.timeline!)).to.have.members(['title', 'events']);
    expect(textOf(timeline)).not.to.contain(story.title);
    timeline.timeline = { ...timeline.timeline, title: 'A day in port' };
    timeline.events = [];
    expect(timeline.timeline?.title).to.equal('A day in port');
  });

  it('gives way to words that come later, and they to a story that is set', async () => {
    const timeline = await timelineAround('');
    timeline.append('The ferry stayed in port.');
    await settled(timeline);
    expect(timeline.events).to.deep.equal([]);
    timeline.timeline = story;
    await settled(timeline);
    expect(stage(timeline).checkVisibility()).to.equal(true);
    expect(parts(timeline, '.list')[0]!.getBoundingClientRect().height).to.equal(0);
  });
});
