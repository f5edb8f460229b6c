// A story of one event offered to zoom in, and so did the closest view of any other: the button was pressed and nothing happened.
import { expect } from '@open-wc/testing';
import { plainTimeline } from '../../stories/invented.js';
import { button, record, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

before(withoutMotion);

it('offers to zoom in as long as there is something to zoom into', async () => {
  const one = button(toolbar(await timelineOf(plainTimeline(['2026-03-01']))), 'Zoom in');
  expect(one.getAttribute('aria-disabled')).to.equal('true');

  const timeline = await timelineOf(plainTimeline(['2026-03-01', '2026-03-02', '2026-03-08']));
  const zoomIn = button(toolbar(timeline), 'Zoom in');
  const moves = record(timeline, 'mt-view-change');
  for (let i = 0; i < 12; i++) {
    const before = moves.length;
    const offered = zoomIn.getAttribute('aria-disabled') === 'false';
    zoomIn.click();
    await settled(timeline);
    expect(moves.length > before, `press ${i + 1}`).to.equal(offered);
  }
  expect(zoomIn.getAttribute('aria-disabled')).to.equal('true');
  button(toolbar(timeline), 'Zoom out').click();
  await settled(timeline);
  expect(zoomIn.getAttribute('aria-disabled')).to.equal('false');
});
