import { expect, fixture, html } from '@open-wc/testing';
import type { LoadEvent, TimelineErrorEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.generated.js';
import { oneDay } from '../../stories/invented.js';
import { button, cards, detail, marks, parts, record, settled, textOf, timelineAround, timelineOf, withoutMotion } from './fixture.js';

/** Answers to come: each fetch waits until the test answers it. */
interface Pending {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: unknown, status?: number): void;
  fail(reason: Error): void;
}

describe('a story from src', () => {
  const original = window.fetch;
  let asked: Pending[] = [];

  before(withoutMotion);
  beforeEach(() => {
    asked = [];
    window.fetch = (url, init) =>
      new Promise<Response>((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        asked.push({
          url: url as string,
          signal,
          answer: (body, status = 200) => resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })),
          fail: reject,
        });
      });
  });
  after(() => {
    window.fetch = original;
  });

  const timelineFrom = async (src: string) => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline src=${src}></meeting-timeline>`);
    await settled(timeline);
    return timeline;
  };
  const answered = async (timeline: MeetingTimeline) => {
    await new Promise((resolve) => setTimeout(resolve));
    await settled(timeline);
  };

  it('is not fetched again over one that the page has set', async () => {
    const timeline = await timelineFrom('/log.json');
    timeline.timeline = oneDay;
    timeline.reload();
    await settled(timeline);
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    expect(timeline.timeline.title).to.equal(oneDay.title);
  });

  it('is asked for once where a template sets `timeline` to nothing beside `src`', async () => {
    for (const nothing of [undefined, null]) {
      asked = [];
      const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline src="story.json" .timeline=${nothing}></meeting-timeline>`);
      await settled(timeline);
      expect(asked).to.have.length(1);
      timeline.timeline = nothing;
      asked[0]!.answer(oneDay);
      await answered(timeline);
      expect(timeline.timeline?.title).to.equal(oneDay.title);
    }
  });

  it('says that it is loading, then shows the story and fires mt-load', async () => {
    const timeline = await timelineFrom('story.json');
    const loaded = record<LoadEvent>(timeline, 'mt-load');
    expect(textOf(timeline)).to.contain('The timeline is loading…');
    asked[0]!.answer(oneDay);
    await answered(timeline);
    expect(textOf(timeline)).to.contain(oneDay.title);
    expect(cards(timeline).length).to.be.greaterThan(0);
    expect(loaded.map(({ timeline: { title } }) => title)).to.deep.equal([oneDay.title]);
    expect(timeline.timeline?.events).to.have.length(5);
  });

  describe('that is asked for while another is shown, with the event to open in it', () => {
    const asking = async (shown: Timeline = story) => {
      const timeline = await timelineFrom('story.json');
      asked[0]!.answer(shown);
      await answered(timeline);
      timeline.selected = 'gust';
      timeline.src = 'other.json';
      await settled(timeline);
      return timeline;
    };

    it('opens it when it is there', async () => {
      const timeline = await asking();
      expect(timeline.selected).to.equal('gust');
      asked[1]!.answer(oneDay);
      await answered(timeline);
      expect(timeline.selected).to.equal('gust');
      expect(textOf(detail(timeline))).to.contain(oneDay.events.find(({ id }) => id === 'gust')!.title);
    });

    it('names none when it does not come', async () => {
      const timeline = await asking();
      asked[1]!.answer('not here', 404);
      await answered(timeline);
      expect(timeline.selected).to.equal(null);
    });

    it('lets code go first that chooses meanwhile', async () => {
      const timeline = await asking();
      timeline.select('meeting');
      await settled(timeline);
      expect([timeline.selected, detail(timeline)?.selected]).to.deep.equal(['meeting', 'meeting']);
      asked[1]!.answer(story);
      await answered(timeline);
      expect(timeline.selected).to.equal('meeting');
    });

    it('leaves a list open in which the reader chooses meanwhile', async () => {
      const events = ['a', 'b', 'c'].map((id) => ({ id, date: '2024-02-09T21:40:00', title: `Event ${id}` }));
      const timeline = await asking({ title: 'At once', events });
      marks(timeline)[0]!.button.click();
      await settled(timeline);
      expect(parts(timeline, '.choices li button')).to.have.length.above(1);
    });

    it('lets the reader go first', async () => {
      const timeline = await asking();
      const [card] = cards(timeline);
      card!.renderRoot.querySelector('button')!.click();
      await settled(timeline);
      expect(timeline.selected).to.equal(card!.dataset['event']);
      asked[1]!.answer(oneDay);
      await answered(timeline);
      expect(timeline.selected).to.equal(null);
    });
  });

  const failures = [
    { name: 'a server that answers 404', act: (pending: Pending) => pending.answer('not here', 404), code: 'status' },
    { name: 'no connection', act: (pending: Pending) => pending.fail(new TypeError('Failed to fetch')), code: 'network' },
    { name: 'a page instead of JSON', act: (pending: Pending) => pending.answer('<!doctype html>'), code: 'syntax' },
  ];
  for (const { name, act, code } of failures) {
    it(`shows a sentence and a retry after ${name}, and fires mt-error`, async () => {
      const timeline = await timelineFrom('story.json');
      const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
      act(asked[0]!);
      await answered(timeline);
      expect(textOf(timeline)).to.contain('The timeline could not be loaded.');
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(errors[0]!.message).to.contain('story.json');
      button(timeline, 'Try again').click();
      await settled(timeline);
      asked[1]!.answer(oneDay);
      await answered(timeline);
      expect(textOf(timeline)).to.contain(oneDay.title);
      expect(textOf(timeline)).not.to.contain('could not be loaded');
    });
  }

  it('keeps the last good story when a newer one fails, and says so', async () => {
    const timeline = await timelineFrom('first.json');
    asked[0]!.answer(oneDay);
    await answered(timeline);
    timeline.src = 'second.json';
    await settled(timeline);
    expect(textOf(timeline)).to.contain(oneDay.title);
    asked[1]!.answer('', 500);
    await answered(timeline);
    expect(textOf(timeline)).to.contain(oneDay.title);
    expect(textOf(timeline)).to.contain('The newest data could not be loaded.');
  });

  const others: readonly { name: string; prepare: (timeline: MeetingTimeline) => void }[] = [
    { name: 'a list in the tag', prepare: (timeline) => timeline.setAttribute('src', 'story.json') },
    { name: 'a list in the tag that was shown before', prepare: (timeline) => void timeline.updateComplete.then(() => (timeline.src = 'story.json')) },
    {
      name: 'a story that the page had set',
      prepare: (timeline) => {
        timeline.timeline = oneDay;
        timeline.src = 'story.json';
        void timeline.updateComplete.then(() => (timeline.timeline = undefined));
      },
    },
  ];
  for (const { name, prepare } of others) {
    it(`does not take ${name} for an older version of what did not come`, async () => {
      const timeline = await timelineAround('<ol><li><time>2024-02-09</time> A gale</li></ol>', prepare);
      asked[0]!.answer('', 500);
      await answered(timeline);
      expect(textOf(timeline)).to.contain('The timeline could not be loaded.');
      expect(textOf(timeline)).not.to.contain('The newest data');
      expect(button(timeline, 'Try again')).to.exist;
    });
  }

  it('never lets a late answer replace a newer one', async () => {
    const timeline = await timelineFrom('slow.json');
    timeline.src = 'fast.json';
    await settled(timeline);
    expect(asked[0]!.signal.aborted).to.equal(true);
    asked[1]!.answer({ ...oneDay, title: 'The newer story' });
    await answered(timeline);
    asked[0]!.answer({ ...oneDay, title: 'The older story' });
    await answered(timeline);
    expect(textOf(timeline)).to.contain('The newer story');
  });

  it('lets a story set as a property go before src, whichever comes first', async () => {
    const timeline = await timelineFrom('story.json');
    timeline.timeline = { ...oneDay, title: 'Set by the page' };
    asked[0]!.answer({ ...oneDay, title: 'Fetched' });
    await answered(timeline);
    expect(textOf(timeline)).to.contain('Set by the page');
    timeline.src = 'other.json';
    await settled(timeline);
    expect(asked).to.have.length(1);
  });

  it('asks again when it was taken out of the page before the answer came', async () => {
    const timeline = await timelineFrom('story.json');
    const parent = timeline.parentElement!;
    timeline.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
    parent.append(timeline);
    await settled(timeline);
    expect(asked).to.have.length(2);
    asked[1]!.answer(oneDay);
    await answered(timeline);
    expect(textOf(timeline)).to.contain(oneDay.title);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const timeline = await timelineFrom('story.json');
    asked[0]!.answer(`\ufeff${JSON.stringify(oneDay)}`);
    await answered(timeline);
    expect(textOf(timeline)).to.contain(oneDay.title);
  });
});

