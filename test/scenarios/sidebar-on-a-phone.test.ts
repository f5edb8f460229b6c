// The recipe for a sidebar held the timeline beside the article on a phone too: of the article one word stood in each line, and half of
// the timeline beyond the edge of the window.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

describe('the recipe for a sidebar', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, beside] of [[1_080, true], [342, false]] as const) {
    it(`has the timeline ${beside ? 'beside' : 'below'} the article in ${width} pixels, and all of it in the window`, async () => {
      await setViewport({ width, height: 700 });
      const sheet = await (await fetch(new URL('../../docs/recipes/sidebar.css', import.meta.url))).text();
      const page = await fixture(html`<div><style>${sheet}</style><div class="with-sidebar"><p>The article stands here.</p><div class="timeline">A timeline</div></div></div>`);
      const [article, timeline] = [page.querySelector('p')!.getBoundingClientRect(), page.querySelector('.timeline')!.getBoundingClientRect()];
      expect(timeline.left >= article.right).to.equal(beside);
      expect(timeline.right).to.be.at.most(width);
      expect(article.width).to.be.above(250);
    });
  }
});
