// In a narrow filter the dates that "Only the period in view" keeps began beside that button and went on in a line close under it, its
// month above, its days below. So did what is said where the browser does not allow copying.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { MtCopy } from '../../src/elements/mt-copy.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, settled, timelineOf, toolbar, until, withoutMotion } from '../elements/fixture.js';

/** In one piece, beside the button or clear of it. */
function expectApart(words: Element, from: Element): void {
  const [text, above] = [words.getBoundingClientRect(), from.getBoundingClientRect()];
  expect(words.getClientRects()).to.have.length(1);
  expect(Math.max(text.left - above.right, above.left - text.right, text.top - above.bottom), words.textContent).to.be.at.least(4);
}

describe('words that stand with a button', () => {
  before(withoutMotion);

  for (const width of [342, 1_000]) {
    it(`are not close under it: the period in view, ${width} pixels`, async () => {
      const timeline = await timelineOf(story, width);
      timeline.filter = 'span:2025-11-21/2025-11-22';
      button(toolbar(timeline), en.filter).click();
      await settled(timeline);
      const alone = timeline.renderRoot.querySelector('mt-filter')!.renderRoot.querySelector('.alone')!;
      expectApart(alone.nextElementSibling!, alone);
    });

    it(`are not close under it: copying that is not allowed, ${width} pixels`, async () => {
      const box = await fixture(html`<div style="width: ${width}px"><mt-copy .label=${'Copy link'} .strings=${en} .text=${() => 'a link'}></mt-copy></div>`);
      const copy = box.querySelector<MtCopy>('mt-copy')!;
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('refused')) } });
      const pressed = copy.renderRoot.querySelector('button')!;
      pressed.click();
      await until(() => copy.renderRoot.querySelector('.outcome'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      expectApart(copy.renderRoot.querySelector('.outcome')!, pressed);
    });
  }
});
