// In lanes that stand one below another a thread that went to the left ran through the name of a lane: names of events were in its way,
// and those of lanes were not.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { enters } from '../elements/overlaps.js';

describe('the name of a lane', () => {
  before(withoutMotion);

  for (const width of [520, 680]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is crossed by no thread, ${width} pixels wide, read ${dir}`, async () => {
        const timeline = await timelineOf(story, width);
        timeline.dir = dir;
        timeline.groupBy = 'kind';
        for (const { id } of story.events.filter(({ links }) => links)) {
          timeline.select(id);
          await settled(timeline);
          const [lanes] = parts(timeline, 'mt-lanes') as HTMLElementTagNameMap['mt-lanes'][];
          const lines = [...lanes!.renderRoot.querySelectorAll<SVGPathElement>('.thread .line')];
          const names = [...lanes!.renderRoot.querySelectorAll('[part="lane-label"]')].map((node) => node.getBoundingClientRect());
          expect(names).not.to.be.empty;
          expect(lines.filter((line) => names.some((box) => enters(line, box))).map((line) => line.parentElement!.textContent), id).to.deep.equal([]);
        }
      });
    }
  }
});
