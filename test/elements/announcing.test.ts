// What the one live region says, to the letter: one short message an act, nothing of what the focus or a control tells by itself.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { oneDay } from '../../stories/invented.js';
import { button, parts, settled, stage, timelineOf, toolbar, withoutMotion } from './fixture.js';

const region = (timeline: MeetingTimeline): HTMLElement => parts(timeline, '[role="status"].visually-hidden')[0]!;

/** Everything that comes to stand in the region. */
function listen(timeline: MeetingTimeline): { readonly heard: string[] } {
  const heard: string[] = [];
  new MutationObserver(() => {
    const text = region(timeline).textContent.trim();
    if (text) heard.push(text);
  }).observe(region(timeline), { childList: true, characterData: true, subtree: true });
  return { heard };
}

const press = (name: string) => (timeline: MeetingTimeline) => button(toolbar(timeline), name).click();
const type = (...keys: string[]) => async (timeline: MeetingTimeline) => {
  stage(timeline).focus();
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(timeline);
  }
};

const acts: readonly { readonly name: string; readonly act: (timeline: MeetingTimeline) => void | Promise<void>; readonly says: readonly (string | RegExp)[] }[] = [
  { name: 'zooming in', act: press(en.zoomIn), says: [/^\d+ events, from .+ to .+\.$/] },
  { name: 'zooming by key', act: type('+'), says: [/^\d+ events, from .+ to .+\.$/] },
  { name: 'showing all', act: async (timeline) => void (await type('+', '0')(timeline)), says: [/^\d+ events, from .+ to .+\.$/, /^5 events, from .+ to .+\.$/] },
  { name: 'a step', act: press(en.next), says: [/^1 of 5, .+/] },
  { name: 'a filter', act: (timeline) => (timeline.filter = 'kind:remark', undefined), says: ['2 of 5 shown'] },
  { name: 'a filter that leaves nothing', act: (timeline) => (timeline.filter = 'nothingatall', undefined), says: ['0 of 5 shown'] },
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
    const original = window.setTimeout;
    const waiting: { readonly act: () => void; readonly after: number | undefined }[] = [];
    window.setTimeout = ((act: () => void, after?: number) => waiting.push({ act, after })) as unknown as typeof setTimeout;
    try {
      button(toolbar(timeline), en.zoomIn).click();
      await settled(timeline);
    } finally {
      window.setTimeout = original;
    }
    expect(region(timeline).textContent).to.match(/\S/);
    const [last] = waiting.filter(({ after }) => after === 3_000);
    last!.act();
    await settled(timeline);
    expect(region(timeline).textContent.trim()).to.equal('');
  });

  it('stand in one polite region', async () => {
    const timeline = await timelineOf(oneDay);
    expect(parts(timeline, '[role="status"], [aria-live]')).to.have.length(1);
  });
});
