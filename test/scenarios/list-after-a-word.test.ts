// A CMS put a word into the tag and its list in place of that later. The list was drawn, but what the attributes ask for was dropped:
// no event was open, nothing was filtered, and the attributes themselves were taken back.
import { expect } from '@open-wc/testing';
import { oneDay } from '../../stories/invented.js';
import { renderToHTML } from '../../src/static/render-html.js';
import { detail, settled, timelineAround, withoutMotion } from '../elements/fixture.js';
import { parse } from '../static/fixture.js';

describe('a list that comes in place of a word', () => {
  before(withoutMotion);

  it('is shown as the attributes ask for', async () => {
    const timeline = await timelineAround('<p>One moment …</p>', (tag) => {
      tag.setAttribute('selected', 'stay');
      tag.setAttribute('filter', 'kind:order');
      tag.setAttribute('scale', 'linear');
    });
    timeline.replaceChildren(...parse(renderToHTML(oneDay)).body.childNodes);
    await settled(timeline);
    const { selected, filter, scale } = timeline;
    expect({ selected, filter, scale }).to.deep.equal({ selected: 'stay', filter: 'kind:order', scale: 'linear' });
    expect(detail(timeline)?.selected).to.equal('stay');
  });
});