describe('a story as data', () => {
  before(withoutMotion);

  it('says that there is nothing when there are no events, and lets the page say it', async () => {
    const timeline = await timelineOf({ title: 'Nothing yet', events: [] });
    expect(textOf(timeline)).to.contain('There are no events to show.');
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Come back tomorrow.';
    timeline.append(own);
    await settled(timeline);
    expect(own.assignedSlot).to.exist;
  });

  it('shows what is valid, names the rest with its path, and fires mt-error', async () => {
    const timeline = document.createElement('meeting-timeline');
    const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
    const data = { ...oneDay, events: [...oneDay.events, { id: 'never', date: '2013-02-29', title: 'A day that never was' }, { ...oneDay.events[0] }] };
    timeline.timeline = data;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(timeline);
    await settled(timeline);
    expect(timeline.events).to.have.length(5);
    expect(textOf(timeline)).to.contain('2 entries could not be shown as given');
    expect(textOf(timeline)).to.contain('events[5].date: no such day: "2013-02-29"');
    expect(textOf(timeline)).to.contain('events[6].id');
    expect(errors.map(({ code, issues }) => [code, issues.length])).to.deep.equal([['data', 2]]);
  });

  it('keeps everything else when only the events are set', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.events = oneDay.events.slice(0, 2);
    await settled(timeline);
    expect(timeline.timeline?.title).to.equal(oneDay.title);
    expect(timeline.events).to.have.length(2);
  });

  it('keeps everything else when events are set that are none, and names them', async () => {
    for (const none of ['', 0, 'gale']) {
      const timeline = await timelineOf(oneDay);
      const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
      timeline.events = none;
      await settled(timeline);
      expect(timeline.timeline?.title).to.equal(oneDay.title);
      expect(errors.map(({ issues }) => issues.map(({ path }) => path))).to.deep.equal([['events']]);
    }
  });

  it('keeps choice and span in sight when newer data arrive', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.zoomIn();
    timeline.select('gust');
    await settled(timeline);
    const view = () => parts(timeline, 'mt-minimap').map((part) => (part as HTMLElement & { view: unknown }).view)[0];
    const before = view();
    timeline.events = [...oneDay.events, { id: 'new', date: '2024-02-09T20:00:00', title: 'Something new' }];
    await settled(timeline);
    expect(timeline.selected).to.equal('gust');
    expect(view()).to.deep.equal(before);
  });

  it('shows hostile texts as the texts that they are', async () => {
    const hostile = '<img src=x onerror="window.__hit=1">"\'`${alert(1)}</script>';
    const timeline = await timelineOf({
      title: hostile,
      description: hostile,
      credit: hostile,
      kinds: [{ id: 'k', label: hostile }],
      actors: [{ id: 'a', name: hostile }],
      sources: [{ id: 's', label: hostile, title: hostile, url: 'javascript:window.__hit=1' }],
      events: [{ id: 'e', date: '2024-01-01', title: hostile, summary: hostile, kind: 'k', actors: ['a'], url: 'javascript:window.__hit=1', quotes: [{ text: hostile, speaker: 'a', source: 's' }], citations: [{ source: 's' }] }],
    });
    timeline.select('e');
    await settled(timeline);
    const detail = timeline.renderRoot.querySelector('mt-detail')!;
    expect(detail.renderRoot.querySelector('blockquote')!.textContent).to.equal(hostile);
    expect(detail.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
    expect((window as unknown as Record<string, unknown>)['__hit']).to.equal(undefined);
  });
});

describe('the built-in story', () => {
  before(withoutMotion);

  it('is shown by an empty tag once it is imported, not before', async () => {
    const timeline = await fixture<MeetingTimeline>(html`<meeting-timeline></meeting-timeline>`);
    await settled(timeline);
    expect(textOf(timeline)).to.contain('There are no events to show.');
    const { story } = await import('../../src/story.js');
    await settled(timeline);
    expect(textOf(timeline)).to.contain(story.title);
    const second = await fixture<MeetingTimeline>(html`<meeting-timeline></meeting-timeline>`);
    await settled(second);
    expect(second.events).to.have.length(story.events.length);
  });
});
