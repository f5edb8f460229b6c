// In a story without kinds and people an entry of the column is its title alone. Its mark stood where else the small line above the
// title is: seven pixels too high.
import { expect } from '@open-wc/testing';
import { plainTimeline } from '../../stories/invented.js';
import { column, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('the mark of an entry that is a title alone', () => {
  before(withoutMotion);

  for (const [name, title, size] of [['one line', 'A title', '1rem'], ['several lines', 'A title that is much too long for one line', '1rem'], ['large letters', 'A title', '2rem']] as const) {
    it(`stands beside the first line of it: ${name}`, async () => {
      const { events, ...rest } = plainTimeline(['2025-11-21', '2025-11-22']);
      const timeline = await timelineOf({ ...rest, events: events.map((event) => ({ ...event, title })) }, 342);
      timeline.style.setProperty('--mt-text-font-size', size);
      await settled(timeline);
      const entries = [...column(timeline).renderRoot.querySelectorAll('[part="entry"]')];
      expect(entries).to.have.length(2);
      for (const entry of entries) {
        const words = document.createRange();
        words.selectNodeContents(entry.querySelector('.title')!);
        const [line, mark] = [words.getClientRects()[0]!, entry.querySelector('.mark')!.getBoundingClientRect()];
        expect((mark.top + mark.bottom - line.top - line.bottom) / 2).to.be.within(-3, 3);
      }
    });
  }
});
