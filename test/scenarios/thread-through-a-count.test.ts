// A thread that came in from the right ran below the "+4" beside a mark, and made a minus of its plus: names were in the way of threads,
// and counts were not.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { enters } from '../elements/overlaps.js';

describe('a count beside a mark', () => {
  before(withoutMotion);

  for (const dir of ['ltr', 'rtl']) {
    it(`is crossed by no thread, read ${dir}`, async () => {
      const timeline = await timelineOf(story, 1_080);
      timeline.dir = dir;
      for (const { id } of story.events.filter(({ links }) => links && links.length > 1)) {
        timeline.select(id);
        await settled(timeline);
        const [lanes] = parts(timeline, 'mt-lanes') as HTMLElementTagNameMap['mt-lanes'][];
        const lines = [...lanes!.renderRoot.querySelectorAll<SVGPathElement>('.thread .line')];
        const counts = parts(timeline, '.count.beside').map((node) => node.getBoundingClientRect());
        expect(counts).not.to.be.empty;
        expect(lines, id).not.to.be.empty;
        expect(lines.filter((line) => counts.some((box) => enters(line, box))).map((line) => line.parentElement!.textContent), id).to.deep.equal([]);
      }
    });
  }
});
