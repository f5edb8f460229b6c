// Where a palette is forced, and when the pointer is over it, the button that copies a citation shows its edges: its words ended right at
// one of them, and began at a distance from the other.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import type { MtCopy } from '../../src/elements/mt-copy.js';
import { detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('the words of the button that copies a citation', () => {
  before(withoutMotion);

  for (const dir of ['ltr', 'rtl']) {
    it(`keep from its far edge, ${dir}`, async () => {
      const timeline = await timelineOf(story);
      timeline.dir = dir;
      timeline.selected = 'guard-if-needed';
      await settled(timeline);
      const button = detail(timeline)!.renderRoot.querySelector<MtCopy>('mt-copy')!.renderRoot.querySelector('button')!;
      const words = document.createRange();
      words.selectNodeContents([...button.childNodes].findLast((node) => node instanceof Text && node.data.trim())!);
      const [box, text] = [button.getBoundingClientRect(), words.getBoundingClientRect()];
      expect(dir === 'rtl' ? text.left - box.left : box.right - text.right).to.be.at.least(4);
    });
  }
});
