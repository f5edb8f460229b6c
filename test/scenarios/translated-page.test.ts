// A reader had the browser translate the page, which wraps the words of the list in the tag in elements of its own, some after others.
// Ids of entries that say none were made of these words: the event that was open closed, and each was announced as a new one.
import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { cards, settled, timelineAround, withoutMotion } from '../elements/fixture.js';

const list = '<h2>The week</h2><ol><li><time datetime="2025-01-01">1 January</time> <h3>A threat</h3></li><li><time datetime="2025-01-02">2 January</time> <h3>An answer</h3></li></ol>';
const titles = (timeline: MeetingTimeline) => timeline.events.map(({ title }) => title);

/** As translators do it: the text of an element is wrapped twice. */
function translate(timeline: MeetingTimeline, words: string, into: string): void {
  const node = [...timeline.querySelectorAll('h2, h3')].find(({ textContent }) => textContent === words)!;
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = into;
  outer.append(inner);
  node.replaceChildren(outer);
}

describe('a list that the browser translates', () => {
  before(withoutMotion);

  it('tells of the same events in other words', async () => {
    const timeline = await timelineAround(list);
    timeline.select('An-answer');
    await settled(timeline);
    for (const [words, into] of [['The week', 'Die Woche'], ['A threat', 'Eine Drohung'], ['An answer', 'Eine Antwort']] as const) {
      translate(timeline, words, into);
      await settled(timeline);
    }
    expect(titles(timeline)).to.deep.equal(['Eine Drohung', 'Eine Antwort']);
    expect(timeline.selected).to.equal('An-answer');
    expect(timeline.renderRoot.querySelector('[role="status"]')!.textContent).to.equal('');
    expect(cards(timeline).map(({ fresh }) => fresh)).to.deep.equal(['', '']);
  });

  it('tells of others where a page puts other dates into the same entries', async () => {
    const timeline = await timelineAround(list);
    timeline.select('A-threat');
    const [first, second] = timeline.querySelectorAll('li');
    second!.innerHTML = first!.innerHTML;
    first!.innerHTML = '<time datetime="2024-12-31">31 December</time> <h3>An insult</h3>';
    await settled(timeline);
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['An-insult', 'A-threat']);
    expect(timeline.selected).to.equal('A-threat');
  });
});
