// So that nothing moves when a filter begins, the room of "12 of 34 shown" is kept while there is none. At some widths that room went
// to a line of its own: 44 pixels of nothing between kinds and controls, and all there was of the legend in a story without kinds.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { parts, timelineOf, withTheme, withoutMotion } from '../elements/fixture.js';

const withoutKinds = { ...story, kinds: undefined, events: story.events.map(({ kind: _, ...event }) => event) };

describe('the room kept for how many are shown', () => {
  before(withoutMotion);

  for (const theme of ['default', 'magazine', 'children', 'wire']) {
    it(`is never a line of its own, theme ${theme}`, () =>
      withTheme(theme, async () => {
        for (const data of [story, withoutKinds]) {
          for (const width of [1080, 1000, 900, 800, 680, 342]) {
            const timeline = await timelineOf(data, width);
            const room = parts(timeline, '[part="shown"]')[0]!.getBoundingClientRect();
            const controls = parts(timeline, 'mt-legend, mt-toolbar').flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('button')]);
            const beside = controls.map((node) => node.getBoundingClientRect()).filter(({ top, bottom }) => top < room.bottom - 1 && bottom > room.top + 1);
            expect(beside, `${data.kinds ? 'with' : 'without'} kinds, ${width} px`).not.to.be.empty;
          }
        }
      }));
  }
});
