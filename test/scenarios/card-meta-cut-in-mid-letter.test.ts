// A kind that is longer than its card was cut in mid-letter, without a word that something is missing: the line was a flex container,
// in which `text-overflow` does nothing.
import { expect } from '@open-wc/testing';
import { oneDay } from '../../stories/invented.js';
import { cards, timelineOf, withoutMotion } from '../elements/fixture.js';
import { boxAbout, pixelsOf } from '../elements/pixels.js';

describe('the line of a card with a long kind', () => {
  before(withoutMotion);

  it('ends with an ellipsis', async () => {
    const timeline = await timelineOf({ ...oneDay, kinds: oneDay.kinds!.map((kind) => ({ ...kind, label: 'Verkehrsinfrastrukturfinanzierungsgesellschaft' })) });
    const meta = cards(timeline)[0]!.renderRoot.querySelector<HTMLElement>('.meta')!;
    expect(meta.scrollWidth).to.be.above(meta.clientWidth);
    const withEllipsis = await pixelsOf(boxAbout(meta));
    meta.style.textOverflow = 'clip';
    expect(await pixelsOf(boxAbout(meta))).not.to.deep.equal(withEllipsis);
  });
});
