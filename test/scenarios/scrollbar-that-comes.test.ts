// With a new width the timeline became taller than the window, a scrollbar came and took some of that width, all while sizes were told:
// the browser reported "ResizeObserver loop completed with undelivered notifications" to the page. Found in Firefox, whose scrollbars
// take room in tests too. Now what follows from a width is drawn in the next frame.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a scrollbar that comes with a new width', () => {
  before(withoutMotion);

  it('reports no loop of observations', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    const timeline = await timelineOf(story, 1_100);
    const box = timeline.parentElement!;
    const { offsetHeight } = timeline;
    // What a scrollbar does, in browsers too that hide theirs.
    const scrollbar = new MutationObserver(() => {
      if (timeline.offsetHeight > offsetHeight) box.style.width = '628px';
    });
    scrollbar.observe(timeline.renderRoot, { subtree: true, childList: true, attributes: true });
    addEventListener('error', listen);
    box.style.width = '640px';
    await settled(timeline);
    removeEventListener('error', listen);
    scrollbar.disconnect();
    expect(timeline.offsetWidth, 'a scrollbar has come').to.equal(628);
    expect(errors).to.deep.equal([]);
  });
});
