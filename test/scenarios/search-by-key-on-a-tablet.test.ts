// On a tablet with a keyboard `/` opened the search and left the focus where it was: what was typed went nowhere. Where fingers are the
// main pointer the field gets no focus, lest a keyboard on the screen cover what there is; but whoever pressed a key has one.
import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, cards, cdp, focused, middleOf, parts, settled, timelineOf, toolbar, until, withoutMotion } from '../elements/fixture.js';
import { pressKeys, tap } from '../elements/hands.js';

describe('the search, where fingers are the main pointer', () => {
  before(async () => {
    await withoutMotion();
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
  });
  after(() => cdp('Emulation.setTouchEmulationEnabled', { enabled: false }));

  const field = () => focused().matches('input[type="search"]');

  it('has the focus when a key has opened it', async () => {
    const timeline = await timelineOf(story);
    expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
    cards(timeline)[0]!.focus();
    await pressKeys(timeline, 'ArrowRight', '/');
    await until(field);
  });

  it('has it not when a finger has', async () => {
    const timeline = await timelineOf(story);
    await tap(middleOf(button(toolbar(timeline), en.filter)));
    await until(() => parts(timeline, 'mt-filter').length);
    await settled(timeline);
    expect(field()).to.equal(false);
  });
});
