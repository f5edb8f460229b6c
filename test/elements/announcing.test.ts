// What the one live region says, to the letter: one short message an act, nothing of what the focus or a control tells by itself.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { oneDay } from '../../stories/invented.js';
import { button, parts, settled, stage, timelineOf, toolbar, withoutMotion } from './fixture.js';

const region = (timeline: MeetingTimeline): HTMLElement => parts(timeline, '[role="status"].visually-hidden')[0]!;

/** What would be read aloud by itself. */
const regions = '[role="status"], [role="log"], output, [aria-live]';

/** All that match, through every shadow root. */
const within = (host: Element, selector: string): Element[] => {
  const root = host.shadowRoot;
  return root ? [...root.querySelectorAll(selector), ...[...root.querySelectorAll('*')].flatMap((node) => within(node, selector))] : [];
};

/** Everything that comes to stand in the region. */
function listen(timeline: MeetingTimeline): { readonly heard: string[] } {
  const heard: string[] = [];
  new MutationObserver(() => {
    const text = region(timeline).textContent.trim();
    if (text) heard.push(text);
  }).observe(region(timeline), { childList: true, characterData: true, subtree: true });
  return { heard };
}

/** Does something while no time passes; what it returns lets so many milliseconds pass for what waits for them. */
async function withoutClock(act: () => Promise<void>): Promise<(milliseconds: number) => void> {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map<number, { readonly then: () => void; readonly after: number }>();
  let last = 0;
  const replaced = {
    setTimeout: (then: () => void, after = 0) => {
      waiting.set(--last, { then, after });
      return last;
    },
    clearTimeout: (id: number) => waiting.delete(id) || clearTimeout(id),
  };
  Object.assign(window, replaced);
  try {
    await act();
  } finally {
    Object.assign(window, { setTimeout, clearTimeout });
  }
  return (milliseconds) => [...waiting.values()].filter(({ after }) => after === milliseconds).forEach(({ then }) => then());
}

const press = (name: string) => (timeline: MeetingTimeline) => button(toolbar(timeline), name).click();
const type = (...keys: string[]) => async (timeline: MeetingTimeline) => {
  stage(timeline).focus();
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(timeline);
  }
};

const inSight = /^In view: \d+ events?(\. First: .+\. Last: .+|, .+)$/;

const acts: readonly { readonly name: string; readonly act: (timeline: MeetingTimeline) => void | Promise<void>; readonly says: readonly (string | RegExp)[] }[] = [
  { name: 'zooming in', act: press(en.zoomIn), says: [inSight] },
  { name: 'zooming by key', act: type('+'), says: [inSight] },
  { name: 'showing all', act: async (timeline) => void (await type('+', '0')(timeline)), says: [inSight, /^In view: 5 events\. First: .+\. Last: .+$/] },
  { name: 'a step', act: press(en.next), says: [/^1 of 5, .+/] },
  { name: 'a filter', act: (timeline) => (timeline.filter = 'kind:remark', undefined), says: ['2 of 5 shown'] },
  { name: 'moving from event to event', act: type('Home', 'ArrowRight', 'End'), says: [] },
  { name: 'opening an event', act: type('Home', 'Enter'), says: [] },
  { name: 'another axis', act: press(en.linear), says: [] },
  { name: 'the filter panel', act: press(en.filter), says: [] },
  { name: 'the share panel', act: press(en.share), says: [] },
  { name: 'the help', act: press(en.help), says: [] },
  { name: 'what code does', act: (timeline) => timeline.zoomIn(), says: [] },
];

describe('announcements', () => {
  before(withoutMotion);

  for (const { name, act, says } of acts) {
    it(`say ${says.length ? 'one short sentence for each act' : 'nothing'} of ${name}`, async () => {
      const timeline = await timelineOf(oneDay);
      const { heard } = listen(timeline);
      await act(timeline);
      await settled(timeline);
      expect(heard, heard.join(' | ')).to.have.length(says.length);
      says.forEach((said, i) => expect(heard[i]).to.match(typeof said === 'string' ? new RegExp(`^${said}$`) : said));
      for (const text of heard) {
        expect(text.length).to.be.at.most(120);
        for (const { title } of oneDay.events) expect(text).not.to.contain(title);
      }
    });
  }

  it('are taken away after three seconds', async () => {
    const timeline = await timelineOf(oneDay);
    const pass = await withoutClock(async () => {
      button(toolbar(timeline), en.zoomIn).click();
      await settled(timeline);
    });
    expect(region(timeline).textContent).to.match(/\S/);
    pass(3_000);
    await settled(timeline);
    expect(region(timeline).textContent.trim()).to.equal('');
  });

  it('say once what a search leaves, when typing has come to rest', async () => {
    const timeline = await timelineOf(oneDay);
    press(en.filter)(timeline);
    await settled(timeline);
    const { heard } = listen(timeline);
    const pass = await withoutClock(async () => {
      for (const key of ['c', 'a', 'p', 't', 'x']) {
        await sendKeys({ press: key });
        await settled(timeline);
      }
    });
    expect(timeline.filter).to.equal('captx');
    expect(heard).to.deep.equal([]);
    pass(700);
    await settled(timeline);
    expect(heard).to.deep.equal(['0 of 5 shown']);
  });

  for (const name of [undefined, en.filter, en.share, en.help]) {
    it(`stand in one polite region, ${name ? `"${name}" being open` : 'nothing being open'} beside quotations`, async () => {
      const timeline = await timelineOf({ ...oneDay, events: oneDay.events.map((event) => ({ ...event, quotes: event.quotes?.flatMap((quote) => [quote, quote]) })) });
      timeline.select('stay');
      if (name) press(name)(timeline);
      await settled(timeline);
      expect(within(timeline, 'mt-copy')).to.have.length(name === en.share ? 3 : 2);
      expect(within(timeline, regions)).to.deep.equal([region(timeline)]);
    });
  }

  it('have no other region while there is nothing to show', async () => {
    const timeline = await timelineOf({ ...oneDay, events: [] });
    expect(within(timeline, regions)).to.deep.equal([region(timeline)]);
  });

  it('say what became of a copy, and what became of a file', async () => {
    const timeline = await timelineOf(oneDay);
    press(en.share)(timeline);
    await settled(timeline);
    const panel = timeline.renderRoot.querySelector('mt-share')!;
    const { heard } = listen(timeline);
    timeline.toPNG = () => Promise.reject(new Error('too large'));
    button(panel, en.formats.png).click();
    await settled(timeline);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.resolve() } });
    button(panel.renderRoot.querySelector('mt-copy')!, en.copyLink).click();
    await settled(timeline);
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(heard).to.deep.equal([en.notSaved, en.copied]);
  });

  it('say that newer data have nothing to show', async () => {
    const timeline = await timelineOf(oneDay);
    const { heard } = listen(timeline);
    timeline.timeline = { ...oneDay, events: [] };
    await settled(timeline);
    expect(heard).to.deep.equal([en.empty]);
  });
});
