// A page moved a timeline to another place just after the reader had pressed a button that zooms. It came back half zoomed and stayed
// so, while the minimap's words, the address and the next zoom spoke of the view that it had not reached; `mt-view-settled` never came.
import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, record, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';
import { frame, minimap, slowly, withMotion } from '../elements/hands.js';

describe('a timeline that is moved in the page while its view is on its way', () => {
  before(withoutMotion);
  afterEach(withoutMotion);

  for (const layout of ['horizontal', 'vertical'] as const) {
    it(`has arrived, and says so once: ${layout}`, async () => {
      const timeline = await timelineOf(story);
      timeline.layout = layout;
      await settled(timeline);
      await withMotion();
      slowly(timeline);
      const ends = record(timeline, 'mt-view-settled');
      button(toolbar(timeline), en.zoomIn).click();
      await frame();
      await frame();
      expect(minimap(timeline).view).not.to.deep.equal(minimap(timeline).aim);
      timeline.parentElement!.append(timeline);
      await settled(timeline);
      expect(minimap(timeline).view).to.deep.equal(minimap(timeline).aim);
      expect(ends).to.have.length(1);
    });
  }
});
