// A publisher gave the English texts words of the house's own. They were not spoken in pages that name no language, nor in those for whose
// language English stands in.
import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { registerStrings } from '../../src/i18n/languages.js';
import { plainTimeline } from '../../stories/invented.js';
import { button, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

/** Without a language of its own. */
const story = { ...plainTimeline(['2025-11-21', '2025-11-22']), lang: undefined };

describe('English in words of the publisher', () => {
  before(withoutMotion);
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    registerStrings(en);
  });

  for (const lang of ['', 'en-GB', 'pt']) {
    it(`is spoken in a page whose language is "${lang}", by timelines that are there and by new ones`, async () => {
      document.documentElement.lang = lang;
      const before = await timelineOf(story);
      expect(button(toolbar(before), en.fit)).to.exist;
      registerStrings({ ...en, fit: 'From first to last' });
      const after = await timelineOf(story);
      await settled(before);
      for (const timeline of [before, after]) expect(button(toolbar(timeline), 'From first to last')).to.exist;
    });
  }
});
