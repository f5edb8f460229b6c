// Where the names of keys are too long for one line ("Page Down", "Page Up"; on a telephone "Home", "End" too), the frame of each key stood
// on that of the key below, as if the two were one. They keep from each other in both directions now.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { button, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

describe('keys in several lines of the help', () => {
  before(withoutMotion);

  for (const width of [1_080, 342]) {
    it(`stand as far from those below as from those beside, at ${width} pixels`, async () => {
      const timeline = await timelineOf(story, width);
      button(toolbar(timeline), 'Keys and gestures').click();
      await settled(timeline);
      const rows = [...timeline.renderRoot.querySelector('mt-help')!.renderRoot.querySelectorAll('dt')].map((row) => [...row.querySelectorAll('kbd')].map((key) => key.getBoundingClientRect()));
      const gaps = rows.flatMap((keys) => keys.slice(1).map((key, i) => (key.left > keys[i]!.right ? key.left - keys[i]!.right : key.top - keys[i]!.bottom)));
      expect(rows.some((keys) => keys.some(({ top }) => top > keys[0]!.bottom - 1)), 'some stand below others').to.equal(true);
      expect(Math.min(...gaps)).to.be.at.least(3);
    });
  }
});
