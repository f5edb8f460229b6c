// In a column how many events a filter leaves shares the line of the steps. Beside "35 acontecimientos" that left "35 de 63 a la
// vista" five lines on a phone of 320 pixels, and everything below moved by 38 pixels, in French and German by 6.
import { expect } from '@open-wc/testing';
import { loadLanguage } from '../../src/i18n/languages.js';
import { story } from '../../src/story.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('how many events a filter leaves, on a phone', () => {
  before(withoutMotion);

  for (const lang of ['es', 'fr', 'de']) {
    it(`moves nothing in the language ${lang}`, async () => {
      await loadLanguage(lang);
      const timeline = await timelineOf(story, 320);
      timeline.lang = lang;
      const top = () => parts(timeline, 'mt-minimap')[0]!.getBoundingClientRect().top - timeline.getBoundingClientRect().top;
      for (const width of [260, 272, 280, 288, 296, 304, 320]) {
        timeline.parentElement!.style.width = `${width}px`;
        timeline.filter = '';
        await settled(timeline);
        const before = top();
        for (const filter of ['kind:insult', 'kind:remark']) {
          timeline.filter = filter;
          await settled(timeline);
          expect(top() - before, `${width} px, ${filter}`).to.be.closeTo(0, 0.5);
        }
      }
    });
  }
});
