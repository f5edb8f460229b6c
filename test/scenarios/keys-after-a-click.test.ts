// Mouse and keyboard are used in turns. Two browsers made that hard: WebKit drew no ring where an arrow key had led after a click, and
// Safari gives a button that is clicked no focus, so that Escape went to the page and what the click had opened stayed open.
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { story } from '../../src/story.generated.js';
import { button, cards, focused, middleOf, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

async function click(node: Element): Promise<void> {
  const { x, y } = middleOf(node);
  await sendMouse({ type: 'click', position: [x, y] });
}

describe('keys after a click', () => {
  before(withoutMotion);
  afterEach(() => resetMouse());

  it('show where the keyboard is', async () => {
    const timeline = await timelineOf(story);
    await click(cards(timeline)[1]!);
    await settled(timeline);
    const clicked = focused();
    expect(clicked.matches(':focus-visible'), 'ring after the click').to.equal(false);
    await sendKeys({ press: 'ArrowRight' });
    await settled(timeline);
    expect(focused()).not.to.equal(clicked);
    expect(focused().matches(':focus-visible'), 'ring after the key').to.equal(true);
  });

  it('show where they lead from what is closed', async () => {
    const timeline = await timelineOf(story);
    await click(button(toolbar(timeline), 'Search and filter'));
    await settled(timeline);
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(focused()).to.equal(button(toolbar(timeline), 'Search and filter'));
    expect(focused().matches(':focus-visible')).to.equal(true);
  });

  it('reach what was clicked where the browser gives it no focus', async () => {
    const timeline = await timelineOf(story);
    // As Safari does it.
    timeline.addEventListener('mousedown', (event) => event.preventDefault());
    const share = button(toolbar(timeline), 'Share and save');
    await click(share);
    await settled(timeline);
    expect(focused()).to.equal(share);
    expect(share.ariaExpanded).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(share.ariaExpanded).to.equal('false');
  });
});
