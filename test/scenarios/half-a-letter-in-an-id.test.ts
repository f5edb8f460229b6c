// An export had cut the id of an event in the middle of an emoji. The picture was drawn, and the reader who asked for the list saw an
// error in the console and nothing else.
import { expect } from '@open-wc/testing';
import { listOf, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('an event whose id ends with half a letter', () => {
  before(withoutMotion);

  it('stands in the list, named by its title', async () => {
    const timeline = await timelineOf({ title: 'A short night', events: [{ id: 'gust-\ud83d', date: '2024-02-08', title: 'A gust' }] });
    timeline.reading = true;
    await settled(timeline);
    const { shadowRoot } = listOf(timeline)!;
    const name = shadowRoot!.querySelector('article')!.getAttribute('aria-labelledby')!;
    expect(shadowRoot!.getElementById(name)!.textContent).to.equal('A gust');
  });
});
