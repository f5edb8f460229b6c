// In a narrow column the dot between a period and its end, between a kind and a person, came to stand at the beginning of a line. It stays
// with the words before it now, in the reading view too.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { column, listOf, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

/** What begins a line, of every dot in an element: its place against the end of what stands before it. */
function leading(element: Element): string[] {
  const texts = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let bottom = Infinity;
  const found: string[] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    for (let i = 0; i < text.data.length; i++) {
      if (!text.data[i]!.trim()) continue;
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const box = range.getBoundingClientRect();
      if (text.data[i] === '·' && box.top >= bottom - 1) found.push(element.textContent.replace(/\s+/g, ' ').trim());
      bottom = box.bottom;
    }
  }
  return found;
}

describe('a dot between words', () => {
  before(withoutMotion);

  it('begins no line of the column', async () => {
    const timeline = await timelineOf(story, 320);
    for (let width = 320; width >= 200; width -= 8) {
      timeline.parentElement!.style.width = `${width}px`;
      await settled(timeline);
      expect([...column(timeline).renderRoot.querySelectorAll('.note, .meta')].flatMap(leading), `at ${width} pixels`).to.deep.equal([]);
    }
  });

  it('begins no line of the reading view', async () => {
    const timeline = await timelineOf(story, 320);
    timeline.reading = true;
    await settled(timeline);
    for (let width = 320; width >= 200; width -= 8) {
      timeline.parentElement!.style.width = `${width}px`;
      expect([...listOf(timeline)!.renderRoot.querySelectorAll('.about')].flatMap(leading), `at ${width} pixels`).to.deep.equal([]);
    }
  });
});
