// What is painted of focus and marks, measured in the window's pixels.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { button, focused, parts, sceneOf, settled, stage, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { frame } from './hands.js';
import { boxAbout, changed, pictureOf, pixelsOf } from './pixels.js';

/** What of the focus is seen: the slider shows it around its picture. */
const shownOf = (node: HTMLElement): Element => (node.matches('input[type="range"]') ? node.parentElement! : node);

/** The area of a line of two pixels along the edge of an element (WCAG 2.2, 2.4.13), which its round corners shorten. */
function perimeterOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  const { borderStartStartRadius, borderStartEndRadius, borderEndStartRadius, borderEndEndRadius } = getComputedStyle(element);
  const radii = [borderStartStartRadius, borderStartEndRadius, borderEndStartRadius, borderEndEndRadius].reduce((sum, radius) => sum + parseFloat(radius), 0);
  return 2 * (2 * (width + height) - radii * (2 - Math.PI / 2));
}

describe('the focus as it is painted', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`changes at every stop as many pixels by 3:1 as a line of two pixels around it has, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = document.body.style.colorScheme = colorScheme;
      document.body.style.background = colorScheme === 'dark' ? '#14171c' : '#ffffff';
      const timeline = await timelineOf(story);
      timeline.select('meeting');
      button(toolbar(timeline), en.filter).click();
      await settled(timeline);
      // One after it as well: past the last stop of a page some browsers go on to their own controls.
      const [outside, behind] = [document.createElement('button'), document.createElement('button')];
      timeline.before(outside);
      timeline.after(behind);
      outside.focus();
      const weak: string[] = [];
      let stops = 0;
      for (await sendKeys({ press: 'Tab' }); timeline.matches(':focus-within') && stops < 80; stops++) {
        const node = focused();
        await settled(timeline);
        const shown = shownOf(node);
        // Some browsers leave a stop that is half in sight where it is.
        shown.scrollIntoView({ block: 'nearest' });
        const box = boxAbout(shown, 6);
        const within = await pixelsOf(box);
        node.blur();
        await frame();
        const without = await pixelsOf(box);
        node.focus({ preventScroll: true });
        const [found, needed] = [changed(without, within), Math.floor(perimeterOf(shown))];
        if (found < needed) weak.push(`${node.ariaLabel ?? node.textContent.trim()}: ${found} of ${needed}`);
        await sendKeys({ press: 'Tab' });
      }
      outside.remove();
      behind.remove();
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
      expect(weak).to.deep.equal([]);
      expect(stops).to.be.above(20);
    });
  }
});

/** The stage as it is painted with some nodes and without them. */
async function withAndWithout(timeline: MeetingTimeline, nodes: readonly (HTMLElement | SVGElement)[]) {
  const box = boxAbout(stage(timeline), 12);
  nodes.forEach(({ style }) => style.setProperty('visibility', 'hidden'));
  const without = await pictureOf(box);
  nodes.forEach(({ style }) => style.removeProperty('visibility'));
  return { without, with: await pictureOf(box) };
}

/** Pixels that tell a mark from what is behind it: the outline of a circle of 14 has more. */
const leastOfMark = 40;

describe('marks as they are painted in forced colours', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`stand out by 3:1, each and all, ${colorScheme}`, async () => {
      const timeline = await timelineOf(story);
      await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active', 'prefers-color-scheme': colorScheme, 'prefers-reduced-motion': 'reduce' } });
      await settled(timeline);
      const { left, top } = stage(timeline).getBoundingClientRect();
      const { marks } = sceneOf(timeline);
      const drawn = parts(timeline, 'mt-lanes').flatMap((lanes) => [...lanes.shadowRoot!.querySelectorAll<SVGGElement>('.marks')]);
      const { with: painted, without } = await withAndWithout(timeline, drawn);
      const faint = marks.flatMap(({ event, x, y }) => {
        const box = { x: Math.round(left + x) - 12, y: Math.round(top + y) - 12, width: 24, height: 24 };
        const found = changed(without(box), painted(box));
        return found < leastOfMark ? [`${event.title}: ${found}`] : [];
      });
      expect(faint).to.deep.equal([]);
      expect(marks.length).to.be.above(20);
    });
  }
});

/** The same of a text: a digit has more. */
const leastOfText = 8;

describe('texts, bands and controls as they are painted in forced colours', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  for (const colorScheme of ['light', 'dark'] as const) {
    const forced = async (): Promise<MeetingTimeline> => {
      const timeline = await timelineOf(story);
      await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active', 'prefers-color-scheme': colorScheme, 'prefers-reduced-motion': 'reduce' } });
      await settled(timeline);
      return timeline;
    };
    const within = (timeline: MeetingTimeline, selector: string) => parts(timeline, '*').flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);

    it(`has every text on the stage stand out by 3:1, ${colorScheme}`, async () => {
      const timeline = await forced();
      const texts = [...within(timeline, 'svg text, .texts > span'), ...parts(timeline, '.count.beside')].filter((node) => node.textContent.trim());
      const { with: painted, without } = await withAndWithout(timeline, texts);
      const faint = texts.filter((text) => changed(without(boxAbout(text)), painted(boxAbout(text))) < leastOfText).map((text) => text.textContent);
      expect(faint).to.deep.equal([]);
      expect(texts.length).to.be.above(10);
    });

    it(`has edges in place of the tints of bands, ${colorScheme}`, async () => {
      const bands = within(await forced(), '.day, .period rect');
      expect(bands.map((band) => getComputedStyle(band).fill)).to.deep.equal(bands.map(() => 'none'));
      expect(bands.map((band) => getComputedStyle(band).stroke)).not.to.include('none');
      expect(bands.length).to.be.above(2);
    });

    it(`tells what is pressed or open from all else, ${colorScheme}`, async () => {
      const timeline = await forced();
      timeline.filter = 'kind:remark';
      button(toolbar(timeline), en.filter).click();
      await settled(timeline);
      const grounds = (selector: string) => new Set(within(timeline, selector).filter((node) => node.getAttribute('part') !== 'card').map((node) => getComputedStyle(node).backgroundColor));
      const chosen = grounds(':is([aria-pressed="true"], [aria-expanded="true"])');
      const other = grounds(':is([aria-pressed="false"], [aria-expanded="false"])');
      expect([...chosen].filter((ground) => other.has(ground))).to.deep.equal([]);
      expect(chosen.size).to.equal(1);
    });
  }
});
