// A reader searched, then turned to the list of the page, which has no search: its panel was gone from sight and open all the same. The
// next Escape closed that, of which nothing was to be seen, and not the dialog of the page in which the timeline stood.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { button, settled, timelineAround, toolbar, withoutMotion } from '../elements/fixture.js';

const ways: Readonly<Record<string, (timeline: MeetingTimeline) => unknown>> = {
  button: (timeline) => button(toolbar(timeline), 'Read as a list').click(),
  attribute: (timeline) => timeline.toggleAttribute('reading', true),
};

describe('a search that is open when the list of the page is read', () => {
  before(withoutMotion);

  for (const [means, read] of Object.entries(ways)) {
    it(`is closed, by ${means}, and leaves Escape to the page`, async () => {
      const timeline = await timelineAround('<h2>Weather</h2><ol><li><time>2024-02-09</time> <b>A gale</b></li><li><time>2024-02-10</time> <b>A calm</b></li></ol>');
      button(toolbar(timeline), 'Search and filter').click();
      await settled(timeline);
      read(timeline);
      await settled(timeline);
      const pressed = new Promise<KeyboardEvent>((resolve) => addEventListener('keydown', resolve, { once: true }));
      button(toolbar(timeline), 'Keys and gestures').focus();
      await sendKeys({ press: 'Escape' });
      expect((await pressed).defaultPrevented).to.be.false;
    });
  }
});
