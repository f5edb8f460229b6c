// In the built-in story on a stage of 640 pixels the first day of January 2026 stood as "Jan" below the name 2025: its own year had no
// room to be named. Whoever took office then seemed to have done so a year earlier. On wider ones it stood below "Jan" alone, though the
// row is free as far as the words "No dates".
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { clampView, zoomView, type View } from '../../src/layout/view.js';
import { story } from '../../src/story.js';
import { floorTo } from '../../src/time/ticks.js';
import type { Instant } from '../../src/time/instant.js';
import { stageOf, type Stage } from '../layout/fixture.js';

/** Names of months and days that stand below the name of a year that is not theirs, and do not say a year themselves. */
function misread({ layout }: Stage, view: View): string[] {
  const { units, contexts } = createScene(layout, view).axis;
  return units.flatMap(({ key, x, width, text }) => {
    const [, unit, time] = /^(day|month)\d+\/(-?\d+)/.exec(key) ?? [];
    const above = contexts.findLast((context) => context.x <= x + width / 2);
    if (!unit || !above?.key.startsWith('year') || /\d{4}/.test(text)) return [];
    const year = floorTo(Number(time) as Instant, 'year', layout.timeZone);
    return above.key === `year${year}` ? [] : [`${text} below ${above.text}`];
  });
}

describe('a month or a day on the axis', () => {
  for (const width of [320, 480, 560, 640, 760, 1_040, 1_600]) {
    it(`never stands below the name of another year, ${width} pixels wide`, () => {
      const stage = stageOf(story, { width });
      const { scale, whole } = stage;
      for (let power = 0; power < 12; power += 0.25) {
        for (const share of [0, 0.25, 0.5, 0.75, 0.9, 1]) {
          const view = clampView(zoomView(whole, scale, width, 2 ** power, share * width), scale);
          expect(misread(stage, view), JSON.stringify(view)).to.deep.equal([]);
        }
      }
    });
  }

  it('is told with its year, although its day is narrower than that', () => {
    for (const width of [640, 760, 1_040, 1_600]) {
      const stage = stageOf(story, { width });
      const { axis, zones } = createScene(stage.layout, stage.whole);
      const last = axis.contexts.at(-1)!;
      expect(last.text, `${width}`).to.match(/^Jan(uary)? 2026$/);
      const words = zones.find(({ side, text }) => side === 'undated' && text);
      expect(last.x + last.width, `${width}`).to.be.below(words?.x0 ?? width);
    }
  });
});
