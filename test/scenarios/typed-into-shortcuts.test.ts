// In a page with shortcuts of its own the reader looked for a word in the timeline, and with each letter the page did something: it went to
// the next article, showed another picture, opened its own search. Such pages leave alone what is typed into a field; but they see the
// tag in place of the field that is in it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, focused, settled, timelineOf, toolbar, withoutMotion } from '../elements/fixture.js';

const types = ['keydown', 'keypress', 'keyup'] as const;

describe('what is typed into the search', () => {
  before(withoutMotion);

  /** What a page sees of keys, the timeline having its search open. */
  async function seen(...keys: readonly Parameters<typeof sendKeys>[0][]): Promise<string[]> {
    const timeline = await timelineOf(story);
    button(toolbar(timeline), en.filter).click();
    await settled(timeline);
    expect(focused().localName).to.equal('input');
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    for (const type of types) document.addEventListener(type, hear);
    try {
      for (const key of keys) await sendKeys(key);
    } finally {
      for (const type of types) document.removeEventListener(type, hear);
    }
    await settled(timeline);
    return heard;
  }

  it('is not seen by shortcuts of the page', async () => {
    expect(await seen({ type: 'j /' }, { press: 'ArrowLeft' }, { press: 'Backspace' })).to.deep.equal([]);
  });

  it('leaves the page keys with Control', async () => {
    expect(await seen({ down: 'Control' }, { press: 'k' }, { up: 'Control' })).to.include('keydown k');
  });
});
