// An event may cite two passages of one article. Its detail said "Reported by 1 source", and listed that source twice.
import { expect } from '@open-wc/testing';
import { detail, settled, timelineOf } from '../elements/fixture.js';

describe('a source that an event names twice', () => {
  it('stands in its detail once', async () => {
    const passage = (exact: string) => ({ source: 'article', selector: { type: 'TextQuoteSelector', exact } });
    const event = { id: 'meeting', date: '2025-11-21', title: 'They met', citations: [passage('They met'), passage('in the Oval Office')] };
    const timeline = await timelineOf({ title: 'Meetings', sources: [{ id: 'article', label: 'The article' }], events: [event] });
    timeline.select('meeting');
    await settled(timeline);
    const sources = [...detail(timeline)!.renderRoot.querySelectorAll('[part="source"]')];
    expect(sources.map(({ textContent }) => textContent.trim())).to.deep.equal(['The article']);
  });
});
