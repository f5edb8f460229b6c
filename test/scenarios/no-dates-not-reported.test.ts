// Over events without a date the axis said "No dates", and right below it "not reported": read together, that no dates are missing. Where
// there was more room it said the same thing twice.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

it('the axis says once of a stretch that its dates are not reported', () => {
  const { layout, whole } = stageOf(plainTimeline(['[..2026-02-01]', '[..2026-02-01]', '2026-02-03', 'XXXX-XX-XX', 'XXXX-XX-XX', '/']), { elasticity: 0, width: 1_600 });
  const { zones, brackets } = createScene(layout, whole);
  const undated = zones.find(({ side }) => side === 'undated')!;
  expect(undated.text).not.to.equal('');
  for (const { x0, text } of brackets) expect(text === '', text).to.equal(x0 >= undated.x0);
});
