// Two timelines of few events stood one below the other. The help of the upper one is longer than its stage, and the lower one was painted
// over the end of it: its buttons between the keys, its days over the words.
import { expect, fixture, html } from '@open-wc/testing';
import { plainTimeline } from '../../stories/invented.js';
import { en } from '../../src/i18n/en.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { button, parts, settled, toolbar, withoutMotion } from '../elements/fixture.js';

describe('what is open in a timeline above another one', () => {
  before(withoutMotion);

  it('is in front of it', async () => {
    const box = await fixture<HTMLElement>(html`<div><meeting-timeline no-minimap no-detail></meeting-timeline><meeting-timeline></meeting-timeline></div>`);
    const [upper, lower] = [...box.children] as [MeetingTimeline, MeetingTimeline];
    for (const timeline of [upper, lower]) timeline.timeline = plainTimeline(['2024-01-01', '2024-02-01']);
    await settled(lower);
    button(toolbar(upper), en.help).click();
    await settled(upper);
    const { left, right, bottom } = parts(upper, 'mt-help')[0]!.getBoundingClientRect();
    expect(bottom, 'over the lower one').to.be.above(lower.getBoundingClientRect().top + 20);
    for (let x = left + 4; x < right; x += 20) {
      for (let y = lower.getBoundingClientRect().top; y < bottom; y += 10) expect(document.elementFromPoint(x, y) === upper, `${x}, ${y}`).to.be.true;
    }
  });
});
