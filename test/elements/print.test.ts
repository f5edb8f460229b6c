import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { story } from '../../src/story.js';
import { parts, settled, timelineOf, withoutMotion } from './fixture.js';

describe('on paper', () => {
  before(withoutMotion);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('every event stands in full, without the controls, and on the screen it does not', async () => {
    const timeline = await timelineOf(story);
    expect(parts(timeline, '.printout mt-detail')).to.have.length(0);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    const details = parts(timeline, '.printout mt-detail');
    expect(details.map((detail) => detail.shadowRoot!.querySelector('[part="detail-title"]')!.textContent)).to.have.members(story.events.map(({ title }) => title));
    for (const detail of details) expect(detail.getBoundingClientRect().height).to.be.above(20);
    for (const part of parts(timeline, 'mt-toolbar, mt-legend, mt-minimap, .stage')) expect(part.getBoundingClientRect().height).to.equal(0);
    await emulateMedia({ media: 'screen' });
    await settled(timeline);
    expect(parts(timeline, '.printout')).to.have.length(0);
  });

  it('shows what is drawn at once when the page is about to be printed', async () => {
    const timeline = await timelineOf(story);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(timeline, '.printout mt-detail')).to.have.length(story.events.length);
    dispatchEvent(new Event('afterprint'));
    expect(parts(timeline, '.printout')).to.have.length(0);
  });
});
