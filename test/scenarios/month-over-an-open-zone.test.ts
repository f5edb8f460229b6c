// On a stage of 1624 pixels "February 2025" stood over the end of "Earlier, days not reported". The first name above the axis goes left
// where its month is too narrow for it, and knew only of the edge of the stage.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { clampView, zoomView } from '../../src/layout/view.js';
import { plainTimeline } from '../../stories/invented.js';
import { metrics, stageOf } from '../layout/fixture.js';

describe('the first name above the axis', () => {
  const timeline = plainTimeline(['../2025-03-23', '[2025-01-16..]', '2025-04-02/..', '2025-06~', '../2025-07-05', '[2025-08-14..]', '2025-09-17/..', '2025-10-15', 'XXXX-XX-XX']);

  it('leaves the words about earlier days alone, however wide the stage and however near the view', () => {
    let beside = 0;
    for (let width = 400; width <= 1_800; width += 50) {
      const { layout, whole, scale } = stageOf(timeline, { width });
      for (let power = 0; power <= 3; power += 0.25) {
        const view = clampView(zoomView(whole, scale, width, 2 ** power, width * 0.1), scale);
        const { axis, zones } = createScene(layout, view);
        const [zone, first] = [zones.find(({ side, text }) => side === 'before' && text), axis.contexts[0]];
        if (!zone || !first) continue;
        beside++;
        expect(first.x, `${first.text} at ${width} × ${2 ** power}`).to.be.above(Math.max(zone.x0, 0) + 4 + metrics.measure(zone.text, 'axis'));
      }
    }
    expect(beside).to.be.above(100);
  });
});
