// At the first event of a story the detail showed the arrow to the one before as it shows all others: pressed, it did nothing.
import { expect } from '@open-wc/testing';
import { oneDay } from '../../stories/invented.js';
import { detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('an arrow of the detail that leads nowhere', () => {
  before(withoutMotion);

  for (const [id, which] of [['warning', 'first'], ['thanks', 'last']] as const) {
    it(`is fainter than one that leads somewhere, at the ${which} event`, async () => {
      const timeline = await timelineOf(oneDay);
      timeline.select('stay');
      await settled(timeline);
      const colors = () => [...detail(timeline)!.renderRoot.querySelectorAll('.steps button')].map((node) => getComputedStyle(node).color);
      const [usual] = colors();
      timeline.select(id);
      await settled(timeline);
      expect(colors().map((color) => color === usual)).to.deep.equal(which === 'first' ? [false, true] : [true, false]);
    });
  }
});
