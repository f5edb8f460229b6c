// "Reporting: The Daily Test Last changed: Tuesday, July 2, 2024": a credit that ends without a full stop ran into the date. In the
// detail so did a source without a title into its publisher: "Minutes of the city council City, Jun 1, 2024". Plain HTML parts both.
import { expect } from '@open-wc/testing';
import { detail, parts, settled, timelineOf } from '../elements/fixture.js';

const story = {
  title: 'A tramway',
  lang: 'en-GB',
  credit: 'Reporting: The Daily Test',
  updated: '2024-07-02',
  sources: [
    { id: 'minutes', label: 'Minutes of the city council', publisher: 'City', published: '2024-06-01' },
    { id: 'paper', label: 'The Daily Test', title: 'Harbour Line opens', published: '2024-06-30' },
    { id: 'letter', label: 'A letter' },
  ],
  events: [{ id: 'vote', date: '2024-06-01', title: 'The council votes', citations: [{ source: 'minutes' }, { source: 'paper' }, { source: 'letter' }] }],
};

const lines = (part: HTMLElement): string[] => part.innerText.trim().split(/\s*\n\s*/);

describe('two statements stand apart', () => {
  it('who made a story, and when it was changed', async () => {
    for (const width of [342, 1000]) expect(lines(parts(await timelineOf(story, width), '[part="footer"]')[0]!)).to.deep.equal(['Reporting: The Daily Test', 'Last changed: Tuesday, 2 July 2024']);
  });

  it('a source, and who published it', async () => {
    const timeline = await timelineOf(story);
    timeline.select('vote');
    await settled(timeline);
    const sources = [...detail(timeline)!.renderRoot.querySelectorAll<HTMLElement>('[part="source"]')];
    expect(sources.map(lines)).to.deep.equal([['Minutes of the city council, City, 1 Jun 2024'], ['The Daily Test', 'Harbour Line opens', '30 Jun 2024'], ['A letter']]);
  });
});
