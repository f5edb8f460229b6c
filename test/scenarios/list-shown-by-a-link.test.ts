// With `deep-link` a link to an event is the picture's to follow, and the list in the tag stays hidden. Firefox shows what a link leads
// to even where that was hidden for good while it was told of, and the whole list stood below the picture from then on.
import { expect } from '@open-wc/testing';
import { renderToHTML } from '../../src/html.js';
import { oneDay } from '../../stories/invented.js';
import { settled, timelineAround } from '../elements/fixture.js';

describe('the list in the tag, when the picture follows a link', () => {
  it('stays hidden in a browser that shows what it has told of', async () => {
    const timeline = await timelineAround(renderToHTML(oneDay), (one) => (one.deepLink = true));
    const list = timeline.renderRoot.querySelector<HTMLElement>('.list')!;
    timeline.renderRoot.addEventListener('beforematch', () => (list.hidden = false));
    const page = location.href.split('#')[0]!;
    location.hash = `#mt-${oneDay.events[3]!.id}`;
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled(timeline);
    history.replaceState(null, '', page);
    expect(list.getAttribute('hidden')).to.equal('until-found');
  });
});
