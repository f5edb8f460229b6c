// In stories with many dates, seen from near, years and days on the axis came and went while a reader dragged it: 1955 turned into 1954
// and 1956 and back, in the middle of the stage, every few pixels. What is too narrow to be named alone was joined from the edge of the
// stage on, so that each step joined it in another way.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { panView, zoomView } from '../../src/layout/view.js';
import { century, plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

const stories = {
  'a century': century(),
  'a year': plainTimeline(Array.from({ length: 45 }, (_, i) => `2026-${String(1 + (i % 9)).padStart(2, '0')}-${String(1 + ((i * 11) % 28)).padStart(2, '0')}`)),
};

describe('names on the axis', () => {
  for (const [name, timeline] of Object.entries(stories)) {
    for (const factor of [2, 2.8, 8]) {
      it(`go with it while one pans: ${name}, ${factor} times as near`, () => {
        const [width, step, edge] = [680, 4, 60];
        const { layout, scale, whole } = stageOf(timeline, { width });
        let view = zoomView(whole, scale, width, factor, width / 3);
        let last = createScene(layout, view).axis.units;
        for (let i = 0; i < 60; i++) {
          view = panView(view, scale, width, -step);
          const { units } = createScene(layout, view).axis;
          const places = new Map(units.map(({ key, x }) => [key, x]));
          for (const { key, x, width: own, text } of last) if (x > edge && x + own < width - edge) expect(places.get(key), `${text}, step ${i}`).to.be.closeTo(x - step, 1e-6);
          last = units;
        }
      });
    }
  }
});
