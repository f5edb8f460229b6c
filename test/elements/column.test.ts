import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { SelectEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { story } from '../../src/story.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { button, cards, column, detail, focusedEvent, middleOf, parts, record, sceneOf, settled, stage, textOf, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { pressKeys } from './hands.js';

const rows = (timeline: MeetingTimeline): HTMLButtonElement[] => [...column(timeline).renderRoot.querySelectorAll<HTMLButtonElement>('[part="entry"], [part="more"]')];
const entries = (timeline: MeetingTimeline): HTMLButtonElement[] => rows(timeline).filter((row) => row.part.contains('entry'));
const keyOf = (row: Element | null | undefined): string | undefined => (row as HTMLElement | null | undefined)?.dataset['key'];
const entry = (timeline: MeetingTimeline, id: string): HTMLButtonElement => entries(timeline).find((one) => keyOf(one) === id)!;
const focusedRow = (timeline: MeetingTimeline): string | undefined => keyOf(column(timeline).shadowRoot!.activeElement);
const headings = (timeline: MeetingTimeline): string[] => [...column(timeline).renderRoot.querySelectorAll('[role="heading"]')].map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
const row = (timeline: MeetingTimeline, text: string): HTMLButtonElement => rows(timeline).find((one) => one.textContent.trim() === text)!;

async function click(timeline: MeetingTimeline, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await sendMouse({ type: 'click', position: Object.values(middleOf(element)) as [number, number] });
  await settled(timeline);
}

describe('the vertical layout', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  it('is taken in containers narrower than 30 times their text, in others when asked for, and never when asked not to', async () => {
    const timeline = await timelineOf(story, 342);
    const isVertical = async (width: number, layout: string) => {
      timeline.parentElement!.style.width = `${width}px`;
      timeline.layout = layout as 'auto';
      await settled(timeline);
      expect(parts(timeline, 'mt-column, mt-lanes')).to.have.length(1);
      return column(timeline) !== null;
    };
    expect(await isVertical(342, 'auto')).to.equal(true);
    expect(await isVertical(479, 'sideways')).to.equal(true);
    expect(await isVertical(480, 'auto')).to.equal(false);
    expect(await isVertical(900, 'vertical')).to.equal(true);
    expect(await isVertical(342, 'horizontal')).to.equal(false);
    timeline.style.setProperty('--mt-text-font-size', '20px');
    expect(await isVertical(599, 'auto')).to.equal(true);
    expect(await isVertical(600, 'auto')).to.equal(false);
  });

  it('stands in the flow of the page: as tall as its entries, without a stage that scrolls or takes gestures', async () => {
    const timeline = await timelineOf(story, 342);
    const { overflow, touchAction } = getComputedStyle(stage(timeline));
    expect([overflow, touchAction]).to.deep.equal(['visible', 'auto']);
    expect(stage(timeline).getBoundingClientRect().height).to.be.greaterThan(1500);
    const view = () => parts(timeline, 'mt-minimap').map((map) => (map as HTMLElement & { view: unknown }).view)[0];
    const before = view();
    const wheel = new WheelEvent('wheel', { deltaY: 200, ctrlKey: true, bubbles: true, composed: true, cancelable: true });
    entries(timeline)[3]!.dispatchEvent(wheel);
    await settled(timeline);
    expect([wheel.defaultPrevented, view()]).to.deep.equal([false, before]);
  });

  it('heads each day in words, says what is not known of it, and names kind, side and sources of each event', async () => {
    const timeline = await timelineOf(story, 342);
    const told = headings(timeline);
    for (const words of ['Mayoral campaign · until 4 Nov 2025, By 4 November 2025 , Days not reported', 'Tuesday, 4 November 2025', 'A day between 16 and 22 November 2025', '21 November 2025 or later , Days not reported', 'Date not reported']) {
      expect(told).to.include(words);
    }
    const text = entry(timeline, 'meeting').textContent.replace(/\s+/g, ' ').trim();
    expect(text).to.match(/^Meeting · Donald Trump, Zohran Mamdani · 5 sources, Trump and Mamdani meet in the Oval Office/);
    expect(column(timeline).renderRoot.querySelector('[role="heading"]')!.getAttribute('aria-level')).to.equal('3');
    expect(textOf(column(timeline))).to.contain('39 days');
    expect(textOf(column(timeline))).not.to.match(/\d{1,2}:\d{2}/);
  });

  it('tells clock times under the day, ends of what lasts, and dates under longer stretches', async () => {
    const timeline = await timelineOf(oneDay, 342);
    expect(headings(timeline)).to.deep.equal(['Friday, 9 February 2024']);
    expect(entry(timeline, 'gust').textContent).to.contain('22:17:30');
    timeline.timeline = deepTime;
    await settled(timeline);
    expect(entry(timeline, 'visit').textContent).to.contain('10:00, until 11:00');
    expect(headings(timeline)).to.include('About 13.8 billion BC');
    timeline.timeline = plainTimeline(['2024-02-01/2024-02-09', ...Array.from({ length: 20 }, (_, i) => `${1910 + i}-06-0${(i % 9) + 1}`)]);
    await settled(timeline);
    expect(headings(timeline)[0]).to.equal('The 1910s');
    expect(entry(timeline, 'e1').textContent).to.contain('1 Jun 1910');
    timeline.timeline = plainTimeline(['2024-02-01/2024-02-09', '2024-02-03/..']);
    await settled(timeline);
    expect(entry(timeline, 'e0').textContent).to.contain('until 9 Feb 2024');
    expect(entry(timeline, 'e1').textContent).to.contain('since 3 Feb 2024');
  });

  it('opens the detail right below the event that is pressed, and closes it by another press or the close button', async () => {
    const timeline = await timelineOf(story, 342);
    const chosen = record<SelectEvent>(timeline, 'mt-select');
    await click(timeline, entry(timeline, 'meeting'));
    expect(timeline.selected).to.equal('meeting');
    const below = detail(timeline)!.getBoundingClientRect();
    const [own, next] = [entry(timeline, 'meeting'), entries(timeline)[entries(timeline).indexOf(entry(timeline, 'meeting')) + 1]!].map((one) => one.getBoundingClientRect());
    expect(below.top).to.be.at.least(own!.bottom - 1);
    expect(below.bottom).to.be.at.most(next!.top + 1);
    await click(timeline, entry(timeline, 'meeting'));
    expect(detail(timeline)).to.equal(null);
    await click(timeline, entry(timeline, 'meeting'));
    await click(timeline, button(detail(timeline)!, 'Close'));
    expect(detail(timeline)).to.equal(null);
    expect(focusedRow(timeline)).to.equal('meeting');
    expect(chosen.map(({ eventId }) => eventId)).to.deep.equal(['meeting', null, 'meeting', null]);
  });

  it('shows what the page puts into the slot in place of the detail, and no detail where there is to be none', async () => {
    const timeline = await timelineOf(oneDay, 342);
    const own = document.createElement('p');
    own.slot = 'detail';
    own.textContent = 'Our own words';
    timeline.append(own);
    timeline.select('stay');
    await settled(timeline);
    expect(own.getBoundingClientRect().top).to.be.at.least(entry(timeline, 'stay').getBoundingClientRect().bottom - 1);
    timeline.noDetail = true;
    await settled(timeline);
    expect(own.getBoundingClientRect().height).to.equal(0);
  });

  it('shows the detail of the event that is open as soon as there is to be one again, and steps only beside it', async () => {
    const timeline = await timelineOf(oneDay, 342);
    const steps = () => [...column(timeline).renderRoot.querySelectorAll('[part~="step-button"]')].length;
    timeline.noDetail = true;
    timeline.select('stay');
    await settled(timeline);
    timeline.noDetail = false;
    await settled(timeline);
    expect(detail(timeline)!.getBoundingClientRect().height).to.be.above(50);
    expect(steps()).to.equal(2);
    timeline.noDetail = true;
    await settled(timeline);
    expect(steps()).to.equal(0);
  });

  it('opens a fold, so that its events are listed and the others counted at the ends', async () => {
    const timeline = await timelineOf(story, 342);
    const fold = rows(timeline).find((one) => one.textContent.includes('more that day'))!;
    await click(timeline, fold);
    expect(headings(timeline)).to.deep.equal(['Friday, 21 November 2025']);
    expect(entries(timeline).length).to.be.greaterThan(30);
    expect(rows(timeline)[0]!.textContent.trim()).to.match(/^\d+ earlier$/);
    expect(rows(timeline).at(-1)!.textContent.trim()).to.match(/^\d+ later$/);
    expect(stage(timeline).matches(':focus-within')).to.equal(true);
  });

  it('reaches every event by pressing what is folded, earlier and later', async () => {
    for (const data of [story, century(120)]) {
      const timeline = await timelineOf(data, 342);
      const reached = new Set<string>();
      const explore = async (depth: number): Promise<void> => {
        for (const one of entries(timeline)) reached.add(keyOf(one)!);
        if (depth > 4) return;
        for (const key of rows(timeline).filter((one) => keyOf(one)!.startsWith('more')).map(keyOf)) {
          const view = column(timeline).view!;
          rows(timeline).find((one) => keyOf(one) === key)!.click();
          await settled(timeline);
          await explore(depth + 1);
          timeline.zoomTo(view);
          await settled(timeline);
        }
      };
      await explore(0);
      expect(data.events.map(({ id }) => id).filter((id) => !reached.has(id))).to.deep.equal([]);
    }
  });

  it('goes on with the next events when "later" is pressed, the first of them having the focus, and back', async () => {
    const timeline = await timelineOf(story, 342);
    await click(timeline, rows(timeline).find((one) => one.textContent.includes('more that day'))!);
    const last = keyOf(entries(timeline).at(-1));
    await click(timeline, rows(timeline).at(-1)!);
    const order = timeline.events.length;
    expect(order).to.equal(story.events.length);
    expect(focusedRow(timeline)).to.equal(keyOf(entries(timeline)[0]));
    await click(timeline, rows(timeline)[0]!);
    expect(entries(timeline).map(keyOf)).to.include(last);
  });

  it('lists events of the very same moment below the row that stands for them', async () => {
    const timeline = await timelineOf(plainTimeline([...Array<string>(60).fill('2025-01-01T12:00:00Z'), '2025-02-01']), 342);
    const fold = rows(timeline).find((one) => one.textContent.includes('more'))!;
    await click(timeline, fold);
    const choices = parts(timeline, '.choices li button');
    expect(choices.length + entries(timeline).length).to.equal(61);
    expect(choices[0]!.getBoundingClientRect().top).to.be.at.least(fold.getBoundingClientRect().bottom - 1);
    choices.at(-1)!.click();
    await settled(timeline);
    expect(timeline.selected).not.to.equal(null);
    expect(entry(timeline, timeline.selected!).getAttribute('aria-pressed')).to.equal('true');
  });

  it('walks through all events by the next button and brings each into sight', async () => {
    const timeline = await timelineOf(story, 342);
    const next = button(toolbar(timeline), 'Next event');
    for (let i = 0; i < story.events.length; i++) {
      next.click();
      await settled(timeline);
      const chosen = entry(timeline, timeline.selected!);
      const { top } = chosen.getBoundingClientRect();
      expect(top >= 0 && top <= innerHeight - 40, `${timeline.selected} at ${top}`).to.equal(true);
      expect(textOf(toolbar(timeline))).to.contain(`${i + 1} of ${story.events.length}`);
    }
  });

  it('reads on from the foot of a detail, the keyboard staying there', async () => {
    const timeline = await timelineOf(oneDay, 342);
    await click(timeline, entry(timeline, 'warning'));
    const step = (name: string) => [...column(timeline).renderRoot.querySelectorAll<HTMLButtonElement>('.steps button')].find((one) => one.ariaLabel === name)!;
    expect(step('Previous event').getAttribute('aria-disabled')).to.equal('true');
    step('Next event').focus();
    await pressKeys(timeline, 'Enter', 'Enter');
    expect(timeline.selected).to.equal('protest');
    expect(column(timeline).shadowRoot!.activeElement).to.equal(step('Next event'));
  });

  it('has one tab stop among its rows and moves by arrows, Home and End', async () => {
    const timeline = await timelineOf(story, 342);
    expect(rows(timeline).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    rows(timeline)[0]!.focus();
    await pressKeys(timeline, 'ArrowDown', 'ArrowDown');
    expect(focusedRow(timeline)).to.equal(keyOf(rows(timeline)[2]));
    await pressKeys(timeline, 'ArrowUp');
    expect(focusedRow(timeline)).to.equal(keyOf(rows(timeline)[1]));
    await pressKeys(timeline, 'End');
    expect(focusedRow(timeline)).to.equal(keyOf(rows(timeline).at(-1)));
    await pressKeys(timeline, 'Home');
    expect(focusedRow(timeline)).to.equal(keyOf(rows(timeline)[0]));
    expect(rows(timeline).filter(({ tabIndex }) => tabIndex === 0).map(keyOf)).to.deep.equal([focusedRow(timeline)]);
  });

  it('opens with Enter and Space, closes and zooms out with Escape, zooms with + − 0 about where one is', async () => {
    const timeline = await timelineOf(story, 342);
    const size = () => column(timeline).view!.end - column(timeline).view!.start;
    const whole = size();
    entry(timeline, 'meeting').focus();
    await pressKeys(timeline, 'Enter');
    expect(timeline.selected).to.equal('meeting');
    await pressKeys(timeline, 'Escape', ' ');
    expect(timeline.selected).to.equal('meeting');
    await pressKeys(timeline, '+', '+', '+');
    expect(size()).to.be.lessThan(whole);
    expect(focusedRow(timeline)).to.equal('meeting');
    await pressKeys(timeline, '-', 'Escape', 'Escape');
    expect(timeline.selected).to.equal(null);
    await pressKeys(timeline, '0');
    expect(size()).to.equal(whole);
    expect(focusedRow(timeline)).to.equal('meeting');
  });

  it('leaves arrows, pages and other keys in the detail to the page, but closes it with Escape', async () => {
    const timeline = await timelineOf(oneDay, 342);
    await click(timeline, entry(timeline, 'stay'));
    const close = button(detail(timeline)!, 'Close');
    close.focus();
    const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
    for (const name of ['ArrowDown', 'Home', '+', 'PageDown']) {
      const pressed = key(name);
      close.dispatchEvent(pressed);
      expect(pressed.defaultPrevented, name).to.equal(false);
    }
    for (const name of ['PageDown', 'ArrowRight']) {
      const pressed = key(name);
      entry(timeline, 'stay').dispatchEvent(pressed);
      expect(pressed.defaultPrevented, name).to.equal(false);
    }
    await pressKeys(timeline, 'Escape');
    expect([timeline.selected, focusedRow(timeline)]).to.deep.equal([null, 'stay']);
  });

  it('keeps view, choice and focus when the layout turns, and turns back', async () => {
    const timeline = await timelineOf(story, 342);
    timeline.zoomTo('cheering');
    timeline.zoomIn();
    await settled(timeline);
    const { id } = timeline.events.find(({ id: one }) => entry(timeline, one))!;
    await click(timeline, entry(timeline, id));
    const { view } = column(timeline);
    const box = timeline.parentElement!;
    box.style.width = '1000px';
    await settled(timeline);
    await settled(timeline);
    expect(cards(timeline).length).to.be.greaterThan(0);
    expect([timeline.selected, parts(timeline, 'mt-minimap').map((map) => (map as HTMLElement & { view: unknown }).view)[0]]).to.deep.equal([id, view]);
    // On the stage it may share its mark with others.
    expect(sceneOf(timeline).items.find(({ event }) => event.id === focusedEvent(timeline))!.ids).to.include(id);
    box.style.width = '342px';
    await settled(timeline);
    await settled(timeline);
    expect([timeline.selected, column(timeline).view, focusedRow(timeline)]).to.deep.equal([id, view, id]);
    box.style.width = '0';
    await settled(timeline);
    box.style.width = '342px';
    await settled(timeline);
    expect([timeline.selected, column(timeline).view]).to.deep.equal([id, view]);
  });

  it('keeps the detail of a chosen event that is filtered out, above the column, and says so', async () => {
    const timeline = await timelineOf(oneDay, 342);
    timeline.select('stay');
    timeline.filter = 'kind:remark';
    await settled(timeline);
    expect(entries(timeline).map(keyOf)).to.deep.equal(['protest', 'thanks']);
    expect(detail(timeline)!.getBoundingClientRect().bottom).to.be.at.most(entries(timeline)[0]!.getBoundingClientRect().top);
    expect(textOf(detail(timeline))).to.contain('The harbour master closes the port');
    expect(timeline.renderRoot.textContent).to.contain('This event is not among those shown.');
  });

  it('draws no more than some 120 events, however many there are, and says when none is left', async () => {
    const timeline = await timelineOf(plainTimeline(Array.from({ length: 2000 }, (_, i) => `2025-01-${String((i % 28) + 1).padStart(2, '0')}`)), 342);
    for (let i = 0; i < 8; i++) {
      expect(entries(timeline).length).to.be.within(1, 122);
      timeline.zoomIn();
      await settled(timeline);
    }
    timeline.filter = 'nothing-like-this';
    await settled(timeline);
    expect(rows(timeline)).to.have.length(0);
    expect(stage(timeline).textContent).to.contain('Show all 2,000');
  });

  it('holds the controls in two rows on a phone, in three in a narrower box, and cuts no text, long words included', async () => {
    const timeline = await timelineOf(story, 302);
    // Seven buttons of 44 pixels stand in the second row, those of the list and of the help among them.
    for (const [width, rowCount] of [[342, 2], [320, 2], [302, 3], [260, 3]] as const) {
      timeline.parentElement!.style.width = `${width}px`;
      await settled(timeline);
      const tops = new Set([...toolbar(timeline).renderRoot.querySelectorAll('button')].map((one) => one.getBoundingClientRect().top));
      expect(tops.size, `${width}`).to.equal(rowCount);
      for (const one of toolbar(timeline).renderRoot.querySelectorAll('button')) expect(one.getBoundingClientRect().width).to.be.at.least(44);
      expect(timeline.scrollWidth).to.be.at.most(width);
    }
    timeline.timeline = plainTimeline(['2025-01-01'], () => 'W'.repeat(500));
    await settled(timeline);
    expect(column(timeline).scrollWidth).to.be.at.most(260);
    const [only] = entries(timeline);
    expect(only!.scrollWidth).to.be.at.most(only!.clientWidth);
    expect(button(toolbar(timeline), 'Next event')).to.exist;
    expect([...toolbar(timeline).renderRoot.querySelectorAll('button')].map((one) => one.textContent.trim())).not.to.include('Elastic');
  });

  it('has entries that are tall enough to be met by a finger', async () => {
    const timeline = await timelineOf(century(), 302);
    for (const one of rows(timeline)) expect(one.getBoundingClientRect().height, one.textContent).to.be.at.least(44);
    expect(row(timeline, '25 more in those years')).to.exist;
  });
});
