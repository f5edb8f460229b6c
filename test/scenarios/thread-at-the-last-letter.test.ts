// A thread that ran straight down past "January 2026" touched its last digit: texts were gone around, and nothing was kept free beside them.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

/** The upright pieces of a line, by where they are on the screen. */
function uprightsOf(line: SVGPathElement): { readonly x: number; readonly top: number; readonly bottom: number }[] {
  const box = line.getScreenCTM()!;
  const points = Array.from({ length: Math.ceil(line.getTotalLength()) }, (_, i) => line.getPointAtLength(i).matrixTransform(box));
  return points.slice(1).flatMap((point, i) => (Math.abs(point.x - points[i]!.x) < 0.1 ? [{ x: point.x, top: Math.min(point.y, points[i]!.y), bottom: Math.max(point.y, points[i]!.y) }] : []));
}

describe('a thread beside a text of the axis', () => {
  before(withoutMotion);

  for (const width of [1_080, 1_120]) {
    it(`touches no letter of it, ${width} pixels wide`, async () => {
      const timeline = await timelineOf(story, width);
      for (const { id } of story.events.filter(({ links }) => links)) {
        timeline.select(id);
        await settled(timeline);
        const [lanes] = parts(timeline, 'mt-lanes') as HTMLElementTagNameMap['mt-lanes'][];
        const texts = parts(timeline, 'mt-axis').flatMap((axis) => [...axis.shadowRoot!.querySelectorAll('.texts > span')]).map((node) => ({ name: node.textContent, rect: node.getBoundingClientRect() }));
        const pieces = [...lanes!.renderRoot.querySelectorAll<SVGPathElement>('.thread .line')].flatMap(uprightsOf);
        const near = texts.filter(({ rect }) => pieces.some(({ x, top, bottom }) => x > rect.left - 2 && x < rect.right + 2 && bottom > rect.top + 2 && top < rect.bottom - 2));
        expect(near.map(({ name }) => name), id).to.deep.equal([]);
      }
    });
  }
});
